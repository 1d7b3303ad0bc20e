"""Words of harm that a sentence only supposes, or sets in what was no attack: nobody tells that anybody came to harm.

if civilians were killed · whether any were killed · could not rule out that civilians died      a supposition
has not admitted killing any civilians · was not aware of civilian casualties                    nothing is admitted
the exercise simulated an attack that killed 30 · the novel tells of a raid that killed 9        no event
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention


def only_supposed(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    """The words of harm of a sentence that stand behind such words."""
    text, (start, end) = sentence.text, sentence.span
    harm = sentence.of(HarmWord)
    for found in _supposes().finditer(text, start, end):
        ahead = (m for m in harm if found.end() <= m.start and not text.startswith(syntax("definite_onto"), m.start))
        yield from (m for m in ahead if _bare().fullmatch(text, found.end(), m.start))
    for found in _unadmitted().finditer(text, start, end):
        last = _clause_end(text, found.end(), end)
        nobody = found["unaware"] is not None or _any().search(text, found.end(), last) is not None
        yield from (m for m in harm if nobody and found.end() <= m.start + _LETTER and m.start < last)
    if played := _played().search(text, start, end):
        yield from (m for m in harm if m.start >= played.end())


#: a letter written onto the front of an Arabic word
_LETTER = 2


def _clause_end(text: str, start: int, end: int) -> int:
    stop = _stop().search(text, start, end)
    return stop.start() if stop else end


@cache
def _supposes() -> OpeningPattern:
    return OpeningPattern(syntax("supposes"), rf"(?<!\w)[وف]?{any_of('supposes')}(?!\w)")


@cache
def _bare() -> re.Pattern[str]:
    """Between a supposition and its harm: at most six words, none of them a number, "the" or "which"."""
    told = rf"{any_of('definite')}\s|(?:{any_of('relative_beside')}|{any_of('relative_plain')})\s|\d"
    return re.compile(rf"\s+(?:(?!{told})[^\W\d]+\s+){{0,6}}[بل]?")


@cache
def _unadmitted() -> OpeningPattern:
    verbs = rf"{any_of('not_taken')}\s+(?:{any_of('speech_adverb')}\s+)?{any_of('admits_harm')}"
    keys = (*syntax("not_taken"), *syntax("unaware_of"))
    return OpeningPattern(keys, rf"(?<!\w)[وف]?(?:{verbs}|(?P<unaware>{any_of('unaware_of')}))(?!\w)")


@cache
def _any() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('any_at_all')}(?!\w)")


@cache
def _played() -> OpeningPattern:
    return OpeningPattern(syntax("plays_out"), rf"(?<!\w){any_of('plays_out')}(?!\w)")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(rf"[.;:!?\n,،؛]|\s{any_of('contrast')}\s")
