"""Numbers over a stretch of time, over many places, and in headlines that repeat them. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind


def told(kind: ClaimKind, text: str, language: str) -> list[tuple[str, int]]:
    """Harm and number of the wholes that the claims of a kind number."""
    counts = [count for claim in claims(kind, text, language) for count in claim.counts]
    return [(str(count.harm), count.low) for count in counts if not count.part_of_total and count.low is not None]


def claims(kind: ClaimKind, text: str, language: str) -> list[Claim]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [claim for claim in found.claims if claim.kind is kind]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Eleven children have died in shelling of that same quarter over 6 months.", 11),
        ("ar", "وعلى مدى الأشهر الماضية قتل 9 مدنيين بانفجار ألغام في ريف حماة", 9),
        ("ar", "ومنذ 8 كانون الثاني 2025 قصفت الطائرات المسيرة سد تشرين، ما أدى إلى مقتل 23 مدنياً", 23),
        ("ar", "ارتفاع عدد الشهداء في أقل من 24 ساعة إلى 15 مدنياً بقصف على ريفي حلب وإدلب", 15),
        ("ar", "11 شهيدا اليوم حتى الآن في حماة وريفها وريف حمص الشرقي", 11),
        ("ar", "حصيلة ضحايا القصف على مدن وبلدات ريف إدلب 7 قتلى", 7),
        ("ar", "لتكون حصيلة ضحايا الغارات على إدلب ومحيطها 24 قتيلا", 24),
    ],
)
def test_the_dead_of_many_days_or_places_are_a_total_and_no_toll_of_one_event(
    language: str, text: str, number: int
) -> None:
    assert told(ClaimKind.TOTAL, text, language) == [("killed", number)]
    assert not told(ClaimKind.HARM, text, language)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("ar", "قتل 4 مدنيين بقصف على سرمين مستمر منذ صباح اليوم", 4),
        ("ar", "حصيلة ضحايا القصف على مدينة سرمين 7 قتلى", 7),
        ("ar", "حصيلة ضحايا قصف اليوم الخميس على مدن وبلدات ريف إدلب 7 قتلى", 7),
        ("en", "Shelling of the towns and villages around Saraqib killed four people today.", 4),
        ("en", "Two brothers of 6 and 8 months were killed in Saraqib.", 2),
    ],
)
def test_the_toll_of_one_day_stays_the_toll_of_its_event(language: str, text: str, number: int) -> None:
    assert told(ClaimKind.HARM, text, language) == [("killed", number)]


def test_the_lines_of_a_list_go_on_with_the_tally_over_its_heading() -> None:
    text = (
        "Since early 2023 the network has counted 311 attacks that left 487 people dead. The dead are as follows:\n"
        "• 78 civilians were killed by shelling.\n"
        "• Four members of a militia were killed."
    )
    assert not told(ClaimKind.HARM, text, "en")


def test_lines_without_a_sign_go_on_below_their_heading() -> None:
    text = "حصيلة ضحايا القصف على قرى وبلدات ريف إدلب.\nالعدد الكلي للقتلى والجرحى:\nالقتلى: 5 قتلى بينهم طفل"
    assert not told(ClaimKind.HARM, text, "ar")


def test_a_headline_that_repeats_the_number_of_a_tally_is_that_tally() -> None:
    text = "ارتفاع حصيلة القتلى إلى 66 قتيلاً\n\nوبذلك ترتفع حصيلة القتلى منذ بدء العملية في حي الحجر إلى 66 قتيلا."
    assert told(ClaimKind.TOTAL, text, "ar") == [("killed", 66), ("killed", 66)]
    assert not told(ClaimKind.HARM, text, "ar")


def test_a_small_number_that_a_tally_happens_to_give_as_well_keeps_its_event() -> None:
    text = "مقتل 3 مدنيين بقصف على سرمين. ومنذ بدء الحملة بلغ عدد القتلى 3 قتلى."
    assert told(ClaimKind.HARM, text, "ar") == [("killed", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "ثاني مجزرة في أقل من 24 ساعة: مقتل 5 مدنيين بغارة على سرمين",
        "مجزرة ثانية خلال 24 ساعة: مقتل 5 مدنيين بغارة على سرمين",
    ],
)
def test_the_second_attack_within_a_day_is_one_attack(text: str) -> None:
    assert told(ClaimKind.HARM, text, "ar") == [("killed", 5)]
    assert not told(ClaimKind.TOTAL, text, "ar")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "وثق مرصد المثال مقتل 52 مدنياً في محافظتي إدلب وحلب خلال شهر أيلول 2018."),
        ("en", "The observatory documented the killing of 52 civilians in Idlib and Aleppo in September 2018."),
    ],
)
def test_a_tally_of_two_provinces_is_set_at_neither(language: str, text: str) -> None:
    assert [claim.where for claim in claims(ClaimKind.TOTAL, text, language)] == [None]


def test_a_tally_of_one_province_has_its_place() -> None:
    text = "The observatory documented the killing of 52 civilians in Idlib, Syria, in September 2018."
    assert [claim.where and claim.where.called for claim in claims(ClaimKind.TOTAL, text, "en")] == ["Idlib"]
