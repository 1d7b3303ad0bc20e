"""Grades as executed rules, and what one more thing would change."""

from __future__ import annotations

import pytest
from casting import Cast, blaming, incident_of

from recount import codebook
from recount.assess import assess
from recount.assess.grades.grading import grade_of, judged
from recount.assess.terms.facts import Facts
from recount.assess.terms.rules import range_policy, scheme
from recount.records import (
    About,
    Assessment,
    Claim,
    ClaimantKind,
    ClaimKind,
    Count,
    Event,
    Grade,
    Group,
    Harm,
    Method,
    Stance,
    Status,
    StrikeStatus,
    Target,
)


def of(*claims: Claim) -> Assessment:
    return assess(incident_of(*claims), claims)


def test_one_source_is_weak_and_one_more_would_make_it_fair(cast: Cast) -> None:
    found = of(*blaming(cast.killed("Valley Radio", 4)))
    assert (found.grade, found.strike_status) == (Grade.WEAK, StrikeStatus.SINGLE_SOURCE)
    assert "One more independent source of the harm → Fair" in found.needs


def test_sources_that_blame_nobody_are_weak_and_need_an_attribution(cast: Cast) -> None:
    found = of(cast.killed("Valley Radio", 4), cast.killed("North Wire", 4, report="r2"))
    assert found.grade is Grade.WEAK
    assert "One source that says who did it → Fair" in found.needs


def test_a_confirmed_grade_needs_nothing(cast: Cast) -> None:
    accepting = cast.official("US-led Coalition", Stance.ACCEPTS, About.HARM)
    assert of(*blaming(cast.killed("Valley Radio", 4)), accepting).needs == ()


def test_voices_quoted_in_one_report_are_several_sources_only_in_one_reading(cast: Cast) -> None:
    own = cast.killed("A monitor's page", 4, 5, speaker=ClaimantKind.PUBLISHER)
    found = of(*blaming(own, cast.killed("North Wire", 4), cast.killed("Valley Radio", 5)))
    assert (found.grade, found.grade_if_dependent) == (Grade.FAIR, Grade.WEAK)
    assert "if these 3 sources" in " ".join(r.text for r in found.reasons if r.field == "grade")


def test_unnamed_claimants_belong_to_the_report_that_quotes_them(cast: Cast) -> None:
    own = cast.killed("A page", 4, speaker=ClaimantKind.PUBLISHER)
    assert of(*blaming(own, cast.killed("local sources", 4, anonymous=True))).grade is Grade.WEAK


def test_several_unnamed_sources_are_more_than_one_in_one_reading(cast: Cast) -> None:
    found = of(*blaming(cast.killed("several local sources", 4, anonymous=True)))
    assert (found.grade, found.grade_if_dependent) == (Grade.FAIR, Grade.WEAK)


def test_two_reports_of_one_publisher_are_one_source(cast: Cast) -> None:
    pages = [cast.killed("A page", 4, report=f"r{n}", speaker=ClaimantKind.PUBLISHER) for n in (1, 2)]
    assert of(*blaming(*pages)).grade is Grade.WEAK


def test_the_reason_for_fair_says_who_is_blamed(cast: Cast) -> None:
    found = of(*blaming(cast.killed("Valley Radio", 4), cast.killed("North Wire", 4, report="r2")))
    assert "US-led Coalition" in " ".join(r.text for r in found.reasons if r.field == "grade")


def test_dead_described_only_as_combatants_are_discounted(cast: Cast) -> None:
    found = of(*blaming(cast.killed("Valley Radio", 4, status=Status.COMBATANT)))
    assert (found.grade, found.killed) == (Grade.DISCOUNTED, None)


def test_the_attackers_word_alone_discounts_nothing(cast: Cast) -> None:
    blame = cast.claim(ClaimKind.ACTION, "Valley Radio", "jets struck the town", event=Event())
    party = cast.killed("US-led Coalition", 4, status=Status.COMBATANT, speaker=ClaimantKind.BELLIGERENT)
    found = of(*blaming(blame), party)
    assert (found.grade, found.combatants_killed) == (None, None)


def test_without_harm_there_is_no_grade(cast: Cast) -> None:
    struck = cast.claim(ClaimKind.ACTION, "Valley Radio", "jets struck the town", event=Event())
    found = of(*blaming(struck))
    assert (found.grade, found.strike_status) == (None, StrikeStatus.SINGLE_SOURCE)


def test_a_hospital_hit_twice_is_flagged_so(cast: Cast) -> None:
    event = Event(method=Method.DOUBLE_TAP, target=Target.HOSPITAL)
    struck = cast.claim(ClaimKind.ACTION, "Valley Radio", "the hospital was hit twice", event=event)
    patients = Count(Harm.KILLED, group=Group.PATIENTS)
    told = cast.claim(ClaimKind.HARM, "Valley Radio", "patients died", counts=(patients,))
    assert [f.flag for f in of(struck, told).flags] == ["hospital", "double tap", "patients"]


def test_every_answer_of_the_scheme_can_be_reached() -> None:
    rules = scheme("airwars")
    assert {r.answer for r in rules.grades} == {str(g) for g in Grade}
    assert {r.answer for r in rules.strike_status} == {str(s) for s in StrikeStatus}


def test_more_sources_never_lower_a_grade() -> None:
    order = [None, Grade.WEAK, Grade.FAIR]
    facts = [Facts(harm_sources=n, event_sources=n, attribution_sources=min(n, 1)) for n in range(5)]
    grades = [order.index(grade_of(judged(f, scheme("airwars")), scheme("airwars"))) for f in facts]
    assert grades == sorted(grades)


@pytest.mark.parametrize("kind", ["range", "grading"])
def test_every_policy_file_loads_and_describes_itself(kind: str) -> None:
    load = {"range": range_policy, "grading": scheme}[kind]
    for name in codebook.policies(kind):
        assert load(name).name == name
        assert len(codebook.policy(kind, name)["description"]) > 200
