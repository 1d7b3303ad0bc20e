"""How our sentences name events and what was hit: every word of the vocabularies, and no more than the list holds."""

from dataclasses import replace

from recount import codebook
from recount.link.terms.wording import elsewhere, event_as_words, target_as_words, told_as_words
from recount.records import Claim, Claimant, ClaimId, ClaimKind, Event, EventType, ReportId, Span, Target

UNNAMED = {EventType.OTHER}, {Target.OTHER, Target.UNKNOWN}


def test_every_kind_of_event_and_of_object_has_words() -> None:
    words = codebook.table("event_words")
    assert set(words["event"]) == set(EventType) - UNNAMED[0] and set(words["target"]) == set(Target) - UNNAMED[1]


def test_an_event_is_named_as_people_would_say_it() -> None:
    assert (
        event_as_words(Event(EventType.ROCKET, target=Target.STREET))
        == "rocket fire on a road, square, bridge or checkpoint"
    )
    assert event_as_words(EventType.AIRSTRIKE) == "an airstrike" and event_as_words(None) == "an event"
    assert event_as_words(Event(EventType.OTHER, target=Target.UNKNOWN)) == "an event"


def test_a_word_of_the_list_that_stands_for_several_things_names_them() -> None:
    assert target_as_words(Target.SCHOOL) == "a school or university"


def test_a_kind_that_none_of_the_claims_names_itself_is_said_to_be_read_elsewhere() -> None:
    own = Event(EventType.ROCKET, span=Span(0, 4))
    claim = Claim(ClaimId("c"), ReportId("r"), ClaimKind.HARM, Span(0, 4), "dead", Claimant("A page"), event=own)
    assert elsewhere(own, [claim]) == ""
    unsaid = replace(claim, event=Event(EventType.ROCKET, target=Target.HOME))
    assert elsewhere(own, [unsaid]) == "; rocket fire was read elsewhere in it"
    assert told_as_words(own, [unsaid]) == "an event whose kind was not read in these words"
    hit = replace(own, target=Target.HOME)
    assert told_as_words(hit, [unsaid]) == "an event whose kind was not read in these words, and a home or building hit"
    generic = replace(own, kind_elsewhere=True)  # "the shelling", in a report of rockets
    assert "read elsewhere" in elsewhere(own, [replace(claim, event=generic)])
    assert elsewhere(Event(), [replace(claim, event=None)]) == ""


def test_a_claim_that_names_another_kind_does_not_name_this_one() -> None:
    shells = Event(EventType.ARTILLERY, span=Span(0, 4))
    claim = Claim(ClaimId("c"), ReportId("r"), ClaimKind.HARM, Span(0, 4), "dead", Claimant("A page"), event=shells)
    assert elsewhere(Event(EventType.AIRSTRIKE), [claim]) == "; an airstrike was read elsewhere in it"


def test_a_headline_that_names_the_kind_is_words_that_name_it() -> None:
    struck = Event(EventType.AIRSTRIKE)
    claim = Claim(ClaimId("c"), ReportId("r"), ClaimKind.HARM, Span(0, 4), "dead", Claimant("A page"), event=struck)
    assert told_as_words(struck, [replace(claim, headline="Airstrike kills two")]) == "an airstrike"
    unsaid = replace(claim, headline="Two killed", event=replace(struck, kind_elsewhere=True))
    assert told_as_words(struck, [unsaid]) == "an event whose kind was not read in these words"


def test_a_kind_and_an_object_that_no_single_claim_tells_together_are_told_apart() -> None:
    shells = Event(EventType.ARTILLERY, span=Span(0, 4))
    car = Event(EventType.EXPLOSION, target=Target.VEHICLE, span=Span(0, 4))
    claim = Claim(ClaimId("c"), ReportId("r"), ClaimKind.HARM, Span(0, 4), "dead", Claimant("A page"))
    both = replace(shells, target=Target.VEHICLE)
    told = [replace(claim, event=shells), replace(claim, event=car)]
    assert told_as_words(both, told) == "artillery fire, and a vehicle hit"
    assert told_as_words(both, [*told, replace(claim, event=both)]) == "artillery fire on a vehicle"


def test_an_object_that_the_words_only_name_is_not_told_as_hit() -> None:
    own = Event(EventType.ROCKET, target=Target.HOSPITAL, span=Span(0, 4), target_beside=True)
    claim = Claim(ClaimId("c"), ReportId("r"), ClaimKind.HARM, Span(0, 4), "dead", Claimant("A page"), event=own)
    assert told_as_words(own, [claim]) == "rocket fire, and a hospital, clinic or ambulance named beside it"
    shells = replace(claim, event=replace(own, target_beside=False))
    assert told_as_words(own, [claim, shells]) == "rocket fire on a hospital, clinic or ambulance"
    unsaid = replace(claim, event=replace(own, span=None))
    assert told_as_words(own, [unsaid]).endswith(", and a hospital, clinic or ambulance named beside it")
