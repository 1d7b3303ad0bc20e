"""Which accounts of a sentence are no word of the official who takes a position in it.

What somebody cannot confirm, does not comment on or looks into ("could not verify claims that six died") others say;
what a relative clause tells beside a denial or a defence in law ("denied carrying out the strike that killed nine",
"said the raid, which killed two, was lawful") is taken for granted and told by the publisher.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Claimant, Span, Stance
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, clause_turns, joined_on, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import EventWord, SpeechWord, StanceWord
from ..speakers.speakers import Attribution
from .officials import Position, find_positions
from .other_voices import of_others
from .takers import Voices

#: what is told beside these is nobody's but the publisher's: "declined to comment on the strike that killed nine"
LEAVES_OPEN = (Stance.NO_RESPONSE, Stance.DECLINES, Stance.UNDER_REVIEW)
#: words between what was done and "that", behind which a clause tells of it
_AWAY = 3


def voices_beside(
    sentence: Sentence, said: Sequence[Attribution], positions: Sequence[Position], span: Span
) -> list[Attribution]:
    """The voices that may tell an account, without those who only take a position beside it."""
    silent = [p.claimant for p in positions if _says_nothing_of(sentence, p, span)]
    return [voice for voice in said if not any(_same(voice.claimant, one) for one in silent)]


def _says_nothing_of(sentence: Sentence, position: Position, span: Span) -> bool:
    if position.stance in LEAVES_OPEN:
        return True
    if position.stance is Stance.CANNOT_VERIFY:
        return position.start <= span.start
    return position.stance in (Stance.JUSTIFIES, Stance.DENIES) and taken_for_granted(sentence, span)


def left_open(positions: Sequence[Position], span: Span) -> bool:
    """True for an account that somebody says cannot be confirmed."""
    return any(p.stance is Stance.CANNOT_VERIFY and p.start <= span.start for p in positions)


def unverified(sentence: Sentence, said: Sequence[Attribution], span: Span) -> bool:
    """ "The agency was unable to confirm that six died": whoever it is, unless another tells it behind these words."""
    doubts = [m for m in sentence.of(StanceWord) if m.word.stance is Stance.CANNOT_VERIFY and m.end <= span.start]
    return bool(doubts) and not any(voice.at and doubts[-1].end <= voice.at.start < span.start for voice in said)


def taken_for_granted(sentence: Sentence, span: Span) -> bool:
    """True for an account within a relative clause: "the raid, which killed two", «الغارة التي قتلت تسعة»."""
    text, acts = sentence.text, sentence.of(EventWord)
    for found in _relative().finditer(text, sentence.span.start, span.start + 1):
        if not _in_its_clause(text, found.end(), span.start):
            continue
        if found["plain"] is None or any(
            m.end <= found.start() and not text[m.end : found.start()].strip() for m in acts
        ):
            return True
    return False


def _in_its_clause(text: str, start: int, end: int) -> bool:
    """True for a few words behind "which", or for more up to an "and": "that hit a house in A and | killed five"."""
    words, onto = text[start:end].split(), tuple(joined_on())
    if len(words) <= _AWAY:
        return True
    joined = text.startswith(onto, end) or any(w.startswith(onto) or w in syntax("connective") for w in words[-_AWAY:])
    return joined and len(words) <= _JOINED and not any(mark in text[start:end] for mark in ",.;:\n")


#: words of a relative clause up to an "and" behind which it goes on
_JOINED = 12


def free_figures(
    sentence: Sentence, positions: Sequence[Position], said: Sequence[Attribution], figures: Sequence[Figure]
) -> tuple[Figure, ...]:
    """The figures that no position is of: others tell them, or a denial stands behind or takes them for granted."""
    kept = tuple(figures)
    for position in positions:
        others = of_others(sentence, position.start, said, figures)
        denied = position.stance is Stance.DENIES
        kept = tuple(f for f in kept if f in others or (denied and _beside_denial(sentence, position, f)))
    return kept


def is_denied(sentence: Sentence, voices: Voices, span: Span) -> bool:
    """True for what somebody denies to have come about, and nobody in the sentence tells."""
    if not sentence.has(StanceWord):
        return False
    denials = [p for p in find_positions(sentence, voices, ()) if p.stance is Stance.DENIES and p.start <= span.start]
    told = any(a.at and denials and denials[-1].start < a.at.start < span.start for a in voices.said)
    return bool(denials) and not told and not taken_for_granted(sentence, span)


def _beside_denial(sentence: Sentence, position: Position, figure: Figure) -> bool:
    start, end = (min(figure.people.start, figure.trigger.start), max(figure.people.end, figure.trigger.end))
    apart = end <= position.start or start >= until(sentence, position.start, position.end)
    return apart or taken_for_granted(sentence, Span(start, end))


def until(sentence: Sentence, start: int, end: int) -> int:
    """Where the words of a position end: at a semicolon, "but", "after", or "and said"."""
    text = sentence.text
    turns = [found.start() for pattern in (clause_turns(), _ends()) if (found := pattern.search(text, start, end))]
    led = (m.start for kind in (SpeechWord, StanceWord) for m in sentence.of(kind) if start < m.start < end)
    turns += [at for at in led if {*text[start:at].split()[-1:]} & {*syntax("connective")}]
    return min(turns, default=end)


@cache
def _ends() -> re.Pattern[str]:
    """What opens another clause, or says what came before the denial; "while" without a comma may go on with it."""
    but = subject_pattern("stances", "but_it")
    return re.compile(rf";|,?\s(?:{but}|{any_of('turns_bare')}|{any_of('turns_to')}|{any_of('just_after')})\s")


def _same(one: Claimant, other: Claimant) -> bool:
    """True for one speaker told of at one place, in more words or fewer."""
    if one.span is None or other.span is None:
        return one == other
    return one.span.start < other.span.end and other.span.start < one.span.end


@cache
def _relative() -> re.Pattern[str]:
    """What opens a relative clause; `plain` may open what is said as well: "that"."""
    return re.compile(rf"(?<!\w)(?:{any_of('relative_beside')}|(?P<plain>{any_of('relative_plain')}))(?!\w)")
