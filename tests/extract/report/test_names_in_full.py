"""A body that is told of in short is the one named before, and no second source. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def voices(text: str, publisher: str = "Example Page") -> list[str]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2024, 3, 10), language, publisher=publisher, country=("SY",))
    return [claim.claimant.name for claim in read(report).claims if claim.kind is ClaimKind.HARM]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Example Relief Agency said two people were killed in Saraqib. The agency said three were wounded.",
            "The Example Relief Agency",
        ),
        (
            "وقالت وكالة المثال للأنباء إن مدنيين قتلا في سراقب. وأضافت الوكالة أن ثلاثة أصيبوا.",
            "وكالة المثال للأنباء",
        ),
        ("قال مرصد المثال إن مدنياً قتل في سراقب. وذكر المرصد أن ثلاثة أصيبوا.", "مرصد المثال"),
    ],
)
def test_a_body_told_of_in_short_has_the_name_it_was_given(text: str, name: str) -> None:
    assert voices(text) == [name, name]


def test_the_agency_of_an_agencys_own_page_is_its_publisher() -> None:
    text = "قالت الوكالة إن مدنيين اثنين قتلا في سراقب بقصف مدفعي."
    assert voices(text, "وكالة المثال") == ["وكالة المثال"]
    assert voices(text) == ["الوكالة"]


def test_a_party_and_a_body_of_another_kind_keep_their_own_names() -> None:
    text = "The Example Hospital said two people were killed in Saraqib. The agency said three were wounded."
    assert voices(text) == ["The Example Hospital", "The agency"]
