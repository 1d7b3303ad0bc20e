"""Preserving files into a case. Every act leaves a custody record.

The digest comes first, then the bytes are on disk, then the records speak of them: a process that is cut off
leaves at most bytes that no record mentions, never a record without its bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from recount.preserve import EvidenceStore, Found, refused, walk
from recount.records import Capture, CaptureId, Custody, Document, PictureFile, Rejection, ReportId, digest_of

from .added import AddResult, Size, Tally, Unread
from .captured import SEEN_AGAIN, Act, Captured, ReadWhen, Registered, Step, capture_id_of, capture_of, register
from .ledger import Entry, Ledger, Row, row_of
from .readers import Readers, readers
from .unread import TextReading, in_portions, waiting_among
from .withdrawing import withdrawn_captures

#: stages of an addition
PRESERVE, TEXTS = "preserve", "texts"
#: new files and their bytes up to which an addition reads them at once: some seconds. Beyond, evidence is kept and
#: the next run reads it, so that nobody waits for reading where all that matters now is that nothing is lost
AT_ONCE = Size(2000, 64 << 20)

#: told after each portion: the stage, how many files are done, of how many
Progress = Callable[[str, int, int], None]


class Additions:
    """The additions to one case."""

    def __init__(self, ledger: Ledger, evidence: EvidenceStore) -> None:
        self._ledger, self._evidence = ledger, evidence
        self._texts = TextReading(ledger, evidence)

    def add(self, paths: Sequence[Path], act: Act, on_progress: Progress | None = None) -> AddResult:
        """Preserve files and folders, and read them. The same bytes at the same address are only noted.

        All bytes are on disk and on record before the first text is, so that no slow reader keeps evidence waiting;
        and many are left to the next run to be read, unless the act says otherwise.
        Raises UnreadableInput where nothing is at a path, before anything is done.
        """
        told = on_progress or (lambda stage, done, total: None)
        total = sum(1 for _ in walk(paths))
        if act.trial:
            return self.preserve(map(taken, walk(paths)), act, lambda done: told(PRESERVE, done, total))
        return self._kept_and_read(map(taken, walk(paths)), act, told, total)

    def add_found(self, files: Sequence[Found], act: Act) -> AddResult:
        """Preserve files that were found already, and read them as `add` does."""
        return self._kept_and_read(map(taken, files), act, lambda stage, done, total: None, len(files))

    def _kept_and_read(self, came: Iterable[Captured | Rejection], act: Act, told: Progress, total: int) -> AddResult:
        """Preserve bytes and put them on record, then put on record what is in them, portion by portion.

        What is on record is read while the rest is preserved, where it is to be read whatever its size and processes
        are free for it; its texts wait. Raises DigestMismatch for damaged evidence.
        """
        with readers() as reading, ThreadPoolExecutor(1) as writing:
            work = _Work(reading, writing, lambda done: told(PRESERVE, done, total))
            self._preserve((_to_keep(item) for item in came), act, work)
            size = work.tally.new_to_read()
            if not _at_once(act.reading, size):
                return work.tally.result(size.files)
            self._texts.portions(work.tally, reading, act, lambda done: told(TEXTS, done, size.files))
        return work.tally.result()

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
        for items in in_portions(came, _size):
            portion = self._taken_in(items, waiting, work, act)
            if waiting:
                done += self._record(waiting, act, work)
                work.told(done)
            waiting = portion
        if waiting:
            done += self._record(waiting, act, work)
            work.told(done)
        return done

    def _taken_in(
        self, items: Sequence[Captured | Rejection], before: _Portion | None, work: _Work, act: Act
    ) -> _Portion:
        """The portion, its bytes on their way to disk, those that are new being read."""
        came = [item for item in items if isinstance(item, Captured)]
        standing = self._standing(came)
        waiting = self._waiting(standing.values(), act)
        held = {key: capture.capture_id for key, capture in standing.items()}
        empty = self._empty(held.values(), act) - waiting.keys()
        known = {**held, **(before.fresh if before else {})}
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
            if capture is None or capture in empty
        ]
        seen = [None if capture in empty else capture for capture in seen]
        read = work.reading.submit([item for item in to_read if item.step is not Step.KEEP], act)
        registered = (register(item, act) if item.step is Step.KEEP else next(read) for item in to_read)
        blobs = {item.digest: item.content for item in came}
        kept = None if act.trial else work.writing.submit(self._evidence.keep_all, blobs)
        return _Portion(items, iter(seen), registered, fresh, waiting, kept)

    def _standing(self, came: Iterable[Captured]) -> dict[tuple[str, str], Capture]:
        """The captures that stand of these digests, by digest and address."""
        held = self._ledger.found_any(Capture, "digest", {item.digest for item in came})
        withdrawn = withdrawn_captures(self._ledger) if held else frozenset()
        return {(c.digest, c.address): c for c in held if c.capture_id not in withdrawn}

    def _waiting(self, standing: Iterable[Capture], act: Act) -> dict[CaptureId, Capture]:
        """The captures of these that an earlier act left unread, and that this one may read after all."""
        if act.trial or not act.noted:
            return {}
        earlier = {capture.capture_id: capture for capture in standing if capture.captured_at != act.at}
        return {capture: earlier[capture] for capture in waiting_among(self._ledger, earlier)} if earlier else {}

    def _empty(self, standing: Collection[CaptureId], act: Act) -> frozenset[CaptureId]:
        """The captures of these of which nothing could be read: a mapping, or a later version, may read them now."""
        if not act.noted:
            return frozenset()
        read = {one for kind in (Document, PictureFile) for one in self._ledger.held(kind, "capture_id", standing)}
        return frozenset(capture for capture in standing if capture not in read)

    def _record(self, portion: _Portion, act: Act, work: _Work) -> int:
        """How many are on record now: the whole portion, in its order, in one transaction. Then it may be read."""
        noted = _Noted(work.tally, act)
        for item in portion.items:
            if isinstance(item, Rejection):
                noted.refused(item)
            elif capture := next(portion.seen):
                noted.seen_again(capture, item, portion.waiting.get(capture))
            else:
                noted.new(item, next(portion.registered))
        self._texts.note_documents(noted.texts, work.tally)
        if portion.kept is not None:
            portion.kept.result()  # no record without its bytes on disk
            self._ledger.append_rows(noted.rows, act.at)
        if noted.unread:
            ahead = work.reading.ahead(noted.unread, act) if act.reading is ReadWhen.NOW else None
            work.tally.unread.append(Unread(noted.captures, ahead))
        return len(portion.items)


@dataclass
class _Noted:
    """The records of a portion while they are made, and what is counted of it."""

    tally: Tally
    act: Act
    rows: list[Row] = field(default_factory=list)
    texts: list[ReportId] = field(default_factory=list)
    unread: list[Captured] = field(default_factory=list)
    captures: list[Capture] = field(default_factory=list)

    def refused(self, rejection: Rejection) -> None:
        """A file that could not even be opened."""
        self.tally.rejections.append(rejection)
        self.rows.append(row_of(Entry(rejection)))

    def seen_again(self, capture: CaptureId, item: Captured, waiting: Capture | None) -> None:
        """A capture that is there already; `waiting` where it was not read so far."""
        if not self.act.noted:
            return
        self.tally.seen_again.append(capture)
        self.rows.append(row_of(Entry(Custody(capture, SEEN_AGAIN, self.act.at, self.act.by))))
        if waiting and capture not in self.tally.left:
            self.tally.left.add(capture)
            self._to_read(waiting, item)

    def new(self, item: Captured, registered: Registered) -> None:
        """A capture that is new, or of which nothing could be read before."""
        if registered.again:
            self.tally.seen_again.append(registered.again)
        else:
            capture = capture_of(item, registered.media_type, self.act)
            self.tally.captures.append(capture)
            if item.step is Step.KEEP:
                self._to_read(capture, item)
        self.tally.rejections += registered.rejections
        self.texts += registered.texts
        self.rows += registered.rows

    def _to_read(self, capture: Capture, item: Captured) -> None:
        self.captures.append(capture)
        self.unread.append(item._replace(again=capture.capture_id, step=Step.READ))


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

    `registered` are the records of those that are new, and `fresh` their captures by digest and address. `waiting` are
    captures that an earlier addition left unread. `kept` is done when all bytes are on disk; None where none is kept.
    """

    items: Sequence[Captured | Rejection]
    seen: Iterator[CaptureId | None]
    registered: Iterator[Registered]
    fresh: Mapping[tuple[str, str], CaptureId]
    waiting: Mapping[CaptureId, Capture]
    kept: Future[None] | None


def _at_once(when: ReadWhen, size: Size) -> bool:
    """True where an addition of this size is to be read before it ends."""
    if when is ReadWhen.BY_SIZE:
        return size.files <= AT_ONCE.files and size.bytes <= AT_ONCE.bytes
    return when is ReadWhen.NOW


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


def _size(item: Captured | Rejection) -> int:
    return len(item.content) if isinstance(item, Captured) else 0
