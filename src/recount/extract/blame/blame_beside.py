"""Parties that stand beside an attack and are not thereby blamed for it.

    a boy recruited by the army was killed · wanted by the coalition · clashes between the army and the rebels ·
    fire from the rebels' positions that was answered · «طيران روسي أو …», of whom one is nobody that a list knows ·
    what was said at first, and later told otherwise

Nor is a party blamed for harm by a charge of another kind: "accused it of using residents as human shields".
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, HarmWord, Mention
from ..speakers.accusations import Accusation
from .blame_acts import WORD_REACH, Acts


def is_beside_blame(acts: Acts, actor: Mention[ActorWord]) -> bool:
    """True for a party that such words set beside what happened."""
    sentence = acts.sentence
    text, floor = sentence.text, sentence.span.start
    head = text[max(floor, actor.start - _CLAUSE) : actor.start]
    if _of_a_tie().search(head) or _fought().search(head) or _answered_fire().search(head):
        return True
    return _beside_nobody_known(sentence, actor) or _told_at_first(sentence, actor)


def _beside_nobody_known(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """One of two of whom the other is no party that could be named beside it: «روسي أو سوري»."""
    other = _or_another().match(sentence.text, actor.end) if actor.word.adjective else None
    return other is not None and not any(actor.end <= m.start < other.end() for m in sentence.of(ActorWord))


#: characters back in which the words before a party stand
_CLAUSE = 3 * WORD_REACH


def of_another_charge(sentence: Sentence, charge: Accusation) -> bool:
    """True for an accusation of something else than the attack, right behind who is accused."""
    text, start = sentence.text, charge.party.end
    harm = min((m.start for m in sentence.of(HarmWord) if m.start >= start), default=sentence.span.end)
    return _otherwise_charged().search(text, start, harm) is not None


def _told_at_first(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """ "Said at first that jets of theirs …, but later said that a mine had exploded"."""
    first = _first().search(sentence.text, *sentence.span)
    if first is None:
        return False
    later = _later().search(sentence.text, first.end(), sentence.span.end)
    return later is not None and actor.start < later.start()


@cache
def _of_a_tie() -> re.Pattern[str]:
    """ "Recruited by the ", "wanted by ", «المطلوب ل»: what ties somebody to a party."""
    return re.compile(rf"(?<!\w){any_of('tied_by')}\s*(?:the\s+)?(?:ال|ل)?\Z")


@cache
def _fought() -> re.Pattern[str]:
    """ "Clashes between the army and the ": both fought, and nobody says who did the harm."""
    other = r"(?:[^\W\d_][\w'-]*\s+){1,5}?"
    return re.compile(
        rf"(?<!\w){any_of('fights_between')}\s+{any_of('among_two')}\s+(?:{other}{any_of('connective')}\s*)?(?:the\s+)?(?:[\w'-]+\s+)?\Z"
    )


@cache
def _answered_fire() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('answers_to')}\s+(?:[\w'-]+\s+){{0,3}}?{any_of('fire_from')}\s+(?:the\s+)?\Z")


@cache
def _or_another() -> re.Pattern[str]:
    """«روسي أو سوري»: an adjective of a nation that no list of parties knows, or knows otherwise."""
    return re.compile(rf"\s+{any_of('or')}\s+(?:ال)?[\u0620-\u064a]{{2,}}(?:ي|يه|ية)(?!\w)")


@cache
def _otherwise_charged() -> OpeningPattern:
    return OpeningPattern(syntax("charged_otherwise"), rf"(?<!\w)[بول]?{any_of('charged_otherwise')}(?!\w)")


@cache
def _first() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('said_at_first')}(?!\w)")


@cache
def _later() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('told_later')}(?!\w)")
