"""The ages of the eldest and the youngest: "three children, the eldest ten, …", «أربعة إخوة أكبرهم في العاشرة».

They belong to the words for the people and count nobody. Where the eldest is under 18, all are children; where only the
age of the youngest is told, it says nothing of the others.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ... import codebook
from ...records import Group, Status
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.roster_words import CHILD_BELOW, small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.wordlist import alternation
from ..lexicon.words import Mention, PeopleWord

#: whom an age makes children; people of other groups are told apart otherwise
_BY_AGE = (Group.WOMEN, Group.MEN, Group.FAMILY, None)


def with_eldest(sentence: Sentence, people: Mention[PeopleWord]) -> Mention[PeopleWord]:
    """The word for people with the ages of their eldest and youngest behind it; the word alone where none is told."""
    if people.word.collective:
        return people
    told = _told().match(sentence.text, people.end, sentence.span.end)
    if told is None:
        return people
    oldest = next((one for one in _one().finditer(told[0]) if one["eldest"]), None)
    return people._replace(end=told.end(), word=people.word if oldest is None else _of_age(people.word, oldest))


def _of_age(word: PeopleWord, oldest: re.Match[str]) -> PeopleWord:
    """The word as one for children where the eldest is a child, and for nobody's group where children have grown."""
    if not _is_young(oldest):
        return replace(word, group=None) if word.group is Group.CHILDREN else word
    if word.group not in _BY_AGE or word.status is Status.COMBATANT:
        return word
    return replace(word, group=Group.CHILDREN)


def _is_young(told: re.Match[str]) -> bool:
    if told["months"]:
        return True
    years = told["years"]
    return (int(years) if years.isdigit() else _numbers()[years]) < CHILD_BELOW


@cache
def _numbers() -> dict[str, int]:
    """Number words and ordinals of one word in all languages; Arabic ordinals with the article too («العاشرة»)."""
    found = dict(small_numbers())
    for language in codebook.languages():
        lexicon = codebook.lexicon(language, "numbers")
        for table in ("cardinals", "ordinals"):
            for word, value in lexicon.get(table, {}).items():
                if isinstance(value, int):
                    found.update({fold_name(article + word): value for article in ("", *lexicon.get("articles", ()))})
    return found


def _pattern() -> str:
    who = rf"(?:(?P<eldest>{any_of('eldest_told')})|{any_of('youngest_told')})(?!\w)"
    steps = rf"(?:\s*,?\s+{any_of('to_an_age')}(?!\w)){{0,4}}"
    years = rf"(?P<years>\d{{1,2}}|{alternation(_numbers(), blank=' ')})(?!\w)"
    unit = rf"(?:[\s-]*(?:(?P<months>{subject_pattern('persons', 'months')})|{subject_pattern('persons', 'years')}))?"
    return rf"{who}{steps}\s+{years}{unit}(?:[\s-]+{any_of('behind_an_age')}(?!\w))*"


@cache
def _one() -> re.Pattern[str]:
    return re.compile(_pattern())


@cache
def _told() -> KeyedPattern:
    """One or two such ages behind people, and where the words that go on name nobody whom the last could count."""
    one = re.sub(r"\(\?P<\w+>", "(?:", _pattern())
    joint = rf"\s*(?:[,،(]\s*)?(?:{any_of('connective')}\s*)?"
    small = rf"(?:{any_of('connective')}|{any_of('be')}|{any_of('preposition')})(?!\w)"
    ends = rf"(?=\s*(?:[,،.;:)\n]|$)|\s+{small}|\s+[\u0620-\u064a])"
    return KeyedPattern((*syntax("eldest_told"), *syntax("youngest_told")), rf"{joint}{one}(?:{joint}{one})?\)?{ends}")
