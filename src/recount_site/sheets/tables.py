"""The rows of each table of a case as it stands, with what must not have changed for an edit to hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from recount.records import (
    Claim,
    ClaimId,
    ClaimKind,
    Harm,
    Judgement,
    JudgementKind,
    Range,
    Report,
    canonical,
    to_json,
)

from ..casefile.current import CurrentCase, CurrentIncident
from ..casefile.differences import Difference, candidates
from ..casefile.legacy import LegacyLists
from ..casefile.queue import Wait, Waiting, waiting
from ..casefile.store import Case
from .cells import Cell, Row, Shown, date_shown, number_shown
from .columns import TableName
from .grammar import candidates_shown
from .hiding import Hiding

#: a word of a decision cell for each kind of judgement on a claim
_DECIDED: Mapping[JudgementKind, str] = {JudgementKind.ACCEPT_CLAIM: "accept", JudgementKind.REJECT_CLAIM: "reject"}


@dataclass(frozen=True)
class Tables:
    """The tables of a case; `hide` takes names out of what is shown."""

    now: CurrentCase
    lists: LegacyLists
    hide: Hiding
    near: Sequence[Difference] = field(default_factory=tuple)

    @classmethod
    def of(cls, case: Case, now: CurrentCase, *, with_names: bool = False) -> Tables:
        """The tables of a case, without names of persons and sealed values unless they are asked for."""
        lists = LegacyLists(case)
        return cls(now, lists, Hiding(now, with_names), tuple(candidates(now, lists)))

    def rows(self, table: TableName) -> Iterator[Row]:
        """The rows of a table, in a stable order."""
        made: Mapping[TableName, Callable[[], Iterator[Row]]] = {
            TableName.QUEUE: self._queue,
            TableName.INCIDENTS: self._incidents,
            TableName.CLAIMS: self._claims,
            TableName.NUMBERS: self._numbers,
            TableName.SOURCES: self._sources,
            TableName.EARLIER: self._earlier,
            TableName.REPORTS: self._reports,
            TableName.LEGACY: self._legacy,
            TableName.JUDGEMENTS: self._judgements,
        }
        return made[table]()

    def _row(self, row_id: str, **cells: Shown | Cell) -> Row:
        made = {"id": Cell(row_id)}
        for name, value in cells.items():
            cell = value if isinstance(value, Cell) else Cell(value)
            made[name.replace("__", "-").replace("_", " ")] = Cell(self.hide(cell.shown), cell.basis)
        return Row(row_id, made)

    def _queue(self) -> Iterator[Row]:
        for one in self._waiting:
            near = f"{one.code}|{one.subject}" if one.wait is Wait.EARLIER else one.subject
            yield self._row(
                f"{one.wait.name.lower()}:{near}",
                waits_for=one.wait.value,
                incident=one.code,
                waits_because="\n".join(one.reasons),
                words="\n".join(self._words(one)) or None,
                decision=self._queue_decision(one),
            )

    def _words(self, one: Waiting) -> Iterator[str]:
        """The words of the claim that waits, or of both sides of an apparent inconsistency."""
        found = next((f for f in self.now.inconsistencies if f.inconsistency_id == one.subject), None)
        ids = (found.says, *found.against) if found else (ClaimId(one.subject),)
        return (self.now.claims[claim].quote for claim in ids if claim in self.now.claims)

    def _queue_decision(self, one: Waiting) -> Cell:
        if one.wait is Wait.CLAIM:
            return self._decision(ClaimId(one.subject))
        return self._sign(one.subject) if one.wait in (Wait.SIGN, Wait.CHANGE) else Cell()

    def _incidents(self) -> Iterator[Row]:
        for found in self.now.incidents:
            assessed, where = found.assessment, found.incident.where
            override = self.now.overrides.get(found.code)
            yield self._row(
                found.code,
                date=date_shown(found.incident.date),
                place=(where.called) if where else None,
                killed=_range(assessed.killed),
                injured=_range(assessed.injured),
                strike_status=assessed.strike_status,
                computed_grade=assessed.grade,
                accounts=len(found.incident.report_ids),
                review_state=assessed.review_state,
                signatures=len(found.standing.sign_offs),
                proposed_changes=", ".join(found.standing.changed) or None,
                grade_override=Cell(override.grade if override else None, canonical(to_json(override))),
                same_incident_as=Cell(None, canonical(anchor(found, self.now))),
                sign__off=self._sign(found.code),
                note=self._note(found.code),
                reason=None,
            )

    def _sign(self, code: str) -> Cell:
        """What is signed is what was seen: the value as it stood when the workbook was made."""
        return Cell(None, self.now.snapshot(code).judged)

    def _claims(self) -> Iterator[Row]:
        for claim_id in sorted(self.now.claims):
            claim = self.now.claims[claim_id]
            yield self._row(
                claim_id,
                incident=self._code_of.get(claim_id),
                kind=claim.kind,
                words=claim.quote,
                numbers="; ".join(f"{c.harm}: {number_shown(c)}" for c in claim.counts) or None,
                report=_source(self.now.reports[claim.report_id]),
                waits_because="\n".join(self._why.get(claim_id, ())) or None,
                place_candidates=candidates_shown(claim.where.candidates) if claim.where else None,
                decision=self._decision(claim_id),
                **self._values(claim),
                belongs_here=Cell(None, self._code_of.get(claim_id, "")),
                note=self._note(claim_id),
                reason=None,
            )

    def _values(self, claim: Claim) -> dict[str, Cell]:
        where = claim.where
        return {
            "place": Cell((where.called) if where else None, _held(claim, "where")),
            "date": Cell(date_shown(claim.when), _held(claim, "when")),
            "claimant": Cell(claim.claimant.name, _held(claim, "claimant")),
            "belligerents": Cell(
                "; ".join(one.stated for one in claim.belligerents) or None, _held(claim, "belligerents")
            ),
        }

    def _decision(self, claim: ClaimId) -> Cell:
        return Cell(self._decided.get(claim))

    def _note(self, subject: str) -> Cell:
        return Cell(self._notes.get(subject))

    def _numbers(self) -> Iterator[Row]:
        for claim_id in sorted(self.now.claims):
            claim, read = self.now.claims[claim_id], self.now.as_read[claim_id]
            for at, count in enumerate(claim.counts):
                yield self._row(
                    f"{claim_id}#{at}",
                    incident=self._code_of.get(claim_id),
                    words=claim.quote,
                    who=count.who,
                    as_read=number_shown(read.counts[at]),
                    number=Cell(number_shown(count), canonical([count.low, count.high, count.vague, count.exact])),
                    harm=count.harm,
                    status=count.status,
                    group=count.group,
                    reason=None,
                )

    def _sources(self) -> Iterator[Row]:
        risks, credibilities = self.now.risks(), self.now.credibilities()
        by_publisher: dict[str, list[Report]] = {}
        for report in self.now.reports.values():
            if report.publisher:
                by_publisher.setdefault(report.publisher, []).append(report)
        for publisher in sorted(by_publisher):
            days = sorted(report.published for report in by_publisher[publisher] if report.published)
            yield self._row(
                publisher,
                reports=len(by_publisher[publisher]),
                first_published=days[0] if days else None,
                last_published=days[-1] if days else None,
                risk=risks.get(publisher),
                credibility=credibilities.get(publisher),
                reason=None,
            )

    def _earlier(self) -> Iterator[Row]:
        for one in self.near:
            yield self._row(
                f"{one.incident}|{one.reference}",
                incident=one.incident,
                earlier_record=one.reference,
                near_by=one.reason,
                decision=None,
                reason=None,
            )

    def _reports(self) -> Iterator[Row]:
        for report_id in sorted(self.now.reports):
            report = self.now.reports[report_id]
            yield self._row(
                report_id,
                published=report.published,
                publisher=report.publisher,
                title=report.title,
                address=report.url,
                language=report.language,
                kind_of_source=report.source_type,
            )

    def _legacy(self) -> Iterator[Row]:
        for one in self.lists.standing():
            for said in self.lists.rows(one):
                ends = {
                    f"{harm}_{end}": getattr(figure, end)
                    for harm, figure in (("killed", said.figure(Harm.KILLED)), ("injured", said.figure(Harm.INJURED)))
                    for end in ("low", "best", "high")
                    if figure is not None and (harm, end) != ("injured", "best")
                }
                yield self._row(said.reference, list=said.list, row=said.number, date=date_shown(said.when), **ends)

    def _judgements(self) -> Iterator[Row]:
        for one in self.now.judgements:
            value = canonical(one.value) if one.value and one.kind is not JudgementKind.SIGN_OFF else None
            yield self._row(
                one.judgement_id,
                kind=one.kind,
                about=", ".join(one.subjects),
                by=one.by,
                role=one.role,
                at=f"{one.at:%Y-%m-%d %H:%M} UTC",
                why=one.reason,
                value=value,
            )

    @cached_property
    def _waiting(self) -> tuple[Waiting, ...]:
        return waiting(self.now, self.near)

    @cached_property
    def _why(self) -> dict[str, tuple[str, ...]]:
        return {one.subject: one.reasons for one in self._waiting if one.wait in (Wait.CLAIM, Wait.OVERTAKEN)}

    @cached_property
    def _code_of(self) -> dict[ClaimId, str]:
        return {claim: found.code for found in self.now.incidents for claim in found.incident.claim_ids}

    @cached_property
    def _decided(self) -> dict[str, str]:
        judged = (one for one in self.now.judgements if one.kind in _DECIDED)
        return {subject: _DECIDED[one.kind] for one in judged for subject in one.subjects}

    @cached_property
    def _notes(self) -> dict[str, str]:
        notes = (one for one in self.now.judgements if one.kind is JudgementKind.NOTE)
        return {subject: str((one.value or {}).get("note")) for one in notes for subject in one.subjects}


def judged_by(judgements: Sequence[Judgement], subject: str) -> Judgement | None:
    """The latest judgement about a subject; None where nobody judged it."""
    return next((one for one in reversed(judgements) if subject in one.subjects), None)


def _held(claim: Claim, name: str) -> str:
    return canonical(to_json(getattr(claim, name)))


def anchor(found: CurrentIncident, now: CurrentCase) -> ClaimId:
    """The claim by which an incident is meant where two are judged to be one."""
    telling = [c for c in found.incident.claim_ids if now.claims[c].kind in (ClaimKind.HARM, ClaimKind.ACTION)]
    return min(telling or found.incident.claim_ids)


def _source(report: Report) -> str:
    day = f", {report.published}" if report.published else ""
    return f"{report.publisher or report.report_id}{day}"


def _range(found: Range | None) -> Shown:
    if found is None or not found.known:
        return None
    if found.high is None:
        return f"at least {found.low}"
    if found.low is None:
        return f"up to {found.high}"
    return found.low if found.low == found.high else f"{found.low}–{found.high}"
