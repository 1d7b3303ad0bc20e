"""The armed parties that a sentence names, each under the name that its words together give it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ... import codebook
from ...records import Span
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, Mention
from .joint_parties import with_companions


def named(sentence: Sentence) -> list[Mention[ActorWord]]:
    """The parties of a sentence, each under the name that its last word gives it.

    "The jets of the occupation" are theirs whom the report calls so elsewhere ("the Russian occupation").
    """
    found: list[Mention[ActorWord]] = []
    for actor in sentence.of(ActorWord):
        last = found[-1] if found else None
        if last and last.word.nameless and _NAME_FOLLOWS.fullmatch(sentence.text, last.end, actor.start):
            found[-1] = Mention(last.start, actor.end, ActorWord(actor.word.id))
        else:
            found.append(actor)
    found = [one for m in found if (one := _with_its_name(sentence.folded.text, m)) is not None]
    found = [m for m in found if not _is_pronoun(sentence, m) and not (m.word.near and _of_another(sentence, m))]
    return [_with_its_force(sentence, m) for m in with_companions(sentence, found)]


def parties_within(sentence: Sentence, span: Span | None) -> list[Mention[ActorWord]]:
    """The words for parties that lie in a stretch of the original text, which is a speaker's name: by place."""
    if span is None:
        return []
    placed = ((m, sentence.folded.original_span(m.start, m.end)) for m in sentence.of(ActorWord))
    return [m for m, at in placed if span.start <= at.start and at.end <= span.end]


def _of_another(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """ "Iraqi government forces": what many a country has is another's behind the adjective of its nation."""
    before = sentence.text[max(sentence.span.start, actor.start - _FORCE) : actor.start].split()[-1:]
    return bool(before) and before[0] in syntax("nation_before")


def _with_its_force(sentence: Sentence, actor: Mention[ActorWord]) -> Mention[ActorWord]:
    """An adjective of nation beside a word for a force names the party as well as its name does: "Turkish soldiers"."""
    if not actor.word.adjective:
        return actor
    before = sentence.text[max(sentence.span.start, actor.start - _FORCE) : actor.start]
    if _force_before().search(before) or _force_behind().match(sentence.text, actor.end):
        return Mention(actor.start, actor.end, ActorWord(actor.word.id))
    return actor


#: characters back from an adjective in which the word for a force stands
_FORCE = 30


@cache
def _force_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('prefix')}?{any_of('force_before')}[\s#\"']*$")


@cache
def _force_behind() -> re.Pattern[str]:
    return re.compile(rf"[\s\"']+{any_of('force_behind')}(?!\w)")


def joined(sentence: Sentence, one: Mention[ActorWord], other: Mention[ActorWord]) -> bool:
    """True for two names of one party, or parties told of as one: "the army and the militia", «تركي روسي مشترك»."""
    between = sentence.text[one.end : other.start]
    if one.word.id == other.word.id and not any(map(str.isalnum, between)):
        return True
    if _between("and_party").fullmatch(between) or _between("or").fullmatch(between):
        return True
    return between in _SIDE_BY_SIDE and one.word.adjective and other.word.adjective


#: between two adjectives of nation of one attack: "Russian-Turkish", «تركي روسي»
_SIDE_BY_SIDE = (" ", "-", "/")


def either(sentence: Sentence, run: Sequence[Mention[ActorWord]]) -> bool:
    """ "Turkish or Russian jets": one of them did it, and nobody says which."""
    return any(_between("or").fullmatch(sentence.text, one.end, other.start) for one, other in pairwise(run))


@cache
def _between(role: str) -> re.Pattern[str]:
    """A joint of two parties, each of which may bear a word for its force beside its name."""
    behind, force = rf"(?:\s+{any_of('force_behind')})?", rf"(?:{any_of('force_before')}\s+)?"
    return re.compile(rf"{behind}[\s\"')#]*{any_of(role)}(?:\s+the)?[\s\"'(#]*{force}[\s\"'(#]*")


def _is_pronoun(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """ "They bombed us": the pronoun and no country, in a text that has capitals."""
    text, cased, here = sentence.text, sentence.folded.cased, slice(actor.start, actor.end)
    return text[here] in syntax("pronoun_object") and cased[here] == text[here] and cased != sentence.folded.text


#: between "occupation" and whose it is: a quotation mark, a hashtag, one more word
_NAME_FOLLOWS = re.compile(r"[\s\"']+(?:[\u0620-\u064a]+ )?[#\"]?")


def _with_its_name(text: str, actor: Mention[ActorWord]) -> Mention[ActorWord] | None:
    """The party; "the occupation" as that of whom the report names so elsewhere, as nobody's where it names several.

    So it is where the report only tells of land that others occupy, whatever it calls them.
    """
    if not actor.word.nameless:
        return actor
    whose = {_occupations()[_whole_article(match[0])] for match in _named_occupations().finditer(text)}
    if not whose:
        return None if any(word in text for word in _apart(actor.word.id)) else actor
    if whose == {actor.word.id}:
        return actor
    return Mention(actor.start, actor.end, ActorWord(next(iter(whose)))) if len(whose) == 1 else None


def _whole_article(stated: str) -> str:
    """«للاحتلال التركي» as «الاحتلال التركي»."""
    name = stated.replace("#", "")
    return f"ا{name[1:]}" if name.startswith(_OF_THE) else name


_OF_THE, _THE = "لل", "ال"


def is_nameless(stated: str) -> bool:
    """True for words that name a party only to those who know whom a page means: "the occupation"."""
    return fold_name(stated) in _nameless()


@cache
def _nameless() -> frozenset[str]:
    actors = codebook.table("actors")["actor"]
    roles = ("nameless", "nameless_near")
    return frozenset(fold_name(word) for actor in actors for role in roles for word in actor.get(role, ()))


@cache
def _apart(own: str) -> tuple[str, ...]:
    actors = codebook.table("actors")["actor"]
    return tuple(fold_name(w) for actor in actors if actor["id"] == own for w in actor.get("nameless_apart", ()))


@cache
def _named_occupations() -> re.Pattern[str]:
    every = sorted(map(str.split, _occupations()))
    return re.compile("|".join(rf"(?:{noun}|{_OF_THE}{noun[2:]}) #?{name}" for noun, name in every))


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
