"""Harms told apart by place in one sentence: "killed eight in A and wounded three in B", "in A eight died, in B …".

Each whole of the sentence has a place right behind its people or its word of harm, or right ahead of both where that
opens the clause, and not all of these are one place: then each harm is a claim at its own place. Where one of them has
none ("eight were killed, and three wounded in B") nothing is told apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ...records import ClaimKind, Count
from ..casualties.asked import told_as_fact
from ..casualties.harm import accounts
from ..events.events import brought_to
from ..harm.figure import Figure
from ..lexicon.sentence import Sentence
from ..lexicon.words import TargetWord
from ..places.places import PlaceMention
from .apart import place_of
from .compose import Draft
from .place_ahead import opening, place_ahead

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
    told = [draft for draft in drafts if draft.kind is ClaimKind.HARM and draft.counts]
    wholes = [figure for figure in figures if not figure.part and not figure.negated]
    if len(told) != 1 or min(len(places), len({figure.trigger for figure in wholes})) < _SEVERAL:
        return list(drafts)
    own = {figure: place for figure in wholes if (place := _place(sentence, figure, places))}
    placed = list[_Placed]()
    for figure in wholes:
        place = own.get(figure) or _of_its_word(figure, own) or _going_on(sentence, figure, placed)
        place = place or _with_the_next(sentence, figure, wholes, own)
        placed += [_Placed(figure, place)] if place else []
    if len(placed) < len(wholes) or len({one.place.where.called for one in placed}) < _SEVERAL:
        return list(drafts)
    if len({figure.harm for figure in wholes}) < _SEVERAL:
        parted = _retold(sentence, told[0], placed, figures)
    else:
        parted = _parted(sentence, told[0], placed)
    return [new for draft in drafts for new in (parted if draft is told[0] else [draft])]


def _of_its_word(figure: Figure, own: Mapping[Figure, PlaceMention]) -> PlaceMention | None:
    """The one place of those under the same word of harm: "a child and two women died in B"."""
    places = [place for other, place in own.items() if other.trigger == figure.trigger]
    return places[0] if len({place.start for place in places}) == 1 else None


def _going_on(sentence: Sentence, figure: Figure, placed: Sequence[_Placed]) -> PlaceMention | None:
    """ "In A shelling killed a man and wounded his son": the clause that a place opens goes on."""
    if not placed or placed[-1].place.end > placed[-1].start:
        return None
    reached, start = placed[-1].end, min(figure.people.start, figure.trigger.start)
    return None if set(",،.;:(") & set(sentence.text[reached:start]) else placed[-1].place


def _with_the_next(
    sentence: Sentence, figure: Figure, wholes: Sequence[Figure], own: Mapping[Figure, PlaceMention]
) -> PlaceMention | None:
    """ "Killed a man and wounded four in shelling of A, and …": what no comma parts from the next is where that is."""
    start = max(figure.people.end, figure.trigger.end)
    behind = [one for one in wholes if min(one.people.start, one.trigger.start) >= start]
    place = own.get(behind[0]) if behind else None
    if place is None or set(",،.;:(") & set(sentence.text[start : max(behind[0].people.end, behind[0].trigger.end)]):
        return None
    return place


def _place(sentence: Sentence, figure: Figure, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place of a figure; none where it names a building or is where the wounded were brought."""
    found = place_of(sentence.text, figure, places) or place_ahead(sentence, figure, places)
    found = found or opening(sentence, figure, places)
    if found is None or brought_to(sentence, found.start):
        return None
    start = min(figure.people.end, found.start)
    return None if any(start <= m.start < found.end + 1 for m in sentence.of(TargetWord)) else found


def _parted(sentence: Sentence, draft: Draft, placed: Sequence[_Placed]) -> list[Draft]:
    """One draft for each place, with the wholes that stand there and the parts behind each of them."""
    made = list[Draft]()
    for group in _grouped(placed):
        where = group[0].place.told_in(sentence.folded)
        setting = draft.setting._replace(where=where, own_place=True)
        counts = tuple(count for count in draft.counts if _home(sentence, count, placed) in group)
        start, end = min(one.start for one in group), max(one.end for one in group)
        made.append(draft._replace(counts=counts, setting=setting, start=start, end=end))
    return made


def _grouped(placed: Sequence[_Placed]) -> list[list[_Placed]]:
    """The wholes by their places, in the order in which these are named."""
    told: dict[str, list[_Placed]] = {}
    for one in placed:
        told.setdefault(one.place.where.called, []).append(one)
    return list(told.values())


def _retold(sentence: Sentence, draft: Draft, placed: Sequence[_Placed], figures: Sequence[Figure]) -> list[Draft]:
    """One draft for each account of each place: the wholes that stand there and the parts behind them."""
    made, told = list[Draft](), told_as_fact(sentence, figures)
    for group in _grouped(placed):
        where = group[0].place.told_in(sentence.folded)
        setting = draft.setting._replace(where=where, own_place=True)
        here = [figure for figure in told if _whole_of(figure, placed) in group]
        start, end = min(one.start for one in group), max(one.end for one in group)
        for account in accounts(sentence, here):
            made.append(draft._replace(counts=account.counts, setting=setting, start=start, end=end))
    return made


def _whole_of(figure: Figure, placed: Sequence[_Placed]) -> _Placed:
    """The whole that a figure is, or the last one before it."""
    before = [one for one in placed if one.figure.people.start <= figure.people.start]
    return before[-1] if before else placed[0]


def _home(sentence: Sentence, count: Count, placed: Sequence[_Placed]) -> _Placed:
    """The whole that a count is, or the last one of its harm before it."""
    same = [one for one in placed if one.figure.harm is count.harm]
    start = count.span.start if count.span else 0
    original = sentence.folded.original_span
    before = [one for one in same if original(one.figure.people.start, one.figure.people.end).start <= start]
    return before[-1] if before else same[0]
