"""Flags: what is reported of an incident that the law of armed conflict treats with care. None is a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ... import codebook
from ...errors import CodebookError
from ...records import Claim, ClaimId, ClaimKind, Flag, FlagAccount, Gap, GapPrecision, Stance
from ..terms.speakers import tells

COUNTERING = frozenset({Stance.DENIES, Stance.JUSTIFIES})


@dataclass(frozen=True, slots=True)
class _Sign:
    """One entry of the code list: the flag, its place in the list, and whether officials may counter it."""

    place: int
    flag: str
    counter: bool


def flags(claims: Iterable[Claim]) -> tuple[Flag, ...]:
    """Every flag that a claim reports, in the order of the code list, with what officials say against it.

    Beside it stand the accounts of a second strike or of the use of the object, those that deny the use among them.
    """
    told, found = tuple(claims), dict[_Sign, list[ClaimId]]()
    for claim in told:
        for sign in dict.fromkeys(_reported(claim)) if tells(claim) else ():
            found.setdefault(sign, []).append(claim.claim_id)
    against = tuple(c.claim_id for c in told if c.kind is ClaimKind.RESPONSIBILITY and c.stance in COUNTERING)
    return tuple(
        _flag(sign, tuple(ids), against if sign.counter else (), told)
        for sign, ids in sorted(found.items(), key=lambda item: item[0].place)
    )


def _flag(sign: _Sign, ids: tuple[ClaimId, ...], against: tuple[ClaimId, ...], told: Sequence[Claim]) -> Flag:
    seconds = [(c, one) for c in told if tells(c) for one in c.second_strikes] if sign.flag == _second_strike() else []
    used = [(c, one) for c in told for one in c.uses if _signs().get(("event.target", one.object)) == sign]
    strikes = tuple(FlagAccount(c.claim_id, second_strike=one) for c, one in seconds)
    uses = tuple(FlagAccount(c.claim_id, use=one) for c, one in used)
    return Flag(sign.flag, ids, against, strikes + uses, _gap([one.gap for _, one in seconds if one.gap]))


def _gap(gaps: Sequence[Gap]) -> Gap | None:
    """The time between two strikes over all accounts that tell it: from the least to the most that any of them says.

    It is as exact as the least exact account; an end that none of them tells is None. It is nobody's words.
    """
    if not gaps:
        return None
    low = min((gap.low for gap in gaps if gap.low is not None), default=None)
    high = max((gap.high for gap in gaps if gap.high is not None), default=None)
    coarsest = max((gap.precision for gap in gaps), key=list(GapPrecision).index)
    return Gap(low, high, coarsest, exact=low == high and all(gap.exact for gap in gaps))


def _reported(claim: Claim) -> Iterator[_Sign]:
    signs, event = _signs(), claim.event
    told: list[tuple[str, object]] = [(f"counts.{name}", getattr(c, name)) for c in claim.counts for name in COUNTED]
    if event is not None:
        told += [("event.target", event.target), ("event.method", event.method)]
    told += [("second_strikes", True)] if claim.second_strikes else []
    return (signs[field, value] for field, value in told if (field, value) in signs)


@cache
def _second_strike() -> str | None:
    """The flag that a second strike reports."""
    sign = _signs().get(("second_strikes", True))
    return sign.flag if sign else None


COUNTED = ("group", "status")
FIELDS = frozenset(("event.target", "event.method", "second_strikes", *(f"counts.{name}" for name in COUNTED)))


@cache
def _signs() -> dict[tuple[str, object], _Sign]:
    """The field and value of a claim -> the flag that they report. Raises CodebookError for a field that bears none."""
    signs, places = dict[tuple[str, object], _Sign](), dict[str, int]()
    for entry in codebook.table("flags")["flag"]:
        if entry["field"] not in FIELDS:
            raise CodebookError("flags.toml", entry["flag"], f"{entry['field']} is no field that can be flagged")
        place = places.setdefault(entry["flag"], len(places))
        signs[entry["field"], entry["value"]] = _Sign(place, entry["flag"], entry["counter"])
    return signs
