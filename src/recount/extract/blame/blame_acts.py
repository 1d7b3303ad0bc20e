"""The acts of an attack that a sentence tells of, and what stands between one and a party."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ...records import EventType, Status
from ..lexicon.grammar import any_of, few_words, suffixes, syntax, written
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, PeopleWord, TargetWord

#: what is written onto and around a name
MARKS = "\"'#(),"
#: characters back from a party to the one word before it
WORD_REACH = 14


class Act(NamedTuple):
    """Words of an attack at folded offsets; a `weapon` is somebody's and harms nobody by being named."""

    start: int
    end: int
    weapon: bool


@dataclass(frozen=True, slots=True)
class Acts:
    """A sentence with its acts by place: those of attack, and other deeds of a force ("operation", "fire")."""

    sentence: Sentence
    told: tuple[Act, ...]

    def between(self, start: int, end: int) -> list[str]:
        """The words between an act and a party, without marks that stand alone."""
        words = self.sentence.text[start:end].split()
        return [word for word in words if word.isalnum() or any(map(str.isalnum, word))]

    def names_another(self, start: int, end: int) -> bool:
        """True where another party stands between."""
        return any(start <= m.start and m.end <= end for m in self.sentence.of(ActorWord))

    def tells_between(self, start: int, end: int) -> bool:
        """True where another act stands between."""
        return any(start <= act.start and act.end <= end for act in self.told)

    def of_theirs(self, start: int, end: int) -> bool:
        """True where "fighters of" or "positions of" stands between an attack and a party: it came to harm."""
        words, theirs = self.between(start, end), written("of_theirs")
        if any(word in theirs or (word[-1:] in suffixes() and word[:-1] in theirs) for word in words):
            return True
        if words and words[-1] in syntax("force_of"):
            return False  # «قصف ميليشيات …»: a part of the party's name
        hit = [(m.start, m.end) for m in self.sentence.of(TargetWord)]
        hit += [(m.start, m.end) for m in self.sentence.of(PeopleWord) if m.word.status is Status.COMBATANT]
        return any(start <= first and last <= end for first, last in hit)

    def owner_onto(self, actor: Mention[ActorWord]) -> int:
        """How many characters of a party's own mention are "to the", written onto its name: «للنظام»."""
        return next((len(word) for word in syntax("owner_onto") if self.sentence.text.startswith(word, actor.start)), 0)

    def is_latin(self, actor: Mention[ActorWord]) -> bool:
        """True for a party whose name is written in Latin letters."""
        return self.sentence.text[actor.start].isascii()

    def armed(self, start: int, end: int) -> bool:
        """True where nothing but words for those who bear a weapon stands between it and a party."""
        bearers = (*written("armed_of"), *syntax("owner"))
        return all(word.strip(MARKS) in bearers for word in self.between(start, end))

    def with_an_object_at(self, actor: Mention[ActorWord]) -> int | None:
        """Where a verb of striking stands right before a party, as before what it strikes; None elsewhere."""
        text, floor = self.sentence.text, self.sentence.span.start
        last = None
        for match in _strikes().finditer(text, max(floor, actor.start - _VERB), actor.start):
            last = match
        return last.start() if last and few_words(1).fullmatch(text, last.end(), actor.start) else None


#: characters back from a party in which a verb of striking may stand
_VERB = 40


def acts_of(sentence: Sentence) -> Acts:
    """The acts of a sentence by place."""
    told = [m for m in sentence.of(EventWord) if not _counted_people(sentence, m)]
    acts = [Act(m.start, m.end, m.word.force or m.word.type is EventType.GUNFIRE) for m in told]
    acts += [Act(*match.span(), weapon=False) for match in _deeds().finditer(sentence.text, *sentence.span)]
    acts += [Act(*match.span(), weapon=False) for match in _owned_deeds(sentence)]
    return Acts(sentence, tuple(sorted(acts)))


def _counted_people(sentence: Sentence, word: Mention[EventWord]) -> bool:
    """«مقتل ثلاث مقاتلات من …»: fighters who were harmed, by the word that also means warplanes."""
    if not word.word.force:
        return False
    people = any(m.start <= word.start and word.end <= m.end for m in sentence.of(PeopleWord))
    near = few_words(1)
    return people and any(
        m.end <= word.start and near.fullmatch(sentence.text, m.end, word.start) for m in sentence.of(HarmWord)
    )


@cache
def _deeds() -> OpeningPattern:
    return OpeningPattern(syntax("deed"), rf"(?<!\w){any_of('particle')}?{any_of('deed')}(?!\w)")


def _owned_deeds(sentence: Sentence) -> Iterator[re.Match[str]]:
    """«تصعيد قوات النظام»: a deed only where whose it is stands right behind it."""
    starts = {m.start for m in sentence.of(ActorWord)}
    for found in _owned().finditer(sentence.text, *sentence.span):
        if found.end() + 1 in starts:
            yield found


@cache
def _owned() -> OpeningPattern:
    return OpeningPattern(syntax("owned_deed"), rf"(?<!\w)(?:[وفب]|{any_of('prefix')})?{any_of('owned_deed')}(?!\w)")


@cache
def _strikes() -> OpeningPattern:
    words = rf"(?<!\w){any_of('particle')}?{any_of('strikes_somebody')}(?!\w)"
    return OpeningPattern(syntax("strikes_somebody"), words)
