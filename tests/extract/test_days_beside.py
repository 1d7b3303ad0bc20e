"""Days counted from the day told before, stretches since a month, and nights between two days."""

from __future__ import annotations

from datetime import date

import pytest

from recount import read
from recount.extract.dates.dates import DateMention, find_dates
from recount.extract.folding.text import fold
from recount.records import ClaimKind, Report, TimePrecision

#: a Sunday
PUBLISHED = date(2018, 5, 20)


def last(text: str, published: date | None = PUBLISHED) -> DateMention:
    language = "ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "en"
    return find_dates(fold(text).text, language, published)[-1]


def days(text: str, published: date = PUBLISHED) -> list[tuple[int | None, date | None, date | None]]:
    """Each number of people with the first and last day of its claim; totals left out."""
    claims = read(Report("r1", text, published=published, country=("SY",))).claims
    return [
        (count.low, claim.when.start if claim.when else None, claim.when.end if claim.when else None)
        for claim in claims
        for count in claim.counts
        if claim.kind is ClaimKind.HARM
    ]


def may(first: int, last: int | None = None) -> tuple[date, date]:
    return date(2018, 5, first), date(2018, 5, last or first)


@pytest.mark.parametrize(
    ("text", "start", "end", "part"),
    [
        ("killed on Friday. A day earlier", *may(17), None),
        ("killed on Friday. Two days earlier", *may(16), None),
        ("killed on Friday, and two days before that", *may(16), None),
        ("on 3 May. A week earlier", date(2018, 4, 23), date(2018, 4, 29), None),
        ("on 12 May; the previous night", *may(11, 12), "night"),
        ("on 12 May. Rockets fell the night before.", *may(11, 12), "night"),
        ("on 1 May. The previous evening", date(2018, 4, 30), date(2018, 4, 30), "evening"),
        ("on 30 April. The following morning", *may(1), "morning"),
        ("killed last night. The next morning", *may(20), "morning"),
        ("killed on Tuesday. Two days later", *may(17), None),
        ("قتل يوم الجمعة. وقبل ذلك بيوم", *may(17), None),
        ("قتل يوم الجمعة. وقبلها بيومين", *may(16), None),
        ("قتل يوم الجمعة، وقبل يومين من ذلك", *may(16), None),
        ("قتل في 1 أيار، وفي الليلة السابقة", date(2018, 4, 30), date(2018, 5, 1), "night"),
        ("قتل في 30 نيسان. وفجر اليوم التالي", *may(1), "dawn"),
        ("قتل يوم الثلاثاء. وبعد ذلك بثلاثة أيام", *may(18), None),
    ],
)
def test_a_day_is_counted_from_the_one_told_before(text: str, start: date, end: date, part: str | None) -> None:
    told = last(text)
    assert told.beside
    assert (told.when.start, told.when.end, told.when.day_part) == (start, end, part)


@pytest.mark.parametrize(
    "text",
    [
        "A day earlier, three were killed.",  # no day was told
        "from Monday to Thursday. A day earlier",  # which of them
        "on Friday. A day earlier, a raid. Two days earlier",  # than which of the two
        "in April 2018. A day earlier",
        "قبل ذلك بيوم قتل ثلاثة",
        "وفي الليلة السابقة",  # and never tonight
    ],
)
def test_without_one_day_told_before_nobody_knows_it(text: str) -> None:
    told = last(text)
    assert told.beside
    assert (told.when.start, told.when.precision) == (None, TimePrecision.UNKNOWN)


@pytest.mark.parametrize(
    "text",
    ["before Friday", "the day before the truce", "earlier this month", "no later than May", "قبل ذلك قتل ثلاثة"],
)
def test_what_counts_no_day_is_none(text: str) -> None:
    assert not any(told.beside for told in find_dates(fold(f"on 3 May; {text} it fell").text, "ar", PUBLISHED))


@pytest.mark.parametrize(
    ("text", "start", "end", "part"),
    [
        ("overnight Friday to Saturday", *may(18, 19), "night"),
        ("overnight between Monday and Tuesday", *may(14, 15), "night"),
        ("on the night between 3 and 4 May", *may(3, 4), "night"),
        ("in the night from Monday to Tuesday", *may(14, 15), "night"),
        ("بعد منتصف ليل الجمعة السبت", *may(18, 19), "midnight"),
        ("ليلة الجمعة على السبت", *may(18, 19), "night"),
        ("في الليلة الواقعة بين الجمعة والسبت", *may(18, 19), "night"),
        ("ليلة أمس الأول", *may(18), "night"),
        ("فجر اليوم الأول من أيار", *may(1), "dawn"),
    ],
)
def test_a_night_between_two_days_and_a_part_of_a_day_keep_their_part(
    text: str, start: date, end: date, part: str
) -> None:
    told = last(text)
    assert (told.when.start, told.when.end, told.when.day_part) == (start, end, part)
    assert told.when.precision is TimePrecision.DAY_PART


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("the Friday before last", *may(11)),
        ("the week before last", date(2018, 4, 30), date(2018, 5, 6)),
        ("in the first week of May", *may(1, 7)),
        ("in the last week of April", date(2018, 4, 24), date(2018, 4, 30)),
        ("on the last day of February", date(2018, 2, 28), date(2018, 2, 28)),
        ("on the last day of 2017", date(2017, 12, 31), date(2017, 12, 31)),
        ("three nights ago", *may(17)),
        ("two days before Friday", *may(16)),
        ("a day after the 5 May raid", *may(6)),
        ("في 17 الجاري", *may(17)),
        ("في 17 الشهر الحالي", *may(17)),
        ("الجمعة قبل الماضية", *may(11)),
        ("الجمعة اللي فاتت", *may(18)),
        ("الأسبوع قبل الماضي", date(2018, 4, 30), date(2018, 5, 6)),
        ("في الأسبوع الأول من أيار", *may(1, 7)),
        ("قبل ليلتين", *may(18)),
        ("يوم الأحد 6-5.", *may(6)),
        ("عشية عيد الأضحى 1439", date(2018, 8, 19), date(2018, 8, 21)),
    ],
)
def test_days_and_weeks_further_back(text: str, start: date, end: date) -> None:
    told = last(text)
    assert (told.when.start, told.when.end) == (start, end)


@pytest.mark.parametrize("text", ["قتل 12 الشهر الماضي", "المشروع الجاري", "before Friday", "after 5 May"])
def test_people_and_plain_words_shift_no_day(text: str) -> None:
    whole = find_dates(fold(text).text, "ar", PUBLISHED)
    assert all(day.when.precision is not TimePrecision.DAY or day.when.stated in ("friday", "5 may") for day in whole)


def test_two_numbers_after_a_weekday_that_count_people_are_no_day() -> None:
    assert last("يوم الأحد 6-5 قتلى").when.start == date(2018, 5, 20)


@pytest.mark.parametrize(
    "text",
    ["the deadliest raid since late April", "the first such attack since 5 April", "الغارة الأعنف منذ أواخر نيسان"],
)
def test_what_an_attack_is_compared_with_is_no_stretch_of_it(text: str) -> None:
    assert find_dates(fold(text).text, "ar", PUBLISHED) == []


def test_an_account_is_of_the_day_counted_for_it() -> None:
    found = days("A raid killed five in Saraqib on Friday. A day earlier, shelling killed three in Binnish.")
    assert found == [(5, *may(18)), (3, *may(17))]
    found = days("A raid killed five in Saraqib on Friday; the previous night, shelling killed two in Binnish.")
    assert found == [(5, *may(18)), (2, *may(17, 18))]
    found = days("قتل خمسة مدنيين بغارة على سراقب يوم الجمعة. وقبل ذلك بيومين قتل طفلان بقصف على بلدة تفتناز.")
    assert found == [(5, *may(18)), (2, *may(16))]


def test_a_day_that_nobody_knows_is_not_the_one_told_before() -> None:
    found = days("Shelling killed three in Saraqib on Friday. Weeks earlier, a raid killed nine people in Idlib.")
    assert found == [(3, *may(18)), (9, None, None)]


def test_what_follows_goes_on_with_the_day_of_the_event() -> None:
    text = (
        "A raid killed five in Saraqib on Friday. A day earlier, shelling hit Binnish. The raid wounded two children."
    )
    assert days(text)[-1] == (2, *may(18))


@pytest.mark.parametrize(
    "text",
    [
        "On Friday shelling killed two in Saraqib. A man was killed in the house that he had rented two days earlier.",
        "On Friday the son they brought home from the clinic two days earlier was killed in shelling on Saraqib.",
        "Shelling killed a man in Saraqib on Friday. The next day he was buried.",
        "A man was wounded in shelling on Saraqib on Friday. He died two days later.",
        "Shelling killed a man in Saraqib on Friday, hours earlier than a truce.",
    ],
)
def test_a_day_of_another_thing_is_none_of_the_harm(text: str) -> None:
    assert {day for _, *day_ in days(text) for day in day_} == {date(2018, 5, 18)}


@pytest.mark.parametrize(
    "text",
    [
        "Since late April, shelling has killed 200 civilians in Idlib. The army denied striking civilians.",
        "The army denied that its jets had struck the camp, where shelling has killed 40 people since late April.",
        "منذ أواخر نيسان قتل القصف 200 مدني في إدلب. ونفى الجيش استهداف المدنيين.",
    ],
)
def test_a_denial_takes_no_day_from_a_stretch_since_a_month(text: str) -> None:
    claims = read(Report("r1", text, published=PUBLISHED, country=("SY",))).claims
    assert [claim.when for claim in claims if claim.kind is ClaimKind.RESPONSIBILITY] == [None]
    (total,) = (claim.when for claim in claims if claim.kind is ClaimKind.TOTAL)
    assert total is not None
    assert (total.start, total.end) == (date(2018, 4, 21), PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "Four people were killed in an airstrike on Saraqib, the deadliest since late April.",
        "قتل أربعة مدنيين بقصف على مدينة سراقب، وهو القصف الأعنف منذ مطلع نيسان.",
    ],
)
def test_an_attack_compared_with_those_since_a_month_is_one_attack_of_no_day(text: str) -> None:
    assert days(text) == [(4, None, None)]


def test_people_of_a_day_in_a_sentence_that_goes_on_since_a_month_are_of_that_day() -> None:
    text = "منذ أواخر نيسان والقصف مستمر على مدينة سراقب، وقتل يوم الجمعة ثلاثة مدنيين."
    assert days(text) == [(3, *may(18))]


@pytest.mark.parametrize(
    "text",
    [
        "Most of the 40 people killed in Idlib since late April were civilians.",
        "The first 40 people killed since April.",
    ],
)
def test_people_counted_since_a_month_are_a_total(text: str) -> None:
    assert days(text) == []
