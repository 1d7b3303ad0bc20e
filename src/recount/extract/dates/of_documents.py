"""Days on which a document came out: "the list of fatalities released on 26 October" tells of no harm on that day."""

from __future__ import annotations

from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from .dates import DateMention

#: characters back from a day to the document, and the most between the document and the verb
_BACK, _BETWEEN = 150, 110


def of_document(sentence: Sentence, day: DateMention) -> bool:
    """True for a day behind words that say that a list, a report or a film was released then."""
    start = max(sentence.span.start, day.start - _BACK)
    return _released().search(sentence.text, start, day.start) is not None


@cache
def _released() -> KeyedPattern:
    document = rf"(?<!\w)(?:ال)?{any_of('documents')}(?!\w)[^.;:!?\n]{{0,{_BETWEEN}}}?"
    led = rf"(?:{any_of('at_place')}|{any_of('on_the_day')})"
    return KeyedPattern(syntax("made_public"), rf"{document}\s{any_of('made_public')}\s+(?:{led}\s+)?\Z")
