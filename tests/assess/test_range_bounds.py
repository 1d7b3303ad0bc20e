"""Ranges from accounts: ends, parts, groups, and what is shown without bounding."""

from __future__ import annotations

from dataclasses import replace

import pytest
from casting import Cast, blaming, incident_of

from recount.assess import assess
from recount.errors import UnknownPolicy
from recount.records import (
    Assessment,
    Claim,
    ClaimantKind,
    ClaimKind,
    Count,
    Group,
    Harm,
    Origin,
    Range,
    ReportId,
    Span,
    Stance,
    Status,
)


def of(*claims: Claim, origins: tuple[Origin, ...] = ()) -> Assessment:
    return assess(incident_of(*claims, origins=origins), claims)


def part(group: Group, number: int, of_total: bool = False) -> Count:
    return Count(Harm.KILLED, Status.CIVILIAN, group, low=number, high=number, part_of_total=of_total)


def harm(cast: Cast, *counts: Count, who: str = "Valley Radio", report: str = "r1") -> Claim:
    return cast.claim(ClaimKind.HARM, who, "people were harmed there", report, counts=counts)


def test_the_range_runs_from_the_lowest_to_the_highest_account(cast: Cast) -> None:
    accounts = [cast.killed(f"Outlet {n}", n, report=f"r{n}") for n in (7, 3, 5)]
    assert of(*accounts).killed == Range(3, 7, 7)


def test_at_least_is_a_maximum_only_until_somebody_says_more(cast: Cast) -> None:
    at_least = cast.killed("Valley Radio", 10, at_least=True)
    assert of(at_least).killed == Range(10, 10, 10)
    assert of(at_least, cast.killed("North Wire", 12, report="r2")).killed == Range(10, 12, 12)


def test_an_open_maximum_says_that_it_is_open(cast: Cast) -> None:
    reasons = of(cast.killed("Valley Radio", 10, at_least=True)).reasons
    assert "is open" in next(r.text for r in reasons if r.field == "killed.high")


def test_an_inferred_maximum_without_an_upper_end_says_that_it_is_open(cast: Cast) -> None:
    claim = harm(cast, Count(Harm.KILLED, Status.CIVILIAN, vague="scores"))
    reasons = of(claim).reasons
    assert "and is open" in next(r.text for r in reasons if r.field == "killed.high")


def test_a_bounds_sentence_names_the_claimant_and_quotes_the_words(cast: Cast) -> None:
    claim = cast.killed("Valley Radio", 10, 45)
    low = next(r for r in of(claim).reasons if r.field == "killed.low")
    assert low.text == 'The minimum of 10 killed is the lowest account: Valley Radio, "10 to 45 were killed".'
    assert low.claim_ids == (claim.claim_id,)


def test_best_is_the_number_that_most_origins_state(cast: Cast) -> None:
    accounts = [cast.killed(f"Outlet {n}", toll, report=f"r{n}") for n, toll in enumerate((4, 4, 9))]
    assert of(*accounts).killed == Range(4, 4, 9)


def test_copies_of_one_report_have_one_vote_for_the_best_figure(cast: Cast) -> None:
    accounts = [cast.killed("A page", toll, report=f"r{n}") for n, toll in enumerate((4, 4, 9, 9, 9))]
    copies = Origin("o1", (ReportId("r2"), ReportId("r3"), ReportId("r4")))
    assert of(*accounts, origins=(copies,)).killed == Range(4, 4, 9)


def test_people_enumerated_are_a_minimum_where_nobody_gives_a_total(cast: Cast) -> None:
    claim = harm(cast, part(Group.CHILDREN, 2), part(Group.WOMEN, 1))
    assert of(claim).killed == Range(3, 3, 3)


def test_of_two_enumerations_by_different_voices_the_lower_is_the_minimum(cast: Cast) -> None:
    other = harm(cast, part(Group.CHILDREN, 2), who="North Wire", report="r2")
    assert of(harm(cast, part(Group.CHILDREN, 3)), other).killed == Range(2, 2, 3)


def test_of_two_enumerations_by_one_voice_in_one_report_the_fuller_counts(cast: Cast) -> None:
    assert of(harm(cast, part(Group.CHILDREN, 3)), harm(cast, part(Group.WOMEN, 1))).killed == Range(3, 3, 3)


def test_a_part_gives_the_minimum_that_up_to_leaves_open(cast: Cast) -> None:
    claim = harm(cast, Count(Harm.KILLED, Status.CIVILIAN, high=10), part(Group.CHILDREN, 5, True))
    children = harm(cast, part(Group.CHILDREN, 5), who="North Wire", report="r2")
    assert of(claim, children).killed == Range(5, 5, 10)


def test_a_part_alone_never_lowers_a_stated_total(cast: Cast) -> None:
    children = harm(cast, part(Group.CHILDREN, 2), who="North Wire", report="r2")
    assert of(cast.killed("Valley Radio", 8), children).killed == Range(8, 8, 8)


def test_a_group_is_cut_to_its_total_and_says_so(cast: Cast) -> None:
    children = harm(cast, part(Group.CHILDREN, 9, True), who="North Wire", report="r2")
    found = of(cast.killed("Valley Radio", 6), children)
    assert found.groups[Group.CHILDREN].killed == Range(6, 6, 6)
    assert any("cut from 9 to the total of 6" in r.text for r in found.reasons)


def test_the_combatants_that_a_total_includes_are_taken_off_it(cast: Cast) -> None:
    fighters = Count(Harm.KILLED, Status.COMBATANT, low=2, high=2, part_of_total=True)
    found = of(cast.killed("Valley Radio", 7, status=Status.UNKNOWN, also=(fighters,)))
    assert (found.killed, found.combatants_killed) == (Range(5, 5, 5), Range(2, 2, 2))


def test_civilians_stated_within_a_total_are_the_minimum_and_the_rest_presumed(cast: Cast) -> None:
    civilians = Count(Harm.KILLED, Status.CIVILIAN, low=5, high=5, part_of_total=True)
    found = of(cast.killed("Valley Radio", 6, status=Status.UNKNOWN, also=(civilians,)))
    assert (found.killed, found.presumed_civilian) == (Range(5, 5, 6), 1)


def test_people_told_of_as_one_group_raise_the_maximum(cast: Cast) -> None:
    men = harm(cast, part(Group.MEN, 9), who="North Wire", report="r2")
    assert of(cast.killed("Valley Radio", 6), men).killed == Range(6, 6, 9)


def test_a_family_is_the_whole_where_no_other_total_is_given(cast: Cast) -> None:
    claim = harm(cast, part(Group.FAMILY, 5), part(Group.CHILDREN, 3, True))
    assert of(claim, cast.killed("North Wire", 8, report="r2")).killed == Range(5, 8, 8)


def own(cast: Cast, low: int | None, high: int | None) -> Claim:
    count = Count(Harm.KILLED, Status.CIVILIAN, low=low, high=high)
    return cast.claim(ClaimKind.HARM, "A town's page", "its toll", counts=(count,), speaker=ClaimantKind.PUBLISHER)


@pytest.mark.parametrize(
    ("low", "high", "killed"),
    [
        (5, None, Range(5, 9, 9)),
        (4, 6, Range(4, 4, 6)),
        (None, 6, Range(3, 3, 6)),
        (6, 6, Range(6, 9, 9)),
    ],
)
def test_the_end_that_a_report_states_itself_is_not_moved_by_what_it_quotes(
    cast: Cast, low: int | None, high: int | None, killed: Range
) -> None:
    assert of(own(cast, low, high), cast.killed("North Wire", 3), cast.killed("Valley Radio", 9)).killed == killed


@pytest.mark.parametrize(
    "near", [ClaimantKind.MEDICAL, ClaimantKind.RESCUE, ClaimantKind.WITNESS, ClaimantKind.OFFICIAL]
)
def test_the_lower_count_of_somebody_near_the_dead_bounds_beside_a_plain_number(cast: Cast, near: ClaimantKind) -> None:
    assert of(own(cast, 6, 6), cast.killed("Valley Hospital", 3, speaker=near)).killed == Range(3, 6, 6)
    assert of(own(cast, 6, None), cast.killed("Valley Hospital", 3, speaker=near)).killed == Range(6, 6, 6)


def test_an_account_outside_a_reports_own_end_is_shown_with_the_words_of_both(cast: Cast) -> None:
    found = of(own(cast, 4, 6), cast.killed("North Wire", 3))
    shown = next(r for r in found.reasons if r.rule == "one_report")
    assert "its toll" in shown.text and "3 to 3 were killed" in shown.text


def test_nobody_of_somebody_near_the_dead_bounds_nothing_beside_a_report_that_counts_the_dead(cast: Cast) -> None:
    none = cast.killed("The rescuers", 0, speaker=ClaimantKind.RESCUE)
    found = of(own(cast, 7, 7), none)
    assert found.killed == Range(7, 7, 7)
    assert any(none.claim_id in reason.claim_ids for reason in found.reasons if reason.rule == "one_report")


def test_lower_numbers_in_a_reports_own_voice_are_parts_of_the_toll_it_states_first(cast: Cast) -> None:
    assert of(own(cast, 6, 6), own(cast, 2, 2)).killed == Range(6, 6, 6)


def test_several_of_one_group_that_a_report_tells_of_first_are_its_toll(cast: Cast) -> None:
    four = cast.claim(
        ClaimKind.HARM, "A page", "four men", counts=(part(Group.MEN, 4),), speaker=ClaimantKind.PUBLISHER
    )
    assert of(four, own(cast, 1, 1)).killed == Range(4, 4, 4)


def test_a_plural_that_a_report_quotes_is_no_lower_end_beside_the_dead_it_tells_of(cast: Cast) -> None:
    girl = cast.claim(
        ClaimKind.HARM, "A page", "a girl", counts=(part(Group.CHILDREN, 1),), speaker=ClaimantKind.PUBLISHER
    )
    plural = cast.claim(ClaimKind.HARM, "North Wire", "victims", counts=(Count(Harm.KILLED, who="victims"),))
    assert of(girl, plural).killed == Range(1, 1, 2)


def test_a_report_without_a_toll_of_its_own_leaves_the_bounds_to_what_it_quotes(cast: Cast) -> None:
    claims = (cast.killed("Valley Radio", 4), cast.killed("North Wire", 6))
    assert of(*claims).killed == Range(4, 6, 6)


def test_an_account_based_on_another_claimant_who_is_present_sets_no_bound(cast: Cast) -> None:
    relay = cast.killed("North Wire", 9, report="r2", based_on=("Valley Radio",))
    assert of(cast.killed("Valley Radio", 4), relay).killed == Range(4, 4, 4)


def test_accounts_based_on_one_another_still_bound(cast: Cast) -> None:
    one = cast.killed("Valley Radio", 4, based_on=("North Wire",))
    assert of(one, cast.killed("North Wire", 9, report="r2", based_on=("Valley Radio",))).killed == Range(4, 9, 9)


def test_an_account_based_on_people_who_are_not_present_bounds(cast: Cast) -> None:
    relay = cast.killed("North Wire", 9, report="r2", based_on=("a hospital",))
    assert of(cast.killed("Valley Radio", 4), relay).killed == Range(4, 9, 9)


def test_another_report_still_bounds_beside_a_reports_own_toll(cast: Cast) -> None:
    assert of(own(cast, 4, 5), cast.killed("North Wire", 2, report="r2")).killed == Range(2, 2, 5)


def test_injured_missing_and_detained_have_ranges_of_their_own(cast: Cast) -> None:
    counts = [Count(h, low=n, high=n) for n, h in enumerate((Harm.INJURED, Harm.MISSING, Harm.DETAINED), 1)]
    found = of(harm(cast, *counts))
    assert (found.injured, found.missing, found.detained) == (Range(1, 1, 1), Range(2, 2, 2), Range(3, 3, 3))


def test_a_denied_toll_is_no_account(cast: Cast) -> None:
    denied = cast.killed("North Wire", 50, report="r2", stance=Stance.DENIES)
    assert of(cast.killed("Valley Radio", 4), denied).killed == Range(4, 4, 4)


def test_only_the_claims_of_the_incident_are_used(cast: Cast) -> None:
    mine, strange = cast.killed("Valley Radio", 4), cast.killed("North Wire", 9)
    assert assess(incident_of(mine), (mine, strange)).killed == Range(4, 4, 4)


def test_a_long_quote_is_cut_around_the_number(cast: Cast) -> None:
    quote = "word " * 80 + "four were killed" + " word" * 80
    claim = cast.claim(ClaimKind.HARM, "A page", quote, counts=(Count(Harm.KILLED, low=4, high=4),))
    at = claim.span.start + quote.index("four")
    placed = Count(Harm.KILLED, low=4, high=4, span=type(claim.span)(at, at + 4))
    text = of(type(claim)(**{**_fields(claim), "counts": (placed,)})).reasons[0].text
    assert "four were killed" in text and text.count("…") == 2 and len(text) < 300


def _fields(claim: Claim) -> dict[str, object]:
    return {name: getattr(claim, name) for name in claim.__dataclass_fields__}


def test_an_unknown_policy_is_refused_by_name(cast: Cast) -> None:
    claims = blaming(cast.killed("Valley Radio", 4))
    with pytest.raises(UnknownPolicy, match="airwars"):
        assess(incident_of(*claims), claims, "no-such-policy")


def test_a_bare_plural_is_those_whom_the_same_voice_tells_of_one_by_one(cast: Cast) -> None:
    bare, girl = harm(cast, Count(Harm.KILLED, Status.CIVILIAN)), harm(cast, part(Group.CHILDREN, 1))
    assert of(bare, girl).killed == Range(1, 1, 1)


def test_a_bare_plural_of_another_voice_stands_beside_them(cast: Cast) -> None:
    bare = harm(cast, Count(Harm.KILLED, Status.CIVILIAN), who="North Wire", report="r2")
    found = of(bare, harm(cast, part(Group.CHILDREN, 1))).killed
    assert found is not None and found.high is not None and found.high > 1


def test_a_number_of_people_killed_and_injured_says_of_each_at_least_one(cast: Cast) -> None:
    both = _killed_and_injured(cast, "13 civilians were killed and injured", "civilians")
    found = of(both)
    assert found.killed == Range(1, 1, 1)
    assert "read as at least 1" in " ".join(r.text for r in found.reasons if r.field == "killed.low")


def test_people_killed_and_injured_without_any_number_are_a_bare_plural(cast: Cast) -> None:
    assert of(_killed_and_injured(cast, "civilians were killed and injured", "civilians")).killed == Range(2, 2, 2)


def _killed_and_injured(cast: Cast, quote: str, who: str) -> Claim:
    at = Span(0, quote.index(who) + len(who))
    counts = tuple(Count(h, Status.CIVILIAN, who=who, span=at) for h in (Harm.KILLED, Harm.INJURED))
    return cast.claim(ClaimKind.HARM, "North Wire", quote, counts=counts, stance=Stance.ASSERTS)


@pytest.mark.parametrize(("high", "best", "top"), [(5, None, 5), (None, 5, 5)])
def test_a_minimum_of_the_civilians_among_a_total_says_so_and_the_total_stays_the_number_stated(
    cast: Cast, high: int | None, best: int | None, top: int
) -> None:
    whole = Count(Harm.KILLED, Status.UNKNOWN, low=5, high=high)
    civilians = Count(Harm.KILLED, Status.CIVILIAN, low=2, high=2, part_of_total=True)
    found = of(harm(cast, whole, civilians))
    assert found.killed is not None and (found.killed.low, found.killed.high) == (2, top)
    texts = {r.field: r.text for r in found.reasons}
    assert "(of 5, only those told of as civilians)" in texts["killed.low"]
    assert "only those" not in texts["killed.high"] and texts["killed.high"].startswith("The maximum of 5 killed")
    assert best is None or found.killed.best == best


def test_people_of_no_status_counted_beside_fighters_are_said_to_be_so(cast: Cast) -> None:
    fighter = Count(Harm.KILLED, Status.COMBATANT, low=1, high=1)
    other = Count(Harm.INJURED, Status.UNKNOWN, low=1, high=1)
    texts = [r.text for r in of(harm(cast, fighter, other)).reasons if r.field.startswith("injured.")]
    assert texts and all("(beside fighters, and whether they were some is not said)" in text for text in texts)
    one_of = replace(fighter, part_of_total=True)
    texts = [r.text for r in of(harm(cast, one_of, other)).reasons if r.field.startswith("injured.")]
    assert texts and all("beside fighters" in text for text in texts)
    civilian = Count(Harm.INJURED, Status.CIVILIAN, low=1, high=1)
    assert not any("beside fighters" in r.text for r in of(harm(cast, fighter, civilian)).reasons)


@pytest.mark.parametrize(("who", "said"), [("ابنها", True), ("three sons", True), ("طفلتها", False), ("boys", False)])
def test_children_told_of_as_sons_or_daughters_are_said_to_be_so(cast: Cast, who: str, said: bool) -> None:
    mother = Count(Harm.KILLED, Status.UNKNOWN, Group.WOMEN, low=1, high=1, part_of_total=True)
    child = Count(Harm.KILLED, Status.UNKNOWN, Group.CHILDREN, who=who, low=1, high=1, part_of_total=True)
    found = of(harm(cast, Count(Harm.KILLED, low=2, high=2), mother, child))
    told = [r.text for r in found.reasons if r.field.startswith("groups.children.killed")]
    assert told and all(
        ("(told of as somebody's children or grandchildren, of whatever age)" in text) is said for text in told
    )
    women = [r.text for r in found.reasons if r.field.startswith("groups.women.killed")]
    assert women and not any("grandchildren" in text for text in women)


def test_a_total_less_the_fighters_among_them_says_that_they_were_taken_off(cast: Cast) -> None:
    whole = Count(Harm.KILLED, Status.UNKNOWN, low=4, high=4)
    leader = Count(Harm.KILLED, Status.COMBATANT, low=1, high=1, part_of_total=True)
    found = of(harm(cast, whole, leader))
    assert found.killed == Range(3, 3, 3)
    ends = [r.text for r in found.reasons if r.field in ("killed.low", "killed.high")]
    assert ends and all("(less 1 told of as fighters)" in text for text in ends)


def test_a_number_whose_sentence_names_no_place_is_said_to_be_perhaps_of_another_event(cast: Cast) -> None:
    told = replace(harm(cast, Count(Harm.KILLED, Status.CIVILIAN, low=2, high=2)), place_carried=True)
    texts = [r.text for r in of(told).reasons if r.field in ("killed.low", "killed.high", "killed.best", "grade")]
    note = "(in a sentence in which no place was read, so that it may be of another event)"
    assert len(texts) == 4 and all(note in text for text in texts)
    at_place = [r.text for r in of(replace(told, place_carried=False)).reasons]
    assert at_place and not any(note in text for text in at_place)


def test_others_without_a_number_beside_fighters_are_said_to_be_so_in_ranges_and_grade(cast: Cast) -> None:
    fighter = Count(Harm.KILLED, Status.COMBATANT, low=20, high=20)
    others = Count(Harm.INJURED, Status.UNKNOWN, who="others")
    note = "(beside fighters, and whether they were some is not said)"
    told = [r.text for r in of(harm(cast, fighter, others)).reasons if r.field.startswith(("injured.", "grade"))]
    assert len(told) >= 4 and all(note in text for text in told)
    civilians = Count(Harm.INJURED, Status.CIVILIAN, who="civilians")
    assert not any(note in r.text for r in of(harm(cast, fighter, civilians)).reasons)


def test_a_best_figure_that_words_only_bear_at_least_is_said_to_be_so(cast: Cast) -> None:
    more = Count(Harm.INJURED, Status.CIVILIAN, low=16, who="civilians")
    texts = {r.field: r.text for r in of(harm(cast, more)).reasons}
    assert "(the least that these words bear)" in texts["injured.best"]
    assert "least that these words" not in texts["injured.low"]
    exact = Count(Harm.INJURED, Status.CIVILIAN, low=16, high=16, who="civilians")
    assert "least that these words" not in {r.field: r.text for r in of(harm(cast, exact)).reasons}["injured.best"]
