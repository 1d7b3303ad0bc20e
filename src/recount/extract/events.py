"""What happened: the kind of attack, its means, what was hit, and who is blamed for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from .. import codebook
from ..records import BelligerentMention, Event, EventType, Status, Target
from .grammar import few_words, syntax
from .holders import holds
from .sentence import Sentence
from .text import fold_name
from .words import ActorWord, EventWord, HarmWord, Mention, MethodWord, PeopleWord, SmallWord, TargetWord


def find_event(sentence: Sentence) -> Event | None:
    """The event that a sentence tells of; None where no word of it is one of attack."""
    words = sentence.of(EventWord)
    acts = [m for m in words if not m.word.force and not m.word.qualifier]
    method = next((m.word.method for m in sentence.of(MethodWord)), None)
    acts = acts or [m for m in words if _launched(sentence, m)]
    if not acts and not (words and method):
        return None
    anchor = acts[0] if acts else words[0]
    span = sentence.folded.original_span(anchor.start, anchor.end)
    return Event(_type(words), method, _target(sentence, anchor), span=span)


def _launched(sentence: Sentence, weapon: Mention[EventWord]) -> bool:
    """ "Shells fell on the village": a weapon that is fired or falls is an attack; an aircraft that falls is none."""
    if not weapon.word.force or weapon.word.type not in _FIRED:
        return False
    text = sentence.text
    spans = ((m, text[m.end : weapon.start], text[weapon.end : m.start]) for m in sentence.small("launch"))
    return any(len((before if m.end <= weapon.start else after).split()) <= _FALLS for m, before, after in spans)


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


def _target(sentence: Sentence, anchor: Mention[EventWord]) -> Target | None:
    """The target nearest to the act, those after it first; objects under special protection before all others."""

    def order(mention: Mention[TargetWord]) -> tuple[int, int]:
        behind = 0 if mention.start > anchor.start else _BEFORE
        return _PRIORITY.get(mention.word.target, 1), abs(mention.start - anchor.end) + behind

    hit = (m for m in sentence.of(TargetWord) if not brought_to(sentence, m.start))
    nearest = min(hit, key=order, default=None)
    return nearest.word.target if nearest else None


def brought_to(sentence: Sentence, at: int) -> bool:
    """True for what stands after words of bringing somebody there: "taken to a hospital in Exampleville"."""
    near = [m.end for m in sentence.small("transfer") if at - _TRANSFER_REACH <= m.end <= at]
    if not near:
        return False
    told = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    return any(not any(end <= other < at for other in told) for end in near)


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


def dominant_type(sentences: Sequence[Sentence]) -> EventType | None:
    """The exact type of attack that a report tells of most, for sentences that only say "the strike"."""
    words = (m.word for s in sentences for m in s.of(EventWord))
    seen = Counter(w.type for w in words if not w.force and w.type is not EventType.BOMBARDMENT)
    return min(seen, key=lambda t: (-seen[t], t)) if seen else None


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


def named(sentence: Sentence) -> list[Mention[ActorWord]]:
    """The parties of a sentence, each under the name that its last word gives it.

    "The jets of the occupation" are somebody's only where no other name follows ("of the Russian occupation"), and
    where the report calls nobody else's forces so.
    """
    found: list[Mention[ActorWord]] = []
    for actor in sentence.of(ActorWord):
        last = found[-1] if found else None
        if last and last.word.nameless and _NAME_FOLLOWS.fullmatch(sentence.text, last.end, actor.start):
            found[-1] = Mention(last.start, actor.end, ActorWord(actor.word.id))
        else:
            found.append(actor)
    found = [m for m in found if not m.word.nameless or not _called_so(sentence.folded.text, m.word.id)]
    return [m for m in found if not _is_pronoun(sentence, m)]


def _is_pronoun(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """ "They bombed us": the pronoun and no country, in a text that has capitals."""
    text, cased, here = sentence.text, sentence.folded.cased, slice(actor.start, actor.end)
    return text[here] in syntax("pronoun_object") and cased[here] == text[here] and cased != sentence.folded.text


#: between "occupation" and whose it is: a quotation mark, a hashtag, one more word
_NAME_FOLLOWS = re.compile(r"[\s\"']+(?:[\u0620-\u064a]+ )?[#\"]?")


def _called_so(text: str, own: str) -> bool:
    """True where a report names the occupation of another party than the one that is meant by itself."""
    found = _named_occupations().finditer(text)
    return any(_occupations()[match[0].replace("#", "")] != own for match in found)


@cache
def _named_occupations() -> re.Pattern[str]:
    return re.compile("|".join(rf"{noun} #?{name}" for noun, name in map(str.split, sorted(_occupations()))))


@cache
def _occupations() -> dict[str, str]:
    """The shortest nameless word of each party beside every party's adjectives of nation, by whose they are."""
    actors = codebook.table("actors")["actor"]
    nouns = [min(map(fold_name, actor["nameless"]), key=len) for actor in actors if "nameless" in actor]
    return {
        f"{noun} {name}": actor["id"]
        for noun in nouns
        for actor in actors
        for name in map(fold_name, actor["adjectives"])
        if name.startswith(noun[:2]) and " " not in name
    }


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
