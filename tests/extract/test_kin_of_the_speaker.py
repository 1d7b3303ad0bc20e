"""Kin whom the speaker lost: counted, and claimed by whoever speaks. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("استشهدت زوجتي وابنتي في قصف الطيران على حلب.", 2),
        ("قتل زوجي واثنان من أولادي بقصف على سراقب.", 3),
        ("استشهد أخي وابن عمي في غارة على الأتارب.", 2),
        ("فقدت أخي وثلاثة من أبنائي في غارة على منبج.", 4),
        ("فقدت اثنين من أطفالي في القصف على بنش.", 2),
        ("فقد أبو سالم زوجته في القصف على بنش.", 1),
        ("My brother and two cousins were killed when a shell hit our house in Raqqa.", 3),
        ('"I lost my wife and three children in the strike," Hassan told us in Raqqa.', 4),
    ],
)
def test_they_are_counted(text: str, dead: int) -> None:
    assert wholes_of(text) == [dead]


def test_who_lost_them_is_the_claimant() -> None:
    (claim,) = claims_of("يقول أحد الناجين: استشهد أخي وابن عمي في غارة على الأتارب.")
    assert claim.claimant.name == "أحد الناجين"


@pytest.mark.parametrize(
    "text",
    [
        "فقدت بيتي في قصف على منبج.",
        "فقدت أخي منذ سنوات ونحن نخشى القصف.",
        "قالت أمي إن القصف على دوما لم يتوقف.",
        "نزحت مع زوجي وأولادي بعد القصف على سراقب.",
        "فقد زوجته قبل أعوام ثم أصيب بيته في قصف على بنش.",
    ],
)
def test_kin_who_died_in_no_attack_are_not(text: str) -> None:
    assert wholes_of(text) == []
