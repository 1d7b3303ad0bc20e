"""Which accounts set a bound, and which are only shown: tallies of others, quotes under a report's own statement,
and the word of the party blamed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..records import BelligerentMention, Claim, ClaimantKind, ClaimKind, Harm, Status
from .accounts import Account, Bears, account_of
from .actors import folded
from .rules import RangePolicy
from .speakers import ASSERTING, speaks_for_party

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


@dataclass(frozen=True, slots=True)
class Hearing:
    """What the accounts of an incident are heard under: its claims, the parties blamed, and the policy."""

    claims: tuple[Claim, ...]
    parties: tuple[BelligerentMention, ...]
    policy: RangePolicy

    def accounts(self, harm: Harm, statuses: frozenset[Status]) -> Standing:
        """The accounts of a harm to people of these statuses, sorted by what they may do."""
        told = (c for c in self.claims if c.kind is ClaimKind.HARM and c.stance in ASSERTING)
        in_force = tuple(a for c in told if (a := account_of(c, harm, statuses, self.policy)))
        aside: list[Aside] = []
        if not in_force:
            return Standing(())
        for rule in (self._party_blamed, self._derived_tally, _one_report, _number_word):
            found = rule(in_force)
            if found.accounts:
                aside.append(found)
                in_force = tuple(a for a in in_force if a not in found.accounts)
        return Standing(in_force, tuple(aside))

    def _party_blamed(self, accounts: Accounts) -> Aside:
        """The word of a party blamed."""
        return Aside("party_blamed", tuple(a for a in accounts if speaks_for_party(a.claim, self.parties)))

    def _derived_tally(self, accounts: Accounts) -> Aside:
        """Tallies beside which somebody else's own account stands; none where there is none."""
        numbers = tuple(a for a in accounts if a.bears is Bears.TOTAL)
        tallies = tuple(a for a in numbers if rests_on_others(a, self.policy))
        own = tuple(a for a in numbers if a not in tallies)
        return Aside("derived_tally", tuple(t for t in tallies if any(_by_another(t, a) for a in own)), own)

    def is_tally(self, claim: Claim) -> bool:
        """Whether the claim is a tally of others' accounts."""
        account = account_of(claim, Harm.KILLED, self.policy.counted, self.policy)
        return bool(claim.based_on) or (account is not None and rests_on_others(account, self.policy))

    def dead(self) -> Dead:
        """The accounts of people killed, apart by what they are said to be."""
        killed = self.accounts(Harm.KILLED, self.policy.counted)
        combatants = self.accounts(Harm.KILLED, self.policy.combatants)
        captured = self.accounts(Harm.KILLED, self.policy.captured)
        return Dead(replace(killed, as_combatants=_same_dead(killed, combatants)), combatants, captured)


def _same_dead(killed: Standing, combatants: Standing) -> Accounts:
    """Accounts of combatants only, as many as another account states without their being combatants."""
    totals = tuple(a for a in killed.bearing(Bears.TOTAL) if a.single)
    telling = {a.claim.claim_id for a in killed.in_force}
    only = tuple(a for a in combatants.bearing(Bears.TOTAL) if a.claim.claim_id not in telling)
    same = tuple(a for a in only if any(a.single == t.single for t in totals))
    return (*same, *(t for t in totals if any(t.single == a.single for a in same)))


def rests_on_others(account: Account, policy: RangePolicy) -> bool:
    """Whether the account is a tally of accounts: it says what it is based on, or a monitor gives it as a range."""
    if account.claim.based_on:
        return True
    ranged = account.low is not None and account.high is not None and account.low < account.high
    return ranged and account.claim.claimant.kind in policy.tally_kinds


def _by_another(one: Account, other: Account) -> bool:
    return folded(one.claim.claimant.name) != folded(other.claim.claimant.name)


def _one_report(accounts: Accounts) -> Aside:
    """What a report quotes, where it states the whole toll in its own voice with both ends."""
    own = tuple(a for a in accounts if _closed_own_total(a))
    reports = {a.claim.report_id for a in own}
    quoted = (a for a in accounts if a.claim.claimant.kind is not ClaimantKind.PUBLISHER)
    return Aside("one_report", tuple(a for a in quoted if a.claim.report_id in reports), own)


def _closed_own_total(account: Account) -> bool:
    closed = account.low is not None and account.high is not None
    return account.bears is Bears.TOTAL and closed and account.claim.claimant.kind is ClaimantKind.PUBLISHER


def _number_word(accounts: Accounts) -> Aside:
    """Number words, where somebody states a number for the whole."""
    totals = tuple(a for a in accounts if a.bears is Bears.TOTAL)
    return Aside("number_word", tuple(a for a in accounts if totals and a.bears is Bears.WORDS), totals)
