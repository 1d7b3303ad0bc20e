"""A family whose people are told one by one is as many as these. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("استشهاد عائلة كاملة مؤلفة من أب وأم وطفلين إثر غارة على هجين.", 4),
        ("مقتل عائلة بأكملها مكونة من رجل وزوجته وثلاثة أطفال في هجين", 5),
        ("استشهاد عائلة كاملة مؤلفة من خمسة أشخاص في هجين", 5),
    ],
)
def test_a_whole_family_told_one_by_one_is_counted(text: str, number: int) -> None:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    assert [n.low for claim in found.claims for n in claim.counts if not n.part_of_total] == [number]
