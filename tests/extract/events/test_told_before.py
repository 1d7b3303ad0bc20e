"""What was before, on no day or in another year, is not of the attack that a report tells of."""

from __future__ import annotations

import pytest

from recount import Claim, Report, ReportId, read
from recount.records import ClaimKind, Harm, Stance


def claims(text: str) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims


def blamed(text: str) -> set[str | None]:
    return {party.id for claim in claims(text) for party in claim.belligerents}


def killed(text: str) -> list[tuple[int | None, str | None]]:
    """The whole counts of the killed, each with the year that its claim bears."""
    return [
        (k.low, str(c.when.start.year) if c.when and c.when.start else None)
        for c in claims(text)
        for k in c.counts
        if k.harm is Harm.KILLED and not k.part_of_total
    ]


@pytest.mark.parametrize(
    "text",
    [
        "قصفت قوات النظام بلدة حزانو بريف إدلب، ما أدى لمقتل مدني. يذكر أن البلدة سبق أن شهدت قصفا من قسد.",
        "Army shelling killed one in Atarib. The town had previously been shelled by the SDF.",
    ],
)
def test_who_shelled_a_town_before_is_not_blamed_now(text: str) -> None:
    assert "sdf" not in blamed(text)


@pytest.mark.parametrize(
    "text",
    [
        "أصيب عاملان بقصف على بنش. وسبق أن قتل طفلان وامرأة جراء غارات روسية.",
        "Shelling hurt two in Atarib. An air strike had previously killed three people in the town.",
    ],
)
def test_who_died_before_is_none_of_the_dead(text: str) -> None:
    assert killed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "أصيب عاملان بقصف على بنش. وسبق أن قتل ثلاثة مدنيين بغارات روسية على سرمين في 3 أيار 2021.",
        "Shelling hurt two in Atarib. Russian strikes had previously killed three people there in 2021.",
    ],
)
def test_who_died_on_a_day_that_is_named_stays_with_it(text: str) -> None:
    assert killed(text) == [(3, "2021")]


def test_what_was_only_said_before_is_of_this_attack() -> None:
    text = "Shelling killed two in Atarib. The army had previously said that five were killed."
    assert [low for low, _ in killed(text)] == [2, 5]


@pytest.mark.parametrize(
    "text",
    [
        "The blast in Atarib killed four; a similar attack in 2016 killed 62.",
        "The blast in Atarib killed four, and a similar attack in 2016 killed 62.",
        "قتل أربعة مدنيين بانفجار في الباب؛ وكان هجوم مماثل عام 2016 أودى بحياة 62 شخصا",
    ],
)
def test_a_similar_attack_keeps_its_year_to_itself(text: str) -> None:
    assert killed(text) == [(4, None), (62, "2016")]


def test_a_similar_attack_of_no_other_year_shares_the_day() -> None:
    text = "The blast in Atarib on 3 May 2016 killed four; a similar attack nearby killed two."
    assert {year for _, year in killed(text)} == {"2016"}


def test_claiming_the_attack_accepts_it() -> None:
    text = "A bomb killed six people in Aleppo on Monday. Islamic State claimed the attack."
    assert [c.stance for c in claims(text) if c.kind is ClaimKind.RESPONSIBILITY] == [Stance.ACCEPTS]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed six people in Aleppo on Monday. No group claimed the attack.",
        "A bomb killed six people in Aleppo on Monday. Islamic State claimed a similar case in Homs.",
    ],
)
def test_an_attack_that_nobody_claims_is_accepted_by_nobody(text: str) -> None:
    assert not [c for c in claims(text) if c.stance is Stance.ACCEPTS]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("سقط 37 مدنيا بين قتيل وجريح جراء تصعيد قوات النظام على ريف إدلب", "syrian_government"),
        ("قوة قسدية مسلحة داهمت منزلا في بنش", "sdf"),
        ("الشاب الذي طالته يد الغدر الآثمة قسد", "sdf"),
    ],
)
def test_an_escalation_of_a_force_is_its_deed(text: str, party: str) -> None:
    assert blamed(text) == {party}


@pytest.mark.parametrize(
    "text",
    [
        "قلق من التصعيد بين تركيا وقسد بعد قصف مارع",
        "تخوف من عودة روسيا للتصعيد بعد قصف مارع",
        "قصف النقاط التركية في جبل الزاوية",
        "قتل واعتقال شخصيتان من داعش خلال عملية أمنية في الرقة",
    ],
)
def test_who_is_feared_or_hit_is_not_blamed(text: str) -> None:
    assert blamed(text) == set()


def test_a_party_whose_people_were_hit_does_not_hide_whose_the_strike_is() -> None:
    text = "قصفت تركيا بلدة مارع. القصف أدى إلى مقتل اثنين من عناصر قوات النظام."
    assert [[p.id for p in c.belligerents] for c in claims(text)] == [["turkey"], ["turkey"]]
