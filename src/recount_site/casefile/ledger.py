"""The ledger: records in, records out, in the order in which they were appended. Nothing is ever changed.

A record's id follows from its kind and body, so that appending what is there already changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from django.db import connections, transaction
from django.db.models import Max, Model, QuerySet

from recount.records import (
    Capture,
    Custody,
    Document,
    Fetch,
    GazetteerChoice,
    GradeProposal,
    Judgement,
    LegacyList,
    LegacyRow,
    Looked,
    ModelAnswer,
    Naming,
    Narrative,
    PictureFile,
    PolicyChoice,
    Recipient,
    Rejection,
    ReleaseEntry,
    Report,
    RequestApproval,
    RequestDraft,
    RequestOutcome,
    Scope,
    digest_of,
    from_json,
    to_json,
)

from .body import body_of
from .kept_mapping import KeptMapping
from .opened import CaseOpened
from .tables import Pointer, Record
from .unanswered import Question, count_unanswered, unanswered

T = TypeVar("T")

#: what a ledger holds: the type of record -> its kind, and the fields that it can be found by
KINDS: Mapping[type, str] = {
    CaseOpened: "case",
    Capture: "capture",
    Custody: "custody",
    Fetch: "fetch",
    Document: "document",
    Report: "report",
    PictureFile: "picture",
    Rejection: "rejection",
    Judgement: "judgement",
    Naming: "naming",
    LegacyList: "legacy_list",
    LegacyRow: "legacy_row",
    Looked: "looked",
    Narrative: "narrative",
    ReleaseEntry: "release",
    KeptMapping: "table_mapping",
    PolicyChoice: "policy",
    Scope: "scope",
    GazetteerChoice: "gazetteer",
    ModelAnswer: "model_answer",
    GradeProposal: "grade_proposal",
    Recipient: "recipient",
    RequestDraft: "request_draft",
    RequestApproval: "request_approval",
    RequestOutcome: "request_outcome",
}
_FOUND_BY: Mapping[type, tuple[str, ...]] = {
    Capture: ("capture_id", "digest", "address"),
    Custody: ("capture_id", "act"),
    Fetch: ("capture_id", "asked"),
    Document: ("capture_id", "report_id"),
    Report: ("report_id",),
    PictureFile: ("capture_id", "address"),
    Rejection: ("report_id",),
    Judgement: ("judgement_id", "subjects"),
    Naming: ("code",),
    GradeProposal: ("code",),
    LegacyList: ("name", "capture_id"),
    ReleaseEntry: ("name",),
    RequestDraft: ("digest", "code"),
    RequestApproval: ("digest",),
    RequestOutcome: ("digest",),
}
#: what is written of each table; a record's place is counted here, since only the holder of the case's lock writes
_COLUMNS: Mapping[type[Model], tuple[str, ...]] = {
    Record: ("seq", "id", "kind", "body", "recorded_at"),
    Pointer: ("record_id", "field", "value"),
}
_LONGEST_POINTER = 200
_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class Entry:
    """A record to append, and what else it is to be found by beyond its own fields."""

    record: object
    pointers: Mapping[str, str] = field(default_factory=dict)


class Row(NamedTuple):
    """An entry in its form for the tables; a tuple, for it is made by the hundred thousand and sent between processes.

    `pointers` are the fields that it is found by with their values, in order.
    """

    id: str
    kind: str
    body: str
    pointers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """Where records stand in the ledger, by their ids, and how many of them were new."""

    seqs: Mapping[str, int]
    new: int


class Ledger:
    """The append-only table of one case, reached by the name of its database connection."""

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def together(self) -> AbstractContextManager[None]:
        """All appends inside it are kept, or none."""
        return transaction.atomic(using=self._alias)

    def append(self, entries: Iterable[Entry], at: datetime) -> int:
        """Append these; gives back how many were new. One that is there already only gains new pointers."""
        return self.append_rows(map(row_of, entries), at)

    def append_rows(self, rows: Iterable[Row], at: datetime) -> int:
        """Append entries that have their form for the tables already; gives back how many were new.

        The order is that of `rows`, all of them in one transaction: for much at once, come with some thousand rows
        at a time.
        """
        return self.placed(rows, at).new

    def placed(self, rows: Iterable[Row], at: datetime) -> Placed:
        """Append entries as `append_rows` does; gives back where each of them stands, and how many were new."""
        given = {row.id: row for row in rows}
        with self.together():
            known = self._seqs(given)
            new = [row for row in given.values() if row.id not in known]
            seqs = {row.id: seq for seq, row in enumerate(new, self._last_seq() + 1)}
            recorded_at = connections[self._alias].ops.adapt_datetimefield_value(at)
            self._insert(Record, [(seqs[r.id], r.id, r.kind, r.body, recorded_at) for r in new])
            there = self._pointers_of(known.values())
            pointers = [(seqs[row.id], *pointer) for row in new for pointer in row.pointers]
            pointers += [
                (seq, *pointer)
                for id, seq in known.items()
                for pointer in given[id].pointers
                if (seq, *pointer) not in there
            ]
            self._insert(Pointer, pointers)
        return Placed({**known, **seqs}, len(new))

    def records(self, kind: type[T]) -> tuple[T, ...]:
        """All records of a type, oldest first."""
        return tuple(_record(kind, body) for body in self._of(kind).order_by("seq").values_list("body", flat=True))

    def found(self, kind: type[T], name: str, value: str) -> tuple[T, ...]:
        """The records of a type that point to a value, oldest first."""
        rows = self._of(kind).filter(pointers__field=name, pointers__value=pointer_value(value))
        return tuple(_record(kind, body) for body in rows.order_by("seq").values_list("body", flat=True))

    def found_any(self, kind: type[T], name: str, values: Iterable[str]) -> tuple[T, ...]:
        """The records of a type that point to one of many values, oldest first for those of each few hundred."""
        wanted = sorted({pointer_value(value) for value in values})
        found: list[T] = []
        for start in range(0, len(wanted), _AT_ONCE):
            rows = self._of(kind).filter(pointers__field=name, pointers__value__in=wanted[start : start + _AT_ONCE])
            found += (_record(kind, body) for body in rows.order_by("seq").distinct().values_list("body", flat=True))
        return tuple(found)

    def held(self, kind: type, name: str, values: Iterable[str]) -> frozenset[str]:
        """Those of these values (short ones, such as ids) that some record of a type points to."""
        wanted = sorted(set(values))
        found: set[str] = set()
        for start in range(0, len(wanted), _AT_ONCE):
            pointers = Pointer.objects.using(self._alias).filter(record__kind=KINDS[kind], field=name)
            some = pointers.filter(value__in=wanted[start : start + _AT_ONCE])
            found.update(some.values_list("value", flat=True))
        return frozenset(found)

    def unanswered(self, kind: type[T], question: Question, among: Iterable[str] | None = None) -> tuple[T, ...]:
        """The records of a type to which nothing answers, oldest first; of those with some values, or of all."""
        return tuple(_record(kind, body) for body in unanswered(self._alias, question, among))

    def count_unanswered(self, question: Question) -> int:
        """How many records nothing answers to."""
        return count_unanswered(self._alias, question)

    def pointed(self, kind: type[T], name: str) -> tuple[tuple[T, str], ...]:
        """Every record of a type with each value that it points to under a name, oldest first."""
        rows = self._of(kind).filter(pointers__field=name).order_by("seq", "pointers__value")
        return tuple((_record(kind, body), value) for body, value in rows.values_list("body", "pointers__value"))

    def count(self, kind: type) -> int:
        """How many records of a type there are."""
        return self._of(kind).count()

    def altered(self) -> Iterator[str]:
        """The ids of records whose body no longer gives their id, oldest first: somebody changed the table."""
        for row in Record.objects.using(self._alias).order_by("seq").iterator():
            if row.id != record_id(row.kind, row.body):
                yield row.id

    def size(self) -> int:
        """How many records there are."""
        return Record.objects.using(self._alias).count()

    def _of(self, kind: type) -> QuerySet[Record]:
        return Record.objects.using(self._alias).filter(kind=KINDS[kind])

    def _last_seq(self) -> int:
        return Record.objects.using(self._alias).aggregate(last=Max("seq"))["last"] or 0

    def _seqs(self, ids: Iterable[str]) -> dict[str, int]:
        return dict(self._selected("id, seq", Record, "id", ids))

    def _pointers_of(self, seqs: Iterable[int]) -> frozenset[tuple[int, str, str]]:
        return frozenset(self._selected("record_id, field, value", Pointer, "record_id", seqs))

    def _selected(self, columns: str, table: type[Model], column: str, values: Iterable[str | int]) -> Iterator[Any]:
        """The columns of those rows that hold one of the values in a column."""
        wanted = list(values)
        with connections[self._alias].cursor() as cursor:
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                cursor.execute(f"SELECT {columns} FROM {table._meta.db_table} WHERE {column} IN ({_marks(some)})", some)
                yield from cursor.fetchall()

    def _insert(self, table: type[Model], rows: Sequence[tuple[str | int | None, ...]]) -> None:
        """Insert whole rows. Written as SQL: making an object of a model for each cost ten times the insertion."""
        if rows:
            columns = _COLUMNS[table]
            into = f"{table._meta.db_table} ({', '.join(columns)})"
            with connections[self._alias].cursor() as cursor:
                cursor.executemany(f"INSERT INTO {into} VALUES ({_marks(columns)})", rows)


def _marks(values: Sequence[object]) -> str:
    """As many marks in a statement as there are values."""
    return ", ".join(["%s"] * len(values))


def row_of(entry: Entry) -> Row:
    """An entry in its form for the tables."""
    kind = KINDS[type(entry.record)]
    value = to_json(entry.record)
    pointers = set(entry.pointers.items())
    for name in _FOUND_BY.get(type(entry.record), ()):
        held = value[name] if isinstance(value[name], list) else [value[name]]
        pointers.update((name, item) for item in held if item is not None)
    pointed = tuple(sorted((name, pointer_value(item)) for name, item in pointers))
    body = body_of(value)
    return Row(record_id(kind, body), kind, body, pointed)


def record_id(kind: str, body: str) -> str:
    """The id that follows from a record's kind and body."""
    return f"{kind}-{digest_of(body.encode('utf-8', 'surrogatepass'))}"


def pointer_value(value: str) -> str:
    """The value itself, or its digest where no index of every database can keep it: too long, or no UTF-8."""
    kept = value.encode("utf-8", "surrogatepass")
    plain = len(kept) <= _LONGEST_POINTER and value.isprintable()
    return value if plain else digest_of(kept)


def _record(kind: type[T], body: str) -> T:
    value: Any = json.loads(body)
    return from_json(kind, value)
