"""Who is blamed where a clause goes on from the attack told before it. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind

_TELLING = (ClaimKind.HARM, ClaimKind.ACTION)


def each(text: str) -> list[str]:
    """Whom each claim of harm or attack blames, in their order."""
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    return ["+".join(sorted(b.id or "" for b in c.belligerents)) for c in claims if c.kind in _TELLING]


@pytest.mark.parametrize(
    "text",
    [
        "قصفت قوات النظام بلدة سرمين، كما قصفت بلدة آفس ما أدى لمقتل ثلاثة مدنيين",
        "قصفت قوات النظام بلدة سرمين، كما تعرضت بلدة آفس لقصف مماثل أدى لمقتل ثلاثة مدنيين",
        "قتل مدني بقصف مدفعي لقوات النظام على بلدة سرمين، كما أصيب طفلان بقصف مماثل على بلدة آفس",
        "قتل مدني بقصف مدفعي لقوات النظام على بلدة سرمين. وأصيب طفلان بقصف مماثل على بلدة آفس.",
        "قصفت مدفعية قوات النظام محيط مدينة الأتارب، كما استهدفت أراضي زراعية قرب كفرعمة",
    ],
)
def test_a_clause_that_goes_on_blames_whom_the_clause_before_blames(text: str) -> None:
    assert each(text) == ["syrian_government", "syrian_government"]


def test_a_similar_strike_is_theirs_in_english_too() -> None:
    text = "Syrian government shelling killed one person in Sarmin. A similar attack wounded two children in Afes."
    assert each(text) == ["syrian_government", "syrian_government"]


@pytest.mark.parametrize(
    "text",
    [
        "قصفت قوات النظام بلدة سرمين، كما استهدفت طائرات مجهولة بلدة آفس ما أدى لمقتل ثلاثة مدنيين",
        "قتل مدني بقصف لقوات النظام على سرمين، وردت الفصائل على مواقع قسد. وأصيب طفلان بقصف مماثل على آفس.",
        "قتل مدني بقصف مدفعي لقوات النظام على بلدة سرمين. وقال شهود إن طفلين أصيبا بقصف مماثل على بلدة آفس.",
        "قتل مدني بقصف لقوات النظام على سرمين. وأصيب طفلان بانفجار في آفس بعد حركة نزوح مماثلة.",
    ],
)
def test_another_subject_party_or_voice_stops_it(text: str) -> None:
    assert each(text)[-1] == ""
