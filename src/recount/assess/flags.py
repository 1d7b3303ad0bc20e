"""Flags: what is reported of an incident that the law of armed conflict treats with care. None is a verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from .. import codebook
from ..errors import CodebookError
from ..records import Claim, ClaimKind, Flag, Stance
from .speakers import tells

COUNTERING = frozenset({Stance.DENIES, Stance.JUSTIFIES})


@dataclass(frozen=True, slots=True)
class _Sign:
    """One entry of the code list: the flag, and the field and value of a claim that report it."""

    flag: str
    field: str
    value: str
    counter: bool

    def reported_by(self, claim: Claim) -> bool:
        """Whether the claim reports it."""
        event = claim.event
        values: dict[str, tuple[object, ...]] = {
            "event.target": (event.target if event else None,),
            "event.method": (event.method if event else None,),
            "counts.group": tuple(c.group for c in claim.counts),
            "counts.status": tuple(c.status for c in claim.counts),
        }
        return self.value in values[self.field]


FIELDS = ("event.target", "event.method", "counts.group", "counts.status")


def flags(claims: Iterable[Claim]) -> tuple[Flag, ...]:
    """Every flag that a claim reports, in the order of the code list, with what officials say against it."""
    told = tuple(claims)
    against = tuple(c.claim_id for c in told if c.kind is ClaimKind.RESPONSIBILITY and c.stance in COUNTERING)
    found: dict[str, Flag] = {}
    for sign in _signs():
        reporting = tuple(c.claim_id for c in told if tells(c) and sign.reported_by(c))
        if reporting:
            known = found.get(sign.flag, Flag(sign.flag, ()))
            ids = (*known.claim_ids, *(i for i in reporting if i not in known.claim_ids))
            found[sign.flag] = Flag(sign.flag, ids, against if sign.counter else ())
    return tuple(found.values())


@cache
def _signs() -> tuple[_Sign, ...]:
    signs = tuple(_Sign(e["flag"], e["field"], e["value"], e["counter"]) for e in codebook.table("flags")["flag"])
    for sign in signs:
        if sign.field not in FIELDS:
            raise CodebookError("flags.toml", sign.flag, f"{sign.field} is no field that can be flagged")
    return signs
