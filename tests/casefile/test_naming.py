"""Codes of incidents: stable, one to one, never used again."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from recount.records import ClaimId, Event, Incident, Naming, TimePrecision, When, incident_id
from recount_site.casefile.naming import follow, name_incidents

AT = datetime(2026, 5, 6, tzinfo=UTC)


def cluster(letters: str, day: int | None = 1) -> Incident:
    claims = tuple(ClaimId(f"c-{letter}") for letter in letters)
    start = date(2019, 3, day) if day else None
    when = When(start, start, TimePrecision.DAY if day else TimePrecision.UNKNOWN)
    return Incident(incident_id(list(claims)), (), claims, Event(), when, None)


def names(*history: list[Incident]) -> tuple[dict[str, str], tuple[Naming, ...]]:
    """The codes after these groupings, one after the other, and all namings."""
    namings: tuple[Naming, ...] = ()
    codes: dict[str, str] = {}
    for step, incidents in enumerate(history):
        named = name_incidents(incidents, namings, AT + timedelta(days=step))
        namings += named.new
        codes = {named.codes[i.incident_id]: "".join(c[2:] for c in sorted(i.claim_ids)) for i in incidents}
        codes |= {code: follow(code, named.redirects) for code in named.redirects}
    return codes, namings


def test_codes_follow_the_days_of_the_incidents() -> None:
    assert names([cluster("a", 9), cluster("b", 2), cluster("c", None)])[0] == {
        "RC-0001": "b",
        "RC-0002": "a",
        "RC-0003": "c",
    }


def test_an_incident_keeps_its_code_as_claims_come_and_go() -> None:
    assert names([cluster("ab")], [cluster("bcd"), cluster("x")])[0] == {"RC-0001": "bcd", "RC-0002": "x"}


def test_of_two_incidents_that_become_one_the_larger_anchor_wins_and_the_other_redirects() -> None:
    assert names([cluster("a", 1), cluster("bc", 2)], [cluster("abc")])[0] == {"RC-0002": "abc", "RC-0001": "RC-0002"}


def test_between_equal_anchors_the_oldest_code_wins() -> None:
    assert names([cluster("a", 1), cluster("b", 2)], [cluster("ab")])[0] == {"RC-0001": "ab", "RC-0002": "RC-0001"}


def test_an_incident_that_parts_leaves_its_code_with_most_of_its_claims() -> None:
    assert names([cluster("abc")], [cluster("a"), cluster("bc")])[0] == {"RC-0001": "bc", "RC-0002": "a"}


def test_a_redirected_code_lives_again_when_its_claims_part() -> None:
    codes, _ = names([cluster("a", 1), cluster("b", 2)], [cluster("ab")], [cluster("a"), cluster("b", 2)])
    assert codes == {"RC-0001": "a", "RC-0002": "b"}


def test_a_code_whose_claims_are_gone_is_never_given_to_others() -> None:
    assert names([cluster("a")], [cluster("b")], [cluster("a"), cluster("b")])[0] == {"RC-0001": "a", "RC-0002": "b"}


def test_naming_again_what_is_named_adds_nothing() -> None:
    assert len(names(*[[cluster("ab"), cluster("c")]] * 3)[1]) == 2


partitions = st.lists(st.integers(0, 3), min_size=6, max_size=6)


def grouped(parts: list[int]) -> list[Incident]:
    held: dict[int, str] = {}
    for letter, part in zip("abcdef", parts, strict=True):
        held[part] = held.get(part, "") + letter
    return [cluster(letters, part + 1) for part, letters in held.items()]


@given(partitions, partitions, st.randoms(use_true_random=False))
def test_no_order_of_incidents_or_claims_changes_a_code(first: list[int], second: list[int], chance) -> None:  # type: ignore[no-untyped-def]
    shuffled = [list(step) for step in (grouped(first), grouped(second))]
    for step in shuffled:
        chance.shuffle(step)
    assert names(grouped(first), grouped(second)) == names(*shuffled)


@given(st.lists(partitions, min_size=1, max_size=4))
def test_every_incident_has_one_code_and_every_code_leads_to_one_incident(history: list[list[int]]) -> None:
    codes, namings = names(*[grouped(parts) for parts in history])
    today = {"".join(c[2:] for c in sorted(i.claim_ids)) for i in grouped(history[-1])}
    assert sorted(letters for letters in codes.values() if letters in today) == sorted(today)
    assert {naming.code for naming in namings} == codes.keys()
    assert all(codes[led] in today for led in codes.values() if led.startswith("RC-"))
