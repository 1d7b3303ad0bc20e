"""Words that look like speech and name no speaker in Arabic. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def voices(text: str) -> set[str]:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    return {claim.claimant.name for claim in found.claims}


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف أن قوات النظام قصفت سرمين وقتلت ثلاثة مدنيين",
        "والجدير بالذكر أن قوات النظام قصفت سرمين وقتلت ثلاثة مدنيين",
        "قتل ثلاثة مدنيين في سرمين وصعب إسعافهم بسبب رصد قوات النظام للمنطقة",
        "ذكر أن ثلاثة مدنيين قتلوا بقصف على سرمين",
    ],
)
def test_nobody_speaks_where_only_what_is_said_follows(text: str) -> None:
    assert voices(text) == {"Example Page"}


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("وأضاف الدفاع المدني أن قوات النظام قصفت سرمين وقتلت ثلاثة مدنيين", "الدفاع المدني"),
        ("الدفاع المدني قال إن قوات النظام قصفت سرمين وقتلت ثلاثة مدنيين", "الدفاع المدني"),
    ],
)
def test_who_stands_beside_the_verb_speaks(text: str, voice: str) -> None:
    assert voices(text) == {voice}
