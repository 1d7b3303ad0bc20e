"""Deaths of wounds and indirect harm under a scope: counted, held out or left open, and never without the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from casting import Cast, incident_of

from recount.assess import assess, in_scope
from recount.records import (
    Assessment,
    Claim,
    ClaimKind,
    Count,
    Event,
    EventType,
    Harm,
    HarmScope,
    Incident,
    Indirect,
    OfWounds,
    Range,
    ScopeTerms,
    Status,
    TimePrecision,
    Verdict,
    When,
)

MONTH = ScopeTerms(died_of_wounds_within=30)
DIRECT, INDIRECT = ScopeTerms(harm=HarmScope.DIRECT), ScopeTerms(harm=HarmScope.INDIRECT)
STRIKE = Event(EventType.AIRSTRIKE)


def count(low: int | None, **values: Any) -> Count:
    return Count(**{"harm": Harm.KILLED, "status": Status.CIVILIAN, "low": low, "high": low, "exact": True, **values})


def told(cast: Cast, *counts: Count, report: str = "r1") -> Claim:
    return cast.claim(ClaimKind.HARM, f"Page {report}", f"words {cast.made}", report, counts=counts, event=STRIKE)


def later(days: int | None, number: int = 1, **values: Any) -> Count:
    return count(number, of_wounds=OfWounds(days, days), **values)


def made(*claims: Claim) -> Incident:
    return replace(incident_of(*claims), event=STRIKE)


def under(terms: ScopeTerms | None, *claims: Claim) -> Assessment:
    return assess(made(*claims), claims, scope=terms)


def verdict(terms: ScopeTerms, *claims: Claim) -> Verdict:
    return in_scope(made(*claims), under(terms, *claims), claims, terms).verdict


def rules(found: Assessment) -> list[str]:
    return [reason.rule for reason in found.reasons if reason.rule.endswith(("_out", "_open", "_include"))]


def test_a_death_within_the_limit_counts_and_a_later_one_is_held_out_with_the_reason(cast: Cast) -> None:
    toll = told(cast, count(4))
    soon, late = told(cast, later(30, number=5), report="r2"), told(cast, later(31, number=5), report="r2")
    assert under(MONTH, toll, soon).killed == Range(4, 4, 5)
    held = under(MONTH, toll, late)
    assert held.killed == Range(4, 4, 4)
    (why,) = [reason for reason in held.reasons if reason.rule == "wounds_held_out"]
    assert (why.field, why.claim_ids) == ("killed", (late.claim_id,))
    assert "within 30 days" in why.text and "after 31 days" in why.text and late.quote in why.text


def test_without_a_scope_no_death_is_held_out(cast: Cast) -> None:
    claims = (told(cast, count(4)), told(cast, later(400, number=5), report="r2"))
    for terms in (None, ScopeTerms(territory=("SY",))):
        assert under(terms, *claims).killed == Range(4, 4, 5) and rules(under(terms, *claims)) == []


def test_those_who_died_later_are_no_toll_of_all_the_dead(cast: Cast) -> None:
    claims = (told(cast, count(4)), told(cast, later(2), report="r2"))
    assert under(None, *claims).killed == Range(4, 4, 4)


def test_days_that_are_not_known_leave_the_minimum_and_stay_in_the_maximum(cast: Cast) -> None:
    found = under(MONTH, told(cast, count(5), later(None, part_of_total=True)))
    assert found.killed == Range(4, 4, 5) and rules(found) == ["wounds_open"]
    alone = under(MONTH, told(cast, later(None)))
    assert alone.killed is not None and (alone.killed.low, alone.killed.high) == (None, 1)


def test_a_part_of_a_toll_that_died_too_late_is_taken_from_both_ends(cast: Cast) -> None:
    found = under(MONTH, told(cast, count(5), later(40, number=2, part_of_total=True)))
    assert found.killed == Range(3, 3, 3) and rules(found) == ["wounds_held_out"]


def test_a_toll_told_elsewhere_in_the_report_may_include_the_dead_held_out(cast: Cast) -> None:
    toll, late = told(cast, count(5)), told(cast, later(40, part_of_total=True))
    found = under(MONTH, toll, late)
    assert found.killed is not None and (found.killed.low, found.killed.high) == (4, 5)
    assert rules(found) == ["wounds_held_out", "toll_may_include"]


def test_the_day_of_death_and_the_day_of_the_incident_give_the_days_where_the_words_do_not(cast: Cast) -> None:
    day = date(2018, 12, 9)  # ten days after the incident of the cast
    died = OfWounds(died=When(day, day, TimePrecision.DAY))
    claim = told(cast, count(1, of_wounds=died))
    assert verdict(ScopeTerms(died_of_wounds_within=10), claim) is Verdict.IN
    assert verdict(ScopeTerms(died_of_wounds_within=9), claim) is Verdict.OUT


@pytest.mark.parametrize(("days", "wanted"), [(30, Verdict.IN), (31, Verdict.OUT), (None, Verdict.UNDECIDED)])
def test_an_incident_of_deaths_of_wounds_alone_is_in_out_or_undecided(
    cast: Cast, days: int | None, wanted: Verdict
) -> None:
    assert verdict(MONTH, told(cast, later(days))) is wanted


def test_an_incident_stays_in_where_anybody_else_came_to_harm(cast: Cast) -> None:
    hurt = count(3, harm=Harm.INJURED)
    assert verdict(MONTH, told(cast, later(90)), told(cast, hurt, report="r2")) is Verdict.IN


def test_a_limit_says_nothing_of_an_incident_in_which_nobody_died_of_wounds(cast: Cast) -> None:
    claim = told(cast, count(4))
    assert in_scope(made(claim), under(MONTH, claim), (claim,), MONTH).reasons == ()


def test_indirect_deaths_are_held_out_of_direct_harm_and_direct_ones_of_indirect(cast: Cast) -> None:
    claim = told(cast, count(8), count(2, indirect=Indirect.HUNGER, part_of_total=True))
    assert under(DIRECT, claim).killed == Range(6, 6, 6)
    assert rules(under(DIRECT, claim)) == ["indirect_held_out"]
    assert under(INDIRECT, claim).killed == Range(2, 2, 2)
    assert rules(under(INDIRECT, claim)) == ["direct_held_out"]
    assert (verdict(DIRECT, claim), verdict(INDIRECT, claim)) == (Verdict.IN, Verdict.IN)


def test_an_incident_of_indirect_deaths_alone_is_out_of_direct_harm(cast: Cast) -> None:
    claim = told(cast, count(2, indirect=Indirect.COLD))
    assert (verdict(DIRECT, claim), verdict(INDIRECT, claim)) == (Verdict.OUT, Verdict.IN)
    finding = in_scope(made(claim), under(DIRECT, claim), (claim,), DIRECT)
    assert "as done by cold" in finding.reasons[0].text


def test_what_is_held_out_stays_in_the_claims(cast: Cast) -> None:
    claim = told(cast, later(90))
    under(MONTH, claim)
    assert claim.counts == (later(90),)


def test_the_order_of_claims_moves_nothing(cast: Cast) -> None:
    claims = (told(cast, count(5)), told(cast, later(40, part_of_total=True)), told(cast, later(None), report="r2"))
    assert under(MONTH, *claims) == under(MONTH, *claims[::-1])
