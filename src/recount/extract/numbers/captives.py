"""Fighters told of as captives: "detained ISIS fighters", "captured Turkish soldiers", «أسرى من مقاتلي الفصيل».

They are no combatants, and count apart (`Status.DETAINED_FIGHTER`). Between the word for captivity and the fighters
stands nothing but whose fighters they are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...records import Group, Status
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, Mention, PeopleWord

#: characters back over "detained Islamic State"
_REACH = 40


def as_captives(sentence: Sentence, people: Mention[PeopleWord]) -> Mention[PeopleWord]:
    """The word for people as fighters held captive, where the words before or behind it tell so."""
    word, text = people.word, sentence.text
    if word.status is Status.COMBATANT:
        start = max(sentence.span.start, people.start - _REACH)
        held = _captive().search(text, start, people.start) is not None
    else:
        held = word.group is Group.DETAINEES and _of_fighters(sentence, people.end)
    return people._replace(word=replace(word, status=Status.DETAINED_FIGHTER)) if held else people


def is_captive(text: str, start: int, end: int) -> bool:
    """True for a word that tells of captives right before fighters: it parts no number from them."""
    return text[start:end] in syntax("captive")


def _of_fighters(sentence: Sentence, end: int) -> bool:
    """«أسرى من داعش», "prisoners from the group's fighters"."""
    out_of = re.compile(rf"\s+{any_of('captives_of')}\s+").match(sentence.text, end)
    if out_of is None:
        return False
    fighters = (m.start for m in sentence.of(PeopleWord) if m.word.status is Status.COMBATANT or m.word.of_party)
    return out_of.end() in {*(m.start for m in sentence.of(ActorWord)), *fighters}


@cache
def _captive() -> KeyedPattern:
    return KeyedPattern(syntax("captive"), rf"(?<!\w){any_of('captive')}\s+(?:[^\W\d_]+\s+){{0,2}}\Z")
