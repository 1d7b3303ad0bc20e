"""Members of an armed party are combatants: "the ISIS member", "two members of the army", "militia members".

The party is one of the code book, or a body under arms in plain words, right before the word for its people or right
behind it, or the one that "its members" are of. A member of its government, of a family or of a council stays of
unknown status.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...records import Status
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, Mention, PeopleWord
from .forces import of_rescuers
from .years_of import ends_phrase

_REACH = 40


def with_party(sentence: Sentence, people: Mention[PeopleWord]) -> Mention[PeopleWord]:
    """The word for people as combatants, or as former ones, where an armed party is told of as theirs.

    Who rescues is none: «عناصر الدفاع المدني».
    """
    if people.word.status is Status.COMBATANT and of_rescuers(sentence.text, people.end):
        return people._replace(word=replace(people.word, status=None))
    if not people.word.of_party:
        return people
    begin = _party_before(sentence, people.start)
    if begin is None and not (_party_behind(sentence, people.end) or _of_its_own(sentence, people)):
        return people
    head = people.start if begin is None else begin
    if _said_to_be().search(sentence.text, max(sentence.span.start, head - _REACH), head):
        return people  # "the alleged leader of the group": somebody says so
    left = _once().search(sentence.text, max(sentence.span.start, head - _REACH), head)
    return people._replace(word=replace(people.word, status=Status.FORMER_FIGHTER if left else Status.COMBATANT))


def _of_its_own(sentence: Sentence, people: Mention[PeopleWord]) -> bool:
    """ "The army said five of its members", «قتل 5 من عناصرها»: of the party told of before, no civil body."""
    if not (_its().search(sentence.text, max(sentence.span.start, people.start - _REACH), people.start)
            or _ARABIC.match(sentence.text, people.start)):  # fmt: skip
        return False
    if _civil_body().search(sentence.text, *sentence.span):
        return False
    parties = (a for a in sentence.of(ActorWord) if a.end <= people.start)
    return any(not (a.word.adjective or a.word.nameless) for a in parties)


_ARABIC = re.compile("[\u0620-\u064a]")


@cache
def _its() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('own_members')}\s\Z")


@cache
def _civil_body() -> OpeningPattern:
    return OpeningPattern(syntax("civil_body"), rf"(?<!\w){any_of('prefix')}?{any_of('civil_body')}(?!\w)")


def _party_before(sentence: Sentence, at: int) -> int | None:
    """Where the party begins that stands right before an offset."""
    for actor in sentence.of(ActorWord):
        if not actor.word.adjective and not actor.word.nameless and sentence.text[actor.end : at] in (" ", "-"):
            return actor.start
    body = _body_before().search(sentence.text, max(sentence.span.start, at - _REACH), at)
    return body.start() if body else None


def _party_behind(sentence: Sentence, at: int) -> bool:
    led = _of_the().match(sentence.text, at)
    if led is None:
        return False
    named = (a.end for a in sentence.of(ActorWord) if a.start == led.end() and not a.word.adjective)
    body = _body().match(sentence.text, led.end())
    ends = [*named, *([body.end()] if body else ())]
    return any(ends_phrase(sentence, end) for end in ends)


@cache
def _of_the() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('of')}|from)\s+(?:{any_of('definite')}\s+)?")


@cache
def _body() -> re.Pattern[str]:
    return re.compile(rf"(?:\w+\s+){{0,2}}?{any_of('armed_body')}(?!\w)")


@cache
def _body_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('armed_body')}[\s-]\Z")


@cache
def _said_to_be() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('so_called')}\s+\Z")


@cache
def _once() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('once')}[\s-]+\Z")
