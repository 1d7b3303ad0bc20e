"""Who is not blamed: whose members were hit, whom another struck, and who goes on elsewhere. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind

_TELLING = (ClaimKind.HARM, ClaimKind.ACTION)


def blamed(text: str) -> list[str]:
    claims = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))).claims
    return sorted({b.id or "" for claim in claims if claim.kind in _TELLING for b in claim.belligerents})


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وأصيب عنصران من “قسد” بقصف بري تركي على ريف منبج", ["turkey"]),
        ("الجيش التركي يستهدف قوات سوريا الديمقراطية في قريتين بريف حلب", ["turkey"]),
        ("اعتقلته القوات لتورطه في تفجير السفارة الإيرانية في بيروت الذي أسفر عن مقتل خمسة أشخاص", []),
        (
            "استشهد ثلاثة مدنيين بقصف صاروخي لقوات النظام على سرمين، في ظل استمرار روسيا باستهداف المناطق المدنية",
            ["syrian_government"],
        ),
    ],
)
def test_who_is_hit_or_goes_on_elsewhere_is_not_blamed(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("استهدفت قوات سوريا الديمقراطية قرية في ريف حلب", ["sdf"]),
        ("بعد انسحاب الأهالي استهدفت قوات النظام قرية في ريف حلب", ["syrian_government"]),
        ("قتل مدني في سرمين في ظل استمرار قصف قوات النظام على البلدة", ["syrian_government"]),
        ("قتل مدنيان بقصف قوات النظام وروسيا على سرمين", ["russia", "syrian_government"]),
    ],
)
def test_who_strikes_still_is(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties
