"""Laws that hold whatever is grouped: order, judgements, and nothing twice."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from link_making import BIG_CITY, BIR_ZAYN, ON_THE_DAY, PROVINCE, TEL_ASWAD, day, judged, killed, tale

from recount.link import group
from recount.records import JudgementKind, Reading, Target, TimePrecision, When, incident_id

PLACES = (TEL_ASWAD, BIR_ZAYN, BIG_CITY, PROVINCE, None)
SAME, APART = JudgementKind.SAME_INCIDENT, JudgementKind.NOT_SAME_INCIDENT


@st.composite
def some_readings(draw: st.DrawFn) -> list[Reading]:
    chance = random.Random(draw(st.integers(0, 10_000)))
    return [drawn_reading(f"r{number:02}", chance) for number in range(draw(st.integers(2, 14)))]


def drawn_reading(name: str, chance: random.Random) -> Reading:
    first = date(2018, 11, 27) + timedelta(days=chance.randrange(5))
    told = tale(name, f"Report {chance.randrange(4)} of it.", published=chance.choice((None, first)))
    told.sentences.clear()
    for number in range(chance.randrange(1, 4)):
        told.claim(
            f"{number} An account of what came down.",
            where=chance.choice(PLACES),
            when=chance.choice((None, When(first, first, TimePrecision.DAY))),
            target=chance.choice((None, Target.HOSPITAL, Target.PRISON, Target.HOME)),
            counts=(killed(chance.randrange(1, 5)),),
        )
    return told.reading


@given(some_readings(), st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_the_order_of_arrival_changes_nothing(readings, seed):
    shuffled = random.Random(seed).sample(readings, len(readings))
    assert group(tuple(shuffled)) == group(tuple(readings))


@given(some_readings())
@settings(max_examples=40, deadline=None)
def test_every_harm_claim_is_in_exactly_one_incident(readings):
    incidents = group(tuple(readings)).incidents
    held = [claim for incident in incidents for claim in incident.claim_ids]
    assert sorted(held) == sorted(claim.claim_id for reading in readings for claim in reading.claims)
    assert all(incident.incident_id == incident_id(list(incident.claim_ids)) for incident in incidents)


@given(some_readings(), st.integers(0, 1000), st.sampled_from([SAME, APART]))
@settings(max_examples=60, deadline=None)
def test_a_judgement_is_always_obeyed(readings, seed, kind):
    claims = [claim.claim_id for reading in readings for claim in reading.claims]
    one, other = random.Random(seed).sample(claims, 2) if len(claims) > 1 else (claims[0], claims[0])
    holders = {
        c: i.incident_id for i in group(tuple(readings), (judged(kind, one, other),)).incidents for c in i.claim_ids
    }
    assert one == other or (holders[one] == holders[other]) == (kind is SAME)


def _two_alike() -> tuple[tuple[Reading, ...], list[str]]:
    tales = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY), tale("r2", "Bombs.", where=TEL_ASWAD, when=ON_THE_DAY)
    return tuple(t.reading for t in tales), [t.sentences[0][1].claim_id for t in tales]


def test_of_two_contrary_judgements_the_later_holds():
    readings, ids = _two_alike()
    parted = judged(APART, *ids, hour=10)
    assert len(group(readings, (judged(SAME, *ids, hour=9), parted)).incidents) == 2
    assert len(group(readings, (parted, judged(SAME, *ids, hour=11))).incidents) == 1


def test_a_judgement_is_given_as_the_reason():
    tales = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY), tale("r2", "Bombs.", where=BIR_ZAYN, when=day(2019, 1, 2))
    ids = [t.sentences[0][1].claim_id for t in tales]
    (found,) = group(tuple(t.reading for t in tales), (judged(SAME, *ids),)).incidents
    assert "a reviewer judged these claims one incident" in [reason.text for reason in found.reasons]


def test_a_rejected_claim_takes_no_part_until_it_is_accepted_again():
    readings, ids = _two_alike()
    rejected = judged(JudgementKind.REJECT_CLAIM, ids[0], hour=9)
    assert [i.report_ids for i in group(readings, (rejected,)).incidents] == [("r2",)]
    accepted = judged(JudgementKind.ACCEPT_CLAIM, ids[0], hour=10)
    assert [i.report_ids for i in group(readings, (rejected, accepted)).incidents] == [("r1", "r2")]


def test_a_judgement_on_unknown_claims_is_left_alone():
    readings, ids = _two_alike()
    assert group(readings, (judged(APART, ids[0], "c-elsewhere"),)) == group(readings)


def test_people_can_part_claims_of_one_report():
    told = tale("r1", where=TEL_ASWAD).claim("More of it.", where=TEL_ASWAD)
    ids = [claim.claim_id for _, claim in told.sentences]
    assert len(group((told.reading,), (judged(APART, *ids),)).incidents) == 2


@pytest.mark.parametrize("readings", [(), (Reading(tale("r1").reading.report, ()),)], ids=["nothing", "no claims"])
def test_nothing_to_group_gives_nothing(readings):
    assert group(readings).incidents == ()
