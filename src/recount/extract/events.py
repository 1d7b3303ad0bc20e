"""What happened: the kind of attack, its means, what was hit, and who is blamed for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..records import BelligerentMention, Event, EventType, Span, Target
from .attribution import Sentence
from .words import ActorWord, EventWord, Mention, MethodWord, SmallWord, TargetWord, actor_name

#: between an adjective of nationality and the word of attack or force it belongs to
_BESIDE = re.compile(r"[\s\-]*(?:[^\W\d_,.;:]+[\s\-]+){0,3}")
_CLOSE = re.compile(r"[\s\-\"']*(?:[^\W\d_,.;:]+[\s\-]+){0,1}(?:ال|لل|ل|ب|و)?")
_BY = re.compile(r"[\s:]*(?:[^\W\d_,.;:]+\s+){0,2}(?:ال|لل|ل|ب|و)?[\s\"']*")


def find_event(sentence: Sentence) -> Event | None:
    """The event that a sentence tells of; None where no word of it is one of attack."""
    words = [m for m in sentence.mentions if isinstance(m.word, EventWord)]
    acts = [m for m in words if isinstance(m.word, EventWord) and not m.word.force and not m.word.qualifier]
    method = next((m for m in sentence.mentions if isinstance(m.word, MethodWord)), None)
    if not acts and not (words and method):
        return None
    anchor = acts[0] if acts else words[0]
    kind = _type(words)
    target = _target(sentence, anchor)
    span = sentence.folded.original_span(anchor.start, anchor.end)
    found = method.word.method if method and isinstance(method.word, MethodWord) else None
    return Event(kind, found, target, span=span)


def _type(words: Sequence[Mention]) -> EventType:
    """The most exact type that the words bear: a stated act, else a force or qualifier, else a bombardment."""
    kinds = [w.word for w in words if isinstance(w.word, EventWord)]
    exact = [w.type for w in kinds if w.type is not EventType.BOMBARDMENT]
    stated = [w.type for w in kinds if w.type is not EventType.BOMBARDMENT and not w.force and not w.qualifier]
    for found in (stated, exact):
        if EventType.DRONE_STRIKE in found:
            return EventType.DRONE_STRIKE
        if found:
            return found[0]
    return EventType.BOMBARDMENT


def _target(sentence: Sentence, anchor: Mention) -> Target | None:
    """The target nearest to the act, those after it first; a weapon's platform is none."""
    targets = [m for m in sentence.mentions if isinstance(m.word, TargetWord)]
    if not targets:
        return None
    best = min(
        targets,
        key=lambda m: (_PROTECTED.get(_of(m), 1), abs(m.start - anchor.end) + (0 if m.start > anchor.start else 40)),
    )
    return _of(best)


#: where several are named, an object under special protection is the one that must not be lost
_PROTECTED = {Target.HOSPITAL: 0, Target.SCHOOL: 0, Target.MARKET: 0, Target.PLACE_OF_WORSHIP: 0, Target.PRISON: 0,
              Target.SHELTER_OR_CAMP: 0, Target.STREET: 2, Target.MILITARY: 2}  # fmt: skip


def _of(mention: Mention) -> Target:
    return mention.word.target if isinstance(mention.word, TargetWord) else Target.UNKNOWN


def dominant_type(sentences: Sequence[Sentence]) -> EventType | None:
    """The exact type of attack that a report tells of most, for sentences that only say "the strike"."""
    seen = Counter(
        m.word.type
        for s in sentences
        for m in s.mentions
        if isinstance(m.word, EventWord) and not m.word.force and m.word.type is not EventType.BOMBARDMENT
    )
    return min(seen, key=lambda t: (-seen[t], t)) if seen else None


def find_belligerents(sentence: Sentence) -> tuple[BelligerentMention, ...]:
    """The parties that a sentence blames: beside a word of attack or force, or after "by" and its like.

    A party that is named as the one attacked ("strikes against IS") is not blamed.
    """
    blamed: dict[str, BelligerentMention] = {}
    for actor in (m for m in sentence.mentions if isinstance(m.word, ActorWord)):
        if isinstance(actor.word, ActorWord) and actor.word.id not in blamed and _blamed(sentence, actor):
            span = sentence.folded.original_span(actor.start, actor.end)
            blamed[actor.word.id] = BelligerentMention(sentence.stated(actor.start, actor.end), actor.word.id, span)
    return tuple(blamed.values())


def _blamed(sentence: Sentence, actor: Mention) -> bool:
    text = sentence.text
    if _steered(sentence, actor, "against"):
        return False
    for event in (m for m in sentence.mentions if isinstance(m.word, EventWord)):
        if event.start >= actor.end and _BESIDE.fullmatch(text, actor.end, event.start):
            return True
        if event.end <= actor.start and _CLOSE.fullmatch(text, event.end, actor.start):
            return True
    return not _adjective(actor) and _steered(sentence, actor, "by")


def _adjective(actor: Mention) -> bool:
    return isinstance(actor.word, ActorWord) and actor.word.adjective


def _steered(sentence: Sentence, actor: Mention, role: str) -> bool:
    gap = _BY if role == "by" else _CLOSE
    return any(
        isinstance(m.word, SmallWord) and m.word.role == role and m.end <= actor.start
        and gap.fullmatch(sentence.text, m.end, actor.start)
        for m in sentence.mentions
    )  # fmt: skip


def named_actor(words: Span, mentions: Sequence[Mention]) -> str | None:
    """The neutral name of the armed party that a phrase names, if any."""
    return next((actor_name(m.word.id) for m in mentions
                 if isinstance(m.word, ActorWord) and words.start <= m.start and m.end <= words.end), None)  # fmt: skip
