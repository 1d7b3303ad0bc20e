"""Who kills, told in the letters that tell of the dead as well: «قتلوا ثلاثة مدنيين» tells of the three.

A verb of the plural is one of killing where a number stands right behind it, or where armed or unknown people stand
before it and those killed behind, in a case that only an object bears («قتلوا مدرسا»). And who stands right behind a
verb of killing as those unknown («قتل مسلحون مجهولون شابا») or behind one without a passive («اغتال») is none of
the dead.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...records import Status
from ..lexicon.grammar import any_of, syntax
from ..lexicon.number_words import languages_for, number_words
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, HarmWord, Mention, PeopleWord


def with_killers(sentence: Sentence) -> Sentence:
    """The sentence, where such a verb is one of killing if those before it kill, and those behind it are killed."""
    for verb in sentence.of(HarmWord):
        if sentence.text[verb.start : verb.end] in syntax("plural_of_both") and _kills(sentence, verb):
            kills = Mention(verb.start, verb.end, replace(verb.word, role="object"))
            sentence = sentence.without(HarmWord, [verb]).with_mention(kills)
    killers = [people for people in sentence.of(PeopleWord) if _kills_unknown(sentence, people)]
    return sentence.without(PeopleWord, killers) if killers else sentence


def _kills_unknown(sentence: Sentence, people: Mention[PeopleWord]) -> bool:
    """True for those of whom the verb right before them says that they kill."""
    if people.word.number is not None or people.word.status is not Status.COMBATANT:
        return False
    text = sentence.text
    verb = next((m for m in sentence.of(HarmWord) if 0 <= people.start - m.end <= 1), None)
    if verb is None or verb.word.role != "object":
        return False
    unknown = _unknown().match(text, people.end + 1) is not None
    return text[verb.start : verb.end] in syntax("kills_only") or (
        unknown and text[verb.start : verb.end] in syntax("kills_some")
    )


def _kills(sentence: Sentence, verb: Mention[HarmWord]) -> bool:
    if _number_behind(sentence, verb.end):
        return True
    return _armed_before(sentence, verb.start) and _object_behind(sentence, verb.end)


def _number_behind(sentence: Sentence, end: int) -> bool:
    """True for "and wounded nine": the number right behind a verb of the plural is of those it was done to."""
    words = sentence.text[end : sentence.span.end].split(maxsplit=3)[:3]
    led = 0 if not words or words[0] not in _bounds() else 2 if " ".join(words[:2]) in syntax("rough_number") else 1
    number = words[led].strip(".,،؛") if led < len(words) else ""
    return number.isdigit() or number in number_words(languages_for("und")).parts


@cache
def _bounds() -> frozenset[str]:
    return frozenset(words.split()[0] for words in syntax("rough_number"))


def _armed_before(sentence: Sentence, end: int) -> bool:
    """True where the last people named before an offset are armed, or unknown."""
    armed = [m.start for m in sentence.of(ActorWord) if m.end <= end]
    armed += [m.start() for m in _unknown().finditer(sentence.text, sentence.span.start, end)]
    others = list[int]()
    for people in (m for m in sentence.of(PeopleWord) if m.end <= end):
        (armed if people.word.status is Status.COMBATANT else others).append(people.start)
    return bool(armed) and max(armed) > max(others, default=-1)


def _object_behind(sentence: Sentence, start: int) -> bool:
    """True where people stand right behind an offset: with a number before them, or with the ending of an object."""
    text = sentence.text
    people = next((m for m in sentence.of(PeopleWord) if m.start >= start), None)
    between = text[start : people.start].split() if people else []
    if people is None or len(between) > 1:
        return False
    if between:
        return between[0].isdigit() or between[0] in number_words(languages_for("und")).parts
    return text[people.start : people.end].endswith(syntax("object_endings"))


@cache
def _unknown() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('unknown_killers')}(?!\w)")
