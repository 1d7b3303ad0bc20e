"""Which records nothing answers to, found by the indexes of the pointers: no other record is loaded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db import connections

from .tables import Pointer, Record

_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class Question:
    """Records of a `kind`, and what answers to one of them by pointing to the same value under a `name`.

    Records of some kinds answer, and any record that holds one of the `words` under the name `said`.
    """

    kind: str
    name: str
    kinds: tuple[str, ...]
    said: str
    words: tuple[str, ...]


def unanswered(alias: str, question: Question, among: Iterable[str] | None = None) -> list[str]:
    """The bodies of the records to which nothing answers, oldest first; of those with some values, or of all."""
    if among is None:
        found = list(_found(alias, "r.seq, r.body", question))
    else:
        wanted = sorted(set(among))
        some = (wanted[start : start + _AT_ONCE] for start in range(0, len(wanted), _AT_ONCE))
        found = [row for part in some for row in _found(alias, "r.seq, r.body", question, part)]
    return [str(body) for _, body in sorted(found)]


def count_unanswered(alias: str, question: Question) -> int:
    """How many records nothing answers to."""
    return int(next(_found(alias, "count(*), 0", question))[0])


def _found(alias: str, columns: str, asked: Question, among: Sequence[str] = ()) -> Iterator[tuple[int, str | int]]:
    record, pointer = Record._meta.db_table, Pointer._meta.db_table
    query = f"""
        SELECT {columns} FROM {record} r JOIN {pointer} p ON p.record_id = r.seq
        WHERE r.kind = %s AND p.field = %s {f"AND p.value IN ({_marks(among)})" if among else ""} AND NOT EXISTS (
            SELECT 1 FROM {pointer} q JOIN {record} a ON a.seq = q.record_id
            WHERE q.field = p.field AND q.value = p.value AND (a.kind IN ({_marks(asked.kinds)}) OR EXISTS (
                SELECT 1 FROM {pointer} w
                WHERE w.record_id = a.seq AND w.field = %s AND w.value IN ({_marks(asked.words)}))))"""
    with connections[alias].cursor() as cursor:
        cursor.execute(query, [asked.kind, asked.name, *among, *asked.kinds, asked.said, *asked.words])
        yield from cursor.fetchall()


def _marks(values: Sequence[object]) -> str:
    return ", ".join(["%s"] * len(values))
