"""One file or page as it came, and the records that preserving it makes. No table is touched here.

So it can be done in another process, and what comes back is ready to be appended.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from recount.preserve import LocatedReport, Preserved, Settled, media_type_of, read_capture, refused
from recount.preserve.fetched import Fetched
from recount.records import (
    Capture,
    CaptureId,
    Custody,
    Digest,
    Document,
    Fetch,
    PictureFile,
    Rejection,
    ReportId,
    content_id,
)

from .ledger import Entry, Row, row_of

PRESERVED, FETCHED, SEEN_AGAIN, READ, READ_AGAIN = "preserved", "fetched", "seen again", "read", "read again"
WITHDRAWN = "withdrawn"
#: acts that bring a capture into the case
BROUGHT = (PRESERVED, FETCHED)
TOOL = "recount add"
#: what a fault of a reader on one odd file looks like; memory and interrupts are not among them
FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)


class ReadWhen(Enum):
    """When an addition reads what it preserved: at once, not before the next run, or as its size has it."""

    NOW = "now"
    LATER = "later"
    BY_SIZE = "by size"


@dataclass(frozen=True, slots=True)
class Act:
    """Who does it, when (UTC), and whether it is only tried: a trial writes nothing at all.

    An act that is not to be `noted` passes over what is there already, as a watch does that looks every minute.
    `settled` is what people settled about how tables are read, `reading` when what is in the bytes is read.
    """

    by: str
    at: datetime
    trial: bool = False
    noted: bool = True
    settled: Settled = field(default_factory=Settled)
    reading: ReadWhen = ReadWhen.BY_SIZE


class Step(Enum):
    """What is to be recorded of bytes: that they are preserved, what is read in them, or both at once."""

    WHOLE = "whole"
    KEEP = "keep"
    READ = "read"


class Captured(NamedTuple):
    """Bytes as they came, with their address and digest; a tuple, for it is sent between processes.

    `fetched` tells how they came where they came from the network; its own copy of the bytes is left out.
    `again` is the capture that they are already, where nothing has been read of it so far.
    """

    address: str
    digest: Digest
    content: bytes
    fetched: Fetched | None = None
    again: CaptureId | None = None
    step: Step = Step.WHOLE


class Registered(NamedTuple):
    """What preserving one file makes: its media type, the texts in it, what was refused, and all rows to append."""

    media_type: str
    texts: tuple[ReportId, ...]
    rejections: tuple[Rejection, ...]
    rows: tuple[Row, ...]
    again: CaptureId | None = None


def register(captured: Captured, act: Act) -> Registered:
    """The records that a step makes of a capture; those of what is read point back to it, so that they go with it.

    A file on which a reader fails is not lost: it is a capture without documents, and a rejection names the fault.
    """
    if captured.step is Step.KEEP:
        return _kept(captured, act)
    try:
        preserved = _read(captured, act.settled)
    except FAULTS as why:  # one odd file must not cost the others
        preserved = Preserved(UNREAD, rejections=(refused(captured.address, f"{FAULT} {type(why).__name__}: {why}"),))
    capture = capture_of(captured, preserved.media_type, act)
    texts = tuple(located.report.report_id for located in preserved.reports)
    if captured.again is not None and captured.step is Step.READ:
        rows = _read_first(captured.again, preserved, act)
        return Registered(preserved.media_type, texts, preserved.rejections, rows)
    if captured.again is not None:
        return _read_again(captured.again, preserved, act)
    rows = _rows(capture, preserved, captured.fetched, act)
    return Registered(preserved.media_type, texts, preserved.rejections, rows)


UNREAD = "application/octet-stream"
FAULT = "fault of the program:"


def _read(captured: Captured, settled: Settled) -> Preserved:
    """What is in the bytes. An error page is no report: it is evidence that the page was not there, and refused as one.

    A page that does not state its own address has the one it came from in the end.
    """
    fetched = captured.fetched
    if fetched is None:
        return read_capture(captured.address, captured.content, settled)
    if not fetched.found:
        why = f"lost or unavailable: the host answered with status {fetched.status}; its answer is kept as evidence"
        return Preserved(UNREAD, rejections=(refused(captured.address, why),))
    preserved = read_capture(captured.address, captured.content, settled)
    return replace(preserved, reports=tuple(_addressed(located, fetched.address) for located in preserved.reports))


def _addressed(located: LocatedReport, address: str) -> LocatedReport:
    return located if located.report.url else replace(located, report=replace(located.report, url=address))


def capture_of(captured: Captured, media_type: str, act: Act) -> Capture:
    """The capture of these bytes in this act."""
    capture_id, size = capture_id_of(captured, act), len(captured.content)
    at = captured.fetched.at if captured.fetched else act.at
    return Capture(capture_id, captured.digest, size, captured.address, media_type, at, TOOL)


def capture_id_of(captured: Captured, act: Act) -> CaptureId:
    """What the capture is called: it follows from the bytes, their address and the time."""
    return _capture_id(captured.digest, captured.address, act.at)


@lru_cache(maxsize=1 << 14)  # asked for again when the capture is recorded
def _capture_id(digest: Digest, address: str, at: datetime) -> CaptureId:
    return CaptureId(content_id("k", digest, address, at.isoformat()))


def _rows(capture: Capture, preserved: Preserved, fetched: Fetched | None, act: Act) -> tuple[Row, ...]:
    note = _note(preserved)
    by = (act.at, act.by)
    entries = [
        Entry(capture),
        Entry(Custody(capture.capture_id, FETCHED if fetched else PRESERVED, *by, note)),
        *([Entry(_fetch(capture, fetched))] if fetched else ()),
        *_documents(capture.capture_id, preserved),
        # Where nothing is in it and nothing is refused, only this says that it was read.
        *(() if _is_told(preserved) else [Entry(Custody(capture.capture_id, READ, *by, note))]),
    ]
    return tuple(map(row_of, entries))


def _kept(captured: Captured, act: Act) -> Registered:
    """The records of bytes that are preserved and not read yet."""
    capture = capture_of(captured, media_type_of(captured.address, captured.content), act)
    entries = (Entry(capture), Entry(Custody(capture.capture_id, PRESERVED, act.at, act.by)))
    return Registered(capture.media_type, (), (), tuple(map(row_of, entries)))


def _read_first(capture: CaptureId, preserved: Preserved, act: Act) -> tuple[Row, ...]:
    note = _note(preserved)
    entries = [Entry(Custody(capture, READ, act.at, act.by, note)), *_documents(capture, preserved)]
    return tuple(map(row_of, entries))


def _read_again(capture: CaptureId, preserved: Preserved, act: Act) -> Registered:
    """What reading a capture gives of which nothing could be read before; nothing but a note where it is so still."""
    if not preserved.reports and not preserved.pictures:
        rows = (row_of(Entry(Custody(capture, SEEN_AGAIN, act.at, act.by))),)
        return Registered(preserved.media_type, (), (), rows, capture)
    note = _note(preserved)
    entries = [Entry(Custody(capture, READ_AGAIN, act.at, act.by, note)), *_documents(capture, preserved)]
    texts = tuple(located.report.report_id for located in preserved.reports)
    return Registered(preserved.media_type, texts, preserved.rejections, tuple(map(row_of, entries)), capture)


def _is_told(preserved: Preserved) -> bool:
    return bool(preserved.reports or preserved.pictures or preserved.rejections)


def _note(preserved: Preserved) -> str:
    pictures = f", {len(preserved.pictures)} pictures" if preserved.pictures else ""
    return f"{len(preserved.reports)} documents read{pictures}, {len(preserved.rejections)} refused"


def _documents(capture: CaptureId, preserved: Preserved) -> list[Entry]:
    """The reports, their places, the pictures and what was refused, each pointing back to the capture."""
    origin = {"capture_id": capture}
    return [
        *(Entry(located.report, origin) for located in preserved.reports),
        *(Entry(Document(x.report.report_id, capture, x.locator)) for x in preserved.reports),
        *(Entry(PictureFile(capture, located.address, located.picture)) for located in preserved.pictures),
        *(Entry(rejection, origin) for rejection in preserved.rejections),
    ]


def _fetch(capture: Capture, fetched: Fetched) -> Fetch:
    return Fetch(
        capture.capture_id,
        fetched.asked,
        fetched.address,
        fetched.status,
        fetched.at,
        fetched.redirects,
        fetched.headers,
        fetched.downgraded,
    )
