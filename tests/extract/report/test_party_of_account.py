"""Whom an account blames for "the strike" that it has told of, and of whose "strike" it says nothing."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def last_blamed(text: str) -> list[str | None]:
    """The parties of the last claim of harm or attack."""
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    told = [claim for claim in claims if claim.kind in (ClaimKind.HARM, ClaimKind.ACTION)]
    return [party.id for party in told[-1].belligerents]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("قصفت قوات النظام بلدة سرمين بريف إدلب صباح اليوم.\nوأسفر القصف عن مقتل ثلاثة مدنيين.", "syrian_government"),
        ("Turkish forces shelled a village near Ain Issa. The shelling killed three people.", "turkey"),
        ("استهدفت مسيرة تركية سيارة قرب القامشلي.\nأسفر هذا الهجوم عن استشهاد ثلاثة مواطنين.", "turkey"),
    ],
)
def test_the_attack_told_of_before_is_that_of_the_party_named_there(text: str, party: str) -> None:
    assert last_blamed(text) == [party]


@pytest.mark.parametrize(
    "text",
    [
        "قصفت قوات النظام بلدة سرمين. واستهدف الطيران الروسي بلدة بنش.\nوأسفر القصف عن مقتل ثلاثة مدنيين.",
        "قصفت قوات النظام بلدة سرمين.\nوأسفر القصف على بنش عن مقتل ثلاثة مدنيين.",
        "قصفت قوات النظام بلدة سرمين.\nوقتل ثلاثة مدنيين بانفجار لغم.",
        "قصفت قوات النظام بلدة سرمين.\nوقتل ثلاثة مدنيين في هجوم لمجهولين.",
        "Turkish forces shelled a village near Ain Issa. An earlier strike killed three people.",
    ],
)
def test_another_place_party_means_or_attack_takes_over_nothing(text: str) -> None:
    assert last_blamed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "قصفت قوات النظام بلدة سرمين. وقال الدفاع المدني إن القصف أسفر عن مقتل ثلاثة.",
        "Turkish forces shelled a village near Ain Issa. The shelling killed three people, residents said.",
    ],
)
def test_another_voice_that_only_counts_the_dead_accuses_nobody(text: str) -> None:
    assert last_blamed(text) == []
