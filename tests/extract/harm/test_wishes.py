"""A prayer, a condolence or a word about victims counts nobody. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def harmed(text: str) -> list[tuple[str, int | None, str | None]]:
    """Harm, least number and vague word of what a text counts."""
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [(str(c.harm), c.low, c.vague) for claim in found.claims for c in claim.counts]


@pytest.mark.parametrize(
    "text",
    [
        "الرحمة للشهداء والشفاء العاجل للجرحى.",
        "رحم الله شهداء بنش وشفى الجرحى.",
        "تقبلهم الله في الشهداء.",
        "الله يتقبلو من الشهداء ويغفرلو",
        "تقبله الله من الشهداء.",
        "المجد والخلود للشهداء.",
        "نتمنى الشفاء العاجل للمصابين.",
        "تتجنب القوات عادة الإعلان عن أسماء وهوية الضحايا.",
        "نقلت الصحيفة صوت الناس والضحايا في تلك المنطقة.",
        "May God have mercy on the martyrs and heal the wounded.",
        "Our condolences to the families of the victims.",
        "Glory to the martyrs of Binnish.",
        "We pray for the dead and injured of Binnish.",
    ],
)
def test_who_is_only_prayed_for_or_spoken_about_is_not_counted(text: str) -> None:
    assert harmed(text) == []


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("رحم الله ثلاثة شهداء سقطوا بقصف على بنش.", ("killed", 3, None)),
        ("استشهد خمسة مدنيين بقصف على بنش، الرحمة للشهداء.", ("killed", 5, None)),
        ("شبكة حقوق الإنسان: عدد القتلى في بنش بلغ 10.", ("killed", 10, None)),
        ("سقط عشرات الشهداء في بنش، رحمهم الله.", ("killed", None, "عشرات")),
        ("We pray for the 12 people killed in Binnish.", ("killed", 12, None)),
    ],
)
def test_a_number_beside_a_wish_is_read(text: str, counted: tuple[str, int | None, str | None]) -> None:
    assert counted in harmed(text)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("عدد القتلى تجاوز 30 في بنش.", 31, None),
        ("أعداد الضحايا تقارب 300 بعد القصف على بنش.", 300, 300),
        ("حصيلة الشهداء فاقت الثلاثين في بنش.", 31, None),
        ("عدد الشهداء زاد عن 12 في بنش.", 13, None),
        ("The number of dead exceeds 30 in Binnish.", 31, None),
    ],
)
def test_a_toll_whose_verb_is_a_bound_has_its_number(text: str, low: int, high: int | None) -> None:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    assert [(c.low, c.high) for claim in found.claims for c in claim.counts] == [(low, high)]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("قتل مدني بقصف على بنش، وجاء القصف بعد مقتل ثلاثة جنود.", [("killed", 1, None)]),
        ("قتل خمسة مدنيين في بنش ردا على مقتل ثلاثة جنود.", [("killed", 5, None)]),
        ("One civilian was killed in Binnish, which came after the killing of three soldiers.", [("killed", 1, None)]),
        (
            "Five people were killed in Binnish in retaliation for the killing of three soldiers.",
            [("killed", 5, None)],
        ),
        ("وقع الهجوم بعد منتصف الليل وأدى لمقتل خمسة مدنيين في بنش.", [("killed", 5, None)]),
    ],
)
def test_the_dead_that_an_attack_answers_are_not_its_own(
    text: str, counted: list[tuple[str, int | None, str | None]]
) -> None:
    assert harmed(text) == counted


def test_each_of_two_attacks_told_one_after_the_other_has_its_place() -> None:
    text = "قتل مدني بقصف على بنش، ويأتي ذلك بعد يوم من مقتل ثلاثة مدنيين في سرمين."
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    told = {claim.where.stated: claim.counts[0].low for claim in found.claims if claim.where and claim.counts}
    assert told == {"بنش": 1, "سرمين": 3}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ('مقتل مسؤول من "حزب العمال" في بنش.', [("killed", 1, None)]),
        ("مقتل رئيس اتحاد الطلاب بقصف على بنش.", []),
        ("مقتل عمال بقصف على بنش.", [("killed", None, None)]),
        ("قتل ثلاثة عمال من نقابة المعلمين بقصف على بنش.", [("killed", 3, None)]),
    ],
)
def test_a_body_named_after_people_counts_none_of_them(
    text: str, counted: list[tuple[str, int | None, str | None]]
) -> None:
    assert harmed(text) == counted
