"""An incident beside a town is told as the land about it, never as exactly as the town."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, group, read
from recount.records import PlacePrecision, Where


def placed(text: str) -> Where:
    language = "en" if text.isascii() else "ar"
    (incident,) = group([read(Report(ReportId("r"), text, language=language, country=("SY",)))]).incidents
    assert incident.where is not None
    return incident.where


@pytest.mark.parametrize(
    ("text", "precision", "radius"),
    [
        ("Four people were killed in a strike north of Raqqa.", PlacePrecision.DISTRICT, 45_000),
        ("مقتل أربعة مدنيين بغارة شمال الرقة", PlacePrecision.DISTRICT, 45_000),
        ("Four people were killed in a strike south of Binnish.", PlacePrecision.DISTRICT, 30_000),
        ("Four people were killed in a strike near Binnish.", PlacePrecision.SUBDISTRICT, 10_000),
        ("Four people were killed in a strike between Sarmin and Exampla.", PlacePrecision.SUBDISTRICT, 10_000),
        ("Four people were killed in a strike 10 km northeast of Raqqa.", PlacePrecision.SUBDISTRICT, 6_000),
        ("Four people were killed in a strike on Raqqa.", PlacePrecision.CITY, 6_000),
        ("Four people were killed in a strike on the town of Binnish.", PlacePrecision.TOWN, 3_000),
    ],
)
def test_an_incident_is_no_more_exact_than_the_circle_about_it(
    text: str, precision: PlacePrecision, radius: int
) -> None:
    where = placed(text)
    assert (where.precision, where.radius_m) == (precision, radius)
