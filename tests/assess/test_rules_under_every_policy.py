"""The rules of judgement stand above every scheme: each holds under every policy, graded by any scheme."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from casting import PARTY, Cast, of, two_sources
from test_rules_of_judgement import NOT_DENIALS

from recount import codebook
from recount.records import (
    About,
    Authority,
    ClaimantKind,
    ClaimKind,
    Conceded,
    Control,
    Count,
    Event,
    EventType,
    Grade,
    Group,
    Harm,
    PersonMention,
    ReviewState,
    Stance,
    Status,
    StrikeStatus,
)

EVERY = pytest.mark.parametrize(
    ("policy", "grading"), list(product(codebook.policies("range"), codebook.policies("grading")))
)


@EVERY
def test_a_machine_reading_stays_one(cast: Cast, policy: str, grading: str) -> None:
    assert of(*two_sources(cast), policy=policy, grading=grading).review_state is ReviewState.MACHINE_READ


@EVERY
@pytest.mark.parametrize("stance", NOT_DENIALS)
def test_silence_and_want_of_information_change_no_grade(cast: Cast, policy: str, grading: str, stance: Stance) -> None:
    claims = two_sources(cast)
    answer = cast.official(PARTY, stance, About.STRIKE)
    assert (
        of(*claims, answer, policy=policy, grading=grading).grade == of(*claims, policy=policy, grading=grading).grade
    )


@EVERY
def test_a_conceded_number_moves_no_figure(cast: Cast, policy: str, grading: str) -> None:
    claims = two_sources(cast)
    conceding = cast.official(PARTY, Stance.ACCEPTS, About.HARM, conceded=Conceded(2, 2))
    assert (
        of(*claims, conceding, policy=policy, grading=grading).killed
        == of(*claims, policy=policy, grading=grading).killed
    )


@EVERY
def test_the_party_blamed_moves_no_figure(cast: Cast, policy: str, grading: str) -> None:
    claims = two_sources(cast)
    party = cast.killed(PARTY, 1, 90, speaker=ClaimantKind.BELLIGERENT, report="r3")
    assert (
        of(*claims, party, policy=policy, grading=grading).killed == of(*claims, policy=policy, grading=grading).killed
    )


@EVERY
def test_an_anonymous_official_confirms_nothing(cast: Cast, policy: str, grading: str) -> None:
    answer = cast.official(PARTY, Stance.ACCEPTS, About.HARM, authority=Authority.ANONYMOUS, anonymous=True)
    assert of(*two_sources(cast), answer, policy=policy, grading=grading).grade != Grade.CONFIRMED


@EVERY
def test_a_tally_of_others_moves_no_figure(cast: Cast, policy: str, grading: str) -> None:
    claims = two_sources(cast)
    tally = cast.killed("A Monitor", 2, 40, speaker=ClaimantKind.MONITOR, report="r3")
    assert (
        of(*claims, tally, policy=policy, grading=grading).killed == of(*claims, policy=policy, grading=grading).killed
    )


@EVERY
def test_what_nobody_states_is_unknown_and_not_zero(cast: Cast, policy: str, grading: str) -> None:
    hurt = Count(Harm.INJURED, Status.CIVILIAN, None, None, 3, 3, True)
    found = of(
        cast.claim(ClaimKind.HARM, "Valley Radio", "three were hurt", counts=(hurt,)), policy=policy, grading=grading
    )
    assert found.killed is None and found.combatants_killed is None


@EVERY
def test_names_that_nobody_has_reviewed_raise_no_minimum(cast: Cast, policy: str, grading: str) -> None:
    claims = two_sources(cast)
    persons = (PersonMention(name, harm=Harm.KILLED) for name in ("Ada", "Bo", "Cy", "Dee", "Eve", "Flo", "Gus"))
    named = tuple(cast.claim(ClaimKind.PERSON, "Valley Radio", p.name, person=p) for p in persons)
    before, after = (of(*told, policy=policy, grading=grading).killed for told in (claims, (*claims, *named)))
    assert before is not None and after is not None and after.low == before.low


@EVERY
def test_accepting_the_strike_is_not_accepting_the_harm(cast: Cast, policy: str, grading: str) -> None:
    answer = cast.official(PARTY, Stance.ACCEPTS, About.STRIKE)
    assert of(*two_sources(cast), answer, policy=policy, grading=grading).grade != Grade.CONFIRMED


@EVERY
def test_an_anonymous_official_declares_no_strike(cast: Cast, policy: str, grading: str) -> None:
    answer = cast.official(PARTY, Stance.ACCEPTS, About.STRIKE, authority=Authority.ANONYMOUS, anonymous=True)
    found = of(*two_sources(cast), answer, policy=policy, grading=grading)
    assert found.strike_status is not StrikeStatus.DECLARED


@EVERY
def test_a_line_that_tells_of_many_strikes_declares_none(cast: Cast, policy: str, grading: str) -> None:
    log = cast.claim(
        ClaimKind.DISCLOSURE, PARTY, "7 strikes near Hajin", "r3", event=Event(EventType.AIRSTRIKE, strikes=7)
    )
    found = of(*two_sources(cast), log, policy=policy, grading=grading)
    assert found.strike_status in (None, StrikeStatus.LIKELY)


@EVERY
def test_who_held_the_place_changes_nothing(cast: Cast, policy: str, grading: str) -> None:
    claims = two_sources(cast)
    held = cast.claim(ClaimKind.CONTROL, "Valley Radio", "IS held it", control=Control("Hajin", "islamic_state"))
    before, after = (of(*told, policy=policy, grading=grading) for told in (claims, (*claims, held)))
    assert replace(after, incident_id=before.incident_id) == before


@EVERY
def test_no_minimum_of_zero_comes_from_the_party_blamed(cast: Cast, policy: str, grading: str) -> None:
    none = cast.killed(PARTY, 0, speaker=ClaimantKind.BELLIGERENT, report="r3")
    found = of(*two_sources(cast), none, policy=policy, grading=grading).killed
    assert found is not None and found.low


@EVERY
def test_children_and_women_are_held_civilian_by_presumption_alone(cast: Cast, policy: str, grading: str) -> None:
    claims = [
        cast.killed("Valley Radio", 4, status=Status.UNKNOWN, group=group, report=f"r{n}")
        for n, group in enumerate((Group.CHILDREN, Group.WOMEN))
    ]
    found = of(*claims, policy=policy, grading=grading)
    assert found.killed is not None and found.presumed_civilian == found.killed.high


@EVERY
def test_named_fighters_raise_no_civilian_minimum(cast: Cast, policy: str, grading: str) -> None:
    claims = (*two_sources(cast), cast.killed("North Wire", 30, status=Status.COMBATANT, report="r4"))
    before, after = (of(*told, policy=policy, grading=grading).killed for told in (claims[:2], claims))
    assert before is not None and after is not None and after.low == before.low


@EVERY
def test_dependence_that_is_not_shown_is_graded_both_ways(cast: Cast, policy: str, grading: str) -> None:
    found = of(*two_sources(cast), policy=policy, grading=grading)
    assert found.grade is not None and found.grade_if_dependent is not None
    (reason,) = [r for r in found.reasons if r.field == "grade" and r.rule != "held_by_status"]
    assert ("if not" in reason.text) is (found.grade != found.grade_if_dependent)


@EVERY
def test_every_answer_is_a_word_of_the_scheme_that_it_names(cast: Cast, policy: str, grading: str) -> None:
    found = of(*two_sources(cast), policy=policy, grading=grading)
    assert found.scheme == grading
    assert found.grade in {row["answer"] for row in codebook.policy("grading", grading)["grade"]}


@EVERY
def test_a_number_word_bounds_nothing_where_somebody_states_a_number(cast: Cast, policy: str, grading: str) -> None:
    claims = two_sources(cast)
    vague = Count(Harm.KILLED, Status.CIVILIAN, None, None, None, None, vague="dozens")
    word = cast.claim(ClaimKind.HARM, "A page", "dozens were killed", "r5", counts=(vague,))
    before, after = (of(*told, policy=policy, grading=grading).killed for told in (claims, (*claims, word)))
    assert before == after


@pytest.mark.parametrize("policy", [p for p in codebook.policies("range") if p != "acled"])
def test_an_unexplained_lower_figure_of_the_same_claimant_stays_in_the_range(cast: Cast, policy: str) -> None:
    claims = (cast.killed("Valley Radio", 9), cast.killed("Valley Radio", 5, report="r2"))
    found = of(*claims, policy=policy).killed
    assert found is not None and (found.low, found.high) == (5, 9)
