"""Harm that is only supposed, not admitted, played out, or no work of war: nobody died of violence by it."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Stance


def claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    return list(read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims)


NOBODY = [
    "The Russian defence ministry said it regretted any loss of civilian life in Sarmin but did not say who did it.",
    "The US military said that if civilians were killed in the strike on Tabqa it would accept responsibility.",
    "The US said it could not rule out that civilians had been killed in Baghuz.",
    "The coalition said it did not know whether civilians were killed in the strike that destroyed a house in Baghuz.",
    "The coalition has not admitted killing any civilians in Hajin.",
    "Russia did not acknowledge that any civilians were killed in Ariha.",
    "A military exercise near Palmyra simulated an attack that killed 30 people.",
    "The novel tells of an airstrike on Douma that killed 22 people.",
    "An earthquake killed 300 people in Jindires.",
    "Four people were killed when a bus crashed near Homs.",
    "قال الجيش الإسرائيلي إنه إذا ثبت مقتل مدنيين في الغارة على رفح فسيتحمل المسؤولية.",
    "قال المرصد إن التحالف لم يعترف بمقتل أي مدني في الغارة على السوسة.",
    "لم يقر التحالف بمقتل أي مدني في هجين.",
    "قال التحالف إنه لا علم له بسقوط ضحايا مدنيين في هجين.",
    "قتل 300 شخص في زلزال ضرب جنديرس.",
    "تروي الرواية قصة غارة على دوما أدت إلى مقتل 22 شخصا.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_told_of_as_harmed(text: str) -> None:
    assert [c for c in claims(text) if c.kind in (ClaimKind.HARM, ClaimKind.TOTAL, ClaimKind.PERSON)] == []


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The army has not acknowledged the 12 civilians killed in Dael.", 12),
        ("It is not clear if the 12 people killed in Dael were civilians.", 12),
        ("Asked if civilians had been killed, a spokesman said that two died in Dael.", 2),
        ("لم تعترف روسيا بالمجزرة التي قتل فيها 12 مدنيا في أريحا.", 12),
    ],
)
def test_who_is_counted_beside_such_words_is_harmed(text: str, killed: int) -> None:
    assert [c.counts[0].low for c in claims(text) if c.kind is ClaimKind.HARM] == [killed]


@pytest.mark.parametrize(
    "text",
    [
        "The Kremlin said reports of 20 civilians killed in Maarat Numan were fake.",
        "Russia said reports that its jets killed nine people in a market in Ariha on Monday were false.",
        "قالت روسيا إن التقارير عن مقتل عشرين مدنيا في معرة النعمان كاذبة.",
    ],
)
def test_who_calls_long_reports_false_denies_them_and_tells_none(text: str) -> None:
    (only,) = claims(text)
    assert (only.kind, only.stance) == (ClaimKind.RESPONSIBILITY, Stance.DENIES)
