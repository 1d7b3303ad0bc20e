"""The signs of wire copy: everything in the words around people that may speak for or against their being victims.

Each sign is a short code that learned weights are kept for. Some are the words near them, some how they stand to words
of harm (`wire_relations`, `wire_shape`), some where in the text and beside what else they are told of (`wire_setting`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .wire_persons import Cast, Character, Mention
from .wire_setting import Setting, act_codes, setting_codes, setting_of
from .wire_words import Token, acts, small

_MENTIONS, _SENTENCES, _NAME_PARTS, _LEAST_LETTERS = 5, 8, 4, 4
_YEAR = re.compile(r"(?:19|20)\d\d")


def signs_of(cast: Cast) -> list[frozenset[str]]:
    """The signs of each character of a text, in the order of the characters."""
    setting = setting_of(cast)
    return [frozenset(_signs(cast, setting, character)) for character in cast.characters]


def mention_signs(cast: Cast) -> list[list[frozenset[str]]]:
    """The signs that each mention bears by itself, for each character of a text."""
    setting = setting_of(cast)
    return [[frozenset(_own(cast, setting, m)) for m in character.mentions] for character in cast.characters]


def _own(cast: Cast, setting: Setting, mention: Mention) -> Iterator[str]:
    people = mention.people
    yield from mention.loose
    yield from mention.shape
    yield from _around(cast.sentences[people.sentence], mention)
    yield from act_codes(setting, people, people.sentence)
    yield from ("R:" + code for code in mention.exact or ("none",))
    yield f"F:{min(people.sentence, _SENTENCES)}"


def _signs(cast: Cast, setting: Setting, character: Character) -> Iterator[str]:
    best = character.best
    for mention in character.mentions:
        yield from mention.loose
        yield from mention.shape
        yield from _around(cast.sentences[mention.people.sentence], mention)
    yield from _exact(character)
    yield from setting_codes(setting, character)
    yield from ("S:" + word for word in _telling(cast.sentences[character.first.sentence]))
    yield from ("Z:" + token.word for token in cast.sentences[0] if token.word in acts())
    yield f"N:{min(len(character.mentions), _MENTIONS)}"
    yield f"F:{min(character.first.sentence, _SENTENCES)}"
    yield f"I:{best.kind}/{min(len(best.name), _NAME_PARTS)}/{_how_many(best.plural, best.number)}"
    if best.name:
        yield f"G:{best.name[0] in small('given_name')}"
    elif not best.plural:
        yield f"D:{all(m.people.definite for m in character.mentions)}"


def _how_many(plural: bool, number: int | None) -> str:
    return "plural" if plural and not number else "one" if number == 1 else "number"


def _exact(character: Character) -> Iterator[str]:
    best, found = character.best, frozenset().union(*(m.exact for m in character.mentions))
    form = "name" if best.name else "plural" if best.plural else "single"
    for code in found or ("none",):
        yield "R:" + code
        yield f"R:{code}/{best.kind}"
        yield f"R:{code}/{form}"
    told = [m.people.sentence for m in character.mentions if any(":" in code for code in m.exact)]
    yield f"R:at{min(told[0], _SENTENCES)}" if told else "R:nowhere"


def _around(words: Sequence[Token], mention: Mention) -> Iterator[str]:
    people = mention.people
    if people.head:
        yield "H:" + people.stem
    yield "K:" + people.kind
    yield "A:" + people.lead
    if mention.listed:
        yield "L:listed"
    for token in words[people.start : people.end - 1]:
        if not token.name:
            yield "M:" + token.word
    before = people.start - 1
    while before >= 0 and (words[before].word in small("determiner") or words[before].word[0].isdigit()):
        before -= 1
    yield "B:" + _masked(words, before)
    yield f"B:{_masked(words, before - 1)} {_masked(words, before)}"
    yield "C:" + _masked(words, people.end)
    yield f"C:{_masked(words, people.end)} {_masked(words, people.end + 1)}"
    yield from ("Y:" + token.word for token in words if token.word in small("time"))
    if any(_YEAR.fullmatch(token.word) for token in words):
        yield "Y:year"


def _telling(words: Sequence[Token]) -> Iterator[str]:
    return (token.word for token in words if not token.name and len(token.word) >= _LEAST_LETTERS)


def _masked(words: Sequence[Token], at: int) -> str:
    """The word there, with no name and no number in it; "^" beyond the ends of the sentence."""
    if not 0 <= at < len(words):
        return "^"
    return "name" if words[at].name else "number" if words[at].word[0].isdigit() else words[at].word
