"""A number of dead that the same report tells apart: the civilians and the combatants in it, each by a number.

"Five were killed. A citizen died, and four soldiers": five are no civilians by presumption where the report itself says
what they were, and the parts are the whole.
"""

from __future__ import annotations

from collections.abc import Sequence

from .accounts import Account, Bears
from .standing import Aside


def told_apart(accounts: Sequence[Account], combatants: Sequence[Account]) -> Aside:
    """The totals of people of no stated status whose own report says how many of as many were combatants.

    Either one account of it holds both ("five, among them a soldier"), or an account of civilians or people of no
    stated status and one of combatants add up to the total.
    """
    found, because = list[Account](), list[Account]()
    for total in accounts:
        if total.bears is not Bears.TOTAL or total.less or total.civilian or (total.single or 0) < _SEVERAL:
            continue
        if parts := _within(total, accounts) or _beside(total, accounts, combatants):
            found.append(total)
            because += [part for part in parts if part not in because]
    return Aside("told_apart", tuple(found), tuple(because))


#: one person is not told apart
_SEVERAL = 2


def _within(total: Account, accounts: Sequence[Account]) -> tuple[Account, ...]:
    """The account of the same report that states the same whole with the combatants in it."""
    mine = (a for a in accounts if a.less and _of_one_report(a, total) and a.single is not None)
    return next(((a,) for a in mine if (a.single or 0) + a.less == total.single), ())


def _beside(total: Account, accounts: Sequence[Account], combatants: Sequence[Account]) -> tuple[Account, ...]:
    """An account of others and one of combatants of the same report that together are the total."""
    others = [a for a in accounts if a is not total and a.single and not a.less and _of_one_report(a, total)]
    fighters = [a for a in combatants if a.bears is Bears.TOTAL and a.single and _of_one_report(a, total)]
    pairs = ((a, f) for a in others for f in fighters)
    return next((pair for pair in pairs if (pair[0].single or 0) + (pair[1].single or 0) == total.single), ())


def _of_one_report(one: Account, other: Account) -> bool:
    return one.claim.report_id == other.claim.report_id
