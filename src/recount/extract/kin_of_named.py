"""People told of by name beside their kin: "Amal Example and her brother were killed", «استشهد … وشقيقه».

Nothing but the kin is a word for people there; the one whose kin they are is one more, and stands before "and".
"""

from __future__ import annotations

import re
from functools import cache

from ..records import Group
from .grammar import any_of, syntax
from .named import NAME
from .quantified import Quantity
from .sentence import Sentence
from .words import ActorWord, PeopleWord, SpeakerWord, TargetWord

_KIN = frozenset((Group.CHILDREN, Group.WOMEN, Group.MEN))
_AGED = r"(?:\s*\(\d{1,3}\)|\s*,\s*(?:aged\s+)?\d{1,3}\s*,?)?"
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
    """A name right before "and her …", "and two of his …"."""
    return re.compile(
        rf"(?<!\w)(?P<name>{NAME}){_AGED}\s*,?\s*{any_of('connective')}\s+(?:[\w-]+\s+(?:of\s+)?)?"
        rf"{any_of('whose_kin')}\s+(?:[\w-]+\s+)?(?=\w)"
    )


def _arabic(sentence: Sentence, first: Quantity, start: int) -> Quantity | None:
    """One to four words between the word of harm and «و» with the kin of whom they name: no preposition among them."""
    text = sentence.text
    gap = text[start : first.start]
    words = gap.split()
    if not words or words[-1] != "و" or not gap.endswith("و") or not 1 < len(words) <= _LONGEST + 1:
        return None
    name, kin = words[:-1], text[first.people_start : first.end]
    plain = all(re.fullmatch("[\u0620-\u064a]{2,}", word) for word in name)
    whose = next((mark for mark in syntax("kin_suffix") if kin.endswith(mark)), None)
    if not plain or whose is None or name[-1].endswith(whose) or {*name} & {*syntax("preposition")}:
        return None
    at = start + len(gap) - len(gap.lstrip())
    return _one(at, text.rindex(name[-1], at, first.start) + len(name[-1]))
