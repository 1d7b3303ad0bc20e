"""A person's name whose letters hold a place's behind a particle. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("استشهدت فاطمة الخلف جراء القصف على أريحا", "Ariha"),
        ("استشهدت الحاجة فاطمة الخلف وحفيدها جراء القصف على أريحا", "Ariha"),
        ("وصلت التعزيزات فأطمة تعرضت للقصف", "Atmeh"),
        ("قصف على أطمة يوقع ثلاثة قتلى", "Atmeh"),
    ],
)
def test_a_given_name_is_no_place_behind_a_particle(text: str, place: str) -> None:
    claims = read(Report(ReportId("r"), text, language="ar", country=("SY",))).claims
    assert {claim.where.name for claim in claims if claim.where} == {place}
