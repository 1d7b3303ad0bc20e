"""The smallest parts of the public record: a source's words as they may be shown, and an armed party by its names."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import BelligerentStatus
from .rules import Extent


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of a source's words: whether it is part of a claim, whether it carries a number, whether it was cut.

    `claims` are the keys of the claims that rest on it; `withheld` marks a replacement for words not shown.
    """

    text: str
    claims: tuple[str, ...] = ()
    number: bool = False
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a source, paragraph by paragraph, and how much of the source they are."""

    extent: Extent
    paragraphs: tuple[tuple[Segment, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """An armed party by its neutral names, with the status that the record gives it."""

    name: str
    name_ar: str | None = None
    id: str | None = None
    status: BelligerentStatus | None = None
