"""One file or page as it came, and the records that preserving it makes. No table is touched here.

So it can be done in another process, and what comes back is ready to be appended.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from recount.preserve import LocatedReport, Preserved, read_capture, refused
from recount.preserve.fetched import Fetched
from recount.records import Capture, CaptureId, Custody, Digest, Document, Fetch, Rejection, ReportId, content_id

from .ledger import Entry, Row, row_of

PRESERVED, FETCHED = "preserved", "fetched"
#: acts that bring a capture into the case
BROUGHT = (PRESERVED, FETCHED)
TOOL = "recount add"
#: what a fault of a reader on one odd file looks like; memory and interrupts are not among them
FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class Act:
    """Who does it, when (UTC), and whether it is only tried: a trial writes nothing at all.

    An act that is not to be `noted` passes over what is there already, as a watch does that looks every minute.
    """

    by: str
    at: datetime
    trial: bool = False
    noted: bool = True


class Captured(NamedTuple):
    """Bytes as they came, with their address and digest; a tuple, for it is sent between processes.

    `fetched` tells how they came where they came from the network; its own copy of the bytes is left out.
    """

    address: str
    digest: Digest
    content: bytes
    fetched: Fetched | None = None


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
        preserved = _read(captured)
    except FAULTS as why:  # one odd file must not cost the others
        preserved = Preserved(UNREAD, rejections=(refused(captured.address, f"{FAULT} {type(why).__name__}: {why}"),))
    capture = capture_of(captured, preserved.media_type, act)
    texts = tuple(located.report.report_id for located in preserved.reports)
    rows = _rows(capture, preserved, captured.fetched, act)
    return Registered(preserved.media_type, texts, preserved.rejections, rows)


UNREAD = "application/octet-stream"
FAULT = "fault of the program:"


def _read(captured: Captured) -> Preserved:
    """What is in the bytes. An error page is no report: it is evidence that the page was not there, and refused as one.

    A page that does not state its own address has the one it came from in the end.
    """
    fetched = captured.fetched
    if fetched is None:
        return read_capture(captured.address, captured.content)
    if not fetched.found:
        why = f"lost or unavailable: the host answered with status {fetched.status}; its answer is kept as evidence"
        return Preserved(UNREAD, rejections=(refused(captured.address, why),))
    preserved = read_capture(captured.address, captured.content)
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
    return CaptureId(content_id("k", captured.digest, captured.address, act.at.isoformat()))


def _rows(capture: Capture, preserved: Preserved, fetched: Fetched | None, act: Act) -> tuple[Row, ...]:
    note = f"{len(preserved.reports)} documents read, {len(preserved.rejections)} refused"
    origin = {"capture_id": capture.capture_id}
    entries = [
        Entry(capture),
        Entry(Custody(capture.capture_id, FETCHED if fetched else PRESERVED, act.at, act.by, note)),
        *([Entry(_fetch(capture, fetched))] if fetched else ()),
        *(Entry(located.report, origin) for located in preserved.reports),
        *(Entry(Document(x.report.report_id, capture.capture_id, x.locator)) for x in preserved.reports),
        *(Entry(rejection, origin) for rejection in preserved.rejections),
    ]
    return tuple(map(row_of, entries))


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
