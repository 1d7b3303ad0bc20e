"""The first record of every case: what it is called, by whom it was opened, under which publication policy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """The opening of a case. `by` answers for acts that name nobody else."""

    title: str
    publication: str
    by: str
    at: datetime
