"""Named persons beside an incident: shown with it, and never a part of it."""

from dataclasses import replace
from datetime import date

from recount import Report, ReportId, assess, group, pipeline, read
from recount.link import names_of
from recount.records import Claim, ClaimKind, Incident, Reading, When
from recount.records.vocabulary import TimePrecision

STRIKE = "An airstrike on Hajin on 29 November 2018 killed 4 civilians. Amal Example, 34, was killed."


def reading(name: str, text: str) -> Reading:
    return read(Report(ReportId(name), text, date(2018, 11, 30), "en", publisher=f"{name} Page", country=("SY",)))


def told(*texts: str) -> tuple[Incident, tuple[Claim, ...]]:
    readings = tuple(reading(f"r{number}", text) for number, text in enumerate(texts))
    (incident,) = group(readings).incidents
    return incident, tuple(claim for one in readings for claim in one.claims)


def test_a_person_in_a_report_of_the_incident_stands_beside_it_and_is_no_part_of_it() -> None:
    incident, claims = told(STRIKE)
    (beside,) = pipeline.persons(incident, claims)
    assert names_of((beside,)) == ("Amal Example",)
    assert beside.claim_id not in incident.claim_ids


def test_persons_beside_an_incident_change_neither_range_nor_grade() -> None:
    incident, claims = told(STRIKE)
    without = tuple(claim for claim in claims if claim.kind is not ClaimKind.PERSON)
    assert assess(incident, claims) == assess(incident, without)


def test_a_person_of_a_report_that_tells_of_no_such_incident_is_not_beside_it() -> None:
    incident, claims = told(STRIKE, "Basil Example was released on 3 December 2018, a relative said.")
    assert names_of(pipeline.persons(incident, claims)) == ("Amal Example",)


def test_a_person_harmed_on_another_stated_day_is_not_beside_the_incident() -> None:
    incident, claims = told(STRIKE)
    (beside,) = pipeline.persons(incident, claims)
    other = replace(beside, when=When(date(2018, 6, 1), date(2018, 6, 1), TimePrecision.DAY, stated="on 1 June 2018"))
    assert pipeline.persons(incident, (other,)) == ()


def test_contested_fates_of_one_name_stand_side_by_side() -> None:
    incident, claims = told(f"{STRIKE} Amal Example was still alive, a relative said.")
    fates = {claim.person.harm.value for claim in pipeline.persons(incident, claims) if claim.person}
    assert fates >= {"killed", "alive"}
