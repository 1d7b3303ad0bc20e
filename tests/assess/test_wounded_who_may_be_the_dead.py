"""Who was shot may be who died: such accounts of a report of a shooting are shown, and bound nothing."""

from __future__ import annotations

from typing import Any

from casting import Cast, of

from recount.records import Assessment, Claim, ClaimKind, Count, Event, EventType, Harm, Range, Stance


def hurt(cast: Cast, number: int | None, report: str = "r1", **values: Any) -> Claim:
    event = Event(type=values.pop("type", EventType.GUNFIRE))
    also = values.pop("also", ())
    count = Count(Harm.INJURED, low=number, high=number, exact=values.pop("exact", True), **values)
    return cast.claim(
        ClaimKind.HARM, "A page", f"{number} hurt", report, counts=(count, *also), stance=Stance.ASSERTS, event=event
    )


def rules_of(found: Assessment) -> set[str]:
    return {reason.rule for reason in found.reasons if reason.field == "injured"}


def test_one_who_was_shot_may_be_the_one_of_whose_death_the_report_tells(cast: Cast) -> None:
    found = of(hurt(cast, 1, outcome_open=True), cast.killed("A page", 1))
    assert (found.killed, found.injured) == (Range(1, 1, 1), None)
    assert "shot_are_dead" in rules_of(found)


def test_injuries_without_a_number_may_be_those_of_the_dead(cast: Cast) -> None:
    found = of(hurt(cast, None), cast.killed("A page", 2))
    assert found.injured is None
    assert "wounds_of_dead" in rules_of(found)


def test_who_is_left_of_those_shot_may_be_dead_where_another_report_tells_of_nobody_hurt(cast: Cast) -> None:
    left = hurt(cast, 1, outcome_open=True, exact=False)
    found = of(left, cast.killed("A page", 1), cast.killed("North Wire", 2, report="r2"))
    assert found.injured is None
    assert "none_hurt_elsewhere" in rules_of(found)


def test_who_is_left_of_those_shot_stays_where_no_other_report_is(cast: Cast) -> None:
    found = of(hurt(cast, 1, outcome_open=True, exact=False), cast.killed("A page", 1))
    assert found.injured == Range(1, 1, 1)


def test_more_who_were_shot_than_died_are_wounded(cast: Cast) -> None:
    found = of(hurt(cast, 4, outcome_open=True), cast.killed("A page", 1), cast.killed("North Wire", 1, report="r2"))
    assert found.injured == Range(4, 4, 4)


def test_people_stated_to_be_wounded_are_not_the_dead(cast: Cast) -> None:
    assert of(hurt(cast, 1), cast.killed("A page", 1)).injured == Range(1, 1, 1)


def test_who_is_told_of_beside_the_dead_in_one_breath_is_another(cast: Cast) -> None:
    dead = Count(Harm.KILLED, low=1, high=1, exact=True)
    assert of(hurt(cast, 1, outcome_open=True, also=(dead,))).injured == Range(1, 1, 1)


def test_a_report_of_shelling_injures_others_than_it_kills(cast: Cast) -> None:
    shelled = hurt(cast, None, type=EventType.ARTILLERY)
    assert of(shelled, cast.killed("A page", 1)).injured is not None
