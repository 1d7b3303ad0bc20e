"""The rules of judgement stand above every scheme: each holds under every policy."""

from __future__ import annotations

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
    Count,
    Grade,
    Harm,
    PersonMention,
    ReviewState,
    Stance,
    Status,
)

EVERY = pytest.mark.parametrize("policy", codebook.policies("range"))


@EVERY
def test_a_machine_reading_stays_one(cast: Cast, policy: str) -> None:
    assert of(*two_sources(cast), policy=policy).review_state is ReviewState.MACHINE_READ


@EVERY
@pytest.mark.parametrize("stance", NOT_DENIALS)
def test_silence_and_want_of_information_change_no_grade(cast: Cast, policy: str, stance: Stance) -> None:
    claims = two_sources(cast)
    answer = cast.official(PARTY, stance, About.STRIKE)
    assert of(*claims, answer, policy=policy).grade == of(*claims, policy=policy).grade


@EVERY
def test_a_conceded_number_moves_no_figure(cast: Cast, policy: str) -> None:
    claims = two_sources(cast)
    conceding = cast.official(PARTY, Stance.ACCEPTS, About.HARM, conceded=Conceded(2, 2))
    assert of(*claims, conceding, policy=policy).killed == of(*claims, policy=policy).killed


@EVERY
def test_the_party_blamed_moves_no_figure(cast: Cast, policy: str) -> None:
    claims = two_sources(cast)
    party = cast.killed(PARTY, 1, 90, speaker=ClaimantKind.BELLIGERENT, report="r3")
    assert of(*claims, party, policy=policy).killed == of(*claims, policy=policy).killed


@EVERY
def test_an_anonymous_official_confirms_nothing(cast: Cast, policy: str) -> None:
    answer = cast.official(PARTY, Stance.ACCEPTS, About.HARM, authority=Authority.ANONYMOUS, anonymous=True)
    assert of(*two_sources(cast), answer, policy=policy).grade != Grade.CONFIRMED


@EVERY
def test_a_tally_of_others_moves_no_figure(cast: Cast, policy: str) -> None:
    claims = two_sources(cast)
    tally = cast.killed("A Monitor", 2, 40, speaker=ClaimantKind.MONITOR, report="r3")
    assert of(*claims, tally, policy=policy).killed == of(*claims, policy=policy).killed


@EVERY
def test_what_nobody_states_is_unknown_and_not_zero(cast: Cast, policy: str) -> None:
    hurt = Count(Harm.INJURED, Status.CIVILIAN, None, None, 3, 3, True)
    found = of(cast.claim(ClaimKind.HARM, "Valley Radio", "three were hurt", counts=(hurt,)), policy=policy)
    assert found.killed is None and found.combatants_killed is None


@EVERY
def test_names_that_nobody_has_reviewed_raise_no_minimum(cast: Cast, policy: str) -> None:
    claims = two_sources(cast)
    persons = (PersonMention(name, harm=Harm.KILLED) for name in ("Ada", "Bo", "Cy", "Dee", "Eve", "Flo", "Gus"))
    named = tuple(cast.claim(ClaimKind.PERSON, "Valley Radio", p.name, person=p) for p in persons)
    before, after = (of(*told, policy=policy).killed for told in (claims, (*claims, *named)))
    assert before is not None and after is not None and after.low == before.low
