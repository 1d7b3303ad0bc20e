"""What each policy makes of the same claims, and that each is a file that the same rules execute."""

from __future__ import annotations

import pytest
from casting import Cast, blaming, of, told, two_sources

from recount import codebook
from recount.assess.terms.rules import range_policy, scheme
from recount.records import (
    Assessment,
    Claim,
    ClaimantKind,
    ClaimKind,
    Count,
    Event,
    EventType,
    Grade,
    Group,
    Harm,
    Origin,
    Range,
    ReportId,
    SchemeGrade,
    Status,
    from_json,
    to_json,
)


def three(cast: Cast) -> tuple[Claim, ...]:
    return tuple(cast.killed(f"Outlet {n}", n, report=f"r{n}") for n in (4, 6, 15))


@pytest.mark.parametrize(
    ("policy", "expected"),
    [("airwars", Range(4, 15, 15)), ("ibc", Range(4, 15, 15)), ("ucdp", Range(4, 6, 15)), ("acled", Range(4, 4, 4))],
)
def test_the_same_claims_give_what_each_policy_says(cast: Cast, policy: str, expected: Range) -> None:
    assert of(*three(cast), policy=policy).killed == expected


def vague(cast: Cast, word: str | None, event: EventType | None = None, quote: str = "people were killed") -> Claim:
    count = Count(Harm.KILLED, Status.CIVILIAN, vague=word)
    return cast.claim(ClaimKind.HARM, "Valley Radio", quote, counts=(count,), event=Event(event))


@pytest.mark.parametrize(
    ("policy", "word", "expected"),
    [
        ("airwars", "dozens", Range(12, 12, 24)),
        ("ucdp", "dozens", Range(12, 12, 12)),
        ("acled", "dozens", Range(12, 12, 12)),
        ("acled", "tens", Range(10, 10, 10)),
        ("acled", "hundreds", Range(100, 100, 100)),
        ("airwars", "عشرات", Range(10, 10, 10)),
        ("acled", None, Range(3, 3, 3)),
    ],
)
def test_a_number_word_is_read_by_the_table_of_the_policy(
    cast: Cast, policy: str, word: str | None, expected: Range
) -> None:
    assert of(vague(cast, word), policy=policy).killed == expected


def test_a_reason_names_the_word_the_reading_and_the_table(cast: Cast) -> None:
    assert "inferred: 'dozens' read as 12–24 by table airwars" in told(of(vague(cast, "dozens")), "killed.low")


def test_an_unknown_number_in_a_bombardment_is_ten_for_acled(cast: Cast) -> None:
    assert of(vague(cast, None, EventType.AIRSTRIKE), policy="acled").killed == Range(10, 10, 10)


def test_a_bare_arabic_plural_is_at_least_three(cast: Cast) -> None:
    assert of(vague(cast, None, quote="سقط شهداء")).killed == Range(3, 3, 3)


def test_acled_records_no_injuries_and_no_groups_and_says_so(cast: Cast) -> None:
    hurt = Count(Harm.INJURED, low=3, high=3, exact=True)
    children = Count(Harm.KILLED, group=Group.CHILDREN, low=1, high=1, exact=True, part_of_total=True)
    found = of(cast.killed("Valley Radio", 4, also=(hurt, children)), policy="acled")
    assert found.injured is None and found.groups == {}
    assert "not recorded under this policy" in told(found, "injured")


def test_an_account_of_no_deaths_does_not_hide_that_others_tell_of_some(cast: Cast) -> None:
    found = of(cast.killed("Valley Radio", 0), cast.killed("North Wire", 5, report="r2"), policy="acled")
    assert found.killed == Range(5, 5, 5) and "Shown, but not the number" in told(found, "killed")


def test_ucdp_lets_an_unreliable_kind_of_source_bound_only_where_nobody_else_counts(cast: Cast) -> None:
    rumour = cast.killed("somebody", 90, speaker=ClaimantKind.OTHER, report="r2")
    assert of(cast.killed("Valley Radio", 4), rumour, policy="ucdp").killed == Range(4, 4, 4)
    assert of(rumour, policy="ucdp").killed == Range(90, 90, 90)


def test_ucdp_splits_the_dead_as_the_words_tell_them_apart(cast: Cast) -> None:
    fighters = Count(Harm.KILLED, Status.COMBATANT, who="ISIS fighters", low=3, high=3, exact=True)
    unknown = Count(Harm.KILLED, Status.COMBATANT, who="gunmen", low=2, high=2, exact=True)
    said = blaming(cast.killed("Valley Radio", 4, also=(fighters,)))
    other = cast.claim(ClaimKind.HARM, "North Wire", "two gunmen", "r2", counts=(unknown,))
    split = of(*said, other, policy="ucdp").split
    assert split == {"civilians": Range(4, 4, 4), "side_b": Range(3, 3, 3), "side_unknown": Range(2, 2, 2)}


def test_ucdp_says_whether_a_death_is_stated(cast: Cast) -> None:
    assert told(of(cast.killed("Valley Radio", 0), policy="ucdp"), "entry").startswith("Does not enter")
    assert told(of(cast.killed("Valley Radio", 1), policy="ucdp"), "entry").startswith("Enters")


def test_ibc_tags_what_two_independent_sources_do_not_tell(cast: Cast) -> None:
    found = of(*two_sources(cast), policy="ibc")
    assert (found.scheme, found.grade, found.grade_if_dependent) == ("ibc", "Full", "Provisional")
    one = of(cast.killed("Valley Radio", 4), policy="ibc")
    assert one.grade == "Provisional" and one.needs == ("One more independent source of the harm → Full",)
    assert "For Full: missing: independent sources of the harm (now 1)" in told(one, "grade.conditions")


def test_reports_shown_to_depend_on_one_another_are_one_source_for_ibc(cast: Cast) -> None:
    one = Origin("o1", (ReportId("r1"), ReportId("r2")))
    claims = tuple(cast.killed("Valley Radio", 4, report=r, speaker=ClaimantKind.PUBLISHER) for r in ("r1", "r2"))
    assert of(*claims, origins=(one,), policy="ibc").grade == "Provisional"


def test_ucdp_clarity_wants_day_place_and_number_and_names_what_is_missing(cast: Cast) -> None:
    found = of(*two_sources(cast), policy="ucdp")
    assert found.grade == found.grade_if_dependent == "Clarity 2"
    assert found.needs == ("A source that tells the place more finely than the province → Clarity 1",)


@pytest.mark.parametrize("policy", codebook.policies("range"))
def test_an_assessment_survives_being_written_and_read(cast: Cast, policy: str) -> None:
    found = of(*two_sources(cast), policy=policy)
    again = from_json(Assessment, to_json(found))
    assert again == found and type(again.grade) is type(found.grade)


def test_the_default_scheme_answers_in_its_closed_vocabulary_alone() -> None:
    assert {rule.answer for rule in scheme("airwars").grades} == set(Grade)
    assert not isinstance(SchemeGrade("Full"), Grade)


def test_confirmed_takes_an_acceptance_of_harm_under_every_scheme(monkeypatch: pytest.MonkeyPatch) -> None:
    data = codebook.policy("grading", "ibc")
    broken = {**data, "grade": [{**data["grade"][0], "answer": "Confirmed"}]}
    monkeypatch.setattr(codebook, "policy", lambda kind, name: broken)
    scheme.cache_clear()
    with pytest.raises(ValueError, match="Confirmed takes the condition harm_accepted"):
        scheme("broken")
    scheme.cache_clear()


def test_no_policy_may_let_the_party_blamed_set_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    data = codebook.policy("range", "ibc")
    broken = {**data, "accounts": {**data["accounts"], "set_aside": ["number_word"]}}
    monkeypatch.setattr(codebook, "policy", lambda kind, name: broken)
    with pytest.raises(ValueError, match="party_blamed and derived_tally under every policy"):
        range_policy.__wrapped__("broken")


@pytest.mark.parametrize("policy", codebook.policies("range"))
def test_every_policy_names_a_table_and_a_scheme_that_are_there(policy: str) -> None:
    found = range_policy(policy)
    assert found.grading in codebook.policies("grading") and found.vague.name in codebook.policies("vague")
