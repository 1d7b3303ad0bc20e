"""A tally over a longer time that a sentence raises: "killed five, bringing to 40 the number of dead this week".

The clause that raises it is read apart: its number is a total, and what stands before it is one attack.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Span
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..lexicon.wordlist import alternation
from ..lexicon.words import HarmWord

#: characters of a clause from the word that raises to the time it is counted over
_CLAUSE = 160


def tally_behind(sentence: Sentence) -> list[Span]:
    """What a sentence tells of one attack, and the tally that it raises by it; empty where it raises none."""
    found = _raises().search(sentence.text, *sentence.span)
    if found is None or not _over_time(sentence, found.start("raising")):
        return []
    if not any(m.end <= found.start() for m in sentence.of(HarmWord)):
        return []
    return [Span(sentence.span.start, found.start()), Span(found.start("raising"), sentence.span.end)]


def is_tally_raised(sentence: Sentence) -> bool:
    """True for the clause alone: "bringing to 40 the number of civilians killed this week"."""
    opens = _raising_first().match(sentence.text, sentence.span.start)
    return opens is not None and _over_time(sentence, sentence.span.start)


def _over_time(sentence: Sentence, start: int) -> bool:
    return _time().search(sentence.text, start, min(sentence.span.end, start + _CLAUSE)) is not None


@cache
def _raises() -> KeyedPattern:
    raising = rf"(?P<raising>{any_of('raising_by_it')}(?!\w))"
    return KeyedPattern(syntax("raising_by_it"), rf",\s+{raising}[^.;\n]*?\s{any_of('raised_onto')}\s")


@cache
def _raising_first() -> re.Pattern[str]:
    return re.compile(rf"{any_of('raising_by_it')}(?!\w)[^.;\n]*?\s{any_of('raised_onto')}\s")


@cache
def _time() -> re.Pattern[str]:
    since = alternation(subject_words("control", "since"), blank=" ")
    began = rf"(?:{since})\s+(?!{any_of('since_lately')}(?!\w))"
    return re.compile(rf"(?<!\w)(?:{any_of('over_a_longer_time')}(?!\w)|{began})")
