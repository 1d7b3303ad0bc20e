"""Which of a report's numbers of a group speak of the whole toll: its breakdown, or else its list of people.

A report that says "12 were killed, among them three children" breaks its toll down, and so does "two men were killed"
where two is the toll; what it says elsewhere of "her son" or "two girls" is some of these. A word without a number
("most of them women") breaks nothing down, nor does one of the kin ("including his wife") beside a longer list. Where a
report breaks no toll down and tells of people one by one, the list is the fuller look, and a number in passing is some
of those listed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ...codebook import languages, lexicon
from ...records import Claim, Count, Harm, ReportId, Status
from ..terms.actors import folded
from ..terms.rules import RangePolicy
from .accounts import Account, Bears


class Parted(NamedTuple):
    """Accounts of a group that speak of the whole toll; those in passing, and the ones because of which they are."""

    whole: tuple[Account, ...]
    passing: tuple[Account, ...]
    because: tuple[Account, ...]


def by_breakdown(accounts: Sequence[Account], harm: Harm, least: int | None, policy: RangePolicy) -> Parted:
    """The accounts of a group by what they speak of; `least` is the minimum of the toll that they are parts of."""
    reports: dict[ReportId, list[Account]] = defaultdict(list)
    for account in accounts:
        reports[account.claim.report_id].append(account)
    whole: list[Account] = []
    passing: list[Account] = []
    because: list[Account] = []
    for _, told in sorted(reports.items()):
        numbered = (a for a in told if not a.listed and a.bears is not Bears.WORDS)
        listed = max((a.top for a in told if a.listed), default=0)
        broken = (a for a in numbered if _is_all(a, least) or _breaks_down(a.claim, harm, least, policy))
        fullest = [a for a in broken if not (a.top == 1 < listed and _told_by_kin(a))]
        beside = [a for a in told if a.listed and fullest and _leaves_open(a, fullest)]
        fullest = fullest or [a for a in told if a.listed] or told
        rest = [a for a in told if a not in fullest and a not in beside]
        whole += [*fullest, *(replace(a, bears=Bears.TOTAL) for a in beside)]
        passing += rest
        because += fullest if rest else []
    return Parted(tuple(whole), tuple(passing), tuple(because))


def _leaves_open(listed: Account, fullest: Sequence[Account]) -> bool:
    """Whether a list bounds a breakdown of the same report: it leaves open what the number says, or counts out "up to".

    "Two children" beside a boy of 9 and a girl of 17 or 18 are one or two; of "up to four children" three are listed.
    """
    sure = listed.low or 0
    if sure < listed.top:
        return all(sure <= a.top <= listed.top for a in fullest)
    return all(a.low is None and listed.top <= a.top for a in fullest)


def _is_all(account: Account, least: int | None) -> bool:
    """ "Three men were killed" of a report that tells of at least three dead: its least dead are all of the group."""
    return least is not None and account.low == account.high == least >= _SEVERAL


def _breaks_down(claim: Claim, harm: Harm, least: int | None, policy: RangePolicy) -> bool:
    """True where a claim states the group beside a toll, or as a toll, that is no less than the least of the whole."""
    totals = (c.high if c.high is not None else c.low for c in claim.counts if c.harm is harm and _is_whole(c))
    return any(top is not None and top >= max(least or 0, _SEVERAL) for top in totals)


def _is_whole(count: Count) -> bool:
    """A number of all, and one of the civilians among the dead: "among the dead were 24 civilians, including …"."""
    civilians = count.status is Status.CIVILIAN and count.group is None and not count.listed
    return not count.part_of_total or civilians


def _told_by_kin(account: Account) -> bool:
    """True for one told of by a word of kin: "a father", "his wife"."""
    said = next((c.who for c in account.claim.counts if c.span == account.span), None)
    return said is not None and not _kinsmen().isdisjoint(folded(said).split())


@cache
def _kinsmen() -> frozenset[str]:
    return frozenset(
        folded(word) for language in languages() for word in lexicon(language, "kinship").get("kinsman", ())
    )


#: a toll of one person has no breakdown
_SEVERAL = 2
