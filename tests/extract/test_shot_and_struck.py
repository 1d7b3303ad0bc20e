"""What flies and was shot down is no shooting; a place of work on vehicles is no vehicle. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import EventType, Target


def _events(text: str) -> list[tuple[EventType | None, Target | None]]:
    language = "en" if text.isascii() or "”" in text else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [(claim.event.type, claim.event.target) for claim in found.claims if claim.event]


@pytest.mark.parametrize(
    "text",
    [
        "Air defences in Homs “repelled the attackers and shot down most” of the missiles, the agency said.",
        "Air defences in Homs shot down most of the missiles, the agency said.",
    ],
)
def test_missiles_shot_down_are_no_gunfire_also_where_a_quotation_ends_among_the_words(text: str) -> None:
    assert EventType.GUNFIRE not in [kind for kind, _ in _events(text)]


def test_people_shot_are_gunfire() -> None:
    assert [kind for kind, _ in _events("Gunmen shot dead two people in Homs.")] == [EventType.GUNFIRE]


@pytest.mark.parametrize("place", ["مغسلة السيارات", "ورشة لصيانة السيارات", "معرض سيارات"])
def test_where_vehicles_are_washed_mended_or_sold_is_no_vehicle(place: str) -> None:
    assert [target for _, target in _events(f"استهدفت مسيرة تركية {place} في مدينة بنش.")] == [Target.MARKET]


def test_a_car_is_one() -> None:
    assert [target for _, target in _events("استهدفت مسيرة تركية سيارة في مدينة بنش.")] == [Target.VEHICLE]
