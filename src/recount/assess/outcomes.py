"""What came of an act that one report tells of, where another report says it: who was shot, and has died since.

A report that knows of no death tells of people shot or wounded; another tells of deaths, and its dead and wounded
together are no fewer. The people of the first are among these, so it bounds the number of wounded no more. It is shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from ..records import Claim, Count, EventType, Harm, ReportId
from .accounts import Account


class Died(NamedTuple):
    """The accounts of the wounded that other reports have overtaken, and those reports' claims of deaths."""

    overtaken: tuple[Account, ...]
    claims: tuple[Claim, ...]


def died_since(accounts: Iterable[Account], claims: Iterable[Claim]) -> Died:
    """The accounts of people wounded by gunfire in reports of no deaths, where another report tells what came of it."""
    dead, hurt, telling = defaultdict[ReportId, int](int), defaultdict[ReportId, int](int), dict[ReportId, Claim]()
    accounts = tuple(accounts)
    for account in accounts:
        hurt[account.claim.report_id] = max(hurt[account.claim.report_id], account.top)
    for claim in claims:
        for count in (c for c in claim.counts if c.harm is Harm.KILLED and _top(c)):
            if _top(count) > dead[claim.report_id]:
                dead[claim.report_id], telling[claim.report_id] = _top(count), claim
    overtaken, because = [], dict[ReportId, Claim]()
    for account in accounts:
        report = account.claim.report_id
        others = [r for r in telling if r != report and account.top <= dead[r] + hurt[r]]
        if not dead[report] and others and _by_gunfire(account.claim):
            overtaken.append(account)
            because |= {r: telling[r] for r in others}
    return Died(tuple(overtaken), tuple(because[r] for r in sorted(because)))


def _by_gunfire(claim: Claim) -> bool:
    shot = any(count.outcome_open for count in claim.counts)
    return shot or (claim.event is not None and claim.event.type is EventType.GUNFIRE)


def _top(count: Count) -> int:
    return count.high or count.low or 0
