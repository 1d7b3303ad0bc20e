"""What only the whole body of reports can say: how rare a word is, how often a place is named, who copies whom."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..records import ClaimId, ReportId
from .near import NearCopy
from .places import Spot
from .rules import rules
from .tellings import Telling


@dataclass(frozen=True)
class Corpus:
    """Counts over all reports, taken once before anything is compared.

    `rarity` is the squared rarity of each word (logarithm of how few reports tell with it), `held` in how many
    reports' tellings it stands, `rare` the words that few share, `named` in how many a place is told of, `contained` how far the shorter of two reports
    stands in the other.
    """

    rarity: dict[str, float]
    held: dict[str, int]
    rare: frozenset[str]
    named: dict[str, int]
    contained: dict[tuple[ReportId, ReportId], float]
    _length: dict[ClaimId, float] = field(default_factory=dict)

    def likeness(self, a: Telling, b: Telling) -> float:
        """How alike the words around two tellings are: the cosine of their rarity-weighted words, 0 to 1."""
        shared = a.words & b.words
        if not shared:
            return 0.0
        return sum(self.rarity[word] for word in shared) / (self._norm(a) * self._norm(b))

    def _norm(self, telling: Telling) -> float:
        found = self._length.get(telling.telling_id)
        if found is None:
            found = math.sqrt(sum(self.rarity[word] for word in telling.words)) or 1.0
            self._length[telling.telling_id] = found
        return found

    def mentions(self, place: Spot, telling: Telling) -> int | None:
        """How many reports' tellings hold the rarest word of a place's name that stands around this telling, if any."""
        told = [words for words in place.names if telling.words.issuperset(words)]
        return min((min(self.held[word] for word in words) for words in told), default=None)

    def rare_words(self, telling: Telling) -> frozenset[str]:
        """The words around a telling that few other reports hold."""
        return telling.words & self.rare

    def copied(self, a: Telling, b: Telling) -> float:
        """How far the shorter of two reports stands in the other, 0 where they are no near copies."""
        low, high = sorted((a.report_id, b.report_id))
        return self.contained.get((low, high), 0.0)

    def reports_naming(self, a: Spot, b: Spot) -> int:
        """In how many reports the rarer of the names that two places share is told of."""
        return min((self.named.get(form, 1) for form in a.forms & b.forms), default=1)


def corpus(tellings: Sequence[Telling], copies: Iterable[NearCopy]) -> Corpus:
    """The counts over all tellings, each report counted once."""
    words: dict[ReportId, set[str]] = defaultdict(set)
    names: dict[ReportId, set[str]] = defaultdict(set)
    for telling in tellings:
        words[telling.report_id].update(telling.words)
        if telling.spot:
            names[telling.report_id].update(telling.spot.forms)
    held = Counter(word for own in words.values() for word in own)
    return Corpus(
        {word: math.log((len(words) + 1) / (count + 0.5)) ** 2 for word, count in held.items()},
        dict(held),
        frozenset(word for word, count in held.items() if 1 < count <= rules().block.rare),
        Counter(name for own in names.values() for name in own),
        {(copy.first, copy.second): copy.containment for copy in copies},
    )
