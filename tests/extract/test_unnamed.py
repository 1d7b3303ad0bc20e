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
