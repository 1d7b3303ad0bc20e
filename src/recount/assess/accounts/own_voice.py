"""Whose words in a report are as good as its own: "police say four men were shot. … A fifth man died."

A report that tells the harm in its own words and in those of one body, no party to it, goes by that body. Two bodies, a
party, medics and monitors are heard apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ...records import ClaimantKind, ReportId
from ..terms.actors import folded
from .accounts import Account

Voices = frozenset[tuple[ReportId, str]]


def own_voices(accounts: Iterable[Account]) -> Voices:
    """The reports with the one body whose words each passes on beside its own, by its name."""
    named: dict[ReportId, set[str]] = defaultdict(set)
    bodies: set[tuple[ReportId, str]] = set()
    for account in accounts:
        if not unnamed(account):
            named[account.claim.report_id].add(_voice(account)[1])
            if account.claim.claimant.kind is ClaimantKind.OTHER:
                bodies.add(_voice(account))
    return frozenset((report, name) for report, name in bodies if len(named[report]) == 1)


def is_own(account: Account, voices: Voices) -> bool:
    """True for the report's own voice, and for that of the one body by which it goes."""
    return account.claim.claimant.kind is ClaimantKind.PUBLISHER or _voice(account) in voices


def voice_of(account: Account, voices: Voices) -> tuple[ReportId, str]:
    """The report and who speaks in it, its own voice without a name."""
    return (account.claim.report_id, "") if is_own(account, voices) else _voice(account)


def unnamed(account: Account) -> bool:
    """True for the report's own voice and for sources that it does not tell apart from itself."""
    claimant = account.claim.claimant
    own = claimant.kind is ClaimantKind.PUBLISHER
    return own or claimant.anonymous or claimant.kind is ClaimantKind.LOCAL_SOURCES


def _voice(account: Account) -> tuple[ReportId, str]:
    return account.claim.report_id, folded(account.claim.claimant.name)
