"""Words of harm in two parts, and people named without a title behind a word of dying."""

from __future__ import annotations

import pytest

from recount import Claim, Report, ReportId, read
from recount.records import ClaimantKind, ClaimKind, Harm


def claims(text: str) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims


def killed(text: str) -> list[tuple[int | None, int | None]]:
    """The ends of the whole counts of the killed that a text gives."""
    return [(k.low, k.high) for c in claims(text) for k in c.counts if k.harm is Harm.KILLED and not k.part_of_total]


def names(text: str) -> list[str | None]:
    return [c.person.name for c in claims(text) if c.kind is ClaimKind.PERSON and c.person]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("فقد ثلاثة مدنيين حياتهم وأصيب آخرون بقصف على مارع", 3),
        ("فقدت سيدة وطفلتها حياتهما بقصف على مارع", 2),
        ("فقدت الشابة سعاد الأحمد حياتها إثر انفجار لغم في مارع", 1),
        ("فارق أربعة أطفال الحياة جراء قصف مارع", 4),
        ("لقيت سيدة وطفلتها حتفهما في مارع جراء غارة", 2),
        ("أزهقت الغارة أرواح سبعة مدنيين في مارع", 7),
        ("حصدت الغارة على مارع أرواح سبعة مدنيين", 7),
        ("The shelling cost five people their lives in Marea.", 5),
        ("An airstrike on Marea claimed the lives of five civilians.", 5),
        ("An airstrike on Marea took five lives.", 5),
    ],
)
def test_a_word_of_dying_in_two_parts_counts_the_people_beside_it(text: str, number: int) -> None:
    assert killed(text) == [(number, number)]


@pytest.mark.parametrize(
    "text",
    [
        "فقد السكان منازلهم جراء القصف على مارع وفقد آخرون الأمل في حياتهم",
        "فارقت البسمة وجوه الأطفال في مارع بعد القصف",
        "تلقى الأهالي التعازي في مارع بعد القصف",
        "It took years to rebuild their lives after the strike on Marea.",
    ],
)
def test_parts_that_do_not_belong_together_kill_nobody(text: str) -> None:
    assert killed(text) == []


def test_a_strike_that_claims_lives_makes_no_claim_itself() -> None:
    (claim,) = claims("An airstrike on Marea claimed the lives of five civilians.")
    assert (claim.claimant.kind, claim.hedge.value) == (ClaimantKind.PUBLISHER, "none")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("استشهد سامر الأحمد في قصف على مارع", ["سامر الأحمد"]),
        ("استشهد سامر خالد الأحمد (34 عاماً) وأنس ياسر الحسن بقصف على مارع", ["سامر خالد الأحمد", "أنس ياسر الحسن"]),
        ("وفاة نبيل العمر متأثراً بجراحه التي أصيب بها بقصف مارع", ["نبيل العمر"]),
        ("لقي الطفل سامر الأحمد مصرعه بقصف على مارع", ["سامر الأحمد"]),
        ("فقدت الشابة سعاد الأحمد حياتها إثر انفجار لغم في مارع", ["سعاد الأحمد"]),
    ],
)
def test_a_given_name_behind_a_word_of_dying_begins_the_name_of_one_who_died(text: str, named: list[str]) -> None:
    assert names(text) == named
    assert killed(text) == [(len(named), len(named))]


def test_the_family_of_one_named_without_a_title_counts_too() -> None:
    assert killed("مقتل عبد الرحمن الأحمد وزوجته وابنته بغارة على مارع") == [(3, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "قتل نبيل الخالد ثلاثة مدنيين في مارع",  # who follows this verb may have done it
        "مقتل شخص على يد مجهولين في مارع",
        "قضى سامر الأحمد عشر سنوات في السجن قبل قصف مارع",
        "لقي سامر الأحمد حفاوة في مارع بعد القصف",
    ],
)
def test_a_name_elsewhere_is_nobody_who_died(text: str) -> None:
    assert names(text) == []


def test_people_listed_with_their_ages_behind_each_of_are_counted() -> None:
    text = "إصابة كل من سعاد خالد الأحمد (20 عامًا) وآسيا حمد الأحمد (12 عامًا) بقصف على مارع"
    assert [(k.harm, k.low, k.high) for c in claims(text) for k in c.counts] == [(Harm.INJURED, 2, 2)]


def test_a_toll_is_no_person() -> None:
    assert names("Death toll in Marea rises to five.") == []
