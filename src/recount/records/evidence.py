"""Preserved evidence: captures, the acts done to them, and the sources behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .ids import CaptureId, Digest, ReportId


@dataclass(frozen=True, slots=True)
class Capture:
    """One preserved fetch: bytes kept once under their digest, the address they came from, and when.

    `captured_at` is UTC. `media_type` is what the bytes were found to be, not what a server said.
    """

    capture_id: CaptureId
    digest: Digest
    size: int
    address: str
    media_type: str
    captured_at: datetime
    tool: str


@dataclass(frozen=True, slots=True)
class Custody:
    """One act on a capture: preserved, fetched, seen again, read, withdrawn (an `add` undone)."""

    capture_id: CaptureId
    act: str
    at: datetime
    by: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fetch:
    """How a capture came through the door to the network: what was asked, the way there, and the answer.

    `address` is where the bytes came from in the end, `redirects` the addresses before it, first to last. `headers`
    are those that tell of the page's making; `at` is UTC. `downgraded` says that the way led from https to http.
    """

    capture_id: CaptureId
    asked: str
    address: str
    status: int
    at: datetime
    redirects: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)
    downgraded: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A report as found in a capture: `locator` says where in it (a line of a table, the whole page)."""

    report_id: ReportId
    capture_id: CaptureId
    locator: str
