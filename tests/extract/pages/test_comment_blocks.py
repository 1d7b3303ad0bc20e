"""Readers' comments in plain text are nobody's report, and what says so are the buttons below them."""

import pytest

from recount import Report, ReportId, read
from recount.records import Reading

_EN = "Two people were killed in an air strike on Sarmin on Thursday, residents said."
_AR = "قتل شخصان بغارة جوية على سرمين يوم الخميس بحسب الأهالي."


def reading(text: str, language: str) -> Reading:
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "Like · Reply · 3h\nOmar Example They killed 25 people in our town yesterday"),
        ("en", "Omar Example\nThey killed 25 people in our town\n3h\nLike\nReply\nMona Example\nTen died\nReply"),
        ("en", "Omar Example: 25 were killed. Like · Reply · 3h\nMona Example: 30 were killed. Like · Reply · 1h"),
        ("en", "Omar Example They killed 25 of us\nLike · Reply · 2 weeks ago\nMona Example 30 were killed"),
        ("en", "@omar_example\n2 days ago\nThey killed 40 in Idlib\n👍 5 👎 Reply\n@mona1 3 weeks ago\n12 were killed"),
        ("en", "Omar Example says:\n3 days ago\nNo, 25 people were killed.\nReply"),
        ("ar", "أعجبني · رد · 3 س\nعمر المثال قتلوا 25 شخصا في بلدتنا أمس"),
        ("ar", "عمر المثال\nقتلوا 25 شخصا في بلدتنا أمس\nأعجبني\nرد\n٣ س\nمنى المثال\nقتل ثلاثون\nأعجبني"),
        ("ar", "يقول عمر المثال:\nقبل 3 أيام\nقتل 25 شخصا لا شخصان\nرد"),
        ("ar", "عمر المثال: قتل 25 شخصا إعجاب · رد · يومين\nمنى: قتل ثلاثون"),
    ],
)  # fmt: skip
def test_what_readers_write_below_a_report_is_set_aside(language: str, below: str) -> None:
    found = reading(f"{_AR if language == 'ar' else _EN}\n{below}", language)
    assert [[count.low for count in claim.counts] for claim in found.claims] == [[2]]
    assert [rejection.reason for rejection in found.rejections] == ["readers' comments and links set aside"]


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", f"{_EN}\nLike · Comment · Share\nThree people were killed in shelling of Binnish.", [2, 3]),
        ("en", f"{_EN}\nReply\n2\nRetweet\n5\nLike\n7\nThree people were killed in shelling of Binnish.", [2, 3]),
        ("en", f"{_EN}\nThe ministry did not reply.\nThree people were killed in shelling of Binnish.", [2, 3]),
        ("ar", f"{_AR}\nأعجبني · تعليق · مشاركة\nوقتل ثلاثة مدنيين بقصف مدفعي على بنش.", [2, 3]),
        ("ar", f"{_AR}\nولم يصدر أي رد\nوقتل ثلاثة مدنيين بقصف مدفعي على بنش.", [2, 3]),
        ("en", f"{_EN} Like · Reply · 3h", [2]),
    ],
)  # fmt: skip
def test_buttons_of_a_post_and_of_a_thread_end_no_report(language: str, text: str, numbers: list[int]) -> None:
    found = reading(text, language)
    assert [count.low for claim in found.claims for count in claim.counts] == numbers
