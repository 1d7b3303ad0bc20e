"""Translated copies: two texts in different letters that tell a run of the same details in the same order.

Two reporters who know nothing of one another may give one toll, one place and one day. They do not give seven figures
and names in one order: where they do, one text was made from the other, or both from a third. So nothing is made of a
toll alone; a chain of details is asked for, each near the next in both texts, with figures as well as names among
them or many of either, that no two other accounts of one event share by chance.

What is looked up are pairs of details that follow closely upon one another, as near copies are by runs of words, so
that each report meets only those that share such pairs with it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import takewhile

from ...records import Echo, EchoRelation, Reading, ReportId
from ..terms.rules import rules
from .details import Detail, Details, Key, details_of, is_firm, worth

Pair = tuple[Key, Key]


@dataclass(frozen=True, slots=True)
class Translation:
    """Two reports in different letters that share a chain of details; `latin` and `arabic` are its words in order.

    `share` is how much of the details of the text in Latin letters stands in the chain (0 to 1): in Arabic letters
    nothing tells a name from another word.
    """

    first: ReportId
    second: ReportId
    share: float
    latin: tuple[str, ...]
    arabic: tuple[str, ...]

    @property
    def echo(self) -> Echo:
        """That the two depend on one another, with the words of both that show it."""
        words = f'"{", ".join(self.latin)}" there is "{"، ".join(self.arabic)}" here'
        how = f"translated copy: {len(self.latin)} figures and names in the same order, near one another: {words}"
        return Echo(self.first, self.second, EchoRelation.SHOWN_DEPENDENT, self.share, how)


@dataclass(frozen=True, slots=True)
class _Link:
    """Two words of a chain that are one detail."""

    key: Key
    latin: str
    arabic: str


def translations(readings: Sequence[Reading]) -> tuple[Translation, ...]:
    """Pairs of reports of which one tells what the other tells in other letters, by id; the order does not matter."""
    sketches = {reading.report.report_id: details_of(reading) for reading in readings}
    holders: dict[Pair, list[ReportId]] = defaultdict(list)
    for report in sorted(sketches):
        if not sketches[report].arabic:
            for pair in firm_pairs(sketches[report]):
                holders[pair].append(report)
    known, found = {key for pair in holders for key in pair}, list[Translation]()
    for report, sketch in sketches.items():
        if sketch.arabic:
            met = Counter(other for pair in firm_pairs(sketch, known) for other in holders.get(pair, ()))
            shared = [other for other, count in met.items() if count >= rules().translated.least_pairs]
            pairs = _pairs(sketch) if shared else {}
            for other in shared:
                found += _translated(other, sketches[other], report, pairs)
    return tuple(sorted(found, key=lambda one: (one.first, one.second)))


def firm_pairs(sketch: Details, known: Set[Key] | None = None) -> set[Pair]:
    """Every two details that follow closely upon one another and say enough to be looked up by.

    `known` are the only details to be looked at, where only they can meet another text's.
    """
    firm = [one for one in sketch.told if _firm(one, known)]
    return {
        (first, second)
        for at, one in enumerate(firm)
        for other in _following(firm, at)
        for first in _firm(one, known)
        for second in _firm(other, known)
        if first != second
    }


def _firm(detail: Detail, known: Set[Key] | None) -> list[Key]:
    return [key for key in detail.keys if is_firm(key) and (known is None or key in known)]


def _pairs(sketch: Details) -> dict[Pair, tuple[str, str]]:
    """Every two details that follow closely upon one another, with the words of their first such place."""
    found: dict[Pair, tuple[str, str]] = {}
    for at, one in enumerate(sketch.told):
        for other in _following(sketch.told, at):
            for first in one.keys:
                for second in other.keys:
                    if first != second:
                        found.setdefault((first, second), (one.stated, other.stated))
    return found


def _following(told: Sequence[Detail], at: int) -> Iterator[Detail]:
    return takewhile(lambda other: _close(told[at], other), told[at + 1 :])


def _close(one: Detail, other: Detail) -> bool:
    return abs(other.at - one.at) <= rules().translated.within


def _translated(
    report: ReportId, sketch: Details, other: ReportId, pairs: Mapping[Pair, tuple[str, str]]
) -> Iterator[Translation]:
    limits, chain = rules().translated, _chain(sketch, pairs)
    weight = _weight(chain)
    share = round(weight / max(weight, _told(sketch)), 3) if chain else 0.0
    if len(chain) >= limits.least_details and weight >= limits.least_worth and share >= limits.least_share:
        first, second = sorted((report, other))
        yield Translation(first, second, share, tuple(o.latin for o in chain), tuple(o.arabic for o in chain))


def translated(latin: ReportId, sketch: Details, arabic: ReportId, other: Details) -> Iterator[Translation]:
    """That two reports in different letters are a translated copy; nothing where they are not."""
    return _translated(latin, sketch, arabic, _pairs(other))


def _told(sketch: Details) -> float:
    """How much all the different details of a text in Latin letters say."""
    return sum(worth(key) for key in {detail.keys[0] for detail in sketch.told})


def _chain(sketch: Details, pairs: Mapping[Pair, tuple[str, str]]) -> tuple[_Link, ...]:
    """The weightiest chain of different details of which each two neighbours follow closely in the other text too."""
    best: list[tuple[_Link, ...]] = []
    for at, one in enumerate(sketch.told):
        key, reach = one.keys[0], tuple[_Link, ...]()
        for before in _before(sketch.told, at):
            first = sketch.told[before]
            met = pairs.get((first.keys[0], key))
            if met and all(link.key != key for link in best[before]):
                chain = best[before] or (_Link(first.keys[0], first.stated, met[0]),)
                reach = max(reach, (*chain, _Link(key, one.stated, met[1])), key=_weight)
        best.append(reach)
    return max(best, key=_weight, default=())


def _before(told: Sequence[Detail], at: int) -> Iterator[int]:
    """The places of the details from which this one follows closely, the nearest first."""
    return takewhile(lambda before: _close(told[before], told[at]), range(at - 1, -1, -1))


def _weight(chain: Sequence[_Link]) -> float:
    return sum(worth(link.key) for link in chain)
