"""Another's number without a noun: "four sons were killed, their father said; neighbours said three".

It is of whom the number right before it is, under who says it, and stands beside that number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ...records import Claimant, ClaimantKind, ClaimKind, Count, Span, Stance
from ..events.context import Context
from ..frames.compose import Draft, Told
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import SpeechWord
from ..numbers.numbers import NumberMention, find_numbers
from ..speakers.attribution import attribute
from ..speakers.speakers import Attribution

#: characters from the number that is answered to the other
_BEHIND = 250


def numbers_alone(told: Told, so_far: Context, before: Sequence[Draft]) -> list[Draft]:
    """The claims of a sentence that say only how many, of those whom a number right before it is of."""
    sentence = told.sentence
    if not sentence.has(SpeechWord):
        return []
    about = next((d for d in reversed(before) if _answered(d, sentence)), None)
    if about is None:
        return []
    found = list[Draft]()
    for voice in attribute(sentence, told.publisher, so_far.speaker):
        at = voice.at
        if at is None or at.end < about.end or _silent(sentence, at, before):
            continue
        alone = _alone().match(sentence.text, at.end, sentence.span.end)
        number = _number(alone["number"]) if alone else None
        if alone and number is not None:
            found.append(_draft(told, about, _others(sentence, voice), Span(*alone.span("number")), number))
    return found


@cache
def _alone() -> re.Pattern[str]:
    """A number that stands alone behind a verb of speech up to the end of its clause, or behind «سكان إنهم»."""
    they = rf"(?:(?:\s+[^\s.,;:،]+){{0,4}}?\s+{subject_pattern('persons', 'they_number')})?"
    return re.compile(rf"{they}\s+(?P<number>(?:[^\s.,;:،!?()]+\s?){{1,4}}?)\s*(?=[.;,،!)](?!\d)|\Z)")


def _answered(draft: Draft, sentence: Sentence) -> bool:
    """True for an account near before that gives one number, which another may give anew."""
    near = -_BEHIND <= draft.end - sentence.span.end <= 0 and draft.end >= sentence.span.start - _BEHIND
    return near and draft.kind is ClaimKind.HARM and _count(draft) is not None


def _count(draft: Draft) -> Count | None:
    whole = [count for count in draft.counts if not count.part_of_total and count.low is not None]
    return whole[0] if len(whole) == 1 else None


def _silent(sentence: Sentence, at: Span, before: Sequence[Draft]) -> bool:
    """True where something that is told already stands behind these words."""
    own = (d for d in before if sentence.span.start <= d.start < sentence.span.end and d.counts)
    return any(d.start <= at.end < d.end or 0 <= d.start - at.end <= 1 for d in own)


def _number(words: str) -> NumberMention | None:
    """The number that these words are, and nothing else."""
    found = find_numbers(words, "en" if words.isascii() else "ar")
    whole = len(found) == 1 and not words[: found[0].start].strip() and not words[found[0].end :].strip()
    return found[0] if whole else None


def _others(sentence: Sentence, voice: Attribution) -> Attribution:
    """ "Others said three": not who spoke before, but somebody else."""
    at = voice.at or sentence.span
    word = sentence.text[sentence.span.start : at.start].split()[-1:]
    if not word or word[0] not in subject_words("persons", "others_speak"):
        return voice
    start = at.start - len(word[0]) - 1
    span = sentence.folded.original_span(start, start + len(word[0]))
    stated = sentence.stated(start, start + len(word[0]))
    return voice._replace(claimant=Claimant(stated, ClaimantKind.OTHER, True, span))


def _draft(told: Told, about: Draft, voice: Attribution, at: Span, number: NumberMention) -> Draft:
    span = told.sentence.folded.original_span(*at)
    exact = number.low is not None and number.low == number.high
    again = replace(
        _count(about) or about.counts[0], low=number.low, high=number.high, exact=exact, span=span, who=None
    )
    return about._replace(
        start=at.start, end=at.end, claimant=voice.claimant, attribution=voice, counts=(again,), stance=Stance.ASSERTS,
        setting=about.setting._replace(own_place=False, own_time=False),
    )  # fmt: skip
