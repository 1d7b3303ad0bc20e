"""Accounts of one event that differ over the means come together; two strikes on one town stay two. All invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, group, read
from recount.pipeline import assess
from recount.records import Grouping, StrikeStatus

DAY = date(2018, 12, 3)


def grouped(*texts: str) -> Grouping:
    return group(
        read(
            Report(
                ReportId(f"r{number}"),
                text,
                language="ar" if max(text) > "\u0620" else "en",
                publisher=f"Example Page {number}",
                published=DAY,
                country=("SY",),
            )
        )
        for number, text in enumerate(texts)
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "An air strike on Hajin on 3 December 2018 killed 12 people.",
            "Shelling of Hajin on 3 December 2018 killed 13 people.",
        ),
        (
            "A coalition air strike on Hajin on 3 December 2018 killed 12 people, including four children.",
            "Artillery shelling of Hajin by the Syrian army on 3 December 2018 killed 12 people.",
        ),
        (
            "غارة جوية على هجين في 3 كانون الأول 2018 أدت إلى مقتل 12 مدنياً.",
            "قصف مدفعي على هجين في 3 كانون الأول 2018 أدى إلى مقتل 11 مدنياً.",
        ),
    ],
)
def test_other_means_with_like_numbers_of_one_town_and_day_are_told_of_one_event(one: str, other: str) -> None:
    (incident,) = grouped(one, other).incidents
    assert any("though one tells of" in reason.text for reason in incident.reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "An air strike on Hajin at dawn on 3 December 2018 killed 12 people.",
            "Shelling of Hajin on the evening of 3 December 2018 killed 12 people.",
        ),
        (
            "An air strike on a school in Hajin on 3 December 2018 killed 12 people.",
            "Shelling of a market in Hajin on 3 December 2018 killed 12 people.",
        ),
        (
            "An air strike on a home in Hajin on 3 December 2018 killed 12 people.",
            "Shelling of a farm in Hajin on 3 December 2018 killed 12 people.",
        ),
        (
            "An air strike on Hajin on 3 December 2018 killed 12 people.",
            "Shelling of Hajin on 3 December 2018 killed three people.",
        ),
        (
            "An air strike on Hajin on 3 December 2018 killed two people.",
            "Shelling of Hajin on 3 December 2018 killed two people.",
        ),
        (
            "An air strike on Hajin on 3 December 2018 killed 12 people.",
            "Shelling of Hajin on 4 December 2018 killed 12 people.",
        ),
        ("An air strike on Hajin on 3 December 2018.", "Shelling of Hajin on 3 December 2018."),
        (
            "An air strike on Hajin on 3 December 2018 killed 12 people.",
            "Gunmen shot dead 12 people in Hajin on 3 December 2018.",
        ),
    ],
)
def test_other_means_at_another_hour_object_day_or_number_are_of_another_strike(one: str, other: str) -> None:
    assert len(grouped(one, other).incidents) == 2


def test_an_account_without_a_number_keeps_apart_nothing_that_others_bring_together() -> None:
    found = grouped(
        "An air strike on Hajin on 3 December 2018 killed 12 people.",
        "An air strike on Hajin on 3 December 2018 killed several people.",
        "Shelling of Hajin on 3 December 2018 killed 12 people.",
    )
    assert len(found.incidents) == 1


def test_rival_accounts_of_one_incident_are_contested() -> None:
    texts = (
        "A coalition air strike on Hajin on 3 December 2018 killed 12 people.",
        "Artillery shelling of Hajin by the Syrian army on 3 December 2018 killed 12 people.",
    )
    (incident,) = grouped(*texts).incidents
    readings = [read(Report(ReportId(f"r{n}"), text, language="en", publisher=f"Example Page {n}", published=DAY,
                            country=("SY",))) for n, text in enumerate(texts)]  # fmt: skip
    claims = [claim for reading in readings for claim in reading.claims if claim.claim_id in incident.claim_ids]
    assert assess(incident, claims).strike_status is StrikeStatus.CONTESTED
