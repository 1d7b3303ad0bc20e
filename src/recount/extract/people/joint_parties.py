"""A party under an adjective that many bear, beside another's of one force: "Syrian and Russian warplanes".

"Syrian" alone is said of activists, cities and children. Joined by "and", a hyphen or side by side with another party's
adjective, of a force or an attack, it is the government's: «طيران سوري وروسي», "Russian-Syrian air strikes".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ... import codebook
from ..folding.text import fold_name
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, EventWord, Mention


def with_companions(sentence: Sentence, found: list[Mention[ActorWord]]) -> list[Mention[ActorWord]]:
    """The parties by place, with those that such an adjective names beside one of them."""
    added: list[Mention[ActorWord]] = []
    for actor in found:
        for one in (_before(sentence, actor), _behind(sentence, actor)):
            if one is not None and one.word.id != actor.word.id and not _overlaps(one, found):
                added.append(one)
    return sorted([*found, *added], key=lambda m: (m.start, m.end)) if added else found


def _overlaps(one: Mention[ActorWord], found: Sequence[Mention[ActorWord]]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in found)


def _before(sentence: Sentence, actor: Mention[ActorWord]) -> Mention[ActorWord] | None:
    """ "Syrian and Russian warplanes", «طيران سوري وروسي»: before the other's adjective."""
    if not actor.word.adjective:
        return None
    head = _shared_before().search(sentence.text, max(sentence.span.start, actor.start - _REACH), actor.start)
    if head is None or not _of_a_force(sentence, head.start("who"), actor.end):
        return None
    return Mention(*head.span("who"), _party(head["who"]))


def _behind(sentence: Sentence, actor: Mention[ActorWord]) -> Mention[ActorWord] | None:
    """ "Russian and Syrian warplanes", «الطيران الروسي والسوري»: behind the other's adjective."""
    tail = _shared_behind().match(sentence.text, actor.end, sentence.span.end)
    if tail is None or not (_is_force(sentence, actor) or _of_a_force(sentence, actor.start, tail.end("who"))):
        return None
    return Mention(*tail.span("who"), _party(tail["who"]))


def _is_force(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """True for a name that begins with a word for a force and ends with an adjective: «القوات الروسية»."""
    return not actor.word.adjective and _force_first().match(sentence.text, actor.start, actor.end) is not None


def _of_a_force(sentence: Sentence, start: int, end: int) -> bool:
    """True where a word for a force or an attack stands right before both adjectives, or right behind them."""
    text = sentence.text
    if _force_behind().match(text, end) or _force_before().search(
        text, max(sentence.span.start, start - _REACH), start
    ):
        return True
    acts = sentence.of(EventWord)
    return any(_GAP.fullmatch(text, end, m.start) or _GAP.fullmatch(text, m.end, start) for m in acts)


#: characters back from an adjective in which its companion, or the word for a force, stands
_REACH = 40
#: between an attack and the adjectives of whose it is: a blank, or a word that says how ("Russian joint raids")
_GAP = re.compile(r"\s+(?:[^\W\d_]+\s+)?")


def _party(word: str) -> ActorWord:
    return ActorWord(_shared()[word], adjective=True)


@cache
def _shared() -> dict[str, str]:
    actors = codebook.table("actors")["actor"]
    return {fold_name(word): actor["id"] for actor in actors for word in actor.get("adjectives_shared", ())}


def _who() -> str:
    return rf"(?P<who>{alternation(_shared())})"


@cache
def _shared_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_who()}(?:\s+{any_of('and_party')}\s*|[ /-])$")


@cache
def _shared_behind() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+{any_of('and_party')}\s*|[ /-]){_who()}(?!\w)")


@cache
def _force_first() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('force_before')}|{any_of('flies_for')})\s")


@cache
def _force_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('prefix')}?(?:{any_of('force_before')}|{any_of('flies_for')})\s+$")


@cache
def _force_behind() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('force_behind')}|{any_of('flies_for')})(?!\w)")
