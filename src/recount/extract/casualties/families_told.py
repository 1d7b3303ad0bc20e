"""A family without a number, and who it was: "a family was killed in the raid: a father, a mother and four children".

The family itself counts nobody. Those told of behind the colon, one after another, are the people of the word of harm.
"""

from __future__ import annotations

import re
from functools import cache

from ..harm.governing import Grammar
from ..harm.harm_words import Trigger
from ..lexicon.grammar import any_of, auxiliaries
from ..numbers.quantified import Quantity
from .apposition import listed_behind

#: characters from a word of harm to its family, and to the colon that tells who these were
_FAMILY, _COLON = 60, 120
_SEVERAL = 2


def family_told(grammar: Grammar, trigger: Trigger, role: str) -> list[Quantity]:
    """The people of a family that a word of harm tells of, where the sentence lists them behind it; else nobody."""
    text, at = grammar.text, _family_told_until(grammar.text, trigger, role)
    if at is None:
        return []
    opens = _opens().match(text, at) or _colon().match(text, at, at + _COLON)
    if opens is None or any(at <= t.start < opens.end() for t in grammar.triggers):
        return []
    row = listed_behind(text, [q for q in grammar.quantities if q.start >= opens.end()])
    first = _determined().match(text, opens.end())
    if len(row) < _SEVERAL or first is None or row[0].start != first.end():
        return []
    governed_again = any(t.start >= row[-1].end for t in grammar.triggers if _passive(text, row[-1].end, t.start))
    return [] if governed_again else list(row)


def _family_told_until(text: str, trigger: Trigger, role: str) -> int | None:
    """Where the words end that tell of a family and what befell it."""
    family = _behind().match(text, trigger.end) if role == "object" or trigger.word.role == "both" else None
    if family is not None:
        return family.end()
    family = _ahead().search(text, max(0, trigger.start - _FAMILY), trigger.start) if role == "subject" else None
    befell = family is not None and auxiliaries().fullmatch(text, family.end("family"), trigger.start)
    return trigger.end if befell else None


def _passive(text: str, end: int, start: int) -> bool:
    return auxiliaries().fullmatch(text, end, start) is not None


@cache
def _behind() -> re.Pattern[str]:
    """ " an entire family", " the Example family": no word that makes it somebody of a family."""
    between = rf"(?!{any_of('of')}(?!\w)|{any_of('connective')}(?!\w))[\w'’-]+\s+"
    return re.compile(rf"\s+(?:{between}){{0,4}}?{any_of('household')}(?!\w)")


@cache
def _ahead() -> re.Pattern[str]:
    begins = rf"(?:\A|[.,;:]\s*|\s(?:that|and)\s+|\s(?={any_of('article')}\s))"
    return re.compile(rf"{begins}(?:[\w'’-]+\s+){{0,4}}?(?P<family>{any_of('household')})(?!\w)")


@cache
def _opens() -> re.Pattern[str]:
    return re.compile(r"\s*(?::|,|\s-)\s+")


@cache
def _colon() -> re.Pattern[str]:
    return re.compile(r"\s[^.;:()\n]+:\s+")


@cache
def _determined() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{any_of('article')}|{any_of('definite')}|{any_of('whose_kin')})\s+)?")
