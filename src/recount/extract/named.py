"""People told of by name alone: "killed Amal Example", "Amal Example and Basim Example were killed".

Scripts with capital letters show names in running text; in Arabic a title before the name shows it, or marks of
quotation around it. What is read here is how many are named, never who: persons are claims of their own.
"""

from __future__ import annotations

import re
from functools import cache

from ..records import Span
from .grammar import any_of
from .person_words import arabic_title
from .quantified import Quantity
from .sentence import Sentence
from .words import ActorWord, SpeakerWord, TargetWord

_PART = r"(?:[A-Z][\w'’-]+|[Aa]l[- ][A-Z][\w'’-]+|bin|ibn|[Aa]bu|Dr\.?)"
_NAME = rf"(?:{_PART}\s+)+{_PART}(?:\s*\([^()]{{0,40}}\))?"
_JOINT = r"\s*,?\s*(?:and|along with|as well as|,)\s+"
_ONE = re.compile(_NAME)
_REACH = 400


#: two to five words in marks of quotation: «مقتل (… …)»
_QUOTED = re.compile(r"\s*[\"(]\s*[\u0620-\u064a]{2,}(?:\s+[\u0620-\u064a]{2,}){1,4}\s*[\")]")
_LETTERS = re.compile(r"\s+[\"(]?[\u0620-\u064a]{2}")
_AND = re.compile(r"\s+و\s*")
#: what stands between one name's beginning and the next: the rest of a name, in so many characters
_NAME_ONLY, _NAME_REACH = re.compile(r"(?:\s+[\u0620-\u064a]+)*"), 60


@cache
def _list() -> str:
    """Names in a row, each after a few plain words, ages among them, but no preposition ("killed in the north")."""
    before = rf"(?:(?!{any_of('preposition')}\b|of\b)(?:[a-z][\w'’-]*|\d{{1,2}}[\w-]*)\s+){{0,6}}"
    return rf"{before}(?P<names>{_NAME}(?:{_JOINT}{before}{_NAME})*)"


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s+{_list()}")


@cache
def _upto() -> re.Pattern[str]:
    return re.compile(rf"{_list()}\s*(?:,\s*\d{{1,3}}\s*)?,?\s*$")


def named_after(sentence: Sentence, start: int) -> Quantity | None:
    """The people named right after a word of harm; None where no full name stands there."""
    cased = sentence.folded.cased
    if (arabic := _arabic_after(sentence.text, start, sentence.span.end)) is not None:
        return arabic
    found = _after().match(cased, start, min(sentence.span.end, start + _REACH))
    return _counted(sentence, *found.span("names")) if found else None


def _arabic_after(text: str, start: int, end: int) -> Quantity | None:
    """The people named one by one right after an Arabic word of harm, each under a title or in marks of quotation."""
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
    title = arabic_title().match(text, start + (len(text[start:end]) - len(text[start:end].lstrip())), end)
    at = title.end() if title else start
    if quoted := _QUOTED.match(text, at, end):
        return quoted.end()
    return title.end() if title and _LETTERS.match(text, title.end(), end) else None


def named_before(sentence: Sentence, floor: int, end: int) -> Quantity | None:
    """The people named right before the passive words that end a subject; None where no full name stands there."""
    cased = sentence.folded.cased
    found = _upto().search(cased, max(floor, sentence.span.start, end - _REACH), end)
    return _counted(sentence, *found.span("names")) if found else None


def _counted(sentence: Sentence, start: int, end: int) -> Quantity | None:
    spans = [Span(m.start, m.end) for m in sentence.of(ActorWord)]
    spans += [Span(m.start, m.end) for m in sentence.of(SpeakerWord)]
    spans += [Span(m.start, m.end) for m in sentence.of(TargetWord)]
    if any(other.start < end and start < other.end for other in spans):
        return None  # "the Example News Agency", not a person
    names = len(_ONE.findall(sentence.folded.cased, start, end))
    return Quantity(start, end, None, (), start, implied=names)
