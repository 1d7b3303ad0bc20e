"""Two towns of one name, told apart as the upper and the lower: neither is cut to the name that they share."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Where


def placed(text: str, country: str) -> list[Where]:
    language = "en" if text.isascii() else "ar"
    return [c.where for c in read(Report(ReportId("r"), text, language=language, country=(country,))).claims if c.where]


@pytest.mark.parametrize(
    ("text", "country", "stated"),
    [
        ("Two farmers were killed by a shell in Saraqib al-Fawqa.", "SY", "Saraqib al-Fawqa"),
        ("قتل مزارعان بغارة على سراقب الفوقا.", "SY", "سراقب الفوقا"),
    ],
)
def test_the_upper_town_is_not_the_lower_one(text: str, country: str, stated: str) -> None:
    (where,) = placed(text, country)
    assert (where.stated, where.lat) == (stated, None)


def test_the_town_that_bears_the_word_itself_is_meant() -> None:
    (where,) = placed("Two farmers were killed by a shell in Shathah el-Tahta.", "SY")
    assert where.lat is not None
