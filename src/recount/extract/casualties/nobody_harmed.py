"""A stated none of any harm: "no civilians were harmed", "did not harm anybody", "harmed no civilians".

Who was harmed was killed or injured; where nobody was, there are none of either. By itself the word counts nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ...records import Harm
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, PeopleWord
from ..numbers.quantified import Quantity


def nobody_harmed(sentence: Sentence) -> Iterator[Figure]:
    """None killed and none injured, with the people of whom it is said, where a sentence says so."""
    text, (start, end) = sentence.text, sentence.span
    for found in _none().finditer(text, start, end):
        people = tuple(m.word for m in sentence.of(PeopleWord) if found.start() <= m.start < found.end())[:1]
        here = Quantity(found.start(), found.end(), None, people, found.start())
        for harm in (Harm.KILLED, Harm.INJURED):
            trigger = Mention(found.start(), found.end(), HarmWord(harm, "people"))
            yield Figure(harm, here, trigger, negated=True)


@cache
def _none() -> KeyedPattern:
    nobody = rf"(?:{any_of('nobody')}|{any_of('none_behind')}\s+[^\W\d_]+)"
    passive = rf"{nobody}\s+(?:{any_of('have_been')}\s+)?{any_of('be')}\s+(?:{any_of('adverb')}\s+)?{any_of('harmed')}"
    negated = rf"{any_of('did_not')}\s+{any_of('harmed')}\s+(?:{any_of('any_at_all')}\s+[^\W\d_]+|{any_of('anybody')})"
    active = rf"{any_of('harmed')}\s+{nobody}"
    words = rf"(?<!\w)(?:{passive}|{negated}|{active})(?!\w)(?!\s+{any_of('else')}(?!\w))"
    return KeyedPattern(syntax("harmed"), words)
