"""What is reported of an incident, as the public may see it: flags with the accounts for and against, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import ClaimantKind, Gap, Responders, Target, Use
from .public_words import Party, Passage


@dataclass(frozen=True, slots=True)
class PublicTold:
    """Who tells it, in which claim of which report and in which words; `claimant` is None where only the kind shows."""

    claim: str
    report: str
    claimant: str | None
    claimant_kind: ClaimantKind
    quote: Passage


@dataclass(frozen=True, slots=True)
class PublicSecondStrike:
    """One account of a second strike. `gap` and `responders` are None where it does not tell."""

    told: PublicTold
    gap: Gap | None
    responders: Responders | None


@dataclass(frozen=True, slots=True)
class PublicUse:
    """One account of what the object was used for, or that it was not; `by` is the party that it names as the user."""

    told: PublicTold
    object: Target
    use: Use
    by: Party | None


@dataclass(frozen=True, slots=True)
class PublicFlag:
    """Something reported, with the accounts that report it and those that speak against it.

    `gap` is the time between two strikes over all `second_strikes` that tell it; None where none does.
    """

    flag: str
    claims: tuple[str, ...]
    counter_claims: tuple[str, ...]
    second_strikes: tuple[PublicSecondStrike, ...] = ()
    gap: Gap | None = None
    uses: tuple[PublicUse, ...] = ()
