"""Anchors of codes when reports are read again."""

from datetime import UTC, datetime

from recount.records import Claim, Claimant, ClaimId, ClaimKind, Naming, ReportId, Span
from recount_site.casefile.anchors import moved_anchors

AT = datetime(2026, 5, 6, tzinfo=UTC)


def claim(name: str, start: int, end: int, kind: ClaimKind = ClaimKind.HARM, report: str = "r-1") -> Claim:
    return Claim(ClaimId(name), ReportId(report), kind, Span(start, end), "x" * (end - start), Claimant("page"))


def moved(before: list[Claim], after: list[Claim]) -> list[tuple[str, ...]]:
    named = Naming("RC-0001", tuple(c.claim_id for c in before), AT)
    return [naming.anchors for naming in moved_anchors([named], before, after, AT)]


def test_a_claim_is_succeeded_by_the_one_that_shares_most_of_its_words() -> None:
    assert moved([claim("old", 10, 30)], [claim("a", 0, 12), claim("b", 12, 40)]) == [("b",)]


def test_a_claim_that_is_still_there_moves_nothing() -> None:
    assert moved([claim("old", 10, 30)], [claim("old", 10, 30), claim("a", 10, 30)]) == []


def test_other_words_other_kinds_and_other_reports_succeed_nothing() -> None:
    strangers = [claim("a", 30, 50), claim("b", 10, 30, ClaimKind.ACTION), claim("c", 10, 30, report="r-2")]
    assert moved([claim("old", 10, 30)], strangers) == []
