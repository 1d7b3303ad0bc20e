"""When: dates, stretches of time and parts of the day in running text, worked out from the day of publication.

Nothing is invented: without a known publication "yesterday" and "on Wednesday" have no ends, and no date is ever
taken from the clock of the machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from ...records import TimePrecision, When
from ..lexicon.number_words import languages_for
from .compared import is_compared
from .date_calendar import Days, days_beside, days_of
from .date_phrases import date_phrases
from .date_pieces import SILENT, Facts, Kind, Phrase, Piece
from .date_scan import count_behind
from .date_stretches import NAMES_A_DAY, NIGHT
from .date_words import DateWords, date_words

_FIRST_PRINTED = date(1600, 1, 1)


class DateMention(NamedTuple):
    """One date expression: `text[start:end]` of the folded text and the time it states; `when.span` is left empty.

    `ends` where the words themselves say until when ("from Monday to Thursday"), `runs` where they name the first day
    alone ("since Monday"): then the stretch runs to the publication. `since` where they name a whole month, year or
    week as its beginning: no day of one event. `beside` where the day is counted from the one told before it, and
    `earlier` where it lies before that ("a day earlier"). `inside` where the event was on one of the days, and no tally
    runs over them: a weekend, and a Hijri day, which the moon may shift.
    """

    start: int
    end: int
    when: When
    ends: bool = False
    runs: bool = False
    since: bool = False
    beside: bool = False
    earlier: bool = False
    inside: bool = False


def find_dates(folded: str, language: str, published: date | None) -> list[DateMention]:
    """The date expressions of a folded text, in order and apart from one another.

    Relative words, weekdays and dates without a year need `published`; without it they have unknown precision
    and no ends. A publication before there was print is held to be unknown.
    """
    if published is not None and published < _FIRST_PRINTED:
        published = None
    words = date_words(languages_for(language), language)
    found: list[DateMention] = []
    for phrase in date_phrases(folded, language):
        if found and phrase.start < found[-1].end:
            continue  # "two hours ago" and a clock's hour may share their word
        if phrase.facts.beside:
            found.append(_beside(phrase, folded, found))
            continue
        when, runs, long = _when(phrase, folded, published), False, _is_long(phrase)
        if when.end and (long or (published and _may_run_on(phrase, when.end, published))):
            cue = words.cues.since.match(folded[max(0, phrase.start - _CUE) : phrase.start][::-1])
            if cue and is_compared(folded, phrase.start - cue.end(1)):
                continue
            runs = cue is not None
        if runs and published and when.end and when.end < published:
            when = _until(published, when)
        ends = phrase.until is not None
        inside = not (ends or runs) and (phrase.facts.unit in _OF_REST or bool(phrase.facts.hijri and phrase.facts.day))
        told = DateMention(phrase.start, phrase.end, when, ends, runs and not long, runs and long, inside=inside)
        found.append(_shifted(told, folded, words) if phrase.kind in NAMES_A_DAY and when.start else told)
    return found


#: what is told of as a time at which something was
_OF_REST = ("weekend", "eid")

#: how far before a day the word may begin that makes it the first of many
_CUE = 34


def _may_run_on(phrase: Phrase, end: date, published: date) -> bool:
    """True for a day that is past; "since last night" tells of that night and the day behind it, and stays so."""
    if phrase.kind not in NAMES_A_DAY or phrase.until is not None:
        return False
    part = bool(phrase.facts.part or phrase.facts.clock)
    return (published - end).days >= (_OVERNIGHT if part else 1)


#: days from an afternoon or a night on that no longer are of it
_OVERNIGHT = 2


def _is_long(phrase: Phrase) -> bool:
    return phrase.kind in (Kind.MONTH, Kind.YEAR, Kind.PERIOD) and phrase.until is None


# ── counted from another day ──


def _shifted(day: DateMention, text: str, words: DateWords) -> DateMention:
    """ "Two days before Friday", "a day after the 5 May raid": counted from the day that is named behind it."""
    before = text[max(0, day.start - _CUE) : day.start][::-1]
    for back, cue in ((True, words.cues.shift_before), (False, words.cues.shift_after)):
        found = cue.match(before)
        if found and (counted := count_behind(text, day.start - found.end(1), words)):
            stated = text[counted.start : day.end]
            if when := _counted_from(day.when, counted, stated, back=back):
                return DateMention(counted.start, day.end, when, day.ends)
    return day


def _counted_from(day: When, counted: Piece, stated: str, *, back: bool) -> When | None:
    """So many days, weeks or more before or behind a day; None for hours, which may be of one day or of two."""
    days = days_beside(Facts(unit=counted.facts.unit, number=counted.facts.number, ago=back), day)
    if days is None or counted.facts.unit == "hour":
        return None
    return When(days.start, days.end, _precision(days, SILENT), stated)


def days_apart(folded: str, language: str, counted_to: int, day: When, *, back: bool) -> When | None:
    """The day before or behind another by the number of units that ends at an offset: the two of "two days after"."""
    counted = count_behind(folded, counted_to, date_words(languages_for(language), language))
    return _counted_from(day, counted, day.stated or "", back=back) if counted else None


#: characters between a day and one counted from it
_TOLD_NEAR = 300


def _beside(phrase: Phrase, text: str, before: Sequence[DateMention]) -> DateMention:
    """ "A day earlier", "the next morning": known where the day before it is, and is not counted itself."""
    facts, stated = phrase.facts, text[phrase.start : phrase.end]
    told = _told_before(phrase, before)
    days = days_beside(facts, told) if told else None
    precision = _precision(days, facts) if days else TimePrecision.UNKNOWN
    when = When(days.start if days else None, days.end if days else None, precision, stated, facts.part)
    earlier = bool(facts.ago or (facts.since or 0) > 0)
    return DateMention(phrase.start, phrase.end, when, beside=True, earlier=earlier)


def _told_before(phrase: Phrase, before: Sequence[DateMention]) -> When | None:
    """The nearest day told before; None where that is a stretch, or counted from another one itself."""
    for day in reversed(before):
        if phrase.start - day.end > _TOLD_NEAR:
            return None
        if day.when.precision in _OF_ONE_DAY and day.when.start and not (day.ends or day.runs):
            return None if day.beside else day.when
        if day.when.precision not in (TimePrecision.MONTH, TimePrecision.YEAR):
            return None
    return None


_OF_ONE_DAY = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY)


def _until(last: date, when: When) -> When:
    start = when.start or last
    return replace(when, end=last, precision=_precision(Days(start, last), SILENT))


def _when(phrase: Phrase, text: str, published: date | None) -> When:
    facts, stated = phrase.facts, text[phrase.start : phrase.end]
    days = _stretch(phrase, published)
    if days is None:
        return When(None, None, TimePrecision.UNKNOWN, stated, facts.part)
    of_night = facts.part in NIGHT and (days.end - days.start).days == 1
    part = facts.part if of_night or not phrase.until else None
    return When(days.start, days.end, _precision(days, facts), stated, part)


def _precision(days: Days, facts: Facts) -> TimePrecision:
    length = (days.end - days.start).days + 1
    if length <= 2 and facts.clock:
        return TimePrecision.HOUR
    if length <= 2 and facts.part:
        return TimePrecision.DAY_PART
    for longest, precision in _LENGTHS:
        if length <= longest:
            return precision
    return TimePrecision.YEAR


_LENGTHS = ((1, TimePrecision.DAY), (6, TimePrecision.DAYS), (7, TimePrecision.WEEK), (31, TimePrecision.MONTH))


def _stretch(phrase: Phrase, published: date | None) -> Days | None:
    if phrase.until is None:
        return days_of(phrase.facts, published)
    last = days_of(phrase.until, published)
    first = days_of(_completed(phrase.facts, phrase.until, last), published)
    if not first or not last:
        return None
    if first.start == published and (last.end - first.start).days == _SINCE_TOMORROW:
        return first  # "on Tuesday and Wednesday", told on a Tuesday: hardly days of the week before
    if first.start > last.end and phrase.facts.weekday is not None:
        first = Days(first.start - timedelta(7), first.end - timedelta(7))
    return Days(first.start, last.end) if first.start <= last.end else None


#: days from the day of publication to the weekday behind it, which is taken for the last one that has been
_SINCE_TOMORROW = -6


def _completed(facts: Facts, until: Facts, last: Days | None) -> Facts:
    """The first day's facts, with the year that the last day lends it."""
    if facts.year or not facts.month or not last or facts.hijri:
        return facts
    later = until.month is not None and facts.month > until.month
    filled = facts.with_all(Facts(year=last.end.year - later))
    return filled or facts
