"""Deaths by what the people were, and whether there are enough of them to enter, under policies that ask for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ...records import Claim, Count, Harm, Origin, Range, Reason, ReportId, Status
from ..accounts.accounts import Bears
from ..accounts.standing import Dead, Standing
from ..terms.actors import actor_of, party
from ..terms.wording import reason
from .bounds import Hearing
from .groups import cut
from .ranges import Field, Toll, toll

SIDES = ("side_a", "side_b", "side_unknown")


@dataclass(frozen=True, slots=True)
class Split:
    """The range of each part of the dead that is told of, with the reasons."""

    ranges: Mapping[str, Range] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()


def split(hearing: Hearing, killed: Range | None, origins: dict[ReportId, Origin]) -> Split:
    """The deaths by part: those not of combatants cut to the total, combatants by the side that the words name."""
    policy = hearing.policy
    if not policy.split:
        return Split()
    told: dict[str, Toll] = {}
    for part, statuses in policy.split.items():
        accounts = hearing.accounts(Harm.KILLED, statuses)
        told[part] = cut(_toll(part, accounts, hearing, origins), _field(part, hearing), killed, accounts, policy)
    for side in SIDES:
        accounts = _of_side(hearing, side).accounts(Harm.KILLED, policy.combatants)
        told[side] = _toll(side, accounts, hearing, origins)
    ranges = {part: one.range for part, one in told.items() if one.range is not None}
    return Split(ranges, tuple(r for part in ranges for r in told[part].reasons))


def entry(hearing: Hearing, dead: Dead) -> tuple[Reason, ...]:
    """Whether enough direct deaths are stated for the policy's record, as a reason; nothing is dropped by it."""
    policy = hearing.policy
    accounts = (*dead.counted.in_force, *dead.combatants.in_force)
    if not policy.entry or not accounts:
        return ()
    enough = [a.claim for a in accounts if a.top >= policy.entry]
    rule = "entry_met" if enough else "entry_not_met"
    return (reason(policy.sentences, "entry", rule, enough or [a.claim for a in accounts]),)


def numbered(dead: Dead) -> tuple[Claim, ...]:
    """The claims that state a number of dead."""
    accounts = (*dead.counted.in_force, *dead.combatants.in_force)
    return tuple(a.claim for a in accounts if a.bears is not Bears.WORDS)


def _toll(part: str, accounts: Standing, hearing: Hearing, origins: dict[ReportId, Origin]) -> Toll:
    return toll(_field(part, hearing), accounts, origins, hearing.policy)


def _field(part: str, hearing: Hearing) -> Field:
    return Field(f"split.{part}", hearing.policy.sentences.word(part))


def _of_side(hearing: Hearing, side: str) -> Hearing:
    """The same hearing with the combatants of one side alone."""
    blamed = {party(mention) for mention in hearing.parties}
    told = tuple(
        replace(claim, counts=tuple(c for c in claim.counts if _side(c, blamed, hearing.policy.combatants) == side))
        for claim in hearing.claims
    )
    return replace(hearing, claims=told)


def _side(count: Count, blamed: set[str], combatants: frozenset[Status]) -> str | None:
    if count.status not in combatants:
        return None
    named = actor_of(count.who) if count.who else None
    if named is None:
        return "side_unknown"
    return "side_a" if named in blamed else "side_b"
