"""One person beside those told of before: "killed two and wounded a third". All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm, Reading


def reading(text: str) -> Reading:
    language = "en" if text.isascii() else "ar"
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))


def injured(text: str) -> list[int | None]:
    return [c.low for claim in reading(text).claims for c in claim.counts if c.harm is Harm.INJURED]


@pytest.mark.parametrize(
    "text",
    [
        "Shelling on Saraqib killed two and wounded a third.",
        "A strike on Saraqib killed one person, injuring another.",
        "Two men were killed and a third was wounded in Saraqib.",
        "قتل مدنيان وجرح ثالث بقصف على سراقب",
        "مقتل مدني وإصابة آخر في سراقب",
        "قتل مدنيان وأصيب ثالث بجروح في قصف على سراقب",
    ],
)
def test_a_third_or_another_is_one_person(text: str) -> None:
    assert injured(text) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "The army conceded it killed two and wounded a third in Saraqib.",
        "The army acknowledged that its strike on Saraqib killed one civilian and injured another.",
        "أقر الجيش بأنه قتل اثنين وجرح ثالثاً في سراقب",
    ],
)
def test_a_party_concedes_the_third_as_well(text: str) -> None:
    (claim,) = [c for c in reading(text).claims if c.kind is ClaimKind.RESPONSIBILITY]
    assert claim.official is not None and claim.official.conceded_injured is not None
    assert (claim.official.conceded_injured.low, claim.official.conceded_injured.high) == (1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Shelling killed two people in Saraqib and destroyed a third of the town.",
        "Shelling killed two people in Saraqib and damaged another house.",
        "The bombing killed two people and hurt a third of the trade of Saraqib.",
        "قتل مدنيان وتضرر ثلث المنازل في سراقب",
        "قتل مدنيان وأصيب منزل آخر في سراقب",
    ],
)
def test_a_share_or_another_thing_is_nobody(text: str) -> None:
    assert injured(text) == []
