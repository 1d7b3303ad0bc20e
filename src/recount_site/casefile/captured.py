"""One file or page as it came, and the records that preserving it makes. No table is touched here.

So it can be done in another process, and what comes back is ready to be appended.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from recount.preserve import Preserved, read_capture, refused
from recount.records import Capture, CaptureId, Custody, Digest, Document, Rejection, ReportId, content_id

from .ledger import Entry, Row, row_of

PRESERVED = "preserved"
TOOL = "recount add"
#: what a fault of a reader on one odd file looks like; memory and interrupts are not among them
FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class Act:
    """Who does it, when (UTC), and whether it is only tried: a trial writes nothing at all."""

    by: str
    at: datetime
    trial: bool = False


class Captured(NamedTuple):
    """Bytes as they came, with their address and digest; a tuple, for it is sent between processes."""

    address: str
    digest: Digest
    content: bytes


class Registered(NamedTuple):
    """What preserving one file makes: its media type, the texts in it, what was refused, and all rows to append."""

    media_type: str
    texts: tuple[ReportId, ...]
    rejections: tuple[Rejection, ...]
    rows: tuple[Row, ...]


def register(captured: Captured, act: Act) -> Registered:
    """Read the bytes; gives back the records of their capture, which point back to it, so that one goes with the other.

    A file on which a reader fails is not lost: it is a capture without documents, and a rejection names the fault.
    """
    try:
        preserved = read_capture(captured.address, captured.content)
    except FAULTS as why:  # one odd file must not cost the others
        preserved = Preserved(UNREAD, rejections=(refused(captured.address, f"{FAULT} {type(why).__name__}: {why}"),))
    capture = capture_of(captured, preserved.media_type, act)
    texts = tuple(located.report.report_id for located in preserved.reports)
    return Registered(preserved.media_type, texts, preserved.rejections, _rows(capture, preserved, act))


UNREAD = "application/octet-stream"
FAULT = "fault of the program:"


def capture_of(captured: Captured, media_type: str, act: Act) -> Capture:
    """The capture of these bytes in this act."""
    return Capture(
        capture_id_of(captured, act), captured.digest, len(captured.content), captured.address, media_type, act.at, TOOL
    )


def capture_id_of(captured: Captured, act: Act) -> CaptureId:
    """What the capture is called: it follows from the bytes, their address and the time."""
    return CaptureId(content_id("k", captured.digest, captured.address, act.at.isoformat()))


def _rows(capture: Capture, preserved: Preserved, act: Act) -> tuple[Row, ...]:
    note = f"{len(preserved.reports)} documents read, {len(preserved.rejections)} refused"
    origin = {"capture_id": capture.capture_id}
    entries = [
        Entry(capture),
        Entry(Custody(capture.capture_id, PRESERVED, act.at, act.by, note)),
        *(Entry(located.report, origin) for located in preserved.reports),
        *(Entry(Document(x.report.report_id, capture.capture_id, x.locator)) for x in preserved.reports),
        *(Entry(rejection, origin) for rejection in preserved.rejections),
    ]
    return tuple(map(row_of, entries))
