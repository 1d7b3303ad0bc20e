"""A case to work on, files to add, and a pipeline of a few lines in place of the real one."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from recount import pipeline
from recount.records import (
    Assessment,
    Claim,
    Claimant,
    ClaimKind,
    Event,
    Grade,
    Grouping,
    Incident,
    Judgement,
    JudgementKind,
    Range,
    Reading,
    Report,
    ScopeTerms,
    Span,
    TimePrecision,
    When,
    Where,
    claim_id,
    incident_id,
)
from recount_site.casefile.store import Case


def read(report: Report) -> Reading:
    """One claim a report: its whole text."""
    span = Span(0, len(report.text))
    cid = claim_id(report.digest, report.report_id, ClaimKind.HARM, span, 0)
    claim = Claim(
        cid, report.report_id, ClaimKind.HARM, span, report.text, Claimant("page"), where=Where(report.text.split()[0])
    )
    return Reading(report, (claim,))


def group(readings: Iterable[Reading], judgements: Sequence[Judgement] = ()) -> Grouping:
    """Incidents by the first word of the text, unless told that two claims are the same."""
    same = {s: j.subjects[0] for j in judgements if j.kind is JudgementKind.SAME_INCIDENT for s in j.subjects}
    groups: dict[str, list[Claim]] = defaultdict(list)
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    for claim in claims.values():
        lead = claims.get(same.get(claim.claim_id, claim.claim_id), claim)
        groups[lead.quote.split()[0]].append(claim)
    return Grouping(tuple(incident(place, found) for place, found in sorted(groups.items())))


def incident(place: str, claims: Sequence[Claim]) -> Incident:
    ids = sorted(claim.claim_id for claim in claims)
    day = When(date(2019, 3, 4), date(2019, 3, 4), TimePrecision.DAY)
    reports = tuple(sorted({claim.report_id for claim in claims}))
    return Incident(incident_id(ids), reports, tuple(ids), Event(), day, Where(place))


def assess(
    incident: Incident,
    claims: Iterable[Claim],
    policy: str = "airwars",
    grading: str | None = None,
    scope: ScopeTerms | None = None,
) -> Assessment:
    """As many killed as there are claims."""
    number = len(tuple(claims))
    return Assessment(incident.incident_id, policy, grade=Grade.FAIR, killed=Range(number, number, number))


@pytest.fixture
def small_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "read", read)
    monkeypatch.setattr(pipeline, "group", group)
    monkeypatch.setattr(pipeline, "assess", assess)
    monkeypatch.setattr(pipeline, "rules_version", lambda: "rules-1")


@pytest.fixture
def small_read() -> Callable[[Report], Reading]:
    """The reader of the small pipeline."""
    return read


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "case", title="Valley", by="Mara Quill") as case:
        yield case


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three reports of two places."""
    return files(
        tmp_path / "reports",
        {"a.txt": "Hajin saw two deaths.", "b.txt": "Hajin lost two people.", "c.txt": "Susah was hit at noon."},
    )


def files(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def write() -> Callable[[Path, dict[str, str]], Path]:
    return files


NOON = datetime(2026, 5, 6, 12, 0, tzinfo=UTC)
