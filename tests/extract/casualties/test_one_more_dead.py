"""A dead person who is counted off is one of several, and no toll of one. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def parts(text: str) -> list[bool]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [n.part_of_total for claim in found.claims for n in claim.counts if n.harm == "killed"]


@pytest.mark.parametrize(
    "text",
    [
        "The death of an unidentified fourth person was confirmed in Raqqa.",
        "A fifth victim has died in hospital after the shelling of Hajin, medics said.",
        "Third victim dies of burns after the strike on Hajin",
        "A fourth unnamed man was killed in Hajin.",
        "وفاة مدني رابع متأثرا بجراحه التي أصيب بها في قصف هجين",
        "ارتقاء الشهيد الخامس في سرمين",
        "ثالث شهيد في سرمين جراء القصف",
        "مقتل طفلة ثالثة في سرمين",
    ],
)
def test_one_who_is_counted_off_is_a_part(text: str) -> None:
    assert parts(text)
    assert all(parts(text))


@pytest.mark.parametrize(
    "text",
    [
        "Their third child was killed in Hajin.",
        "The third victim, who was found in the orchard, was killed in Hajin.",
        "His second wife was killed in Hajin.",
        "The second strike killed a man in Hajin.",
        "Second Lieutenant Amal Example was killed in Hajin.",
        "استشهاد ابنه الثاني في قصف هجين",
        "مقتل ثلاثة مدنيين في الحي الثاني من سرمين",
        "مقتل رجل في سرمين",
        "A third teacher was killed in Hajin this year.",
        "She is the third teacher killed in Hajin since January.",
        "مقتل معلم ثالث في سرمين هذا العام",
    ],
)
def test_an_ordinal_of_something_else_leaves_the_toll(text: str) -> None:
    assert parts(text)[0] is False
