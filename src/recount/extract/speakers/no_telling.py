"""Verbs of speech by which nobody tells anything: passives, denied ones, and nouns spelt alike.

"Was reported dead", "has not said how many died", "declined to comment on reports that two were killed".
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of, passive, speech_adverbs
from ..lexicon.sentence import Sentence
from ..lexicon.words import FateWord, Mention, SpeechWord, StanceWord

#: characters back from a verb of speech to what makes it a passive
_PASSIVE = 30


def tells_nothing(sentence: Sentence, mention: Mention[SpeechWord]) -> bool:
    """True for a verb of speech whose subject, if it has one, does not tell what follows."""
    text, floor = sentence.text, sentence.span.start
    if passive().search(text, max(floor, mention.start - _PASSIVE), mention.start):
        return True
    head = speech_adverbs().sub("", text[max(floor, mention.start - _PASSIVE) : mention.start].rstrip())
    if _denied().search(head):
        return True
    if head.endswith(",") and any(m.start == mention.start for m in sentence.of(FateWord)):
        return True  # "X, reported dead by the agency, is alive"
    if text[mention.start : mention.end] not in listed("noun_too"):
        return False
    return _noun().search(head) is not None or any(
        m.end <= mention.start and not text[m.end : mention.start].strip() for m in sentence.of(StanceWord)
    )


@cache
def _denied() -> re.Pattern[str]:
    """The end of a text behind which nobody says so: "has not", "didn't"."""
    return re.compile(rf"(?:(?<!\w){any_of('speech_denied')}|n't)(?:\s+\w+ly)?$")


@cache
def _noun() -> re.Pattern[str]:
    """The end of a text behind which a word is a noun: "of", "on these"."""
    words = "|".join(any_of(role) for role in ("preposition", "of", "noun_before"))
    return re.compile(rf"(?<!\w)(?:{words})$")
