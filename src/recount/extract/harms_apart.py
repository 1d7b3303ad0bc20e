"""Harms told apart by place in one sentence: "killed eight in A and wounded three in B", "in A eight died, in B …".

Each whole of the sentence has a place right behind its people or its word of harm, or right ahead of both where that
opens the clause, and not all of these are one place: then each harm is a claim at its own place. Where one of them has
none ("eight were killed, and three wounded in B") nothing is told apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..records import ClaimKind, Count
from .apart import place_of
from .compose import Draft
from .events import brought_to
from .figure import Figure
from .place_ahead import place_ahead
from .places import PlaceMention
from .sentence import Sentence
from .words import TargetWord

_SEVERAL = 2


class _Placed(NamedTuple):
    """A whole of the sentence at a place of its own."""

    figure: Figure
    place: PlaceMention

    @property
    def start(self) -> int:
        """Where the words begin that tell of it."""
        return min(self.figure.people.start, self.figure.trigger.start)

    @property
    def end(self) -> int:
        """Where the words end that tell of it, its place among them."""
        return max(self.figure.people.end, self.figure.trigger.end, self.place.end)


def by_place(
    sentence: Sentence, figures: Sequence[Figure], places: Sequence[PlaceMention], drafts: Sequence[Draft]
) -> list[Draft]:
    """The drafts, the one account of a sentence parted by the places of its harms; as they were where it is not."""
    accounts = [draft for draft in drafts if draft.kind is ClaimKind.HARM and draft.counts]
    wholes = [figure for figure in figures if not figure.part and not figure.negated]
    if len(accounts) != 1 or min(len(places), len({figure.harm for figure in wholes})) < _SEVERAL:
        return list(drafts)
    placed = [_Placed(figure, place) for figure in wholes if (place := _place(sentence, figure, places))]
    if len(placed) < len(wholes) or len({one.place.where.name or one.place.where.stated for one in placed}) < _SEVERAL:
        return list(drafts)
    return [new for draft in drafts for new in (_parted(sentence, draft, placed) if draft in accounts else [draft])]


def _place(sentence: Sentence, figure: Figure, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place of a figure; none where it names a building or is where the wounded were brought."""
    found = place_of(sentence.text, figure, places) or place_ahead(sentence, figure, places)
    if found is None or brought_to(sentence, found.start):
        return None
    start = min(figure.people.end, found.start)
    return None if any(start <= m.start < found.end + 1 for m in sentence.of(TargetWord)) else found


def _parted(sentence: Sentence, draft: Draft, placed: Sequence[_Placed]) -> list[Draft]:
    """One draft for each place, with the wholes that stand there and the parts behind each of them."""
    told: dict[str, list[_Placed]] = {}
    for one in placed:
        told.setdefault(one.place.where.name or one.place.where.stated, []).append(one)
    original, made = sentence.folded.original_span, list[Draft]()
    for group in told.values():
        where = group[0].place.where.stated_at(original(group[0].place.start, group[0].place.end))
        setting = draft.setting._replace(where=where, own_place=True)
        counts = tuple(count for count in draft.counts if _home(sentence, count, placed) in group)
        start, end = min(one.start for one in group), max(one.end for one in group)
        made.append(draft._replace(counts=counts, setting=setting, start=start, end=end))
    return made


def _home(sentence: Sentence, count: Count, placed: Sequence[_Placed]) -> _Placed:
    """The whole that a count is, or the last one of its harm before it."""
    same = [one for one in placed if one.figure.harm is count.harm]
    start = count.span.start if count.span else 0
    original = sentence.folded.original_span
    before = [one for one in same if original(one.figure.people.start, one.figure.people.end).start <= start]
    return before[-1] if before else same[0]
