"""What an addition did, and what it has done so far while it goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from recount.records import Capture, CaptureId, Rejection, ReportId

from .captured import Registered


@dataclass(frozen=True, slots=True)
class AddResult:
    """What one `add` did. `seen_again` are captures that were there already, `documents` texts new to the case.

    `passed_over` are addresses that were fetched before and not asked for again, `would_fetch` those that a trial
    would ask for, `gave_nothing` those without a page: no answer, none that is accepted, or an error page. `waiting` is
    how many captures of this addition wait for the next run to be read.
    """

    captures: tuple[Capture, ...] = ()
    documents: tuple[ReportId, ...] = ()
    seen_again: tuple[CaptureId, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    passed_over: tuple[str, ...] = ()
    would_fetch: tuple[str, ...] = ()
    gave_nothing: tuple[str, ...] = ()
    waiting: int = 0

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
            self.waiting + more.waiting,
        )


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What came of reading captures that waited: how many, the texts in them new to the case, what was refused."""

    captures: int = 0
    documents: tuple[ReportId, ...] = ()
    rejections: tuple[Rejection, ...] = ()


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


class Size(NamedTuple):
    """A number of files and of their bytes together."""

    files: int
    bytes: int


@dataclass
class Tally:
    """What one addition has done so far; `unread` are the portions that are on record without their texts.

    `left` are those of their captures that an earlier addition left unread.
    """

    captures: list[Capture] = field(default_factory=list)
    documents: dict[ReportId, None] = field(default_factory=dict)
    seen_again: list[CaptureId] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    left: set[CaptureId] = field(default_factory=set)

    def new_to_read(self) -> Size:
        """How much is on record without its texts."""
        sizes = [capture.size for one in self.unread for capture in one.captures]
        return Size(len(sizes), sum(sizes))

    def result(self, waiting: int = 0) -> AddResult:
        """What it did; so many of its captures wait to be read."""
        done = (tuple(self.captures), tuple(self.documents), tuple(self.seen_again), tuple(self.rejections))
        return AddResult(*done, waiting=waiting)
