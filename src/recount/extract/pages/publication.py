"""When a report was published, where it does not come with the day: from its address, its page's own lines, its words.

Tried in this order, the surest first; a file's date or today's is never used. The page's own lines are those that say
so ("Posted 14 May 2017", «نشر في …»), one near the top that is little else than a day, and a dateline.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from ... import codebook
from ...records import Report, TimePrecision, When
from ..dates.date_phrases import date_phrases
from ..dates.date_pieces import Phrase
from ..folding.text import fold_name
from .addresses import time_of_address
from .datelines import dateline_day, is_changed, is_first_published, whole_day

#: a post's own line: the day before "Shared with Public", and the clock and day under a status
_POST = re.compile(
    r"(?P<day>\d{1,2} [a-z]+ (?:19|20)\d\d|[a-z]{3,9} \d{1,2}, (?:19|20)\d\d)(?: at \d{1,2}:\d\d(?: ?[ap]m)?)? · "
    r"|\d{1,2}:\d\d [ap]m · (?P<status>[a-z]{3} \d{1,2}, (?:19|20)\d\d)"
)
#: what stands in every such line, and in few texts without one
_DOT = " · "
#: how far down a page the line with its day is looked for, and how long that line and the words beside the day may be
_HEAD, _LINE, _BESIDE = 1200, 60, 28
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: a year of its own; what comes before it is looked at behind its first digits, so that a search leaps to these
_YEAR = re.compile(r"20(?<!\w20)\d\d\b")
_CUE = 40
#: headlines in a row under the day of a page, the longest of them, words of a tag or a name, and how sentences end
_ROW, _HEADLINE, _TAG, _ENDS = 5, 110, 2, (".", "؟", "?", "!", ":", "،", ",")
#: how far up from its end a page may say when it was published
_FOOT = 300


def published_of(report: Report, text: str) -> date | None:
    """The day of publication: as the report states it, else of its address, its page or its words; None where unknown.

    Where a post's own line bears the day stated in another year, its year counts: lists of posts write the day of one
    without its year, and the year is filled in later. `text` is the report's, folded. Words bear the day where they
    give weekday, day and month of an event, and speak of one year as the present one ("since the beginning of this
    year 2023"), or the address bears it with a month alone: that in which that day is that weekday.
    """
    if report.published:
        return _in_own_year(report.published, _of_post(text)) or report.published
    language = report.language or "und"
    address = time_of_address(report.url) if report.url else None
    of_day = address.start if address and address.precision is TimePrecision.DAY else None
    return of_day or _of_post(text) or _of_lines(text, language) or _of_words(text, language, address)


def _in_own_year(stated: date, own: date | None) -> date | None:
    """The post's own day where it is that stated, but for its year and for the zones of two clocks."""
    if own is None or own.year == stated.year:
        return None
    moved = _date(own.year, stated.month, stated.day)
    return own if moved and abs((moved - own).days) <= 1 else None


def _of_post(text: str) -> date | None:
    found = _POST.search(text) if _DOT in text else None
    if found is None:
        return None
    words = found["day"] or found["status"]
    month = next((n for n, name in enumerate(_MONTHS, 1) if name in words), None)
    day, year = (int(number) for number in re.findall(r"\d+", words))
    return _date(year, month, day)


def _date(year: int, month: int | None, day: int) -> date | None:
    try:
        return date(year, month, day) if month else None
    except ValueError:
        return None


def _of_lines(text: str, language: str) -> date | None:
    said = _of_own_line(text, language, is_first_published, _FOOT)
    return said or _of_head(text, language) or _of_own_line(text, language, is_changed) or dateline_day(text, language)


def _of_own_line(text: str, language: str, says: Callable[[str, int], bool], foot: int = 0) -> date | None:
    """The day of the first line near the top, or in this many characters at the foot, that says so of itself."""
    for phrase in date_phrases(text, language) if _YEAR.search(text) else ():
        is_near = phrase.start < _HEAD or phrase.start >= len(text) - foot
        if is_near and says(text, phrase.start) and (day := whole_day(text, phrase, language)):
            return day
    return None


def _of_head(text: str, language: str) -> date | None:
    """The day that a line near the top holds and little else: the line under a headline."""
    head = text[:_HEAD]
    for line in head.split("\n") if _YEAR.search(head) else ():
        if not _YEAR.search(line) or len(line) > _LINE:
            continue
        days = [found for found in date_phrases(line, language) if found.facts.year and found.facts.day]
        if head.lstrip().startswith(line) and _over_headlines(head):
            continue
        if len(days) == 1 and len(line) - (days[0].end - days[0].start) <= _BESIDE:
            return whole_day(line, days[0], language)
    return None


def _over_headlines(head: str) -> bool:
    """True where the first line of a page stands over a row of headlines: the day on which the page was fetched."""
    below = [line for line in head.split("\n") if line.strip()][1 : _ROW + 1]
    return len(below) == _ROW and all(
        len(line.split()) > _TAG and len(line) <= _HEADLINE and not line.rstrip().endswith(_ENDS) for line in below
    )


def _of_words(text: str, language: str, month: When | None) -> date | None:
    years = {int(found[0]) for found in _YEAR.finditer(text) if _is_present(text, found.start())}
    if month and month.start and not years:
        years = {month.start.year}
    if len(years) != 1:
        return None
    (year,) = years
    days = {day for phrase in date_phrases(text, language) if (day := _on_its_weekday(phrase, year))}
    return max((day for day in days if not month or not month.end or day <= month.end), default=None)


def _is_present(text: str, at: int) -> bool:
    return any(cue in text[max(0, at - _CUE) : at] for cue in _present())


def _on_its_weekday(phrase: Phrase, year: int) -> date | None:
    facts = phrase.facts
    if facts.weekday is None or facts.day is None or facts.year or facts.hijri or phrase.until:
        return None
    day = _date(year, facts.month, facts.day)
    return day if day and day.weekday() == facts.weekday else None


@cache
def _present() -> tuple[str, ...]:
    """The words that set the present year apart from others, of all languages."""
    return tuple(
        fold_name(word)
        for code in codebook.languages()
        for word in codebook.lexicon(code, "furniture").get("this_year", ())
    )
