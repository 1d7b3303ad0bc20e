"""Weapons and aircraft that attack by what stands behind them, and the camps of armies."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, EventType, Target


def claims(text: str, country: str = "UA") -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    return list(read(Report(ReportId("r"), text, language=language, country=(country,))).claims)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A drone dropped two grenades on a garden in Nikopol, wounding a man.", EventType.DRONE_STRIKE),
        ("A drone fired at a van in Nikopol, killing its driver.", EventType.DRONE_STRIKE),
        ("A missile landed at a bus stop in Nikopol and killed three people.", EventType.ROCKET),
        ("Artillery killed three people in Nikopol.", EventType.ARTILLERY),
        ("صاروخ أصاب مخبزاً في تعز وقتل ثلاثة أشخاص.", EventType.ROCKET),
        ("قذيفة قتلت ثلاثة أشخاص في تعز.", EventType.ARTILLERY),
    ],
)
def test_a_weapon_that_does_something_is_an_attack(text: str, kind: EventType) -> None:
    assert {claim.event.type for claim in claims(text) if claim.event} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "A helicopter dropped leaflets over Nikopol, where three people were killed.",
        "A helicopter landed at a field in Nikopol. Three people were killed by thirst.",
    ],
)
def test_an_aircraft_that_only_flies_is_none(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.event]


def test_a_military_camp_is_no_camp_of_the_displaced() -> None:
    (claim,) = claims("Jets bombed a military camp in Taiz, killing three people.", "YE")
    assert claim.event is not None
    assert claim.event.target is Target.MILITARY


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The junta bombed Loikaw, killing three people.", "myanmar_military"),
        ("Myanmar's military shelled Loikaw, killing three people.", "myanmar_military"),
        ("قصف جيش ميانمار لويكاو فقتل ثلاثة أشخاص.", "myanmar_military"),
        ("The Arakan Army shelled Sittwe, killing three people.", "arakan_army"),
        ("Fighters of the TNLA shelled Lashio, killing three people.", "taang_national_liberation_army"),
    ],
)
def test_the_parties_of_myanmar_are_known(text: str, party: str) -> None:
    assert {b.id for claim in claims(text, "MM") for b in claim.belligerents} == {party}


def test_a_junta_of_another_country_is_not_that_of_myanmar() -> None:
    text = "The junta shelled Agadez, killing three people."
    assert not [b for claim in claims(text, "NE") for b in claim.belligerents if b.id]


def test_a_town_that_was_bombed_is_a_place_far_from_the_others_too() -> None:
    names = {c.where.name for c in claims("Jets bombed Loikaw, killing six. Two died in Sittwe.", "MM") if c.where}
    assert names == {"Loikaw", "Sittwe"}
