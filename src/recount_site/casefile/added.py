"""What an addition did, and what it has done so far while it goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from recount.records import Capture, CaptureId, Rejection, ReportId

from .captured import Registered


@dataclass(frozen=True, slots=True)
class AddResult:
    """What one `add` did. `seen_again` are captures that were there already, `documents` texts new to the case.

    `passed_over` are addresses that were fetched before and not asked for again, `would_fetch` those that a trial
    would ask for, `gave_nothing` those without a page: no answer, none that is accepted, or an error page.
    """

    captures: tuple[Capture, ...] = ()
    documents: tuple[ReportId, ...] = ()
    seen_again: tuple[CaptureId, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    passed_over: tuple[str, ...] = ()
    would_fetch: tuple[str, ...] = ()
    gave_nothing: tuple[str, ...] = ()

    def with_more(self, more: AddResult) -> AddResult:
        """This and another addition as one."""
        return AddResult(
            self.captures + more.captures,
            tuple(dict.fromkeys(self.documents + more.documents)),
            self.seen_again + more.seen_again,
            self.rejections + more.rejections,
            self.passed_over + more.passed_over,
            self.would_fetch + more.would_fetch,
            self.gave_nothing + more.gave_nothing,
        )


@dataclass(frozen=True, slots=True)
class UndoResult:
    """Which captures an `undo` withdrew, and the addition that brought them: when and by whom."""

    captures: tuple[Capture, ...]
    added_at: datetime
    added_by: str


@dataclass
class Unread:
    """Captures that are on record and not what is in them; None where they are not being read yet."""

    captures: Sequence[Capture]
    reading: Iterator[Registered] | None


@dataclass
class Tally:
    """What one addition has done so far; `unread` are the portions that are on record without their texts."""

    captures: list[Capture] = field(default_factory=list)
    documents: dict[ReportId, None] = field(default_factory=dict)
    seen_again: list[CaptureId] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def result(self) -> AddResult:
        """What it did."""
        return AddResult(tuple(self.captures), tuple(self.documents), tuple(self.seen_again), tuple(self.rejections))
