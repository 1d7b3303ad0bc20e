"""Whom harm befell in wire copy: the characters of a text under learned weights, and what is said to befall them.

The weights (codebook/weights/wire-en.json, made by scripts/learn_wire.py) say how much each sign in the words around
people speaks for or against their being told of as victims. They decide whether; the words alone say who and how many.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

from .. import codebook
from ..records import EventType, Harm, Span
from .wire_persons import Cast, Character, find_cast
from .wire_signs import signs_of

#: how far apart, in steps of `Cast.steps`, two victims of one event may be told of
EVENT_REACH = 1
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
    weighed = [weigh(character, found) for character, found in zip(cast.characters, signs_of(cast), strict=True)]
    likely = [one for one in weighed if one.probability("victim") >= _weights()["threshold"]]
    events = _events([frozenset(cast.steps[at] for at in one.character.sentences) for one in likely])
    made = []
    for event in sorted(set(events)):
        members = [one for one, at in zip(likely, events, strict=True) if at == event]
        kind = max(_TYPES, key=lambda t: sum(one.probability(t) for one in members))
        made += [_victim(cast, one, kind, event) for one in members]
    return sorted(made, key=lambda victim: victim.span)


def _victim(cast: Cast, one: Weighed, kind: EventType, event: int) -> Victim:
    character = one.character
    people = character.best
    words = cast.sentences[people.sentence][people.start : people.end]
    harm = max(_HARMS, key=one.probability)
    told = one.probability(harm) >= _weights()["stated"]
    if not told and kind is EventType.DETENTION:
        harm = Harm.DETAINED
    at = next((n for n, token in enumerate(words) if token.word == people.name[0]), 0) if people.name else 0
    return Victim(
        Span(words[at].start, words[-1].start + len(words[-1].word)),  # a possessive's ending is none of who they are
        people.sentence,
        character.number,
        character.least,
        bool(people.name),
        Span(words[0].start, words[at - 1].end) if at else None,
        harm if told or harm is Harm.DETAINED or not people.name else None,
        kind,
        event,
        one.probability("victim"),
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


@dataclass(frozen=True, slots=True)
class Weighed:
    """A character with its known signs, each of which counts the less the more common it is, all together as one."""

    character: Character
    signs: tuple[str, ...]
    length: float

    def probability(self, head: str) -> float:
        """How likely a head of the weights holds, from 0 to 1."""
        weights = _heads()[head]
        total = weights.get("", 0.0) + sum(weights.get(sign, 0.0) for sign in self.signs) / self.length
        return 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, total))))


_STEEPEST = 30.0


def weigh(character: Character, found: Iterable[str]) -> Weighed:
    """A character under these signs; those that no weight is kept for fall away."""
    rarity = _rarity()
    known = tuple(sorted(sign for sign in found if sign in rarity))
    return Weighed(character, known, sqrt(sum(rarity[sign] ** 2 for sign in known)) or 1.0)


@cache
def _weights() -> dict[str, float]:
    """The chance from which somebody is held to be a victim, and from which a fate is held to be told."""
    return {name: float(codebook.weights("wire-en")[name]) for name in ("threshold", "stated")}


@cache
def _heads() -> dict[str, dict[str, float]]:
    heads: dict[str, dict[str, float]] = codebook.weights("wire-en")["heads"]
    return heads


@cache
def _rarity() -> dict[str, float]:
    """How much each sign counts beside others: the more, the rarer it is."""
    rarity: dict[str, float] = codebook.weights("wire-en")["rarity"]
    return rarity
