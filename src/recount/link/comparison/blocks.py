"""Blocks: which tellings are compared at all, so that nobody compares everything with everything.

Two tellings meet where they share a place (a cell of a tenth of a degree or a neighbouring one, or a name
form) and a day; where one has no day, they must share place and number of dead; on days that agree also where they
share a number and the words of one name the place of the other; and where their reports are near copies, or their
words are most alike, they meet in any case. In a crowded block each telling meets its
neighbours only, in an order that puts the likest side by side.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from heapq import nlargest
from itertools import combinations, product

from ...records import ReportId
from ..tellings.tellings import Telling
from ..tellings.told_times import days_in
from ..terms.people import Name
from ..terms.places import Spot
from ..terms.rules import rules
from ..terms.streets import Street
from ..terms.words import across_scripts, skeleton
from .compare_times import follows
from .corpus import Copy, Corpus

Key = tuple[object, ...]


def candidates(tellings: Sequence[Telling], copies: Iterable[Copy], body: Corpus) -> list[tuple[int, int]]:
    """Pairs of indices of tellings worth comparing, smaller first, in order; never two of one report."""
    pairs: set[tuple[int, int]] = set()
    for block in _blocks(tellings, body):
        pairs.update(_meeting(block, tellings))
    pairs.update(_sharing_tolls(tellings, body))
    pairs.update(_sharing_names(tellings, body))
    pairs.update(_naming(tellings, body))
    pairs.update(_on_one_street(tellings, body))
    pairs.update(_likest(tellings, body))
    pairs.update(_copied(tellings, copies))
    return sorted(pair for pair in pairs if tellings[pair[0]].report_id != tellings[pair[1]].report_id)


@dataclass
class _Block:
    """Tellings that share a key: `own` meet one another and those `beside` them, who do not meet each other here."""

    own: list[int] = field(default_factory=list)
    beside: list[int] = field(default_factory=list)


def _blocks(tellings: Sequence[Telling], body: Corpus) -> Iterator[_Block]:
    blocks: dict[Key, _Block] = defaultdict(_Block)
    key: Key
    for index, telling in enumerate(tellings):
        for key in product(_keys(telling.places, place_keys), _days(telling)):
            blocks[key].own.append(index)
        for key in product(_neighbours(telling.spot), _days(telling)):
            blocks[key].beside.append(index)
        for key in _undated_keys(telling, body):
            block = blocks[key]
            (block.beside if telling.when else block.own).append(index)
    return (block for block in blocks.values() if block.own)


def _undated_keys(telling: Telling, body: Corpus) -> list[Key]:
    """By what those without a day find a telling: a name seldom told, or one with a number, a rare word, a weekday."""
    few, names = rules().block.few, _keys(telling.places, name_keys)
    seldom = [
        place for place in telling.places if min((body.named.get(form, 0) for form in place.forms), default=0) <= few
    ]
    clues: list[object] = [*sorted(telling.killed), *sorted(body.rare(telling)), *_calendar_clues(telling)]
    return [*product(_keys(seldom, name_keys), ("any",)), *product(names, clues)]


def _calendar_clues(telling: Telling) -> list[Key]:
    told = {"weekday": telling.calendar_day.weekday, "month_day": telling.calendar_day.month_day}
    return [(kind, value) for kind, value in told.items() if value is not None]


def _days(telling: Telling) -> list[date]:
    """The days of a telling and the day after; none where it has no day and is found by its number of dead."""
    when = telling.when
    if when is None or when.start is None or days_in(when) > rules().block.longest_days:
        return []
    return [when.start + timedelta(days=n) for n in range(days_in(when) + 1)]


def _keys(places: Iterable[Spot], keys: Callable[[Spot], list[Key]]) -> list[Key]:
    """The keys of some places, each once."""
    return list(dict.fromkeys(key for place in places for key in keys(place)))


def place_keys(spot: Spot | None) -> list[Key]:
    """Under which keys a place is looked up: its cell and the sound of its names."""
    cell = cell_of(spot) if spot and spot.placed else None
    return [("cell", *cell), *name_keys(spot)] if cell else name_keys(spot)


def name_keys(spot: Spot | None) -> list[Key]:
    """The sounds of a place's names as keys, in order; none for a place told too coarsely."""
    if spot is None or not spot.placed:
        return []
    forms = spot.forms | spot.ends
    sounds = {skeleton(form) for form in forms} | {across_scripts(form) for form in forms} - {""}
    return [("name", sound) for sound in sorted(sounds)]


def cell_of(spot: Spot) -> tuple[int, int] | None:
    """The cell of a tenth of a degree that holds the place's point; None without a point."""
    if spot.where.lat is None or spot.where.lon is None:
        return None
    return math.floor(spot.where.lat * rules().block.cells_per_degree), math.floor(
        spot.where.lon * rules().block.cells_per_degree
    )


def _neighbours(spot: Spot | None) -> list[Key]:
    if spot is None or not spot.placed or (cell := cell_of(spot)) is None:
        return []
    return [("cell", cell[0] + i, cell[1] + j) for i, j in product((-1, 0, 1), repeat=2) if (i, j) != (0, 0)]


def _meeting(block: _Block, tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    own, beside = sorted(set(block.own)), sorted(set(block.beside) - set(block.own))
    if len(own) + len(beside) <= rules().block.crowd:
        yield from combinations(own, 2)
        yield from (_pair(first, second) for first, second in product(own, beside))
        return
    ordered = sorted(own + beside, key=lambda index: _likeness(tellings[index]))
    for at, first in enumerate(ordered):
        yield from (_pair(first, second) for second in ordered[at + 1 : at + 1 + rules().block.neighbours])


def _sharing_tolls(tellings: Sequence[Telling], body: Corpus) -> Iterator[tuple[int, int]]:
    """Pairs on days that agree, with one number of killed or injured, of which one's place stands in the other's words.

    One dead is told of everywhere: for such a pair to meet both must blame one party.
    """
    blocks: dict[Key, _Block] = defaultdict(_Block)
    for index, telling in enumerate(tellings):
        for toll, day in product(_tolls(telling), _days(telling)):
            blocks[*toll, day].own.append(index)
    for first, second in {pair for block in blocks.values() for pair in _meeting(block, tellings)}:
        a, b = tellings[first], tellings[second]
        if any(x.spot and x.spot.placed and body.mentions(x.spot, y) for x, y in ((a, b), (b, a))):
            yield first, second


def _tolls(telling: Telling) -> Iterator[Key]:
    for harm, numbers in (("killed", telling.killed), ("injured", telling.injured)):
        for number in numbers:
            if number > 1:
                yield harm, number
            yield from ((harm, number, party) for party in telling.belligerents)


def _likeness(telling: Telling) -> tuple[object, ...]:
    return (
        sorted(telling.killed),
        sorted(telling.targets),
        sorted(telling.spot.forms) if telling.spot else [],
        sorted(telling.types),
        telling.telling_id,
    )


def _pair(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def _sharing_names(tellings: Sequence[Telling], body: Corpus) -> Iterator[tuple[int, int]]:
    """Pairs that share rare words, most often names of people or of places that no gazetteer knows."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, telling in enumerate(tellings):
        for word in body.rare(telling):
            holders[word].append(index)
    limits, shared = rules().block, Counter(p for held in holders.values() for p in combinations(held, 2))
    for (first, second), count in shared.items():
        a, b = tellings[first], tellings[second]
        gap = None if follows(a, b) else _days_between(a, b)
        enough = limits.alone if gap is None else limits.together if gap <= 1 else rules().words.named
        if count >= enough:
            yield first, second


def _naming(tellings: Sequence[Telling], body: Corpus) -> Iterator[tuple[int, int]]:
    """Pairs of which one names somebody harmed or accused whom the other names so too, or in its words."""
    naming: dict[Name, list[int]] = defaultdict(list)
    mentioning: dict[Name, list[int]] = defaultdict(list)
    for index, telling in enumerate(tellings):
        people = body.people[telling.telling_id]
        for name in people.named | people.accused:
            naming[name].append(index)
        for name in people.mentioned - people.accused:
            mentioning[name].append(index)
    for name, held in naming.items():
        yield from combinations(held, 2)
        yield from (_pair(*pair) for pair in product(held, mentioning.get(name, ())))


def _on_one_street(tellings: Sequence[Telling], body: Corpus) -> Iterator[tuple[int, int]]:
    """Pairs that name one street, or one block of it, that few reports name."""
    holders: dict[Street, list[int]] = defaultdict(list)
    for index, telling in enumerate(tellings):
        for street in body.streets[telling.telling_id]:
            holders[street].append(index)
    for pair in (pair for held in holders.values() for pair in combinations(held, 2)):
        if body.one_street(tellings[pair[0]], tellings[pair[1]]):
            yield pair


def _likest(tellings: Sequence[Telling], body: Corpus) -> Iterator[tuple[int, int]]:
    """Each telling with those whose words are most like its own: they may name neither a place nor a day alike."""
    limits, holders = rules().block, defaultdict[str, list[int]](list)
    for index, telling in enumerate(tellings):
        for word in telling.words:
            holders[word].append(index)
    told = {word: held for word, held in holders.items() if 1 < len(held) <= limits.likest_held}
    for index, telling in enumerate(tellings):
        shared: dict[int, float] = defaultdict(float)
        for word in sorted(telling.words & told.keys()):
            for other in told[word]:
                shared[other] += body.rarity[word]
        length = body.words[telling.telling_id].length
        alike = ((total / (length * body.words[tellings[o].telling_id].length), -o) for o, total in shared.items())
        for likeness, other in nlargest(limits.likest + 1, alike):
            if likeness >= limits.likest_least and -other != index:
                yield _pair(index, -other)


def _days_between(a: Telling, b: Telling) -> int | None:
    return a.when.days_from(b.when) if a.when and b.when else None


def _copied(tellings: Sequence[Telling], copies: Iterable[Copy]) -> Iterator[tuple[int, int]]:
    of_report: dict[ReportId, list[int]] = defaultdict(list)
    for index, telling in enumerate(tellings):
        of_report[telling.report_id].append(index)
    for copy in copies:
        for first, second in product(of_report.get(copy.first, ()), of_report.get(copy.second, ())):
            if not tellings[first].under_another_headline(tellings[second]):
                yield _pair(first, second)
