"""What a page shows of a flag: accounts of a second strike, and of the use of an object, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from recount import codebook
from recount.publish.public_flag import PublicFlag, PublicSecondStrike, PublicUse
from recount.publish.record import PublicReport
from recount.records import Gap, Use

from .phrases import Phrases

_HOUR = 60
#: what stands before what: use by fighters and its denial side by side, then what else it was used for
_ORDER = {use: number for number, use in enumerate(Use)}


@dataclass(frozen=True, slots=True)
class StrikeAccount:
    """An account of a second strike with its report."""

    account: PublicSecondStrike
    report: PublicReport


@dataclass(frozen=True, slots=True)
class UseAccount:
    """An account of the use of an object with its report."""

    account: PublicUse
    report: PublicReport


@dataclass(frozen=True, slots=True)
class FlagShown:
    """A flag as its page shows it: `is_object` where it names an object hit, `is_second` where a second strike."""

    flag: PublicFlag
    is_object: bool
    is_second: bool
    second_strikes: tuple[StrikeAccount, ...]
    uses: tuple[UseAccount, ...]


def flag_shown(flag: PublicFlag, reports: Mapping[str, PublicReport]) -> FlagShown:
    """The flag with the reports of its accounts; accounts of one use, and those that deny it, stand together."""
    uses = sorted(flag.uses, key=lambda one: _ORDER[one.use])
    return FlagShown(
        flag,
        flag.flag in flags_on("event.target"),
        flag.flag in flags_on("second_strikes"),
        tuple(StrikeAccount(one, reports[one.told.report]) for one in flag.second_strikes),
        tuple(UseAccount(one, reports[one.told.report]) for one in uses),
    )


@cache
def flags_on(field: str) -> frozenset[str]:
    """The flags that a field of a claim reports, as the code list has them."""
    return frozenset(entry["flag"] for entry in codebook.table("flags")["flag"] if entry["field"] == field)


def gap_words(gap: Gap | None, phrases: Phrases) -> str:
    """The time between two strikes in words, as exactly as it is told; that nobody tells it is said."""
    if gap is None:
        return phrases.say("gap.unknown")
    if gap.low is None and gap.high is None:
        return phrases.say("gap.stated", words=gap.stated) if gap.stated else phrases.say("gap.no_number")
    unit, key = (_HOUR, "gap.hours") if _whole_hours(gap) else (1, "gap.minutes")
    low, high = (None if end is None else end // unit for end in (gap.low, gap.high))
    if low is None or high is None or low != high:
        return phrases.say(key, number=phrases.ends(low, high))
    told = phrases.say(key, number=phrases.number(low))
    return told if gap.exact else phrases.say("gap.about", gap=told)


def _whole_hours(gap: Gap) -> bool:
    return all(end is None or (end and end % _HOUR == 0) for end in (gap.low, gap.high))
