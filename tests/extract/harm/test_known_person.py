"""One person told of as known in Arabic: by the article or by a name, and no number of the dead."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm


def marked(text: str) -> list[bool]:
    claims = read(Report(ReportId("r"), text, language="ar", publisher="A page", country=("SY",))).claims
    told = (c for c in claims if c.kind is ClaimKind.HARM)
    return [count.found for claim in told for count in claim.counts if count.harm is Harm.KILLED and count.low == 1]


@pytest.mark.parametrize(
    "text",
    [
        "ارتقاء الشهيد سامر الأحمد جراء القصف على تلبيسة.",
        "استشهاد المواطنة سلمى الأحمد في قصف على حلب.",
        "مقتل سامر خالد الأحمد في قصف على حلب.",
        "انتقل إلى رحمة الله (سامر خالد الأحمد) إثر القصف على حلب.",
        "انتشال جثمان الرجل من تحت الأنقاض في حلب بعد القصف.",
        "أخي سامر الأحمد شهيدا إثر غارة على حلب.",
        "Shared with Publicأخي سامر الأحمد شهيدا إثر غارة على حلب.",
        "في ذمة الله الشاب الشهيد سامر الأحمد نتيجة القصف على حلب.",
        "الشاب سامر الأحمد شهيدا جراء القصف على حلب.",
        "في ذمة الله الشاب سامر الأحمد نتيجة القصف على حلب.",
        "انتشال جثة مدني من تحت الأنقاض في حلب بعد القصف.",
    ],
)
def test_a_person_told_of_with_the_article_is_no_toll(text: str) -> None:
    assert marked(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "استشهاد مواطنة وإصابة أخرى في قصف على حلب.",
        "شهيد وعدة إصابات في قصف على حلب.",
        "خلف القصف على حلب شهيدا وجريحين.",
        "سقط شاب شهيدا جراء القصف على حلب.",
        "جثة مدني وعدة إصابات في قصف على حلب.",
        "مقتل رجل وإصابة زوجته في قصف على حلب.",
    ],
)
def test_one_person_without_article_or_name_is_a_number(text: str) -> None:
    assert marked(text) == [False]


def test_two_of_whom_god_has_taken_care_are_two_dead() -> None:
    text = "في ذمة الله الشابان سامر المثال وخالد المثال إثر قصف على سيارة في الزباري."
    claims = read(Report(ReportId("r"), text, language="ar", publisher="A page", country=("SY",))).claims
    assert [(c.low, c.high) for claim in claims for c in claim.counts if not c.part_of_total] == [(2, 2)]


def test_a_woman_and_a_child_told_of_by_name_are_two_and_no_toll() -> None:
    text = "استشهاد المرأة هدى السالم والطفل سامر النابلسي جراء قصف على حلب."
    claims = read(Report(ReportId("r"), text, language="ar", publisher="A page", country=("SY",))).claims
    (whole,) = (c for claim in claims for c in claim.counts if not c.part_of_total)
    assert (whole.low, whole.high, whole.found) == (2, 2, True)
    assert {claim.person.name for claim in claims if claim.person} == {"هدى السالم", "سامر النابلسي"}


def test_a_woman_who_is_described_is_not_named() -> None:
    text = "قتلت امرأة في حلب، ونقلت المرأة المصابة إلى المشفى."
    claims = read(Report(ReportId("r"), text, language="ar", publisher="A page", country=("SY",))).claims
    assert not [claim.person for claim in claims if claim.person]
