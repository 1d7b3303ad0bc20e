"""A flow of three trivial stages, so that the engines are tested for what they do and not for what is read."""

import json
import re

import pytest

from recount import pipeline
from recount.errors import UnknownPolicy
from recount.records import (
    UNKNOWN_TIME,
    Assessment,
    Claim,
    Claimant,
    ClaimKind,
    Count,
    Event,
    EventType,
    Grouping,
    Harm,
    Incident,
    Range,
    Reading,
    Reason,
    Rejection,
    Span,
    claim_id,
    incident_id,
)


def read(report, gazetteer=()):
    """One harm claim per number; the word "odd" makes the reader fail."""
    if "odd" in report.text:
        raise ValueError("cannot cope")
    found = [Span(*m.span()) for m in re.finditer(r"\d+", report.text)]
    claims = tuple(_claim(report, span, n) for n, span in enumerate(found))
    return Reading(
        report, claims, () if claims else (Rejection(report.report_id, "no number", "fake", report.report_id),)
    )


def _claim(report, span, n):
    words = report.text[span.start : span.end]
    return Claim(
        claim_id(report.digest, report.report_id, "harm", span, n),
        report.report_id,
        ClaimKind.HARM,
        span,
        words,
        Claimant("somebody"),
        counts=(Count(Harm.KILLED, low=int(words), high=int(words), exact=True),),
    )


def group(readings, judgements=()):
    """One incident per first number of a report."""
    incidents = {}
    for reading in readings:
        for claim in reading.claims[:1]:
            incidents.setdefault(claim.quote, []).append(claim)
    return Grouping(tuple(_incident(claims) for claims in incidents.values()))


def _incident(claims):
    ids = tuple(sorted(claim.claim_id for claim in claims))
    reports = tuple(sorted({claim.report_id for claim in claims}))
    return Incident(incident_id(list(ids)), reports, ids, Event(EventType.AIRSTRIKE), UNKNOWN_TIME, None)


def assess(incident, claims, policy="airwars", grading=None, scope=None):
    """The numbers of the claims as a range."""
    if policy != "airwars":
        raise UnknownPolicy(policy, ("airwars",))
    numbers = [count.low for claim in claims for count in claim.counts]
    low, high = min(numbers), max(numbers)
    reasons = (Reason("killed", "fake", incident.claim_ids, "as stated"),)
    return Assessment(incident.incident_id, policy, killed=Range(low, high, high), reasons=reasons)


@pytest.fixture
def flow(monkeypatch):
    monkeypatch.setattr(pipeline, "read", read)
    monkeypatch.setattr(pipeline, "group", group)
    monkeypatch.setattr(pipeline, "assess", assess)


@pytest.fixture
def written(tmp_path):
    """Writes lines (objects or raw text) to a REPORTS file."""

    def write(*lines, name="reports.jsonl"):
        path = tmp_path / name
        path.write_text("".join((x if isinstance(x, str) else json.dumps(x)) + "\n" for x in lines), encoding="utf-8")
        return path

    return write


@pytest.fixture
def rows():
    """Reads a JSONL file of an OUT folder."""
    return lambda path: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
