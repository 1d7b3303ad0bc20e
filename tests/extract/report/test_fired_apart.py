"""Whose fire it was, in a sentence of its own behind the attack. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of


def blamed(text: str) -> set[str | None]:
    return {party.id for claim in claims_of(text) for party in claim.belligerents}


@pytest.mark.parametrize(
    ("text", "party"),
    [
        (
            "سقطت قذائف على مدينة مارع. وبحسب المرصد فإن القصف جاء من مناطق تتمركز فيها قوات النظام.",
            "syrian_government",
        ),
        ("سقطت قذائف على مدينة مارع. مصدر القذائف مناطق سيطرة قسد.", "sdf"),
        ("سقطت قذائف على مدينة مارع. القذائف مصدرها مناطق سيطرة قسد.", "sdf"),
        ("قتل طفل بسقوط قذائف على مارع. وأكدت مصادر أن القذائف انطلقت من مواقع قوات النظام.", "syrian_government"),
        ("قتل طفل بسقوط قذائف على مارع. وجاء القصف من مواقع قوات النظام.", "syrian_government"),
        ("يعد القصف على مدينة مارع الأعنف منذ أسابيع ونفذته طائرات روسية.", "russia"),
        ("القصف على مدينة مارع هو الأعنف منذ أسابيع. ونفذته طائرات روسية.", "russia"),
        ("انفجرت سيارة مفخخة في مارع. واتهمت فصائل المعارضة وحدات حماية الشعب بالوقوف خلفها.", "sdf"),
        ("انفجرت سيارة مفخخة في مارع وقتل مدنيان. وتشير أصابع الاتهام إلى تنظيم داعش.", "islamic_state"),
    ],
)
def test_who_is_said_to_have_fired_is_blamed(text: str, party: str) -> None:
    assert blamed(text) == {party}


def test_the_claim_is_of_the_attack_told_of_before() -> None:
    claims = claims_of("قتل طفل بسقوط قذائف على مارع. وأكدت مصادر أن القذائف انطلقت من مواقع قوات النظام.")
    assert {claim.where.stated for claim in claims if claim.where} == {"مارع"}
    assert claims[-1].claimant.name == "مصادر"


@pytest.mark.parametrize(
    "text",
    [
        "قتل طفل بسقوط قذائف على مارع. وجاء القصف مع دخول قافلة من مناطق سيطرة الحكومة السورية.",
        "قتل طفل بسقوط قذائف على مارع. ولم تنطلق القذائف من مواقع قوات النظام.",
        "قتل طفل بسقوط قذائف على مارع. ووصل نازحون من مناطق سيطرة قسد.",
    ],
)
def test_nobody_else_is_blamed(text: str) -> None:
    assert blamed(text) == set()
