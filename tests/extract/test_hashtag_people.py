"""People told of by a hashtag behind a word of harm: «وفاة #طفلين». All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def killed(text: str) -> list[int | None]:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    counts = (n for claim in found.claims for n in claim.counts)
    return [n.low for n in counts if n.harm is Harm.KILLED and not n.part_of_total]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("وفاة #طفلين بقصف على سرمين", 2),
        ("استشهاد 3 #مدنيين بقصف على سرمين", 3),
        ("استشهاد #رجل و #امرأة بقصف على سرمين", 2),
        ("#استشهاد #رجل و#زوجته بقصف على #سرمين", 2),
    ],
)
def test_a_hash_before_people_parts_them_from_nothing(text: str, dead: int) -> None:
    assert killed(text) == [dead]


def test_a_hashtag_of_a_party_is_nobody_harmed() -> None:
    assert killed("قصف على سرمين #الجيش #ثلاثة_أعوام") == []
