""" "The coalition" is that of the war a report tells of. All sentences are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind


def claims(text: str, *country: str) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=country)).claims


def blamed(text: str, *country: str) -> set[str | None]:
    return {party.id for claim in claims(text, *country) for party in claim.belligerents}


@pytest.mark.parametrize(
    "text",
    [
        "Seven civilians were killed in a coalition air strike on Zabid.",
        "استهدف طيران التحالف حافلة في مدينة زبيد ما أدى إلى مقتل تسعة أشخاص.",
    ],
)
def test_in_yemen_the_coalition_is_the_saudi_led_one(text: str) -> None:
    assert blamed(text, "YE") == {"saudi_led_coalition"}


def test_where_all_places_lie_in_one_country_that_country_decides() -> None:
    assert blamed("A coalition air strike killed six people in Zabid, Yemen.") == {"saudi_led_coalition"}


@pytest.mark.parametrize("country", [("SY",), ("IQ",), ("SY", "YE")])
def test_elsewhere_it_is_whose_it_usually_is(country: tuple[str, ...]) -> None:
    assert blamed("A coalition air strike killed six people at the market.", *country) == {"us_led_coalition"}


def test_the_longer_name_in_the_report_decides_before_the_country() -> None:
    text = "The US-led coalition flies over Yemen. A coalition air strike killed six people in Zabid."
    assert blamed(text, "YE") == {"us_led_coalition"}


def test_a_party_that_accepts_harm_under_the_shared_name_is_the_one_named_before() -> None:
    text = (
        "A team of the Saudi-led coalition reviewed the strike on Zabid. The coalition accepts responsibility and "
        "acknowledges that three civilians were killed when its bomb hit the market."
    )
    accepted = [claim for claim in claims(text, "YE") if claim.kind is ClaimKind.RESPONSIBILITY]
    assert [claim.official and claim.official.belligerent for claim in accepted] == ["Saudi-led Coalition"]
