"""Fire that answers fire, the part of a day told before, and where the wounded are taken: what runs over sentences."""

from __future__ import annotations

from datetime import date

import pytest

from recount import pipeline
from recount.records import Claim, ClaimKind, Report, ReportId


def _claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    report = Report(ReportId("r1"), text, language=language, published=date(2022, 2, 1), country=("SY",))
    return pipeline.read(report).claims


def _tolls(text: str, language: str = "en") -> list[Claim]:
    return [claim for claim in _claims(text, language) if claim.kind is ClaimKind.HARM]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Rebels shelled Salamiyah on Monday, killing two. The army retaliated by shelling a farm; four died.",
        ),
        ("en", "Rebels shelled Salamiyah on Monday, killing two. The army responded with rockets that killed four."),
        ("ar", "قتل اثنان بقصف للفصائل على سلمية يوم الاثنين. وردت قوات النظام بقصف صاروخي أدى إلى مقتل أربعة."),
    ],
)
def test_fire_that_answers_is_not_placed_where_it_answers(language: str, text: str) -> None:
    first, answer = _tolls(text, language)
    assert first.where is not None
    assert answer.where is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Rebels shelled Salamiyah on Monday. Hospitals responded with help after the shelling killed two.",
        ),
        ("en", "Shells hit Salamiyah on Monday. The ministry said the shelling killed two people."),
        ("ar", "قصفت الفصائل سلمية يوم الاثنين. ووردت أنباء عن قصف ثان أدى إلى مقتل اثنين."),
    ],
)
def test_what_only_speaks_of_an_answer_stays_at_the_place_told_before(language: str, text: str) -> None:
    assert [one.where is not None for one in _tolls(text, language)] == [True]


def test_fire_that_answers_lies_where_its_own_sentence_places_it() -> None:
    text = "Rebels shelled Salamiyah on Monday, killing two. The army responded with raids on Talbiseh, killing six."
    assert [one.where.stated for one in _tolls(text) if one.where] == ["Salamiyah", "Talbiseh"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An air strike on Saraqib killed three at dawn on Monday. A second strike in the evening killed five."),
        ("ar", "قتل ثلاثة أشخاص بغارة على سراقب فجر الاثنين. وقتل خمسة آخرون بغارة ثانية على المدينة مساءً."),
    ],
)
def test_a_part_of_the_day_alone_is_of_the_day_told_before(language: str, text: str) -> None:
    times = [one.when for one in _tolls(text, language) if one.when]
    assert [(when.start, when.day_part) for when in times] == [
        (date(2022, 1, 31), "dawn"),
        (date(2022, 1, 31), "evening"),
    ]


def test_a_part_of_the_day_is_of_no_stretch_of_days_and_not_of_what_is_said_then() -> None:
    stretch = "Shelling killed two in Saraqib from Sunday to Monday. A strike in the evening killed three people."
    assert [one.when.day_part for one in _tolls(stretch) if one.when] == [None, None]


def test_a_place_to_which_the_wounded_are_taken_is_nobody() -> None:
    for people in ("wounded", "dead"):
        claims = _claims(f"Ambulances carried the {people} to Bab al-Example.")
        assert not [one for one in claims if one.person or any(count.low for count in one.counts)]


def test_who_follows_a_word_of_harm_by_name_is_counted() -> None:
    claims = _claims("The shelling wounded farmer Omar Example and his son.")
    assert [one.person.name for one in claims if one.person] == ["Omar Example"]


def test_an_official_who_acknowledges_on_a_day_accepts_what_is_acknowledged() -> None:
    text = "The US-led coalition acknowledged on Friday that one of its air strikes near Ain Issa had killed four."
    (claim,) = [one for one in _claims(text) if one.official]
    assert claim.official and claim.official.conceded_killed and claim.official.conceded_killed.low == 4


def test_what_stands_far_behind_without_a_day_is_not_acknowledged() -> None:
    text = "The army acknowledged the work of medics in the town where a strike had killed four civilians."
    assert not [one for one in _claims(text) if one.official]


def test_a_part_of_another_day_and_of_an_hour_stays_apart() -> None:
    nobody_knows = "Three people died in Saraqib on 5 May 2021. On Monday night shelling killed two more people."
    report = Report(ReportId("r1"), nobody_knows, language="en", country=("SY",))
    times = [one.when.day_part for one in pipeline.read(report).claims if one.when]
    assert times == [None] * len(times)
    hour = "A strike on Saraqib killed three people at 14:30 on Monday. The fires burned overnight and killed a medic."
    assert "night" not in [one.when.day_part for one in _tolls(hour) if one.when]
