"""The act and what came of it: one who was shot and died is one of the dead, and not injured as well.

Words of the act ("five people were shot") tell of harm and leave its outcome open. Where the same report says what came
of it, their number is that of the dead and the wounded together. A child who was shot is not the man who died of it:
people whose words put them in different groups are different people, and so are "three others" than the man told of as
dead right before them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...records import Claim, Count, Group, Harm, Span, TimePrecision, When, Where
from ..frames.compose import Draft
from ..lexicon.grammar import syntax

_FATES = (Harm.KILLED, Harm.INJURED)
_AGES = (Group.CHILDREN, Group.WOMEN, Group.MEN, Group.ELDERLY)


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What a report says came of the act: how many died, how many were wounded, and the groups of the dead."""

    dead: int
    wounded: int
    groups: frozenset[Group]
    unnamed: bool
    several: bool

    def covers(self, count: Count) -> bool:
        """True where the dead may be the people of a count."""
        apart = self.groups and not self.unnamed and count.group in _AGES and _top(count) == 1
        return self.dead > 0 and not (apart and count.group not in self.groups)

    def without(self, dead: int) -> Outcomes:
        """The same with so many dead fewer."""
        return replace(self, dead=max(0, self.dead - dead)) if dead else self


def with_outcomes(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """The drafts of one report, with those who are told of as dead taken from those who were shot."""
    drafts = _by_age(drafts)
    if not any(c.outcome_open for d in drafts for c in d.counts):
        return drafts
    besides = _besides(drafts, text)
    return [_beside(d, drafts, besides) if any(c.harm is Harm.INJURED for c in d.counts) else d for d in drafts]


def told_by_headline(claims: Sequence[Claim], counts: Sequence[Count]) -> tuple[Claim, ...]:
    """The claims of a text that states no dead, with what its headline says of those who were shot."""
    said = _outcomes(counts)
    if not said.dead:
        return tuple(claims)
    return tuple(c if _own(c.counts) else replace(c, counts=tuple(_one(k, said) for k in c.counts)) for c in claims)


def _own(counts: Sequence[Count]) -> list[Count]:
    """The outcomes that a claim states itself."""
    return [c for c in counts if c.harm in _FATES and not (c.outcome_open or c.part_of_total)]


def _besides(drafts: Sequence[Draft], text: str) -> Mapping[Span, int]:
    """Of those told of as others ("three other people were shot") how many of the dead right before they are not.

    Nor are police who were shot the dead, where these are all told of as who did it.
    """
    told = sorted({(c.span, c) for d in drafts for c in d.counts if c.span}, key=lambda pair: pair[0])
    found = {}
    for (_, first), (span, count) in pairwise(told):
        if first.harm is Harm.KILLED and count.outcome_open and _as_others(text, span):
            found[span] = _top(first)
    dead = [c for _, c in told if c.harm is Harm.KILLED and _top(c)]
    if dead and all(_is_one_of(c, "did_the_harm") for c in dead):
        police = (c for _, c in told if c.outcome_open and c.span and _is_one_of(c, "of_the_police"))
        found |= {c.span: max(map(_top, dead)) for c in police if c.span}  # "officer shot, suspect killed"
    return found


def _is_one_of(count: Count, role: str) -> bool:
    return not set(syntax(role)).isdisjoint((count.who or "").lower().split())


def _as_others(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _BEFORE) : span.start].split()[-1:]
    return not {*syntax("others")}.isdisjoint((*before, *text[span.start : span.end].split()[:_NUMBERED]))


#: characters before people within which "another" stands, and words of them within which "others" does
_BEFORE, _NUMBERED = 12, 3


def _beside(draft: Draft, drafts: Sequence[Draft], besides: Mapping[Span, int]) -> Draft:
    """The draft beside what the report says of the dead and the wounded of the same place."""
    here = draft.setting
    near = [d for d in drafts if not _elsewhere(d.setting.where, here.where)]
    near = [d for d in near if not _another_time(d.setting.when, here.when)]
    said = _outcomes(_own(draft.counts) or [count for d in near for count in d.counts])  # its own words say it best
    return _settled(draft, said, besides) if said.dead or said.wounded else draft


def _elsewhere(one: Where | None, other: Where | None) -> bool:
    """True for two places that are too far apart for one event."""
    apart = one.metres_from(other) if one is not None and other is not None else None
    return apart is not None and apart > _ONE_EVENT


def _another_time(one: When | None, other: When | None) -> bool:
    """True for the dead of a year or month, and for two days too far apart for a shooting and the deaths it brought."""
    if one is None or one.precision in (TimePrecision.YEAR, TimePrecision.MONTH):
        return one is not None
    if one.start is None or other is None or other.start is None:
        return False
    return abs((one.start - other.start).days) > _LATER_DEATH


#: days within which a report tells of a shooting and of a death it brought
_LATER_DEATH = 10

#: metres: a place of home, a hospital and the scene lie within them
_ONE_EVENT = 40_000


def _by_age(drafts: Sequence[Draft]) -> list[Draft]:
    """ "A 19-year-old was shot", "a 21-year-old was shot": people of different ages, told of one by one, add up."""
    ages = [_age(c) for d in drafts for c in d.counts]
    if len({age for age in ages if age}) < _SEVERAL or any(_plural(c) for d in drafts for c in d.counts):
        return list(drafts)
    heard, made = set[str](), list[Draft]()
    for draft in drafts:
        counts = []
        for count in draft.counts:
            age = _age(count)
            counts.append(replace(count, listed=age not in heard, part_of_total=True) if age else count)
            heard.add(age)
        made.append(draft._replace(counts=tuple(counts)))
    return made


_SEVERAL = 2
_OF_AGE = re.compile(r"(\d{1,3})[- ]")


def _age(count: Count) -> str:
    """The age by which one wounded or shot person is told of; empty for others."""
    single = count.harm is Harm.INJURED and _top(count) == 1 and not count.listed
    found = _OF_AGE.match(count.who or "") if single else None
    return found[1] if found else ""


def _plural(count: Count) -> bool:
    return count.harm is Harm.INJURED and (_top(count) > 1 or count.listed or count.vague is not None)


def _outcomes(counts: Sequence[Count]) -> Outcomes:
    killed = [c for c in counts if c.harm is Harm.KILLED and _top(c) > 0 and not c.indirect]
    killed = [c for c in killed if not c.listed] or (killed if len(killed) >= _SEVERAL else [])
    hurt = [c for c in counts if c.harm is Harm.INJURED and not c.outcome_open and not c.part_of_total]
    groups = frozenset(c.group for c in killed if c.group in _AGES)
    unnamed = any(c.group not in _AGES for c in killed)
    return Outcomes(_most(killed), _most(hurt), groups, unnamed, _most(hurt) > 1)


def _most(counts: Sequence[Count]) -> int:
    """The largest number told of, or how many are told of one by one, where those are more."""
    one_by_one = sum(_top(c) for c in counts if c.listed)
    return max([one_by_one, *(_top(c) for c in counts)])


def _settled(draft: Draft, said: Outcomes, besides: Mapping[Span, int]) -> Draft:
    beside = any(c.harm is Harm.KILLED for c in draft.counts)
    ones = (_one(c, said.without(besides.get(c.span, 0) if c.span else 0)) for c in draft.counts)
    return draft._replace(counts=tuple(_died(count, said, beside=beside) for count in ones))


def _died(count: Count, said: Outcomes, *, beside: bool) -> Count:
    """ "The girl was badly wounded", where the one of whom the report tells as dead is a girl: she died of it."""
    single = count.harm is Harm.INJURED and _top(count) == 1 and not count.outcome_open and not count.part_of_total
    same = single and not beside and said.dead == 1 and count.group in said.groups
    return replace(count, harm=Harm.KILLED, part_of_total=True) if same and not said.several else count


def _one(count: Count, said: Outcomes) -> Count:
    """The count as it stands beside the outcomes: of the dead, of both the dead and the wounded, or of those left."""
    number = _top(count)
    if not count.outcome_open or not number:
        return count
    if said.wounded == number > 1:
        return count  # "seven people wounded" are the seven who were shot, whoever else died
    dead = said.dead if said.covers(count) else 0
    if number <= dead:
        return replace(count, harm=Harm.KILLED, part_of_total=True, outcome_open=False)
    if said.wounded and number <= dead + said.wounded:
        left = min(number, said.wounded)  # "all four had been shot": three of them are the wounded of whom it tells
        return replace(count, low=left, high=left, exact=count.exact and left == number, part_of_total=True)
    return replace(count, low=number - dead, high=number - dead, exact=False) if dead else count


def _top(count: Count) -> int:
    return count.high or count.low or 0
