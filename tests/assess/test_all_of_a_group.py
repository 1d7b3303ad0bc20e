"""A number of a group that is the least of the toll: all of the dead are of that group."""

from recount import Report, ReportId, group, read
from recount.pipeline import assess
from recount.records import Group


def ranges(text: str) -> dict[Group, tuple[int | None, int | None]]:
    reading = read(Report(ReportId("r"), text, None, "en", publisher="Example Page", country=("SY",)))
    incident = group([reading]).incidents[0]
    told = assess(incident, [c for c in reading.claims if c.claim_id in incident.claim_ids])
    return {name: (r.killed.low, r.killed.high) for name, r in told.groups.items() if r.killed}


FIRST = "At least three members of a family were killed in a strike on Hajin on Monday."
LIST = "The dead were Omar Sample (40), Hadi Sample (30) and Omar’s son Sami Test."


def test_three_men_are_all_of_at_least_three_dead() -> None:
    assert ranges(f"{FIRST} Most accounts told that three men were killed. {LIST}")[Group.MEN] == (3, 3)


def test_fewer_men_in_passing_are_some_of_those_listed() -> None:
    assert ranges(f"{FIRST} Some accounts told that one man was killed. {LIST}")[Group.MEN] == (2, 2)
