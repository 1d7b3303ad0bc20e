"""The same dead told of as combatants by some and not by others: whose word leaves a minimum of none."""

from __future__ import annotations

from dataclasses import replace

from ..terms.actors import folded
from .accounts import Account, Bears
from .standing import Accounts, Aside, Standing


def without_combatants(killed: Standing, combatants: Standing) -> Standing:
    """The accounts without a number whose dead the same voice of the same report tells of as combatants.

    "Ten people were killed. The attack killed ten soldiers": what the second states, the first leaves open. Of one
    person alone an equal number shows nothing.
    """
    only = _combatants_only(killed, combatants)
    open_ = tuple(a for a in killed.bearing(Bears.TOTAL) if (a.single or 0) > 1 and not a.civilian)
    same = {a: tuple(o for o in only if _goes_on(o, a) and o.single == a.single) for a in open_}
    told = tuple(a for a in open_ if same[a])
    if not told:
        return killed
    because = tuple(dict.fromkeys(o for a in told for o in same[a]))
    in_force = tuple(a for a in killed.in_force if a not in told)
    return replace(killed, in_force=in_force, aside=(*killed.aside, Aside("told_as_combatants", told, because)))


def same_dead(killed: Standing, combatants: Standing) -> Accounts:
    """Accounts of combatants only, as many as another account states without their being combatants.

    Who counts civilians beside the combatants tells of others.
    """
    totals = tuple(a for a in killed.bearing(Bears.TOTAL) if a.single)
    counted = killed.bearing(Bears.TOTAL)
    only = tuple(a for a in _combatants_only(killed, combatants) if not _beside_civilians(a, counted))
    same = tuple(a for a in only if any(a.single == t.single for t in totals))
    return (*same, *(t for t in totals if any(t.single == a.single for a in same)))


def by_another(one: Account, other: Account) -> bool:
    """True for two accounts of two voices."""
    return folded(one.claim.claimant.name) != folded(other.claim.claimant.name)


def _combatants_only(killed: Standing, combatants: Standing) -> Accounts:
    """The accounts of combatants in claims that tell of nobody else killed."""
    telling = {a.claim.claim_id for a in killed.in_force}
    return tuple(a for a in combatants.bearing(Bears.TOTAL) if a.claim.claim_id not in telling)


def _beside_civilians(fighters: Account, counted: Accounts) -> bool:
    """ "A citizen died. A soldier was killed as well": the same voice of the same report counts others."""
    return any(_goes_on(fighters, account) and account.civilian for account in counted)


def _goes_on(one: Account, other: Account) -> bool:
    """True for two accounts of one voice in one report."""
    return one.claim.report_id == other.claim.report_id and not by_another(one, other)
