"""Days of speech before "that", verbs of harm before "no", bodies of a place, and the place a text was sent from."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind

PUBLISHED = date(2017, 6, 2)


def claims(text: str) -> tuple[Claim, ...]:
    return read(Report(ReportId("r"), text, published=PUBLISHED, country=("SY", "IQ"))).claims


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman said on Thursday that six people were killed in the 3 May strike in Tabqa.",
        "Residents said on Thursday that an airstrike on 3 May in Tabqa killed six people.",
        "Six people were killed in the 3 May strike in Tabqa, a spokesman said on Thursday.",
        "The council announced on 1 June that the strike of 3 May in Tabqa had killed six people.",
        "قال متحدث باسم المجلس الخميس إن ستة أشخاص قتلوا في غارة 3 أيار على الطبقة.",
        "أعلن المجلس يوم الخميس أن غارة يوم 3 أيار على الطبقة أدت إلى مقتل ستة أشخاص.",
    ],
)
def test_a_day_of_speech_is_not_the_day_of_what_is_told(text: str) -> None:
    days = {claim.when.start for claim in claims(text) if claim.kind is ClaimKind.HARM and claim.when}
    assert days == {date(2017, 5, 3)}


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman said on Thursday that six people were killed in a strike in Tabqa.",
        "Six people killed on Thursday that nobody knew were buried on 2 June in Tabqa.",
    ],
)
def test_a_day_alone_stays_the_day_that_is_told(text: str) -> None:
    assert {claim.when.start for claim in claims(text) if claim.when} == {date(2017, 6, 1)}


@pytest.mark.parametrize(
    "text",
    [
        "Coalition airstrikes on Raqqa on 1 June killed no civilians.",
        "The strike on Raqqa killed no one.",
        "The strike on Raqqa killed nobody, residents said.",
        "The strike on Raqqa killed and wounded no civilians.",
    ],
)
def test_a_verb_of_harm_before_no_says_that_nobody_was_harmed(text: str) -> None:
    killed = [count for claim in claims(text) for count in claim.counts if count.harm == "killed"]
    assert [(count.low, count.high) for count in killed] == [(0, 0)]


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("The strike on Raqqa killed no other civilians.", None),
        ("The strike on Raqqa killed no one else.", None),
        ("The strike on Raqqa killed no one but fighters.", None),
        ("The strike on Raqqa killed no fewer than five civilians.", 5),
        ("The strike on Raqqa killed not only fighters but three children.", None),
    ],
)
def test_what_only_looks_like_none_is_no_zero(text: str, low: int | None) -> None:
    lows = [count.low for claim in claims(text) for count in claim.counts if count.harm == "killed"]
    assert 0 not in lows
    assert low is None or low in lows


@pytest.mark.parametrize(
    "text",
    [
        "An airstrike hit a house in Raqqa, killing four civilians, the local page Raqqa Corner said.",
        "An airstrike on Raqqa killed four civilians, the local council said.",
        "Shelling of Raqqa killed four civilians, the Syrian army said.",
    ],
)
def test_a_body_of_a_place_is_nobody_harmed(text: str) -> None:
    counts = [count for claim in claims(text) for count in claim.counts]
    assert [(count.low, count.high) for count in counts] == [(4, 4)]


def test_people_of_a_place_are_people() -> None:
    counts = [count for claim in claims("Shelling of Raqqa killed three locals.") for count in claim.counts]
    assert [(count.low, count.high) for count in counts] == [(3, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "MOSUL, Iraq (6 June 2017) - The Coalition denies reports about civilian deaths.",
        "BAGHDAD, Iraq (June 6, 2017) — Coalition forces killed three fighters near Mosul.",
    ],
)
def test_the_place_and_day_a_text_was_sent_from_are_no_person_and_no_age(text: str) -> None:
    found = claims(text)
    assert [claim.person for claim in found if claim.person] == []
    assert not any(count.group == "children" for claim in found for count in claim.counts)


def test_an_age_in_brackets_stays_an_age() -> None:
    persons = [c.person for c in claims("The dead in Raqqa were Samir Example (45) and Huda Example (6).") if c.person]
    assert [(person.name, person.age) for person in persons] == [("Samir Example", 45), ("Huda Example", 6)]
