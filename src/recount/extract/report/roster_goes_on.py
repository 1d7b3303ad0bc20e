"""Sentences without a word of their own that go on the list before them.

"As well as 23-year-old Amal Example and her son Hadi", "Their son Omar (6), their daughter Lina (10)", "They were
identified as Omar Example and Hadi Example": what they tell of befell those told of right before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import ClaimKind, Harm, Span
from ..frames.compose import Draft
from ..lexicon.person_words import pattern
from ..lexicon.roster_words import either, kin_words
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..rosters.roster_alone import names_promised, only_people
from ..rosters.roster_tokens import HER, HIS, THEIR
from .rosters import Roster

#: characters between a sentence and the one before it that has a list, and back to the last words of harm
_NEAR, _FAR = 3, 220
_STOP = re.compile(r"[.!?\n]+(?=\s|$)")


def may_go_on(text: str, spans: Sequence[Span]) -> set[int]:
    """The numbers of the sentences that begin as one that goes on a list: a quick look at their first words."""
    return {n for n, span in enumerate(spans) if _begins().match(text, span.start)}


def goes_on(sentence: Sentence, rosters: Sequence[Roster], drafts: Sequence[Draft]) -> bool:
    """True for a sentence that goes on the list, or names those, told of right before it."""
    start = sentence.span.start
    if _begins().match(sentence.text, start) is None:
        return False
    listed = bool(rosters) and start - _NEAR <= rosters[-1].told.sentence.span.end <= start
    listed = listed or names_promised(sentence)
    if _they_were().match(sentence.text, start):
        return listed or _told_dead(sentence.text, drafts, start)
    if not listed:
        return False
    return _as_well().match(sentence.text, start) is not None or only_people(sentence)


def _told_dead(text: str, drafts: Sequence[Draft], start: int) -> bool:
    """True where the last claim of harm stands in the sentence before and tells of the dead alone."""
    harm = next((d for d in reversed(drafts) if d.kind is ClaimKind.HARM), None)
    if harm is None or not start - _FAR <= harm.end <= start or any(c.harm is not Harm.KILLED for c in harm.counts):
        return False
    return len(_STOP.findall(text, harm.end, start)) <= 1


@cache
def _begins() -> re.Pattern[str]:
    whose = "|".join(either(kind.lower()) for kind in (HIS, HER, THEIR))
    kin = alternation(kin_words(), blank=" ")
    of_name = rf"(?:[\w’'-]+\s+){{0,6}}?[\w-]+(?:['’]s?|\s['’]s)\s+(?:{kin})(?!\w)"
    named = rf"(?:[\w’'-]+\s+){{0,5}}?[\w’'-]+\s*(?:\(|,\s*(?:{whose})\s|\s(?:{either('joint')})\s+(?:{whose})\s)"
    of_kin = rf"(?:{either('determiner')})\s+(?:{kin})(?!\w)"
    told = f"{_as_well().pattern}|{_they_were().pattern}"
    return re.compile(rf"{told}|(?:{whose})\s|\d{{1,3}}[- ]|{of_kin}|{of_name}|{named}")


@cache
def _as_well() -> re.Pattern[str]:
    return re.compile(rf"(?:{either('goes_on')})\s")


@cache
def _they_were() -> re.Pattern[str]:
    return re.compile(rf"(?:{either('they')})\s+(?:\w+\s+){{1,3}}?{pattern('named_as').pattern}")
