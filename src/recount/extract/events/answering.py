"""Fire that answers fire: "the army responded with air strikes", «وردت الفصائل بقصف صاروخي».

It falls where the other side stands, and so not at the place of which the report has told. Where its own place is not
said, or is in no gazetteer, nobody knows it.
"""

from __future__ import annotations

from functools import cache

from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord

#: characters from the verb to the fire with which somebody answers
_REACH = 48
#: words between "with" and the fire: "with a volley of rockets"
_OF_THE_FIRE = 3


def answers_fire(sentence: Sentence) -> bool:
    """True where the first attack of a sentence is one with which somebody answers another."""
    first = next((m for m in sentence.of(EventWord) if not m.word.qualifier), None)
    if first is None:
        return False
    text = sentence.text
    for verb in _answers().finditer(text, max(sentence.span.start, first.start - _REACH), first.start):
        between = text[verb.end() : first.start]
        if any(mark in between for mark in ",;،؛:") or {*between.split()} & listed("no_speaker"):
            continue
        words = [*between.split(), ""] if between[-1:].isspace() else between.split()
        if any(word in syntax("answers_with") for word in words[-_OF_THE_FIRE - 1 :]):
            return True
    return False


@cache
def _answers() -> OpeningPattern:
    return OpeningPattern(syntax("answers_fire"), rf"(?<!\w)[وف]?{any_of('answers_fire')}(?!\w)")
