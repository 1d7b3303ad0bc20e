"""What a report tells of again: the dead with their article, one word for two harms, and who is blamed beside."""

from __future__ import annotations

import pytest

from recount import Claim, Report, ReportId, read
from recount.records import ClaimKind, Harm


def claims(text: str, language: str = "ar") -> list[Claim]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [claim for claim in found.claims if claim.kind in (ClaimKind.HARM, ClaimKind.ACTION)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قتلت امرأة بقصف على بلدة سرمين. وقالت وسائل إعلام إن الضحايا من عائلة واحدة."),
        ("en", "A woman was killed in shelling of Sarmin. The dead were taken to a hospital."),
    ],
)
def test_the_dead_behind_a_number_of_any_people_are_those(language: str, text: str) -> None:
    assert [[count.low for count in claim.counts] for claim in claims(text, language)] == [[1]]


def test_dead_without_their_article_are_others() -> None:
    assert len(claims("قتلت امرأة بقصف على بلدة سرمين. وسقط قتلى وجرحى في السوق.")) == 2


def test_one_dead_is_no_part_of_a_number_of_killed_and_injured_people() -> None:
    told = claims("قتل وجرح عدد من المدنيين بقصف على سرمين. وقالت فرق الإسعاف إن مدنيا قتل وجرح اثنان آخران.")
    assert [(n.harm, n.low, n.part_of_total) for n in told[-1].counts] == [
        (Harm.KILLED, 1, False),
        (Harm.INJURED, 2, False),
    ]


def test_a_heading_that_alone_says_by_whom_stays_an_act() -> None:
    text = "حصيلة أولية لضحايا قصف قوات النظام اليوم الخميس على بلدة سرمين.\nالقتلى: 5 قتلى بينهم طفل"
    told = claims(text)
    assert [claim.kind for claim in told] == [ClaimKind.ACTION, ClaimKind.HARM]
    assert [party.id for party in told[0].belligerents] == ["syrian_government"]
