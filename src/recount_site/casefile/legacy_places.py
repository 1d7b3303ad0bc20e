"""The narrow table beside the ledger by which rows of earlier lists are found: export, number, code, day, map cell."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from django.db import connections
from django.db.models import QuerySet

from .ledger import pointer_value
from .tables import LegacyPlace, Record

#: cells in one degree of latitude or longitude
_PER_DEGREE = 10
#: rows read from the table at a time
_AT_ONCE = 2_000
_COLUMNS = ("listed_id", "record_id", "number", "code", "start", "end", "cell")


class Placing(NamedTuple):
    """What one row of an export can be found by. `record_id` is that of the row, before it has a place."""

    record_id: str
    number: int
    code: str | None
    start: date | None
    end: date | None
    cell: str | None


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of an export: the record of its list by place in the ledger, its number, its id and its body as kept."""

    listed: int
    number: int
    record_id: str
    body: str


def map_cell(lat: float | None, lon: float | None) -> str | None:
    """The cell of a tenth of a degree that holds a point; None without a point."""
    if lat is None or lon is None:
        return None
    return f"{math.floor(lat * _PER_DEGREE)}:{math.floor(lon * _PER_DEGREE)}"


class LegacyPlaces:
    """The table of one case, reached by the name of its database connection."""

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def put(self, listed: int, rows: Iterable[Placing], seqs: Mapping[str, int]) -> None:
        """Note where these rows of an export can be found; what is noted already stays."""
        connection = connections[self._alias]
        columns = ", ".join(connection.ops.quote_name(name) for name in _COLUMNS)
        marks = ", ".join(["%s"] * len(_COLUMNS))
        table = LegacyPlace._meta.db_table
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {table} ({columns}) VALUES ({marks}) ON CONFLICT DO NOTHING",
                [
                    (
                        listed,
                        seqs[id],
                        number,
                        code and pointer_value(code),
                        start and start.isoformat(),
                        end and end.isoformat(),
                        cell,
                    )
                    for id, number, code, start, end, cell in rows
                ],
            )

    def count(self, listed: int) -> int:
        """How many rows of an export there are."""
        return self._of(listed).count()

    def all(self, listed: int) -> Iterator[FoundRow]:
        """Every row of an export, in the order of its file, a portion at a time."""
        last = -1
        while True:
            portion = list(_found(self._of(listed).filter(number__gt=last).order_by("number")[:_AT_ONCE]))
            yield from portion
            if len(portion) < _AT_ONCE:
                return
            last = portion[-1].number

    def by_code(self, listed: int, code: str) -> tuple[FoundRow, ...]:
        """The rows of an export under an external code."""
        return tuple(_found(self._of(listed).filter(code=pointer_value(code)).order_by("number")))

    def by_id(self, listed: int, record_id: str) -> tuple[FoundRow, ...]:
        """The rows of an export that are one record."""
        return tuple(_found(self._of(listed).filter(record__id=record_id).order_by("number")))

    def around(self, listed: int, first: date, last: date, longest: int) -> Iterator[FoundRow]:
        """The rows whose days meet those from `first` to `last`; rows of more than `longest` days are left out."""
        met = self._of(listed).filter(start__lte=last, start__gte=first - timedelta(days=longest), end__gte=first)
        return _found(met.order_by("number"))

    def _of(self, listed: int) -> QuerySet[LegacyPlace]:
        return LegacyPlace.objects.using(self._alias).filter(listed_id=listed)

    def seq(self, record_id: str) -> int:
        """Where a record stands in the ledger."""
        return Record.objects.using(self._alias).values_list("seq", flat=True).get(id=record_id)


def _found(rows: QuerySet[LegacyPlace]) -> Iterator[FoundRow]:
    for listed, number, id, body in rows.values_list("listed_id", "number", "record__id", "record__body"):
        yield FoundRow(listed, number, id, body)
