"""Sentences of another day than the one told before keep no date of it; "the same month" names one. All invented."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def _last(text: str) -> Claim:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    return claims[-1]


@pytest.mark.parametrize(
    "text",
    [
        "A strike killed two in Ariha on 3 December 2021. Last month, five people were killed by shelling in Binnish.",
        "A strike killed two in Ariha on 3 December 2021. Shelling killed five in Binnish two weeks ago.",
        "قتل اثنان بغارة على أريحا في 3 كانون الأول 2021. وقبل يومين، قتل خمسة بقصف على بنش.",
        "قتل اثنان بغارة على أريحا في 3 كانون الأول 2021. وأمس قتل خمسة بقصف على بنش.",
        "قتل اثنان بغارة على أريحا في 3 كانون الأول 2021. وقتل خمسة بقصف على بنش الأسبوع الماضي.",
    ],
)
def test_a_day_that_is_gone_in_a_text_without_a_date_is_not_the_full_date_told_before(text: str) -> None:
    told = _last(text)
    assert told.counts[0].low == 5 and (told.when is None or told.when.start is None)


@pytest.mark.parametrize(
    "text",
    [
        "A strike killed two in Ariha on 3 December 2021. Five people were killed by shelling in Binnish hours ago.",
        "قتل اثنان بغارة على أريحا في 3 كانون الأول 2021. وقبل ساعات قتل خمسة بقصف على بنش.",
        "قتل اثنان بغارة على أريحا اليوم 3 كانون الأول 2021. وقتل خمسة بقصف على بنش اليوم.",
        "قتل اثنان بغارة على أريحا أمس 3 كانون الأول 2021. وقتل خمسة بقصف على بنش أمس.",
    ],
)
def test_hours_ago_and_the_same_word_for_the_day_are_of_the_day_told_before(text: str) -> None:
    told = _last(text)
    assert told.when is not None and told.when.start == date(2021, 12, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("في 6 من أيلول 2022 قتل اثنان بغارة على أريحا. وفي 3 من الشهر نفسه قتل خمسة بقصف على بنش.", 3),
        ("في 6 من أيلول 2022 قتل اثنان بغارة على أريحا. وفي 31 من الشهر نفسه قتل خمسة بقصف على بنش.", 6),
        ("A strike killed two in Ariha on 6 September 2022. On the 3rd of the same month, five died in Binnish.", 3),
    ],
)
def test_a_day_of_the_same_month_is_in_the_month_told_before(text: str, day: int) -> None:
    told = _last(text)
    assert told.when is not None and told.when.start == date(2022, 9, day)


@pytest.mark.parametrize(
    "text",
    [
        "The conflict that began in March 2011 displaced many. Shelling killed five people in Binnish.",
        "A strike in March 2019 killed two in Ariha. Shelling killed five people in Binnish.",
        "آثار القصف على أريحا في أيلول 2022. قتل خمسة بقصف على بنش.",
    ],
)
def test_a_month_is_no_day_of_the_sentences_behind_it(text: str) -> None:
    told = _last(text)
    assert told.counts[0].low == 5 and told.when is None


def test_a_month_dates_its_own_sentence() -> None:
    told = _last("Shelling killed five people in Binnish in March 2019.")
    assert told.when is not None and told.when.start == date(2019, 3, 1)
