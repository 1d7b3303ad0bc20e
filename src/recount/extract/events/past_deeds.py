"""What somebody had done before, told to say who it is: "an operative who took part in the 7 October attacks".

The attack, its day, its place and "in which 1,200 people were killed" are not of the event that the sentence tells of;
nor is who did what an anniversary recalls, or the day of that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Span
from ..dates.dates import DateMention
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, Mention

#: characters from "took part in" in which the attack is named
_REACH = 70
_CLAUSE = re.compile(r",(?!\d)|[.;:!?\n]")


def of_past_deeds(sentence: Sentence, days: Sequence[DateMention]) -> list[Span]:
    """The stretches of a sentence that tell of an attack of another day in which somebody had a part.

    Only of one that is called by its day, or of which more is told ("in which"): else it may be the attack told of.
    """
    text, end = sentence.text, sentence.span.end
    found = [Span(m.start(), _clause_end(sentence, m.end())) for m in _remembered().finditer(text, *sentence.span)]
    for part in _took_part().finditer(text, *sentence.span):
        until = min(end, part.end() + _REACH)
        if stop := _CLAUSE.search(text, part.end(), until):
            until = stop.start()
        act = next((m for m in sentence.of(EventWord) if part.end() <= m.start < until), None)
        if act is None:
            continue
        called = [day.end for day in days if part.end() <= day.start and _beside(text, act, day)]
        last = max([act.end, *called])
        told = _in_which().match(text, last, end)
        if told is not None:
            stop = _CLAUSE.search(text, told.end(), end)
            last = stop.start() if stop else end
        if told is not None or called:
            found.append(Span(part.end(), last))
    return found


def _clause_end(sentence: Sentence, at: int) -> int:
    """Where what is remembered ends: with its clause, or before whom the news tells of («في ذكرى … قتل خمسة»)."""
    stop = _CLAUSE.search(sentence.text, at, sentence.span.end)
    end = stop.start() if stop else sentence.span.end
    return at if any(at <= m.start < end for m in sentence.of(HarmWord)) else end


@cache
def _remembered() -> OpeningPattern:
    """ "On the fourth anniversary of its occupation by the army", or its year, and "in which 80 died"."""
    told = rf"[^,.;:!?\n]{{0,80}}?\s{any_of('done_by')}\s[^,.;:!?\n]+"
    dated = r"[^,.;:!?\n]{0,160}?(?:19|20)\d\d(?!\d)"
    dated += rf"(?:(?:\s+[^\W\d_]+){{0,4}}?\s+(?:{any_of('in_which')}|{any_of('relative')})(?!\w)[^,.;:!?\n]*)?"
    words = rf"(?<!\w){any_of('anniversary')}(?!\w)(?:{dated}|{told})"
    return OpeningPattern(syntax("anniversary"), words)


def _beside(text: str, act: Mention[EventWord], day: DateMention) -> bool:
    """ "The 7 October attacks", «هجوم 7 تشرين الأول»: only blanks part an attack from the day that names it."""
    ahead = text[day.end : act.start] if day.end <= act.start else "."
    behind = text[act.end : day.start] if act.end <= day.start else "."
    return not ahead.strip() or not behind.strip()


@cache
def _took_part() -> OpeningPattern:
    return OpeningPattern(syntax("took_part"), rf"(?<!\w){any_of('took_part')}(?!\w)")


@cache
def _in_which() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+[^\W\d_]+){{0,4}}?,?\s+{any_of('in_which')}(?!\w)")
