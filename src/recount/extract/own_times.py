"""Accounts of one sentence on days of their own, where one is counted from the other.

"A raid killed five on Friday; the previous night, shelling killed two": the day behind an account, or ahead of it where
none before it has taken that. Other days of a sentence stay with all of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..records import ClaimKind
from .compose import Draft
from .dates import DateMention
from .sentence import Sentence
from .words import EventWord


def on_own_days(sentence: Sentence, days: Sequence[DateMention], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a sentence, each account of harm on the day counted from another that is its own."""
    if not (days and any(day.beside for day in days)) or not sentence.has(EventWord):
        return list(drafts)
    told = sorted((d for d in drafts if d.kind is ClaimKind.HARM and d.counts), key=lambda d: d.start)
    own, taken = dict[Draft, DateMention](), set[DateMention]()
    for number, draft in enumerate(told):
        since = told[number - 1].end if number else sentence.span.start
        until = told[number + 1].start if number + 1 < len(told) else sentence.span.end
        ahead = [day for day in days if since <= day.start and day.end <= draft.start and day not in taken]
        behind = [day for day in days if draft.end <= day.start and day.end <= until]
        inside = [day for day in days if draft.start <= day.start and day.end <= draft.end]
        day = next(iter([*inside, *ahead[::-1], *behind]), None)
        if day is not None:
            taken.add(day)
            own[draft] = day
    return [_on(sentence, draft, own.get(draft)) for draft in drafts]


def _on(sentence: Sentence, draft: Draft, day: DateMention | None) -> Draft:
    if day is None or not day.beside or any(count.of_wounds for count in draft.counts):
        return draft
    known = day.when.start is not None
    when = day.when.stated_at(sentence.folded.original_span(day.start, day.end)) if known else None
    return draft._replace(setting=draft.setting._replace(when=when, own_time=known, since=False, beside=True))
