"""How likely each character of wire copy is a victim: by all that is told of them, and by where most is said.

All signs of a person count together as one, so that the second half of a text may not shout down its first sentence.
Still, one sentence that says plainly what befell them says more than ten that speak of their office: the mention that
speaks most for a victim counts besides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .wire_persons import Cast, Character
from .wire_signs import mention_signs, signs_of
from .wire_weights import Weighed, bounds, chance_of, weigh


@dataclass(frozen=True, slots=True)
class Chance:
    """A character under the weights, and how likely it is a victim, from 0 to 1."""

    weighed: Weighed
    chance: float


def weigh_all(cast: Cast) -> list[Chance]:
    """Each character of a text with its chance, in their order."""
    signs = zip(cast.characters, signs_of(cast), mention_signs(cast), strict=True)
    return [_chance(weigh(character, found), mentions) for character, found, mentions in signs]


def _chance(weighed: Weighed, mentions: Sequence[frozenset[str]]) -> Chance:
    share = bounds()["mentions"]
    score = (1 - share) * weighed.score("victim") + share * _plainest(weighed.character, mentions)
    return Chance(weighed, chance_of(score))


def _plainest(character: Character, mentions: Sequence[frozenset[str]]) -> float:
    """The score of the mention that speaks most for a victim."""
    return max(weigh(character, found).score("mention") for found in mentions)
