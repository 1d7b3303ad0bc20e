"""What only the whole body of reports can say: how rare a word is, how often a place is named, who copies whom."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ...records import ClaimId, ReportId
from ..dependence.near import NearCopy
from ..dependence.pictures import SharedPicture
from ..dependence.translated import Translation
from ..tellings.tellings import Telling
from ..terms.people import Name
from ..terms.places import Spot
from ..terms.rules import rules
from ..terms.streets import Street, seldom_named, shared
from ..terms.words import bare_words
from .named_people import People, held_names

_HALF = 0.5
_SEVERAL = 2
_WEEK = 7  # days

Copy = NearCopy | Translation | SharedPicture


@dataclass(frozen=True, slots=True)
class Words:
    """The words around one telling that few other reports hold, and the length of all its words as a vector."""

    rare: frozenset[str]
    length: float


@dataclass(frozen=True, slots=True)
class Corpus:
    """Counts over all reports, taken once before anything is compared.

    `rarity` is the squared rarity of each word (logarithm of how few reports tell with it), `held` in how many
    reports' tellings it stands, `named` in how many a place is told of, `contained` how far the shorter of two
    reports stands in the other, `translated` by what chain of details one is the other in other letters, `pictured`
    what picture two show, `told` the events that a report tells of, and `streets` those that each telling names and few
    other reports do.
    """

    rarity: dict[str, float]
    held: dict[str, int]
    named: dict[str, int]
    contained: dict[tuple[ReportId, ReportId], float]
    translated: dict[tuple[ReportId, ReportId], Translation]
    words: dict[ClaimId, Words]
    pictured: dict[tuple[ReportId, ReportId], SharedPicture]
    told: Mapping[ReportId, Sequence[Telling]]
    people: dict[ClaimId, People]
    streets: Mapping[ClaimId, frozenset[Street]]

    def likeness(self, a: Telling, b: Telling) -> float:
        """How alike the words around two tellings are: the cosine of their rarity-weighted words, 0 to 1."""
        lengths = self.words[a.telling_id].length * self.words[b.telling_id].length
        return sum(map(self.rarity.__getitem__, a.words & b.words)) / lengths if lengths else 0.0

    def rare(self, telling: Telling) -> frozenset[str]:
        """The words around a telling that few other reports hold."""
        return self.words[telling.telling_id].rare

    def mentions(self, place: Spot, telling: Telling) -> int | None:
        """How many reports' tellings hold the rarest word of a place's name that stands around this telling, if any."""
        least = None
        if self._tells_apart(place, telling):
            return None
        for words in place.names:
            if telling.words.issuperset(words):
                held = min(self.held[word] for word in words)
                least = held if least is None else min(least, held)
        return least

    def _tells_apart(self, place: Spot, telling: Telling) -> bool:
        """True where the report tells of another event at this place, with dead of its own: it is named for these."""
        return bool(telling.killed) and any(
            other is not telling
            and other.killed
            and other.killed.isdisjoint(telling.killed)
            and other.spot is not None
            and not other.spot.forms.isdisjoint(place.forms)
            for other in self.told[telling.report_id]
        )

    def copied(self, a: Telling, b: Telling) -> float:
        """How far the shorter of two reports stands in the other, 0 where they are no near copies."""
        return self.contained.get(_reports(a, b), 0.0)

    def chain(self, a: Telling, b: Telling) -> int:
        """How many details in one order show the report of one to be that of the other in other letters; 0 if none.

        Half of them at least must stand around the claims of either telling: long texts tell of other things beside.
        """
        found = self.translated.get(_reports(a, b))
        if found is None:
            return 0
        sides = (found.latin, found.arabic)
        near = (max(_share(side, telling) for side in sides) for telling in (a, b))
        return len(found.latin) if min(near) >= _HALF else 0

    def picture(self, a: Telling, b: Telling) -> SharedPicture | None:
        """The picture that the reports of both show."""
        return self.pictured.get(_reports(a, b))

    def alone(self, telling: Telling) -> bool:
        """True for the one event that a report tells of."""
        return len(self.told[telling.report_id]) == 1

    def name_the_same(self, a: Telling, b: Telling) -> bool:
        """True where both hold so many words that few other reports hold that they name the same people."""
        return len(self.rare(a) & self.rare(b)) >= rules().words.named

    def both_name(self, a: Telling, b: Telling) -> frozenset[Name]:
        """The people whom both name as harmed, of those whom few reports name."""
        if filed_apart(a, b):
            return frozenset()
        return self.people[a.telling_id].named & self.people[b.telling_id].named

    def one_names(self, a: Telling, b: Telling) -> frozenset[Name]:
        """The people whom one names as harmed and who stand in the words around the other."""
        if filed_apart(a, b):
            return frozenset()
        mine, theirs = self.people[a.telling_id], self.people[b.telling_id]
        return (mine.named & theirs.mentioned) | (theirs.named & mine.mentioned)

    def both_accuse(self, a: Telling, b: Telling) -> frozenset[Name]:
        """The people whom both tell of as accused, or one as accused and the other as harmed."""
        if filed_apart(a, b):
            return frozenset()
        mine, theirs = self.people[a.telling_id], self.people[b.telling_id]
        return (mine.accused & (theirs.accused | theirs.named)) | (mine.named & theirs.accused)

    def same_people(self, a: Telling, b: Telling) -> bool:
        """True where both are of the same people: both name one as harmed, or one does of two whom the other mentions.

        One alone who is mentioned within a week is enough; later on people are recalled beside other events.
        """
        if self.both_name(a, b):
            return True
        known = len(self.one_names(a, b))
        gap = a.when.days_from(b.when) if known and a.when and b.when else None
        return known >= _SEVERAL or (gap is not None and gap <= _WEEK)

    def same_streets(self, a: Telling, b: Telling) -> frozenset[Street]:
        """The streets, and the blocks of them, that both name and few other reports do.

        None where their days are neither the same nor follow one another, and they were not published within a week:
        a street is told of again with every event on it.
        """
        seldom = self.streets[a.telling_id] & self.streets[b.telling_id]
        if not seldom or filed_apart(a, b) or not (_on_days_that_follow(a, b) or _within_a_week(a, b)):
            return frozenset()
        return shared(a.streets, b.streets, seldom)

    def one_street(self, a: Telling, b: Telling) -> bool:
        """True where both name one street and their days are the same or follow one another, or one block of it and
        they were published within a week.
        """
        both = self.same_streets(a, b)
        return bool(both) and (_on_days_that_follow(a, b) or any(street.block for street in both))

    def one_named(self, a: Telling, b: Telling) -> bool:
        """True where both are of the same people, or of one street, or accuse the same."""
        return self.same_people(a, b) or self.one_street(a, b) or bool(self.both_accuse(a, b))

    def waits(self, a: Telling, b: Telling) -> bool:
        """True where both are of people of one name, and nobody knows how far apart the two reports appeared.

        Within days hardly two of one name are harmed; over years of a war they are.
        """
        return None in (a.report.published, b.report.published) and self.same_people(a, b)

    def reports_naming(self, a: Spot, b: Spot) -> int:
        """In how many reports the rarer of the names that two places share is told of."""
        return self.reports_named(a.forms & b.forms)

    def reports_named(self, forms: Iterable[str]) -> int:
        """In how many reports the rarest of these names is told of."""
        return min((self.named.get(form, 1) for form in forms), default=1)


def _on_days_that_follow(a: Telling, b: Telling) -> bool:
    gap = a.when.days_from(b.when) if a.when and b.when else None
    return gap is not None and gap <= 1


def _within_a_week(a: Telling, b: Telling) -> bool:
    one, other = a.report.published, b.report.published
    return one is not None and other is not None and abs((one - other).days) <= _WEEK


def filed_apart(a: Telling, b: Telling) -> bool:
    """True for two assessments of one recorder, who files one for each incident."""
    publisher, filed = a.report.publisher, rules().publisher.assessments
    if publisher is None or publisher != b.report.publisher:
        return False
    return a.report.source_type in filed and b.report.source_type in filed


def _reports(a: Telling, b: Telling) -> tuple[ReportId, ReportId]:
    return (a.report_id, b.report_id) if a.report_id < b.report_id else (b.report_id, a.report_id)


def _share(details: Sequence[str], telling: Telling) -> float:
    """How many of these details that are words stand around a telling's claims."""
    wanted = bare_words(" ".join(details))
    return len(wanted & telling.words) / len(wanted) if wanted else 0.0


def corpus(tellings: Sequence[Telling], copies: Iterable[Copy]) -> Corpus:
    """The counts over all tellings, each report counted once."""
    words: dict[ReportId, set[str]] = defaultdict(set)
    names: dict[ReportId, set[str]] = defaultdict(set)
    for telling in tellings:
        words[telling.report_id].update(telling.words)
        names[telling.report_id].update(form for place in telling.places for form in place.forms)
    held = Counter(word for own in words.values() for word in own)
    rarity = {word: math.log((len(words) + 1) / (count + 0.5)) ** 2 for word, count in held.items()}
    most = min(rules().block.rare, rules().block.rare_share * len(words))
    rare = frozenset(word for word, count in held.items() if 1 < count <= most)
    known = tuple(copies)
    return Corpus(
        rarity,
        dict(held),
        Counter(name for own in names.values() for name in own),
        {(copy.first, copy.second): copy.containment for copy in known if isinstance(copy, NearCopy)},
        {(copy.first, copy.second): copy for copy in known if isinstance(copy, Translation)},
        {t.telling_id: Words(t.words & rare, math.sqrt(sum(map(rarity.__getitem__, t.words)))) for t in tellings},
        {(copy.first, copy.second): copy for copy in known if isinstance(copy, SharedPicture)},
        _told(tellings),
        held_names(tellings),
        seldom_named([(t.telling_id, t.report_id, t.streets) for t in tellings]),
    )


def _told(tellings: Sequence[Telling]) -> Mapping[ReportId, Sequence[Telling]]:
    found: dict[ReportId, list[Telling]] = defaultdict(list)
    for telling in tellings:
        found[telling.report_id].append(telling)
    return found
