"""Date expressions: the pieces of dates put together, and two dates into one stretch of time."""

from __future__ import annotations

import re
from functools import lru_cache

from ..lexicon.number_words import languages_for
from ..lexicon.wordlist import spaced
from .date_pieces import Facts, Kind, Phrase, Piece, gap
from .date_scan import pieces_of
from .date_stretches import NAMES_A_DAY, stretches
from .date_words import DateWords, date_words

_STANDS_ALONE = (
    *NAMES_A_DAY,
    Kind.BESIDE,
    Kind.MONTH,
    Kind.YEAR,
    Kind.PERIOD,
    Kind.COUNTED,
    Kind.CLOCK,
    Kind.PART_ALONE,
)
_MERGES = (*NAMES_A_DAY, Kind.BESIDE, Kind.CLOCK, Kind.PART, Kind.PART_ALONE, Kind.PERIOD)


_SHORT_YEAR = re.compile(r" '?(\d\d)(?= *(?:[^\w\s:/.-]|\.(?!\d)|-(?!\d)|\n|\Z))")
_TWIN_GAPS = frozenset({"/", "(", "-", ""})


@lru_cache(maxsize=8)  # numbers and dates of one text are asked for one after the other
def date_phrases(text: str, language: str) -> tuple[Phrase, ...]:
    """The date expressions of a folded text, in order and apart from one another."""
    words = date_words(languages_for(language), language)
    pieces = pieces_of(text, words)
    if not pieces:
        return ()
    merged = _merged(_cores(pieces, text, words), text, words)
    phrases = [Phrase(p.start, p.end, p.kind, p.facts) for p in merged if p.kind in _STANDS_ALONE]
    return tuple(stretches(phrases, text, words))


# ── a day, its month, its year ──


def _cores(pieces: list[Piece], text: str, words: DateWords) -> list[Piece]:
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        core = _Core(pieces, at, text, words) if pieces[at].kind in _OPENS else None
        read = core.read() if core else pieces[at]
        if read:
            found.append(_placed(read, found, text, words))
        elif found and pieces[at].kind is Kind.DATE and _counts_towards(found[-1], pieces[at], text):
            found.pop()
        at = max(core.next, at + 1) if core else at + 1
    return found


def _counts_towards(counted: Piece, named: Piece, text: str) -> bool:
    """«قبل ثلاثة أيام على عيد الأضحى»: three days before the feast, and not three days ago."""
    return counted.kind is Kind.COUNTED and len(gap(counted, named, text).split()) == 1


def _placed(piece: Piece, before: list[Piece], text: str, words: DateWords) -> Piece:
    """A month, year or period with the early, mid or late that stands right before it."""
    placed = before and before[-1].kind is Kind.POSITION and piece.kind in (Kind.MONTH, Kind.YEAR, Kind.PERIOD)
    if not placed or gap(before[-1], piece, text) not in words.glue.day_to_month:
        return piece
    position = before.pop()
    return piece._replace(start=position.start, facts=piece.facts._replace(position=position.facts.position))


#: what may begin a date of several pieces; any other piece stands as it is
_OPENS = (Kind.NUMBER, Kind.MONTH, Kind.YEAR, Kind.DATE)


class _Core:
    """One reading of pieces from one that may open a date: a day with its month, a month with its year, a year."""

    def __init__(self, pieces: list[Piece], at: int, text: str, words: DateWords) -> None:
        self.pieces, self.next, self.text, self.words = pieces, at, text, words

    def read(self) -> Piece | None:
        """The piece read, or None for one that says nothing by itself; `next` is the first piece not used."""
        first = self.pieces[self.next]
        if first.kind is Kind.NUMBER:
            return self._day_first()
        self.next += 1
        if first.kind is Kind.MONTH:
            return self._month_first(first)
        if first.kind is Kind.DATE:
            apart = not first.facts.year and self._cued(self.words.cues.apart, first)
            return None if apart or self._alone(first) else self._named(first)
        positioned = self.next >= 2 and self.pieces[self.next - 2].kind is Kind.POSITION
        return first if positioned or self._cued(self.words.cues.year, first) else None

    def _alone(self, feast: Piece) -> bool:
        """ "Eid", «العيد» without a word such as "during": a name of people as well."""
        bare = feast.facts.unit == "eid" and self.text[feast.start : feast.end].isalpha()
        return bare and not self._cued(self.words.cues.month, feast)

    def _positioned(self, after: int) -> bool:
        """True where "early", "the summer of" or the like stands right before a month that may be another word."""
        before = self.pieces[after - 2] if after >= 2 else None
        if before is None or before.kind is not Kind.POSITION:
            return False
        return gap(before, self.pieces[after - 1], self.text) in self.words.glue.day_to_month

    def _taken(self, before: Piece, kind: Kind, gaps: frozenset[str]) -> Piece | None:
        """The next piece, used up, if it is of this kind and only one of the gaps lies between."""
        following = self.pieces[self.next] if self.next < len(self.pieces) else None
        if following and following.kind is kind and gap(before, following, self.text) in gaps:
            self.next += 1
            return following
        return None

    def _day_first(self) -> Piece | None:
        glue, begin = self.words.glue, self.next
        day = self.pieces[self.next]
        self.next += 1
        until = self._taken(day, Kind.NUMBER, glue.joins)
        month = self._taken(until or day, Kind.MONTH, glue.day_to_month)
        if not month:
            return self._day_of_this_month(day, until) or self._day_of_feast(day, begin, until)
        month = self._twin(month)
        year = self._short_year(month) or self._year(month)
        if self._doubtful(month) and not year.facts.year and not self._sure(day, month):
            self.next = begin + 1
            return None
        last_day = until.facts.day if until else None
        facts = month.facts._replace(day=day.facts.day, last_day=last_day, year=year.facts.year)
        return Piece(day.start, year.end, Kind.DATE, facts)

    def _day_of_this_month(self, day: Piece, until: Piece | None) -> Piece | None:
        """«في 12 من الشهر الجاري», "the 12th of last month"; "killed 12 last month" counts people."""
        last = until or day
        month = self.pieces[self.next] if self.next < len(self.pieces) else None
        if month is None or month.kind not in (Kind.PERIOD, Kind.OF_MONTH) or month.facts.unit != "month":
            return None
        between = gap(last, month, self.text)
        sure = month.kind is Kind.OF_MONTH or between.isalpha()
        cued = sure or self._cued(self.words.cues.day_month, day) or self._cued(self.words.cues.of_month, day)
        if between not in self.words.glue.day_to_month or not cued:
            return None
        self.next += 1
        last_day = until.facts.day if until else None
        return Piece(day.start, month.end, Kind.DATE, month.facts._replace(day=day.facts.day, last_day=last_day))

    def _named(self, day: Piece) -> Piece:
        """A day, which a year may follow where it has none: "Christmas Day 2017"."""
        year = day if day.facts.year else self._year(day)
        return Piece(day.start, year.end, Kind.DATE, day.facts._replace(year=year.facts.year))

    def _day_of_feast(self, first: Piece, begin: int, until: Piece | None) -> Piece | None:
        """One day of a feast of several: "the second day of Eid al-Adha", «ثاني أيام عيد الأضحى»."""
        feast = None if until else self._taken(first, Kind.DATE, self.words.glue.day_to_month)
        nth = first.facts.day or 0
        if feast is None or feast.facts.last_day is None or nth > feast.facts.last_day - (feast.facts.day or 0) + 1:
            self.next = begin + 1
            return None
        day = (feast.facts.day or 0) + nth - 1
        named = self._named(feast)
        return Piece(first.start, named.end, Kind.DATE, named.facts._replace(day=day, last_day=None))

    def _month_first(self, month: Piece) -> Piece | None:
        glue, begin = self.words.glue, self.next
        twin = self._twin(month)
        after_twin = self.next
        day = None if self._cued(self.words.cues.no_day, month) else self._taken(twin, Kind.NUMBER, glue.month_to_day)
        if day:
            until = self._taken(day, Kind.NUMBER, glue.joins)
            year = self._year((until or day)._replace(facts=twin.facts))
            if year.facts.year or self._written(month) in self.words.days_follow:
                last_day = until.facts.day if until else None
                facts = month.facts._replace(day=day.facts.day, last_day=last_day, year=year.facts.year)
                return Piece(month.start, year.end, Kind.DATE, facts)
            self.next = after_twin
        year = self._year(twin)
        positioned = self._positioned(begin)
        cued = self._cued(self.words.cues.month, month) and not self._another_word(month)
        if year.facts.year or positioned or month.facts.last or cued:
            return Piece(month.start, year.end, Kind.MONTH, month.facts._replace(year=year.facts.year))
        return None

    def _twin(self, month: Piece) -> Piece:
        """The same month's second name where it is given after a slash or in brackets, else the month itself."""
        begin = self.next
        twin = self._taken(month, Kind.MONTH, _TWIN_GAPS)
        if not twin or twin.facts.month != month.facts.month:
            self.next = begin
            return month
        return twin._replace(end=twin.end + self.text.startswith(")", twin.end))

    def _year(self, before: Piece) -> Piece:
        """The year behind a piece, of the same calendar, or the piece itself, which bears no year."""
        kind = Kind.HIJRI_YEAR if before.facts.hijri else Kind.YEAR
        return self._taken(before, kind, self.words.glue.to_year) or before

    def _short_year(self, month: Piece) -> Piece | None:
        """The 89 of "6 sep 89 (agency)": two digits that no word follows which they could count."""
        found = _SHORT_YEAR.match(self.text, month.end)
        if not found:
            return None
        while self.next < len(self.pieces) and self.pieces[self.next].start < found.end():
            self.next += 1
        short = int(found[1])
        return Piece(month.start, found.end(), Kind.YEAR, Facts(year=short + (1900 if short > 50 else 2000)))

    def _written(self, month: Piece) -> str:
        return spaced(self.text[month.start : month.end])

    def _doubtful(self, month: Piece) -> bool:
        return self._written(month) in self.words.doubtful

    def _another_word(self, month: Piece) -> bool:
        """«من أب وأم»: of a father, and not of August."""
        return self.text.endswith(self.words.no_lone_month, 0, month.end)

    def _sure(self, day: Piece, month: Piece) -> bool:
        """True where "12 may" is a date: after "on", as "12th", or before the end of a clause."""
        ordinal = not self.text[day.end - 1].isdigit()
        ends = not re.match(r" *[^\W\d_]", self.text[month.end : month.end + 3])
        return ordinal or ends or self._cued(self.words.cues.day, day)

    def _cued(self, cue: re.Pattern[str], piece: Piece) -> bool:
        return bool(cue.match(self.text[max(0, piece.start - 24) : piece.start][::-1]))


# ── a day, its weekday, its part, the hour ──


def _merged(pieces: list[Piece], text: str, words: DateWords) -> list[Piece]:
    found: list[Piece] = []
    for piece in pieces:
        both = (_one_day(found[-1], piece, text, words) or _both(found[-1], piece, text, words)) if found else None
        if both:
            found[-1] = both
        else:
            found.append(piece)
    return found


def _one_day(first: Piece, second: Piece, text: str, words: DateWords) -> Piece | None:
    """A day told in both calendars, as the Gregorian one alone: that one needs no moon to be seen."""
    if first.kind is not Kind.DATE or second.kind is not Kind.DATE or _same_calendar(first.facts, second.facts):
        return None
    if gap(first, second, text) not in words.glue.same_day:
        return None
    end = second.end + text.startswith(")", second.end)
    return Piece(first.start, end, Kind.DATE, second.facts if first.facts.hijri else first.facts)


def _same_calendar(one: Facts, other: Facts) -> bool:
    return bool(one.hijri) == bool(other.hijri)


def _both(first: Piece, second: Piece, text: str, words: DateWords) -> Piece | None:
    if first.kind not in _MERGES or second.kind not in _MERGES or gap(first, second, text) not in words.glue.any:
        return None
    if Kind.PERIOD in (first.kind, second.kind) and not _weekday_of_week(first, second):
        return None
    if Kind.BESIDE in (first.kind, second.kind) and {first.kind, second.kind} & {*NAMES_A_DAY}:
        return None
    facts = first.facts.with_all(second.facts)
    if facts is None or (facts.last and facts.since is not None):
        return None
    kind = next((k for k in _MERGES if k in (first.kind, second.kind)), first.kind)
    return Piece(first.start, second.end, kind, facts)


def _weekday_of_week(first: Piece, second: Piece) -> bool:
    kinds = {first.kind, second.kind}
    return kinds == {Kind.PERIOD, Kind.WEEKDAY} and "week" in (first.facts.unit, second.facts.unit)
