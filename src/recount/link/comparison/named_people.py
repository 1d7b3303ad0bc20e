"""Whom tellings name that few reports name: as harmed, as accused, or in passing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ...records import ClaimId, ReportId
from ..tellings.tellings import Telling
from ..terms.people import Name, names_around
from ..terms.rules import rules


@dataclass(frozen=True, slots=True)
class People:
    """The people whom a telling names as harmed, those whom others name so and who stand in the words around it, and
    those whom it tells of as accused.

    Only names that few reports hold.
    """

    named: frozenset[Name] = frozenset()
    mentioned: frozenset[Name] = frozenset()
    accused: frozenset[Name] = frozenset()


def held_names(tellings: Sequence[Telling]) -> dict[ClaimId, People]:
    """Whom each telling names, mentions or tells of as accused: names that few reports hold, and no place's."""
    harmed, accused = (_asked(tellings, [own(t) for t in tellings]) for own in (_harmed, _accused))
    asked = {first: harmed.get(first, set()) | accused.get(first, set()) for first in harmed.keys() | accused.keys()}
    around = [_around(t, asked) | _known(t.people, harmed) | _known(t.accused, accused) for t in tellings]
    held = Counter(name for names in _by_report(tellings, around).values() for name in names)
    rare = frozenset(name for name, count in held.items() if count <= rules().block.rare)
    found = {}
    for telling, near in zip(tellings, around, strict=True):
        named, blamed = _known(telling.people, harmed) & rare, _known(telling.accused, accused) & rare
        found[telling.telling_id] = People(named, _known(near & rare, harmed) - named, blamed)
    return found


def _harmed(telling: Telling) -> Iterable[Name]:
    return telling.people


def _accused(telling: Telling) -> Iterable[Name]:
    return telling.accused


def _known(names: Iterable[Name], asked: Mapping[str, set[Name]]) -> frozenset[Name]:
    return frozenset(name for name in names if name in asked.get(name[0], ()))


def _asked(tellings: Sequence[Telling], told: Iterable[Iterable[Name]]) -> dict[str, set[Name]]:
    """Names told of people by their first words, without those that are a place's."""
    places: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for words in (words for telling in tellings if telling.spot for words in telling.spot.names):
        for word in words:
            places[word].add(words)
    asked: dict[str, set[Name]] = defaultdict(set)
    for first, last in {name for names in told for name in names}:
        if not any(last in words for words in places.get(first, ())):
            asked[first].add((first, last))
    return asked


def _around(telling: Telling, asked: Mapping[str, set[Name]]) -> frozenset[Name]:
    """The names asked for that stand in the words around a telling; its text is read again only where one may."""
    near = {first: names for first in telling.words & asked.keys() if (names := _possible(asked[first], telling))}
    return names_around(telling.report, telling.claims, near) if near else frozenset()


def _possible(names: set[Name], telling: Telling) -> set[Name]:
    return {name for name in names if name[1] in telling.words}


def _by_report(tellings: Sequence[Telling], around: Sequence[frozenset[Name]]) -> Mapping[ReportId, set[Name]]:
    found: dict[ReportId, set[Name]] = defaultdict(set)
    for telling, names in zip(tellings, around, strict=True):
        found[telling.report_id] |= names
    return found
