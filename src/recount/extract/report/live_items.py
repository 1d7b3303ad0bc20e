"""Pages of several items, each under its time of posting ("08:15 …"): one item's place and day are not the next one's.

What stands above the first item holds for all of them. Two items on one place are of one event, since the later one
brings it up to date, unless something tells them apart: "a second strike", another kind of attack, a lower toll.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from ...records import ClaimKind, EventType, Harm, Span
from ..folding.text import Folded
from ..frames.compose import Draft
from ..lexicon.grammar import any_of

#: a time of day at the head of a line, and what may part it from the item
_HEAD = re.compile(r"\n[^\w\n]*\d{1,2}[:.]\d{2}(?!\d|[.:]\d)(?=[^\w\n]|\s+[^\W\d])")
_FEWEST = 2
_EVENTS = (ClaimKind.HARM, ClaimKind.ACTION)
_VAGUE = (None, EventType.BOMBARDMENT, EventType.EXPLOSION, EventType.OTHER)


def by_items(drafts: Sequence[Draft], folded: Folded) -> list[Draft]:
    """The drafts of a page with items under times, each kept to its own item; those of any other page as they are."""
    heads = hours(folded.text)
    if not heads:
        return list(drafts)
    starts = [folded.original_span(at, at).start for at in heads]
    kept = [_own(draft, bisect_right(heads, draft.start), starts) for draft in drafts]
    return _numbered(kept, heads, folded.text)


def hours(text: str) -> list[int]:
    """Where the lines begin that a time of day heads; none where fewer than two do."""
    # with a line end before the first line as well a search leaps from one line to the next
    heads = [found.start() for found in _HEAD.finditer(f"\n{text}")] if ":" in text else []
    return heads if len(heads) >= _FEWEST else []


def _own(draft: Draft, item: int, starts: Sequence[int]) -> Draft:
    """The draft without a place or day that another item states."""
    where, when = draft.setting.where, draft.setting.when
    setting = draft.setting
    if where is not None and _of_another(where.span, item, starts):
        setting = setting._replace(where=None)
    if when is not None and _of_another(when.span, item, starts):
        setting = setting._replace(when=None)
    return draft if setting is draft.setting else draft._replace(setting=setting)


def _of_another(span: Span | None, item: int, starts: Sequence[int]) -> bool:
    stated = bisect_right(starts, span.start) if span else 0
    return stated not in (0, item)


def _numbered(drafts: Sequence[Draft], heads: Sequence[int], text: str) -> list[Draft]:
    """The drafts with the number of their event, at places where items tell of more than one."""
    events: dict[str, list[_Event]] = {}
    told: dict[int, tuple[str, int]] = {}
    for at, draft in enumerate(drafts):
        where, item = draft.setting.where, bisect_right(heads, draft.start)
        if draft.kind not in _EVENTS or where is None or draft.event is None:
            continue
        place = where.called
        known = events.setdefault(place, [])
        if not known or (known[-1].item != item and known[-1].apart(draft, text[heads[item - 1] : draft.end])):
            known.append(_Event(item))
        known[-1].hear(draft, item)
        told[at] = (place, len(known))
    numbers = {place: n for n, place in enumerate(events)}
    return [
        _named(draft, numbers[told[at][0]], told[at][1]) if at in told and len(events[told[at][0]]) > 1 else draft
        for at, draft in enumerate(drafts)
    ]


def _named(draft: Draft, place: int, number: int) -> Draft:
    event = draft.event
    return draft._replace(event=replace(event, told_as=place * _MOST + number)) if event else draft


#: events of one place on one page, so that those of two places have different numbers
_MOST = 1000


class _Event:
    """An event under way: the last item that tells of it, its kind and the most killed so far."""

    def __init__(self, item: int) -> None:
        self.item = item
        self.type: EventType | None = None
        self.killed = 0

    def hear(self, draft: Draft, item: int) -> None:
        """Add what one draft says."""
        self.item = item
        kind = draft.event.type if draft.event else None
        self.type = self.type if kind in _VAGUE else kind
        self.killed = max(self.killed, _killed(draft))

    def apart(self, draft: Draft, words: str) -> bool:
        """True where a draft of a later item, with the words of that item up to it, tells of another event."""
        kind = draft.event.type if draft.event else None
        other = self.type is not None and kind not in _VAGUE and kind is not self.type
        return other or 0 < _killed(draft) < self.killed or _another().search(words) is not None


def _killed(draft: Draft) -> int:
    return max(_lows(draft), default=0)


def _lows(draft: Draft) -> Iterable[int]:
    return (count.low or 0 for count in draft.counts if count.harm is Harm.KILLED)


@cache
def _another() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('another_event')}(?!\w)")
