"""Official positions on operations in general: what a party says it does, will do or has done, without one event."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ...records import Authority, Claimant, ClaimantKind
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import ActorWord, EventWord, Mention, StatementWord
from ..speakers.speakers import Attribution, speaker_apart
from .takers import Voices

_PARTIES = frozenset({ClaimantKind.OFFICIAL, ClaimantKind.BELLIGERENT})
#: how many words may stand between an intent and the operation it is of
_REACH = 6
_ENDS = re.compile(r"[.!?;]\s|[.!?;]?\"|\n")


@dataclass(frozen=True, slots=True)
class General:
    """One position on operations; `start` and `end` are its folded offsets."""

    start: int
    end: int
    claimant: Claimant
    attribution: Attribution | None
    authority: Authority


def find_statements(sentence: Sentence, voices: Voices) -> list[General]:
    """The position that a sentence takes, if an official, a belligerent or a "we" in quotation takes one."""
    words = sentence.of(StatementWord)
    at = next((span for m in words if (span := _position(sentence, m)) is not None), None)
    if at is None:
        return []
    start, end = at
    voice = _voice(sentence, voices, start, end)
    if voice is None:
        return []
    authority = Authority.ANONYMOUS if voice.claimant.anonymous else Authority.ON_RECORD
    return [General(start, end, voice.claimant, voice, authority)]


def _position(sentence: Sentence, mention: Mention[StatementWord]) -> tuple[int, int] | None:
    """Where the position stands: from its subject or operation to the end of its clause."""
    role, text = mention.word.role, sentence.text
    if role == "operation":
        return None
    others = _others(sentence, role)
    near = [
        (first, last)
        for first, last in others
        if _few(text[mention.end : first] if mention.end <= first else text[last : mention.start])
    ]
    if role != "policy" and not near:
        return None
    start = min([mention.start, *(f for f, last in near if last <= mention.start)])
    end = max([mention.end, *(last for _, last in near)])
    we = re.search(rf"{subject_pattern('statements', 'we')}\s+(?:\w+\s+)?$", text[sentence.span.start : start])
    start = sentence.span.start + we.start() if we else start
    stop = _ENDS.search(text, end, sentence.span.end)
    return start, (stop.start() if stop else _trimmed(text, end, sentence.span.end))


def _others(sentence: Sentence, role: str) -> list[tuple[int, int]]:
    if role == "outcome":
        return [(m.start, m.end) for m in sentence.of(ActorWord)]
    operations = [(m.start, m.end) for m in sentence.of(StatementWord) if m.word.role == "operation"]
    return operations + [(m.start, m.end) for m in sentence.of(EventWord) if not m.word.force]


def _few(gap: str) -> bool:
    return len(gap.split()) <= _REACH and not re.search(r"[;:!?\"]|\.\s", gap)


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in ".!?\"' \n":
        end -= 1
    return end


def _voice(sentence: Sentence, voices: Voices, start: int, end: int) -> Attribution | None:
    """Whose position it is: a party's or an official's own words; the named speaker of a quoted "we"."""
    said = [a for a in voices.said if a.claimant.kind in _PARTIES]
    if said:
        return _nearest(said, start)
    if voices.publisher.kind is ClaimantKind.BELLIGERENT:
        return Attribution(voices.publisher)
    apart = speaker_apart(sentence, start)
    quoted = '"' in sentence.text[sentence.span.start : start + 1]
    if apart is not None and apart.kind in _PARTIES and (quoted or voices.said):
        return Attribution(apart)
    ours = quoted and _we().search(sentence.text, sentence.text.rfind('"', 0, start + 1), end) is not None
    if ours:
        named = [a for a in voices.said if not a.claimant.anonymous and a.claimant.kind is ClaimantKind.OTHER]
        return _nearest(named, start)
    return None


def _nearest(said: list[Attribution], start: int) -> Attribution | None:
    return min(said, key=lambda a: abs((a.at.start if a.at else start) - start), default=None)


@cache
def _we() -> re.Pattern[str]:
    return re.compile(subject_pattern("statements", "we"))
