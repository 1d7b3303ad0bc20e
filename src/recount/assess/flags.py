"""Flags: what is reported of an incident that the law of armed conflict treats with care. None is a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from .. import codebook
from ..errors import CodebookError
from ..records import Claim, ClaimId, ClaimKind, Flag, Stance
from .speakers import tells

COUNTERING = frozenset({Stance.DENIES, Stance.JUSTIFIES})


@dataclass(frozen=True, slots=True)
class _Sign:
    """One entry of the code list: the flag, its place in the list, and whether officials may counter it."""

    place: int
    flag: str
    counter: bool


def flags(claims: Iterable[Claim]) -> tuple[Flag, ...]:
    """Every flag that a claim reports, in the order of the code list, with what officials say against it."""
    told, found = tuple(claims), dict[_Sign, list[ClaimId]]()
    for claim in told:
        for sign in dict.fromkeys(_reported(claim)) if tells(claim) else ():
            found.setdefault(sign, []).append(claim.claim_id)
    against = tuple(c.claim_id for c in told if c.kind is ClaimKind.RESPONSIBILITY and c.stance in COUNTERING)
    return tuple(
        Flag(sign.flag, tuple(ids), against if sign.counter else ())
        for sign, ids in sorted(found.items(), key=lambda item: item[0].place)
    )


def _reported(claim: Claim) -> Iterator[_Sign]:
    signs, event = _signs(), claim.event
    told: list[tuple[str, object]] = [(f"counts.{name}", getattr(c, name)) for c in claim.counts for name in COUNTED]
    if event is not None:
        told += [("event.target", event.target), ("event.method", event.method)]
    return (signs[field, value] for field, value in told if (field, value) in signs)


COUNTED = ("group", "status")
FIELDS = frozenset(("event.target", "event.method", *(f"counts.{name}" for name in COUNTED)))


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
