"""Speakers without a name: who asked not to be named, and people of a place whom a medium quotes. All are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def unnamed(text: str) -> set[bool]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return {claim.claimant.anonymous for claim in found.claims if claim.counts}


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف الطبيب الذي فضل عدم الكشف عن اسمه أن ثلاثة مدنيين قتلوا في سرمين",
        "قال ناشطون في موقع الخبر إن ثلاثة مدنيين قتلوا في سرمين",
        "A senior official, speaking on condition of anonymity, said three civilians were killed in Sarmin.",
        "Activists at the website Example Net said three civilians were killed in Sarmin.",
    ],
)
def test_whose_name_is_withheld_has_none(text: str) -> None:
    assert unnamed(text) == {True}


@pytest.mark.parametrize(
    "text",
    [
        "وقال الطبيب سامر الأحمد إن ثلاثة مدنيين قتلوا في سرمين",
        "قال المرصد السوري إن ثلاثة مدنيين قتلوا في سرمين",
        "Dr Sami Hadi, a doctor in Sarmin, said three civilians were killed.",
    ],
)
def test_who_is_named_or_a_body_has_one(text: str) -> None:
    assert unnamed(text) == {False}


def numbers(text: str) -> set[int | None]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return {claim.claimant.number for claim in found.claims if claim.counts}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Three sources close to the governor said five people were killed in Sarmin.", 3),
        ("Five people were killed in Sarmin, according to two senior security officials.", 2),
        ("At least four residents told us that five people were killed in Sarmin.", 4),
        ("Five people were killed in Sarmin, one resident said.", 1),
        ("One of the three survivors said five people were killed in Sarmin.", 1),
        ("قالت ثلاثة مصادر مقربة من المحافظ إن خمسة مدنيين قتلوا في سرمين.", 3),
        ("أفاد مصدران طبيان بمقتل خمسة مدنيين في سرمين.", 2),
        ("قال مصدر أمني إن خمسة مدنيين قتلوا في سرمين.", 1),
        ("قال شاهدا عيان إن خمسة مدنيين قتلوا في سرمين.", 2),
        ("قتل خمسة مدنيين في سرمين بحسب شاهدي عيان.", 2),
        ("قال شاهدان إن خمسة مدنيين قتلوا في سرمين.", 2),
        ("قال طبيبان في المشفى إن خمسة مدنيين قتلوا في سرمين.", 2),
        ("قتل خمسة مدنيين في سرمين بحسب ناشطين اثنين.", 2),
    ],
)
def test_nameless_sources_are_counted_where_the_words_say_how_many(text: str, number: int) -> None:
    assert numbers(text) == {number}


@pytest.mark.parametrize(
    "text",
    [
        "Residents said five people were killed in Sarmin.",
        "Dozens of witnesses said five people were killed in Sarmin.",
        "A group of residents said five people were killed in Sarmin.",
        "The Observatory said five people were killed in Sarmin.",
        "Dr Sami Hadi, a doctor in Sarmin, said five people were killed.",
        "قال سكان إن خمسة مدنيين قتلوا في سرمين.",
        "قال شهود إن خمسة مدنيين قتلوا في سرمين.",
        "قتل خمسة مدنيين في سرمين بحسب ناشطين.",
    ],
)
def test_a_plural_a_vague_word_and_whoever_is_named_have_no_number(text: str) -> None:
    assert numbers(text) == {None}
