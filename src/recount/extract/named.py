"""People told of by name alone: "killed Amal Example", "Amal Example and Basim Example were killed".

Only scripts with capital letters show names in running text; others are left to the words around them. What is
read here is how many are named, never who: persons are claims of their own.
"""

from __future__ import annotations

import re

from .quantified import Quantity
from .sentence import Sentence
from .words import ActorWord, Mention, SpeakerWord, TargetWord

_PART = r"(?:[A-Z][\w'’-]+|[Aa]l[- ][A-Z][\w'’-]+|bin|ibn|[Aa]bu|Dr\.?)"
_NAME = rf"(?:{_PART}\s+)+{_PART}(?:\s*\([^()]{{0,40}}\))?"
#: a few plain words, ages among them, before a name
_BEFORE = r"(?:(?:[a-z][\w'’-]*|\d{1,2}[\w-]*)\s+){0,6}"
_JOINT = r"\s*,?\s*(?:and|along with|as well as|,)\s+"
_LIST = rf"{_NAME}(?:{_JOINT}{_BEFORE}{_NAME})*"
_AFTER = re.compile(rf"\s+{_BEFORE}(?P<names>{_LIST})")
_UPTO = re.compile(rf"(?P<names>{_LIST})\s*,?\s*$")
_ONE = re.compile(_NAME)
_REACH = 400


def named_after(sentence: Sentence, start: int) -> Quantity | None:
    """The people named right after a word of harm; None where no full name stands there."""
    cased = sentence.folded.cased
    found = _AFTER.match(cased, start, min(sentence.span.end, start + _REACH))
    return _counted(sentence, *found.span("names")) if found else None


def named_before(sentence: Sentence, floor: int, end: int) -> Quantity | None:
    """The people named right before the passive words that end a subject; None where no full name stands there."""
    cased = sentence.folded.cased
    found = _UPTO.search(cased, max(floor, sentence.span.start, end - _REACH), end)
    return _counted(sentence, *found.span("names")) if found else None


def _counted(sentence: Sentence, start: int, end: int) -> Quantity | None:
    if any(_overlaps(m, start, end) for kind in (ActorWord, SpeakerWord, TargetWord) for m in sentence.of(kind)):
        return None  # "the Example News Agency", not a person
    names = len(_ONE.findall(sentence.folded.cased, start, end))
    return Quantity(start, end, None, (), start, implied=names)


def _overlaps(mention: Mention[ActorWord] | Mention[SpeakerWord] | Mention[TargetWord], start: int, end: int) -> bool:
    return mention.start < end and start < mention.end
