"""The date lexicons of the code book, folded and compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ...codebook import lexicon
from ..folding.text import fold_name
from ..lexicon.wordlist import WordFinder, alternation, preceding
from .date_entries import Lexicons, pieces_by_word
from .date_pieces import Piece


@dataclass(frozen=True)
class Clock:
    """The words around clock times; `spoken` and `minutes` in words, `afternoon` the marks of the later half."""

    mark: re.Pattern[str]
    cue: re.Pattern[str]
    ahead: re.Pattern[str]
    spoken: Mapping[str, int]
    minutes: Mapping[str, int]
    afternoon: frozenset[str]


@dataclass(frozen=True)
class Counted:
    """The words of counted stretches ("three days ago"): units by word, units in the dual, and numbers."""

    ahead: re.Pattern[str]
    behind: re.Pattern[str]
    units: Mapping[str, str]
    duals: Mapping[str, str]
    numbers: Mapping[str, int]
    singular: frozenset[str]
    beside: re.Pattern[str]
    """What stands behind "before that by": «قبل ذلك بيومين»."""
    one: frozenset[str]
    """The first word of each unit, which is one of it."""
    uncounted: re.Pattern[str]
    """A unit in the plural without a number: "days earlier"."""


@dataclass(frozen=True)
class Turn:
    """The words that call a weekday or month the last one, or the next."""

    before: re.Pattern[str]
    after: re.Pattern[str]


@dataclass(frozen=True)
class Cues:
    """What must stand before a piece for it to be read, matched against the text before it written backwards."""

    month: re.Pattern[str]
    year: re.Pattern[str]
    no_day: re.Pattern[str]
    day: re.Pattern[str]
    day_month: re.Pattern[str]
    of_month: re.Pattern[str]
    shift_after: re.Pattern[str]
    shift_before: re.Pattern[str]
    opener: re.Pattern[str]
    since: re.Pattern[str]
    apart: re.Pattern[str]


@dataclass(frozen=True)
class Glue:
    """What may stand between the pieces of one date."""

    any: frozenset[str]
    day_to_month: frozenset[str]
    month_to_day: frozenset[str]
    to_year: frozenset[str]
    joins: frozenset[str]
    weak_joins: frozenset[str]
    night_joins: frozenset[str]
    same_day: frozenset[str]


@dataclass(frozen=True)
class DateWords:
    """The date lexicons of some languages, compiled."""

    pieces: Mapping[str, Piece]
    finder: WordFinder
    days_follow: frozenset[str]
    doubtful: frozenset[str]
    no_lone_month: tuple[str, ...]
    day_first: bool
    last: Turn
    next: Turn
    not_relative: re.Pattern[str]
    positions: Mapping[str, str]
    at_end: frozenset[str]
    """Words for another day only where their clause ends behind them: "two days before"."""
    from_there: re.Pattern[str]
    """What makes "two days ago" two days before the day told: «قبل يومين من ذلك»."""
    before_last: re.Pattern[str]
    clock: Clock
    counted: Counted
    month_ahead: re.Pattern[str]
    hijri_mark: re.Pattern[str]
    """The letter or word behind a Hijri year."""
    cues: Cues
    glue: Glue


@cache
def date_words(read: tuple[str, ...], language: str) -> DateWords:
    """The date words of these languages; `language` alone says whether the day comes first in 5/12/2018."""
    lexicons = Lexicons(read, "dates")
    prefixes, pieces = lexicons.list("prefixes"), pieces_by_word(lexicons)
    return DateWords(
        pieces=pieces,
        finder=WordFinder(pieces, prefixes),
        days_follow=frozenset(
            fold_name(month)
            for each in read
            if lexicon(each, "dates").get("day_after_month")
            for month in lexicon(each, "dates").get("months", {})
        ),
        doubtful=frozenset(lexicons.list("cues", "doubtful_months")),
        no_lone_month=tuple(lexicons.list("cues", "no_lone_month")),
        day_first=bool(lexicon(language, "dates").get("day_first")),
        last=_turn(lexicons, "last", prefixes),
        next=_turn(lexicons, "next", prefixes),
        not_relative=_following(lexicons.list("cues", "not_relative_before")),
        positions=lexicons.words_of("position"),
        at_end=frozenset(lexicons.list("cues", "at_end")),
        from_there=_following(lexicons.list("cues", "from_there")),
        before_last=_following(lexicons.list("cues", "before_last_after")),
        clock=_clock(lexicons, prefixes),
        counted=_counted(lexicons),
        month_ahead=_following(lexicons.table("months")),
        hijri_mark=re.compile(rf" ?(?:{alternation(lexicons.list('cues', 'hijri_mark'))})(?!\w)"),
        cues=_cues(lexicons, prefixes),
        glue=_glue(lexicons),
    )


def _following(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf" +(?:{alternation(words)})(?!\w)")


def _turn(lexicons: Lexicons, name: str, prefixes: list[str]) -> Turn:
    before = preceding(lexicons.list("cues", f"{name}_before"), prefixes)
    return Turn(before, _following(lexicons.list("cues", f"{name}_after")))


def _clock(lexicons: Lexicons, prefixes: Iterable[str]) -> Clock:
    marks, hours, minutes = lexicons.words_of("clock"), lexicons.table("hours"), lexicons.table("minutes")
    return Clock(
        mark=re.compile(rf" ?({alternation(word for word in marks if marks[word] != 'before')})(?![^\W\d_])"),
        cue=preceding((word for word in marks if marks[word] == "before"), prefixes),
        ahead=re.compile(rf" +({alternation(hours)})(?!\w)(?: +({alternation(minutes)})(?!\w))?"),
        spoken=hours,
        minutes=minutes,
        afternoon=frozenset(word for word in marks if marks[word] == "pm"),
    )


def _counted(lexicons: Lexicons) -> Counted:
    units, duals = lexicons.words_of("units"), lexicons.table("duals")
    figures = Lexicons(lexicons.read, "numbers")
    numbers = {word: value for word, value in figures.table("cardinals").items() if 0 < value < 32}
    numbers |= dict.fromkeys(lexicons.list("one"), 1)
    count, unit, dual = rf"\d{{1,3}}|{alternation(numbers)}", alternation(units), alternation(duals)
    glued = alternation(figures.list("prefixes"))
    return Counted(
        ahead=re.compile(rf" +(?:({count})[ -]+)?(?:({unit})|({dual}))(?!\w)"),
        behind=re.compile(
            rf"(?<![^\W\d_])(?:(?:{glued})?({count})[ -]+({unit})|({unit}) +(?:{glued})?({count})|({dual})) *\Z"
        ),
        units=units,
        duals=duals,
        numbers=numbers,
        singular=frozenset(lexicons.list("singular_units")),
        beside=re.compile(rf" +(?:{glued})?(?:({count})[ -]+)?(?:({unit})|({dual}))(?!\w)"),
        one=frozenset(_ones(lexicons)),
        uncounted=re.compile(rf"(?<!\w)(?:{alternation(set(units) - {*_ones(lexicons)})}) *\Z"),
    )


def _ones(lexicons: Lexicons) -> Iterator[str]:
    for each in lexicons.read:
        for unit, words in lexicon(each, "dates").get("units", {}).items():
            yield from map(fold_name, words if unit == "hour" else words[:1])


def _cues(lexicons: Lexicons, prefixes: list[str]) -> Cues:
    return Cues(
        month=preceding(lexicons.list("cues", "month_after"), prefixes),
        year=preceding(lexicons.list("cues", "year_after"), prefixes),
        no_day=preceding(lexicons.list("cues", "no_day_after"), prefixes),
        day=preceding(lexicons.list("cues", "day_after"), prefixes),
        day_month=preceding(lexicons.list("cues", "day_month_after"), prefixes),
        of_month=preceding(lexicons.list("cues", "of_month_after"), prefixes),
        shift_after=preceding(lexicons.list("cues", "shift_after"), prefixes),
        shift_before=preceding(lexicons.list("cues", "shift_before"), prefixes),
        opener=preceding(lexicons.list("ranges", "openers"), prefixes),
        since=preceding(lexicons.list("ranges", "since"), prefixes),
        apart=preceding(lexicons.list("cues", "apart_from_named"), prefixes),
    )


def _glue(lexicons: Lexicons) -> Glue:
    return Glue(
        any=frozenset(lexicons.list("cues", "glue")),
        day_to_month=frozenset(lexicons.list("cues", "day_to_month")),
        month_to_day=frozenset(lexicons.list("cues", "month_to_day")),
        to_year=frozenset(lexicons.list("cues", "to_year")),
        joins=frozenset(lexicons.list("ranges", "joins")),
        weak_joins=frozenset(lexicons.list("ranges", "weak_joins")),
        night_joins=frozenset(lexicons.list("ranges", "night_joins")),
        same_day=frozenset(lexicons.list("cues", "same_day")),
    )
