"""Who takes a position and speaks on without being named again: "denied it, saying that …", «نفى الجيش … وقال إن …»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...records import Span
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import Mention, SpeechWord
from ..speakers.speakers import Attribution
from .officials import Position


def speaks_on(
    sentence: Sentence, said: Sequence[Attribution], positions: Sequence[Position]
) -> tuple[Attribution, ...]:
    """The voices of a sentence by place, with that of who took the last position before such words."""
    if not positions:
        return tuple(said)
    taken = [one.at.start for one in said if one.at]
    more = list[Attribution]()
    for at in (*_verbs(sentence), *_participles(sentence, positions[0].start)):
        before = [p for p in positions if p.start < at.start]
        if before and at.start not in taken and not any(before[-1].start < start < at.start for start in taken):
            more.append(Attribution(before[-1].claimant, at=at))
    return tuple(sorted([*said, *more], key=lambda one: one.at.start if one.at else sentence.span.start))


def _verbs(sentence: Sentence) -> Iterator[Span]:
    """«… وقال إن»، «لكنها قالت إن»: an Arabic verb of speech joined on, behind which follows at once what is said."""
    for verb in sentence.of(SpeechWord):
        if verb.word.role == "verb" and verb.word.after and _joined(sentence, verb):
            yield Span(verb.start, verb.end)


def _joined(sentence: Sentence, verb: Mention[SpeechWord]) -> bool:
    text = sentence.text
    return bool(
        _that().match(text, verb.end, sentence.span.end) and _onto().search(text, sentence.span.start, verb.start)
    )


def _participles(sentence: Sentence, start: int) -> Iterator[Span]:
    yield from (Span(*found.span("says")) for found in _saying().finditer(sentence.text, start, sentence.span.end))


@cache
def _onto() -> re.Pattern[str]:
    """The end of a text that joins a verb on: "and" written onto it, or «لكنها»."""
    return re.compile(rf"\s(?:[وف]|{subject_pattern('stances', 'but_it')}\s+)\Z")


@cache
def _that() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('that')}(?!\w)|\s+{any_of('reported_that')}\w")


@cache
def _saying() -> re.Pattern[str]:
    return re.compile(rf"[,،]?\s(?P<says>{subject_pattern('stances', 'saying')})")
