"""Named persons as the public record holds them."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import Harm


@dataclass(frozen=True, slots=True)
class PublicFate:
    """What one account tells of a person; only a specimen holds it."""

    harm: Harm | None
    age: int | None
    claimant: str
    publisher: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class PublicPerson:
    """A named person beside an incident, counted nowhere. A release holds the name alone: never a role or membership.

    `fates` are those told of this name, side by side; empty in a release.
    """

    name: str
    fates: tuple[PublicFate, ...] = ()
