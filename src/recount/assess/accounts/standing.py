"""The accounts of one harm as they stand: those in force, those set aside, and why."""

from __future__ import annotations

from dataclasses import dataclass

from .accounts import Account, Bears

Accounts = tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """Accounts that a rule sets aside, to be shown without bounding, and the accounts because of which it does."""

    rule: str
    accounts: Accounts
    because: Accounts = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """The accounts of one harm: those in force, and those set aside by rule.

    `as_combatants` are accounts of the same dead as combatants only, which allow a minimum of 0, followed by the
    accounts whose dead they are.
    """

    in_force: Accounts
    aside: tuple[Aside, ...] = ()
    as_combatants: Accounts = ()

    def bearing(self, bears: Bears) -> Accounts:
        """The accounts in force of one kind."""
        return tuple(a for a in self.in_force if a.bears is bears)


@dataclass(frozen=True, slots=True)
class Dead:
    """The accounts of people killed: civilians and people of unknown status, combatants, captured fighters."""

    counted: Standing
    combatants: Standing
    captured: Standing
