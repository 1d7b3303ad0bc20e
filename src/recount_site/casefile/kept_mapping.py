"""A mapping of table columns that a case keeps: every later table with the same column names is read by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from recount.preserve import TableMapping


@dataclass(frozen=True, slots=True)
class KeptMapping:
    """A mapping, and who gave it when. Of two for the same column names the later holds."""

    mapping: TableMapping
    by: str
    at: datetime
