"""A gold set read by the flow in force, and every value of it judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from .. import pipeline
from ..records import (
    Assessment,
    Claim,
    ClaimId,
    Conceded,
    Digest,
    Grouping,
    Incident,
    Range,
    Reading,
    ReportId,
)
from .compare import compare
from .gold import Gold, GoldIncident, GoldLine
from .judge import answer, judge
from .labels import Half, LabelSet
from .rows import Told, read_all, untold
from .sureness import judge_sureness
from .verdict import Score, Slice, Verdict, scores


@dataclass(frozen=True)
class Evaluation:
    """The verdicts on one gold set, and the scores they add up to."""

    name: str
    digest: Digest
    reports: int
    verdicts: tuple[Verdict, ...]
    #: false for a half to develop with: its figures are no floors
    pinned: bool = True
    #: false for a half that nobody may tune to
    shown: bool = True

    @cached_property
    def scores(self) -> Mapping[Slice, Score]:
        """Score per slice: all of the gold, each language, each kind of source; in order."""
        return scores(self.verdicts)

    def misses(self) -> Iterator[Verdict]:
        """What is wrong, missing or too much, in the order of the reports; nothing of a half that is not shown."""
        return (verdict for verdict in self.verdicts if self.shown and not verdict.right)


def evaluate(gold: Gold, told: Told = untold) -> Evaluation:
    """Read the reports of a gold set, group and assess where it judges incidents, and judge every value."""
    readings = read_all(gold.name, [line.report for line in gold.lines], told)
    pairs = list(zip(gold.lines, readings, strict=True))
    verdicts = [v for line, reading in pairs if line.claims or not line.incident for v in compare(line, reading)]
    if any(line.incident for line in gold.lines):
        verdicts += _incidents(gold.lines, readings)
    return Evaluation(gold.name, gold.digest, len(gold.lines), tuple(verdicts))


def evaluate_labels(labels: LabelSet, told: Told = untold) -> Evaluation:
    """Read each labelled report alone, as `recount batch` of that one report would, and judge what comes out."""
    verdicts: list[Verdict] = []
    for number, line in enumerate(labels.lines, 1):
        told(labels.name, number, len(labels.lines))
        said = answer(pipeline.read(line.report))
        verdicts += (*judge(line, said), *judge_sureness(line, said))
    gate = labels.half is Half.GATE
    return Evaluation(labels.name, labels.digest, len(labels.lines), tuple(verdicts), pinned=gate, shown=not gate)


def _incidents(lines: Sequence[GoldLine], readings: Sequence[Reading]) -> Iterator[Verdict]:
    grouping = pipeline.group(readings)
    claims: dict[ClaimId, Claim] = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    held_by = primary(grouping, claims)
    for line in lines:
        if line.incident:
            incident = held_by.get(line.report.report_id)
            own = [claims[i] for i in incident.claim_ids] if incident else []
            yield from _judged(line, line.incident, pipeline.assess(incident, own) if incident else None)


def primary(grouping: Grouping, claims: Mapping[ClaimId, Claim]) -> dict[ReportId, Incident]:
    """For each report the incident that holds most of its claims; ties go to the smaller id."""
    best: dict[ReportId, tuple[int, Incident]] = {}
    for incident in sorted(grouping.incidents, key=lambda incident: incident.incident_id):
        for report, count in Counter(claims[i].report_id for i in incident.claim_ids).items():
            if report not in best or count > best[report][0]:
                best[report] = (count, incident)
    return {report: incident for report, (_, incident) in best.items()}


def _judged(line: GoldLine, wanted: GoldIncident, found: Assessment | None) -> Iterator[Verdict]:
    report = line.report
    for field, expected, value in _values(wanted, found):
        if expected is not None:
            language, source = report.language or "unknown", report.source_type or "unknown"
            yield Verdict(report.report_id, language, source, field, expected, value, value == expected)


def _values(wanted: GoldIncident, found: Assessment | None) -> Iterator[tuple[str, str | None, str | None]]:
    for name in ("killed", "injured"):
        gold: Conceded | None = getattr(wanted, name)
        range_: Range | None = getattr(found, name) if found else None
        yield f"incident {name}", _ends(gold), _ends(range_)
        yield f"incident {name} least", _least(gold), _least(range_)
    for group, killed in sorted(wanted.groups.items()):
        part = found.groups.get(group) if found else None
        yield f"incident {group}", _ends(killed), _ends(part.killed if part else None)
    yield from _overstated(wanted.killed, found.killed if found else None)
    grade = found.grade if found else None
    yield "incident grade", wanted.grade and str(wanted.grade), grade and str(grade)


def _overstated(wanted: Conceded | None, found: Range | None) -> Iterator[tuple[str, str | None, str | None]]:
    """Whether the least number of dead lies above the highest that anybody holds."""
    if wanted is not None and wanted.high is not None and found is not None and found.low is not None:
        said = NOT_OVERSTATED if found.low <= wanted.high else f"{found.low} above {wanted.high}"
        yield "incident killed not overstated", NOT_OVERSTATED, said


NOT_OVERSTATED = "at most the highest"


def _ends(value: Conceded | Range | None) -> str | None:
    return None if value is None or (value.low is None and value.high is None) else f"{value.low}–{value.high}"


def _least(value: Conceded | Range | None) -> str | None:
    return None if value is None or value.low is None else str(value.low)
