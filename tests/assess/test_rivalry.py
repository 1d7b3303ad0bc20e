"""When accounts of who did it, or of who the dead were, stand against one another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from casting import IS, US, Cast, blaming, of, told

from recount.assess.grades.rivalry import holding, rivals
from recount.records import BelligerentMention, Claim, ClaimantKind, ClaimKind, Event, Grade, Status, StrikeStatus

RUSSIA = BelligerentMention("Russian jets", "russia")
GOVERNMENT = BelligerentMention("the army", "syrian_government")


def attack(cast: Cast, who: str, *parties: BelligerentMention, report: str) -> Claim:
    claim = cast.claim(ClaimKind.ACTION, who, "jets struck", event=Event(), report=report)
    return replace(claim, belligerents=parties)


def harm(cast: Cast, who: str, *parties: BelligerentMention, report: str, status: Status = Status.CIVILIAN) -> Claim:
    return replace(cast.killed(who, 4, report=report, status=status), belligerents=parties)


def test_two_reports_that_each_blame_another_party_are_rivals(cast: Cast) -> None:
    claims = harm(cast, "Valley Radio", US, report="r1"), harm(cast, "North Wire", RUSSIA, report="r2")
    assert rivals(claims) == {"us_led_coalition", "russia"}
    assert of(*claims).grade is Grade.CONTESTED


def test_two_voices_of_one_report_that_each_blame_another_party_are_rivals(cast: Cast) -> None:
    claims = harm(cast, "Valley Radio", US, report="r1"), harm(cast, "North Wire", RUSSIA, report="r1")
    assert of(*claims).grade is Grade.CONTESTED


def test_another_attack_told_of_beside_the_harm_makes_no_rival(cast: Cast) -> None:
    aside = attack(cast, "Valley Radio", RUSSIA, report="r1")
    claims = harm(cast, "Valley Radio", US, report="r1"), harm(cast, "North Wire", US, report="r2")
    assert rivals((*claims, aside)) == {"us_led_coalition"}
    assert aside not in holding((*claims, aside))
    assert of(*claims, aside).grade is Grade.FAIR


def test_who_struck_is_who_did_it_where_a_report_blames_nobody_for_the_harm(cast: Cast) -> None:
    claims = (
        harm(cast, "Valley Radio", US, report="r1"),
        harm(cast, "North Wire", report="r2"),
        attack(cast, "North Wire", RUSSIA, report="r2"),
    )
    assert of(*claims).grade is Grade.CONTESTED


def test_a_report_that_names_a_second_party_beside_the_one_others_blame_speaks_against_nobody(cast: Cast) -> None:
    claims = harm(cast, "Valley Radio", US, report="r1"), harm(cast, "North Wire", US, RUSSIA, report="r2")
    assert rivals(claims) == {"us_led_coalition"}


def test_parties_that_are_only_ever_named_together_stand_against_one_another(cast: Cast) -> None:
    assert rivals([harm(cast, "Valley Radio", US, RUSSIA, report="r1")]) == {"us_led_coalition", "russia"}


TURKEY = BelligerentMention("Turkish", "turkey", together=True)
ALLY = replace(RUSSIA, together=True)


def test_parties_that_acted_together_are_one_attribution(cast: Cast) -> None:
    found = of(*(harm(cast, who, TURKEY, ALLY, report=who) for who in ("Valley Radio", "North Wire")))
    assert (found.grade, found.strike_status) == (Grade.FAIR, StrikeStatus.LIKELY)
    assert "Russian forces, Turkish forces" in told(found, "grade")


def test_one_of_two_that_acted_together_is_no_rival_of_both(cast: Cast) -> None:
    claims = harm(cast, "Valley Radio", TURKEY, ALLY, report="r1"), harm(cast, "North Wire", RUSSIA, report="r2")
    assert of(*claims).grade is Grade.FAIR


def test_accounts_that_share_no_party_are_rivals_of_a_joint_one(cast: Cast) -> None:
    joint = harm(cast, "Valley Radio", TURKEY, ALLY, report="r1")
    claims = joint, harm(cast, "North Wire", US, report="r2"), harm(cast, "South Post", RUSSIA, report="r3")
    assert of(*claims).grade is Grade.CONTESTED


def test_who_blames_each_of_two_alone_says_nothing_against_an_account_of_both_together(cast: Cast) -> None:
    joint, alone = harm(cast, "Valley Radio", TURKEY, ALLY, report="r1"), replace(TURKEY, together=False)
    claims = joint, harm(cast, "North Wire", alone, report="r2"), harm(cast, "South Post", RUSSIA, report="r3")
    assert of(*claims).grade is Grade.FAIR
    assert of(*claims[1:]).grade is Grade.CONTESTED


@pytest.mark.parametrize("sources", [1, 2, 3])
def test_blame_on_forces_on_the_ground_is_contested_under_this_scheme(cast: Cast, sources: int) -> None:
    found = of(*(harm(cast, f"Page {n}", GOVERNMENT, report=f"r{n}") for n in range(sources)))
    assert (found.grade, found.strike_status) == (Grade.CONTESTED, StrikeStatus.CONTESTED)
    assert "fight on the ground" in told(found, "grade")


def test_only_the_forces_on_the_ground_are_said_to_fight_there(cast: Cast) -> None:
    found = of(harm(cast, "Valley Radio", RUSSIA, GOVERNMENT, report="r1"), harm(cast, "A page", RUSSIA, report="r2"))
    assert found.grade is Grade.CONTESTED
    assert "Contested: Syrian government forces (to December 2024) are blamed" in told(found, "grade")


@pytest.mark.parametrize(("alone", "grade"), [(1, Grade.CONTESTED), (2, Grade.FAIR)])
def test_forces_on_the_ground_named_beside_one_that_more_accounts_name_alone_contest_nothing(
    cast: Cast, alone: int, grade: Grade
) -> None:
    joint = harm(cast, "Valley Radio", RUSSIA, GOVERNMENT, report="r0")
    others = (harm(cast, f"Page {n}", RUSSIA, report=f"p{n}") for n in range(alone))
    assert of(joint, *others).grade is grade


def test_forces_on_the_ground_that_an_account_names_alone_contest_it_however_many_name_others(cast: Cast) -> None:
    others = [harm(cast, f"Page {n}", RUSSIA, report=f"p{n}") for n in range(3)]
    assert of(harm(cast, "Valley Radio", GOVERNMENT, report="r0"), *others).grade is Grade.CONTESTED


def test_blame_on_forces_on_the_ground_for_another_attack_contests_nothing(cast: Cast) -> None:
    claims = harm(cast, "Valley Radio", US, report="r1"), harm(cast, "North Wire", US, report="r2")
    assert of(*claims, attack(cast, "North Wire", GOVERNMENT, report="r2")).grade is Grade.FAIR


def test_dead_of_whose_status_one_source_says_nothing_are_not_disputed(cast: Cast) -> None:
    silent = harm(cast, "North Wire", US, report="r2", status=Status.UNKNOWN)
    more = harm(cast, "South Post", US, report="r3", status=Status.UNKNOWN)
    found = of(silent, more, harm(cast, "Valley Radio", US, report="r1", status=Status.COMBATANT))
    assert found.grade is Grade.FAIR
    assert found.killed is not None and found.killed.low == 0


def test_a_voice_that_tells_of_a_fighter_and_of_a_civilian_disputes_nothing(cast: Cast) -> None:
    page = {"speaker": ClaimantKind.PUBLISHER}
    both = [cast.killed("A page", 1, status=status, **page) for status in (Status.CIVILIAN, Status.COMBATANT)]
    other = cast.killed("North Wire", 1, report="r2")
    assert of(*blaming(*both, other)).grade is Grade.FAIR


def test_fighters_by_one_voice_and_civilians_by_another_are_disputed(cast: Cast) -> None:
    fighters = harm(cast, "Valley Radio", IS, report="r1", status=Status.COMBATANT)
    found = of(fighters, harm(cast, "North Wire", IS, report="r2"))
    assert found.grade is Grade.CONTESTED
    assert "whether the people harmed were civilians" in told(found, "grade")


def test_a_report_that_blames_two_parties_in_sentences_apart_may_tell_of_an_attack_each(cast: Cast) -> None:
    note = "(one report blames them in sentences apart, which may be of an attack each)"
    one, other = harm(cast, "Valley Radio", US, report="r1"), harm(cast, "North Wire", RUSSIA, report="r1")
    assert all(note in r.text for r in of(one, other).reasons if r.rule == "rivals_blamed")
    two_reports = of(one, replace(harm(cast, "North Wire", RUSSIA, report="r2")))
    both = of(harm(cast, "Valley Radio", US, RUSSIA, report="r1"))
    assert not any(note in r.text for told in (two_reports, both) for r in told.reasons)
