"""The loss report of a crosswalk: what it dropped, coarsened, recoded and left out, and why."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

#: a sentence by language
Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Incidents that the other list would not take, for one reason."""

    reason: str
    why: Words = dataclasses.field(hash=False)
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldLoss:
    """What became of one field of an incident: `fate` is kept, recoded, coarsened or dropped.

    `incidents` is how many of the incidents written have a value in it.
    """

    field: str
    fate: str
    into: tuple[str, ...]
    incidents: int
    why: Words | None = dataclasses.field(default=None, hash=False)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A column of the other list that stays empty, and why."""

    column: str
    why: Words = dataclasses.field(hash=False)


@dataclass(frozen=True, slots=True)
class Loss:
    """The whole report. `withheld_reports` and `coarsened_places` is what the publication policy took before."""

    crosswalk: str
    version: str
    target: str
    policies: Mapping[str, str] = dataclasses.field(hash=False)
    incidents: int
    written: int
    left_out: tuple[LeftOut, ...]
    fates: tuple[FieldLoss, ...]
    empty: tuple[Dropped, ...]
    withheld_reports: int
    coarsened_places: int
    sources: tuple[str, ...]
