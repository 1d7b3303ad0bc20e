"""People told apart by place or by time under one word of harm: "eight were killed in A, three in B, 13 in all".

Each number is the toll of its own place, and the whole is a total over all of them, the toll of none. A number of
another time ("six today and 40 last year") is a total of that time. Without a word of place or time of its own no
number is told apart: it stays with the word of harm that governs it, or counts nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ...records import PlacePrecision, TimePrecision
from ..dates.dates import DateMention
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, auxiliaries, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..numbers.quantified import Quantity
from ..places.places import PlaceMention
from .place_ahead import opens_clause, place_ahead

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_REGION = _FINENESS[PlacePrecision.SUBDISTRICT]


@dataclass(frozen=True, slots=True)
class Portion:
    """Some of the people of a sentence, with the place at which or the day on which they came to harm."""

    figure: Figure
    place: PlaceMention | None = None
    day: DateMention | None = None


@dataclass(frozen=True, slots=True)
class Apart:
    """What a sentence tells apart: the figures that stay together, the portions beside them, and the whole of all.

    `home` is the place of the figures that stay. `first` is the whole itself where it was said before its portions;
    `region` is then the place around them all.
    """

    first: Figure
    figures: tuple[Figure, ...]
    portions: tuple[Portion, ...]
    whole: Figure | None
    home: PlaceMention | None = None
    region: PlaceMention | None = None

    @property
    def days(self) -> tuple[DateMention, ...]:
        """The days of portions alone."""
        return tuple(portion.day for portion in self.portions if portion.day)

    @property
    def located(self) -> bool:
        """True where the portions stand at places of their own."""
        return self.portions[0].place is not None


def told_apart(
    sentence: Sentence,
    figures: Sequence[Figure],
    quantities: Sequence[Quantity],
    places: Sequence[PlaceMention],
    days: Sequence[DateMention],
) -> Apart | None:
    """The portions of a sentence under one word of harm; None where it tells nobody apart."""
    first = _first(figures)
    if first is None or (len(places) < _SEVERAL and not days):
        return None
    parts = {f.people.start for f in figures if f.part}
    located = {f.people.start for f in figures if f.part and not f.people.people and place_of(sentence.text, f, places)}
    parts -= located if len(located) >= _SEVERAL else set()
    governed = {f.people.start: f for f in figures}
    behind = [
        governed.get(q.start) or first._replace(people=q)
        for q in sorted([*quantities, *_one_more_at(sentence, places)], key=lambda q: q.start)
        if q.start >= first.people.end and q.low and q.start not in parts
    ]  # fmt: skip
    portions = _portions(sentence, first, behind, places, days)
    if not portions:
        return None
    taken = {p.figure.people.start for p in portions}
    whole = _whole(sentence, first, [f.people for f in behind if f.people.start not in taken], portions)
    rest = tuple(f for f in figures if f.people.start not in taken and f is not whole and not _same(f, whole))
    others = (f for f in rest if f.trigger != first.trigger and not f.part)
    if whole is None and not all(_at_unknown(sentence, f, portions) for f in others):
        return None
    home = _home(first, portions, places)
    if located & taken and (whole is not None or not _sums_up(first, portions, home)):
        return None
    if whole is None and _sums_up(first, portions, home):
        return Apart(first, tuple(f for f in rest if f is not first), portions, first, region=home)
    if home and any(p.place and p.place.where.called == home.where.called for p in portions):
        return None
    if portions[0].place and not _located(sentence, first, portions[0], home):
        return None  # whether the first number is that of all is not said
    return Apart(first, rest, portions, whole, home)


_SEVERAL = 2


def _one_more_at(sentence: Sentence, places: Sequence[PlaceMention]) -> list[Quantity]:
    """ "Four in A and another in B", «وآخر في ب»: one person more, at the place right behind."""
    found = (_one_more().search(sentence.text, max(0, p.start - _REACH), p.start) for p in places)
    return [Quantity(m.start("one"), m.end("one"), None, (), m.start("one"), implied=1) for m in found if m]


def _at_unknown(sentence: Sentence, figure: Figure, portions: Sequence[Portion]) -> bool:
    """True for people behind all portions with a place of their own that no gazetteer knows."""
    start, end = min(figure.people.start, figure.trigger.start), max(figure.people.end, figure.trigger.end)
    behind = start > max(p.figure.people.end for p in portions)
    return behind and _at().match(sentence.text, end) is not None


def _same(figure: Figure, whole: Figure | None) -> bool:
    return whole is not None and figure.people.start <= whole.people.start < figure.people.end + 1


def _first(figures: Sequence[Figure]) -> Figure | None:
    """The number that the others go on with, where the sentence gives wholes of one harm only."""
    wholes = [f for f in figures if not f.part and not f.negated]
    told = wholes and wholes[0].people.low is not None and len({f.harm for f in wholes}) == 1
    return wholes[0] if told else None


def _portions(
    sentence: Sentence,
    first: Figure,
    behind: Sequence[Figure],
    places: Sequence[PlaceMention],
    days: Sequence[DateMention],
) -> tuple[Portion, ...]:
    found, reached = list[Portion](), first.people.end
    for figure in behind:
        ahead = place_ahead(sentence, figure, places)
        ahead = ahead if ahead and ahead.start >= reached else None
        place = ahead or place_of(sentence.text, figure, places)
        day = _day_of(sentence.text, max(place.end if place else 0, figure.people.end), days)
        if day is not None and not _another_time(day, days, figure.people):
            day = None
        if place is not None and (ahead or _goes_on(sentence, figure.people, places, reached, found)):
            found.append(Portion(figure, place, day))
            reached = max(place.end, figure.people.end)
        elif place is None and day is not None and _beside_now(sentence.text, figure.people):
            found.append(Portion(figure, None, day))
            break
        elif found:
            break
    return tuple(found)


def place_of(text: str, figure: Figure, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place right behind people or behind the word of harm that follows them: "three were killed in B"."""
    end = max(figure.people.end, figure.people.number.end if figure.people.number else 0)  # «شخص واحد في»
    if end < figure.trigger.start and auxiliaries().fullmatch(text, end, figure.trigger.start):
        end = figure.trigger.end
    return place_behind(text, end, places)


def place_behind(text: str, end: int, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place that stands right behind an offset, with the preposition that leads to it."""
    return next((p for p in places if p.start >= end and _at().fullmatch(text, end, p.start)), None)


def _day_of(text: str, end: int, days: Sequence[DateMention]) -> DateMention | None:
    return next((d for d in days if d.start >= end and _then().fullmatch(text, end, d.start)), None)


def _goes_on(
    sentence: Sentence, people: Quantity, places: Sequence[PlaceMention], reached: int, found: Sequence[Portion]
) -> bool:
    """True for the next of several: only a comma or "and" stands between it and the place before it.

    The first one may stand right behind a colon or comma, which opens the parts of a number: "13 people: eight in A".
    """
    text = sentence.text
    before = [p for p in places if reached <= p.end <= people.start]
    if before and _joint().fullmatch(text, before[-1].end, people.start):
        return True
    if before and (people.low or 0) >= _SEVERAL and not text[before[-1].end : people.start].strip():
        return True  # a post that has lost its line breaks
    if found:
        return False
    if _is_some(sentence, people):
        return True
    if before:
        return _COLON.fullmatch(text, before[-1].end, people.start) is not None
    return text[: people.start].rstrip()[-1:] in _OPENING


def _is_some(sentence: Sentence, people: Quantity) -> bool:
    """True right behind "including"."""
    return any(m.end <= people.start and not sentence.text[m.end : people.start].strip()
               for m in sentence.small("subgroup"))  # fmt: skip


#: behind the place of a whole, what kind of place it is and a colon: " province: "
_COLON = re.compile(r"\s*(?:[^\W\d_]+\s*){0,2}:\s*")


_OPENING = (":", ",", "-", "(")


def _another_time(day: DateMention, days: Sequence[DateMention], people: Quantity) -> bool:
    """True for a stretch of months or years, or for any day before another one that the sentence names ahead of it."""
    if day.when.precision in _LONG:
        return True
    end = day.when.end or day.when.start
    ahead = [d.when.start for d in days if d.end <= people.start and d.when.start is not None]
    return end is not None and any(start > end for start in ahead)


_LONG = (TimePrecision.MONTH, TimePrecision.YEAR)


def _beside_now(text: str, people: Quantity) -> bool:
    """True for a stated number behind a comma or "and": "and 40 last year", not "had killed a friend last year"."""
    return people.number is not None and bool(_set_beside().search(text, max(0, people.start - _REACH), people.start))


def _home(first: Figure, portions: Sequence[Portion], places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place of the first number: the one between it and its portions, else one ahead of it."""
    taken = [portion.place for portion in portions]
    before = [p for p in places if p.end <= portions[0].figure.people.start and p not in taken]
    behind = [p for p in before if p.start >= first.people.start]
    return behind[0] if behind else before[-1] if before else None


def _located(sentence: Sentence, first: Figure, portion: Portion, home: PlaceMention | None) -> bool:
    """True where the first number has a place of its own: behind it, or ahead as the portion has, and no wider."""
    if home is None or home.start >= first.people.start or portion.place is None:
        return home is not None
    alike = portion.place.end <= portion.figure.people.start and opens_clause(sentence, home)
    wide, own = (_FINENESS[place.where.precision] >= _REGION for place in (home, portion.place))
    return alike and wide == own


def _sums_up(first: Figure, portions: Sequence[Portion], home: PlaceMention | None) -> bool:
    """ "13 people: eight in A and five in B", "13 in the province, eight in A …": the first is of them all."""
    located = [p for p in portions if p.place]
    told, summed = first.people.low or 0, sum(p.figure.people.low or 0 for p in located)
    if len(located) < _SEVERAL or summed > told:
        return False
    around = home is None or _FINENESS[home.where.precision] >= _REGION
    return summed == told or around


def _whole(sentence: Sentence, first: Figure, behind: Sequence[Quantity], portions: Sequence[Portion]) -> Figure | None:
    """The number that sums up those told apart: "13 in all", "bringing the total to 13"."""
    last = portions[-1].place
    if last is None:
        return None
    text = sentence.text
    least = (first.people.low or 0) + sum(p.figure.people.low or 0 for p in portions)
    for people in (q for q in behind if q.start >= last.end and q.number is not None):
        number = people.number or people
        before = _sums_before().search(text, last.end, number.start)
        after = _sums_after().search(text, number.end, min(sentence.span.end, number.end + _REACH))
        if (before or after) and (people.low or 0) >= least:
            return first._replace(people=people)
    return None


#: characters behind a number within which "in all" begins
_REACH = 40


@cache
def _at() -> re.Pattern[str]:
    """Between people and the place at which they came to harm: "in the town of"."""
    here = rf"{any_of('at_place')}\s+(?:{_WORD}\s+){{0,3}}"
    return re.compile(rf"(?:\s+{any_of('some_more')})?\s+(?:{here}|{any_of('at_onto')})(?:ال)?#?")


@cache
def _one_more() -> KeyedPattern:
    here = rf"{any_of('at_place')}\s+(?:{_WORD}\s+){{0,3}}|{any_of('at_onto')}"
    more = rf"(?<!\w){any_of('prefix')}?(?P<one>{any_of('one_more')})(?!\w)"
    return KeyedPattern(syntax("one_more"), rf"{more}\s+(?:{here})(?:ال)?#?\Z")


@cache
def _then() -> re.Pattern[str]:
    """Between people and the time at which they came to harm: "killed in the"."""
    return re.compile(rf"(?:\s+{any_of('some_more')})?\s+(?:{any_of('at_place')}\s+)?(?:{any_of('definite')}\s+)?")


@cache
def _set_beside() -> re.Pattern[str]:
    return re.compile(rf"(?:[,،;]\s*|(?<!\w){any_of('connective')}\s*)(?:{_WORD}\s+){{0,2}}$")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\s*[,،;]\s*(?:{any_of('connective')}\s*)?|\s+{any_of('connective')}\s*)(?:{_WORD}\s+){{0,2}}"
    )


_WORD = r"[^\W\d_]+"


@cache
def _sums_before() -> OpeningPattern:
    either = f"(?:{any_of('sum_before')}|{any_of('raised_to')})"
    words = rf"(?<!\w){any_of('prefix')}?{either}(?:\s+{_WORD}){{0,3}}\s*:?\s*$"
    return OpeningPattern((*syntax("sum_before"), *syntax("raised_to")), words)


@cache
def _sums_after() -> OpeningPattern:
    return OpeningPattern(syntax("sum_after"), rf"(?<!\w){any_of('sum_after')}(?!\w)")
