"""A field's reasons name every claim that it rests on, also those that keep another number from being taken."""

from __future__ import annotations

from dataclasses import replace

from casting import Cast, blaming, of, told

from recount.records import Assessment, Claim, ClaimantKind, ClaimKind, Count, Grade, Group, Harm, Status


def counting(cast: Cast, who: str, report: str, **values: object) -> Claim:
    kind = values.pop("speaker", ClaimantKind.OUTLET)
    given = {"harm": Harm.KILLED, "status": Status.CIVILIAN, "group": None, "part_of_total": True, **values}
    quote = "people were harmed there"
    return cast.claim(ClaimKind.HARM, who, quote, report, counts=(Count(**given),), speaker=kind)  # type: ignore[arg-type]


def naming(found: Assessment, field: str) -> set[str]:
    return {claim for reason in found.reasons if reason.field.split(".")[0] == field for claim in reason.claim_ids}


def test_the_lower_of_two_inferred_minima_is_named_for_it_keeps_a_higher_one_away(cast: Cast) -> None:
    words = counting(cast, "Valley Radio", "r1", vague="dozens")
    few, many = counting(cast, "North Wire", "r2", low=11), counting(cast, "A page", "r3", low=28)
    found = of(words, few, many)
    assert found.killed is not None and found.killed.low == 12
    assert few.claim_id in naming(found, "killed") and "no higher than the one taken" in told(found, "killed")
    rest = of(words, many).killed
    assert rest is not None and rest.low == 28


def test_a_toll_because_of_which_a_larger_part_is_no_bound_is_named(cast: Cast) -> None:
    toll = counting(cast, "Valley Radio", "r1", high=2, part_of_total=False)
    whole = replace(counting(cast, "North Wire", "r2", low=2, high=8, group=Group.CHILDREN, part_of_total=False))
    part = counting(cast, "A page", "r3", low=27, group=Group.CHILDREN)
    found = of(toll, whole, part)
    assert found.killed is not None and found.killed.high == 8
    assert {toll.claim_id, part.claim_id} <= naming(found, "killed")
    assert "part of a toll that somebody states" in told(found, "killed")


def test_a_grade_held_down_by_the_strike_status_names_what_that_rests_on(cast: Cast) -> None:
    own = counting(cast, "A page", "r1", harm=Harm.INJURED, status=Status.COMBATANT, low=2)
    ranged = {"low": 1, "high": 5, "part_of_total": False, "speaker": ClaimantKind.MONITOR}
    tallies = (counting(cast, "Valley Monitor", "r2", **ranged), counting(cast, "North Monitor", "r3", **ranged))
    claims = blaming(own, *tallies)
    found = of(*claims)
    assert found.grade is Grade.WEAK and of(*claims[1:]).grade is Grade.FAIR
    assert own.claim_id in naming(found, "grade") and "It would be Fair" in told(found, "grade")
