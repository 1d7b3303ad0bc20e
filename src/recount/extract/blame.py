"""Who is blamed for an attack: the parties that a sentence names as having struck."""

from __future__ import annotations

import re

from ..records import BelligerentMention, Status
from .grammar import few_words, syntax
from .holders import holds
from .parties import named
from .sentence import Sentence
from .words import ActorWord, EventWord, Mention, PeopleWord, SmallWord, TargetWord


def find_belligerents(sentence: Sentence) -> tuple[BelligerentMention, ...]:
    """The parties that a sentence blames: beside a word of attack or force, or after "by" and its like.

    A party that is named as the one attacked ("strikes against IS") is not blamed, nor one that merely holds the place.
    """
    blamed: dict[str, BelligerentMention] = {}
    for actor in named(sentence):
        if blamed and _beside_it(sentence, actor):
            break
        aside = holds(sentence, actor) or _accuses(sentence, actor)
        if actor.word.id not in blamed and not aside and _blamed(sentence, actor):
            span = sentence.folded.original_span(actor.start, actor.end)
            blamed[actor.word.id] = BelligerentMention(sentence.stated(actor.start, actor.end), actor.word.id, span)
    return tuple(blamed.values())


def _blamed(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    text = sentence.text
    if _steered(sentence, actor, "against", few_words(1)) or _defends(sentence, actor) or _flies(sentence, actor):
        return False
    for event in sentence.of(EventWord):
        reach = few_words(1 if actor.word.adjective else 3)
        if event.start >= actor.end and reach.fullmatch(text, actor.end, event.start):
            if {*text[actor.end : event.start].split()} & {*syntax("brought_about")} or _hit(sentence, actor, event):
                continue  # "an officer of the army was killed by a strike": it is the one hit
            return not any(actor.end <= t.start < event.start for t in sentence.of(TargetWord))
        if event.end <= actor.start and few_words(1).fullmatch(text, event.end, actor.start):
            return not _of_theirs(sentence, event.end, actor.start)
    return not actor.word.adjective and _steered(sentence, actor, "by", few_words(2))


def _hit(sentence: Sentence, actor: Mention[ActorWord], event: Mention[EventWord]) -> bool:
    """«3 قتلى من قوات النظام بهجوم»: those harmed are of the party, and the attack is another's."""
    text = sentence.text
    if text[actor.end : event.start].strip() not in syntax("brought_about_onto"):
        return False
    of = text[max(0, actor.start - _WORD_REACH) : actor.start].split()[-1:]
    return bool(of) and (of[0] in syntax("of") or any(0 <= actor.start - p.end <= 1 for p in sentence.of(PeopleWord)))


def _accuses(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """«اتهمت قسد تركيا»: the first of two parties behind the verb accuses the second."""
    text = sentence.text
    verb = text[max(0, actor.start - _WORD_REACH) : actor.start].split()[-1:]
    if not verb or verb[0].lstrip("و") not in syntax("accuser_follows"):
        return False
    return any(0 < other.start - actor.end <= _WORD_REACH for other in sentence.of(ActorWord))


def _beside_it(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """True where the words before a party open another attack than the one told of ("…, while …")."""
    head = sentence.text[sentence.span.start : actor.start]
    return any(f" {words} " in head for words in syntax("beside_it"))


def _defends(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """True where a party's defences are named: they answer an attack."""
    before = sentence.text[max(0, actor.start - _WORD_REACH) : actor.start].split()[-1:]
    return bool(before) and before[0].lstrip("وبل") in syntax("defence")


#: characters back from a party to the one word before it
_WORD_REACH = 14


def _flies(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """True for the party of aircraft that are only said to fly: no act of attack stands behind them."""
    before = sentence.text[max(sentence.span.start, actor.start - _FLIGHT) : actor.start].split()
    if not any(word in syntax("flies") for word in before[-_FLYING:]):
        return False
    return not any(m.start > actor.start and not (m.word.force or m.word.qualifier) for m in sentence.of(EventWord))


#: characters and words back from a party in which its aircraft are said to fly
_FLIGHT, _FLYING = 60, 6


def _steered(sentence: Sentence, actor: Mention[ActorWord], role: str, gap: re.Pattern[str]) -> bool:
    return any(
        m.end <= actor.start and gap.fullmatch(sentence.text, m.end, actor.start) and not _belongs_unarmed(sentence, m)
        for m in sentence.small(role)
    )


def _of_theirs(sentence: Sentence, start: int, end: int) -> bool:
    """True where "fighters of" or "positions of" stands between an attack and a party: it came to harm."""
    words = sentence.text[start:end].split()
    if any(word.lstrip("وب") in syntax("of_theirs") for word in words):
        return True
    if words and words[-1] in syntax("force_of"):
        return False  # «قصف ميليشيات …»: a part of the party's name
    hit = [(m.start, m.end) for m in sentence.of(TargetWord)]
    hit += [(m.start, m.end) for m in sentence.of(PeopleWord) if m.word.status is Status.COMBATANT]
    return any(start <= first and last <= end for first, last in hit)


def _belongs_unarmed(sentence: Sentence, small: Mention[SmallWord]) -> bool:
    """True for "belonging to" after anything but a force or weapon: a party's car is hit, and does not hit."""
    text = sentence.text
    if not text.startswith(syntax("belonging"), small.start):
        return False
    return not any(
        m.end <= small.start and few_words(1).fullmatch(text, m.end, small.start) for m in sentence.of(EventWord)
    )
