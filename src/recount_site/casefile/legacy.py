"""The earlier lists of a case, as they stand: the newest export of each by name, and their rows as judgements."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from recount.errors import NotInCase
from recount.preserve.legacy import Reader
from recount.preserve.legacy.mapping import Mapped, mapped
from recount.records import Custody, LegacyJudgement, LegacyList, RecordId, When

from .importing import IMPORTED
from .ledger import Entry, row_of
from .legacy_places import FoundRow, LegacyPlaces
from .store import Case
from .withdrawing import standing_captures

#: a row that covers more days than this is too wide to be set beside one incident
LONGEST = 31


@dataclass(frozen=True, slots=True)
class StandingList:
    """The export of a list that stands: its record, its place in the ledger, and whether all its rows are there."""

    listed: LegacyList
    seq: int
    mapped: Mapped
    complete: bool


class LegacyLists:
    """What earlier lists say, read by their own mappings."""

    def __init__(self, case: Case) -> None:
        self._case, self._places = case, LegacyPlaces(case.alias)

    def standing(self) -> tuple[StandingList, ...]:
        """The newest export of each list that was not taken back, in order of name."""
        captures = {capture.capture_id for capture in standing_captures(self._case.ledger)}
        held = [listed for listed in self._case.records(LegacyList) if listed.capture_id in captures]
        newest = {listed.name: listed for listed in held}
        return tuple(self._standing(newest[name]) for name in sorted(newest))

    def named(self, name: str) -> StandingList:
        """The list of this name. Raises NotInCase, which names those there are."""
        found = {one.listed.name: one for one in self.standing()}
        if name not in found:
            known = ", ".join(found) or "none; `recount import` brings one in"
            raise NotInCase(f"{name}: no such list in this case; there is {known}")
        return found[name]

    def rows(self, one: StandingList) -> Iterator[LegacyJudgement]:
        """Every row of a list, in the order of its file."""
        return self._read(one, self._places.all(one.seq))

    def around(self, one: StandingList, when: When, days: int) -> Iterator[LegacyJudgement]:
        """The rows within so many days of a time; rows of more than a month are left out."""
        if when.start is None:
            return iter(())
        first, last = when.start - timedelta(days=days), (when.end or when.start) + timedelta(days=days)
        return self._read(one, self._places.around(one.seq, first, last, LONGEST))

    def by_reference(self, reference: str) -> tuple[LegacyJudgement, ...]:
        """The rows that `list:code`, or `list:` and a row's id, points to; none where there are none.

        Raises NotInCase for a list that is not there.
        """
        name, _, code = reference.partition(":")
        one = self.named(name)
        found = self._places.by_code(one.seq, code) or self._places.by_id(one.seq, code)
        return tuple(self._read(one, found))

    def count(self, one: StandingList) -> int:
        """How many rows a list has."""
        return self._places.count(one.seq)

    def _standing(self, listed: LegacyList) -> StandingList:
        acts = self._case.ledger.found(Custody, "capture_id", listed.capture_id)
        complete = any(act.act == IMPORTED and act.note.endswith(listed.list_id) for act in acts)
        seq = self._places.seq(row_of(Entry(listed)).id)
        return StandingList(listed, seq, mapped(listed.mapping, listed.name), complete)

    def _read(self, one: StandingList, rows: Iterable[FoundRow]) -> Iterator[LegacyJudgement]:
        reader = Reader(one.mapped, one.listed)
        for row in rows:
            cells = tuple(json.loads(row.body)["cells"])
            yield reader.read(cells, row.number, RecordId(row.record_id)).judgement
