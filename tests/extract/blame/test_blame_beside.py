"""A party that only stands beside what happened is not blamed for it."""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def blamed(text: str) -> list[str | None]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    assert any(c.kind is ClaimKind.HARM for c in found)
    return sorted({b.id for c in found for b in c.belligerents}, key=str)


@pytest.mark.parametrize(
    "text",
    [
        "A 16-year-old boy recruited by the SDF was killed in an airstrike near Ain Issa.",
        "A commander wanted by the coalition escaped a strike in Hajin that killed his driver.",
        "Clashes between the army and rebels killed three civilians in Quneitra.",
        "The Israeli army accused Hamas of using residents as human shields in Jabalia, where 15 people were killed.",
        "The monitor said at first that Turkish drones killed four people in Derik, but later said a mine did.",
        "قتل ثمانية أشخاص في غارة لطيران روسي أو سوري على بنش.",
        "اتهم الجيش الإسرائيلي حماس باستخدام السكان دروعا بشرية في جباليا حيث قتل 15 شخصا.",
        "قال المرصد في البداية إن مسيرة تركية قتلت أربعة أشخاص في ديريك ثم قال إن لغما انفجر.",
        "نجا القيادي المطلوب للتحالف من غارة في هجين قتل فيها سائقه.",
    ],
)
def test_who_stands_beside_it_is_not_blamed(text: str) -> None:
    assert blamed(text) == []


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Turkish artillery responded to fire from SDF positions, killing two people in Zirkan.", "turkey"),
        ("A drone operated by the Turkish army killed two people in Derik.", "turkey"),
        ("Activists accused the coalition of killing 12 people in Baghuz.", "us_led_coalition"),
        ("اتهم الجيش التركي قسد بقصف أعزاز وقتل ثلاثة مدنيين.", "sdf"),
        ("قتل خمسة مدنيين في غارة لطيران روسي على بنش.", "russia"),
    ],
)
def test_who_did_it_is(text: str, party: str) -> None:
    assert blamed(text) == [party]
