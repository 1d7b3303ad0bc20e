"""Nobody asserts what a report takes back, or what people deny. All sentences are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Stance


def claims(text: str) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("YE",))).claims


@pytest.mark.parametrize(
    "text",
    [
        "The radio has withdrawn its report that twenty people were killed in an air strike on Bajil.",
        "The radio withdraws its earlier report of 10 February that twenty people were killed in Bajil.",
        "We have deleted a post which said that seven people were killed in an air strike on Bajil; it was wrong.",
        "The paper apologised for a story saying that six people had been killed in Bajil.",
        "An earlier version of this report said seven people were killed by a landmine near Mocha.",
        "There is no truth in reports that twenty people were killed in Bajil.",
        "سحبت الصفحة خبر مقتل عشرين شخصاً في غارة على باجل بعد تبين عدم صحته.",
        "نعتذر عن نشر خبر مقتل عشرين شخصاً في غارة على باجل.",
        "لا صحة لخبر مقتل عشرين شخصاً في باجل.",
    ],
)
def test_a_report_that_is_taken_back_claims_neither_harm_nor_attack(text: str) -> None:
    assert all(one.withdraws and one.stance is None for one in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "Activists denied reports that five civilians were killed in Bajil.",
        "Residents denied that five civilians were killed in an air strike on Bajil.",
        "نفى ناشطون خبر مقتل خمسة مدنيين في باجل.",
        "نفى الأهالي أن يكون خمسة مدنيين قد قتلوا في غارة على باجل.",
        "نفت مصادر طبية وفاة ثلاثة جرحى في مستشفى باجل.",
        "أهالي باجل ينفون مقتل ثلاثة مدنيين.",
    ],
)
def test_what_people_deny_is_claimed_by_nobody(text: str) -> None:
    assert not claims(text)


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Residents denied that the five people killed in Bajil were fighters.", 5),
        ("The gunman denied killing five people in Bajil.", 5),
        ("The army withdrew, and reports said that five people were killed in Bajil.", 5),
        ("Residents denied that there were fighters in Bajil, where five people were killed.", 5),
    ],
)
def test_a_death_of_which_something_else_is_denied_stays_one(text: str, low: int) -> None:
    assert {count.low for claim in claims(text) for count in claim.counts} == {low}


@pytest.mark.parametrize(
    "text",
    [
        "The Saudi-led coalition denied that five civilians were killed in Bajil.",
        "نفى مصدر عسكري مقتل خمسة مدنيين في غارة على باجل.",
    ],
)
def test_what_an_official_denies_is_a_position(text: str) -> None:
    (claim,) = claims(text)
    assert (claim.kind, claim.stance) == (ClaimKind.RESPONSIBILITY, Stance.DENIES)


@pytest.mark.parametrize(
    "text",
    [
        "The family of Samer Hadidi denied that he had been killed in a strike on Bajil.",
        "The family of Samer Hadidi, named among the dead on some pages, denied that he had been killed in Bajil.",
        "Samer Hadidi's brother denied that he was killed in a strike on Bajil.",
        "Pages spread the news that Samer Hadidi was killed in Bajil, which is untrue.",
        "تداولت صفحات خبر مقتل سامر الحديدي في باجل، وهو خبر غير صحيح.",
    ],
)
def test_whose_death_the_family_denies_or_the_report_calls_untrue_is_no_dead(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.counts or claim.person]


def test_what_somebody_told_stays_told_though_another_calls_it_false() -> None:
    (claim,) = [
        c for c in claims("Activists said five people were killed in Bajil, which is false, the army said.") if c.counts
    ]
    assert (claim.claimant.name, claim.counts[0].low) == ("Activists", 5)
