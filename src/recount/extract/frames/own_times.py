"""Accounts of one sentence on days of their own, where one is counted from the other.

"A raid killed five on Friday; the previous night, shelling killed two": the day behind an account, or ahead of it where
none before it has taken that. Other days of a sentence stay with all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from ...records import ClaimKind, Span, When
from ..dates.dates import DateMention, days_apart
from ..events.earlier_event import Earlier, earlier_told
from ..events.events import find_event
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord
from .compose import Draft, Told


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


def on_days_apart(told: Told, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those of an event "two days after" another and of that other each on its day, as its kind of attack.

    The day that the sentence names is that of the part in which it stands; that of the other is counted from it, and
    unknown where the text does not say how many days lie between.
    """
    sentence, accounts = told.sentence, [d for d in drafts if d.kind is ClaimKind.HARM and d.counts]
    earlier = earlier_told(sentence) if len(accounts) > 1 else None
    first = [d for d in accounts if earlier and earlier.at.start <= d.start < earlier.at.end]
    if earlier is None or not first or len(first) == len(accounts):
        return list(drafts)
    if any(_of_wounds(sentence, draft) for draft in accounts if draft not in first):
        return list(drafts)  # "she died two days after the strike that wounded four"
    inside = [day for day in told.dates if earlier.at.start <= day.start < earlier.at.end and day.when.start]
    outside = [day for day in told.dates if day not in inside and day.when.start and not day.beside]
    parts = {draft: (draft in first, (inside, outside) if draft in first else (outside, inside)) for draft in accounts}
    return [_apart(told, draft, earlier, *parts[draft]) if draft in parts else draft for draft in drafts]


def _of_wounds(sentence: Sentence, draft: Draft) -> bool:
    words = sentence.text[draft.start : draft.end].split()
    return any(count.of_wounds for count in draft.counts) or not set(syntax("passed_away")).isdisjoint(words)


def _apart(told: Told, draft: Draft, earlier: Earlier, is_first: bool, days: _Days) -> Draft:
    sentence, (own, others) = told.sentence, days
    others_at = _around(sentence, earlier.at) if is_first else [earlier.at]
    event = find_event(sentence.outside(others_at))
    when: When | None
    if own:
        when = own[0].when.stated_at(sentence.folded.original_span(own[0].start, own[0].end))
    elif others:
        language = told.report.language or "und"
        when = days_apart(sentence.text, language, earlier.counted_to, others[0].when, back=is_first)
        when = None if when and _in_future(told, when) else when
    else:
        return draft._replace(event=event, setting=draft.setting._replace(when=None) if is_first else draft.setting)
    setting = draft.setting._replace(when=when, own_time=when is not None, since=False, beside=is_first)
    return draft._replace(event=event, setting=setting)


def _in_future(told: Told, when: When) -> bool:
    published = told.report.published
    return published is not None and when.start is not None and when.start > published + timedelta(1)


_Days = tuple[Sequence[DateMention], Sequence[DateMention]]


def _around(sentence: Sentence, part: Span) -> list[Span]:
    return [Span(sentence.span.start, part.start), Span(part.end, sentence.span.end)]


def _on(sentence: Sentence, draft: Draft, day: DateMention | None) -> Draft:
    if day is None or not day.beside or any(count.of_wounds for count in draft.counts):
        return draft
    known = day.when.start is not None
    when = day.when.stated_at(sentence.folded.original_span(day.start, day.end)) if known else None
    return draft._replace(setting=draft.setting._replace(when=when, own_time=known, since=False, beside=True))
