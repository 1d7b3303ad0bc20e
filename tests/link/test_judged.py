"""What people judged of which claims are one incident: obeyed, never overruled, and told where it conflicts."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from link_making import ON_THE_DAY, TEL_ASWAD, judged, tale

from recount.link import conflicts_of, group
from recount.records import ClaimId, Judgement, JudgementKind, Reading

SAME, APART = JudgementKind.SAME_INCIDENT, JudgementKind.NOT_SAME_INCIDENT


def alike(number: int) -> tuple[tuple[Reading, ...], list[ClaimId]]:
    """So many reports of one event, as they are told, and their claims."""
    tales = [tale(f"r{i}", f"Bombs fell, page {i}.", where=TEL_ASWAD, when=ON_THE_DAY) for i in range(number)]
    return tuple(one.reading for one in tales), [one.sentences[0][1].claim_id for one in tales]


def held(readings: tuple[Reading, ...], judgements: tuple[Judgement, ...]) -> dict[ClaimId, str]:
    return {c: i.incident_id for i in group(readings, judgements).incidents for c in i.claim_ids}


def by(role: str, judgement: Judgement) -> Judgement:
    return replace(judgement, role=role, judgement_id=f"{role}-{judgement.judgement_id}", by=f"A {role}")


@pytest.mark.parametrize("hours", [(9, 10, 11), (11, 9, 10), (10, 11, 9)], ids=["first", "last", "between"])
def test_what_was_judged_apart_is_not_joined_by_way_of_a_third(hours):
    readings, (one, two, third) = alike(3)
    parted = by("editor", judged(APART, one, two, hour=hours[0]))
    joined = tuple(by("reviewer", judged(SAME, c, third, hour=h)) for c, h in zip((one, two), hours[1:], strict=True))
    found = held(readings, (parted, *joined))
    assert found[one] != found[two]
    assert found[third] == found[one if hours[1] > hours[2] else two], "the later of the two is obeyed"
    (conflict,) = conflicts_of([one, two, third], (parted, *joined))
    assert conflict.parting == parted and set(conflict.kept_apart) == {one, two}
    assert conflict.joining == min(joined, key=lambda judgement: judgement.at) and third in conflict.claims


def test_both_incidents_of_a_conflict_say_that_people_judged_it_otherwise():
    readings, (one, two, third) = alike(3)
    parted = by("editor", judged(APART, one, two))
    joined = by("reviewer", judged(SAME, one, third, hour=11)), by("reviewer", judged(SAME, two, third, hour=12))
    for found in group(readings, (parted, *joined)).incidents:
        (why,) = (reason for reason in found.reasons if reason.rule == "judgements_conflict")
        assert why.text == (
            "a reviewer judged claims of this incident and of another to be of one; they stay apart, for an editor "
            "judged that claims of the two are of different incidents; people have to settle it"
        )
        assert set(why.claim_ids) == set(found.claim_ids), "each names its own claims and no others"


def test_a_later_judgement_of_the_same_claims_takes_the_earlier_one_back():
    readings, (one, two, third) = alike(3)
    parted, together = judged(APART, one, two, hour=9), judged(SAME, third, two, one, hour=10)
    assert len(set(held(readings, (parted, together)).values())) == 1
    assert conflicts_of([one, two, third], (parted, together)) == ()


def test_judgements_that_agree_are_no_conflict():
    _, ids = alike(4)
    told = judged(APART, ids[0], ids[1]), judged(SAME, ids[0], ids[2], hour=10), judged(SAME, ids[1], ids[3], hour=11)
    assert conflicts_of(ids, told) == ()


def test_a_claim_that_takes_no_part_makes_no_conflict():
    _, (one, two, third) = alike(3)
    told = judged(APART, one, two), judged(SAME, one, third, hour=10), judged(SAME, two, third, hour=11)
    assert conflicts_of([one, two], told) == ()


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5), st.integers(0, 5)), max_size=12), st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_no_two_claims_whose_last_judgement_parts_them_are_ever_in_one_incident(told, seed):
    readings, ids = alike(6)
    told = [(same, *sorted((a, b))) for same, a, b in told if a != b]
    judgements = [judged(SAME if same else APART, ids[a], ids[b], hour=h) for h, (same, a, b) in enumerate(told)]
    latest = {(a, b): same for same, a, b in told}
    random.Random(seed).shuffle(judgements)
    found = held(readings, tuple(judgements))
    assert all(found[ids[a]] != found[ids[b]] for (a, b), same in latest.items() if not same)
    refused = {frozenset(one.claims) for one in conflicts_of(ids, judgements)}
    joined = {frozenset((ids[a], ids[b])) for (a, b), same in latest.items() if same}
    assert {pair for pair in joined if len({found[c] for c in pair}) > 1} == refused, "what is not obeyed is told"
