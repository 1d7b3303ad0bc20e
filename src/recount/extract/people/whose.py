"""People who only say whose somebody or something is: "the boy's mother was killed", "six Syrian army officers"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, PeopleWord, SpeechWord, TargetWord

_OF_SEVERAL, _OF_ONE = ("s' ", "s’ "), ("'s ", "’s ")
#: characters from "boy's" to the word for the one who is told of: an adjective at most
_NEXT = 14


def with_owners(sentence: Sentence) -> list[Mention[PeopleWord]]:
    """The people of a sentence without those who only say whose; the words of kin reach over whose kin they are."""
    kept: list[Mention[PeopleWord]] = []
    owner: Mention[PeopleWord] | None = None
    found = sentence.of(PeopleWord)
    for people in found:
        if _of_body(sentence.text, people, found):
            continue
        begin = owner.start if owner and people.start - owner.end <= _NEXT else people.start
        owner = people._replace(start=begin) if _whose(sentence, people) else None
        if owner is None:
            kept.append(people._replace(start=begin))
    return kept


def _whose(sentence: Sentence, people: Mention[PeopleWord]) -> bool:
    """True for people behind whom stands, as theirs, anything where they are several, kin or an object where one."""
    text = sentence.text
    if text.startswith(_OF_SEVERAL, people.end - 1):
        return True
    if people.word.number != 1 or not text.startswith(_OF_ONE, people.end):
        return False
    at = people.end + len(_OF_ONE[0])
    near = (m.start for kind in (PeopleWord, TargetWord) for m in sentence.of(kind) if at <= m.start <= at + _NEXT)
    return any(len(text[at:start].split()) <= 1 and not set(text[at:start]) & set(",.;:") for start in near)


def _of_body(text: str, people: Mention[PeopleWord], found: Sequence[Mention[PeopleWord]]) -> bool:
    """ "The local council", "the Syrian army", «حزب العمال»: whose a body is, and nobody told of."""
    if _named_for().search(text, max(0, people.start - _BODY), people.start):
        return True
    if text[people.start : people.end] in syntax("so_called_things") and _so_called().match(text, people.end):
        return True  # "in civilian clothes"
    if text[people.start : people.end] not in syntax("also_adjective"):
        return False
    if text.endswith(" ال", 0, people.start):
        return any(word.lstrip("وبل").startswith("ال") for word in text[: people.start - 2].rsplit(maxsplit=1)[-1:])
    if any(text.startswith(f" {body}", people.end) for body in syntax("body_of_a_place")):
        return True
    body = _body_behind().match(text, people.end)
    return body is not None and any(m.start == body.end() for m in found)


@cache
def _so_called() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('things_so_called')}(?!\w)")


@cache
def _body_behind() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of('body_before_people')}\s")


#: characters back over "the party of the"
_BODY = 14


@cache
def _named_for() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('prefix')})?{any_of('body_named_for')}\s+{any_of('article_onto')}$")


def speaks_behind_apposition(sentence: Sentence, start: int, verb: Mention[SpeechWord]) -> bool:
    """ "His uncle, a shopkeeper, told": who somebody is, between commas up to the verb, and nothing befell them.

    Behind "…, a shopkeeper, said" the speaker may follow; "told", or "that" behind the verb, has its subject before.
    """
    text = sentence.text
    said, behind = text[verb.start : verb.end], text[verb.end : sentence.span.end].split(maxsplit=1)[:1]
    if said not in listed("by_persons") and not {*behind} & {*syntax("that")}:
        return False
    if start > verb.start or _APPOSED.fullmatch(text, start, verb.start) is None:
        return False
    return not any(start <= m.start < verb.start for m in sentence.of(HarmWord))


_APPOSED = re.compile(r"\s*,\s*(?:an?|the)\s[^,.;:]{2,60},\s*")
