"""Words that tell of the dead without a word of harm: "X was named among the victims", "the couple lost their son X".

They stand for a word of harm beside a row of names. Who loses somebody lives, and is no one of the row.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Harm
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.roster_words import either, kin_words, row_words
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import HarmWord, Mention

#: characters behind "lost" within which a year makes it another event
_REACH = 160
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def among_the_victims(sentence: Sentence) -> list[Mention[HarmWord]]:
    """ "… were also named among the victims": where it begins and ends, as a word whose subject stands before it."""
    found = _among().finditer(sentence.text, *sentence.span)
    return [Mention(m.start(m.lastgroup or 0), m.end(), HarmWord(Harm.KILLED, "subject")) for m in found]


def bereaved(sentence: Sentence) -> list[Mention[HarmWord]]:
    """ "The couple lost their son X": as a word behind which those stand whom it befell; not "had lost"."""
    text, found = sentence.text, list[Mention[HarmWord]]()
    for lost in _lost().finditer(text, *sentence.span):
        before = text[max(sentence.span.start, lost.start() - _BACK) : lost.start()].split()[-1:]
        behind = text[lost.end() : min(sentence.span.end, lost.end() + _REACH)]
        if {*before}.isdisjoint(row_words("long_ago")) and not _YEAR.search(behind):
            found.append(Mention(*lost.span("lost"), HarmWord(Harm.KILLED, "object")))
    return found


_BACK = 16


@cache
def _among() -> KeyedPattern:
    steps = rf"(?:(?:{either('befallen')}|{either('determiner')})\s+){{0,6}}?"
    some = rf"(?:{either('among_them')}|{either('as_them')})"
    one = rf"(?:{either('article')}|{either('one_more')})\s+(?:{either('one_dead')})"
    told = rf"(?P<told>(?<!\w)(?:{either('are_told')})\s+{steps}{some}\s+(?:(?:{either('of_them')})\s+){{0,3}})"
    bare = (
        rf"(?<!\w)(?:{either('among')}\s+(?:(?:{either('of_them')})\s+)*(?:{either('opens')})|{either('as')}\s+{one})"
    )
    sole = rf"(?<!\w)(?:{either('are_told')})\s+(?:{either('sole')})\s+(?:[a-z]+\s+)?(?:{either('sole_dead')})"
    return KeyedPattern(
        (*row_words("opens"), *row_words("one_dead"), *row_words("sole_dead")),
        rf"(?:{told}(?:{_dead()})|(?P<sole>{sole})|(?P<bare>{bare}))(?![\w'’])",
    )


def _dead() -> str:
    return rf"{either('opens')}|{either('one_dead')}"


@cache
def _lost() -> OpeningPattern:
    """ "Lost", before a word of kin, a pronoun and one, or an age."""
    kin = rf"(?:{alternation(kin_words(), blank=' ')})(?!\w)"
    steps = rf"(?:(?:{either('whose_kin')}|{either('keeps')}|\d+)\s+){{0,4}}"
    unit = rf"{either('year_unit')}|{either('young_unit')}"
    aged = rf"(?:{either('whose_kin')}|{either('article')})\s+[\w-]+[- ](?:{unit})s?[- ](?:{either('old')})"
    return OpeningPattern(row_words("lost"), rf"(?<!\w)(?P<lost>{either('lost')})\s+(?={steps}{kin}|{aged})")
