"""The line of a post and the wishes behind a name are no words of the report. All texts and names are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def names(text: str) -> list[str]:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    return [claim.person.name for claim in found.claims if claim.person]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("الشهيد بإذن الله بشار مثال استشهد في قصف هجين", "بشار مثال"),
        ("استشهاد الطفل حسن الأحمد نحتسبه عند الله في قصف هجين", "حسن الأحمد"),
        ("الشهيدة بإذن الله أمل الأحمد رحمها الله استشهدت في هجين", "أمل الأحمد"),
    ],
)
def test_wishes_are_no_part_of_a_name(text: str, name: str) -> None:
    assert names(text) == [name]


LINE = "صفحة مثال May 3, 2019 · Shared with Public"


def test_the_line_of_a_post_names_nobody() -> None:
    assert names(f"صفحة وفيات مثال\n\nوفيات {LINE}توفي الشاب أمل بن يحيى مثال جراء قصف هجين") in (
        [],
        ["أمل بن يحيى مثال"],
    )


def test_the_line_of_a_post_dates_no_event() -> None:
    report = Report(ReportId("r"), f"{LINE}مقتل رجل جراء قصف هجين", language="ar", publisher="Page", country=("SY",))
    assert [claim.when for claim in read(report).claims if claim.counts] == [None]
