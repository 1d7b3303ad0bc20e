"""What happened: the kind of attack, its means, and what was hit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from ...records import Event, EventType, Harm, Target
from ..harm.deaths import find_deaths
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, Mention, MethodWord, SpeakerWord, SpeechWord, TargetWord
from ..places.place_words import said_by
from .at_the_act import at_the_act
from .how_often import times_struck


def find_event(sentence: Sentence) -> Event | None:
    """The event that a sentence tells of; None where no word of it is one of attack."""
    words = sentence.of(EventWord)
    words = [*takewhile(lambda m: not _is_example(sentence.text, m.start), words)]
    words = _not_answered(sentence, words)
    acts = [m for m in words if not m.word.force and not m.word.qualifier]
    method = next((m.word.method for m in sentence.of(MethodWord)), None)
    acts = acts or [m for m in words if _launched(sentence, m)]
    if not acts and not (words and method):
        return None
    anchor = acts[0] if acts else words[0]
    span = sentence.folded.original_span(anchor.start, anchor.end)
    kind = EventType.BOMBARDMENT if _only_answered(sentence, words) else _type(words)
    strikes = times_struck(sentence, anchor) if kind in _FROM_AFAR else None  # "shot twice" counts bullets
    hit = _target(sentence, anchor)
    beside = hit is not None and not at_the_act(sentence, anchor, hit)
    return Event(kind, method, hit.word.target if hit else None, strikes, span, target_beside=beside)


#: attacks of which each time is a strike of its own
_FROM_AFAR = frozenset((EventType.AIRSTRIKE, EventType.DRONE_STRIKE, EventType.ARTILLERY, EventType.ROCKET,
                        EventType.NAVAL, EventType.BOMBARDMENT))  # fmt: skip


def _not_answered(sentence: Sentence, words: Sequence[Mention[EventWord]]) -> Sequence[Mention[EventWord]]:
    """ "Struck targets in response to rocket fire": the words of what was done, and none of what it answers."""
    found = _answered().search(sentence.text, *sentence.span)
    if found is None or any(m.start >= found.end() for m in sentence.of(HarmWord)):
        return words  # "in retaliation for an attack that killed two": the dead are that attack's
    closed = sentence.text.find(",", found.end(), sentence.span.end)  # "In response to rocket fire, jets bombed"
    done = [m for m in words if m.end <= found.start() or (0 <= closed <= m.start)]
    return done if any(not (m.word.force or m.word.qualifier) for m in done) else words


def _only_answered(sentence: Sentence, words: Sequence[Mention[EventWord]]) -> bool:
    """ "Said it struck targets in response to rocket fire": no word names the kind of what was done."""
    found = _answered().search(sentence.text, *sentence.span)
    if found is None or any(m.start >= found.end() for m in sentence.of(HarmWord)):
        return False
    closed = sentence.text.find(",", found.end(), sentence.span.end)
    return closed < 0 and all(m.start >= found.end() for m in words)


@cache
def _answered() -> OpeningPattern:
    return OpeningPattern(syntax("in_response_to"), rf"(?<!\w){any_of('in_response_to')}")


def _is_example(text: str, start: int) -> bool:
    """ "Amid abuses such as arrests", «كالاعتقالات»: what is named as an example, and behind it, is told in general."""
    at = start + len(_THE) if text.startswith(_THE, start) else start
    at -= text[at - 1 : at] == " "
    return any(text.endswith(word, 0, at) and not text[at - len(word) - 1].isalpha() for word in syntax("likened"))


#: the article, with which a word of attack may begin and to which «ك» is fastened
_THE = "ال"


def _launched(sentence: Sentence, weapon: Mention[EventWord]) -> bool:
    """ "Shells fell on the village", "a missile landed at", «صاروخ أصاب»: a weapon that is fired or falls is an attack.

    An aircraft that falls is none; one that "fired at" or "dropped a grenade on" somebody is.
    """
    text = sentence.text
    if weapon.word.force and weapon.word.type in _CARRIERS | _FIRED and _kills(sentence, weapon):
        return True
    if weapon.word.force and weapon.word.type in _CARRIERS:
        return _fires().match(text, weapon.end, sentence.span.end) is not None
    if not weapon.word.force or weapon.word.type not in _FIRED:
        return False
    if text[weapon.end : weapon.end + _NEXT].split()[:1] in [[word] for word in syntax("hits_it")]:
        return True
    spans = ((m, text[m.end : weapon.start], text[weapon.end : m.start]) for m in sentence.small("launch"))
    return any(len((before if m.end <= weapon.start else after).split()) <= _FALLS for m, before, after in spans)


def _kills(sentence: Sentence, weapon: Mention[EventWord]) -> bool:
    """ "Artillery killed two", «قذيفة قتلت»: right behind a weapon what it did to people."""
    behind = (m for m in sentence.of(HarmWord) if 0 <= m.start - weapon.end <= 1)
    return any(m.word.harm in _DONE and m.word.role != "people" for m in behind)


#: what a weapon does to people
_DONE = frozenset((Harm.KILLED, Harm.INJURED))


@cache
def _fires() -> re.Pattern[str]:
    """Behind an aircraft or ship, up to two words between: that it fired at somebody or dropped something."""
    drops = rf"{any_of('drops')}\s+(?:[^\W\d_]+\s+){{0,3}}?{any_of('munition')}"
    return re.compile(rf"(?:\s+[\w-]+){{0,2}}?\s+(?:{any_of('fires_at')}|{drops})(?!\w)")


#: characters behind a weapon in which the next word ends
_NEXT = 12
#: what carries weapons
_CARRIERS = frozenset((EventType.AIRSTRIKE, EventType.DRONE_STRIKE, EventType.NAVAL))
#: weapons that fall or are fired, and the words between them and what says so
_FIRED, _FALLS = frozenset((EventType.ARTILLERY, EventType.ROCKET)), 4


def _type(words: Sequence[Mention[EventWord]]) -> EventType:
    """The most exact type that the words bear: a stated act, else a force or qualifier, else a bombardment."""
    exact = [m.word for m in words if m.word.type is not EventType.BOMBARDMENT]
    stated = [w.type for w in exact if not w.force and not w.qualifier]
    for found in (stated, [w.type for w in exact]):
        if found:
            drones = EventType.DRONE_STRIKE in found and found[0] is not EventType.RAID  # which drones may support
            return EventType.DRONE_STRIKE if drones else found[0]
    return EventType.BOMBARDMENT


def _target(sentence: Sentence, anchor: Mention[EventWord]) -> Mention[TargetWord] | None:
    """The target nearest to the act, those after it first; objects under special protection before all others."""

    def order(mention: Mention[TargetWord]) -> tuple[int, int]:
        behind = 0 if mention.start > anchor.start else _BEFORE
        return _PRIORITY.get(mention.word.target, 1), abs(mention.start - anchor.end) + behind

    hit = (m for m in sentence.of(TargetWord) if not _beside(sentence, m))
    return min(hit, key=order, default=None)


def _of_a_speaker(sentence: Sentence, target: Mention[TargetWord]) -> bool:
    """ "Sources close to the hospital said": the building is whose people tell, and not what was hit."""
    who = next((m for m in sentence.of(SpeakerWord) if 0 <= target.start - m.end <= _SPEAKERS), None)
    if who is None or target.word.target not in _STAFFED:
        return False
    told = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    for verb in (m for m in sentence.of(SpeechWord) if m.word.role == "verb"):
        behind, before = 0 <= verb.start - target.end <= _SPEAKERS, 0 <= who.start - verb.end <= _SPEAKERS
        first, last = min(verb.start, who.start), max(verb.end, target.end)
        if (behind or before) and not any(first <= other < last for other in told):
            return True
    return False


#: buildings whose people are asked what happened
_STAFFED = frozenset((Target.HOSPITAL, Target.SCHOOL))
#: characters between a speaker, the building it belongs to, and the verb of speech
_SPEAKERS = 24


def brought_to(sentence: Sentence, at: int) -> bool:
    """True for what stands after words of bringing somebody there: "taken to a hospital in Exampleville"."""
    near = [m.end for m in sentence.small("transfer") if at - _TRANSFER_REACH <= m.end <= at]
    if not near:
        return False
    told = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    return any(not any(end <= other < at for other in told) for end in near)


def names_their_hospital(sentence: Sentence, at: int) -> bool:
    """«وصول ثلاثة جرحى إلى مشفى مدينة …»: a place right behind a hospital to which people are brought."""
    near = (m for m in sentence.of(TargetWord) if m.word.target is Target.HOSPITAL and at - _NAME <= m.end <= at)
    return any(
        all(word in syntax("at_place") or said_by(word).kind is not None for word in sentence.text[m.end : at].split())
        and _brings().search(sentence.text, max(sentence.span.start, m.start - _TRANSFER_REACH), m.start) is not None
        for m in near
    )


#: characters between a hospital and the place that it is named for
_NAME = 16


def _beside(sentence: Sentence, target: Mention[TargetWord]) -> bool:
    """True for a word that is no building, or a building where people were brought or whose people tell."""
    taken = brought_to(sentence, target.start) or _brought_there(sentence, target.start)
    told = _keeps(sentence, target) or _of_a_speaker(sentence, target) or _tells_itself(sentence, target)
    built = _built().search(sentence.text, max(sentence.span.start, target.start - _TRANSFER_REACH), target.start)
    return taken or told or built is not None or _died_there(sentence, target)


@cache
def _built() -> re.Pattern[str]:
    """The end of a text behind which houses are somebody's work: «يعملون في بناء البيوت»."""
    return re.compile(rf"(?<!\w){any_of('building_of')}\s+(?:ال|the\s+)?$")


def _tells_itself(sentence: Sentence, target: Mention[TargetWord]) -> bool:
    """ "The local clinic said", «أعلن المشفى», "according to the hospital": it tells, and was not hit."""
    if target.word.target not in _STAFFED:
        return False
    text = sentence.text
    for said in sentence.of(SpeechWord):
        if said.word.role == "verb" and not said.word.after and _HARDLY.fullmatch(text, target.end, said.start):
            return True
        ahead = said.word.after or said.word.role == "lead"
        if ahead and 0 < target.start - said.end <= _LED and _FEW.fullmatch(text, said.end, target.start):
            return True
    return False


#: blanks, or a name of one or two words, between a building and its verb; characters and words behind what leads to it
_HARDLY = re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}")
_FEW, _LED = re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}(?:ال)?"), 24


def _died_there(sentence: Sentence, target: Mention[TargetWord]) -> bool:
    """ "Died in a Turkish hospital of wounds", "the wounded died in hospital": who was hurt before died there."""
    if target.word.target is not Target.HOSPITAL:
        return False
    hurt = any(m.word.harm is Harm.INJURED and m.start < target.start for m in sentence.of(HarmWord))
    if not (hurt or any(death.indirect is None for death in find_deaths(sentence))):
        return False
    found = _dying_in().search(sentence.text, max(sentence.span.start, target.start - _TRANSFER_REACH), target.start)
    return found is not None


@cache
def _dying_in() -> re.Pattern[str]:
    """The end of a text that leads from a death, or from wounds, to the building where it was."""
    few, at = r"(?:[^\W\d_]+\s+)", any_of("sits_at")
    return re.compile(rf"(?<!\w)[وف]?{any_of('died_there')}\s+{few}{{0,3}}?{at}\s+{few}{{0,2}}$")


def _keeps(sentence: Sentence, target: Mention[TargetWord]) -> bool:
    """ "An oil field that houses troops": a verb, and no houses."""
    before = sentence.text[max(sentence.span.start, target.start - _RELATIVE) : target.start].split()[-1:]
    return sentence.text[target.start : target.end] in syntax("keeps") and before in [[w] for w in syntax("relative")]


#: characters before a verb in which "that" stands
_RELATIVE = 8


def _brought_there(sentence: Sentence, at: int) -> bool:
    """ "They took the injured to the hospital", "the hospital received two bodies": it is not what was hit."""
    taken = _brings().search(sentence.text, max(sentence.span.start, at - _TRANSFER_REACH), at) is not None
    return taken or _receives().match(sentence.text, at, sentence.span.end) is not None


@cache
def _receives() -> re.Pattern[str]:
    """A building of one or two words, or of a name, and right behind it that it took people in."""
    return re.compile(rf"(?:[^\W\d_]+\s+){{1,3}}{any_of('receives')}(?!\w)")


@cache
def _brings() -> OpeningPattern:
    """Right before a place: somebody brings people there whom a few words name."""
    whom, to = r"(?:\w+\s+){0,6}?", rf"(?:{any_of('brought_to')}\s+(?:ال)?|{any_of('brought_onto')})"
    return OpeningPattern(syntax("brings"), rf"(?<!\w)و?{any_of('brings')}\s+{whom}{to}$")


#: characters after words of bringing somebody somewhere within which a place or building is where they were brought
_TRANSFER_REACH = 50


#: how many characters a target before the act counts as further off than one after it
_BEFORE = 40
#: where several are named, an object under special protection is the one that must not be lost
_PRIORITY = {
    Target.HOSPITAL: 0,
    Target.SCHOOL: 0,
    Target.MARKET: 0,
    Target.PLACE_OF_WORSHIP: 0,
    Target.PRISON: 0,
    Target.SHELTER_OR_CAMP: 0,
    Target.STREET: 2,
    Target.MILITARY: 2,
}
