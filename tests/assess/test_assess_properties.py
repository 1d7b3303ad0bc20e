"""What holds for every incident, whatever its claims say, under every policy."""

from __future__ import annotations

from dataclasses import replace

import pytest
from casting import Cast, blaming, incident_of
from hypothesis import given, settings
from hypothesis import strategies as st

from recount import codebook
from recount.assess import assess
from recount.records import Assessment, Claim, ClaimantKind, ClaimKind, Count, Group, Harm, Status

KINDS = (ClaimantKind.OUTLET, ClaimantKind.PUBLISHER, ClaimantKind.MONITOR)
QUICK = settings(deadline=None, derandomize=True)
POLICIES = codebook.policies("range")
RANGES = tuple(name for name in POLICIES if codebook.policy("range", name)["ends"]["rule"] == "range")
EVERY = pytest.mark.parametrize("policy", POLICIES)
ZEROS = {"stated_none", "all_combatants"}
FIELDS = ("killed", "injured", "combatants_killed", "grade", "strike_status")


@st.composite
def counts(draw: st.DrawFn) -> Count:
    low, high = (draw(st.none() | st.integers(0, 30)) for _ in range(2))
    if low is not None and high is not None and low > high:
        low, high = high, low
    vague = draw(st.sampled_from((None, "dozens", "several"))) if low is high is None else None
    status = draw(st.sampled_from((Status.UNKNOWN, Status.CIVILIAN, Status.COMBATANT)))
    group = draw(st.sampled_from((None, None, Group.CHILDREN, Group.WOMEN)))
    harm = draw(st.sampled_from((Harm.KILLED, Harm.KILLED, Harm.INJURED)))
    return Count(harm, status, group, None, low, high, vague=vague, part_of_total=draw(st.booleans()))


@st.composite
def incidents(draw: st.DrawFn, most: int = 6) -> tuple[Claim, ...]:
    cast, made = Cast(), list[Claim]()
    for _ in range(draw(st.integers(1, most))):
        who, kind = draw(st.sampled_from(("North Wire", "Valley Radio", "A page"))), draw(st.sampled_from(KINDS))
        told = tuple(draw(st.lists(counts(), min_size=1, max_size=3)))
        report = draw(st.sampled_from(("r1", "r2", "r3")))
        claim = cast.claim(ClaimKind.HARM, who, "people were harmed there", report, counts=told, speaker=kind)
        party = draw(st.sampled_from((None, "russia", "israel")))
        made.append(claim if party is None else blaming(claim, party=party)[0])
    return tuple(made)


def of(claims: tuple[Claim, ...], policy: str = "airwars") -> Assessment:
    return assess(incident_of(*claims), claims, policy)


@EVERY
@given(incidents())
@settings(QUICK, max_examples=25)
def test_minimum_best_and_maximum_run_upward(policy: str, claims: tuple[Claim, ...]) -> None:
    found = of(claims, policy)
    for toll in (found.killed, found.injured, found.combatants_killed):
        if toll is not None:
            assert toll.best is not None and toll.high is not None
            assert (toll.low or 0) <= toll.best <= toll.high


@pytest.mark.parametrize("policy", RANGES)
@given(incidents(), st.integers(0, 10), st.integers(0, 10))
@settings(QUICK, max_examples=25)
def test_a_wider_account_never_narrows_the_range(
    policy: str, claims: tuple[Claim, ...], below: int, above: int
) -> None:
    before = of(claims, policy).killed
    if before is None or before.high is None:
        return
    low = max(0, (before.low if before.low is not None else before.high) - below)
    wider = Cast(made=900).killed("South Wire", low, before.high + above, report="r9")
    after = of((*claims, wider), policy).killed
    assert after is not None and after.low is not None and after.high is not None
    assert after.low <= low and after.high >= before.high + above


@given(incidents())
@settings(QUICK, max_examples=80)
def test_a_claim_that_no_reason_of_a_field_names_can_be_withdrawn_without_changing_it(
    claims: tuple[Claim, ...],
) -> None:
    found = of(claims)
    for field in FIELDS:
        named = {i for r in found.reasons if r.field.split(".")[0] == field for i in r.claim_ids}
        for claim in claims:
            if claim.claim_id not in named:
                rest = of(tuple(c for c in claims if c is not claim))
                assert getattr(rest, field) == getattr(found, field)


@pytest.mark.parametrize("policy", [name for name in POLICIES if name != "airwars"])
@given(incidents())
@settings(QUICK, max_examples=25)
def test_so_it_is_under_the_other_policies(policy: str, claims: tuple[Claim, ...]) -> None:
    found = of(claims, policy)
    for field in FIELDS:
        named = {i for r in found.reasons if r.field.split(".")[0] == field for i in r.claim_ids}
        for claim in claims:
            if claim.claim_id not in named:
                rest = of(tuple(c for c in claims if c is not claim), policy)
                assert getattr(rest, field) == getattr(found, field)


@EVERY
@given(incidents())
@settings(QUICK, max_examples=25)
def test_every_end_has_a_reason_that_names_a_claim_of_the_incident(policy: str, claims: tuple[Claim, ...]) -> None:
    found, own = of(claims, policy), {c.claim_id for c in claims}
    for field in ("killed", "injured", "combatants_killed"):
        toll = getattr(found, field)
        for end in ("low", "high") if toll else ():
            if getattr(toll, end) is not None:
                naming = [r for r in found.reasons if r.field == f"{field}.{end}"]
                assert len(naming) == 1 and naming[0].claim_ids and set(naming[0].claim_ids) <= own


@EVERY
@given(st.lists(st.integers(1, 40), min_size=2, max_size=6, unique=True))
@settings(QUICK, max_examples=25)
def test_withdrawing_all_that_a_bound_names_moves_that_bound(policy: str, numbers: list[int]) -> None:
    cast = Cast()
    claims = tuple(cast.killed(f"Outlet {n}", n, report=f"r{n}") for n in numbers)
    found = of(claims, policy)
    for end in ("low", "high"):
        named = next(r.claim_ids for r in found.reasons if r.field == f"killed.{end}")
        rest = of(tuple(c for c in claims if c.claim_id not in named), policy)
        assert getattr(rest.killed, end) != getattr(found.killed, end)


@EVERY
@given(incidents(), st.randoms(use_true_random=False))
@settings(QUICK, max_examples=25)
def test_the_order_of_claims_changes_nothing(policy: str, claims: tuple[Claim, ...], chance: object) -> None:
    shuffled = list(claims)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert of(tuple(shuffled), policy) == of(claims, policy)


@EVERY
@given(incidents())
@settings(QUICK, max_examples=25)
def test_a_group_never_exceeds_its_total(policy: str, claims: tuple[Claim, ...]) -> None:
    found = of(tuple(replace(c) for c in claims), policy)
    for parts in found.groups.values():
        if parts.killed and found.killed and parts.killed.high is not None and found.killed.high is not None:
            assert parts.killed.high <= found.killed.high


@EVERY
@given(incidents())
@settings(QUICK, max_examples=25)
def test_a_minimum_of_zero_has_words_that_say_so(policy: str, claims: tuple[Claim, ...]) -> None:
    found = of(claims, policy)
    if found.killed is not None and found.killed.low == 0:
        assert {r.rule for r in found.reasons if r.field == "killed.low"} <= ZEROS


@EVERY
@given(incidents())
@settings(QUICK, max_examples=25)
def test_a_part_of_the_dead_that_are_no_combatants_never_exceeds_the_total(
    policy: str, claims: tuple[Claim, ...]
) -> None:
    found = of(claims, policy)
    for part in ("civilians", "unknown"):
        split = found.split.get(part)
        if split and split.high is not None and found.killed and found.killed.high is not None:
            assert split.high <= found.killed.high
