"""The learned weights of wire copy, and people under them.

The weights (codebook/weights/wire-en.json, made by scripts/learn_wire.py) say how much each sign in the words around
people speaks for or against their being told of as victims, for each harm and for each kind of event.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

from ... import codebook
from .wire_persons import Character

_STEEPEST = 30.0


@dataclass(frozen=True, slots=True)
class Weighed:
    """A character with its known signs, each of which counts the less the more common it is, all together as one."""

    character: Character
    signs: tuple[str, ...]
    length: float

    def probability(self, head: str) -> float:
        """How likely a head of the weights holds, from 0 to 1."""
        return chance_of(self.score(head))

    def score(self, head: str) -> float:
        """How far the signs speak for a head of the weights: above 0 for it, below against it."""
        weights = _heads()[head]
        return weights.get("", 0.0) + sum(weights.get(sign, 0.0) for sign in self.signs) / self.length


def weigh(character: Character, found: Iterable[str]) -> Weighed:
    """A character under these signs; those that no weight is kept for fall away."""
    rarity = _rarity()
    known = tuple(sorted(sign for sign in found if sign in rarity))
    return Weighed(character, known, sqrt(sum(rarity[sign] ** 2 for sign in known)) or 1.0)


def chance_of(score: float) -> float:
    """A score as a probability, from 0 to 1."""
    return 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, score))))


@cache
def bounds() -> dict[str, float]:
    """The chance from which somebody is held to be a victim (`threshold`), and from which a fate to be told (`stated`).

    `mentions` is the share of the mention that says most in the score of a person.
    """
    return {name: float(codebook.weights("wire-en")[name]) for name in ("threshold", "stated", "mentions")}


@cache
def _heads() -> dict[str, dict[str, float]]:
    heads: dict[str, dict[str, float]] = codebook.weights("wire-en")["heads"]
    return heads


@cache
def _rarity() -> dict[str, float]:
    """How much each sign counts beside others: the more, the rarer it is."""
    rarity: dict[str, float] = codebook.weights("wire-en")["rarity"]
    return rarity
