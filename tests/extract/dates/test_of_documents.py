"""The day on which a list, a report or a film came out is no day of harm. All sentences are invented."""

from __future__ import annotations

from datetime import date

import pytest

from wanted import Wanted, missing

OPENING = "On 3 January a strike killed four people in Sarmin."


@pytest.mark.parametrize(
    "text",
    [
        f"{OPENING} A girl was found dead, according to the list of fatalities released on 26 January.",
        f"{OPENING} One woman died later, says a report by the town's council published on 20 January.",
        f"{OPENING} The video posted on Monday shows two of the people killed.",
    ],
)
def test_the_day_of_a_document_is_not_that_of_the_harm(text: str) -> None:
    assert missing(Wanted(text, day=date(2022, 1, 3))) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A report said that two men were killed on 20 January in Sarmin.", date(2022, 1, 20)),
        ("Two people who had been released were killed on 20 January in Sarmin.", date(2022, 1, 20)),
        ("قتلت طفلة في سرمين في 26 كانون الثاني.", date(2022, 1, 26)),
    ],
)
def test_a_day_behind_no_such_words_is_that_of_the_harm(text: str, day: date) -> None:
    assert missing(Wanted(text, "en" if text.isascii() else "ar", day=day)) == []


def test_an_arabic_list_has_a_day_of_its_own() -> None:
    text = "في 3 كانون الثاني قتل أربعة أشخاص في سرمين. قتلت طفلة بحسب قائمة الوزارة الصادرة في 26 كانون الثاني."
    assert missing(Wanted(text, "ar", day=date(2022, 1, 3))) == []
