"""Preserved evidence: captures, the acts done to them, and the sources behind them."""

from __future__ import annotations

from dataclasses import dataclass
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
    """One act on a capture: preserved, seen again, read, withdrawn (an `add` undone)."""

    capture_id: CaptureId
    act: str
    at: datetime
    by: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A report as found in a capture: `locator` says where in it (a line of a table, the whole page)."""

    report_id: ReportId
    capture_id: CaptureId
    locator: str
