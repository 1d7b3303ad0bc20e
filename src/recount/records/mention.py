"""Who speaks and who is blamed, as a text mentions them."""

from __future__ import annotations

from dataclasses import dataclass

from .ids import Span
from .vocabulary import ClaimantKind

#: how the publisher of a report is called whose publisher nobody knows
UNNAMED_PUBLISHER = "unnamed publisher"


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who asserts it. An anonymous claimant keeps its description as name ("three sources close to …").

    `number` is how many such sources speak, at least, where the words say so; None for a bare plural ("residents").
    """

    name: str
    kind: ClaimantKind = ClaimantKind.OTHER
    anonymous: bool = False
    span: Span | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class BelligerentMention:
    """An armed party that a claim blames: the words, and the actor of the code book that they name, if any.

    `together` is true for each of several that the words name as one ("Turkish and Russian jets"): they acted jointly.
    """

    stated: str
    id: str | None = None
    span: Span | None = None
    together: bool = False
