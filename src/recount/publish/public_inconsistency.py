"""Where a party's own record seems not to agree, as the public may see it, with what a person made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..records import InconsistencyKind
from .public_words import Party


class InconsistencyState(StrEnum):
    """`apparent` where nobody judged it; `open` where a person did and could not tell: it stays apparent."""

    APPARENT = "apparent"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class PublicInconsistency:
    """A party's words and the accounts that seem not to agree with them; it changes no status, no grade and no range.

    `says` and `against` are keys of claims, those that may be shown; `accounts` is how many there are against it.
    `codes` are the incidents that it stands beside. `role`, `on` and `reason` are those of the person who judged it,
    None where nobody did; `reason` also where the policy does not show it.
    """

    key: str
    kind: InconsistencyKind
    state: InconsistencyState
    party: Party | None
    says: str | None
    against: tuple[str, ...]
    accounts: int
    codes: tuple[str, ...] = ()
    role: str | None = None
    on: date | None = None
    reason: str | None = None
