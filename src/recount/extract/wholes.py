"""The whole and its parts across the sentences of one report.

A report that has said "seven civilians were killed" and later says that a girl, or his wife, or "martyrs" were
killed tells of people among the seven. Within one report, after a whole was stated with a number, a count of one
group, of a single person or of nobody's number is a part of that whole and adds nothing. A number of people without
a group stays an account of its own, even a smaller one: it may be a rival.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..records import Count, Harm
from .compose import Draft


def with_parts(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of one report, with counts that are parts of its stated wholes marked so."""
    wholes = {harm: top for harm in Harm if (top := _stated_top(drafts, harm)) is not None}
    return [_marked(draft, wholes) if draft.counts else draft for draft in drafts]


def _stated_top(drafts: Sequence[Draft], harm: Harm) -> int | None:
    """The greatest whole of a harm that is stated with a number and is more than one person."""
    tops = [c.high or c.low or 0 for d in drafts for c in d.counts if c.harm is harm and _whole(c)]
    return max((t for t in tops if t > 1), default=None)


def _whole(count: Count) -> bool:
    return not count.part_of_total and count.group is None and (count.low or count.high) is not None


def _marked(draft: Draft, wholes: dict[Harm, int]) -> Draft:
    counts = tuple(replace(c, part_of_total=True) if _part(c, wholes.get(c.harm)) else c for c in draft.counts)
    own_wholes = any(_whole(c) for c in draft.counts)
    return draft if counts == draft.counts or own_wholes else replace(draft, counts=counts)


def _part(count: Count, whole: int | None) -> bool:
    if whole is None or count.part_of_total:
        return False
    top = count.high if count.high is not None else count.low
    if top is None:
        return count.vague is None
    return top <= whole and (count.group is not None or (count.exact and top == 1))
