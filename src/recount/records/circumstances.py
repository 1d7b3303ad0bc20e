"""What an account tells beside an attack: a second strike and what came between, and what an object was used for.

All of it is *reported*, by a claimant of its own. Nothing here says whether an attack was lawful or meant.
"""

from __future__ import annotations

from dataclasses import dataclass

from .circumstance_vocabulary import GapPrecision, Responders, Use
from .ids import Span
from .mention import BelligerentMention, Claimant
from .vocabulary import Target


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between two strikes as stated. *Units*: minutes. An end that the words leave open is None."""

    low: int | None
    high: int | None
    precision: GapPrecision
    exact: bool = True
    stated: str | None = None


@dataclass(frozen=True, slots=True)
class SecondStrike:
    """A second strike on the same place, as a claimant tells of it. `gap` is None where no time is told."""

    span: Span
    claimant: Claimant
    gap: Gap | None = None
    responders: Responders | None = None


@dataclass(frozen=True, slots=True)
class ObjectUse:
    """What a claimant says an object was used for, and by whom where it says so."""

    span: Span
    claimant: Claimant
    object: Target
    use: Use
    by: BelligerentMention | None = None
