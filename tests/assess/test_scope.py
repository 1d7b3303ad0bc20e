"""Whether an incident is in scope: in, out or undecided, term by term, and never out for want of knowledge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from casting import Cast, blaming, incident_of

from recount.assess import assess, in_scope, scope_terms
from recount.errors import BadScope
from recount.records import (
    UNKNOWN_TIME,
    Circle,
    Claim,
    Combatants,
    Event,
    EventType,
    HarmScope,
    Incident,
    PlacePrecision,
    ScopeFinding,
    ScopeTerms,
    Status,
    TimePrecision,
    Verdict,
    When,
    Where,
)

HAJIN = Where("Hajin", "Hajin", admin1="Deir ez-Zor", country="SY", lat=34.69, lon=40.83, radius_m=2000)
STRIKE = Event(EventType.AIRSTRIKE)


def told(cast: Cast, **values: Any) -> tuple[Claim, ...]:
    given = {"where": HAJIN, "event": STRIKE, **values}
    return blaming(replace(cast.killed("Valley Radio", 4), **given))


def found(claims: tuple[Claim, ...], terms: ScopeTerms, **values: Any) -> ScopeFinding:
    incident = replace(incident_of(*claims), **{"where": HAJIN, "event": STRIKE, **values})
    return in_scope(incident, assess(incident, claims), claims, terms)


def verdict(claims: tuple[Claim, ...], terms: ScopeTerms, **values: Any) -> Verdict:
    return found(claims, terms, **values).verdict


#: terms that the incident meets, and the same that it does not
TERMS = [
    (ScopeTerms(territory=("SY", "IQ")), ScopeTerms(territory=("IQ",))),
    (ScopeTerms(admin1=("deir ez zor",)), ScopeTerms(admin1=("Idlib",))),
    (ScopeTerms(within=(Circle(34.7, 40.8, 20),)), ScopeTerms(within=(Circle(36.2, 37.1, 20),))),
    (ScopeTerms(since=date(2018, 11, 1)), ScopeTerms(since=date(2019, 1, 1))),
    (ScopeTerms(until=date(2018, 11, 29)), ScopeTerms(until=date(2018, 11, 28))),
    (ScopeTerms(actors=("us_led_coalition",)), ScopeTerms(actors=("russia",))),
    (ScopeTerms(means=(EventType.AIRSTRIKE,)), ScopeTerms(means=(EventType.ARTILLERY,))),
    (ScopeTerms(harm=HarmScope.DIRECT), ScopeTerms(harm=HarmScope.INDIRECT)),
]


@pytest.mark.parametrize(("holding", "failing"), TERMS)
def test_a_term_puts_an_incident_in_or_out_and_names_its_claims(
    cast: Cast, holding: ScopeTerms, failing: ScopeTerms
) -> None:
    claims = told(cast, when=When(date(2018, 11, 29), date(2018, 11, 29), TimePrecision.DAY))
    assert (verdict(claims, holding), verdict(claims, failing)) == (Verdict.IN, Verdict.OUT)
    (reason,) = found(claims, failing).reasons
    assert reason.claim_ids == (claims[0].claim_id,) and reason.rule.endswith("_out")


def test_a_scope_that_asks_nothing_holds_everything(cast: Cast) -> None:
    assert found(told(cast), ScopeTerms()) == ScopeFinding(Verdict.IN)


@pytest.mark.parametrize(
    "terms",
    [
        ScopeTerms(territory=("IQ",)),
        ScopeTerms(admin1=("Idlib",)),
        ScopeTerms(within=(Circle(1, 1, 1),)),
        ScopeTerms(since=date(2030, 1, 1)),
        ScopeTerms(actors=("russia",)),
        ScopeTerms(means=(EventType.ARTILLERY,)),
        ScopeTerms(harm=HarmScope.INDIRECT),
        ScopeTerms(combatants=Combatants.EXCLUDE),
    ],
)
def test_what_is_not_known_is_undecided_and_never_out(cast: Cast, terms: ScopeTerms) -> None:
    claims = (replace(cast.killed("Valley Radio", 4), counts=()),)
    unknown: dict[str, Any] = {"where": None, "date": UNKNOWN_TIME, "event": Event()}
    assert verdict(claims, terms, **unknown) is Verdict.UNDECIDED


def test_one_term_that_fails_puts_it_out_whatever_else_is_unknown(cast: Cast) -> None:
    terms = ScopeTerms(territory=("SY",), since=date(2019, 1, 1))
    finding = found(told(cast), terms, where=None)
    assert finding.verdict is Verdict.OUT
    assert [reason.rule for reason in finding.reasons] == ["territory_undecided", "dates_out"]


def test_a_stretch_of_days_over_the_edge_is_undecided(cast: Cast) -> None:
    week = When(date(2018, 12, 29), date(2019, 1, 4), TimePrecision.WEEK)
    assert verdict(told(cast), ScopeTerms(since=date(2019, 1, 1)), date=week) is Verdict.UNDECIDED


def test_a_province_that_a_circle_only_touches_is_undecided(cast: Cast) -> None:
    wide = replace(HAJIN, radius_m=None, precision=PlacePrecision.PROVINCE)
    assert verdict(told(cast), ScopeTerms(within=(Circle(34.7, 40.8, 20),)), where=wide) is Verdict.UNDECIDED


@pytest.mark.parametrize("kind", [EventType.BOMBARDMENT, EventType.EXPLOSION])
def test_a_word_that_fits_any_means_leaves_the_means_open(cast: Cast, kind: EventType) -> None:
    claims = told(cast, event=Event(kind))
    assert verdict(claims, ScopeTerms(means=(EventType.AIRSTRIKE,)), event=Event(kind)) is Verdict.UNDECIDED


def test_an_account_of_other_means_beside_the_main_one_leaves_it_open(cast: Cast) -> None:
    claims = (*told(cast), *told(cast, event=Event(EventType.ARTILLERY)))
    assert verdict(claims, ScopeTerms(means=(EventType.ARTILLERY,))) is Verdict.UNDECIDED


def test_combatants_alone_are_out_only_where_the_scope_excludes_them(cast: Cast) -> None:
    claims = blaming(cast.killed("Valley Radio", 4, status=Status.COMBATANT))
    assert verdict(claims, ScopeTerms(combatants=Combatants.EXCLUDE)) is Verdict.OUT
    for kept in (Combatants.APART, Combatants.INCLUDE):
        assert verdict(claims, ScopeTerms(combatants=kept)) is Verdict.IN


def test_a_table_as_a_person_writes_it_becomes_terms() -> None:
    table = {"territory": ["SY"], "from": date(2018, 11, 1), "within": [[34.7, 40.8, 20]], "means": ["airstrike"]}
    terms = scope_terms(table, "scope.toml")
    assert terms == ScopeTerms(("SY",), (), (Circle(34.7, 40.8, 20),), date(2018, 11, 1), means=(EventType.AIRSTRIKE,))


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ({"territory": ["Syria"]}, "ISO 3166"),
        ({"actors": ["somebody"]}, "us_led_coalition"),
        ({"means": ["laser"]}, "laser"),
        ({"weather": "fair"}, "weather"),
        ({"within": [[34.7, 40.8]]}, "scope.toml"),
        ({"from": "2019-02-30"}, "scope.toml"),
        ({"from": "2019-02-03", "until": "2019-02-02"}, "ends before"),
        ({"died_of_wounds_within": -1}, "number of days"),
    ],
)
def test_a_table_that_is_not_understood_is_refused_with_its_place(table: dict[str, object], why: str) -> None:
    with pytest.raises(BadScope, match=r"^scope\.toml") as refused:
        scope_terms(table, "scope.toml")
    assert why in str(refused.value)


def test_the_answer_does_not_depend_on_the_order_of_claims(cast: Cast) -> None:
    claims: tuple[Claim, ...] = (*told(cast), *told(cast))
    terms = ScopeTerms(territory=("SY",), means=(EventType.ARTILLERY,))
    incident: Incident = replace(incident_of(*claims), where=HAJIN, event=STRIKE)
    assessment = assess(incident, claims)
    assert in_scope(incident, assessment, claims, terms) == in_scope(incident, assessment, claims[::-1], terms)
