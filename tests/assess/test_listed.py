"""Groups from a report's breakdown of its toll, from the people it lists, and from numbers told in passing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from casting import Cast, of, told

from recount.records import Claim, ClaimantKind, ClaimKind, Count, Group, GroupRange, Harm, Range, Span, Status


def person(who: str, group: Group | None = None, number: int = 1) -> Count:
    return Count(
        Harm.KILLED, group=group, who=who, low=number, high=number, exact=True, part_of_total=True, listed=True
    )


def telling(cast: Cast, *counts: Count, report: str = "r1") -> Claim:
    return cast.claim(
        ClaimKind.HARM, "A page", "they were killed", report, counts=counts, speaker=ClaimantKind.PUBLISHER
    )


def killed(cast: Cast, *claims: Claim, group: Group = Group.CHILDREN, policy: str = "airwars") -> Range | None:
    return of(*claims, policy=policy).groups.get(group, GroupRange()).killed


def test_people_listed_in_several_claims_of_a_report_add_up(cast: Cast) -> None:
    one = telling(cast, person("her son", Group.CHILDREN), person("two girls", Group.CHILDREN, 2))
    other = telling(cast, person("a boy", Group.CHILDREN))
    found = of(cast.killed("North Wire", 9), one, other)
    assert found.groups[Group.CHILDREN].killed == Range(4, 4, 4)
    named = next(r for r in found.reasons if r.field == "groups.children.killed.low")
    assert set(named.claim_ids) == {one.claim_id, other.claim_id} and "people enumerated" in named.text


def test_lists_of_two_reports_do_not_add_up(cast: Cast) -> None:
    one, other = (telling(cast, person("a boy", Group.CHILDREN), report=r) for r in ("r1", "r2"))
    assert killed(cast, cast.killed("North Wire", 9, report="r3"), one, other) == Range(1, 1, 1)


def test_a_breakdown_of_the_toll_stands_above_the_list_and_what_is_told_in_passing(cast: Cast) -> None:
    total = Count(Harm.KILLED, low=9, high=9, exact=True)
    part = Count(Harm.KILLED, group=Group.CHILDREN, low=5, high=5, exact=True, part_of_total=True)
    passing = Count(Harm.KILLED, group=Group.CHILDREN, low=1, high=1, exact=True, part_of_total=True)
    claims = (telling(cast, total, part), telling(cast, passing), telling(cast, person("a boy", Group.CHILDREN)))
    found = of(*claims)
    assert found.groups[Group.CHILDREN].killed == Range(5, 5, 5)
    assert "some or all of those whom the same report counts or lists" in told(found, "groups.children.killed")


def test_a_breakdown_of_a_smaller_number_than_the_toll_is_in_passing(cast: Cast) -> None:
    few = Count(Harm.KILLED, low=2, high=2, exact=True, part_of_total=False)
    part = Count(Harm.KILLED, group=Group.CHILDREN, low=2, high=2, exact=True, part_of_total=True)
    whole = telling(cast, Count(Harm.KILLED, low=9, high=9, exact=True))
    listed = telling(cast, *(person(f"child {n}", Group.CHILDREN) for n in range(4)))
    assert killed(cast, whole, telling(cast, few, part), listed) == Range(4, 4, 4)


def test_listed_people_set_no_end_of_the_toll_itself(cast: Cast) -> None:
    listed = telling(cast, *(person(f"child {n}", Group.CHILDREN) for n in range(4)))
    assert of(cast.killed("North Wire", 2), listed).killed == Range(2, 2, 2)


@pytest.mark.parametrize(("policy", "men"), [("airwars", Range(1, 1, 1)), ("ibc", None), ("ucdp", None)])
def test_a_given_name_tells_of_sex_under_a_policy_that_allows_it_only(
    cast: Cast, policy: str, men: Range | None
) -> None:
    claims = (cast.killed("North Wire", 3), telling(cast, person("Ahmad Example"), person("Nour Example")))
    assert killed(cast, *claims, group=Group.MEN, policy=policy) == men
    assert killed(cast, *claims, group=Group.WOMEN, policy=policy) is None


def test_of_a_reports_number_words_the_one_that_says_most_is_its_minimum(cast: Cast) -> None:
    words = (telling(cast, Count(Harm.INJURED, vague=word)) for word in ("dozens", "a number of"))
    assert of(*words).injured == Range(12, 12, 24)


def test_a_toll_told_of_by_its_group_stands_above_a_list_that_tells_less(cast: Cast) -> None:
    two_men = Count(Harm.KILLED, group=Group.MEN, low=2, high=2, exact=True)
    claims = (telling(cast, two_men), telling(cast, person("Ahmad Example"), person("Nour Example")))
    assert killed(cast, *claims, group=Group.MEN) == Range(2, 2, 2)


def test_a_word_without_a_number_does_not_set_a_list_aside(cast: Cast) -> None:
    toll = Count(Harm.KILLED, low=9, high=9, exact=True)
    most = Count(Harm.KILLED, group=Group.WOMEN, part_of_total=True)  # "most of them women"
    listed = telling(cast, *(person(f"woman {n}", Group.WOMEN) for n in range(4)))
    assert killed(cast, telling(cast, toll, most), listed, group=Group.WOMEN) == Range(4, 4, 4)


@pytest.mark.parametrize(("who", "women"), [("his wife", 2), ("زوجته", 2), ("a woman", 1)])
def test_one_of_the_kin_beside_the_toll_does_not_stand_above_a_longer_list(cast: Cast, who: str, women: int) -> None:
    total = Count(Harm.KILLED, low=4, high=4, exact=True)
    at = Span(9, 12)
    kin = Count(Harm.KILLED, group=Group.WOMEN, who=who, low=1, high=1, exact=True, part_of_total=True, span=at)
    listed = telling(cast, person("Amal Sample", Group.WOMEN), person("Rana Sample", Group.WOMEN))
    found = killed(cast, telling(cast, total, kin), listed, group=Group.WOMEN)
    assert found == Range(women, women, women)


def test_one_who_may_be_a_child_or_a_man_opens_both_groups_and_no_total(cast: Cast) -> None:
    open_ = replace(person("her son", Group.CHILDREN), may_be=Group.MEN)
    sure = [person("two girls", Group.CHILDREN, 2), person("the brothers", Group.MEN, 2)]
    found = of(cast.killed("North Wire", 5), telling(cast, open_, *sure))
    assert found.groups[Group.CHILDREN].killed == found.groups[Group.MEN].killed == Range(2, 2, 3)
    assert found.killed == Range(5, 5, 5)


def test_children_of_whom_none_is_sure_have_no_minimum(cast: Cast) -> None:
    one, other = (replace(person(who, Group.CHILDREN), may_be=Group.MEN) for who in ("her son", "his son"))
    assert killed(cast, cast.killed("North Wire", 5), telling(cast, one, other)) == Range(None, 2, 2)


def breakdown(cast: Cast, low: int | None, high: int | None, least: int = 5) -> Claim:
    whole = Count(Harm.KILLED, low=least, high=least, exact=True)
    part = Count(Harm.KILLED, group=Group.CHILDREN, who="children", low=low, high=high, part_of_total=True)
    return telling(cast, whole, part)


def test_a_list_that_leaves_open_what_the_breakdown_says_bounds_it_and_says_so(cast: Cast) -> None:
    open_ = replace(person("her son", Group.CHILDREN), may_be=Group.MEN)
    found = of(breakdown(cast, 2, 2), telling(cast, person("a girl", Group.CHILDREN), open_))
    assert found.groups[Group.CHILDREN].killed == Range(1, 2, 2)
    named = next(r for r in found.reasons if r.field == "groups.children.killed.low")
    assert "people enumerated" in named.text


def test_a_list_of_others_than_the_breakdown_says_does_not_bound_it(cast: Cast) -> None:
    open_ = replace(person("her son", Group.CHILDREN), may_be=Group.MEN)
    one, several = telling(cast, person("a girl", Group.CHILDREN), open_), breakdown(cast, 4, 4)
    assert killed(cast, several, one) == Range(4, 4, 4)
    sure = telling(cast, person("a girl", Group.CHILDREN), person("a boy", Group.CHILDREN))
    assert killed(cast, breakdown(cast, 3, 3), sure) == Range(3, 3, 3)


def test_those_listed_are_the_least_of_up_to_so_many(cast: Cast) -> None:
    two = telling(cast, person("a girl", Group.CHILDREN), person("a boy", Group.CHILDREN))
    assert killed(cast, breakdown(cast, None, 4), two) == Range(2, 2, 4)


def test_the_civilians_among_the_dead_are_broken_down_and_a_row_of_kin_is_not(cast: Cast) -> None:
    children = Count(Harm.KILLED, group=Group.CHILDREN, who="children", low=4, high=4, part_of_total=True)
    some = Count(Harm.KILLED, low=7, high=7, exact=True, part_of_total=True)
    two = telling(cast, person("a girl", Group.CHILDREN), person("a boy", Group.CHILDREN))
    of_civilians = telling(cast, replace(some, status=Status.CIVILIAN), children)
    assert killed(cast, cast.killed("North Wire", 7), of_civilians, two) == Range(4, 4, 4)
    assert killed(cast, cast.killed("North Wire", 7), telling(cast, some, children), two) == Range(2, 2, 2)
