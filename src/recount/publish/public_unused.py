"""What the reader made nothing of, as the desk is shown it."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import UnusedKind


@dataclass(frozen=True, slots=True)
class PublicUnused:
    """Words of a report that the reader made nothing of, shown at the desk alone. `said` is what the reader said."""

    kind: UnusedKind
    words: str
    said: str | None = None
