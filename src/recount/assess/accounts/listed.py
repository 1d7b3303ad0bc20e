"""The people whom a report tells of one by one: over all of its claims they add up to one account of each harm."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...codebook.given_names import FEMALE, MALE, sex_of
from ...records import Claim, Count, Group, Harm, ReportId, Status
from ..terms.rules import RangePolicy
from .accounts import Account, Bears


@dataclass(frozen=True, slots=True)
class Entry:
    """People of one line of a list: the count, the claim that carries it, and the group that a policy puts them in."""

    claim: Claim
    count: Count
    group: Group | None

    def may_be_of(self, group: Group | None) -> bool:
        """True for people of a group, or who may be of it; all are of no group."""
        return group in (None, self.group) or group is self.count.may_be


def listed_accounts(
    claims: Iterable[Claim], harm: Harm, statuses: frozenset[Status], group: Group | None, policy: RangePolicy
) -> tuple[Account, ...]:
    """One account for each report that tells of people one by one: all of them, or those of one group."""
    lists: dict[ReportId, list[Entry]] = defaultdict(list)
    for claim in claims:
        for count in claim.counts:
            if count.listed and count.harm is harm and count.status in statuses:
                lists[claim.report_id].append(Entry(claim, count, _group(count, policy)))
    told = ((report, [e for e in entries if e.may_be_of(group)]) for report, entries in lists.items())
    accounts = (_account(entries, group) for _, entries in sorted(told, key=lambda pair: pair[0]) if entries)
    return tuple(a for a in accounts if group is not None or a.top >= _SEVERAL)


#: one person alone is no list
_SEVERAL = 2


def _account(entries: Sequence[Entry], group: Group | None) -> Account:
    """Those of a group at least, and with those who may be of another at most; nobody sure is no minimum of 0."""
    number = sum(e.count.low or 0 for e in entries)
    sure = sum(e.count.low or 0 for e in entries if group is None or e.count.may_be is None)
    claims = tuple(dict.fromkeys(e.claim for e in entries))
    return Account(
        claims[0], Bears.PARTS, sure or None, number, 0, False, entries[0].count.span, beside=claims[1:], listed=True
    )


def _group(count: Count, policy: RangePolicy) -> Group | None:
    """The group that the words tell of; under a policy that allows it, also that of adults by their given names."""
    if count.group is not None or not policy.sex_by_given_name or not count.who:
        return count.group
    return {MALE: Group.MEN, FEMALE: Group.WOMEN}.get(sex_of(count.who) or "")
