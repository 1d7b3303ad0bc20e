"""A statement that nobody was harmed at one place says nothing of the dead of another."""

import pytest

from recount import pipeline
from recount.records import ClaimKind, Report, ReportId

RAQQA = "An airstrike hit a house in Raqqa on 5 June 2017. "
AR = "غارة جوية استهدفت منزلاً في الرقة يوم 5 حزيران 2017. "


def grouped(*texts: str) -> list[tuple[str | None, int | None]]:
    """Place and least number of killed of each incident."""
    reports = [
        Report(ReportId(f"r{n}"), text, publisher=f"Page {n}", country=("SY", "IQ")) for n, text in enumerate(texts)
    ]
    readings = [pipeline.read(report) for report in reports]
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    found = []
    for incident in pipeline.group(readings).incidents:
        told = [claims[key] for key in incident.claim_ids]
        killed = pipeline.assess(incident, told).killed
        found.append((incident.where.name if incident.where else None, killed.low if killed else None))
    return sorted(found, key=str)


@pytest.mark.parametrize(
    "text",
    [
        f"{RAQQA}Separately, the Coalition struck a depot in Mosul; no civilians were killed in Mosul, residents said.",
        f"{RAQQA}Nobody was killed in Mosul, a resident said.",
        f"{AR}وفي الموصل لم يُقتل أحد، بحسب الأهالي.",
    ],
)
def test_nobody_killed_elsewhere_is_no_minimum_here(text: str) -> None:
    found = grouped(f"{RAQQA}Four civilians were killed.", text)
    assert ("Raqqa", 4) in found
    assert ("Raqqa", 0) not in found


@pytest.mark.parametrize(
    "text",
    [
        f"{RAQQA}No civilians were killed, residents said.",
        f"{RAQQA}Nobody was killed in Raqqa, a resident said.",
        f"{AR}ولم يُقتل أحد بحسب الأهالي.",
    ],
)
def test_nobody_killed_at_the_place_itself_is_its_minimum(text: str) -> None:
    assert ("Raqqa", 0) in grouped(f"{RAQQA}Four civilians were killed.", text)


def test_such_a_claim_is_kept_and_not_lost() -> None:
    report = Report(ReportId("r"), f"{RAQQA}Nobody was killed in Mosul, a resident said.", country=("SY", "IQ"))
    reading = pipeline.read(report)
    none = next(claim for claim in reading.claims if claim.kind is ClaimKind.HARM)
    assert sum(none.claim_id in incident.claim_ids for incident in pipeline.group([reading]).incidents) == 1
