"""Claims as people corrected them: for the value that was read, and for no other."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from recount.errors import BadJudgement
from recount.link.clusters.corrections import correct, corrected_claim, value_of
from recount.records import (
    Claim,
    Claimant,
    ClaimId,
    ClaimKind,
    Count,
    Group,
    Harm,
    Judgement,
    JudgementKind,
    Reading,
    Report,
    ReportId,
    Span,
    TimePrecision,
    When,
    Where,
    to_json,
)

TEXT = "Tell Warda: 12 killed, 5 hurt."
REPORT = Report(ReportId("r-1"), TEXT)
CLAIM = Claim(
    ClaimId("c-1"),
    ReportId("r-1"),
    ClaimKind.HARM,
    Span(0, len(TEXT)),
    TEXT,
    Claimant("Valley Page"),
    where=Where("Tell Warda"),
    when=When(date(2031, 4, 2), date(2031, 4, 2), TimePrecision.DAY),
    counts=(Count(Harm.KILLED, low=12, high=12, exact=True), Count(Harm.INJURED, low=5, high=5, exact=True)),
)


def judged(field: str, corrected: Any, claim: Claim = CLAIM, minute: int = 0) -> Judgement:
    value = {"field": field, "corrected": corrected, "read": value_of(claim, field)}
    at = datetime(2031, 5, 1, 12, minute, tzinfo=UTC)
    return Judgement(
        f"j-{field}-{minute}", JudgementKind.CORRECT_CLAIM, ("c-1",), "Mara Quill", "editor", at, "seen", value
    )


def after(*judgements: Judgement, read: Claim = CLAIM) -> Claim:
    return correct([Reading(REPORT, (read,))], judgements).readings[0].claims[0]


@pytest.mark.parametrize(
    ("field", "corrected"),
    [
        ("counts.0.harm", "injured"),
        ("counts.0.status", "civilian"),
        ("counts.1.group", "children"),
        ("counts.0.of_wounds", {"least": 3, "most": 3, "died": None}),
        ("counts.0.indirect", "cold"),
        ("where", to_json(Where("Tell Warda", "Upper Warda", lat=1.5, lon=2.5))),
        ("when", to_json(When(date(2031, 4, 1), date(2031, 4, 1), TimePrecision.DAY))),
        ("claimant", to_json(Claimant("Valley Clinic"))),
        ("belligerents", [{"stated": "the Northern Front"}]),
    ],
)
def test_a_corrected_field_holds_the_judged_value_and_the_words_stay(field: str, corrected: Any) -> None:
    found = after(judged(field, corrected))
    assert found == corrected_claim(CLAIM, field, corrected) != CLAIM
    assert (found.quote, found.span, found.claim_id) == (CLAIM.quote, CLAIM.span, CLAIM.claim_id)


def test_a_corrected_number_is_a_range_of_its_own_and_leaves_the_other_number_alone() -> None:
    found = after(judged("counts.0.number", {"low": 10, "high": None}))
    assert (found.counts[0].low, found.counts[0].high, found.counts[0].exact) == (10, None, False)
    assert found.counts[1] == CLAIM.counts[1]


def test_two_parts_of_one_number_may_be_corrected_apart() -> None:
    found = after(judged("counts.0.number", {"low": 11, "high": 11}), judged("counts.0.group", "women"))
    assert (found.counts[0].low, found.counts[0].exact, found.counts[0].group) == (11, True, Group.WOMEN)


def test_the_latest_correction_of_a_field_stands() -> None:
    first, second = (judged("counts.0.number", {"low": n, "high": n}, minute=n) for n in (3, 4))
    assert after(second, first).counts[0].low == 4


def test_a_reading_that_differs_from_what_was_judged_is_not_corrected_and_the_judgement_goes_back() -> None:
    judgement = judged("counts.0.number", {"low": 11, "high": 11})
    better = replace(CLAIM, counts=(replace(CLAIM.counts[0], low=13, high=13), CLAIM.counts[1]))
    found = correct([Reading(REPORT, (better,))], [judgement])
    assert found.readings[0].claims == (better,) and found.overtaken == (judgement,) and not found.reasons


def test_a_number_that_is_not_read_any_more_sends_its_correction_back() -> None:
    judgement = judged("counts.1.number", {"low": 6, "high": 6})
    fewer = replace(CLAIM, counts=CLAIM.counts[:1])
    assert correct([Reading(REPORT, (fewer,))], [judgement]).overtaken == (judgement,)


def test_a_larger_gazetteer_overtakes_no_correction_of_a_place() -> None:
    judgement = judged("where", to_json(Where("Tell Warda", "Upper Warda")))
    moved = replace(CLAIM, where=replace(CLAIM.where or Where(""), span=Span(0, 10)))
    assert (after(judgement, read=moved).where or Where("")).name == "Upper Warda"


def test_the_reason_names_the_role_and_both_values_and_no_place_or_name() -> None:
    number, place = judged("counts.0.number", {"low": 10, "high": 45}), judged("where", to_json(Where("Hidden Farm")))
    reasons = correct([Reading(REPORT, (CLAIM,))], [number, place]).reasons[CLAIM.claim_id]
    assert [reason.text for reason in reasons] == [
        "an editor corrected the number: read 12, judged 10–45",
        "an editor corrected the place",
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("counts.0.number", {"low": 5, "high": 3}),
        ("counts.0.number", {"low": None, "high": None}),
        ("counts.0.number", {"low": -1, "high": 3}),
        ("counts.0.harm", "slain"),
        ("counts.2.number", {"low": 1, "high": 1}),
        ("quote", "other words"),
        ("when", {"start": "yesterday", "end": None, "precision": "day"}),
    ],
)
def test_a_value_that_the_field_cannot_hold_is_refused(field: str, value: Any) -> None:
    with pytest.raises(BadJudgement):
        corrected_claim(CLAIM, field, value)


def test_a_correction_judged_before_a_field_of_numbers_existed_still_stands() -> None:
    one = judged("counts.0.status", "civilian")
    read = {name: value for name, value in (one.value or {})["read"].items() if name not in ("of_wounds", "indirect")}
    assert after(replace(one, value={**(one.value or {}), "read": read})).counts[0].status == "civilian"


def test_the_days_that_a_person_judged_are_told_in_the_reason() -> None:
    one = judged("counts.0.of_wounds", {"least": 40, "most": 40})
    (reasons,) = correct([Reading(REPORT, (CLAIM,))], [one]).reasons.values()
    assert reasons[0].text.endswith("corrected the death of wounds: read none, judged 40 days")


def test_days_that_run_backward_are_no_correction() -> None:
    with pytest.raises(BadJudgement, match="run upward"):
        corrected_claim(CLAIM, "counts.0.of_wounds", {"least": 9, "most": 3})
