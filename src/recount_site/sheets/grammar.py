"""What a person typed into a cell, read as a value by the grammars that read reports, or refused with the cure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from recount import codebook
from recount.errors import BadJudgement
from recount.extract.folding.text import fold, fold_name
from recount.extract.numbers.numbers import find_numbers
from recount.preserve.stated_days import plain_digits, stated_day
from recount.records import BelligerentMention, Candidate, Claim, PlacePrecision, TimePrecision, When, Where, to_json

_MONTH = re.compile(r"(\d{4})-(\d{2})")
_BETWEEN = re.compile(r"\s+(?:to|until|–|-|الى|إلى|حتى)\s+")
_POINT = re.compile(r"(.+?)[;(]\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*\)?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:T.*)?")
#: a whole number as some programs write it
_WHOLE = re.compile(r"^(\d+)[.,]0+$")
_FRACTION = re.compile(r"\d+[.,]\d+")


def number_typed(typed: str) -> dict[str, int | None]:
    """Low and high of a number of people: 12, 10–45, at least 10, up to 20, in Latin or Arabic-Indic digits.

    Raises BadJudgement for a date, a fraction, a vague word, or words beside the number.
    """
    if not typed:
        raise BadJudgement("a number cannot be emptied; to set its claim aside, reject the claim")
    if _ISO.fullmatch(typed):
        raise BadJudgement(
            f"{typed} is a date; type the range with “to” (3 to 5), so that no program makes a date of it"
        )
    typed = _WHOLE.sub(r"\1", typed)
    if _FRACTION.fullmatch(plain_digits(typed)):
        raise BadJudgement(f"{typed} is no whole number of people")
    if plain_digits(typed).isdecimal():
        one = int(plain_digits(typed))
        return {"low": one, "high": one}
    text = fold(typed).text.strip()
    found = find_numbers(text, "en")
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(text)):
        raise BadJudgement(f"{typed!r} is not read as one number; write 12, 10–45, at least 10, or up to 20")
    one_found = found[0]
    if one_found.vague or (one_found.low == one_found.high and not one_found.exact):
        raise BadJudgement(f"{typed!r} bears no bounds; write the least and the most, as 10–45 or at least 10")
    return {"low": one_found.low, "high": one_found.high}


def date_typed(typed: str, claim: Claim) -> Any:
    """A day, a month (2019-03), a year, or `first to last`, as the JSON of a date; empty is "not known".

    Raises BadJudgement where it is none, or reads as two different days.
    """
    stated = claim.when.stated if claim.when else None
    plain = plain_digits(typed)
    if not plain:
        return to_json(When(None, None, TimePrecision.UNKNOWN, stated))
    if plain.isdecimal() and len(plain) == 4:
        year = int(plain)
        return to_json(When(date(year, 1, 1), date(year, 12, 31), TimePrecision.YEAR, stated))
    if found := _MONTH.fullmatch(plain):
        first, last = _month(int(found[1]), int(found[2]), typed)
        return to_json(When(first, last, TimePrecision.MONTH, stated))
    days = [stated_day(part, None) for part in _BETWEEN.split(plain)]
    if len(days) > 2 or None in days:
        raise BadJudgement(f"{typed!r} is not read as one day; write 2019-03-04, 2019-03, or 2019-03-04 to 2019-03-06")
    first, last = (day for day in (days[0], days[-1]) if day is not None)
    if last < first:
        raise BadJudgement(f"{typed!r} ends before it begins")
    return to_json(When(first, last, _precision(first, last), stated))


def _month(year: int, month: int, typed: str) -> tuple[date, date]:
    try:
        following = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), date.fromordinal(following.toordinal() - 1)
    except ValueError as why:
        raise BadJudgement(f"{typed!r} is no month") from why


def _precision(first: date, last: date) -> TimePrecision:
    days = (last - first).days + 1
    limits = ((1, TimePrecision.DAY), (6, TimePrecision.DAYS), (7, TimePrecision.WEEK), (31, TimePrecision.MONTH))
    return next((precision for most, precision in limits if days <= most), TimePrecision.YEAR)


def place_typed(typed: str, claim: Claim) -> Any:
    """One of the claim's candidates, by number or name; else a name, with `; lat, lon` behind it where known.

    Raises BadJudgement for an empty cell, a number that no candidate has, or a name that several have.
    """
    stated = claim.where.stated if claim.where else typed
    candidates = claim.where.candidates if claim.where else ()
    if not typed:
        raise BadJudgement("a place cannot be emptied; write its name as it is stated")
    if plain_digits(typed).isdecimal():
        at = int(plain_digits(typed))
        if not 1 <= at <= len(candidates):
            raise BadJudgement(f"{typed} is not the number of a candidate; there are {len(candidates)}")
        return to_json(_chosen(stated, candidates[at - 1]))
    if found := _POINT.fullmatch(typed):
        lat, lon = float(found[2]), float(found[3])
        if abs(lat) > 90 or abs(lon) > 180:
            raise BadJudgement(f"{typed!r}: latitude is within ±90, longitude within ±180")
        return to_json(Where(stated, found[1].strip(), lat=lat, lon=lon, precision=PlacePrecision.LANDMARK))
    named = [one for one in candidates if fold_name(typed) in {fold_name(n) for n in (one.name, one.name_ar) if n}]
    if len(named) > 1:
        raise BadJudgement(
            f"{typed!r} is the name of {len(named)} candidates; write the number of the one that is meant"
        )
    return to_json(_chosen(stated, named[0]) if named else Where(stated, typed))


def _chosen(stated: str, one: Candidate) -> Where:
    return Where(
        stated, one.name, one.name_ar, one.admin1, one.country, lat=one.lat, lon=one.lon, precision=one.precision
    )


def candidates_shown(candidates: Sequence[Candidate]) -> str:
    """The candidates of a place with their numbers, one a line."""
    told = (f"{at}. {one.name}" + (f", {one.admin1}" if one.admin1 else "") for at, one in enumerate(candidates, 1))
    return "\n".join(told)


def belligerents_typed(typed: str, claim: Claim) -> Any:
    """The parties between semicolons; those of the claim and of the code book keep their ids. Empty is none."""
    known = {one.stated: one.id for one in claim.belligerents}
    names = [name for part in typed.split(";") if (name := " ".join(part.split()))]
    return [to_json(BelligerentMention(name, known.get(name) or _actors().get(name.casefold()))) for name in names]


@cache
def _actors() -> Mapping[str, str]:
    return {
        str(name).casefold(): str(actor["id"])
        for actor in codebook.table("actors")["actor"]
        for name in (actor["name"], *actor.get("words", ()))
    }
