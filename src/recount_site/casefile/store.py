"""A case: a folder with its ledger, its evidence and its releases.

case.sqlite   the append-only ledger, and what is derived from it
evidence/     preserved bytes under their SHA-256
releases/     what was published
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from django.db import DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor

from recount.errors import CaseError, CaseExists, NoCase, UnreadableInput
from recount.preserve import EvidenceStore, Found, Settled, TableMapping
from recount.records import Capture, Custody, Judgement, Naming, Rejection, Report, digest_of

from ..settings import CASE_DATABASE, configure
from .added import AddResult, ReadResult, UndoResult
from .adding import TEXTS, Additions, Progress
from .cache import Cache
from .captured import Act, Captured, ReadWhen
from .kept_mapping import KeptMapping
from .ledger import Entry, Ledger
from .lock import locked
from .opened import CaseOpened
from .reports import standing_reports
from .unread import TextReading, waiting_count
from .withdrawing import standing_captures, undo

T = TypeVar("T")


def utc_now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


class Case:
    """One body of work. Open it with `with Case.open(folder) as case`; records are appended, never changed.

    `ledger` and `cache` are its tables, `evidence` its bytes. `clock` gives the time of acts, in UTC.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self.folder = folder.resolve()
        self._alias = configure(self.folder)
        self._clock = clock
        self._held = False
        self._asked: TableMapping | None = None
        self._last = datetime.min.replace(tzinfo=UTC)
        self.ledger = Ledger(self._alias)
        self.cache = Cache(self._alias)
        self.evidence = EvidenceStore(self.folder / "evidence")
        _migrate(self._alias)

    @classmethod
    def create(cls, folder: Path, *, title: str, publication: str = "default", by: str = "") -> Self:
        """A new case in a folder that is not there yet or is empty.

        Raises CaseExists where something is in it, CaseError without the name of who opens it.
        """
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CaseExists(f"{folder}: there is something already; choose another folder")
        if not by.strip():
            raise CaseError("a case is opened by somebody: give --by NAME")
        for room in ("evidence", "releases"):
            (folder / room).mkdir(parents=True, exist_ok=True)
        case = cls(folder)
        case.append(CaseOpened(title, publication, by.strip(), case.now()))
        return case

    @classmethod
    def open(cls, folder: Path) -> Self:
        """The case in a folder. Raises NoCase where there is none, CaseError where its database is damaged."""
        if not (folder / CASE_DATABASE).is_file():
            raise NoCase(f"{folder}: there is no case here; make one with `recount new {folder}`, or check the path")
        try:
            case = cls(folder)
            opened = case.ledger.count(CaseOpened)
        except DatabaseError as why:
            raise CaseError(f"{folder / CASE_DATABASE}: {why}; restore it from a backup") from why
        if not opened:
            case.close()
            raise NoCase(f"{folder}: {CASE_DATABASE} holds no case; it may be left over from a `new` that was cut off")
        return case

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, why: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database; the case may be opened again."""
        connections[self._alias].close()

    def now(self) -> datetime:
        """The time of an act: the clock's, but always later than the act before, so that order is never lost."""
        self._last = max(self._clock(), self._last + timedelta(microseconds=1))
        return self._last

    @property
    def alias(self) -> str:
        """The name of its database connection."""
        return self._alias

    @property
    def releases(self) -> Path:
        """The folder of releases."""
        return self.folder / "releases"

    @property
    def opened(self) -> CaseOpened:
        """What the case is called, its publication policy, and who opened it."""
        return self.ledger.records(CaseOpened)[0]

    @contextmanager
    def lock(self, wait: float = 0.0) -> Iterator[None]:
        """Hold the case for changes; inside, the case's own methods do not ask again.

        Raises CaseLocked where another process still holds it after so many seconds.
        """
        if self._held:
            yield
            return
        with locked(self.folder, wait):
            self._held = True
            try:
                yield
            finally:
                self._held = False

    def add(
        self,
        paths: Sequence[Path],
        by: str = "",
        on_progress: Progress | None = None,
        *,
        dry_run: bool = False,
        reading: ReadWhen = ReadWhen.BY_SIZE,
    ) -> AddResult:
        """Preserve files and folders, and read them if they are few; a dry run says what would be done and does none.

        Tables under a mapping that was asked for are read at once, whatever `reading` says, for it is not kept.
        Raises UnreadableInput where a path leads nowhere or into the case itself, CaseLocked.
        """
        for path in paths:
            if path.resolve().is_relative_to(self.folder) or self.folder.is_relative_to(path.resolve()):
                raise UnreadableInput(str(path), "this is the case itself, or holds it; add a folder outside of it")
        with self.lock():
            when = ReadWhen.NOW if self._asked else reading
            act = Act(by or self.opened.by, self.now(), trial=dry_run, settled=self.settled(), reading=when)
            return Additions(self.ledger, self.evidence).add(paths, act, on_progress)

    def read_waiting(self, by: str = "", on_progress: Progress | None = None) -> ReadResult:
        """Read the captures that additions left unread. Raises CaseLocked, DigestMismatch for damaged evidence."""
        told = on_progress or (lambda stage, done, total: None)
        with self.lock():
            act = Act(by or self.opened.by, self.now(), settled=self.settled())
            return TextReading(self.ledger, self.evidence).waiting(act, lambda done, total: told(TEXTS, done, total))

    def waiting(self) -> int:
        """How many captures stand and were never read: the next run reads them."""
        return waiting_count(self.ledger)

    def add_pasted(self, content: bytes, by: str = "", *, dry_run: bool = False) -> AddResult:
        """Preserve a text that somebody pasted; its address says so and is made of its digest. Raises CaseLocked."""
        digest = digest_of(content)
        with self.lock():
            act = Act(by or self.opened.by, self.now(), trial=dry_run)
            came = [Captured(f"pasted/{digest[:16]}.txt", digest, content)]
            return Additions(self.ledger, self.evidence).preserve(came, act, lambda _: None)

    def read_tables_by(self, mapping: TableMapping) -> None:
        """Tables that are added through this object from now on are read by this mapping and no other."""
        self._asked = mapping

    def keep_mapping(self, mapping: TableMapping, by: str = "") -> bool:
        """Keep a mapping for later tables with the same column names; False where it is kept. Raises CaseLocked."""
        alike = [kept for kept in self.settled().mappings if kept.header == mapping.header]
        if alike[-1:] == [mapping]:
            return False
        return self.append(KeptMapping(mapping, by or self.opened.by, self.now())) == 1

    def kept_mappings(self) -> tuple[KeptMapping, ...]:
        """The mappings that the case keeps, oldest first."""
        return self.ledger.records(KeptMapping)

    def settled(self) -> Settled:
        """What people settled about how the tables of this case are read."""
        return Settled(tuple(kept.mapping for kept in self.kept_mappings()), self._asked)

    def add_found(self, files: Sequence[Found], by: str = "", *, dry_run: bool = False) -> AddResult:
        """Preserve files that a watch found; what is there already is passed over. Raises CaseLocked."""
        outside = [file for file in files if not file.path.resolve().is_relative_to(self.folder)]
        if not outside:
            return AddResult()
        with self.lock():
            act = Act(by or self.opened.by, self.now(), trial=dry_run, noted=False, settled=self.settled())
            return Additions(self.ledger, self.evidence).add_found(outside, act)

    def undo(self, by: str = "", reason: str = "") -> UndoResult:
        """Take back the last addition that stands. Raises CaseError where there is none, CaseLocked."""
        with self.lock():
            act = Act(by or self.opened.by, self.now())
            return undo(self.ledger, act, reason)

    def append(self, *records: object) -> int:
        """Append records, all or none; gives back how many were new. Raises CaseLocked."""
        with self.lock():
            return self.ledger.append([Entry(record) for record in records], self.now())

    def records(self, kind: type[T]) -> tuple[T, ...]:
        """All records of a type, oldest first."""
        return self.ledger.records(kind)

    def captures(self) -> tuple[Capture, ...]:
        """The captures that stand, oldest first."""
        return standing_captures(self.ledger)

    def custody(self) -> tuple[Custody, ...]:
        """Every act on every capture, oldest first."""
        return self.ledger.records(Custody)

    def reports(self) -> tuple[Report, ...]:
        """The reports of all standing captures, one for each text, in order of id."""
        return standing_reports(self.ledger, self.captures())

    def judgements(self) -> tuple[Judgement, ...]:
        """Every judgement, oldest first."""
        return self.ledger.records(Judgement)

    def namings(self) -> tuple[Naming, ...]:
        """Every naming of an incident, oldest first."""
        return self.ledger.records(Naming)

    def rejections(self) -> tuple[Rejection, ...]:
        """What could not be preserved or read into text, of captures that stand and of files never captured."""
        standing = {capture.capture_id for capture in self.captures()}
        held = self.ledger.pointed(Rejection, "capture_id")
        withdrawn = {rejection for rejection, _ in held} - {r for r, capture in held if capture in standing}
        return tuple(r for r in self.ledger.records(Rejection) if r not in withdrawn)


def _migrate(alias: str) -> None:
    executor = MigrationExecutor(connections[alias])
    targets = executor.loader.graph.leaf_nodes("casefile")
    if executor.migration_plan(targets):
        executor.migrate(targets)
