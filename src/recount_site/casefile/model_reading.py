"""What a language model answered about the reports of a case: asked for once, kept as records, read anew every time.

An answer is a record like any other: whoever runs the case later reads it again under the rules of that day, without
asking anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from recount import pipeline
from recount.engines.consult import Consultation, ModelRun
from recount.engines.model_answers import Answers
from recount.engines.model_plan import Withheld, protected
from recount.publish.dossier import Risk
from recount.publish.exposure import NEAR_COPY
from recount.publish.rules import Extent, publication_rules
from recount.records import Digest, Echo, EchoRelation, Judgement, JudgementKind, ModelAnswer, Reading, Report

from .ledger import Entry
from .store import Case

#: what a policy lets a release show of a report whose words may go to a model too
_ENOUGH = (Extent.SENTENCE, Extent.TEXT)
AT_RISK, NOT_JUDGED, NEAR = "source at risk", "risk of the source not judged", "near copy of one that is withheld"

AnswersOf = Mapping[Digest, Sequence[ModelAnswer]]


def answers_of(case: Case) -> AnswersOf:
    """The answers that a case keeps, by the digest of the text; of each model the latest."""
    latest = {(answer.report, answer.model): answer for answer in case.records(ModelAnswer)}
    found: dict[Digest, list[ModelAnswer]] = {}
    for key in sorted(latest):
        found.setdefault(key[0], []).append(latest[key])
    return found


def read(report: Report, answers: AnswersOf, gazetteer: tuple[Path, ...] = ()) -> Reading:
    """The reading of a report by the rules, and by the answers that are kept about its text."""
    reading = pipeline.read(report, gazetteer) if gazetteer else pipeline.read(report)
    for answer in answers.get(report.digest, ()) if answers else ():
        reading = pipeline.with_answer(reading, answer.answer, answer.model, gazetteer)
    return reading


def consulted(
    case: Case,
    readings: Sequence[Reading],
    second: Consultation,
    told: Callable[[str, int, int], None],
    echoes: Iterable[Echo] = (),
) -> ModelRun:
    """What came of asking a model about these readings; its answers are kept in the ledger as they come.

    `echoes` tell of near copies: those of a report that is at risk or protected are withheld with it.
    """
    keeping = Answers(case.records(ModelAnswer), lambda answer: _keep(case, answer))
    own = withheld_in(case.opened.publication, case.judgements())
    withheld = _with_copies(own, [reading.report for reading in readings], echoes)
    asking = replace(second, answers=keeping, withheld=withheld)
    return asking.consulted([pipeline.by_rules(reading) for reading in readings], told).run


def _keep(case: Case, answer: ModelAnswer) -> None:
    case.ledger.append([Entry(answer)], case.now())


def withheld_in(publication: str, judgements: Iterable[Judgement]) -> Withheld:
    """Why a report is never sent under a publication policy: it would not show a sentence of it at the judged risk.

    A text that stands in several places is judged by each of them, and by itself.
    """
    rules = publication_rules(publication)
    judged = {
        subject: str((judgement.value or {}).get("risk"))
        for judgement in judgements
        if judgement.kind is JudgementKind.SOURCE_RISK
        for subject in judgement.subjects
    }

    def why(report: Report) -> str | None:
        if reason := protected(report):
            return reason
        own = judged.get(report.report_id)
        risks = [own] if own else [judged.get(name, Risk.UNKNOWN) for name in _publishers(report)]
        if all(rules.permission(Risk(risk)).words in _ENOUGH for risk in risks):
            return None
        return AT_RISK if Risk.AT_RISK in risks else NOT_JUDGED

    return why


def _with_copies(own: Withheld, reports: Iterable[Report], echoes: Iterable[Echo]) -> Withheld:
    """The same, and near copies of what must not be sent; not those of reports that only nobody has judged."""
    shut = {report.report_id for report in reports if own(report) not in (None, NOT_JUDGED)}
    copies = {
        one
        for echo in echoes
        if echo.relation is EchoRelation.SHOWN_DEPENDENT and echo.similarity >= NEAR_COPY
        for one, other in ((echo.report_id, echo.other_id), (echo.other_id, echo.report_id))
        if other in shut
    }
    return lambda report: own(report) or (NEAR if report.report_id in copies else None)


def _publishers(report: Report) -> list[str]:
    also = report.extra.get("also", ())
    return [report.publisher or "", *(str(other["publisher"] or "") for other in also)]
