"""Streets that a text names, and blocks of them ("the 1300 block of West Example Street").

Papers of one town call its quarters differently and misspell its people, but they copy the street from the same note of
the police. A street is kept by the last word of its name and its kind, a block by its number and that word: first names
and kinds are left out by one and told by another, and so are directions, but two that are told differ. None is shown:
reasons say how many.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ...codebook import languages, lexicon
from ...records import Claim, ClaimId, Report, ReportId, Span
from .rules import rules
from .words import fold


@dataclass(frozen=True, slots=True)
class Street:
    """A street as it is compared: by its name and kind ("hollow", "street"), or by its name and a block's number."""

    name: str
    kind: str | None
    block: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """Where a street is named, and in which directions it is told to lie ("West Hollow Street")."""

    spans: tuple[Span, ...] = ()
    directions: frozenset[str] = frozenset()

    def __add__(self, other: Named) -> Named:
        return Named(self.spans + other.spans, self.directions | other.directions)


#: the streets named around one event
Streets = Mapping[Street, Named]


def streets_of(report: Report, events: Sequence[Sequence[Claim]]) -> list[Streets]:
    """For each event of a report, as its claims, the streets named near them and nearer to them than to any other.

    Where a report tells of one event, all that it names are its own.
    """
    found: list[dict[Street, Named]] = [defaultdict(Named) for _ in events]
    for street, named in _streets(report.text) if events else ():
        apart, number = min((_apart(named.spans[0], event), n) for n, event in enumerate(events))
        if apart <= rules().words.around or len(events) == 1:
            found[number][street] += named
    return [dict(own) for own in found]


def shared(mine: Streets, theirs: Streets, seldom: frozenset[Street]) -> frozenset[Street]:
    """Of the streets that few reports name those that both do, but for those told in other directions or of which each
    tells another block.

    Where either tells of blocks of several streets, which are places of several events, one that both name is none's.
    """
    both = seldom & mine.keys() & theirs.keys()
    blocks = {street.name for street in both if street.block}
    elsewhere = _with_blocks(mine) & _with_blocks(theirs) - blocks
    found = frozenset(s for s in both if s.name not in elsewhere and _one_way(mine[s], theirs[s]))
    several = max(len(_with_blocks(mine)), len(_with_blocks(theirs))) > 1
    return frozenset() if several and len(found) == 1 else found


def _with_blocks(streets: Streets) -> frozenset[str]:
    return frozenset(street.name for street in streets if street.block)


def _one_way(one: Named, other: Named) -> bool:
    return not (one.directions and other.directions and one.directions.isdisjoint(other.directions))


def claims_at(streets: Streets, named: Iterable[Street], claims: Iterable[Claim]) -> frozenset[ClaimId]:
    """Of these claims, for each of the streets named among others, the one that stands nearest to it."""
    own = sorted(claims, key=lambda claim: (claim.span, claim.claim_id))
    spans = (at for street in named if street in streets for at in streets[street].spans)
    return frozenset(min(own, key=lambda claim: _apart(at, [claim])).claim_id for at in spans)


def seldom_named(told: Sequence[tuple[ClaimId, ReportId, Streets]]) -> dict[ClaimId, frozenset[Street]]:
    """Of the streets of each telling, by its id, those that few reports name: "Main Street" is in every town."""
    holders: dict[Street, set[ReportId]] = defaultdict(set)
    for _, report, streets in told:
        for street in streets:
            holders[street].add(report)
    most = rules().block.rare
    return {telling: frozenset(s for s in streets if len(holders[s]) <= most) for telling, _, streets in told}


def _streets(text: str) -> Iterator[tuple[Street, Named]]:
    """Every street and every block with where it stands; a block of a street without a kind by the first word of it."""
    known, seen = _known(), set[int]()
    for found in (*known.street.finditer(text), *known.block.finditer(text)):
        name, kind, number = fold(found["name"]), found.groupdict().get("kind"), found["number"]
        if found.start() in seen or name in known.no_names:
            continue
        seen.add(found.start())
        direction = known.directions.get(found["direction"] or "")
        named = Named((Span(*found.span()),), frozenset([direction] if direction else []))
        if kind:
            yield Street(name, known.kinds[fold(kind)]), named
        if number:
            yield Street(name, None, number), named


def _apart(at: Span, claims: Iterable[Claim]) -> int:
    return min(max(at.start - own.span.end, own.span.start - at.end, 0) for own in claims)


@dataclass(frozen=True, slots=True)
class _Known:
    kinds: dict[str, str]
    directions: dict[str, str]
    no_names: frozenset[str]
    street: re.Pattern[str]
    block: re.Pattern[str]


@cache
def _known() -> _Known:
    tables = [table for language in languages() if (table := lexicon(language, "linking").get("streets"))]
    kinds = {word: kind for table in tables for kind, words in table["kinds"].items() for word in words}
    ways = {word: way for table in tables for way, words in table["directions"].items() for word in words}
    one_word = r"(?:\d{1,3}(?:st|nd|rd|th)|[A-Z](?![\w'’])|[A-Z][a-z]+(?:['’-][A-Za-z]+)*)"
    number = rf"(?P<number>\d{{1,5}})(?:-|\s+)(?:{_one_of(lead for table in tables for lead in table['block'])})\s+"
    way, name = rf"(?:(?P<direction>{_one_of(ways)})\.?\s+)?", rf"(?P<name>{one_word})"
    kind = rf"\s+(?P<kind>{_one_of(word.capitalize() for word in kinds)})(?![\w'’])"
    return _Known(
        kinds,
        ways,
        frozenset(word for table in tables for word in table["no_names"]),
        re.compile(rf"(?<![\w'’])(?:{number})?{way}(?:{one_word}\s+){{0,2}}?{name}{kind}"),
        re.compile(rf"(?<![\w'’]){number}{way}{name}"),
    )


def _one_of(words: Iterable[str]) -> str:
    """Words as a pattern, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))
