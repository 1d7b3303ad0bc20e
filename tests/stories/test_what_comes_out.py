"""Every incident of the example comes out once, as the public record has it."""

from __future__ import annotations

import pytest
from storytelling import EXPECTED, Story, ends

from recount.records import Group

CODES = pytest.mark.parametrize("code", EXPECTED)


def test_there_are_as_many_incidents_as_are_expected_and_each_is_another(story: Story) -> None:
    assert len({story.incident(code).code for code in EXPECTED}) == len(EXPECTED) == len(story.now.incidents)


@CODES
def test_the_ranges_are_those_of_the_record(story: Story, code: str) -> None:
    wanted, assessed = EXPECTED[code], story.incident(code).assessment
    assert list(ends(assessed.killed) or ()) == wanted["killed"]
    assert list(ends(assessed.injured) or ()) == wanted.get("injured", [])


@CODES
@pytest.mark.parametrize("group", [Group.CHILDREN, Group.WOMEN, Group.MEN])
def test_the_groups_among_the_dead_are_those_of_the_record(story: Story, code: str, group: Group) -> None:
    found = story.incident(code).assessment.groups.get(group)
    assert list(ends(found.killed if found else None) or ()) == EXPECTED[code].get(group.value, [])


@CODES
def test_the_grade_proposed_is_that_of_the_record(story: Story, code: str) -> None:
    assert story.incident(code).assessment.grade == EXPECTED[code]["grade"]


@CODES
def test_nobody_is_blamed_beside_those_whom_the_record_names(story: Story, code: str) -> None:
    parties = story.incident(code).assessment.belligerents
    assert sorted(party.id or party.name for party in parties) == sorted(EXPECTED[code]["blamed"])


@CODES
def test_an_incident_lies_where_the_record_has_it_and_an_invented_one_nowhere(story: Story, code: str) -> None:
    where = story.incident(code).incident.where
    assert where is not None
    point = EXPECTED[code].get("point")
    if point is None:
        assert (where.lat, where.lon) == (None, None)
    else:
        assert where.lat is not None and where.lon is not None
        assert abs(where.lat - point[0]) < 0.02 and abs(where.lon - point[1]) < 0.02


@CODES
def test_conceded_deaths_stand_beside_the_range(story: Story, code: str) -> None:
    told = {p.conceded_killed for p in story.incident(code).assessment.official if p.conceded_killed}
    wanted = EXPECTED[code].get("conceded")
    assert [[one.low, one.high] for one in told] == ([wanted] if wanted else [])


@CODES
def test_strikes_disclosed_for_the_day_are_compatible_and_never_the_one(story: Story, code: str) -> None:
    found = story.incident(code)
    near = {(line["near"], line["strikes"]) for line in EXPECTED[code].get("disclosed", ())}
    matched = [m for m in story.now.matches if m.incident_id == found.incident.incident_id and m.day_gap == 0]
    events = [(story.now.claims[m.claim_id], m) for m in matched]
    told = {
        (c.where.stated, c.event.strikes, m.indistinct_from)
        for c, m in events
        if c.event and c.event.strikes and c.where
    }
    assert {(place, strikes) for place, strikes, _ in told} <= near
    assert {strikes for place, strikes, _ in told if place == "Hajin"} == {n for place, n in near if place == "Hajin"}
    assert all(others >= strikes - 1 for _, strikes, others in told)
