"""The whole and its parts across the sentences of one report.

A report that has said "seven civilians were killed" and later says that a girl, or his wife, or "martyrs" were
killed tells of people among the seven. Within one report, after a whole was stated with a number, a count of one
group, of a single person or of nobody's number is a part of that whole and adds nothing. A number of people without
a group stays an account of its own, even a smaller one: it may be a rival.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..records import Count, Harm, Where
from .compose import Draft


class Parted(NamedTuple):
    """The drafts that tell something beside the wholes, and those that only mention the dead again."""

    kept: list[Draft]
    bare: list[Draft]


def with_parts(drafts: Sequence[Draft]) -> Parted:
    """The drafts of one report, with counts that are parts of its stated wholes marked so.

    A word such as "martyrs" that has neither number nor people tells nothing beside a stated whole.
    """
    counts = [(c, d.setting.where) for d in drafts for c in d.counts]
    wholes = [Whole(c.harm, _top(c), where) for c, where in counts if _whole(c)]
    wholes += [Whole(c.harm, _SEVERAL, where) for c, where in counts if _in_words(c)]
    if not wholes:
        return Parted(list(drafts), [])
    marked = [_marked(draft, wholes) if draft.counts else draft for draft in drafts]
    bare = [d for d in marked if d.counts and all(_bare(c) for c in d.counts)]
    return Parted([d for d in marked if d not in bare], bare)


def _bare(count: Count) -> bool:
    numberless = count.low is None and count.high is None and count.vague is None and count.undivided is None
    return count.part_of_total and numberless and count.group is None


@dataclass(frozen=True, slots=True)
class Whole:
    """A stated number of people of one harm, and where it befell them."""

    harm: Harm
    top: int
    where: Where | None

    def covers(self, harm: Harm, where: Where | None) -> bool:
        """True for a harm at the same place, as far as places are stated: of one name, or one within the other."""
        if harm is not self.harm:
            return False
        if self.where is None or where is None or _name(self.where) == _name(where):
            return True
        apart = self.where.metres_from(where)
        return apart is not None and apart <= max(self.where.radius_m or 0, where.radius_m or 0)


def _name(where: Where) -> str:
    return where.name or where.stated


def _top(count: Count) -> int:
    return count.high or count.low or 0


def _whole(count: Count) -> bool:
    return not count.part_of_total and count.group is None and (count.low or count.high) is not None


def _in_words(count: Count) -> bool:
    """ "dozens were injured": a single person of whom the report tells as well is one of these."""
    return not count.part_of_total and count.group is None and count.vague is not None and count.low is None


#: a number word says at least so many
_SEVERAL = 2


def _marked(draft: Draft, wholes: Sequence[Whole]) -> Draft:
    where = draft.setting.where
    tops = {h: max((w.top for w in wholes if w.covers(h, where)), default=None) for h in {c.harm for c in draft.counts}}
    own = {c.harm for c in draft.counts if _whole(c) and _top(c) != 1}

    def part(count: Count) -> bool:
        return count.part_of_total or (count.harm not in own and _part(count, tops[count.harm]))

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
