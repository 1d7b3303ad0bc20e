"""What happened, as most tell it: nobody is quoted as telling of kind and object who told of one of them."""

from recount.link.clusters.groups import Group
from recount.link.clusters.happened import happened
from recount.records import (
    Claim,
    Claimant,
    ClaimId,
    ClaimKind,
    Event,
    EventType,
    Origin,
    Report,
    ReportId,
    Span,
    Target,
)

HERE = Span(0, 4)


def told(*events: Event) -> dict[tuple[str, ...], str]:
    """The sentences on the event of claims by different pages, each with the claims that it names."""
    claims = tuple(
        Claim(ClaimId(f"c{n}"), ReportId(f"R{n}"), ClaimKind.HARM, HERE, "dead", Claimant("A page"), event=event)
        for n, event in enumerate(events)
    )
    origins = tuple(Origin(f"o{n}", (c.report_id,)) for n, c in enumerate(claims))
    reports = {c.report_id: Report(c.report_id, "dead") for c in claims}
    return {why.claim_ids: why.text for why in happened(Group(claims, origins, (), (), (), reports))[1]}


def test_a_kind_and_an_object_that_one_claim_tells_stand_in_one_sentence() -> None:
    both = Event(EventType.ARTILLERY, target=Target.VEHICLE, span=HERE)
    assert told(both, both) == {("c0", "c1"): "artillery fire on a vehicle: told so by 2 origins"}


def test_a_kind_that_some_name_and_an_object_that_others_name_are_told_apart() -> None:
    shells = Event(EventType.ARTILLERY, span=HERE)
    car = Event(EventType.BOMBARDMENT, target=Target.VEHICLE, span=HERE)
    assert told(shells, car) == {
        ("c0",): "artillery fire: told so by 1 origin",
        ("c1",): "what was hit, a vehicle: told so by 1 origin",
    }


def test_what_another_kind_of_event_hit_is_not_what_this_one_hit() -> None:
    raid = Event(EventType.AIRSTRIKE, span=HERE)
    post = Event(EventType.ARTILLERY, target=Target.MILITARY, span=HERE)
    assert told(raid, raid, post) == {("c0", "c1"): "an airstrike: told so by 2 origins"}


def test_an_object_hit_by_what_is_not_said_is_this_event_s() -> None:
    raid, home = Event(EventType.AIRSTRIKE, span=HERE), Event(target=Target.HOME, span=HERE)
    assert told(raid, home)[("c1",)] == "what was hit, a home or building: told so by 1 origin"
