"""Bringing an earlier list into a case: the file as evidence, its rows as records, what each says found by its place.

Rows come in portions, each whole or not at all; an import that was cut off goes on when it is called again, and
a row that is there already adds nothing. `recount undo` takes an import back like any other addition.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from recount.errors import UnreadableInput
from recount.preserve import digest_of_file
from recount.preserve.legacy import Mapped, Sheet, fitting
from recount.records import Capture, CaptureId, Custody, Digest, Harm, LegacyList, Rejection, content_id

from .captured import PRESERVED, SEEN_AGAIN, Act
from .ledger import Entry, row_of
from .legacy_places import LegacyPlaces
from .portions import Portion, PortionReader, Sums
from .store import Case
from .withdrawing import withdrawn_ids

IMPORTED = "imported"
TOOL = "recount import"
#: rows in one transaction
PORTION = 5_000
#: rejections that a result names one by one; the ledger holds them all
NAMED = 1_000
_MEDIA_TYPES = {
    "csv": "text/csv",
    "jsonl": "application/jsonl",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

#: told after each portion: how many rows are done, of how many there may be
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Source:
    """The table to import: a file, the mapping to read it by (absent: the one that fits), the sheet of a workbook."""

    path: Path
    mapped: Mapped | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """A list's own total of one harm, from the figures of all people that it has; for comparison with its source.

    `unknown` counts rows whose figure is blank or said to be unknown.
    """

    harm: Harm
    low: int
    best: int
    high: int
    unknown: int


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. `refused` counts faults by column and reason; `rejections` names the first of them."""

    name: str
    title: str
    list_id: str
    rows: int
    new: int
    sums: tuple[Sum, ...]
    refused: Mapping[str, int]
    rejections: tuple[Rejection, ...]
    cautions: tuple[str, ...]
    already: bool = False


@dataclass
class _Tally:
    rows: int = 0
    new: int = 0
    sums: Sums = field(default_factory=Sums)
    refused: Counter[str] = field(default_factory=Counter)
    rejections: list[Rejection] = field(default_factory=list)


def import_list(
    case: Case, source: Source, by: str = "", on_progress: Progress | None = None, *, dry_run: bool = False
) -> ImportResult:
    """Import a table; a dry run reads every row and writes nothing.

    Raises UnreadableInput where the file cannot be opened, UnknownTable where no mapping fits, CaseLocked.
    """
    if not source.path.is_file():
        raise UnreadableInput(str(source.path), "there is no such file")
    with case.lock():
        act = Act(by or case.opened.by, case.now(), dry_run)
        return _Import(case, source, act, on_progress or (lambda done, total: None)).done()


class _Import:
    """One import under way."""

    def __init__(self, case: Case, source: Source, act: Act, told: Progress) -> None:
        self._case, self._source, self._act, self._told = case, source, act, told
        self._places = LegacyPlaces(case.alias)
        self._name = source.path.name
        self._sheet = Sheet(source.path, self._name, source.sheet)
        self._mapped = source.mapped or fitting(self._sheet.columns, self._name)
        self._tally = _Tally()

    def done(self) -> ImportResult:
        given, evidence = self._source.path, self._case.evidence
        digest = digest_of_file(given) if self._act.trial else evidence.keep_file(given)
        if not self._act.trial:
            # What is read is what was preserved, even where the file is changed meanwhile.
            given = evidence.path(digest)
            self._sheet = Sheet(given, self._name, self._source.sheet)
        capture = self._standing(digest) or self._capture(digest, given.stat().st_size)
        listed = self._list(capture)
        if self._act.trial:
            self._gone_through(listed, None)
            return self._result(listed)
        return self._kept(capture, listed)

    def _kept(self, capture: Capture, listed: LegacyList) -> ImportResult:
        ledger, act = self._case.ledger, self._act
        done = [c for c in ledger.found(Custody, "capture_id", capture.capture_id) if c.act == IMPORTED]
        if any(custody.note.endswith(listed.list_id) for custody in done):
            ledger.append([Entry(Custody(capture.capture_id, SEEN_AGAIN, act.at, act.by))], act.at)
            return self._again(listed)
        entries = [Entry(listed, {"list_id": listed.list_id})]
        if not ledger.found(Capture, "capture_id", capture.capture_id):
            note = f"an earlier list, read by the mapping {self._mapped.name}"
            entries = [Entry(capture), Entry(Custody(capture.capture_id, PRESERVED, act.at, act.by, note)), *entries]
        ledger.append(entries, act.at)
        self._gone_through(listed, self._places.seq(row_of(entries[-1]).id))
        note = f"{self._tally.rows} rows of {listed.name}, list {listed.list_id}"
        ledger.append([Entry(Custody(capture.capture_id, IMPORTED, act.at, act.by, note))], act.at)
        return self._result(listed)

    def _standing(self, digest: Digest) -> Capture | None:
        ledger = self._case.ledger
        same = [c for c in ledger.found(Capture, "digest", digest) if c.address == self._name]
        alive = (c for c in same if not withdrawn_ids(ledger.found(Custody, "capture_id", c.capture_id)))
        return next(alive, None)

    def _capture(self, digest: Digest, size: int) -> Capture:
        at = self._act.at
        identity = CaptureId(content_id("k", digest, self._name, at.isoformat()))
        return Capture(identity, digest, size, self._name, _MEDIA_TYPES[self._sheet.form], at, TOOL)

    def _list(self, capture: Capture) -> LegacyList:
        mapped, sheet = self._mapped, self._sheet
        given = (mapped.name, mapped.title, mapped.provider, mapped.data, sheet.columns, sheet.form)
        return LegacyList(*given, capture.capture_id, capture.digest)

    def _gone_through(self, listed: LegacyList, at: int | None) -> None:
        """Read every row; keep them under the list's place in the ledger, or nothing where there is none."""
        reader, seen = PortionReader(self._mapped, listed, self._name), _Seen()
        rows = self._sheet.rows()
        while some := list(islice(rows, PORTION)):
            portion = seen.apart(reader.portion(some), reader)
            self._count(portion)
            if at is not None:
                self._keep(portion, listed, at)
            self._told(self._tally.rows, max(self._tally.rows, self._sheet.lines - 1))

    def _keep(self, portion: Portion, listed: LegacyList, at: int) -> None:
        ledger, origin = self._case.ledger, {"capture_id": listed.capture_id}
        with ledger.together():
            placed = ledger.placed(portion.rows, self._act.at)
            self._places.put(at, portion.placings, placed.seqs)
            ledger.append([Entry(rejection, origin) for rejection in portion.rejections], self._act.at)
        self._tally.new += placed.new

    def _count(self, portion: Portion) -> None:
        tally = self._tally
        tally.rows += len(portion.rows)
        tally.sums.join(portion.sums)
        tally.refused.update(portion.refused)
        tally.rejections += portion.rejections[: max(0, NAMED - len(tally.rejections))]

    def _result(self, listed: LegacyList) -> ImportResult:
        tally = self._tally
        sums = tuple(Sum(harm, *ends) for harm, ends in tally.sums.ends.items())
        refused = dict(sorted(tally.refused.items()))
        return ImportResult(
            listed.name,
            listed.title,
            listed.list_id,
            tally.rows,
            tally.new,
            sums,
            refused,
            tuple(tally.rejections),
            self._mapped.cautions,
        )

    def _again(self, listed: LegacyList) -> ImportResult:
        place = self._places.seq(row_of(Entry(listed)).id)
        self._tally.rows = self._places.count(place)
        return replace(self._result(listed), already=True)


class _Seen:
    """Tells rows of one file that are alike in every cell apart, by how many stood before.

    It holds 8 bytes of the digest of each row, as a number: some 70 MB for a million rows.
    """

    def __init__(self) -> None:
        self._once: set[int] = set()
        self._more: dict[int, int] = {}

    def apart(self, portion: Portion, reader: PortionReader) -> Portion:
        """The portion with rows that repeat an earlier one marked as its second, third and so on."""
        for place, row in enumerate(portion.rows):
            key = int(row.id[-16:], 16)
            if key not in self._once:
                self._once.add(key)
                continue
            self._more[key] = self._more.get(key, 0) + 1
            again = reader.row(portion.whole[place], self._more[key])
            portion.rows[place] = again
            portion.placings[place] = portion.placings[place]._replace(record_id=again.id)
        return portion
