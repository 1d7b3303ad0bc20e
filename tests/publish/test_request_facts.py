"""A request tells the allowed fields of a released incident and no value of any other."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from letters import INCIDENT, RECORD

from recount.publish.public_flag import PublicFlag
from recount.publish.public_words import Party
from recount.publish.record import PublicMatch, PublicOfficial, PublicOverride, PublicPlace
from recount.publish.record import PublicTime as Time
from recount.publish.request_facts import facts
from recount.publish.request_terms import allowable
from recount.records import (
    About,
    Authority,
    BelligerentStatus,
    Conceded,
    Event,
    EventType,
    Grade,
    Group,
    GroupRange,
    Method,
    PlacePrecision,
    Range,
    Stance,
    StrikeStatus,
    Target,
    TimePrecision,
    to_json,
)

#: an incident each of whose fields has a value that no other field has, and what that value looks like in writing
TELLING = replace(
    INCIDENT,
    date=Time(date(2031, 3, 17), date(2031, 3, 18), TimePrecision.DAYS, stated="on the eve of the feast"),
    where=PublicPlace("by the old mill", "Tell Namesake", "تل الاسم", "Areaville", "Landia", 12.345678, 56.789012,
                      PlacePrecision.VILLAGE, 4321),
    event=Event(EventType.NAVAL, Method.THERMOBARIC, Target.FARM),
    parties=(Party("Party Oneself", "طرف", "party_one", BelligerentStatus.SUSPECTED),),
    killed=Range(1001, 1002, 1003),
    injured=Range(2001, 2002, 2003),
    missing=Range(3001, 3002, 3003),
    detained=Range(4001, 4002, 4003),
    combatants_killed=Range(5001, 5002, 5003),
    groups={Group.JOURNALISTS: GroupRange(killed=Range(6001, 6002, 6003))},
    strike_status=StrikeStatus.CONTESTED,
    grade=Grade.WEAK,
    override=PublicOverride(Grade.DISCOUNTED, "reviewer", "seen by the editor"),
    flags=(PublicFlag("double tap", ("R1.1",), ()),),
    official=(PublicOfficial(Party("Speaker Party"), Stance.JUSTIFIES, About.LEGALITY, Authority.ANONYMOUS, "R9",
                             Conceded(7001, 7002), INCIDENT.official[0].quote),),
    matches=(PublicMatch("R8.1", 8001, 8002, 8003, 8004, ("said the bulletin",)),),
)  # fmt: skip
MARKS = {
    "date": ["2031-03-17", "2031-03-18"],
    "place": ["Tell Namesake", "تل الاسم", "Areaville", "Landia"],
    "point": ["12.345678", "56.789012", "4321"],
    "event": ["naval", "thermobaric"],
    "target": ["farm"],
    "parties": ["Party Oneself", "طرف"],
    "killed": ["1001", "1003"],
    "injured": ["2001", "2003"],
    "missing": ["3001", "3003"],
    "detained": ["4001", "4003"],
    "combatants_killed": ["5001", "5003"],
    "groups": ["journalists", "6001", "6003"],
    "strike_status": ["Contested strike"],
    "grade": ["Weak", "Discounted"],
    "flags": ["double tap"],
    "positions": ["Speaker Party", "justifies", "7001"],
    "disclosures": ["8001", "8002", "8003", "8004"],
}
#: what no request has a place for, whatever is allowed
NOBODY = ["on the eve of the feast", "by the old mill", "R1.1", "R9", "R8.1", "seen by the editor", "said the bulletin"]


@given(st.sets(st.sampled_from(sorted(allowable()))))
def test_no_value_of_a_field_that_was_not_allowed_is_in_what_is_told(fields):
    told = json.dumps(to_json(facts(TELLING, fields)), ensure_ascii=False)
    silent = [mark for field, marks in MARKS.items() if field not in fields for mark in marks]
    assert [mark for mark in (*silent, *NOBODY) if mark in told] == []


@pytest.mark.parametrize("field", allowable())
def test_every_field_that_may_be_allowed_is_told(field):
    told = json.dumps(to_json(facts(TELLING, [field])), ensure_ascii=False)
    assert [mark for mark in MARKS[field] if mark not in told] == []


def test_what_is_not_known_is_nothing_and_never_zero():
    bare = replace(INCIDENT, injured=Range(), missing=None, where=None)
    assert facts(bare, ["injured", "missing", "place", "point"]) == dict.fromkeys(
        ("injured", "missing", "place", "point")
    )


def test_a_field_that_no_letter_tells_is_an_error_and_not_passed_over():
    with pytest.raises(KeyError):
        facts(INCIDENT, ["claims"])


def test_a_position_is_told_as_it_was_coarsened_for_the_release():
    assert RECORD.incidents[0].where.coarsened == facts(INCIDENT, ["point"])["point"].coarsened
    assert facts(INCIDENT, ["point"])["point"].lat == INCIDENT.where.lat
