"""People named in Arabic right after a word of harm: under a title, in marks of quotation, or after "each of".

No capitals show a name there, so a bare name is one only behind a word of dying and where it begins with a common given
name (`bare_names`). "Each of" opens a list whose names are joined by "and", written onto the next name.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Harm
from ..lexicon.person_words import age, arabic_title, name_stop
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import ActorWord
from ..numbers.quantified import Quantity
from ..people.arabic_subjects import befell_after
from ..people.bare_names import bare_names

#: harms of which the party stands before the people
CUSTODY = frozenset((Harm.DETAINED, Harm.RELEASED))
#: two to five words in marks of quotation: «مقتل (… …)»
_QUOTED = re.compile(r"\s*[\"(]\s*[\u0620-\u064a]{2,}(?:\s+[\u0620-\u064a]{2,}){1,4}\s*[\")]")
_LETTERS = re.compile(r"\s+[\"(]?[\u0620-\u064a]{2}")
_AND = re.compile(r"\s+و\s*")
_WORD = re.compile(r"[ \t\"(]*(?P<word>[\u0620-\u064a]{2,}|و(?=[\s\"(]))[\")]*")
#: what stands between one name's beginning and the next: the rest of a name, in so many characters
_NAME_ONLY, _NAME_REACH = re.compile(r"(?:\s+[\u0620-\u064a]+)*"), 60
#: words before the party that acts; parties that act together; parts of a name
_TO_PARTY, _PARTIES, _PARTS = 2, 3, 5


def arabic_named(sentence: Sentence, start: int) -> Quantity | None:
    """The people named one by one right after an Arabic word of harm, or behind the party that did it."""
    text, end = sentence.text, sentence.span.end
    if names := bare_names(text, start, end):
        return Quantity(names[0].start, names[-1].end, None, (), names[0].start, implied=len(names))
    if name := befell_after(sentence, start):
        return Quantity(name.start, name.end, None, (), name.start, implied=1)
    for at in dict.fromkeys((start, behind_parties(sentence, start))):
        if found := _each_of(text, at, end) or _marked(text, at, end):
            return found
    return None


def behind_parties(sentence: Sentence, start: int) -> int:
    """Where the party ends that follows a verb («اعتقلت قسد …»), with those that act with it, and what governs whom."""
    text, at = sentence.text, start
    for _ in range(_PARTIES):
        party = next((m for m in sentence.of(ActorWord) if m.start >= at), None)
        if party is None or not _CLOSE.fullmatch(text, at, party.start):
            break
        at = party.end
    if at == start:
        return start
    behind = _onto().match(text, at)
    return behind.end() if behind else at


_CLOSE = re.compile(rf"[\s\"#]*(?:[\u0620-\u064a]+[\s\"#]+){{0,{_TO_PARTY}}}(?:[\u0620-\u064a]{{1,2}})?[\"#]?")


@cache
def _onto() -> re.Pattern[str]:
    return re.compile(rf"[\s\"]*(?:{subject_pattern('persons', 'onto')})?")


@cache
def _each() -> re.Pattern[str]:
    return re.compile(
        rf"[\s\"]*(?:{subject_pattern('persons', 'onto')})?\s*{subject_pattern('persons', 'each_of')}[\s:]*"
    )


def _each_of(text: str, start: int, end: int) -> Quantity | None:
    """The people of a list that "each of" opens; None where it lists none by name."""
    opened = _each().match(text, start, end)
    if opened is None:
        return None
    names, parts, at = 0, 0, opened.end()
    while (found := _WORD.match(text, at, end)) is not None:
        word = found["word"]
        if word in name_stop():
            break
        joined = word == "و" or (
            parts > 0 and word[0] == "و" and word not in subject_words("persons", "begins_with_and")
        )
        if joined and parts == 0:
            break
        names, parts = names + (joined and parts > 0), (int(word != "و") if joined else parts + 1)
        if parts > _PARTS:
            break
        aged = age().match(text, found.end(), end)
        at = aged.end() if aged else found.end()
    names += parts > 0
    return Quantity(opened.end(), at, None, (), opened.end(), implied=names) if names > 1 else None


def _begins_with_and(word: str) -> bool:
    """True for a word onto which "and" is written, other than a name that begins like it."""
    return word[0] == "و" and word not in subject_words("persons", "begins_with_and")


def _marked(text: str, start: int, end: int) -> Quantity | None:
    """The people of whom each stands under a title or in marks of quotation."""
    at: int | None = start
    names, last = 0, start
    while at is not None and (name := _one_name(text, at, end)) is not None:
        names, last = names + 1, name
        at = next((m.end() for m in _AND.finditer(text, last, min(end, last + _NAME_REACH))
                   if _NAME_ONLY.fullmatch(text, last, m.start()) and _one_name(text, m.end(), end)), None)  # fmt: skip
    if not names:
        return None
    first = start + (len(text[start:last]) - len(text[start:last].lstrip()))
    return Quantity(first, last, None, (), first, implied=names)


def _one_name(text: str, start: int, end: int) -> int | None:
    """Where the name of one person ends that stands here; the end of its title where no marks show more."""
    head = start + (len(text[start:end]) - len(text[start:end].lstrip()))
    title = arabic_title().match(text, head, end) or _beside_harm().match(text, head, end)
    at = title.end() if title else start
    if quoted := _QUOTED.match(text, at, end):
        return quoted.end()
    return title.end() if title and _LETTERS.match(text, title.end(), end) else None


@cache
def _beside_harm() -> re.Pattern[str]:
    return re.compile(subject_pattern("persons", "beside_harm"))
