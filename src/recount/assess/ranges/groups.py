"""Ranges of the groups among the killed and injured: parts of a total, never added to it and never above it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from ...codebook import languages, lexicon
from ...records import Count, Group, GroupRange, Harm, Origin, Range, Reason, ReportId
from ..accounts.accounts import Account
from ..accounts.standing import Standing
from ..terms.actors import folded
from ..terms.rules import RangePolicy
from ..terms.wording import reason
from .bounds import Hearing
from .ranges import Field, Toll, toll

HARMS = ((Harm.KILLED, "killed"), (Harm.INJURED, "injured"))


@dataclass(frozen=True, slots=True)
class Groups:
    """The range of each group that is told of, with the reasons."""

    ranges: Mapping[Group, GroupRange]
    reasons: tuple[Reason, ...] = ()


def groups(hearing: Hearing, totals: Mapping[Harm, Range | None], origins: dict[ReportId, Origin]) -> Groups:
    """The ranges of all groups, each under the same rules as a total and cut to the total of its harm."""
    policy, ranges = hearing.policy, dict[Group, GroupRange]()
    reasons: list[Reason] = []
    for group in () if policy.without_groups else _told_of(hearing):
        for harm, name in HARMS:
            if harm in policy.left_out:
                continue
            field = Field(f"groups.{group}.{name}", f"{policy.sentences.word(group)} {name}")
            total = totals[harm]
            accounts = hearing.accounts(harm, policy.counted | policy.captured, group, total.low if total else None)
            if group is Group.CHILDREN:
                accounts = replace(accounts, in_force=tuple(_by_kin(a, harm) for a in accounts.in_force))
            told = toll(field, accounts, origins, policy)
            if group is not policy.captured_group or not _captured(accounts, policy):
                told = cut(told, field, total, accounts, policy)
            if told.range is not None:
                ranges[group] = replace(ranges.get(group, GroupRange()), **{name: told.range})
                reasons += told.reasons
    return Groups(ranges, tuple(reasons))


def _by_kin(account: Account, harm: Harm) -> Account:
    """The account, marked where its children are all told of as somebody's sons or daughters, who may be of age."""
    counts = [c for c in account.claim.counts if c.group is Group.CHILDREN and c.harm is harm and not c.listed]
    return replace(account, offspring=all(map(_offspring, counts))) if counts else account


def _offspring(count: Count) -> bool:
    return any(word.startswith(_offspring_words()) for word in folded(count.who or "").split())


@cache
def _offspring_words() -> tuple[str, ...]:
    words = (word for language in languages() for word in lexicon(language, "kinship").get("offspring", ()))
    return tuple(sorted({folded(word) for word in words}))


def _told_of(hearing: Hearing) -> list[Group]:
    """The groups that claims tell of, in the order of the vocabulary."""
    counts = [count for claim in hearing.claims for count in claim.counts]
    told = {count.group for count in counts}
    if hearing.policy.sex_by_given_name and any(count.listed for count in counts):
        told |= {Group.MEN, Group.WOMEN}
    if any(count.status in hearing.policy.captured for count in counts):
        told.add(hearing.policy.captured_group)
    return [group for group in Group if group in told]


def cut(told: Toll, field: Field, total: Range | None, accounts: Standing, policy: RangePolicy) -> Toll:
    """The group's range, no higher than the total of which it is a part."""
    most = total.high if total else None
    if told.range is None or told.range.high is None or most is None or told.range.high <= most:
        return told
    over = [a.claim for a in accounts.in_force if a.top > most]
    facts = {"stated": told.range.high, "number": most}
    why = reason(policy.sentences, field.name, "cut_to_total", over, field=field.label, **facts)
    low, best = (None if n is None else min(n, most) for n in (told.range.low, told.range.best))
    return Toll(Range(low, best, most), (*told.reasons, why))


def _captured(accounts: Standing, policy: RangePolicy) -> bool:
    """Whether it is captured fighters that are told of, who are part of no total."""
    return any(count.status in policy.captured for a in accounts.in_force for count in a.claim.counts)
