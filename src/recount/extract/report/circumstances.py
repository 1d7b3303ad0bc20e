"""What is told beside an attack, put to the claims it stands beside: second strikes, and what objects were used for.

Only texts that hold one of the words are looked at; in all others the claims stay as they are. Each circumstance has
the words and the claimant of its own sentence, and rides on the nearest claim of an event in the same report.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...records import Claim, Claimant, ClaimKind, ObjectUse, Report, SecondStrike, Span, Target
from ..events.object_uses import ASKED, objects, uses
from ..events.second_strikes import second_strike
from ..folding.text import Folded
from ..lexicon.circumstance_words import pattern, second_strike_words, use_verbs
from ..lexicon.sentence import Sentence
from ..lexicon.sentences import find_sentences
from ..lexicon.words import Mention, SpeechWord, TargetWord, Word
from ..speakers.attribution import attribute, publisher_of
from ..speakers.claimants import claimant_in
from ..speakers.speakers import speaker_after
from ..speakers.voices import nearest_voice

#: claims that tell of an event, on which a circumstance may ride, and how far from them its words may stand
_TELLING = frozenset({ClaimKind.HARM, ClaimKind.ACTION})
_EVENTS = _TELLING | {ClaimKind.RESPONSIBILITY}
_FURTHEST = 1500
#: sentences back in which the object or the speaker of a sentence is looked for
_BACK = 3
#: words of a speaker before a quotation beyond which they are no name
_LONGEST_NAME = 6


class _Beside(NamedTuple):
    """A circumstance and the characters of the report that tell of it."""

    span: Span
    told: SecondStrike | ObjectUse


def with_circumstances(
    report: Report, folded: Folded, words: Sequence[Mention[Word]], claims: tuple[Claim, ...]
) -> tuple[Claim, ...]:
    """The claims with what their report tells beside them; the same claims where it tells nothing of the kind."""
    if not any(claim.kind in _EVENTS for claim in claims):
        return claims
    hits = second_strike_words(folded.text)
    if any(type(m.word) is TargetWord and m.word.target in ASKED for m in words):
        hits += use_verbs(folded.text)
    if not hits:
        return claims
    held = list(claims)
    for beside in _told(report, folded, words, hits):
        kinds = _TELLING if isinstance(beside.told, SecondStrike) else _EVENTS
        number = _nearest(held, beside.span, kinds)
        if number is not None:
            held[number] = _with(held[number], beside.told)
    return tuple(held)


def _with(claim: Claim, told: SecondStrike | ObjectUse) -> Claim:
    if isinstance(told, SecondStrike):
        return replace(claim, second_strikes=(*claim.second_strikes, told))
    return replace(claim, uses=(*claim.uses, told))


def _nearest(claims: Sequence[Claim], span: Span, kinds: frozenset[ClaimKind]) -> int | None:
    """The claim of an event nearest to these words: in them, before them, behind them; the first of equals."""

    def distance(number: int) -> tuple[int, int]:
        at = claims[number].span
        if at.start < span.end and span.start < at.end:
            return 0, number
        return (span.start - at.end, number) if at.end <= span.start else (at.start - span.end + _FURTHEST // 3, number)

    events = [number for number, claim in enumerate(claims) if claim.kind in kinds]
    best = min(events, key=distance, default=None)
    return best if best is not None and distance(best)[0] <= _FURTHEST else None


def _told(report: Report, folded: Folded, words: Sequence[Mention[Word]], hits: Sequence[int]) -> Iterator[_Beside]:
    spans = find_sentences(folded.text, folded.cased)
    starts, publisher = [span.start for span in spans], publisher_of(report)
    told_last = -_BACK
    for number in sorted({max(0, bisect_right(starts, hit) - 1) for hit in hits}):
        back = [_sentence(folded, spans[n], words) for n in range(max(0, number - _BACK), number + 1)]
        sentence, span = back[-1], folded.original_span(*spans[number])
        if found := second_strike(sentence, follows=told_last == number - 1):
            told_last, (at, gap, responders) = number, found
            yield _Beside(span, SecondStrike(span, _voice(back, publisher, at), gap, responders))
        for used in uses(sentence, _only_object(back[:-1])):
            who = _accuser(sentence) or _voice(back, publisher, used.at)
            yield _Beside(span, ObjectUse(span, who, used.object, used.use, used.by))


def _sentence(folded: Folded, span: Span, words: Sequence[Mention[Word]]) -> Sentence:
    return Sentence(folded, span, [m for m in words if span.start <= m.start and m.end <= span.end])


def _only_object(before: Sequence[Sentence]) -> Target | None:
    found = {m.word.target for sentence in before for m in objects(sentence)}
    return found.pop() if len(found) == 1 else None


def _voice(back: Sequence[Sentence], publisher: Claimant, at: Span) -> Claimant:
    """Who says the last of these sentences: a voice in it, or who opened the quotation it stands in, or the publisher.

    "He" is who spoke last.
    """
    last = None
    for sentence in back[:-1]:
        said = attribute(sentence, publisher, last) if sentence.has(SpeechWord) else ()
        last = said[-1].claimant if said else last
    voice = nearest_voice(attribute(back[-1], publisher, last), at)
    return voice.claimant if voice else _quoted(back, at) or publisher


def _quoted(back: Sequence[Sentence], at: Span) -> Claimant | None:
    """The speaker or party before the quotation mark that is open where these words stand."""
    floor, text = back[0].span.start, back[-1].text
    marks = [found.start() for found in re.finditer('"', text[floor : at.start])]
    if len(marks) % 2 == 0:
        return None
    opening = floor + marks[-1]
    inside = next((s for s in back if s.span.start <= opening < s.span.end), None)
    who = claimant_in(inside, inside.span.start, opening) if inside else None
    return who if who and len(who.name.split()) <= _LONGEST_NAME else None


def _accuser(sentence: Sentence) -> Claimant | None:
    """Who "accused fighters of using" or "denied that": the speaker or party before the verb, in Arabic behind it."""
    for verb in pattern("use", "accuse").finditer(sentence.text, *sentence.span):
        arabic = any("\u0620" <= letter <= "\u064a" for letter in verb[0])
        who = (
            speaker_after(sentence, verb.end()) if arabic else claimant_in(sentence, sentence.span.start, verb.start())
        )
        if who:
            return who
    return None
