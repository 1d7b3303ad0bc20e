"""Sentences of doubt: attacks that may be spoken of in general, and places that may be only mentioned."""

from __future__ import annotations

import pytest

from recount.extract import read
from recount.link.tellings.doubtful import of_no_one_event, place_apart
from recount.records import Claim, ClaimKind, Report, ReportId


def told(text: str, language: str, kind: ClaimKind) -> tuple[list[Claim], dict[ReportId, Report]]:
    report = Report(ReportId("r"), text, language=language, country=("SY",))
    return [claim for claim in read(report).claims if claim.kind is kind], {report.report_id: report}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The army has turned the towns around Aleppo into ruins by shelling.", "en"),
        ("قوات النظام تقصف بالمدفعية قرى ريف حلب.", "ar"),
    ],
)
def test_an_attack_without_a_day_and_without_anybody_harmed_may_be_no_one_event(text: str, language: str) -> None:
    claims, reports = told(text, language, ClaimKind.ACTION)
    assert claims and of_no_one_event(claims, reports).endswith("which may speak of no one event")


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The army shelled a village near Aleppo on 3 March 2021.", "en", ClaimKind.ACTION),
        ("قصفت قوات النظام فجر اليوم قرية في ريف حلب.", "ar", ClaimKind.ACTION),
        ("Two people were killed when the army shelled Aleppo.", "en", ClaimKind.HARM),
    ],
)
def test_an_attack_with_a_day_or_with_people_harmed_is_one_event(text: str, language: str, kind: ClaimKind) -> None:
    claims, reports = told(text, language, kind)
    assert claims and of_no_one_event(claims, reports) == ""


def test_a_place_that_people_are_from_is_told_as_such() -> None:
    claims, reports = told("قتل مواطن في قصف، وهو من أهالي إدلب.", "ar", ClaimKind.HARM)
    assert place_apart(claims, reports) == "; it stands in these words as where somebody is from"


def test_a_place_of_another_clause_may_not_be_that_of_the_event() -> None:
    text = "قتل ثلاثة مدنيين في قصف صاروخي عنيف، بينما كانت عشرات العائلات تغادر منازلها على الطريق نحو حلب."
    claims, reports = told(text, "ar", ClaimKind.HARM)
    assert place_apart(claims, reports).startswith("; it stands in another clause than the event")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two people were killed in shelling of Aleppo.", "en"),
        ("قصفت القوات، حلب، ما أدى إلى مقتل مدنيين اثنين.", "ar"),
    ],
)
def test_a_place_at_the_event_is_told_without_doubt(text: str, language: str) -> None:
    claims, reports = told(text, language, ClaimKind.HARM)
    assert claims and place_apart(claims, reports) == ""
