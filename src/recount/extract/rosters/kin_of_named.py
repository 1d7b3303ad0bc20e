"""People told of by name beside their kin: "Amal Example and her brother were killed", «استشهد … وشقيقه».

Nothing but the kin is a word for people there; the one whose kin they are is one more, and stands before "and".
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ...records import Group
from ..lexicon.grammar import any_of, syntax
from ..lexicon.person_words import words_of
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, PeopleWord, SpeakerWord, TargetWord
from ..numbers.quantified import Quantity
from .named import NAME

_KIN = frozenset((Group.CHILDREN, Group.WOMEN, Group.MEN))
_AGE = r"(?:\s*\(\d{1,3}\)|\s*,\s*(?:aged\s+)?\d{1,3}(?=[\s,])\s*,?)"
_AGED = rf"{_AGE}?"
#: characters back to a name with its age, and Arabic words that a name has at most
_REACH, _LONGEST = 90, 5


def with_named(sentence: Sentence, people: list[Quantity], start: int) -> list[Quantity]:
    """The people that a word of harm governs, with the one before the first of them whose kin that is.

    `start` is where such a name may begin: behind the word of harm that governs them, or behind the one before it.
    """
    first = people[0] if people else None
    if first is None or not first.people or first.group not in _KIN:
        return people
    found = _latin(sentence, first, start) or _arabic(sentence, first, start)
    return [found, *people] if found else people


def _one(start: int, end: int) -> Quantity:
    return Quantity(start, end, None, (PeopleWord(1),), start, implied=1)


def _latin(sentence: Sentence, first: Quantity, start: int) -> Quantity | None:
    found = _before_kin().search(
        sentence.folded.cased, max(start, sentence.span.start, first.start - _REACH), first.end
    )
    if found is None or found.end() < first.people_start:
        return None
    start, end = found.span("name")
    others = [m for kind in (ActorWord, SpeakerWord, TargetWord) for m in sentence.of(kind)]
    return None if any(m.start < end and start < m.end for m in others) else _one(start, end)


@cache
def _before_kin() -> re.Pattern[str]:
    """A name right before "and her …", "and two of his …", ", his …"; one word is a name with an age, or if given."""
    name = rf"(?P<name>{NAME}|(?:{alternation(_given())})(?![\w'’-])|[A-Z][\w'’-]+(?={_AGE}))"
    joint = rf"(?:\s*,?\s*{any_of('connective')}\s+(?:[\w-]+\s+(?:of\s+)?)?|\s*,\s*)"
    return re.compile(rf"(?<!\w){name}{_AGED}{joint}{any_of('whose_kin')}\s+(?:[\w-]+\s+)?(?=\w)")


def _is_given(word: str) -> bool:
    """True for a common given name that ends like a word of kin: «طه»."""
    return word in words_of("given")


@cache
def _given() -> frozenset[str]:
    """Given names in Latin letters, as the code book lists them."""
    table = codebook.table("given_names")
    return frozenset(name for sex in ("male", "female", "both") for name in table[sex] if name.isascii())


def kin_behind(sentence: Sentence, named: Quantity, people: Quantity) -> Quantity | None:
    """One who is named, as far as the words reach that the kin behind stand beside; None where none stands there."""
    whose = "'" in sentence.text[people.start : people.end]  # ", his neighbour's daughter" is the same person
    if named.implied != 1 or people.group not in _KIN or whose:
        return None
    led = _to_kin().fullmatch(sentence.text, named.end, people.start)
    return named._replace(people=(PeopleWord(1),)) if led else None


@cache
def _to_kin() -> re.Pattern[str]:
    """ "and his ", ", 40, his pregnant "."""
    joint = rf"(?:\s*,?\s*{any_of('connective')}\s+|\s*,\s*)"
    return re.compile(rf"{_AGED}{joint}(?:{any_of('whose_kin')}\s+(?:[^\W\d]+\s+)?)")


def _arabic(sentence: Sentence, first: Quantity, start: int) -> Quantity | None:
    """One to four words between the word of harm and «و» with the kin of whom they name: no preposition among them."""
    text = sentence.text
    gap = text[start : first.start]
    words = gap.split()
    if not words or words[-1] != "و" or not gap.endswith("و") or not 1 < len(words) <= _LONGEST + 1:
        return None
    name, kin = words[:-1], text[first.people_start : first.end].split()[0]  # «وأولاده الثلاثة»
    plain = all(re.fullmatch("[\u0620-\u064a]{2,}", word) for word in name)
    whose = next((mark for mark in syntax("kin_suffix") if kin.endswith(mark)), None)
    kin_before = whose is not None and name[-1].endswith(whose) and not _is_given(name[-1])
    if not plain or whose is None or kin_before or {*name} & {*syntax("preposition")}:
        return None
    at = start + len(gap) - len(gap.lstrip())
    return _one(at, text.rindex(name[-1], at, first.start) + len(name[-1]))
