"""Harm that is only asked for: "did not say whether its strike killed civilians", «لم يتضح ما إذا قتل مدنيون».

So is that of a question ("Were two people killed?") and of what is not true ("reports that two were killed are false").
What a relative clause tells stays told: "would not say whether it carried out the strike that killed nine".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..harm.figure import Figure
from ..lexicon.grammar import any_of, passive, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord


def told_as_fact(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence without those that it only asks for, or says to be untrue."""
    if not figures or _is_question(sentence):
        return ()
    figures = _true(sentence, figures)
    found = _whether().search(sentence.text, *sentence.span)
    if found is None:
        return tuple(figures)
    return tuple(f for f in figures if not _asked(sentence, found.end(), f))


def _asked(sentence: Sentence, start: int, figure: Figure) -> bool:
    at = max(figure.people.start, figure.trigger.start)
    if at < start or _relative().search(sentence.text, start, at) is not None:
        return False
    words = sentence.text[start : min(figure.people.start, figure.trigger.start)].split()
    open_ended = passive().search(sentence.text, start, figure.trigger.start) and not _how(sentence, figure.trigger.end)
    if words[-1:] and words[-1] in _known() and not open_ended:
        return False  # "whether the two killed were fighters", "whether the boy was killed by A or B"
    return not (words and words[0] in _known() and len(words) <= _OF_THE_DEATH and figure.trigger.word.role == "people")


def _how(sentence: Sentence, end: int) -> bool:
    """ "[Whether the boy was shot] by the officers or his mother": the rest asks how, and not whether."""
    other = _or_else().search(sentence.text, end, sentence.span.end)
    return other is not None and not any(m.start >= other.start() for m in sentence.of(HarmWord))


#: words up to a noun of harm: "the shooting [death of a boy was an accident]"
_OF_THE_DEATH = 2


def _is_question(sentence: Sentence) -> bool:
    """ "Were two people killed?", and not "Why were two people killed?"."""
    text, (start, end) = sentence.text, sentence.span
    if "?" not in text[max(start, end - 3) : end + 1]:
        return False
    return text[start:end].split(maxsplit=1)[:1] in [[word] for word in syntax("asks")]


def _true(sentence: Sentence, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures without those of "reports that two were killed are false"."""
    opened = _reports_that().search(sentence.text, *sentence.span)
    untrue = _untrue().search(sentence.text, opened.end(), sentence.span.end) if opened else None
    if opened is None or untrue is None:
        return figures
    return [f for f in figures if not opened.end() <= min(f.people.start, f.trigger.start) < untrue.start()]


@cache
def _or_else() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of('or')}\s")


@cache
def _known() -> frozenset[str]:
    return frozenset((*syntax("definite"), "those"))


@cache
def _reports_that() -> OpeningPattern:
    return OpeningPattern(syntax("reports_that"), rf"(?<!\w){any_of('reports_that')}(?!\w)")


@cache
def _untrue() -> OpeningPattern:
    return OpeningPattern(syntax("untrue"), rf"(?<!\w){any_of('untrue')}(?!\w)")


@cache
def _whether() -> OpeningPattern:
    return OpeningPattern(syntax("whether"), rf"(?<!\w){any_of('whether')}(?!\w)")


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('tells_of')}|{any_of('told_since')})(?!\w)")
