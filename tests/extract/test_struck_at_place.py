"""An attack with its place between the verb and the people it killed: «قتلت غارة على إدلب ثلاثة مدنيين»."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def killed(text: str) -> list[int | None]:
    claims = read(Report(ReportId("r1"), text, language="ar", country=("SY",))).claims
    return [c.low for claim in claims for c in claim.counts if c.harm is Harm.KILLED and not c.part_of_total]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("قتلت غارة على إدلب ثلاثة مدنيين", 3),
        ("قتل القصف على إدلب ثلاثة مدنيين", 3),
        ("قتل قصف على سراقب خمسة أشخاص", 5),
        ("قتل القصف على إدلب مزارعاً وزوجته", 2),
        ("قتلت ضربة جوية على بلدة هجين طفلين وامرأة", 3),
    ],
)
def test_the_attack_and_its_place_hide_nobody(text: str, number: int) -> None:
    assert killed(text) == [number]


@pytest.mark.parametrize("text", ["أصابت غارة على إدلب ثلاثة منازل", "قصف على إدلب أمس"])
def test_an_attack_at_a_place_counts_nobody_by_itself(text: str) -> None:
    assert killed(text) == []
