"""Records to JSON and back: nothing lost, nothing let in that is not the record."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.errors import BadRecord
from recount.records import (
    About,
    Assessment,
    Authority,
    BelligerentMention,
    Capture,
    CaptureId,
    Claim,
    Claimant,
    ClaimantKind,
    ClaimId,
    ClaimKind,
    Conceded,
    Count,
    Digest,
    Event,
    EventType,
    Grade,
    Group,
    GroupRange,
    Harm,
    IncidentId,
    Judgement,
    JudgementKind,
    Official,
    PlacePrecision,
    Range,
    Reason,
    Report,
    ReportId,
    Span,
    Stance,
    TimePrecision,
    When,
    Where,
    from_json,
    to_json,
)

CLAIM = Claim(
    claim_id=ClaimId("c-1"),
    report_id=ReportId("r-1"),
    kind=ClaimKind.HARM,
    span=Span(3, 9),
    quote="قُتل 3",
    claimant=Claimant("residents", ClaimantKind.LOCAL_SOURCES, anonymous=True, span=Span(0, 2)),
    relayed_by=("Example Agency",),
    based_on=("local accounts",),
    stance=Stance.ASSERTS,
    about=About.HARM,
    authority=Authority.NONE,
    event=Event(EventType.AIRSTRIKE, strikes=0),
    where=Where("Hajin", lat=34.69, lon=40.83, precision=PlacePrecision.TOWN, radius_m=3000, span=Span(1, 2)),
    when=When(date(2018, 11, 29), date(2018, 11, 29), TimePrecision.DAY, day_part="dawn"),
    belligerents=(BelligerentMention("jets", None),),
    counts=(Count(Harm.KILLED, group=Group.CHILDREN, low=3, high=None, part_of_total=True),),
    official=Official("x", About.HARM, Conceded(1, 2)),
    certain=True,
)
RECORDS: list[Any] = [
    CLAIM,
    Report(ReportId("r"), "text", date(2020, 1, 2), country=("SY",), extra={"k": [1, {"deep": None}]}),
    Assessment(
        IncidentId("i"),
        "airwars",
        grade=Grade.FAIR,
        killed=Range(1, 2, None),
        groups={Group.WOMEN: GroupRange(killed=Range(0, 0, 1))},
        reasons=(Reason("killed.low", "lowest", (ClaimId("c-1"),), "because"),),
    ),
    Capture(CaptureId("k"), Digest("0" * 64), 3, "a.txt", "text/plain", datetime(2020, 1, 1, tzinfo=UTC), "recount"),
    Judgement("j", JudgementKind.SIGN_OFF, ("RC-0001",), "Rana Example", "reviewer", datetime(2020, 1, 1, tzinfo=UTC),
              "read all", {"grade": "Fair"}),
]  # fmt: skip


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: type(r).__name__)
def test_a_record_comes_back_from_its_json_as_it_was(record: Any) -> None:
    assert from_json(type(record), json.loads(json.dumps(to_json(record)))) == record


def test_absence_is_null_and_never_zero() -> None:
    count = to_json(Count(Harm.KILLED))
    assert (count["low"], count["high"], count["vague"]) == (None, None, None)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"kind": "rumour"}, "ClaimKind"),
        ({"span": [1]}, "span"),
        ({"quote": 3}, "value"),
        ({"confidence": True}, "value"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_json_that_is_not_the_record_is_refused_with_the_field_named(change: dict[str, Any], field: str) -> None:
    with pytest.raises(BadRecord) as refused:
        from_json(Claim, to_json(CLAIM) | change)
    assert field in str(refused.value)


def test_a_missing_field_is_refused() -> None:
    value = to_json(CLAIM)
    del value["quote"]
    with pytest.raises(BadRecord, match="quote"):
        from_json(Claim, value)


ENDS = st.none() | st.integers(0, 10**6)


@given(ENDS, ENDS, ENDS)
def test_a_range_runs_upward_or_is_refused(low: int | None, best: int | None, high: int | None) -> None:
    known = [n for n in (low, best, high) if n is not None]
    if known == sorted(known):
        made = Range(low, best, high)
        assert from_json(Range, to_json(made)) == made
        assert made.known == (low is not None or high is not None)
    else:
        with pytest.raises(ValueError, match="upward"):
            Range(low, best, high)
