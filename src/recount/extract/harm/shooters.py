"""Who shoots and who is shot: "an officer fatally shot Example" harms Example, "an officer fired one shot" nobody.

A surname behind the verb is somebody where the report also bears a full name that ends in it.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...records import EventType, Harm
from ..lexicon.grammar import any_of, passive, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.person_words import words_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, PeopleWord, SpeakerWord
from ..numbers.quantified import Quantity

#: characters back from "shot" to the verb that fires it, and from a verb back to what makes it a passive
_BACK, _PASSIVE = 24, 30
_SURNAME = re.compile(r"\s+(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?P<name>[A-Z][a-z][\w’'-]*?)(?=['’]s|[\s,.;:)]|$)")


def hits_nobody(sentence: Sentence, trigger: Mention[HarmWord]) -> bool:
    """True for a shot that was fired ("fired one shot"), and for shooting at somebody of whom no hit is told."""
    if not trigger.word.act:
        return False
    text = sentence.text
    if any(words().match(text, trigger.end) for words in (_aimed, _downed, _bullets)):
        return True
    return bool(_fired().search(text, max(sentence.span.start, trigger.start - _BACK), trigger.start))


def shot_down(sentence: Sentence, act: Mention[EventWord]) -> bool:
    """ "Shot down 38 of the drones", "a plane was shot down": fire at what flies, which is no shooting of people."""
    text = sentence.text
    if _downed().match(text, act.end, sentence.span.end):
        return True
    down = text.startswith(" down", act.end)
    return down and _flew().search(text, max(sentence.span.start, act.start - _PASSIVE), act.start) is not None


def drones_stopped(sentence: Sentence) -> list[Mention[EventWord]]:
    """ "Air defences intercepted drones", «تصدي الدفاعات لمسيرات»: drones that hit nothing, if nothing else is told.

    "Repelled an attack by drones" and "intercepted some of the drones that struck" tell of an attack.
    """
    acts = [m for m in sentence.of(EventWord) if not m.word.qualifier]  # «الدفاعات الجوية»
    if not acts or sentence.has(HarmWord) or any(m.word.type is not EventType.DRONE_STRIKE for m in acts):
        return []
    if _dropped().search(sentence.text, *sentence.span):
        return []  # «أسقطت مسيرة قنبلة على …»
    ways = (sentence.text[found.end() : acts[0].start] for found in _stops().finditer(sentence.text, *sentence.span))
    if not any(len(way.split()) <= _WHO_STOPS and _MARKS.isdisjoint(way) for way in ways):
        return []
    alone = all(not sentence.text[one.end : other.start].strip() for one, other in pairwise(acts))
    return [*acts] if alone else []


#: words between stopping and the drones, and marks that end them
_WHO_STOPS, _MARKS = 7, frozenset(",.;:")


@cache
def _dropped() -> OpeningPattern:
    return OpeningPattern(syntax("dropped"), rf"(?<!\w){any_of('dropped')}(?!\w)")


@cache
def _stops() -> OpeningPattern:
    return OpeningPattern(syntax("stops_drones"), rf"(?<!\w)و?{any_of('stops_drones')}(?!\w)")


def bare_of_harm(sentence: Sentence, trigger: Mention[HarmWord]) -> bool:
    """True for "then himself" where no word of killing stands before it."""
    if not trigger.word.own or sentence.text[trigger.start : trigger.end] not in syntax("then_oneself"):
        return False
    return not any(m.word.harm is Harm.KILLED for m in sentence.of(HarmWord) if m.end <= trigger.start)


def surname_behind(sentence: Sentence, trigger: Mention[HarmWord]) -> Quantity | None:
    """The one person whom a verb harms that a surname names right behind it; None where it names nobody."""
    text, cased = sentence.text, sentence.folded.cased
    if (
        trigger.word.role not in ("both", "object")
        or cased[trigger.start : trigger.end] != text[trigger.start : trigger.end]
    ):
        return None
    found = _SURNAME.match(cased, trigger.end, sentence.span.end)
    if found is None or passive().search(text, max(sentence.span.start, trigger.start - _PASSIVE), trigger.start):
        return None
    start, end = found.span("name")
    others = (m for kind in (ActorWord, PeopleWord, SpeakerWord) for m in sentence.of(kind))
    if text[start:end] in words_of("not_a_name") or any(m.start < end and start < m.end for m in others):
        return None
    full = re.search(rf"(?<![\w.])[A-Z][\w’'-]+ (?:[A-Z]\.? )?{re.escape(found['name'])}(?!\w)", cased)
    return Quantity(start, end, None, (), start, implied=1) if full else None


@cache
def _aimed() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('aimed_at')}(?!\w)")


@cache
def _bullets() -> re.Pattern[str]:
    """ "Shot a dozen bullets", "shot three rounds": what was fired, and nobody."""
    many = rf"(?:\d{{1,3}}|{any_of('shots_counted')}|{any_of('several_acts')}|{any_of('article')})"
    return re.compile(rf"(?:\s+{many}){{1,3}}\s+(?:more\s+)?{any_of('bullets')}(?!\w)")


@cache
def _downed() -> re.Pattern[str]:
    """ "Shot most of the missiles down", "shot a drone": what flies was hit, and nobody."""
    return re.compile(rf"(?:\s+down)?(?:\s+(?:{any_of('downed_of')}|\d+)[\"”]?)*\s+{any_of('flying')}(?!\w)")


@cache
def _flew() -> re.Pattern[str]:
    """The end of a text that tells of what flies as the subject: "38 drones were "."""
    return re.compile(
        rf"(?<!\w){any_of('flying')}\s+(?:{any_of('be')}\s+|{any_of('perfect')}\s+)*(?:all\s+|also\s+)?\Z"
    )


@cache
def _fired() -> re.Pattern[str]:
    """The end of a text that makes the next word a shot: "fired one ", and not "fired and "."""
    joint = "|".join(map(re.escape, syntax("connective")))
    return re.compile(rf"(?<!\w){any_of('discharges')}\s+(?:(?!(?:{joint})\s)[\w-]+\s+){{0,2}}\Z")
