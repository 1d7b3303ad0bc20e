"""What came of an act that one report tells of, where another report says it: who was shot, and has died since.

A report that knows of no death tells of people shot or wounded; another tells of deaths, and its dead and wounded
together are no fewer. The people of the first are among these, so it bounds the number of wounded no more. It is shown.

Within one report as well those who were shot may be those who died, and "injuries" theirs (docs/shooting-reports.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ...records import Claim, Count, EventType, Harm, ReportId
from .accounts import Account, Bears


class Outcome(NamedTuple):
    """Accounts of people wounded who have died or may be the dead, by rule, and the claims of deaths."""

    rule: str
    accounts: tuple[Account, ...]
    claims: tuple[Claim, ...]


def outcomes_of(accounts: Iterable[Account], claims: Iterable[Claim]) -> tuple[Outcome, ...]:
    """What came of people told of as wounded, by rule; each account stands under one rule at most."""
    accounts, claims = tuple(accounts), tuple(claims)
    since = _died_since(accounts, claims)
    left = tuple(a for a in accounts if a not in since.accounts)
    return (*((since,) if since.accounts else ()), *_may_be_dead(left, claims))


def _died_since(accounts: Iterable[Account], claims: Iterable[Claim]) -> Outcome:
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
    return Outcome("died_since", tuple(overtaken), tuple(because[r] for r in sorted(because)))


def _by_gunfire(claim: Claim) -> bool:
    shot = any(count.outcome_open for count in claim.counts)
    return shot or (claim.event is not None and claim.event.type is EventType.GUNFIRE)


def _top(count: Count) -> int:
    return count.high or count.low or 0


def _may_be_dead(accounts: Iterable[Account], claims: Iterable[Claim]) -> tuple[Outcome, ...]:
    """The accounts of people wounded who may be the dead of the same report of a shooting, by why they may be.

    A claim that tells of both tells of others beside the dead, and so does one that states who came to wounds. A
    number word is of wounds as often as of people; who was shot may be who died, where those are no more than the
    dead, or no more than those of another report, which tells of nobody wounded.
    """
    accounts, claims = tuple(accounts), tuple(claims)
    telling = _deaths(claims)
    wounded = {account.claim.report_id for account in accounts}
    silent = tuple(claim for report, claim in sorted(telling.items()) if report not in wounded)
    shootings = _shootings(claims)
    found = dict[str, list[Account]]()
    for account in accounts:
        report = account.claim.report_id
        alone = report in telling and report in shootings and not _deaths([account.claim])
        rule = _why(account, _most(telling[report]), max(map(_most, silent), default=0)) if alone else None
        if rule is not None:
            found.setdefault(rule, []).append(account)
    return tuple(
        Outcome(rule, tuple(mine), silent if rule == "none_hurt_elsewhere" else _own(mine, telling))
        for rule, mine in sorted(found.items())
    )


def _why(account: Account, dead: int, elsewhere: int) -> str | None:
    """The rule by which its people may be the dead, of whom its report and one that tells of nobody hurt tell."""
    counts = [c for claim in account.claims for c in claim.counts if c.harm is Harm.INJURED]
    if account.bears is Bears.WORDS:
        return "wounds_of_dead"
    if not any(count.outcome_open for count in counts):
        return None
    if account.top <= dead and all(count.exact for count in counts):
        return "shot_are_dead"
    return "none_hurt_elsewhere" if account.top <= elsewhere else None


def _own(accounts: Iterable[Account], telling: Mapping[ReportId, Claim]) -> tuple[Claim, ...]:
    reports = sorted({account.claim.report_id for account in accounts})
    return tuple(telling[report] for report in reports)


def _shootings(claims: Iterable[Claim]) -> frozenset[ReportId]:
    """The reports that tell of gunfire and of no other kind of attack."""
    kinds = defaultdict[ReportId, set[EventType | None]](set)
    for claim in claims:
        kinds[claim.report_id] |= {claim.event.type} if claim.event else set()
        if any(count.outcome_open for count in claim.counts):
            kinds[claim.report_id].add(EventType.GUNFIRE)
    only = ({EventType.GUNFIRE}, {EventType.GUNFIRE, None})
    return frozenset(report for report, told in kinds.items() if told in only)


def _deaths(claims: Iterable[Claim]) -> dict[ReportId, Claim]:
    """By report the claim of its highest number of dead."""
    telling = dict[ReportId, Claim]()
    for claim in claims:
        if _most(claim) > (_most(telling[claim.report_id]) if claim.report_id in telling else 0):
            telling[claim.report_id] = claim
    return telling


def _most(claim: Claim) -> int:
    return max((_top(count) for count in claim.counts if count.harm is Harm.KILLED), default=0)
