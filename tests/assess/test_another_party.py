"""Discounted for the party whose part is graded: another one most likely did it. Each case with its reason and need."""

from __future__ import annotations

from dataclasses import replace

import pytest
from casting import IS, US, Cast, blaming, incident_of

from recount.assess import assess
from recount.assess.grades.another_party import elsewhere
from recount.assess.grades.grading import grade_of, judged
from recount.assess.terms.facts import Facts
from recount.assess.terms.rules import scheme
from recount.records import About, Assessment, Authority, Claim, Grade, Stance

OTHER = "ISIS"
SIDE = {"party": "islamic_state"}


def of(*claims: Claim) -> Assessment:
    return assess(incident_of(*claims), claims)


def why(found: Assessment) -> str:
    return " ".join(reason.text for reason in found.reasons if reason.field == "grade")


@pytest.fixture
def blamed_both(cast: Cast) -> tuple[Claim, ...]:
    """One source that blames the coalition, and one that blames another party."""
    return (
        *blaming(cast.killed("Valley Radio", 4)),
        *blaming(cast.killed("North Wire", 4, report="r2"), **SIDE),
    )


def test_another_party_that_is_blamed_as_well_and_accepts_discounts_it(
    cast: Cast, blamed_both: tuple[Claim, ...]
) -> None:
    found = of(*blamed_both, cast.official(OTHER, Stance.ACCEPTS, About.STRIKE, report="r3"))
    assert (found.grade, found.grade_if_dependent) == (Grade.DISCOUNTED, Grade.DISCOUNTED)
    assert "Discounted for US-led Coalition, of whom nobody accepts anything: Islamic State states" in why(found)
    assert "An acceptance on record of civilian harm by the belligerent → Confirmed" in found.needs


def test_another_party_that_accepts_the_harm_confirms_nothing_of_the_one_graded(
    cast: Cast, blamed_both: tuple[Claim, ...]
) -> None:
    found = of(*blamed_both, cast.official(OTHER, Stance.ACCEPTS, About.HARM, report="r3"))
    assert found.grade is Grade.DISCOUNTED


def test_an_acceptance_of_what_the_one_graded_denies_discounts_it(cast: Cast) -> None:
    blame = blaming(cast.killed("Valley Radio", 4))
    denied = cast.official("US-led Coalition", Stance.DENIES, About.STRIKE, report="r2")
    found = of(*blame, denied, cast.official(OTHER, Stance.ACCEPTS, About.STRIKE, report="r3"))
    assert found.grade is Grade.DISCOUNTED and "US-led Coalition, which denies it on record" in why(found)


def test_a_denial_and_two_sources_that_blame_another_alone_discount_it(cast: Cast) -> None:
    others = [cast.killed(name, 4, report=f"r{n}") for n, name in enumerate(("Valley Radio", "North Wire"))]
    denied = cast.official("US-led Coalition", Stance.DENIES, About.STRIKE, report="r3")
    found = of(*blaming(*others, **SIDE), denied)
    assert found.grade is Grade.DISCOUNTED and found.grade_if_dependent is not Grade.DISCOUNTED
    assert "2 sources blame Islamic State" in why(found)
    assert "A source that blames a party whose part is graded → Contested" in found.needs


def test_what_would_discount_a_contested_incident_is_told(blamed_both: tuple[Claim, ...]) -> None:
    found = of(*blamed_both)
    assert found.grade is Grade.CONTESTED
    assert "A statement on record by another party that it was its doing → Discounted" in found.needs


@pytest.mark.parametrize("authority", [Authority.ANONYMOUS, Authority.OTHER_OFFICIAL])
def test_only_a_word_on_record_discounts(cast: Cast, blamed_both: tuple[Claim, ...], authority: Authority) -> None:
    said = cast.official(OTHER, Stance.ACCEPTS, About.STRIKE, report="r3", authority=authority)
    assert of(*blamed_both, said).grade is Grade.CONTESTED


def test_where_the_one_graded_accepts_anything_nothing_is_discounted(
    cast: Cast, blamed_both: tuple[Claim, ...]
) -> None:
    both = [cast.official(who, Stance.ACCEPTS, About.STRIKE, report="r3") for who in (OTHER, "US-led Coalition")]
    assert of(*blamed_both, *both).grade is not Grade.DISCOUNTED


def test_partners_that_a_source_blames_together_do_not_clear_one_another(cast: Cast) -> None:
    together = replace(cast.killed("Valley Radio", 4), belligerents=(US, IS))
    accepted = cast.official(OTHER, Stance.ACCEPTS, About.STRIKE, report="r2")
    assert of(together, *blaming(cast.killed("North Wire", 4, report="r3"), **SIDE), accepted).grade is not (
        Grade.DISCOUNTED
    )


def test_another_party_that_accepts_where_nobody_graded_is_blamed_is_confirmed_as_ever(cast: Cast) -> None:
    accepted = cast.official(OTHER, Stance.ACCEPTS, About.HARM, report="r2")
    assert of(*blaming(cast.killed("Valley Radio", 4), **SIDE), accepted).grade is Grade.CONFIRMED


def test_a_scheme_that_lists_nobody_knows_no_other_party(cast: Cast, blamed_both: tuple[Claim, ...]) -> None:
    told = (*blamed_both, cast.official(OTHER, Stance.ACCEPTS, About.STRIKE, report="r3"))
    found = elsewhere(told, blamed_both, frozenset())
    assert not (found.other_accepts or found.graded_blamed or found.others_blamed)


@pytest.mark.parametrize(
    ("facts", "grade"),
    [
        (Facts(harm_sources=1, event_sources=1), Grade.WEAK),
        (Facts(harm_sources=9, event_sources=9), Grade.WEAK),
        (Facts(harm_sources=2, event_sources=2, attribution_sources=1), Grade.FAIR),
        (Facts(harm_sources=1, harm_accepted=True), Grade.CONFIRMED),
        (Facts(harm_sources=0, combatants_only=True), Grade.DISCOUNTED),
        (Facts(harm_sources=3, other_accepts=True, graded_blamed=2, others_blamed=1), Grade.DISCOUNTED),
        (Facts(harm_sources=3, other_accepts=True, graded_denied=True), Grade.DISCOUNTED),
        (Facts(harm_sources=3, graded_denied=True, others_blamed=2), Grade.DISCOUNTED),
        (Facts(harm_sources=3, graded_denied=True, others_blamed=1), Grade.WEAK),
        (Facts(harm_sources=3, graded_denied=True, others_blamed=2, graded_blamed=1), Grade.WEAK),
    ],
)
def test_the_rules_of_the_scheme_case_by_case(facts: Facts, grade: Grade) -> None:
    assert grade_of(judged(facts, scheme("airwars")), scheme("airwars")) == grade
