"""Ages told behind people: "a boy, 7, and his sister (4)", "brothers aged 9 and 14", «طفلة (7 سنوات)».

The age is a part of the words for the people, so that it parts nobody from those listed with them; and it says who is a
child better than the word for their kin does: a sister of four is no woman.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...records import Group, Status
from ..lexicon.grammar import any_of, syntax
from ..lexicon.roster_words import either, kin_words, small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.wordlist import alternation
from ..lexicon.words import Mention, PeopleWord

_ADULT, _OLDEST, _TWO = 18, 115, 2
_BY_KIN = (Group.WOMEN, Group.MEN)
_DIGIT = re.compile(r"\d")
#: characters behind a word for people within which its age stands, with a name between
_REACH = 70
_LAST_WORD = re.compile(r"\S+\s+\Z")


def with_age_behind(sentence: Sentence, people: Mention[PeopleWord]) -> Mention[PeopleWord]:
    """The word for people with the age behind it, if there is one, and as children where the age says so."""
    text, word = sentence.text, people.word
    words = text[people.start : people.end]
    if word.collective or not _tells_age(text, people.end):
        return people
    if word.number != 1:
        limit = _next_counted(sentence, people.end)
        found = _several().match(text, people.end, limit) or _all_of().match(text, people.end, limit)
        counts = word.number is None or text[people.end - 1].isascii()
        return _of_ages(words, people, found.end(), _numbers(found[0])) if found and counts else people
    if found := _one().match(text, people.end):
        return _of_ages(words, people, found.end(), _numbers(found[0]))
    named = _name().match(sentence.folded.cased, people.end)
    found = _one().match(text, named.end()) if named else None
    if found and any(people.end < m.start < found.start() for m in sentence.of(PeopleWord)):
        return people  # «امرأة وطفلتها (12 عاما)»: the age of the other
    return _of_ages(words, people, people.end, _numbers(found[0])) if found else people


def _next_counted(sentence: Sentence, end: int) -> int:
    """Where the number of the next people begins: "sisters aged seven and nine and two women"."""
    behind = next((m.start for m in sentence.of(PeopleWord) if m.start > end), len(sentence.text))
    number = _LAST_WORD.search(sentence.text, end, behind)
    return number.start() if number else len(sentence.text)


def _tells_age(text: str, end: int) -> bool:
    """True where a number in digits or a word of age stands near behind people."""
    return bool(_DIGIT.search(text, end, end + _REACH) or _in_words().match(text, end))


def of_young_age(text: str, start: int, people: tuple[PeopleWord, ...]) -> tuple[PeopleWord, ...]:
    """ "His seven-year-old sister": the words for people behind an age, as children where the age says so."""
    if len(people) == 1 or not any(map(_may_be_young, people)):
        return people
    found = _hung().match(text, start)
    back = text[:start].endswith(tuple(f"{word} " for word in syntax("the_same")))
    if found is None or (back and not any(word.group for word in people)):
        return people  # "the 16-year-old victim" is one who was told of before
    age = int(found["age"]) if found["age"].isdigit() else small_numbers()[found["age"]]
    young = age < _ADULT and not any(word.status is Status.COMBATANT for word in people)
    kin = (replace(word, group=Group.CHILDREN) if _may_be_young(word) else word for word in people)
    return tuple(kin) if young else people


def _may_be_young(word: PeopleWord) -> bool:
    """True for women and men by their kin, and for people of no group, of whom only an age tells what they are."""
    return word.group in (*_BY_KIN, None, Group.FAMILY)


@cache
def _hung() -> re.Pattern[str]:
    """ "7-year-old ", "seven year old "."""
    return re.compile(rf"(?P<age>\d{{1,3}}|{alternation(small_numbers(), blank=' ')})[- ](?:{any_of('of_age')})\s")


def _of_ages(text: str, people: Mention[PeopleWord], end: int, ages: list[int]) -> Mention[PeopleWord]:
    if not ages or max(ages) > _OLDEST:
        return people
    word = people.word
    young = [age < _ADULT for age in ages]
    if _may_be_young(word) and word.status is not Status.COMBATANT:
        group = Group.CHILDREN if all(young) else None if any(young) else word.group
        word = replace(word, group=group)
    elif word.group is Group.CHILDREN and not all(young):
        word = replace(word, group=None if any(young) else _grown(text))
    return people._replace(end=end, word=word)


def _grown(told: str) -> Group | None:
    """The group of somebody's grown child, by the sex that the word of kin bears: "her son, 41"."""
    kin = kin_words().get(told) or next((kin_words()[w] for w in reversed(told.split()) if w in kin_words()), None)
    return {"male": Group.MEN, "female": Group.WOMEN}.get(kin.sex or "") if kin and kin.stage == "offspring" else None


def _numbers(text: str) -> list[int]:
    return [
        int(number) if number.isdigit() else small_numbers()[number] for number in re.findall(rf"\d+|{_word()}", text)
    ]


@cache
def _word() -> str:
    return rf"\b(?:{alternation(small_numbers(), blank=' ')})\b"


def _years() -> str:
    return rf"(?:[\s-]*(?:{subject_pattern('persons', 'years')})(?:\s+old)?)"


@cache
def _one() -> re.Pattern[str]:
    """ ", 7," "(7)", "(7 سنوات)", "aged 7": nothing goes on behind a number between commas that it could count."""
    aged = rf"(?:{subject_pattern('persons', 'age_after')}\s+)"
    brackets = rf"\s*\(\s*{aged}?\d{{1,3}}{_years()}?\s*\)"
    apart = rf"\s*,\s*{aged}?\d{{1,3}}{_years()}?(?=\s*(?:[,.;)]|$)|\s+(?:{any_of('connective')}|{any_of('be')})\s)"
    told = rf"\s*,?\s+{aged}(?:\d{{1,3}}|{_word()}){_years()}?(?!\w)"
    return re.compile(rf"{brackets}|{apart}|{told}")


@cache
def _in_words() -> re.Pattern[str]:
    """ ", aged four"."""
    aged = rf"(?:{subject_pattern('persons', 'age_after')}\s+)"
    return re.compile(rf"\s*,?\s+{aged}(?:{any_of('between_ages')}\s+)?{_word()}")


@cache
def _all_of() -> re.Pattern[str]:
    """ "Twins aged 4": one age of them all."""
    aged = rf"(?:{subject_pattern('persons', 'age_after')}\s+)"
    return re.compile(
        rf"\s*,?\s+{aged}(?:\d{{1,2}}|{_word()}){_years()}?(?![\w-])(?!\s*(?:[-–]|,?\s*{any_of('connective')})\s*\d)"
    )


@cache
def _several() -> re.Pattern[str]:
    """ "aged 9 and 14", "(4, 6 and 9)"."""
    joint = (
        rf"(?:\s*,\s*(?:{any_of('connective')}\s+)?|\s*[-–]\s*"
        rf"|\s+(?:{any_of('connective')}|{either('through')})\s*)"
    )
    one = rf"(?:\d{{1,2}}|{_word()})"
    ages = rf"{one}(?:{joint}{one})+{_years()}?"
    aged = rf"(?:{subject_pattern('persons', 'age_after')}\s+)"
    return re.compile(rf"\s*,?\s+{aged}(?:{any_of('between_ages')}\s+)?{ages}(?!\w)|\s*\(\s*{aged}?{ages}\s*\)")


@cache
def _name() -> re.Pattern[str]:
    """A name behind a word for one person: words with capitals, or up to four Arabic words."""
    arabic = rf"(?:\s+(?!{any_of('preposition')}\s)[\u0620-\u064a]{{2,}}){{1,4}}(?=\s*\()"
    return re.compile(rf"(?:\s+[A-Z][\w'’-]+){{1,3}}|{arabic}")
