"""What a record is called follows from what it is, and from nothing else."""

from datetime import date

from recount.records import (
    ClaimId,
    ReportId,
    Span,
    TimePrecision,
    When,
    Where,
    canonical,
    claim_id,
    content_id,
    digest_of,
    incident_id,
)

TEXT = digest_of(b"a text")


def name(**change: object) -> ClaimId:
    parts: dict[str, object] = {"text": TEXT, "report": ReportId("r"), "kind": "harm", "span": Span(1, 2), "ordinal": 0}
    return claim_id(**(parts | change))  # type: ignore[arg-type]


def test_a_claims_id_follows_from_text_report_kind_span_and_ordinal() -> None:
    others = {name(text=digest_of(b"b")), name(report="q"), name(kind="action"), name(span=Span(1, 3)), name(ordinal=1)}
    assert name() == name()
    assert name() not in others
    assert len(others) == 5


def test_parts_of_an_id_cannot_run_into_one_another() -> None:
    assert content_id("x", "ab", "c") != content_id("x", "a", "bc")


def test_equal_values_have_equal_canonical_bytes() -> None:
    assert canonical({"b": 1, "a": "ا"}) == canonical({"a": "ا", "b": 1}) == '{"a":"ا","b":1}'


def test_an_id_can_be_made_of_half_a_character() -> None:
    assert content_id("x", "\ud800").startswith("x-")


def test_an_incident_without_a_ledger_is_named_after_its_smallest_claim() -> None:
    assert incident_id([ClaimId("c-2"), ClaimId("c-1")]) == incident_id([ClaimId("c-1")])


def day(first: int, last: int) -> When:
    return When(date(2018, 11, first), date(2018, 11, last), TimePrecision.DAYS)


def test_days_between_two_stretches_are_none_where_they_meet_and_unknown_where_one_is() -> None:
    assert day(1, 5).days_from(day(4, 9)) == 0
    assert day(1, 5).days_from(day(8, 9)) == day(8, 9).days_from(day(1, 5)) == 3
    assert day(1, 5).days_from(When(None, None, TimePrecision.UNKNOWN)) is None


def test_metres_between_places_are_unknown_where_one_has_no_point() -> None:
    here, there = Where("a", lat=34.0, lon=40.0), Where("b", lat=34.0, lon=41.0)
    assert round((here.metres_from(there) or 0) / 1000) == 92
    assert here.metres_from(Where("c")) is None


def test_the_id_of_a_claim_is_that_of_its_parts_as_canonical_json() -> None:
    odd = ReportId('a "quoted"\n\\ تقرير \ud800')
    assert name(report=odd) == content_id("c", TEXT, odd, "harm", [1, 2], 0)
