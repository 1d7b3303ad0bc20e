"""An adjunct between an Arabic verb of harm and its people: «قُتل في القصف على إدلب ثلاثة مدنيين».

The people are those of the verb where the adjunct has come to its end: at a definite noun, or at a name, behind which
nobody stands in the genitive. «قتل على يد ثلاثة مسلحين» and «في منزل ثلاثة أشقاء» are left alone.
"""

from __future__ import annotations

import re
from functools import cache

from .grammar import any_of, syntax
from .harm_words import Trigger
from .quantified import Quantity
from .sentence import Sentence
from .words import EventWord, HarmWord, MethodWord, PeopleWord, TargetWord

_ARABIC = re.compile("[\u0620-\u064a]")
_PARTED = re.compile(r"[^\u0620-\u064a\s\"#_]")
_FEWEST, _MOST = 2, 10
_KNOWN = (EventWord, TargetWord, MethodWord, PeopleWord)


def adjunct_leads_to(sentence: Sentence, verb: Trigger, people: Quantity) -> bool:
    """True where nothing but one finished adjunct parts an Arabic verb of harm from people with their number."""
    text, start = sentence.text, min(people.start, people.people_start)  # «مدني واحد»
    if text[verb.start : verb.end] not in syntax("adjunct_verbs"):
        return False
    if start <= verb.end or not people.people or not people.low or not _ARABIC.match(text, start):
        return False
    gap = text[verb.end : start]
    words = gap.split()
    if not _FEWEST <= len(words) <= _MOST or _PARTED.search(gap):
        return False
    if not _opens().match(gap) and not _struck(sentence, verb.end, start):
        return False
    if not set(words).isdisjoint(syntax("adjunct_ends")) or any(
        verb.end <= m.start < start for m in sentence.of(HarmWord)
    ):
        return False
    last = words[-1]
    return last.startswith(_DEFINITE) or not (
        last in (*syntax("preposition"), *syntax("adjunct_heads")) or _is_known(sentence, start, last)
    )


#: the article, and the prepositions written onto it
_DEFINITE = ("ال", "بال", "وال", "لل")


def _is_known(sentence: Sentence, start: int, last: str) -> bool:
    """True for a common noun right before the people, which may stand in the genitive behind it."""
    begin = sentence.text.rindex(last, 0, start)
    return any(begin <= m.start and m.end <= start for kind in _KNOWN for m in sentence.of(kind))


def _struck(sentence: Sentence, verb: int, people: int) -> bool:
    """«قتل القصف على إدلب مدنيا»: an attack with its place is the subject, and the people stand behind it."""
    act = next((m for m in sentence.of(EventWord) if verb <= m.start and m.end < people), None)
    if act is None or sentence.text[verb : act.start].strip() not in _DEFINITE:
        return False
    return bool(_at_place().match(sentence.text, act.end, people))


@cache
def _at_place() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('struck_at')})\s")


@cache
def _opens() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('adjunct_opens')}(?![\u0620-\u064a])")
