"""People told of by name alone: "killed Amal Example", "Amal Example and Basim Example were killed".

Scripts with capital letters show names in running text; how Arabic shows them stands in `arabic_names`. What is read
here is how many are named, never who: persons are claims of their own.
"""

from __future__ import annotations

import re
from functools import cache

from ..harm.arabic_names import arabic_named
from ..harm.between import past_day
from ..lexicon.grammar import any_of
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, PeopleWord, SpeakerWord, TargetWord
from ..numbers.one_of_them import one_of_a_group
from ..numbers.quantified import Quantity
from ..people.tellers import is_of_telling

_PART = r"(?:[A-Z][\w'’-]+|[Aa]l[- ][A-Z][\w'’-]+|bin|ibn|[Aa]bu|Dr\.?)"
NAME = rf"(?:{_PART}\s+)+{_PART}(?:\s*\([^()]{{0,40}}\))?"
_JOINT = r"\s*,?\s*(?:and|along with|as well as|,)\s+"
_REACH = 400


@cache
def _called() -> str:
    """A further name behind one: ", better known as "Abu Basim"", and the comma that ends it before a word."""
    marked, plain = r"\"[^\"]{2,40}\"", rf"(?:the\s+)?(?:{_PART}\s+){{0,3}}{_PART}"
    ends = r"(?:,(?=\s*(?:and\s)?[a-z]))?"
    return rf"(?:\s*,?\s*{subject_pattern('persons', 'alias')}\s+(?:the\s+)?(?:{marked}|{plain}){ends})"


@cache
def _one() -> re.Pattern[str]:
    return re.compile(rf"{NAME}{_called()}?")


@cache
def _list() -> str:
    """Names in a row, each after a few plain words, ages among them, but no preposition ("killed in the north")."""
    stop = rf"(?:{any_of('preposition')}|{any_of('leading_to')}|{any_of('name_ends')}|of)\b"
    before = rf"(?:(?!{stop})(?:[a-z][\w'’-]*|\d{{1,2}}[\w-]*)\s+){{0,6}}"
    name = rf"{NAME}{_called()}?"
    return rf"{before}(?P<names>{name}(?:{_JOINT}{before}{name})*)"


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s+{_list()}")


@cache
def _upto() -> re.Pattern[str]:
    return re.compile(rf"{_list()}\s*(?:,\s*(?:\d{{1,3}}|{alternation(small_numbers())})\s*)?{_home()}?,?\s*$")


def _home() -> str:
    """Where somebody is from, between commas: ", from Example village in southern Example governorate"."""
    word = rf"(?:[A-Z][\w'’-]*|[Aa]l-[\w'’-]+|{any_of('home_word')})"
    return rf"(?:,\s*{any_of('home_from')}(?:\s+{word}){{1,9}}(?:,\s*{word}(?:\s+{word}){{0,5}})?)"


def named_after(sentence: Sentence, start: int, limit: int) -> Quantity | None:
    """The people named right after a word of harm and before the next one; None where no full name stands there."""
    cased = sentence.folded.cased
    if (arabic := arabic_named(sentence, start) or one_of_a_group(sentence, start)) is not None:
        return arabic
    found = _after().match(cased, start, min(limit, start + _REACH))
    if found is None and (day := past_day(sentence.text, start)) and day < limit:
        return named_after(sentence, day, limit)  # «توفي يوم الاثنين 2 كانون الأول الحاج …»
    return _counted(sentence, *found.span("names")) if found else None


def named_before(sentence: Sentence, floor: int, end: int) -> Quantity | None:
    """The people named right before the passive words that end a subject; None where no full name stands there."""
    cased = sentence.folded.cased
    found = _upto().search(cased, max(floor, sentence.span.start, end - _REACH), end)
    return _counted(sentence, *found.span("names")) if found else None


def _counted(sentence: Sentence, start: int, end: int) -> Quantity | None:
    named = list(_one().finditer(sentence.folded.cased, start, end))
    if len(named) > 1 and is_of_telling(sentence, *named[-1].span()):
        end = named.pop(-2).end()  # "killed X, her uncle Y said", "the death of X, the Example Sheriff's Office said"
    others = [m for kind in (ActorWord, SpeakerWord, TargetWord) for m in sentence.of(kind)]
    if any(other.start < end and start < other.end for other in others):
        return None  # "the Example News Agency", not a person
    if any(sentence.text[end : m.start] == " " for m in sentence.of(PeopleWord) if m.word.number is None):
        return None  # "Example Authority officers"
    return Quantity(start, end, None, (), start, implied=len(named))
