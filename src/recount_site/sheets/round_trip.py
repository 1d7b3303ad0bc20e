"""A workbook out of a case, and its edits back into it as attributed judgements, with conflicts side by side.

A row goes in whole or not at all. A cell that was edited, and whose value in the case has changed since, is a
conflict: nothing of its row is taken until a person says whose value holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from recount import pipeline
from recount.errors import BadJudgement, BadSheet, NotInCase
from recount.records import ClaimId, Judgement, JudgementKind, Rejection, canonical, to_json

from ..casefile.current import CurrentCase, current
from ..casefile.judging import Decision, bound
from ..casefile.store import Case
from .cells import Cell, plain
from .columns import REASON, TableName
from .deciding import Meant, meant
from .manifest import Address, case_id, held_digest
from .outcome import OURS, THEIRS, Conflict, Sender, SentBack
from .returned import Edit, EditedRow, Returned, returned
from .tables import Tables
from .writing import manifest_of, workbook

STAGE = "sheet"
#: judgements on claims after which the figures of their incident are no longer those of the workbook
_MOVING = {
    JudgementKind.CORRECT_CLAIM, JudgementKind.ACCEPT_CLAIM, JudgementKind.REJECT_CLAIM, JudgementKind.SAME_INCIDENT,
    JudgementKind.NOT_SAME_INCIDENT, JudgementKind.OVERRIDE_GRADE,
}  # fmt: skip


def take_out(case: Case, tables: Sequence[TableName], *, with_names: bool = False) -> bytes:
    """A workbook of these tables of a case, each once. Names and sealed values are left out unless asked for."""
    now = current(case)
    made = Tables.of(case, now, with_names=with_names)
    rows = {table: tuple(made.rows(table)) for table in dict.fromkeys(tables)}
    manifest = manifest_of(case_id(case.opened), pipeline.rules_version(), case.now(), rows, with_names=with_names)
    return workbook(rows, manifest)


def send_back(case: Case, path: Path, sender: Sender, *, dry_run: bool = False) -> SentBack:
    """Judgements from the edited cells of a workbook; a dry run says what they would be and appends nothing.

    Raises UnreadableInput, BadSheet for a file that cannot be taken back, BadJudgement without a name, CaseLocked.
    """
    if not sender.by.strip():
        raise BadJudgement("judgements are somebody's: give --by NAME")
    with case.lock():
        book = returned(path)
        if book.manifest.case_id != case_id(case.opened):
            raise BadSheet(path.name, f"it was made of another case than “{case.opened.title}”; nothing was taken")
        result = _Back(case, book, sender).result()
        if not dry_run:
            case.append(*result.judgements, *result.rejections)
    return result


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An edit with its decision and reason; `index` is its row."""

    index: int
    edit: Edit
    meant: Meant
    reason: str


class _Back:
    """One workbook against the case as it stands."""

    def __init__(self, case: Case, book: Returned, sender: Sender) -> None:
        self._case, self._book, self._sender = case, book, sender
        self._now: CurrentCase = current(case)
        self._tables = Tables.of(case, self._now, with_names=book.manifest.with_names)
        self._refused: dict[tuple[int, str], Rejection] = {}
        self._conflicts: list[tuple[int, Conflict]] = []
        self._already = 0

    def result(self) -> SentBack:
        wanted = [one for index, row in enumerate(self._book.rows) for one in self._row(index, row)]
        self._refuse_contradictions(wanted)
        self._refuse_signing_of_changed(wanted)
        made: list[tuple[int, Judgement]] = []
        by_target: dict[str, Judgement] = {}
        for one in self._standing(wanted):
            try:
                judgement = by_target.setdefault(one.meant.target, self._bound(one))
            except (BadJudgement, NotInCase) as why:
                self._refuse(one.index, one.edit, str(why))
                continue
            made.append((one.index, judgement))
        out = {index for index, _ in self._refused}
        strange = [self._rejection(place, why) for place, why in self._book.refused]
        return SentBack(
            _distinct(judgement for index, judgement in made if index not in out),
            self._already,
            tuple(conflict for index, conflict in self._conflicts if index not in out),
            (*strange, *self._refused.values()),
            self._book.notices,
        )

    def _standing(self, wanted: Iterable[_Wanted]) -> list[_Wanted]:
        """What is wanted in rows that are neither refused nor in conflict."""
        held = {index for index, _ in self._refused} | {index for index, _ in self._conflicts}
        return [one for one in wanted if one.index not in held]

    def _row(self, index: int, row: EditedRow) -> Iterator[_Wanted]:
        for edit in row.edits:
            reason = row.reason or self._sender.reason.strip()
            try:
                decided = meant(edit, self._now)
            except (BadJudgement, NotInCase) as why:
                if self._is_already(edit):
                    self._already += 1
                else:
                    self._refuse(index, edit, str(why))
                continue
            if decided.kind is JudgementKind.NOTE:
                reason = row.reason or edit.typed
            one = _Wanted(index, edit, decided, reason)
            if self._is_already(edit) or self._is_judged(one):
                self._already += 1
            elif not self._has_conflict(one):
                if not reason:
                    self._refuse(index, edit, f"it has no reason; write why into the column {REASON}, or give --reason")
                yield one

    def _cell(self, edit: Edit) -> Cell | None:
        return self._cells.get((edit.table, edit.row_id, edit.column))

    @cached_property
    def _cells(self) -> dict[Address, Cell]:
        tables = self._book.manifest.tables
        return {
            (table, row.row_id, name): cell
            for table in tables
            for row in self._tables.rows(table)
            for name, cell in row.cells.items()
        }

    def _is_already(self, edit: Edit) -> bool:
        """True where the case has come to say what the sheet says."""
        cell = self._cell(edit)
        if cell is None or edit.fault or not self._has_changed(edit, cell):
            return False
        return plain(cell.shown) == edit.typed or self._same_meaning(edit, cell)

    def _same_meaning(self, edit: Edit, cell: Cell) -> bool:
        """True where two writings mean one value: 10-45 and 10–45, 1 and the name of the first candidate."""
        shown = Edit(edit.table, edit.row_id, edit.column, edit.number, edit.exported, plain(cell.shown))
        try:
            return meant(edit, self._now) == meant(shown, self._now)
        except (BadJudgement, NotInCase):
            return False

    def _is_judged(self, one: _Wanted) -> bool:
        """True where this person made this very decision since the workbook was made, or the writing alone differs."""
        cell = self._cell(one.edit)
        if cell is not None and plain(cell.shown) and self._same_meaning(one.edit, cell):
            return True
        since = self._book.manifest.exported_at
        told = (one.meant.kind, one.meant.subjects[:1], self._sender.by)
        value = one.meant.value or {}
        return any(
            judged.at >= since
            and (judged.kind, judged.subjects[:1], judged.by) == told
            and value.items() <= (to_json(judged.value) or {}).items()
            and judged.reason == one.reason
            and self._is_latest(judged, one.meant)
            for judged in self._now.judgements
        )

    def _is_latest(self, judged: Judgement, decided: Meant) -> bool:
        """True where nobody has decided the same thing since, whatever they decided."""
        name = (decided.value or {}).get("field")
        later = [
            one
            for one in self._now.judgements
            if one.at > judged.at and one.kind is judged.kind and one.subjects[:1] == judged.subjects[:1]
        ]
        return judged.kind is JudgementKind.SIGN_OFF or not any((one.value or {}).get("field") == name for one in later)

    def _has_changed(self, edit: Edit, cell: Cell) -> bool:
        exported = self._book.manifest.cells[edit.table, edit.row_id, edit.column]
        return held_digest(cell.held) != exported[1]

    def _has_conflict(self, one: _Wanted) -> bool:
        """True where the cell waits for a person, or the person gave it to the case."""
        cell, edit = self._cell(one.edit), one.edit
        if cell is None:
            self._refuse(one.index, edit, "the case has no such row any more; make a new workbook")
            return True
        if not self._has_changed(edit, cell):
            return False
        take = self._sender.take.get(edit.row_id)
        if take == OURS and edit.column != "sign-off":
            return False
        if take != THEIRS:
            self._conflicts.append((one.index, self._conflict(one, cell)))
        return True

    def _conflict(self, one: _Wanted, cell: Cell) -> Conflict:
        edit, name = one.edit, (one.meant.value or {}).get("field")
        since = [
            judged
            for judged in self._now.judgements
            if judged.at >= self._book.manifest.exported_at
            and set(judged.subjects) & set(one.meant.subjects[:1])
            and (name is None or (judged.value or {}).get("field") == name)
        ]
        by, at = (since[-1].by, f"{since[-1].at:%Y-%m-%d %H:%M} UTC") if since else ("a new reading", "")
        shown = plain(cell.shown) or ("the incident has changed" if edit.column == "sign-off" else "")
        return Conflict(edit.row_id, edit.place, edit.exported, shown, by, at, edit.typed)

    def _refuse_contradictions(self, wanted: Sequence[_Wanted]) -> None:
        by_target: dict[str, list[_Wanted]] = {}
        for one in wanted:
            by_target.setdefault(one.meant.target, []).append(one)
        for same in by_target.values():
            if len({canonical([one.meant.kind, to_json(one.meant.value)]) for one in same}) > 1:
                for one in same:
                    places = ", ".join(other.edit.place for other in same if other is not one)
                    self._refuse(one.index, one.edit, f"{places} decides the same thing otherwise; leave only one")

    def _refuse_signing_of_changed(self, wanted: Sequence[_Wanted]) -> None:
        code_of = {c: found.code for found in self._now.incidents for c in found.incident.claim_ids}
        moved = {
            code_of.get(ClaimId(subject), subject)
            for one in self._standing(wanted)
            if one.meant.kind in _MOVING
            for subject in one.meant.subjects
        }
        for one in self._standing(wanted):
            if one.meant.kind is JudgementKind.SIGN_OFF and one.meant.subjects[0] in moved:
                why = "this workbook changes what it rests on; run, look at the new values, and sign those"
                self._refuse(one.index, one.edit, why)

    def _bound(self, one: _Wanted) -> Judgement:
        who = self._sender
        decision = Decision(one.meant.kind, who.by.strip(), one.reason, who.role, value=one.meant.value)
        return bound(decision, one.meant.subjects, self._now, self._case.now(), self._tables.lists)

    def _refuse(self, index: int, edit: Edit, why: str) -> None:
        self._refused.setdefault((index, edit.column), self._rejection(edit.place, why))

    def _rejection(self, place: str, why: str) -> Rejection:
        return Rejection(f"{self._book.name}, {place}", why, STAGE)


def _distinct(found: Iterable[Judgement]) -> tuple[Judgement, ...]:
    return tuple({judgement.judgement_id: judgement for judgement in found}.values())
