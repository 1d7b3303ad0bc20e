"""Claims that keep two incidents apart are named in the incident that holds them, and the other incident is not."""

from __future__ import annotations

from link_making import ON_THE_DAY, TEL_ASWAD, Tale, killed, tale

from recount.link import group
from recount.link.clusters.apart import WHY
from recount.records import EventType, Incident, Reason, Target
from recount_site.public.retelling import retold

ALIKE = {"where": TEL_ASWAD, "when": ON_THE_DAY, "counts": (killed(12),)}


def apart(incident: Incident) -> list[Reason]:
    return [reason for reason in incident.reasons if reason.rule == "kept_apart"]


def grouped(*tales: Tale) -> tuple[Incident, ...]:
    return group(tuple(one.reading for one in tales)).incidents


def test_kinds_of_event_that_cannot_be_one_are_named_with_their_claims() -> None:
    air, fire = tale("a", type=EventType.AIRSTRIKE, **ALIKE), tale("b", type=EventType.GUNFIRE, **ALIKE)
    found = grouped(air, fire, tale("c", "People were killed.", type=None, **ALIKE))
    assert [incident.report_ids for incident in found if apart(incident)] == [("a",), ("b", "c")]
    (first,), (second,) = (apart(incident) for incident in found)
    assert first.claim_ids == (air.reading.claims[0].claim_id,) and first.field == "grouping"
    assert second.claim_ids == (fire.reading.claims[0].claim_id,)
    assert first.text == "kept apart from 1 other incident told of alike, for their kinds of event cannot be one"


def test_objects_that_exclude_one_another_are_named_and_no_other_report_is() -> None:
    made = (
        tale("a", target=Target.HOSPITAL, **ALIKE),
        tale("b", target=Target.PRISON, **ALIKE),
        tale("c", "People were killed.", **ALIKE),
    )
    for incident in grouped(*made):
        (reason,) = apart(incident)
        assert "other objects were hit" in reason.text
        assert set(reason.claim_ids) <= set(incident.claim_ids)


def test_an_incident_that_nothing_is_like_says_nothing_of_others() -> None:
    alone = grouped(tale("a", **ALIKE), tale("b", type=EventType.GUNFIRE, **(ALIKE | {"counts": (killed(3),)})))
    assert not [reason for incident in alone for reason in apart(incident)]


def test_withdrawing_the_claim_that_is_named_joins_what_it_kept_apart() -> None:
    air, fire = tale("a", type=EventType.AIRSTRIKE, **ALIKE), tale("b", type=EventType.GUNFIRE, **ALIKE)
    plain = tale("c", "People were killed.", type=None, **ALIKE)
    assert len(grouped(air, fire, plain)) == 2
    (joined,) = grouped(fire, plain)
    assert not apart(joined)


def test_every_sentence_of_it_is_told_in_arabic() -> None:
    for why in WHY.values():
        for others in ("1 other incident", "4 other incidents"):
            assert retold(f"kept apart from {others} told of alike, for {why}", "ar")
