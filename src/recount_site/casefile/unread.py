"""Captures that are on record and whose texts are not: found by the ledger's index, read portion by portion.

An addition leaves them where it is large or was cut off; the next run reads them. The records are the same either
way, but for who read them and when.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from recount.preserve import EvidenceStore
from recount.records import Capture, CaptureId, Document, LegacyList, PictureFile, Rejection, ReportId

from .added import ReadResult, Tally, Unread
from .captured import READ, READ_AGAIN, WITHDRAWN, Act, Captured, Step
from .ledger import KINDS, Ledger
from .readers import Readers, readers
from .unanswered import Question

T = TypeVar("T")

#: files and bytes that are recorded together: less costs more, more is more to do again after an interruption
PORTION_FILES, PORTION_BYTES = 4096, 32 << 20
#: what says that a capture was read, or is not to be: a text, a picture, a refusal or an earlier list in it, or an act
#: on it
_UNREAD = Question(
    KINDS[Capture],
    "capture_id",
    kinds=(KINDS[Document], KINDS[PictureFile], KINDS[Rejection], KINDS[LegacyList]),
    said="act",
    words=(READ, READ_AGAIN, WITHDRAWN),
)


def waiting_captures(ledger: Ledger) -> tuple[Capture, ...]:
    """The captures that stand and were never read, oldest first."""
    return ledger.unanswered(Capture, _UNREAD)


def waiting_count(ledger: Ledger) -> int:
    """How many captures stand and were never read."""
    return ledger.count_unanswered(_UNREAD)


def waiting_among(ledger: Ledger, captures: Collection[CaptureId]) -> frozenset[CaptureId]:
    """Those of these captures that were never read."""
    found = ledger.unanswered(Capture, _UNREAD, captures)
    return frozenset(capture.capture_id for capture in found)


class TextReading:
    """Puts on record what is in captures that are on record already."""

    def __init__(self, ledger: Ledger, evidence: EvidenceStore) -> None:
        self._ledger, self._evidence = ledger, evidence

    def waiting(self, act: Act, told: Callable[[int, int], object]) -> ReadResult:
        """Read the captures that were never read. A call that is cut off is made again, and goes on.

        Raises DigestMismatch for damaged evidence.
        """
        captures = waiting_captures(self._ledger)
        tally = Tally(unread=[Unread(some, None) for some in in_portions(captures, lambda capture: capture.size)])
        if captures:
            with readers() as reading:
                self.portions(tally, reading, act, lambda done: told(done, len(captures)))
        return ReadResult(len(captures), tuple(tally.documents), tuple(tally.rejections))

    def portions(self, tally: Tally, reading: Readers, act: Act, told: Callable[[int], object]) -> None:
        """Record what is in the unread portions of a tally, one transaction each. Raises as `waiting` does."""
        done = 0
        for number, kept in enumerate(tally.unread):
            for one in tally.unread[number : number + 2]:  # the next is read while this is recorded
                one.reading = one.reading or reading.submit([self._to_read(c) for c in one.captures], act)
            self._record(kept, act, tally)
            done += len(kept.captures)
            told(done)

    def note_documents(self, texts: Sequence[ReportId], tally: Tally) -> None:
        """Count those of these texts that are new to the case; to be called before they are recorded."""
        held = self._ledger.held(Document, "report_id", texts)
        tally.documents.update(dict.fromkeys(text for text in texts if text not in held))

    def _to_read(self, capture: Capture) -> Captured:
        content = self._evidence.read(capture.digest)
        return Captured(capture.address, capture.digest, content, again=capture.capture_id, step=Step.READ)

    def _record(self, kept: Unread, act: Act, tally: Tally) -> None:
        made = list(kept.reading or ())
        kept.reading = iter(())
        tally.rejections += (rejection for one in made for rejection in one.rejections)
        self.note_documents([text for one in made for text in one.texts], tally)
        self._ledger.append_rows([row for one in made for row in one.rows], act.at)


def in_portions(items: Iterable[T], size_of: Callable[[T], int]) -> Iterator[list[T]]:
    """The items in their order, as many together as are recorded together."""
    portion: list[T] = []
    size = 0
    for item in items:
        portion.append(item)
        size += size_of(item)
        if len(portion) == PORTION_FILES or size >= PORTION_BYTES:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion
