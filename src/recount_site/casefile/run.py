"""The flow over a case: read what is new, group all, assess what changed, name the incidents.

Everything made here is a cache that can be thrown away; only namings are records. Readings are kept in
portions, so that a run that was cut off goes on where it stopped; what follows from all of them is swapped in
at once, so that nobody ever sees half a regrouping.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from recount import pipeline
from recount.engines.consult import Consultation, ModelRun
from recount.records import (
    Assessment,
    Claim,
    Digest,
    GradeProposal,
    Grouping,
    Incident,
    Judgement,
    JudgementConflict,
    JudgementKind,
    Reading,
    Rejection,
    Report,
    from_json,
    to_json,
)

from . import gazetteers
from .added import ReadResult
from .anchors import moved_anchors
from .cache import Rows, Stage, fresh, inputs_digest
from .judged import Judged
from .ledger import Entry
from .model_reading import answers_of, consulted, read
from .naming import Named, name_incidents
from .proposing import Proposing, new_proposals
from .stopwatch import Stopwatch
from .store import Case

#: reports read between two commits
PORTION = 50
#: the one key of the grouping
ALL = "all"
#: judgements that change which claims are brought together
_GROUPING_KINDS = {
    JudgementKind.SAME_INCIDENT,
    JudgementKind.NOT_SAME_INCIDENT,
    JudgementKind.ACCEPT_CLAIM,
    JudgementKind.REJECT_CLAIM,
}

#: told as a run goes on: the stage, how many are done, of how many
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run did: how much there is, how much of it was new, and the seconds each stage took.

    `texts` is what came of the captures that had waited to be read, `conflicts` where people's judgements of what is
    one incident cannot all be obeyed.
    """

    reports: int
    read: int
    claims: int
    incidents: int
    assessed: int
    matches: int
    rejections: int
    named: tuple[str, ...]
    seconds: Mapping[str, float]
    model: ModelRun | None = None
    texts: ReadResult = field(default_factory=ReadResult)
    conflicts: tuple[JudgementConflict, ...] = ()


def run(case: Case, on_progress: Progress | None = None, second: Consultation | None = None, by: str = "") -> RunResult:
    """Bring everything derived up to date with the records. Raises CaseLocked where another process is at it.

    Captures that additions left unread are read first, in the name of `by` (default: who opened the case). A `second`
    reader is asked where the rules are unsure; its answers become records, and are read as such.
    """
    told = on_progress or (lambda stage, done, total: None)
    watch = Stopwatch()
    with case.lock():
        texts = case.read_waiting(by, told)
        watch.lap("texts")
        reports = case.reports()
        new = _read_new(case, reports, told)
        readings = load_readings(case, reports)
        watch.lap("read")
        asked = _asked(case, readings, second, told) if second else None
        if asked is not None:
            _read_new(case, reports, told)
            readings = load_readings(case, reports)
            watch.lap("model")
        judgements = case.judgements()
        corrected = pipeline.correct(readings, judgements)
        grouping, grouping_rows = _group(case, without_rejected(corrected.readings, judgements), judgements)
        told("group", 1, 1)
        watch.lap("group")
        judged = Judged.of_case(case, corrected, grouping)
        made = _assess(case, grouping.incidents, judged, told)
        watch.lap("assess")
        named = name_incidents(grouping.incidents, case.namings(), case.now())
        _swap(case, Derivation(reports, grouping, grouping_rows, made, named))
    return RunResult(
        reports=len(reports),
        read=new,
        claims=len(judged.claims),
        incidents=len(grouping.incidents),
        assessed=len(made),
        matches=len(grouping.matches),
        rejections=sum(len(reading.rejections) for reading in readings),
        named=tuple(naming.code for naming in named.new if naming.redirects_to is None),
        seconds=watch.laps,
        model=asked,
        texts=texts,
        conflicts=pipeline.conflicts_of(corrected.readings, judgements),
    )


@dataclass(frozen=True, slots=True)
class Derivation:
    """Everything that one run swaps in."""

    reports: Sequence[Report]
    grouping: Grouping
    grouping_rows: Rows
    assessments: Sequence[Rows]
    named: Named


def wanted_readings(case: Case, reports: Sequence[Report]) -> dict[str, Digest]:
    """The inputs' digest that each report's reading must have to be up to date.

    It is that of the report, of the gazetteers and of what a language model answered about the text.
    """
    known = [list(digests)] if (digests := gazetteers.digests(case)) else []
    answers = answers_of(case)
    about = {report.report_id: map(to_json, answers.get(report.digest, ())) for report in reports} if answers else {}
    return {
        report.report_id: inputs_digest(
            pipeline.rules_version(), to_json(report), *known, *about.get(report.report_id, ())
        )
        for report in reports
    }


def load_readings(case: Case, reports: Sequence[Report]) -> tuple[Reading, ...]:
    """The kept readings of these reports, in their order; reports that were never read are left out.

    Each report has the day of publication that the reader found where it came without one.
    """
    rows = case.cache.rows(Stage.READING)
    return tuple(_reading(report, rows[report.report_id]) for report in reports if report.report_id in rows)


def without_rejected(readings: Sequence[Reading], judgements: Sequence[Judgement]) -> tuple[Reading, ...]:
    """The readings without the claims that people rejected and did not accept again later."""
    rejected = rejected_claims(judgements)
    return tuple(
        replace(reading, claims=tuple(claim for claim in reading.claims if claim.claim_id not in rejected))
        for reading in readings
    )


def rejected_claims(judgements: Sequence[Judgement]) -> frozenset[str]:
    """The ids of the claims that people rejected and did not accept again later."""
    rejected: dict[str, bool] = {}
    for judgement in judgements:
        if judgement.kind in (JudgementKind.ACCEPT_CLAIM, JudgementKind.REJECT_CLAIM):
            rejected.update(dict.fromkeys(judgement.subjects, judgement.kind is JudgementKind.REJECT_CLAIM))
    return frozenset(claim for claim, gone in rejected.items() if gone)


def _read_new(case: Case, reports: Sequence[Report], told: Progress) -> int:
    wanted = wanted_readings(case, reports)
    answers = answers_of(case)
    done = fresh(case.cache.digests(Stage.READING), wanted)
    new = [report for report in reports if report.report_id not in done]
    before = {reading.report.report_id: reading.claims for reading in load_readings(case, new)} if new else {}
    beside = gazetteers.kept_paths(case) if new else ()
    for start in range(0, len(new), PORTION):
        portion = new[start : start + PORTION]
        readings = [read(report, answers, beside) for report in portion]
        gone = [claim for report in portion for claim in before.get(report.report_id, ())]
        _keep(case, [_rows(reading, wanted[reading.report.report_id]) for reading in readings], gone, readings)
        told("read", start + len(portion), len(new))
    return len(new)


def _asked(case: Case, readings: Sequence[Reading], second: Consultation, told: Progress) -> ModelRun:
    """What came of asking a second reader; near copies of what is withheld are known by the grouping before it."""
    judgements = case.judgements()
    heeded = without_rejected(pipeline.correct(readings, judgements).readings, judgements)
    grouping, _ = _group(case, heeded, judgements)
    return consulted(case, readings, second, told, grouping.echoes)


def _keep(case: Case, rows: Sequence[Rows], before: Sequence[Claim], readings: Sequence[Reading]) -> None:
    """Keep new readings; the anchors of codes move in the same moment, while the old claims are still known."""
    after = [claim for reading in readings for claim in reading.claims]
    with case.ledger.together():
        moved = moved_anchors(case.namings(), before, after, case.now()) if before else ()
        case.ledger.append([Entry(naming) for naming in moved], case.now())
        case.cache.put(Stage.READING, rows)


def _rows(reading: Reading, inputs: Digest) -> Rows:
    published = reading.report.published
    value = {
        "claims": to_json(reading.claims),
        "rejections": to_json(reading.rejections),
        "published": published.isoformat() if published else None,
    }
    return Rows(reading.report.report_id, inputs, value)


def _reading(report: Report, rows: Mapping[str, Any]) -> Reading:
    claims = tuple(from_json(Claim, row) for row in rows["claims"])
    published = date.fromisoformat(rows["published"]) if rows["published"] else None
    rejections = tuple(from_json(Rejection, row) for row in rows["rejections"])
    return Reading(replace(report, published=published), claims, rejections)


def _group(case: Case, readings: Sequence[Reading], judgements: Sequence[Judgement]) -> tuple[Grouping, Rows]:
    heeded = [judgement for judgement in judgements if judgement.kind in _GROUPING_KINDS]
    inputs = inputs_digest(pipeline.rules_version(), to_json(readings), to_json(heeded))
    if case.cache.digests(Stage.GROUPING).get(ALL) == inputs:
        kept = case.cache.rows(Stage.GROUPING)[ALL]
        return from_json(Grouping, kept), Rows(ALL, inputs, kept)
    grouping = pipeline.group(readings, heeded)
    return grouping, Rows(ALL, inputs, to_json(grouping))


def _assess(case: Case, incidents: Sequence[Incident], judged: Judged, told: Progress) -> tuple[Rows, ...]:
    """Assessments of the incidents whose claims, grouping, corrections or rules changed, by the policies in force."""
    wanted = {str(incident.incident_id): judged.inputs(incident) for incident in incidents}
    done = fresh(case.cache.digests(Stage.ASSESSMENT), wanted)
    changed = [incident for incident in incidents if incident.incident_id not in done]
    made: list[Rows] = []
    for number, incident in enumerate(changed, 1):
        own, policy = [judged.claims[c] for c in incident.claim_ids], judged.policy
        found: Assessment = pipeline.assess(incident, own, policy.range, policy.grading, judged.scope)
        found = pipeline.with_at_hand(found, incident, own, judged.beside(incident), judged.scope)
        assessment = replace(found, reasons=(*found.reasons, *judged.of(incident)))
        made.append(Rows(incident.incident_id, wanted[incident.incident_id], to_json(assessment)))
        told("assess", number, len(changed))
    return tuple(made)


def _swap(case: Case, derived: Derivation) -> None:
    with case.ledger.together():
        case.cache.keep_only(Stage.READING, [report.report_id for report in derived.reports])
        case.cache.put(Stage.GROUPING, [derived.grouping_rows])
        case.cache.put(Stage.ASSESSMENT, derived.assessments)
        case.cache.keep_only(Stage.ASSESSMENT, [incident.incident_id for incident in derived.grouping.incidents])
        case.ledger.append([Entry(naming) for naming in derived.named.new], case.now())
        case.ledger.append([Entry(proposal) for proposal in _proposed(case, derived)], case.now())


def _proposed(case: Case, derived: Derivation) -> tuple[GradeProposal, ...]:
    """What the incidents assessed anew propose otherwise than before."""
    incidents = {str(incident.incident_id): incident for incident in derived.grouping.incidents}
    assessed = {
        derived.named.codes[incidents[rows.key].incident_id]: (incidents[rows.key], from_json(Assessment, rows.value))
        for rows in derived.assessments
    }
    kept = case.records(GradeProposal) if assessed else ()
    return new_proposals(kept, assessed, Proposing(case.now(), pipeline.rules_version()))
