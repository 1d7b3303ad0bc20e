"""Official positions in texts of their own: named beside the one incident that they fit, joined by people. Invented."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from recount import Report, ReportId, group, pipeline, read
from recount.records import Assessment, Grade, Grouping, Judgement, JudgementKind, StrikeStatus

CEDAR = "A US-led coalition airstrike on a house in Hajin on 14 November 2018 killed five civilians."
SCHOOL = "A US-led coalition airstrike on a school in Hajin on 14 November 2018 killed five civilians."
HOSPITAL = "A US-led coalition airstrike on a hospital in Hajin on 14 November 2018 killed nine civilians."
ACCEPTS = "The US-led coalition acknowledged that its airstrike in Hajin on 14 November 2018 killed two civilians."
ACCEPTS_AR = "أقر التحالف الدولي بمقتل مدنيين اثنين في غارة على هجين في 14 تشرين الثاني 2018."
DENIES = "The US-led coalition denied that it carried out an airstrike on Hajin on 14 November 2018."
DENIES_AR = "نفى التحالف الدولي أن يكون قد نفذ غارة جوية على هجين في 14 تشرين الثاني 2018."
NEED = "An acceptance on record of civilian harm by the belligerent → Confirmed"


def proposed(*texts: str, judgements: tuple[Judgement, ...] = ()) -> tuple[Grouping, list[Assessment]]:
    """The grouping, and what is proposed for every incident, the one with most dead last."""
    readings = [
        read(Report(ReportId(f"r{n}"), text, language="ar" if max(text) > "\u0620" else "en", publisher=f"Page {n}",
                    published=date(2018, 11, 20), country=("SY",)))
        for n, text in enumerate(texts)
    ]  # fmt: skip
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    found, made = group(readings, judgements), []
    beside = pipeline.at_hand(found, claims)
    for incident in found.incidents:
        own = [claims[claim] for claim in incident.claim_ids]
        hands = beside.get(incident.incident_id, ())
        made.append(pipeline.with_at_hand(pipeline.assess(incident, own), incident, own, hands))
    return found, sorted(made, key=lambda one: one.killed.high or 0 if one.killed else 0)


@pytest.mark.parametrize("text", [ACCEPTS, ACCEPTS_AR])
def test_an_acceptance_that_fits_one_incident_alone_is_named_with_the_grade_it_would_give(text):
    _, (found,) = proposed(CEDAR, text)
    assert (found.grade, found.strike_status, found.official) == (Grade.WEAK, StrikeStatus.SINGLE_SOURCE, ())
    assert NEED not in found.needs
    assert found.needs[0] == (
        "At hand: a text of its own in which US-led Coalition accepts civilian harm on record; one judgement by a "
        "person joins it → Confirmed"
    )
    told = {reason.field: reason.text for reason in found.reasons if reason.rule == "at_hand_accepts_harm"}
    assert told.keys() == {"grade", "strike_status"}
    assert told["grade"].endswith("Were a person to judge it to be of this incident: Confirmed.")


def test_the_one_judgement_makes_it_so():
    grouping, (found,) = proposed(CEDAR, ACCEPTS)
    (reason,) = [r for r in found.reasons if r.rule == "at_hand_accepts_harm" and r.field == "grade"]
    at = datetime(2019, 1, 1, tzinfo=UTC)
    joined = Judgement("j1", JudgementKind.SAME_INCIDENT, reason.claim_ids, "Mara Quill", "editor", at, "one strike")
    assert len(reason.claim_ids) > 1 and len(grouping.incidents) == 1
    _, (after,) = proposed(CEDAR, ACCEPTS, judgements=(joined,))
    assert (after.grade, after.strike_status) == (Grade.CONFIRMED, StrikeStatus.DECLARED)
    assert after.killed == found.killed, "what is conceded sets no figure"


@pytest.mark.parametrize("text", [DENIES, DENIES_AR])
def test_a_denial_that_fits_one_incident_alone_is_named_with_the_status_it_would_give(text):
    _, (found,) = proposed(CEDAR, text)
    (told,) = {reason.text for reason in found.reasons if reason.rule == "at_hand_denies_strike"
               and reason.field == "strike_status"}  # fmt: skip
    assert told.endswith("Were a person to judge it to be of this incident: Contested strike.")
    assert NEED in found.needs, "a denial is no acceptance at hand"


def test_a_position_that_fits_two_incidents_as_well_is_at_hand_for_neither():
    _, made = proposed(SCHOOL, HOSPITAL, ACCEPTS)
    assert len(made) == 2
    assert not any(reason.rule.startswith("at_hand") for one in made for reason in one.reasons)
    assert all(NEED in one.needs for one in made)


@pytest.mark.parametrize(
    "text",
    [
        "The US-led coalition acknowledged that its airstrike in Hajin on 9 November 2018 killed two civilians.",
        "The US-led coalition acknowledged that its airstrike in Raqqa on 14 November 2018 killed two civilians.",
        "A US official who asked not to be named acknowledged that a strike in Hajin on 14 November 2018 killed two.",
        "The US-led coalition declined to comment on the airstrike in Hajin on 14 November 2018.",
    ],
)
def test_what_was_said_of_another_day_or_place_or_not_on_record_is_not_at_hand(text):
    _, made = proposed(CEDAR, text)
    assert not any(reason.rule.startswith("at_hand") for one in made for reason in one.reasons)
