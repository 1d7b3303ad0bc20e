"""Taking the last addition back, and which captures stand. Bytes and records stay; later stages pass over them."""

from __future__ import annotations

from collections.abc import Sequence

from recount.errors import BadJudgement, CaseError
from recount.records import Capture, CaptureId, Custody

from .added import UndoResult
from .captured import BROUGHT, WITHDRAWN, Act
from .ledger import Entry, Ledger


def undo(ledger: Ledger, act: Act, reason: str) -> UndoResult:
    """Withdraw what the last standing addition brought in.

    Raises CaseError where nothing stands, BadJudgement without a reason.
    """
    if not reason.strip():
        raise BadJudgement("an addition is taken back for a reason: give --reason")
    standing = {capture.capture_id: capture for capture in standing_captures(ledger)}
    brought = [c for c in ledger.records(Custody) if c.act in BROUGHT and c.capture_id in standing]
    if not brought:
        raise CaseError("nothing to undo: no addition stands in this case")
    last = max(custody.at for custody in brought)
    undone = [custody for custody in brought if custody.at == last]
    ledger.append([Entry(Custody(custody.capture_id, WITHDRAWN, act.at, act.by, reason)) for custody in undone], act.at)
    return UndoResult(tuple(standing[custody.capture_id] for custody in undone), last, undone[0].by)


def withdrawn_ids(custody: Sequence[Custody]) -> frozenset[CaptureId]:
    """The captures that any of these acts withdrew."""
    return frozenset(act.capture_id for act in custody if act.act == WITHDRAWN)


def withdrawn_captures(ledger: Ledger) -> frozenset[CaptureId]:
    """All captures of the case that were withdrawn."""
    return withdrawn_ids(ledger.found(Custody, "act", WITHDRAWN))


def standing_captures(ledger: Ledger) -> tuple[Capture, ...]:
    """The captures that were not withdrawn, oldest first."""
    withdrawn = withdrawn_captures(ledger)
    return tuple(capture for capture in ledger.records(Capture) if capture.capture_id not in withdrawn)
