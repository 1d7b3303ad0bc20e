"""How a sentence weakens what it tells: "reportedly", "believed to", "could not be verified", «لم يتسن التأكد».

A verb that only says who speaks is no hedge ("the agency reported"), nor is a word within one of harm or of a position
("claimed the lives", "claimed responsibility").
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Hedge, Stance
from ..lexicon.grammar import any_of, passive
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, HedgeWord, Mention, SpeechWord, StanceWord


def hedge_of(sentence: Sentence) -> Hedge:
    """How the speaker of a sentence weakens its own words: by the first word that does."""
    feared = Hedge.POSSIBLE if any(m.word.feared for m in sentence.of(HarmWord)) else Hedge.NONE
    return next((m.word.hedge for m in sentence.of(HedgeWord) if _weakens(sentence, m)), feared)


def _weakens(sentence: Sentence, mention: Mention[HedgeWord]) -> bool:
    spans = [(m.start, m.end) for m in sentence.of(HarmWord)]
    spans += [(m.start, m.end) for m in sentence.of(StanceWord) if m.word.stance is not Stance.CANNOT_VERIFY]
    if any(start <= mention.start and mention.end < end for start, end in spans):
        return False
    if _may_rise().match(sentence.text, mention.end):
        return False
    return mention.word.hedge is not Hedge.REPORTED or not _says_who(sentence, mention)


def _says_who(sentence: Sentence, mention: Mention[HedgeWord]) -> bool:
    """ "The agency reported that", and not "were reported", "the reported deaths", "two people reported dead"."""
    verb = any((m.start, m.end) == (mention.start, mention.end) for m in sentence.of(SpeechWord))
    if not verb or passive().search(sentence.text, max(0, mention.start - _PASSIVE), mention.start):
        return False
    before = _determined().search(sentence.text, sentence.span.start, mention.start)
    return before is None and not any(0 <= m.start - mention.end <= _NEXT for m in sentence.of(HarmWord))


#: characters back to what makes a passive; characters to the next word
_PASSIVE, _NEXT = 30, 2


@cache
def _determined() -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)(?:{any_of('determiner')}|{any_of('article')}|{any_of('definite')})\s+$")


@cache
def _may_rise() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('may_rise')}(?!\w)")
