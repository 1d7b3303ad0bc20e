"""The kind of attack for sentences that name none: the one that the report names nearest to them.

"The strike" and "three people were killed" take the kind that stands nearest in the same item of the page. A word of
bombs and shells takes no kind without them: shelling is no gunfire, however often the page tells of gunfire.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from ...records import Event, EventType, Span
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, Mention
from .events import find_event

#: kinds of attack from afar, of which "bombarded" and "the strike" may tell
_FROM_AFAR = frozenset(
    (EventType.AIRSTRIKE, EventType.DRONE_STRIKE, EventType.ARTILLERY, EventType.ROCKET, EventType.NAVAL)
)


class Usual(NamedTuple):
    """The kind of attack that is named nearest to a sentence, and the nearest of those with bombs and shells."""

    any: EventType | None = None
    from_afar: EventType | None = None

    def told_in(self, sentence: Sentence) -> Event | None:
        """The event that a sentence tells of; with the kind from beside it where its words name none that is exact."""
        event = find_event(sentence)
        if event is None or event.type is not EventType.BOMBARDMENT:
            return event
        kind = self.any if all(m.word.open for m in sentence.of(EventWord)) else self.from_afar
        if kind is None or kind is EventType.MINE_OR_UXO:
            return event
        return replace(event, type=kind, kind_elsewhere=True)

    def beside(self) -> Event | None:
        """The event of a sentence that has no word of attack."""
        return Event(self.any, kind_elsewhere=True) if self.any else None


class Kinds:
    """The exact kinds of attack that a report names, each with where it stands; `item_at` numbers a page's items."""

    def __init__(self, item_at: Callable[[int], int | None], sentences: Sequence[Sentence]) -> None:
        self._item_at = item_at
        self._named: dict[int | None, list[Mention[EventWord]]] = {}
        for mention in (m for sentence in sentences for m in sentence.of(EventWord)):
            if not mention.word.force and mention.word.type is not EventType.BOMBARDMENT:
                self._named.setdefault(item_at(mention.start), []).append(mention)

    def near(self, sentence: Span) -> Usual:
        """The kinds for a sentence that begins and ends there, of its own item."""
        named = self._named.get(self._item_at(sentence.start))
        if named is None:
            return Usual()
        from_afar = [mention for mention in named if mention.word.type in _FROM_AFAR]
        return Usual(_nearest(named, sentence), _nearest(from_afar, sentence))


def _nearest(named: Sequence[Mention[EventWord]], to: Span) -> EventType | None:
    """The kind, of those named by place, that stands nearest to a stretch, of two as near the one behind it."""
    behind = bisect_right(named, to.end, key=_START)
    before = bisect_left(named, named[behind - 1].start, key=_START) if behind else 0
    if behind == 0 or (behind < len(named) and named[behind].start - to.end <= to.start - named[before].end):
        return named[behind].word.type if named else None
    return named[before].word.type


_START = attrgetter("start")
