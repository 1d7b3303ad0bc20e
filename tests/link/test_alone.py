"""The sentence on an incident of one report: it names the claims that tell of its kind, and the others apart."""

from collections.abc import Sequence

from recount.link.clusters.grouping_reasons import grouping_reasons
from recount.records import Claim, Claimant, ClaimId, ClaimKind, Event, EventType, Reason, ReportId, Span, Target

STRIKE = Event(EventType.AIRSTRIKE, target=Target.SCHOOL)


def claim(name: str, event: Event | None) -> Claim:
    return Claim(ClaimId(name), ReportId("R1"), ClaimKind.HARM, Span(0, 4), "dead", Claimant("A page"), event=event)


def alone(*events: Event | None) -> Sequence[Reason]:
    return grouping_reasons(STRIKE, [claim(f"c{n}", event) for n, event in enumerate(events)], (), (), {})


def test_claims_that_name_no_kind_stand_in_a_reason_of_their_own() -> None:
    named = Event(EventType.AIRSTRIKE, target=Target.SCHOOL, span=Span(0, 4))
    told, beside = alone(named, Event(EventType.AIRSTRIKE), None)
    assert (told.text, told.claim_ids) == (
        "R1 alone tells of an airstrike on a school or university, in 1 claim",
        ("c0",),
    )
    assert (beside.text, beside.claim_ids) == (
        "R1 holds 2 claims more, kept with these since nothing read in them sets them apart; they may be of another "
        "event",
        ("c1", "c2"),
    )
    assert beside.rule == "same_report"


def test_where_no_claim_names_the_kind_all_are_named_and_the_sentence_says_so() -> None:
    (told,) = alone(Event(EventType.AIRSTRIKE), Event(EventType.AIRSTRIKE))
    assert told.claim_ids == ("c0", "c1")
    assert told.text == (
        "R1 alone tells of an event whose kind was not read in these words, and a school or university hit, in "
        "2 claims; an airstrike was read elsewhere in it"
    )


def test_a_claim_that_only_names_what_was_hit_counts_and_the_two_are_told_apart() -> None:
    kind, target = Event(EventType.AIRSTRIKE, span=Span(0, 4)), Event(target=Target.SCHOOL, span=Span(0, 4))
    (told,) = alone(kind, target)
    assert told.text == "R1 alone tells of an airstrike, and a school or university hit, in 2 claims"


def test_a_claim_of_another_kind_stands_beside() -> None:
    named = Event(EventType.AIRSTRIKE, span=Span(0, 4))
    told, beside = alone(named, Event(EventType.EXPLOSION, span=Span(0, 4)))
    assert told.claim_ids == ("c0",) and beside.claim_ids == ("c1",)
