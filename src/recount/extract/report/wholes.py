"""The whole and its parts across the sentences of one report.

A report that has said "seven civilians were killed" and later says that a girl, or his wife, or "martyrs" were
killed tells of people among the seven. Within one report, after a whole was stated with a number, a count of one
group, of a single person or of nobody's number is a part of that whole and adds nothing. A number of people without
a group stays an account of its own, even a smaller one: it may be a rival.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from ...records import ClaimKind, Count, Harm, Status, Where
from ..frames.compose import Draft
from ..lexicon.grammar import any_of
from ..lexicon.syntax_words import subject_pattern


class Parted(NamedTuple):
    """The drafts that tell something beside the wholes, and those that only mention the dead again."""

    kept: list[Draft]
    bare: list[Draft]


def with_parts(drafts: Sequence[Draft], text: str = "") -> Parted:
    """The drafts of one report, with counts that are parts of its stated wholes marked so.

    A word such as "martyrs" that has neither number nor people tells nothing beside a stated whole; nor does «الضحايا»
    behind a number of any people.
    """
    counts = [(c, d) for d in drafts for c in d.counts]
    wholes = [Whole(c.harm, _top(c), d.setting.where, fighters=_fight(c)) for c, d in counts if _whole(c)]
    wholes += [Whole(c.harm, _SEVERAL, d.setting.where, of_both=_shared(c, d)) for c, d in counts if _in_words(c)]
    told = [Whole(c.harm, _top(c), d.setting.where, d.end) for c, d in counts if _numbered(c)]
    if not (wholes or told):
        return Parted(list(drafts), [])
    marked = [
        draft
        if not draft.counts or _says_who_they_were(draft, text)
        else _marked(draft, wholes + _before(told, draft, text))
        for draft in drafts
    ]
    bare = [d for d in marked if d.counts and all(_bare(c) for c in d.counts)]
    kept = [d for d in marked if d not in bare]
    if any(draft.belligerents for draft in kept):
        return Parted(kept, bare)
    return Parted(_in_order([*kept, *map(_as_act, filter(_blames, bare))]), bare)


def _blames(draft: Draft) -> bool:
    """True for words that only mention the dead again, and say by whom: «حصيلة ضحايا قصف الجيش» over a list."""
    return draft.event is not None and bool(draft.belligerents)


def _as_act(draft: Draft) -> Draft:
    return draft._replace(kind=ClaimKind.ACTION, counts=())


def _in_order(drafts: Sequence[Draft]) -> list[Draft]:
    return sorted(drafts, key=lambda draft: draft.start)


def _bare(count: Count) -> bool:
    return count.part_of_total and _numberless(count)


def _numberless(count: Count) -> bool:
    """True for a bare plural that says nothing of who they were."""
    told = count.low is not None or count.high is not None or count.vague is not None or count.undivided is not None
    return not told and count.group is None


@dataclass(frozen=True, slots=True)
class Whole:
    """A stated number of people of one harm, where it befell them, and where the words for it end.

    `of_both` is true for a number word of two harms, of which one may have come to a single person; `fighters` for a
    number of these, of whom children and women are none.
    """

    harm: Harm
    top: int
    where: Where | None
    end: int = 0
    of_both: bool = False
    fighters: bool = False

    def covers(self, harm: Harm, where: Where | None) -> bool:
        """True for a harm at the same place, as far as places are stated: of one name, or one within the other."""
        if harm is not self.harm:
            return False
        if self.where is None or where is None or _name(self.where) == _name(where):
            return True
        apart = self.where.metres_from(where)
        return apart is not None and apart <= max(self.where.radius_m or 0, where.radius_m or 0)


def _name(where: Where) -> str:
    return where.called


def _top(count: Count) -> int:
    return count.high or count.low or 0


def _whole(count: Count) -> bool:
    return not count.part_of_total and count.group is None and (count.low or count.high) is not None


def _fight(count: Count) -> bool:
    return count.status is Status.COMBATANT


def _in_words(count: Count) -> bool:
    """ "dozens were injured": a single person of whom the report tells as well is one of these."""
    return not count.part_of_total and count.group is None and count.vague is not None and count.low is None


def _shared(count: Count, draft: Draft) -> bool:
    """«قتل وجرح عدد من المدنيين»: one word for two harms, and one of them may well have come to a single person."""
    others = (c for c in draft.counts if c.harm is not count.harm and not c.part_of_total)
    return any(c.vague == count.vague and c.span == count.span for c in others)


def _numbered(count: Count) -> bool:
    return not count.part_of_total and (count.low or count.high) is not None


def _before(told: Sequence[Whole], draft: Draft, text: str) -> list[Whole]:
    """What has been told before a draft that only says «الضحايا», "the dead", of them: whoever they were."""
    return [whole for whole in told if whole.end <= draft.start] if _of_the_dead(draft, text) else []


def _of_the_dead(draft: Draft, text: str) -> bool:
    bare = len(draft.counts) == 1 and _numberless(draft.counts[0])
    return bare and _definite().search(text[: draft.start + len(_ARTICLE)][-_BACK:]) is not None


def _says_who_they_were(draft: Draft, text: str) -> bool:
    """ "The army said the dead were fighters": what somebody says of all of them is no part of another's number."""
    told = len(draft.counts) == 1 and _numberless(draft.counts[0])
    of_them = _of_the_dead(draft, text) or (told and _of_all_of_them().match(text, draft.start, draft.end) is not None)
    return draft.attribution is not None and of_them and draft.counts[0].status in (Status.COMBATANT, Status.CIVILIAN)


_ARTICLE, _BACK = "ال", 12


@cache
def _of_all_of_them() -> re.Pattern[str]:
    """ "Those killed", "they were": what is said of all the dead begins so."""
    words = (subject_pattern("harm", role) for role in ("all_of_the_dead", "the_dead_told", "they_were"))
    return re.compile("|".join(words))


@cache
def _definite() -> re.Pattern[str]:
    """The end of a text before or on a word for people that have been told of: "the ", «ال»."""
    return re.compile(rf"(?<!\w)(?:[وفبل]?ال.{{0,2}}|{any_of('definite')}\s+\w\w)$")


#: a number word says at least so many
_SEVERAL = 2


def _marked(draft: Draft, wholes: Sequence[Whole]) -> Draft:
    where = draft.setting.where
    over = {h: [w for w in wholes if w.covers(h, where)] for h in {c.harm for c in draft.counts}}
    own = {c.harm for c in draft.counts if _whole(c) and _top(c) != 1}

    def part(count: Count) -> bool:
        others = count.group is not None and not _fight(count)
        mine = [w.top for w in over[count.harm] if not (w.of_both and _top(count)) and not (w.fighters and others)]
        return count.part_of_total or (count.harm not in own and _part(count, max(mine, default=None)))

    parts = [part(count) for count in draft.counts]
    if all(count.part_of_total is is_part for count, is_part in zip(draft.counts, parts, strict=True)):
        return draft
    counts = (replace(count, part_of_total=is_part) for count, is_part in zip(draft.counts, parts, strict=True))
    return draft._replace(counts=tuple(counts))


def _part(count: Count, whole: int | None) -> bool:
    if whole is None or count.part_of_total:
        return False
    if count.low is None and count.high is None:
        return count.vague is None and count.undivided is None
    single = count.exact and _top(count) == 1
    return 1 < whole >= _top(count) and (count.group is not None or single)
