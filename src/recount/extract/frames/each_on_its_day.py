"""Accounts of one sentence that each have a day of their own: "12 were killed in A on 3 July, and 11 in B on 15 July".

Days and accounts are set one to one, in their order; each day stands in the clause of its account. Where a sentence
has more days or fewer than accounts, which day is whose is not said, and all keep that of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import ClaimKind, Span, TimePrecision
from ..dates.dates import DateMention
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from .compose import Draft

_LONG = (TimePrecision.MONTH, TimePrecision.YEAR)
_SEVERAL = 2


def each_on_its_day(sentence: Sentence, days: Sequence[DateMention], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each account of harm on the day of its own clause; people of a month in no one attack are a total."""
    own = _own_days(sentence, days, drafts)
    return [_on(sentence, draft, own[draft]) if draft in own else draft for draft in drafts]


def _own_days(sentence: Sentence, days: Sequence[DateMention], drafts: Sequence[Draft]) -> dict[Draft, DateMention]:
    told = sorted((d for d in drafts if d.kind is ClaimKind.HARM and d.counts), key=lambda d: d.start)
    if len(told) < _SEVERAL or len(days) != len(told) or len({day.when.start for day in days}) != len(days):
        return {}
    if any(day.beside or day.when.start is None or _is_so_far(day) for day in days):
        return {}
    if any(count.of_wounds for draft in told for count in draft.counts):
        return {}  # who died on the second day was hurt on the first
    pairs = list(zip(told, sorted(days, key=lambda day: day.start), strict=True))
    befores = [sentence.span.start, *(draft.end for draft in told[:-1])]
    behinds = [*(draft.start for draft in told[1:]), sentence.span.end]
    fits = (_fits(sentence, *pair, Span(*ends)) for pair, *ends in zip(pairs, befores, behinds, strict=True))
    return dict(pairs) if all(fits) else {}


def _is_so_far(day: DateMention) -> bool:
    """ "This year", and no year by its number."""
    return day.when.precision is TimePrecision.YEAR and not any(map(str.isdigit, day.when.stated or ""))


def _fits(sentence: Sentence, draft: Draft, day: DateMention, between: Span) -> bool:
    """True for a day among the words of an account, or beside them with a joint towards the next account."""
    if draft.start <= day.start and day.end <= draft.end:
        return True
    if _says_when_said(draft, day):
        return False
    if day.end <= draft.start:
        first = between.start == sentence.span.start
        return between.start <= day.start and (first or _joined(sentence, between.start, day.start))
    last = between.end == sentence.span.end
    return draft.end <= day.start and day.end <= between.end and (last or _joined(sentence, day.end, between.end))


def _says_when_said(draft: Draft, day: DateMention) -> bool:
    """ "On 16 July, the ministry said that …", "…, the ministry said on 16 July"."""
    voice = draft.attribution.at if draft.attribution else None
    return voice is not None and (day.end <= voice.start < draft.start or draft.end <= voice.start < day.start)


def _joined(sentence: Sentence, start: int, end: int) -> bool:
    return _joint().search(sentence.text, start, end) is not None


@cache
def _joint() -> re.Pattern[str]:
    """What parts one account from the next: a comma, "and", "while"."""
    return re.compile(rf"[,،;؛]|(?<!\w)(?:{any_of('connective')}|{any_of('another_clause')})")


def _on(sentence: Sentence, draft: Draft, day: DateMention) -> Draft:
    when = day.when.stated_at(sentence.folded.original_span(day.start, day.end))
    setting = draft.setting._replace(when=when, own_time=True, since=False)
    if when.precision in _LONG and draft.event is None:
        return draft._replace(kind=ClaimKind.TOTAL, event=None, belligerents=(), setting=setting)
    return draft._replace(setting=setting)
