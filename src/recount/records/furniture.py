"""What surrounds the text of a page and was left out before it was read: kept with the report, piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from .report import Report

#: key of `Report.extra` for the pieces of a page that were left out of its text
FURNITURE = "furniture"
#: characters of a piece that are kept; the capture holds all
KEPT = 300


@dataclass(frozen=True, slots=True)
class Furniture:
    """One piece of a page that is not its text. The code book of pages says what the values of `part` mean.

    `sign` is by what it was known, `characters` how many it had, `words` its first ones, cut at `KEPT`.
    """

    part: str
    sign: str
    characters: int
    words: str

    @property
    def is_cut(self) -> bool:
        """True where the piece goes on behind its words."""
        return len(self.words) >= KEPT


def kept_furniture(pieces: Iterable[Furniture]) -> dict[str, object]:
    """The pieces as a report keeps them in `extra`; nothing where there are none."""
    kept = [asdict(piece) for piece in pieces]
    return {FURNITURE: kept} if kept else {}


def furniture_of(report: Report) -> tuple[Furniture, ...]:
    """The pieces left out of a report's page, in its order; empty where it was no page or nothing is known of any.

    `extra` may come from anybody: what has not the shape of a piece is none.
    """
    kept = report.extra.get(FURNITURE)
    pieces = (_piece(value) for value in kept) if isinstance(kept, (list, tuple)) else ()
    return tuple(piece for piece in pieces if piece is not None)


def _piece(value: Any) -> Furniture | None:
    if not isinstance(value, Mapping):
        return None
    part, sign, characters, words = (value.get(key) for key in ("part", "sign", "characters", "words"))
    if not (isinstance(part, str) and isinstance(sign, str) and isinstance(words, str)):
        return None
    if not isinstance(characters, int) or isinstance(characters, bool):
        return None
    return Furniture(part, sign, characters, words)
