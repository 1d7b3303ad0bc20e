"""Bodyguards of a fighter, members of an armed council and of a group's cells are fighters; a mayor's guard is not."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import Status


def _statuses(text: str) -> list[Status]:
    return [count.status for claim in claims_of(text) for count in claim.counts]


@pytest.mark.parametrize(
    "text",
    [
        "قتل قيادي في الفصيل ومرافقه بانفجار سيارته قرب اعزاز",
        "مقتل قائد الفصيل وثلاثة من حراسه بانفجار عبوة ناسفة في اعزاز",
        "مقتل عضوين من مجلس منبج العسكري بانفجار لغم",
        "مقتل ثلاثة أشخاص من خلايا تنظيم داعش في الشحيل",
        "The commander and two of his bodyguards were killed in a drone strike near Azaz.",
        "Two members of the Manbij Military Council were killed near Manbij.",
    ],
)
def test_all_are_fighters(text: str) -> None:
    assert {*_statuses(text)} == {Status.COMBATANT}


@pytest.mark.parametrize(
    "text",
    [
        "مقتل رئيس المجلس المحلي واثنين من مرافقيه بانفجار عبوة في اعزاز",
        "مقتل عضو المجلس المحلي بانفجار عبوة في اعزاز",
        "The mayor and two of his bodyguards were killed near Azaz.",
        "A school guard was killed near Azaz.",
    ],
)
def test_who_guards_or_sits_with_civil_people_is_of_unknown_status(text: str) -> None:
    assert {*_statuses(text)} == {Status.UNKNOWN}


@pytest.mark.parametrize(
    "text",
    ["قتل جندي وأصيب ثلاثة آخرون بقصف على سوق اعزاز", "A soldier was killed and three others were wounded in Azaz."],
)
def test_others_beside_a_fighter_stay_of_unknown_status(text: str) -> None:
    assert _statuses(text) == [Status.COMBATANT, Status.UNKNOWN]


def test_dead_told_of_as_military_are_fighters() -> None:
    assert _statuses("أسفرت الغارات عن مقتل 4 مدنيين و8 قتلى عسكريين في اعزاز") == [Status.CIVILIAN, Status.COMBATANT]


def test_the_name_of_an_armed_council_is_no_place() -> None:
    told = claims_of("قتلت طائرة مسيرة ثلاثة عناصر من مجلس الباب العسكري قرب بلدة تادف")
    assert [claim.where.stated for claim in told if claim.where] == ["تادف"]
