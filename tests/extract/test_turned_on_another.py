"""Who denies an attack and lays it at another's door; and whence shells came. All texts are invented."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def _claims(text: str, country: str = "SY") -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, published=date(2019, 5, 20), country=(country,))
    return list(read(report).claims)


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("The Syrian army denied responsibility and accused Turkey of bombing Ariha.", "The Syrian army", "turkey"),
        ("Shells killed two people in Ariha. The SDF denied it and blamed it on the Syrian army.", "The SDF",
         "syrian_government"),
        ("نفت قسد مسؤوليتها عن القصف واتهمت تركيا بقصف أريحا.", "قسد", "turkey"),
    ],
)  # fmt: skip
def test_who_denies_and_accuses_another_makes_a_claim_of_it(text: str, who: str, whom: str) -> None:
    blaming = [c for c in _claims(text) if c.belligerents]
    assert [(c.claimant.name, c.belligerents[0].id) for c in blaming] == [(who, whom)]
    assert [c.claimant.name for c in _claims(text) if c.stance == "denies"] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Russia denied bombing the hospital in Ariha and accused the SDF of lying about the strike.",
        "The SDF accused Turkey of bombing Ariha, but Turkey denied it.",
    ],
)
def test_what_is_no_accusation_by_who_denies_is_none(text: str) -> None:
    assert not [c for c in _claims(text) if c.belligerents and c.claimant.name in ("Russia", "Turkey")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Rockets fired from Sarmin killed two people.", None),
        ("Shells fired from Afrin hit Azaz, killing two people.", "Azaz"),
        ("قتل شخصان بقذائف أطلقت من سرمين.", None),
        ("A shell killed two people in Ariha. Russia's defence ministry said its forces had bombed fighters.", "Ariha"),
        ("A shell killed two people in Ariha. Russia bombed a market, killing one.", "Ariha"),
    ],
)
def test_whence_it_was_fired_and_who_fired_are_not_where_it_fell(text: str, place: str | None) -> None:
    assert {claim.where and claim.where.name for claim in _claims(text)} == {place}


def test_of_two_parties_around_a_bombing_the_second_was_struck() -> None:
    (claim,) = _claims("The Israeli bombing of Iran killed two people.", "IR")
    assert [party.id for party in claim.belligerents] == ["israel"]
    (claim,) = _claims("The bombing of the Turkish occupation on Kobani killed two people.")
    assert [party.id for party in claim.belligerents] == ["turkey"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Shells hit a market in Homs, killing two people. The paramilitary group denied responsibility.",
         "The paramilitary group"),
        ("Shells hit a market in Homs, killing two people. The junta has repeatedly denied shelling it.", "The junta"),
    ],
)  # fmt: skip
def test_groups_under_arms_take_positions_under_their_plain_names(text: str, who: str) -> None:
    assert [c.claimant.name for c in _claims(text) if c.stance == "denies"] == [who]
