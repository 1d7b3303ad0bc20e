"""People who only say whose somebody or something is: "the boy's mother was killed", "his parents' home was hit"."""

from __future__ import annotations

from .sentence import Sentence
from .words import Mention, PeopleWord, TargetWord

_OF_SEVERAL, _OF_ONE = ("s' ", "s’ "), ("'s ", "’s ")
#: characters from "boy's" to the word for the one who is told of: an adjective at most
_NEXT = 14


def with_owners(sentence: Sentence) -> list[Mention[PeopleWord]]:
    """The people of a sentence without those who only say whose; the words of kin reach over whose kin they are."""
    kept: list[Mention[PeopleWord]] = []
    owner: Mention[PeopleWord] | None = None
    for people in sentence.of(PeopleWord):
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
