"""The pieces of dates in a folded text, one by one, in order."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from datetime import time

from ..lexicon.grammar import syntax
from ..lexicon.wordlist import Found, spaced
from .date_pieces import Facts, Kind, Piece
from .date_words import DateWords

_DIGITS = re.compile(r"[0-9]+(?:[.,:/-][0-9]+)*")
_YEAR_FIRST = re.compile(r"((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)")
_HIJRI = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(1[34]\d\d)|(1[34]\d\d)([-/.])(\d{1,2})\6(\d{1,2})")
_HIJRI_YEAR = re.compile(r"1[34]\d\d")
_DAY_MONTH = re.compile(r"(\d{1,2})([/-])(\d{1,2})")
_TWO = re.compile(r"(\d{1,2}|\d{4})([-,./])(\d{1,2}|\d{4})")
_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:([:.])([0-5]\d)(?::[0-5]\d)?)?")
_DAYS = {written: Facts(day=day) for day in range(1, 32) for written in (str(day), f"{day:02}")}
_YEARS = {str(year): Facts(year=year) for year in range(1900, 2100)}
_ORDINAL = re.compile(r" ?(?:st|nd|rd|th)(?![^\W_])")
_NAME_BEFORE = frozenset(f"{string.ascii_lowercase}_#@/\\=&.:-")


def pieces_of(text: str, words: DateWords) -> list[Piece]:
    """Every piece of a date in a folded text, in order and apart from one another."""
    found: list[Piece] = []
    named = words.finder.find(text)
    days_matter = any(_may_bear_a_day(words.pieces[hit.word]) for hit in named)
    for hit in sorted([*named, *_digit_runs(text)]):
        if found and hit.start < found[-1].end:
            continue
        if hit.word:
            piece = words.pieces[hit.word]
            _take(Piece(hit.start, hit.end, piece.kind, piece.facts), found, text, words)
        else:
            for piece in _digits(text, hit.start, hit.end, words):
                if days_matter or piece.kind is not Kind.NUMBER:
                    found.append(piece)
    return found


def _may_bear_a_day(piece: Piece) -> bool:
    return piece.kind in (Kind.MONTH, Kind.DATE) or piece.facts.unit == "month"


def _digit_runs(text: str) -> list[Found]:
    return [Found(run.start(), run.start(), run.end(), "") for run in _DIGITS.finditer(text)]


def _take(piece: Piece, found: list[Piece], text: str, words: DateWords) -> None:
    """Add what a word says, with the words around it that it needs."""
    if piece.kind is Kind.CLOCK_CUE:
        if hour := words.clock.ahead.match(text, piece.end):
            at = time(words.clock.spoken[spaced(hour[1])], words.clock.minutes.get(hour[2] or "", 0))
            found.append(_clock(Piece(piece.start, hour.end(), Kind.CLOCK), at, text, words))
    elif piece.kind in (Kind.PAST_BEFORE, Kind.AGO_BEFORE):
        found.extend(_counted_ahead(piece, text, words))
    elif piece.kind in (Kind.EARLIER_BEFORE, Kind.LATER_BEFORE):
        found.extend(_counted_beside(piece, text, words))
    elif piece.kind in (Kind.EARLIER_AFTER, Kind.LATER_AFTER):
        _take_beside(piece, found, text, words)
    elif piece.kind in (Kind.PAST_AFTER, Kind.AGO_AFTER):
        for counted in _counted_behind(piece, text, words):
            while found and found[-1].end > counted.start:
                found.pop()
            found.append(counted)
    elif piece.kind in (Kind.WEEKDAY, Kind.MONTH):
        found.extend(() if _opens_a_number(piece, text) else (_turned(piece, text, words),))
    elif piece.kind is Kind.BESIDE and spaced(text[piece.start : piece.end]) in words.at_end:
        found.extend((piece,) if _CLAUSE_END.match(text, piece.end) else ())
    elif piece.kind is not Kind.RELATIVE or not words.not_relative.match(text, piece.end):
        found.append(piece)
    elif piece.facts.part:  # «فجر اليوم الأول من أيار»: the part of a day that is named behind it
        found.append(piece._replace(kind=Kind.PART, facts=Facts(part=piece.facts.part)))


_CLAUSE_END = re.compile(r"\s*(?:[.,;:!?)\]،؛؟\n]|\Z)")


def _take_beside(piece: Piece, found: list[Piece], text: str, words: DateWords) -> None:
    """ "Two days earlier"; without a number "earlier" may be the early part of what follows: "earlier this month"."""
    word = spaced(text[piece.start : piece.end])
    counted = next(filter(_tells_a_day, _counted_behind(piece, text, words)), None) or _uncounted(piece, text, words)
    if counted is None:
        if position := words.positions.get(word):
            found.append(piece._replace(kind=Kind.POSITION, facts=Facts(position=position)))
    elif word not in words.at_end or _CLAUSE_END.match(text, piece.end):
        while found and found[-1].end > counted.start:
            found.pop()
        found.append(counted)


def _tells_a_day(counted: Piece) -> bool:
    """True for days, and for weeks and more before; hours may be of one day, and weeks later it is of what followed."""
    return counted.facts.unit != "hour" and (bool(counted.facts.ago) or counted.facts.unit == "day")


def _uncounted(piece: Piece, text: str, words: DateWords) -> Piece | None:
    """ "Days earlier": nobody knows how many."""
    start = max(0, piece.start - 16)
    found = words.counted.uncounted.search(text, start, piece.start) if piece.kind is Kind.EARLIER_AFTER else None
    return Piece(found.start(), piece.end, Kind.BESIDE, Facts(ago=True, beside=True)) if found else None


def _opens_a_number(piece: Piece, text: str) -> bool:
    """«القتلى الأحد عشر»: eleven, and no Sunday."""
    return piece.kind is Kind.WEEKDAY and text[piece.end :].split(maxsplit=1)[:1] in [
        [word] for word in syntax("teens")
    ]


def _turned(piece: Piece, text: str, words: DateWords) -> Piece:
    """The weekday or month, and whether it is called the last or the next one."""
    if piece.kind is Kind.WEEKDAY and (before_last := words.before_last.match(text, piece.end)):
        return piece._replace(end=before_last.end(), facts=piece.facts._replace(last=True, back=1))
    before = text[max(0, piece.start - 12) : piece.start][::-1]
    for last, turn in ((True, words.last), (False, words.next)):
        if after := turn.after.match(text, piece.end):
            return piece._replace(end=after.end(), facts=piece.facts._replace(last=last))
        if found := turn.before.match(before):
            return piece._replace(start=piece.start - found.end(1), facts=piece.facts._replace(last=last))
    return piece


def _counted_ahead(piece: Piece, text: str, words: DateWords) -> Iterator[Piece]:
    found = words.counted.ahead.match(text, piece.end)
    if found and (found[1] or found[3] or (found[2] in words.counted.singular and not _of_a_month(found, words))):
        facts = _counted(found[1], found[2], found[3], words)
        there = words.from_there.match(text, found.end()) if piece.kind is Kind.AGO_BEFORE else None
        kind = Kind.EARLIER_BEFORE if there else piece.kind
        yield _from_a_day(Piece(piece.start, found.end(), kind), facts)


def _counted_beside(piece: Piece, text: str, words: DateWords) -> Iterator[Piece]:
    """«قبل ذلك بيومين», «بعدها بثلاثة أيام»."""
    found = words.counted.beside.match(text, piece.end)
    if found and (found[1] or found[3] or found[2] in words.counted.one):
        facts = _counted(found[1], found[2], found[3], words)
        yield from filter(_tells_a_day, (_from_a_day(Piece(piece.start, found.end(), piece.kind), facts),))


_BACK = (Kind.AGO_BEFORE, Kind.AGO_AFTER, Kind.EARLIER_BEFORE, Kind.EARLIER_AFTER)
_BESIDE = (Kind.EARLIER_BEFORE, Kind.EARLIER_AFTER, Kind.LATER_BEFORE, Kind.LATER_AFTER)


def _from_a_day(piece: Piece, facts: Facts) -> Piece:
    """The units counted, from the publication or from the day told before, as the words of the piece say."""
    beside, ago = piece.kind in _BESIDE, piece.kind in _BACK
    return piece._replace(
        kind=Kind.BESIDE if beside else Kind.COUNTED, facts=facts._replace(ago=ago, beside=beside or None)
    )


def _of_a_month(unit: re.Match[str], words: DateWords) -> bool:
    """«منذ شهر أيار»: since the month of May, and not a month ago."""
    return words.month_ahead.match(unit.string, unit.end()) is not None


def _counted_behind(piece: Piece, text: str, words: DateWords) -> Iterator[Piece]:
    from_ = max(0, piece.start - 32)
    if found := words.counted.behind.search(text, from_, piece.start):
        facts = _counted(found[1] or found[4], found[2] or found[3], found[5], words)
        yield _from_a_day(Piece(found.start(), piece.end, piece.kind), facts)


def count_behind(text: str, end: int, words: DateWords) -> Piece | None:
    """The number of units that ends at an offset: the "two days" of "two days after"."""
    return next(_counted_behind(Piece(end, end, Kind.COUNTED), text, words), None)


def _counted(count: str | None, unit: str | None, dual: str | None, words: DateWords) -> Facts:
    if dual or not unit:
        return Facts(unit=words.counted.duals[dual or ""], number=2)
    number = 1 if not count else int(count) if count.isdigit() else words.counted.numbers[spaced(count)]
    return Facts(unit=words.counted.units[unit], number=number)


# ── digits ──


def _digits(text: str, start: int, end: int, words: DateWords) -> Iterable[Piece]:
    if text[start - 1 : start] in _NAME_BEFORE:
        return ()
    written = text[start:end]
    if (clock := _CLOCK.fullmatch(written)) and (read := _clock_time(clock, start, end, text, words)):
        return (read,)
    return _numbers(text, start, end, words) if written.isdigit() else _joined(text, start, end, words)


def _joined(text: str, start: int, end: int, words: DateWords) -> Iterator[Piece]:
    """What digits with signs between them say: a date, a day of a month, or two numbers."""
    written = text[start:end]
    if full := _full_date(written, words) or _hijri_date(written):
        yield Piece(start, _marked(text, end, words) if full.hijri else end, Kind.DATE, full)
    elif (pair := _DAY_MONTH.fullmatch(written)) and words.day_first and _cued(words.cues.day_month, text, start):
        # «يوم 10-12 …» may count people; with a stroke, or where nothing follows that is counted, it is a day
        if int(pair[1]) <= 31 and int(pair[3]) <= 12 and (pair[2] == "/" or _CLAUSE_END.match(text, end)):
            yield Piece(start, end, Kind.DATE, Facts(day=int(pair[1]), month=int(pair[3])))
        elif pair[2] == "-":
            first = _numbers(text, start, start + pair.end(1), words)
            yield from (*first, *_numbers(text, start + pair.start(3), end, words))
    elif two := _TWO.fullmatch(written):
        yield from _numbers(text, start, start + two.end(1), words)
        yield from _numbers(text, start + two.start(3), end, words)
    else:
        yield from _numbers(text, start, end, words)


def _numbers(text: str, start: int, end: int, words: DateWords) -> tuple[Piece, ...]:
    written = text[start:end]
    if day := _DAYS.get(written):
        ordinal = _ORDINAL.match(text, end)
        if ordinal is None and "a" <= text[end : end + 1] <= "z":
            return ()
        return (Piece(start, ordinal.end() if ordinal else end, Kind.NUMBER, day),)
    if year := _YEARS.get(written):
        return (Piece(start, end, Kind.YEAR, year),)
    if _HIJRI_YEAR.fullmatch(written):
        return (Piece(start, _marked(text, end, words), Kind.HIJRI_YEAR, Facts(year=int(written))),)
    return ()


def _hijri_date(written: str) -> Facts | None:
    """A date in numbers with a year that only the Hijri calendar has."""
    if not (found := _HIJRI.fullmatch(written)):
        return None
    year, month, day = (found[4], found[3], found[1]) if found[4] else (found[5], found[7], found[8])
    return Facts(year=int(year), month=int(month), day=int(day), hijri=True)


def _marked(text: str, end: int, words: DateWords) -> int:
    """Where a Hijri year ends, its mark included."""
    mark = words.hijri_mark.match(text, end)
    return mark.end() if mark else end


def _full_date(written: str, words: DateWords) -> Facts | None:
    if found := _YEAR_FIRST.fullmatch(written):
        return Facts(year=int(found[1]), month=int(found[3]), day=int(found[4]))
    if found := _YEAR_LAST.fullmatch(written):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        year += 0 if year > 99 else 2000
        if words.day_first or first > 12:
            return Facts(year=year, month=second, day=first)
        if second > 12 or first == second:
            return Facts(year=year, month=first, day=second)
        return Facts(year=year, month=second, day=first, swap=True)
    return None


def _clock_time(found: re.Match[str], start: int, end: int, text: str, words: DateWords) -> Piece | None:
    """A clock time: with a colon, with a mark of the half day behind it, or with "o'clock" before it."""
    mark = words.clock.mark.match(text, end)
    cued = words.clock.cue.match(text[max(0, start - 16) : start][::-1])
    marked = mark is not None and int(found[1]) <= 12 and mark[1] not in words.pieces
    if not (cued or marked or found[2] == ":"):
        return None  # "killed 10 in the evening" has a part of the day behind the number, and is no clock time
    start = start - cued.end(1) if cued else start
    return _clock(Piece(start, end, Kind.CLOCK), time(int(found[1]), int(found[3] or 0)), text, words)


def _clock(stated: Piece, at: time, text: str, words: DateWords) -> Piece:
    """The clock time with the mark of the half day behind it, if there is one."""
    mark = words.clock.mark.match(text, stated.end)
    if not mark:
        return stated._replace(facts=Facts(clock=f"{at:%H:%M}"))
    noon = 12 if mark[1] in words.clock.afternoon else 0
    if at.hour <= 12:
        at = at.replace(hour=at.hour % 12 + noon)
    part = words.pieces[mark[1]].facts.part if mark[1] in words.pieces else None
    return stated._replace(end=mark.end(), facts=Facts(clock=f"{at:%H:%M}", part=part))


def _cued(cue: re.Pattern[str], text: str, start: int) -> bool:
    return bool(cue.match(text[max(0, start - 24) : start][::-1]))
