"""Who sends a workbook back, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from recount.records import Judgement, Rejection


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends a workbook back. `reason` stands for rows without one; `take` says by row id whose value holds."""

    by: str
    role: str = "reviewer"
    reason: str = ""
    take: Mapping[str, str] = field(default_factory=dict)


#: words of `take`: what the sheet says, or what the case has now
OURS, THEIRS = "ours", "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell that was edited and has changed in the case since: what it showed, what the case has, what the sheet says.

    `changed_by` is a person, or "a new reading" where nobody judged it.
    """

    row: str
    place: str
    exported: str
    in_case: str
    changed_by: str
    changed_at: str
    in_sheet: str


@dataclass(frozen=True, slots=True)
class SentBack:
    """What came of a workbook: judgements made, cells that were so already, conflicts, refusals and notices."""

    judgements: tuple[Judgement, ...]
    already: int
    conflicts: tuple[Conflict, ...]
    rejections: tuple[Rejection, ...]
    notices: tuple[str, ...]
