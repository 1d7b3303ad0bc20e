"""Which files of places a case knows beside the packaged gazetteer, and who brought them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .ids import Digest


@dataclass(frozen=True, slots=True)
class GazetteerFile:
    """A file of places that a case keeps: its name, the SHA-256 of its bytes, and how many places it holds."""

    name: str
    digest: Digest
    places: int


@dataclass(frozen=True, slots=True)
class GazetteerChoice:
    """A named person's choice of the files of places that a case is read with. The latest is in force."""

    files: tuple[GazetteerFile, ...]
    by: str
    at: datetime
    reason: str
