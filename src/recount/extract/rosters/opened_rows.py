"""Rows of people named in Arabic beside a word of harm: right behind it, or behind what says that names follow.

«استشهد الشبان …», «استشهاد كل من: …», «الشهداء هم: …», «استشهاد مدنيين بقصف … وهم …», «أسماء الشهداء …».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ..harm.harm_words import Trigger
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.person_words import arabic_title
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.wordlist import is_arabic
from ..lexicon.words import HarmWord, PeopleWord, SpeechWord
from ..people.bare_names import given_name
from .arabic_rows import row_at
from .row_members import Row

#: characters back from a word for the dead over «من بين»
_SOME = 14
#: characters from a word of harm to what opens a row; words of a heading up to it; letters of the article
_REACH, _ARTICLE = 110, 2


@lru_cache(maxsize=8)  # counts and persons are asked for one after the other
def row_beside(sentence: Sentence, trigger: Trigger) -> Row | None:
    """The row of those whom a word of harm befell; None where none stands beside it."""
    text = sentence.text
    if not is_arabic(text[trigger.start : trigger.start + 1]) or sentence.folded.capitals:
        return None
    for start, how in _openings(sentence, trigger):
        if (row := row_at(sentence, start, sure=how is _EACH, opened=how is not _DIRECT)) is not None:
            before = text[max(sentence.span.start, trigger.start - _SOME) : trigger.start]
            some = _some_listed().search(text, trigger.start, start) or _some_of().search(before)
            return row._replace(open=True) if some else row
    return None


_EACH, _LED, _DIRECT = "each of", "led to", "direct"


def _openings(sentence: Sentence, trigger: Trigger) -> Iterator[tuple[int, str]]:
    """Where rows may begin, and how: behind "each of", behind other words that lead to people, or right behind."""
    text, end = sentence.text, sentence.span.end
    each = _each_of().match(text, trigger.end, end)
    if each is not None:
        yield each.end(), _EACH
    elif _people_follow(sentence, trigger):
        yield trigger.end, _DIRECT
    elif (adjunct := _adjunct().match(text, trigger.end, end)) and not _tells(sentence, *adjunct.span()):
        yield adjunct.end(), _EACH
    limit = min(end, trigger.end + _REACH, *(m.start for m in sentence.of(HarmWord) if m.start >= trigger.end))
    if (trigger.word.role == "people" or trigger.word.part) and (colon := _COLON.match(text, trigger.end, end)):
        yield colon.end(), _LED
    for found in _they_are().finditer(text, trigger.end, limit):
        yield found.end(), _LED


def _tells(sentence: Sentence, start: int, end: int) -> bool:
    """True where speech, people or another harm is told of between two offsets, or a new clause begins."""
    told = (m for kind in (HarmWord, PeopleWord, SpeechWord) for m in sentence.of(kind))
    ends = {*sentence.text[start:end].split()} & {*syntax("adjunct_ends")}
    return bool(ends) or any(start <= m.start < end for m in told)


_COLON = re.compile(r"\s*:\s*")


def _people_follow(sentence: Sentence, trigger: Trigger) -> bool:
    """True where a title, a given name or a word for people stands right behind; «الشهداء …» alone has an article."""
    text, end = sentence.text, sentence.span.end
    if trigger.word.role == "people":
        word = text[: trigger.end].rsplit(maxsplit=1)[-1]
        if trigger.word.number or not word.startswith(("ال", "وال")):
            return False  # «الشهيد …» is a title
    at = trigger.end + len(text[trigger.end : end]) - len(text[trigger.end : end].lstrip(' "#'))
    if at == trigger.end:
        return False
    told = any(at <= m.start <= at + _ARTICLE for m in sentence.of(PeopleWord))
    return told or bool(arabic_title().match(text, at, end) or given_name().match(text, at, end))


@cache
def _each_of() -> re.Pattern[str]:
    onto = subject_pattern("persons", "onto")
    return re.compile(rf"[\s\"]*(?:{onto})?\s*{subject_pattern('persons', 'each_of')}[\s:-]*")


@cache
def _adjunct() -> re.Pattern[str]:
    """«استشهد في القصف على … كل من»: an adjunct of place or means up to "each of"."""
    words = r"(?:\s+[^\W\d_]+){1,10}?"
    return re.compile(
        rf"\s+{any_of('adjunct_opens')}(?![\u0620-\u064a]){words}\s+{subject_pattern('persons', 'each_of')}[\s:]*"
    )


@cache
def _they_are() -> KeyedPattern:
    are, each = any_of("they_are"), subject_pattern("persons", "each_of")
    some = rf"{subject_pattern('persons', 'some_listed')}\s*:"
    keys = (*syntax("they_are"), *subject_words("persons", "some_listed"))
    return KeyedPattern(keys, rf"[\s,]+(?:{are}(?![\u0620-\u064a])(?:\s+{each})?\s*:?|{some})")


@cache
def _some_listed() -> re.Pattern[str]:
    return re.compile(subject_pattern("persons", "some_listed"))


@cache
def _some_of() -> re.Pattern[str]:
    return re.compile(rf"{subject_pattern('persons', 'some_listed')}\s+(?:{any_of('prefix')})?\Z")
