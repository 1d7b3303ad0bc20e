"""Tallies that rest on accounts: a monitor's range, or the range that nobody states but "local accounts".

They are shown, and are neither a bound nor an origin where an account that they may rest on is present.
"""

from __future__ import annotations

from ...records import Claim, ClaimantKind
from ..terms.actors import folded
from ..terms.rules import RangePolicy
from ..terms.speakers import are_accounts, publishes_as
from .accounts import Account


def rests_on_others(account: Account, policy: RangePolicy) -> bool:
    """Whether the account is a monitor's tally of accounts: it says what it is based on, or is a range.

    A range that nobody states but "local news accounts" is one as well: several accounts lie behind its two ends.
    """
    ranged = account.low is not None and account.high is not None and account.low < account.high
    if ranged and are_accounts(account.claim.claimant):
        return True
    return account.claim.claimant.kind in policy.tally_kinds and (ranged or bool(account.claim.based_on))


def published_tally(account: Account, policy: RangePolicy) -> bool:
    """Whether the account is the range of a report that a monitor publishes.

    Accounts of other reports set it aside; what the report itself quotes, it has weighed in its range.
    """
    ranged = account.low is not None and account.high is not None and account.low < account.high
    return ranged and publishes_as(account.claim.claimant, policy.tally_kinds)


def may_set_aside(tally: Claim, other: Claim) -> bool:
    """Whether another claim may set a tally aside: for a monitor's own report, one of another report."""
    return tally.claimant.kind is not ClaimantKind.PUBLISHER or tally.report_id != other.report_id


def rests_on(one: Account, other: Account) -> bool:
    """Whether an account says that it is based on the claimant of another."""
    name = folded(other.claim.claimant.name)
    return bool(name) and any(f" {name} " in f" {folded(basis)} " for basis in one.claim.based_on)
