"""Preserving files into a case, and taking the last addition back. Every act leaves a custody record.

The digest comes first, then the bytes are on disk, then the records speak of them: a process that is cut off
leaves at most bytes that no record mentions, never a record without its bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from recount.errors import BadJudgement, CaseError
from recount.preserve import EvidenceStore, Found, refused, walk
from recount.records import Capture, CaptureId, Custody, Document, Rejection, ReportId, digest_of

from .added import AddResult, Tally, UndoResult, Unread
from .captured import BROUGHT, SEEN_AGAIN, Act, Captured, Registered, Step, capture_id_of, capture_of, register
from .ledger import Entry, Ledger, Row, row_of
from .readers import Readers, readers

WITHDRAWN = "withdrawn"
#: files and bytes that are recorded together: less costs more, more is more to do again after an interruption
PORTION_FILES, PORTION_BYTES = 4096, 32 << 20

#: told after each portion: how many files are done, of how many
Progress = Callable[[int, int], None]


class Additions:
    """The additions to one case."""

    def __init__(self, ledger: Ledger, evidence: EvidenceStore) -> None:
        self._ledger, self._evidence = ledger, evidence

    def add(self, paths: Sequence[Path], act: Act, on_progress: Progress | None = None) -> AddResult:
        """Preserve files and folders, and read them. The same bytes at the same address are only noted.

        All bytes are on disk and on record before the first text is, so that no slow reader keeps evidence waiting.
        Raises UnreadableInput where nothing is at a path, before anything is done.
        """
        total = sum(1 for _ in walk(paths))
        told = _half_and_half(on_progress, total)
        if act.trial:
            return self.preserve(map(taken, walk(paths)), act, lambda done: told(2 * done))
        return self._kept_and_read(map(taken, walk(paths)), act, told)

    def add_found(self, files: Sequence[Found], act: Act) -> AddResult:
        """Preserve files that were found already, and read them."""
        return self._kept_and_read(map(taken, files), act, lambda _: None)

    def _kept_and_read(
        self, came: Iterable[Captured | Rejection], act: Act, told: Callable[[int], object]
    ) -> AddResult:
        """Preserve bytes and put them on record, then put on record what is in them, portion by portion.

        What is on record is read while the rest is preserved, as far as processes are free for it; its texts wait.
        A capture that is not reached is read when it is added again. Raises DigestMismatch for damaged evidence.
        """
        with readers() as reading, ThreadPoolExecutor(1) as writing:
            work = _Work(reading, writing, told)
            done = self._preserve((_to_keep(item) for item in came), act, work)
            unread = work.tally.unread
            for number, kept in enumerate(unread):
                for one in unread[number : number + 2]:  # the next is read while this is recorded
                    one.reading = one.reading or reading.submit([self._to_read(c) for c in one.captures], act)
                self._record_read(kept, act, work.tally)
                done += len(kept.captures)
                told(done)
        return work.tally.result()

    def _to_read(self, capture: Capture) -> Captured:
        content = self._evidence.read(capture.digest)
        return Captured(capture.address, capture.digest, content, again=capture.capture_id, step=Step.READ)

    def _record_read(self, kept: Unread, act: Act, tally: Tally) -> None:
        """The records of what was read in a portion, in one transaction."""
        made = list(kept.reading or ())
        kept.reading = iter(())
        tally.rejections += (rejection for one in made for rejection in one.rejections)
        self._note_documents([text for one in made for text in one.texts], tally)
        self._ledger.append_rows([row for one in made for row in one.rows], act.at)

    def _note_documents(self, texts: Sequence[ReportId], tally: Tally) -> None:
        held = self._ledger.held(Document, "report_id", texts)
        tally.documents.update(dict.fromkeys(text for text in texts if text not in held))

    def preserve(self, came: Iterable[Captured | Rejection], act: Act, told: Callable[[int], object]) -> AddResult:
        """Preserve what came and read it, portion by portion."""
        with readers() as reading, ThreadPoolExecutor(1) as writing:
            work = _Work(reading, writing, told)
            self._preserve(came, act, work)
        return work.tally.result()

    def _preserve(self, came: Iterable[Captured | Rejection], act: Act, work: _Work) -> int:
        """How many came and are on record. While the bytes of one portion go to disk, the last one is recorded."""
        waiting: _Portion | None = None
        done = 0
        for items in _portions(came):
            portion = self._taken_in(items, waiting, work, act)
            if waiting:
                done += self._record(waiting, act, work)
                work.told(done)
            waiting = portion
        if waiting:
            done += self._record(waiting, act, work)
            work.told(done)
        return done

    def undo(self, act: Act, reason: str) -> UndoResult:
        """Withdraw what the last standing addition brought in. Bytes and records stay; later stages pass over them.

        Raises CaseError where nothing stands, BadJudgement without a reason.
        """
        if not reason.strip():
            raise BadJudgement("an addition is taken back for a reason: give --reason")
        standing = {capture.capture_id: capture for capture in standing_captures(self._ledger)}
        brought = [c for c in self._ledger.records(Custody) if c.act in BROUGHT and c.capture_id in standing]
        if not brought:
            raise CaseError("nothing to undo: no addition stands in this case")
        last = max(custody.at for custody in brought)
        undone = [custody for custody in brought if custody.at == last]
        self._ledger.append(
            [Entry(Custody(custody.capture_id, WITHDRAWN, act.at, act.by, reason)) for custody in undone], act.at
        )
        return UndoResult(tuple(standing[custody.capture_id] for custody in undone), last, undone[0].by)

    def _taken_in(
        self, items: Sequence[Captured | Rejection], before: _Portion | None, work: _Work, act: Act
    ) -> _Portion:
        """The portion, its bytes on their way to disk, those that are new being read."""
        came = [item for item in items if isinstance(item, Captured)]
        standing = self._standing(came)
        known = {**standing, **(before.fresh if before else {})}
        unread = self._unread(standing) if act.noted else frozenset()
        fresh: dict[tuple[str, str], CaptureId] = {}
        seen: list[CaptureId | None] = []
        for item in came:
            key = (item.digest, item.address)
            seen.append(known.get(key) or fresh.get(key))
            if seen[-1] is None:
                fresh[key] = capture_id_of(item, act)
        to_read = [
            item._replace(again=capture, step=Step.WHOLE if capture else item.step)
            for item, capture in zip(came, seen, strict=True)
            if capture is None or capture in unread
        ]
        seen = [None if capture in unread else capture for capture in seen]
        read = work.reading.submit([item for item in to_read if item.step is not Step.KEEP], act)
        registered = (register(item, act) if item.step is Step.KEEP else next(read) for item in to_read)
        blobs = {item.digest: item.content for item in came}
        kept = None if act.trial else work.writing.submit(self._evidence.keep_all, blobs)
        return _Portion(items, iter(seen), registered, fresh, kept)

    def _standing(self, came: Iterable[Captured]) -> dict[tuple[str, str], CaptureId]:
        """The captures that stand of these digests, by digest and address."""
        held = self._ledger.found_any(Capture, "digest", {item.digest for item in came})
        withdrawn = withdrawn_captures(self._ledger) if held else frozenset()
        return {(c.digest, c.address): c.capture_id for c in held if c.capture_id not in withdrawn}

    def _unread(self, standing: Mapping[tuple[str, str], CaptureId]) -> frozenset[CaptureId]:
        """The captures of these of which nothing could be read: a mapping, or a later version, may read them now."""
        read = self._ledger.held(Document, "capture_id", standing.values())
        return frozenset(capture for capture in standing.values() if capture not in read)

    def _record(self, portion: _Portion, act: Act, work: _Work) -> int:
        """How many are on record now: the whole portion, in its order, in one transaction. Then it may be read."""
        tally = work.tally
        rows: list[Row] = []
        texts: list[ReportId] = []
        unread: list[Captured] = []
        before = len(tally.captures)
        for item in portion.items:
            if isinstance(item, Rejection):
                tally.rejections.append(item)
                rows.append(row_of(Entry(item)))
            elif capture := next(portion.seen):
                if not act.noted:
                    continue
                tally.seen_again.append(capture)
                rows.append(row_of(Entry(Custody(capture, SEEN_AGAIN, act.at, act.by))))
            else:
                registered = next(portion.registered)
                if registered.again:
                    tally.seen_again.append(registered.again)
                else:
                    tally.captures.append(capture_of(item, registered.media_type, act))
                    if item.step is Step.KEEP:
                        again = tally.captures[-1].capture_id
                        unread.append(item._replace(again=again, step=Step.READ))
                tally.rejections += registered.rejections
                texts += registered.texts
                rows += registered.rows
        self._note_documents(texts, tally)
        if portion.kept is not None:
            portion.kept.result()  # no record without its bytes on disk
            self._ledger.append_rows(rows, act.at)
        if unread:
            tally.unread.append(Unread(tally.captures[before:], work.reading.ahead(unread, act)))
        return len(portion.items)


@dataclass(frozen=True, slots=True)
class _Work:
    """What an addition has to do its work with, and what it has done so far."""

    reading: Readers
    writing: ThreadPoolExecutor
    told: Callable[[int], object]
    tally: Tally = field(default_factory=Tally)


@dataclass(frozen=True, slots=True)
class _Portion:
    """Files taken in together. `seen` names, for each that came, the capture that it is already, or None.

    `registered` are the records of those that are new, and `fresh` their captures by digest and address. `kept` is done
    when all bytes are on disk; None where nothing is kept.
    """

    items: Sequence[Captured | Rejection]
    seen: Iterator[CaptureId | None]
    registered: Iterator[Registered]
    fresh: Mapping[tuple[str, str], CaptureId]
    kept: Future[None] | None


def _half_and_half(on_progress: Progress | None, total: int) -> Callable[[int], object]:
    """Tells of files when they are kept and read: each of the two is half of the work."""
    return lambda done: on_progress and on_progress(done // 2, total)


def _to_keep(item: Captured | Rejection) -> Captured | Rejection:
    return item._replace(step=Step.KEEP) if isinstance(item, Captured) else item


def taken(file: Found) -> Captured | Rejection:
    """The bytes of a file with their digest; a rejection that names it where it cannot be opened."""
    if file.refused is not None:
        return refused(file.address, file.refused)
    try:
        with open(file.where, "rb", buffering=0) as opened:  # noqa: PTH123 - half as dear as a path object
            content = opened.readall()
    except OSError as why:
        return refused(file.address, f"cannot be opened: {why.strerror}")
    return Captured(file.address, digest_of(content), content)


def _portions(came: Iterable[Captured | Rejection]) -> Iterator[list[Captured | Rejection]]:
    portion: list[Captured | Rejection] = []
    size = 0
    for item in came:
        portion.append(item)
        size += len(item.content) if isinstance(item, Captured) else 0
        if len(portion) == PORTION_FILES or size >= PORTION_BYTES:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


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
