"""Who lost kin in an attack, and who buried its dead: "she lost three sons in the strike" tells of three dead.

Only of kin, and only in an attack that is told of: "lost two homes in the raid", "lost his sons in the crowd" tell of
no death. Where the sentence has a word of harm, that tells who died: "a woman who lost a son was killed".
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Harm
from ..lexicon.grammar import any_of, few_words, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.roster_words import kin_words, small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import EventWord, HarmWord, Mention, PeopleWord

_KILLED = HarmWord(Harm.KILLED, "object")
#: words between "in" and the attack: "a heavy night"
_WHICH = 3


def with_lost_kin(sentence: Sentence) -> Sentence:
    """The sentence, where "lost" is a word of harm if it tells of kin who died in an attack."""
    if not sentence.has(EventWord) or sentence.has(HarmWord):
        return sentence
    if (own := _own_kin_lost(sentence)) is not None:
        return sentence.with_mention(own)
    lost = _lost().search(sentence.text, *sentence.span)
    if lost and _had().search(sentence.text, sentence.span.start, lost.start()):
        return sentence  # "it is not the first time that the county has lost a child"
    kin = _kin().match(sentence.text, lost.end(), sentence.span.end) if lost else None
    if kin and _members().search(kin[0]) and not _family().search(sentence.text, sentence.span.start, kin.start()):
        return sentence  # "the party lost two members in the raid"
    act = next((m for m in sentence.of(EventWord) if kin and m.start >= kin.end()), None)
    if lost is None or kin is None or act is None:
        return sentence
    if not few_words(_WHICH).fullmatch(sentence.text, kin.end(), act.start):
        return sentence
    return sentence.with_mention(Mention(lost.start(), lost.end(), _KILLED))


def _own_kin_lost(sentence: Sentence) -> Mention[HarmWord] | None:
    """«فقدت أخي وثلاثة من أبنائي في غارة»: kin of whoever lost them, counted or not, in an attack."""
    found = _lost_own().search(sentence.text, *sentence.span)
    act = next((m for m in sentence.of(EventWord) if found and m.start >= found.end()), None)
    told = sentence.text[found.end() : act.start] if found and act else ""
    if found is None or len(told.split()) > _LISTED_KIN or not _in_attack().search(told):
        return None
    return Mention(found.start("lost"), found.end("lost"), _KILLED)


#: words from the first kin to the attack
_LISTED_KIN = 9


@cache
def _lost_own() -> KeyedPattern:
    words = rf"(?<!\w)[وف]?(?P<lost>{any_of('lost_kin_verb')})\s+(?:{_WORD}\s+){{0,3}}?{any_of('own_kin')}(?!\w)"
    return KeyedPattern(syntax("own_kin"), words)


_WORD = r"[^\W_]+"


@cache
def _in_attack() -> re.Pattern[str]:
    """Between kin and the attack in which they died: «في», «جراء», at its end, and nothing that tells of a time."""
    earlier = rf"(?!.*(?<!\w){any_of('lost_before')}(?!\w))"
    onto = f"(?:{'|'.join(map(re.escape, syntax('definite_onto')))})?"
    led = rf"(?:{any_of('lost_kin_in')}\s+|{any_of('at_onto')})"
    return re.compile(rf"\A{earlier}.*(?<!\w){led}{onto}\Z", re.DOTALL)


@cache
def _lost() -> OpeningPattern:
    return OpeningPattern(syntax("lost"), rf"(?<!\w){any_of('lost')}(?!\w)")


@cache
def _had() -> re.Pattern[str]:
    return re.compile(rf"{any_of('perfect')}\s+\Z")


@cache
def _kin() -> re.Pattern[str]:
    """ " three of her sons in", " his wife, two daughters and a son when": kin, and what leads to the attack."""
    told = rf"(?:\s+[\w-]+)?(?:\s+{any_of('of')})?(?:\s+{any_of('whose_kin')})?(?:\s+[\w-]+)?"
    kin = rf"{alternation(kin_words(), blank=' ')}|{any_of('lost_members')}|{any_of('lost_of_a_family')}"
    one = rf"{told}\s+(?:{kin})"
    return re.compile(rf"{one}(?:(?:,|,?\s+{any_of('connective')}){one}){{0,{_LISTED}}}\s+{any_of('lost_in')}\s+")


@cache
def _members() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('lost_of_a_family')}(?!\w)")


@cache
def _family() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('household')}(?!\w)")


#: kin listed behind the first
_LISTED = 5


def with_buried(sentence: Sentence) -> Sentence:
    """The sentence, where "buried" is a word of harm if people lay others in the earth whom an attack killed.

    Nobody is dead who was "buried under the rubble", and whom "the strike buried" may be alive.
    """
    if not sentence.has(EventWord) or sentence.has(HarmWord):
        return sentence
    found = _buried().search(sentence.text, *sentence.span)
    if found is None or _covered().search(sentence.text, found.end(), sentence.span.end):
        return sentence
    people = next((m for m in sentence.of(PeopleWord) if m.start >= found.end()), None)
    if people is None or not _only_counted(sentence.text[found.end() : people.start]):
        return sentence  # "buried 16 boxes", "buried landmines and three women fled"
    act = next((m for m in sentence.of(EventWord) if m.start >= people.end), None)
    told = _killed_there().search(sentence.text, people.end, act.start) if act else None
    if act is None or told is None or len(sentence.text[told.end() : act.start].split()) > _WHICH:
        return sentence  # "before the strike", "who had drowned"
    return sentence.with_mention(Mention(found.start("buried"), found.end(), _KILLED))


@cache
def _buried() -> KeyedPattern:
    who = rf"(?<!\w){any_of('who_bury')}(?:\s+[\w-]+){{0,{_OF_WHERE}}}?"
    return KeyedPattern(syntax("buried"), rf"{who}\s+(?P<buried>{any_of('buried')})(?!\w)")


#: words between those who bury somebody and the verb: "of Hajin", "then"
_OF_WHERE = 3


def _only_counted(between: str) -> bool:
    """True for a number and what may lead to it between the verb and the people, and no other noun."""
    words = between.replace("-", " ").split()
    small = {*small_numbers(), *syntax("article"), *syntax("definite"), *syntax("whose_kin"), *syntax("bound_words")}
    return len(words) <= _WHICH and all(word.isdigit() or word in small for word in words)


@cache
def _killed_there() -> re.Pattern[str]:
    """Between those buried and the attack that killed them: "after", "killed in", "of"."""
    return re.compile(rf"(?<!\w){any_of('killed_there')}(?!\w)")


@cache
def _covered() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('buried_under')}(?!\w)")
