"""Whom harm befell in wire copy: the characters of a text under learned weights, and what is said to befall them.

The weights (codebook/weights/wire-en.json, made by scripts/learn_wire.py) say how much each sign in the words around
people speaks for or against their being told of as victims. They decide whether; the words alone say who and how many.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from .. import codebook
from ..records import EventType, Harm, Span
from .wire_persons import Cast, Character, Mention, find_cast
from .wire_words import Token, acts, small

#: how far apart, in steps of `Cast.steps`, two victims of one event may be told of
EVENT_REACH = 1
_MENTIONS, _SENTENCES, _NAME_PARTS, _LEAST_LETTERS = 5, 8, 4, 4
_YEAR = re.compile(r"(?:19|20)\d\d")
_HARMS = (Harm.KILLED, Harm.INJURED, Harm.UNHARMED, Harm.RELEASED)
_TYPES = (EventType.DETENTION, EventType.EXPLOSION, EventType.OTHER)


@dataclass(frozen=True, slots=True)
class Victim:
    """Somebody whom harm is said to have befallen: where the words for them stand, how many, what, in what event.

    `span` is that of the bare name where one is told, `title` that of the office before it; `least` says that they may
    be more than `number`; `harm` is None for a named person whose fate is not told. `event` numbers the events of the
    text; `score` is how sure the weights are, from 0 to 1.
    """

    span: Span
    sentence: int
    number: int | None
    least: bool
    named: bool
    title: Span | None
    harm: Harm | None
    type: EventType
    event: int
    score: float


def find_victims(text: str, spans: Sequence[Span]) -> list[Victim]:
    """The victims that a folded text in capitals with these sentences tells of, by place."""
    cast = find_cast(text, spans)
    weighed = [(character, frozenset(signs(cast, character))) for character in cast.characters]
    likely = [(c, s, p) for c, s in weighed if (p := probability("victim", s)) >= _weights()["threshold"]]
    events = _events([frozenset(cast.steps[at] for at in c.sentences) for c, _, _ in likely])
    made = []
    for event in sorted(set(events)):
        members = [one for one, at in zip(likely, events, strict=True) if at == event]
        kind = max(_TYPES, key=lambda t: sum(probability(t, s) for _, s, _ in members))
        made += [_victim(cast, one, kind, event) for one in members]
    return sorted(made, key=lambda victim: victim.span)


def _victim(cast: Cast, one: tuple[Character, frozenset[str], float], kind: EventType, event: int) -> Victim:
    character, found, score = one
    people = character.best
    words = cast.sentences[people.sentence][people.start : people.end]
    harm = max(_HARMS, key=lambda h: probability(h, found))
    told = probability(harm, found) >= _weights()["stated"]
    if not told and kind is EventType.DETENTION:
        harm = Harm.DETAINED
    at = next((n for n, token in enumerate(words) if token.word == people.name[0]), 0) if people.name else 0
    return Victim(
        Span(words[at].start, words[-1].end),
        people.sentence,
        character.number,
        character.least,
        bool(people.name),
        Span(words[0].start, words[at - 1].end) if at else None,
        harm if told or harm is Harm.DETAINED or not people.name else None,
        kind,
        event,
        score,
    )


def _events(places: Sequence[frozenset[int]]) -> list[int]:
    """The number of the event of each, from where it is told of: in one sentence or the next, it is one event."""
    numbers = list(range(1, len(places) + 1))
    for at, one in enumerate(places):
        for before in range(at):
            if numbers[before] != numbers[at] and _near(one, places[before]):
                old, new = max(numbers[before], numbers[at]), min(numbers[before], numbers[at])
                numbers = [new if number == old else number for number in numbers]
    return numbers


def _near(one: frozenset[int], other: frozenset[int]) -> bool:
    return any(abs(a - b) <= EVENT_REACH for a in one for b in other)


def probability(head: str, found: Iterable[str]) -> float:
    """How likely a head of the weights holds for these signs, from 0 to 1."""
    weights = _heads()[head]
    total = weights.get("", 0.0) + sum(weights.get(sign, 0.0) for sign in sorted(found))
    return 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, total))))


_STEEPEST = 30.0


@cache
def _weights() -> dict[str, float]:
    """The chance from which somebody is held to be a victim, and from which a fate is held to be told."""
    return {name: float(codebook.weights("wire-en")[name]) for name in ("threshold", "stated")}


@cache
def _heads() -> dict[str, dict[str, float]]:
    heads: dict[str, dict[str, float]] = codebook.weights("wire-en")["heads"]
    return heads


# ── the signs ──


def signs(cast: Cast, character: Character) -> Iterator[str]:
    """Everything in the words around people that may speak for or against their being victims, as short codes."""
    best = character.best
    for mention in character.mentions:
        yield from mention.loose
        yield from mention.shape
        yield from _around(cast.sentences[mention.people.sentence], mention)
    yield from _exact(character)
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
