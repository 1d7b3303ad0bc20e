"""Preserving files into a case, and taking the last addition back. Every act leaves a custody record.

The digest comes first, then the bytes are on disk, then the records speak of them: a process that is cut off
leaves at most bytes that no record mentions, never a record without its bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from recount.errors import BadJudgement, CaseError
from recount.preserve import EvidenceStore, Found, Preserved, read_capture, refused, walk
from recount.records import (
    Capture,
    CaptureId,
    Custody,
    Digest,
    Document,
    Rejection,
    ReportId,
    content_id,
    digest_of,
)

from .ledger import Entry, Ledger

PRESERVED, SEEN_AGAIN, WITHDRAWN = "preserved", "seen again", "withdrawn"
TOOL = "recount add"

#: told after each file: how many are done, of how many
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class AddResult:
    """What one `add` did. `seen_again` are captures that were there already, `documents` texts new to the case."""

    captures: tuple[Capture, ...] = ()
    documents: tuple[ReportId, ...] = ()
    seen_again: tuple[CaptureId, ...] = ()
    rejections: tuple[Rejection, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoResult:
    """Which captures an `undo` withdrew, and the addition that brought them: when and by whom."""

    captures: tuple[Capture, ...]
    added_at: datetime
    added_by: str


@dataclass(frozen=True, slots=True)
class Act:
    """Who does it, when (UTC), and whether it is only tried: a trial writes nothing at all."""

    by: str
    at: datetime
    trial: bool = False


@dataclass
class _Tally:
    captures: list[Capture] = field(default_factory=list)
    documents: dict[ReportId, None] = field(default_factory=dict)
    seen_again: list[CaptureId] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)


class Additions:
    """The additions to one case."""

    def __init__(self, ledger: Ledger, evidence: EvidenceStore) -> None:
        self._ledger, self._evidence = ledger, evidence

    def add(self, paths: Sequence[Path], act: Act, on_progress: Progress | None = None) -> AddResult:
        """Preserve files and folders. The same bytes at the same address are not captured again, only noted.

        Raises UnreadableInput where nothing is at a path, before anything is done.
        """
        found = list(walk(paths))
        tally = _Tally()
        for done, file in enumerate(found, 1):
            self._add_file(file, act, tally)
            if on_progress:
                on_progress(done, len(found))
        return AddResult(
            tuple(tally.captures), tuple(tally.documents), tuple(tally.seen_again), tuple(tally.rejections)
        )

    def undo(self, act: Act, reason: str) -> UndoResult:
        """Withdraw what the last standing addition brought in. Bytes and records stay; later stages pass over them.

        Raises CaseError where nothing stands, BadJudgement without a reason.
        """
        if not reason.strip():
            raise BadJudgement("an addition is taken back for a reason: give --reason")
        standing = {capture.capture_id: capture for capture in standing_captures(self._ledger)}
        brought = [c for c in self._ledger.records(Custody) if c.act == PRESERVED and c.capture_id in standing]
        if not brought:
            raise CaseError("nothing to undo: no addition stands in this case")
        last = max(custody.at for custody in brought)
        undone = [custody for custody in brought if custody.at == last]
        self._ledger.append(
            [Entry(Custody(custody.capture_id, WITHDRAWN, act.at, act.by, reason)) for custody in undone], act.at
        )
        return UndoResult(tuple(standing[custody.capture_id] for custody in undone), last, undone[0].by)

    def _add_file(self, file: Found, act: Act, tally: _Tally) -> None:
        try:
            content = None if file.refused else file.path.read_bytes()
        except OSError as why:
            self._refuse(file, f"cannot be opened: {why.strerror}", act, tally)
            return
        if content is None:
            self._refuse(file, file.refused or "", act, tally)
            return
        digest = digest_of(content)
        known = self._standing(digest, file.address)
        if known is not None:
            self._see_again(known, act, tally)
            return
        self._preserve(Captured(file.address, digest, content), act, tally)

    def _refuse(self, file: Found, why: str, act: Act, tally: _Tally) -> None:
        rejection = refused(file.address, why)
        tally.rejections.append(rejection)
        if not act.trial:
            self._ledger.append([Entry(rejection)], act.at)

    def _standing(self, digest: Digest, address: str) -> Capture | None:
        same = [c for c in self._ledger.found(Capture, "digest", digest) if c.address == address]
        return next(
            (c for c in same if not withdrawn_ids(self._ledger.found(Custody, "capture_id", c.capture_id))), None
        )

    def _see_again(self, capture: Capture, act: Act, tally: _Tally) -> None:
        tally.seen_again.append(capture.capture_id)
        if not act.trial:
            self._evidence.read(capture.digest)
            self._ledger.append([Entry(Custody(capture.capture_id, SEEN_AGAIN, act.at, act.by))], act.at)

    def _preserve(self, captured: Captured, act: Act, tally: _Tally) -> None:
        if not act.trial:
            self._evidence.keep(captured.content)
        preserved = read_capture(captured.address, captured.content)
        capture = _capture(captured, preserved.media_type, act)
        texts = [located.report.report_id for located in preserved.reports]
        known = self._ledger.held(Document, "report_id", texts)
        tally.documents.update(dict.fromkeys(text for text in texts if text not in known))
        tally.captures.append(capture)
        tally.rejections += preserved.rejections
        if not act.trial:
            self._ledger.append(_entries(capture, preserved, act), act.at)


@dataclass(frozen=True, slots=True)
class Captured:
    """Bytes as they came, with their address and digest."""

    address: str
    digest: Digest
    content: bytes


def _capture(captured: Captured, media_type: str, act: Act) -> Capture:
    return Capture(
        CaptureId(content_id("k", captured.digest, captured.address, act.at.isoformat())),
        captured.digest,
        len(captured.content),
        captured.address,
        media_type,
        act.at,
        TOOL,
    )


def _entries(capture: Capture, preserved: Preserved, act: Act) -> list[Entry]:
    """The records of one capture; what was read from it points back to it, so that it can be withdrawn with it."""
    note = f"{len(preserved.reports)} documents read, {len(preserved.rejections)} refused"
    origin = {"capture_id": capture.capture_id}
    return [
        Entry(capture),
        Entry(Custody(capture.capture_id, PRESERVED, act.at, act.by, note)),
        *(Entry(located.report, origin) for located in preserved.reports),
        *(Entry(Document(x.report.report_id, capture.capture_id, x.locator)) for x in preserved.reports),
        *(Entry(rejection, origin) for rejection in preserved.rejections),
    ]


def withdrawn_ids(custody: Sequence[Custody]) -> frozenset[CaptureId]:
    """The captures that any of these acts withdrew."""
    return frozenset(act.capture_id for act in custody if act.act == WITHDRAWN)


def standing_captures(ledger: Ledger) -> tuple[Capture, ...]:
    """The captures that were not withdrawn, oldest first."""
    withdrawn = withdrawn_ids(ledger.found(Custody, "act", WITHDRAWN))
    return tuple(capture for capture in ledger.records(Capture) if capture.capture_id not in withdrawn)
