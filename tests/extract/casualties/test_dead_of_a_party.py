"""The dead of an armed party are combatants, also where the number stands further on. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def statuses(text: str) -> list[tuple[str, int | None]]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [(n.status, n.low) for claim in found.claims for n in claim.counts if n.harm == "killed"]


@pytest.mark.parametrize(
    "text",
    [
        "The number of SDF dead in Hajin rose to 46.",
        "Syrian army losses in Hajin rose to 46 dead.",
        "ارتفاع عدد قتلى “قسد” نتيجة استهداف معسكر في قرية مثال إلى 46 قتيلاً",
        "بلغ عدد القتلى في صفوف قسد 46 قتيلا في هجين",
        "عدد قتلى قوات النظام في هجين ارتفع إلى 46",
    ],
)
def test_the_dead_of_an_armed_party_are_combatants(text: str) -> None:
    assert statuses(text) == [("combatant", 46)]


@pytest.mark.parametrize(
    "text",
    [
        "The number of dead in Hajin, which the SDF holds, rose to 46.",
        "Israel's death toll in Hajin rose to 46.",
        "ارتفع عدد قتلى القصف في هجين إلى 46 قتيلا",
        "ارتفع عدد القتلى المدنيين بقصف قوات النظام على هجين إلى 46",
    ],
)
def test_the_dead_of_a_place_a_country_or_a_strike_are_not(text: str) -> None:
    assert "combatant" not in {status for status, _ in statuses(text)}
    assert 46 in {low for _, low in statuses(text)}
