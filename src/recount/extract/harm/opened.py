"""Words of harm behind which "were" or a colon leads to whom it befell: "Killed in the raid were A and B".

The participle opens its clause, or stands behind "those" and its like; a word for the harmed has an article before it
("the dead are …"). What is told of in between is an adjunct: no mark stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.person_words import pattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from .harm_words import Trigger

#: characters back to the beginning of a clause, and from a word of harm to whom it befell
_BACK, _REACH = 60, 110


def openings(sentence: Sentence, trigger: Trigger) -> Iterator[int]:
    """Where words end behind a word of harm that may lead to whom it befell."""
    text, word = sentence.text, trigger.word
    if word.act or word.feared or word.role == "object":
        return
    before = max(sentence.span.start, trigger.start - _BACK), trigger.start
    at_start = not text[sentence.span.start : trigger.start].strip(" \t\n\"'*•-")
    if word.role == "subject" and _who().search(text, *before) is None:
        return
    if word.role == "both" and not at_start and _fronted().search(text, *before) is None:
        return
    if word.role == "people" and not at_start and text[: trigger.start].rsplit(maxsplit=1)[-1:] not in _the():
        return
    if word.role == "people" and _naming().search(text, *before) and (named := _as().match(text, trigger.end)):
        yield named.end()
    limit = min(sentence.span.end, trigger.end + _REACH)
    for found in _leads().finditer(text, trigger.end, limit):
        if _adjunct().fullmatch(text, trigger.end, found.start()) is None:
            return
        yield found.end()


@cache
def _adjunct() -> re.Pattern[str]:
    """Where, when or by whom, in one clause; "the slain mother is" has a noun there."""
    opens = rf"(?:{any_of('preposition')}|{any_of('at_place')}|{any_of('these_days')})(?!\w)"
    return re.compile(rf"(?:\s+{opens}[^.,;:!?()\n]*)?")


@cache
def _the() -> tuple[list[str], ...]:
    return tuple([word] for word in syntax("definite"))


@cache
def _who() -> re.Pattern[str]:
    """ "Those who " before "died in the strike were"."""
    return re.compile(rf"(?<!\w){any_of('harmed_who')}\s+(?:{any_of('perfect')}\s+)?\Z")


@cache
def _naming() -> re.Pattern[str]:
    """ "Residents named the " before "dead as A and B"."""
    return re.compile(rf"(?<!\w){subject_pattern('persons', 'naming')}\s+{any_of('definite')}\s+\Z")


@cache
def _as() -> re.Pattern[str]:
    return re.compile(rf"\s+{subject_pattern('persons', 'named_so')}(?=\s)")


@cache
def _fronted() -> re.Pattern[str]:
    """What stands before a participle that opens its clause: a mark, "that", "and", and "those" or "also"."""
    opens = rf"(?:[.,;:!?\n\"(]|(?<!\w)(?:{any_of('that')}|{any_of('connective')}))"
    return re.compile(
        rf"(?:(?:{opens}|\A)\s*(?:{any_of('connective')}\s+)?|(?<!\w)){any_of('harmed_those')}\s+\Z|{opens}\s*\Z"
    )


@cache
def _leads() -> re.Pattern[str]:
    """ "were", "have been identified as", ":"."""
    named = rf"(?:\s+{pattern('named_as').pattern})"
    told = rf"(?:\s+(?:{any_of('be')}|{any_of('adverb')}|{any_of('perfect')}))"
    return re.compile(rf"\s+{any_of('be')}(?!\w){told}*{named}?\s*:?(?=\s)|\s*:(?=\s)")
