"""Accounts that later words overtake: a toll that its claimant takes back, and bodies found so far.

A toll supersedes another only of the same claimant, for the same harm, where words say that it does ("cut its toll to
nine", "the toll rose from five to nine", "not nine, as we reported") and the order is proved: within one report by what
stands first, between two by the days on which they were published. A number that the words take back must have been
stated; where they name none, it must be the higher one of the same report, or of people of the same status in an
earlier report. What nobody takes back stays in force.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ...records import UNNAMED_PUBLISHER, Claim, Claimant, ClaimantKind, Count, Harm, ReportId, Revised, Status
from ..terms.actors import folded
from .accounts import Account, Bears


class TakenBack(NamedTuple):
    """The accounts that are overtaken, and those that take their place."""

    accounts: tuple[Account, ...]
    because: tuple[Account, ...]


def taken_back(accounts: Sequence[Account], harm: Harm, published: Mapping[ReportId, date]) -> TakenBack:
    """The accounts of a harm that a later one of the same claimant takes the place of.

    `published` are the days of publication that are known; without both of two reports nothing is taken back.
    """
    revising = [(account, said) for account in accounts if (said := _revises(account, harm)) is not None]
    found, because = list[Account](), list[Account]()
    for new, said in revising:
        old = [
            account
            for account in accounts
            if account not in found and _came_before(account, new, published) and _is_meant(account, new, harm, said)
        ]
        found += old
        because += [new] if old else []
    return TakenBack(tuple(found), tuple(because))


def found_so_far(accounts: Sequence[Account], harm: Harm) -> TakenBack:
    """Bodies recovered or identified, tolls not final and single known persons, where somebody's toll holds as many.

    Where nobody states a toll, the fullest of them holds those that are fewer.
    """
    bodies = [account for account in accounts if _of_bodies(account, harm)]
    tolls = [account for account in accounts if _of_all(account) and account not in bodies]
    if not tolls and bodies:
        fullest = max(_stated(account) for account in bodies)
        fewer = tuple(account for account in bodies if _stated(account) < fullest)
        return TakenBack(fewer, tuple(a for a in bodies if a not in fewer) if fewer else ())
    most = max((account.top for account in tolls), default=0)
    held = tuple(account for account in bodies if _holds(most, account))
    return TakenBack(held, tuple(toll for toll in tolls if toll.top == most) if held else ())


def _of_all(account: Account) -> bool:
    """True for a number of the whole, and for people enumerated as everybody ("a woman and her children")."""
    return account.bears is Bears.TOTAL or (account.bears is Bears.PARTS and account.whole)


def _holds(most: int, account: Account) -> bool:
    """Whether a toll is as high as one that is not final; "five, among them a soldier" says more than "five" does."""
    stated = _stated(account)
    return stated < most or (stated == most and not account.less)


def _stated(account: Account) -> int:
    return account.top + account.less


def _of_bodies(account: Account, harm: Harm) -> bool:
    counts = _tolls_of(account.claim, harm)
    return account.bears in (Bears.TOTAL, Bears.PARTS) and bool(counts) and all(count.found for count in counts)


def _tolls_of(claim: Claim, harm: Harm) -> list[Count]:
    """The numbers of a harm that are no parts of others."""
    return [c for c in claim.counts if c.harm is harm and not c.part_of_total and (c.low, c.high) != (None, None)]


def _revises(account: Account, harm: Harm) -> Revised | None:
    return next((c.revises for c in account.claim.counts if c.harm is harm and c.revises is not None), None)


def _came_before(account: Account, new: Account, published: Mapping[ReportId, date]) -> bool:
    """Whether an account of the same claimant is shown to be the earlier of two."""
    if account is new or account.bears is not Bears.TOTAL:
        return False
    old, now = account.claim, new.claim
    if old.report_id == now.report_id:
        return old.span < now.span and _one_voice(old.claimant, now.claimant)
    earlier, later = published.get(old.report_id), published.get(now.report_id)
    return earlier is not None and later is not None and earlier < later and _one_name(old.claimant, now.claimant)


def _is_meant(account: Account, new: Account, harm: Harm, said: Revised) -> bool:
    """Whether the words take this account back: its number, or, where they name none, one of the same people."""
    if said.number is not None:
        return said.number == account.single
    if account.claim.report_id == new.claim.report_id:  # a lower one may be of fewer people, and stands beside it
        return account.top > new.top
    return _statuses(account, harm) == _statuses(new, harm)


def _statuses(account: Account, harm: Harm) -> set[Status]:
    return {count.status for count in _tolls_of(account.claim, harm)}


def _one_name(one: Claimant, other: Claimant) -> bool:
    """True for one body by its full name in two reports; "residents" of two reports are not shown to be the same."""
    nameless = any(
        c.anonymous or c.kind is ClaimantKind.LOCAL_SOURCES or c.name == UNNAMED_PUBLISHER for c in (one, other)
    )
    return not nameless and bool(_words(one.name)) and _words(one.name) == _words(other.name)


def _one_voice(one: Claimant, other: Claimant) -> bool:
    """True for one name, and for a body that is called by the first word of its name: "the ministry"."""
    if ClaimantKind.PUBLISHER in (one.kind, other.kind):
        return one == other
    short, long = sorted((_words(one.name), _words(other.name)), key=len)
    return bool(short) and (short == long[: len(short)] or short == long[-len(short) :])


def _words(name: str) -> list[str]:
    """The words of a name without articles, so that «الوزارة» is the first of «وزارة الصحة»."""
    words = [word.removeprefix("ال") if len(word) > _SHORT else word for word in folded(name).split()]
    return [word for word in words if word not in ("the", "a")]


#: letters of the shortest word from which an article is taken
_SHORT = 4
