"""Which accounts set a bound, and which are only shown: tallies of others, quotes under a report's own statement,
and the word of the party blamed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..records import BelligerentMention, Claim, ClaimantKind, ClaimKind, Harm, Status
from .accounts import Account, Bears, account_of
from .actors import folded
from .rules import RangePolicy
from .speakers import ASSERTING, speaks_for_party

Accounts = tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The accounts of one harm: those in force, and those set aside by rule.

    `as_combatants` are accounts of the same dead as combatants only, which allow a minimum of 0.
    """

    in_force: Accounts
    party_blamed: Accounts = ()
    derived_tally: Accounts = ()
    one_report: Accounts = ()
    as_combatants: Accounts = ()

    def bearing(self, bears: Bears) -> Accounts:
        """The accounts in force of one kind."""
        return tuple(a for a in self.in_force if a.bears is bears)


@dataclass(frozen=True, slots=True)
class Hearing:
    """What the accounts of an incident are heard under: its claims, the parties blamed, and the policy."""

    claims: tuple[Claim, ...]
    parties: tuple[BelligerentMention, ...]
    policy: RangePolicy

    def accounts(self, harm: Harm, statuses: frozenset[Status]) -> Standing:
        """The accounts of a harm to people of these statuses, sorted by what they may do."""
        told = (c for c in self.claims if c.kind is ClaimKind.HARM and c.stance in ASSERTING)
        found = tuple(a for c in told if (a := account_of(c, harm, statuses, self.policy)))
        party = tuple(a for a in found if speaks_for_party(a.claim, self.parties))
        others = tuple(a for a in found if a not in party)
        derived = _derived(others, self.policy)
        others = tuple(a for a in others if a not in derived)
        under = tuple(a for a in others if _under_own_statement(a, others))
        return Standing(tuple(a for a in others if a not in under), party, derived, under)

    def is_tally(self, claim: Claim) -> bool:
        """Whether the claim is a tally of others' accounts."""
        account = account_of(claim, Harm.KILLED, self.policy.counted, self.policy)
        return bool(claim.based_on) or (account is not None and rests_on_others(account, self.policy))

    def killed(self) -> Standing:
        """The accounts of people killed who are not stated combatants, with those that call the same dead so."""
        killed = self.accounts(Harm.KILLED, self.policy.counted)
        return replace(killed, as_combatants=_same_dead(killed, self.combatants()))

    def combatants(self) -> Standing:
        """The accounts of combatants killed."""
        return self.accounts(Harm.KILLED, self.policy.combatants)


def _same_dead(killed: Standing, combatants: Standing) -> Accounts:
    """Accounts of combatants only, as many as another account states without their being combatants."""
    numbers = {a.single for a in killed.bearing(Bears.TOTAL)} - {None, 0}
    telling = {a.claim.claim_id for a in killed.in_force}
    only = (a for a in combatants.bearing(Bears.TOTAL) if a.claim.claim_id not in telling)
    return tuple(a for a in only if a.single in numbers)


def _derived(accounts: Sequence[Account], policy: RangePolicy) -> Accounts:
    """The tallies beside which somebody else's own account stands; none where there is none."""
    numbers = tuple(a for a in accounts if a.bears is Bears.TOTAL)
    tallies = tuple(a for a in numbers if rests_on_others(a, policy))
    own = tuple(a for a in numbers if a not in tallies)
    return tuple(t for t in tallies if any(folded(a.claim.claimant.name) != folded(t.claim.claimant.name) for a in own))


def rests_on_others(account: Account, policy: RangePolicy) -> bool:
    """Whether the account is a tally of accounts: it says what it is based on, or a monitor gives it as a range."""
    if account.claim.based_on:
        return True
    ranged = account.low is not None and account.high is not None and account.low < account.high
    return ranged and account.claim.claimant.kind in policy.tally_kinds


def _under_own_statement(account: Account, accounts: Sequence[Account]) -> bool:
    """Whether the report that quotes this account states the whole toll in its own voice."""
    if account.claim.claimant.kind is ClaimantKind.PUBLISHER:
        return False
    return any(_closed_own_total(a) and a.claim.report_id == account.claim.report_id for a in accounts)


def _closed_own_total(account: Account) -> bool:
    closed = account.low is not None and account.high is not None
    return account.bears is Bears.TOTAL and closed and account.claim.claimant.kind is ClaimantKind.PUBLISHER
