"""Who shoots and who is shot, who outlives it, and who dies by his own hand. All sentences are invented."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Claim, ClaimKind, Count, Harm, Report, ReportId


def harms(text: str) -> list[Claim]:
    found = pipeline.read(Report(ReportId("r"), text, language="en", publisher="Example News", country=("US",)))
    return [one for one in found.claims if one.kind is ClaimKind.HARM]


def counts(text: str, harm: Harm) -> list[Count]:
    return [count for claim in harms(text) for count in claim.counts if count.harm is harm]


def wholes(text: str, harm: Harm) -> list[int | None]:
    return [count.low for count in counts(text, harm) if not count.part_of_total]


@pytest.mark.parametrize(
    "text",
    [
        "An officer fired one shot and missed.",
        "The officer who fired the fatal shot was not named.",
        "A man shot at the officers and fled.",
        "Two gunmen shot at them from a car.",
    ],
)
def test_a_shot_that_was_fired_or_aimed_hit_nobody(text: str) -> None:
    assert not harms(text) or not [count for one in harms(text) for count in one.counts]


def test_a_surname_behind_the_verb_is_the_one_who_was_hit() -> None:
    text = "Amal Example, 23, hid in the house. An officer fatally shot Example on Monday."
    (count,) = counts(text, Harm.KILLED)
    assert (count.who, count.low) == ("Example", 1)


@pytest.mark.parametrize(
    "text",
    [
        "A man shot Tuesday in Dallas told his story.",
        "Man Shot Near School, Police Say",
        "An officer shot Sample, they said.",
    ],
)
def test_a_day_a_headline_and_a_name_never_told_in_full_are_nobody_who_was_hit(text: str) -> None:
    assert {count.who for count in counts(text, Harm.INJURED)} <= {"man", "Man", "officer", None}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Police fatally shot the boy's mother in Dallas.", "boy's mother"),
        ("The policeman's son was killed in Dallas.", "policeman's son"),
    ],
)
def test_whose_kin_somebody_is_counts_one(text: str, who: str) -> None:
    (count,) = counts(text, Harm.KILLED)
    assert (count.who, count.low) == (who, 1)


def test_who_is_recovering_is_wounded_whoever_else_died() -> None:
    text = "A man was shot dead in Dallas. A boy is recovering after he was shot in the hand."
    assert wholes(text, Harm.INJURED) == [1]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A man fatally shot his wife and two young sons before killing himself in Tulsa.", 4),
        ("A man killed his wife, then himself, in Tulsa.", 2),
        ("The rampage left seven people dead before the man killed himself.", 8),
    ],
)
def test_who_killed_others_and_himself_is_one_of_the_dead(text: str, killed: int) -> None:
    assert wholes(text, Harm.KILLED) == [killed]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The rampage left seven people dead before the gunman killed himself.", [7]),
        ("A man wounded his brother and then killed himself in Tulsa.", []),
        ("She hurt two others, then herself.", []),
        ("Eight people died, including the man who killed himself.", [8]),
    ],
)
def test_a_fighter_a_wounding_and_a_part_add_nobody(text: str, killed: list[int]) -> None:
    assert wholes(text, Harm.KILLED) == killed


def test_a_pronoun_that_was_shot_is_somebody_told_of_before() -> None:
    (count,) = counts("He was shot in the leg and taken to a hospital.", Harm.INJURED)
    assert (count.low, count.part_of_total) == (1, True)
    assert not counts("He had killed before.", Harm.KILLED)


def test_all_who_were_shot_are_no_more_wounded_than_the_report_says() -> None:
    text = "One person died and three were hurt in Tulsa. All four had been shot."
    assert max(count.low or 0 for count in counts(text, Harm.INJURED)) == 3


@pytest.mark.parametrize(
    ("opening", "harm"),
    [
        ("Three women were shot in Tulsa.", Harm.INJURED),
        ("Three women were killed in Tulsa.", Harm.KILLED),
    ],
)
def test_victims_identified_by_name_came_to_what_the_report_tells(opening: str, harm: Harm) -> None:
    text = f"{opening} Police said the victims were identified as Amal Example, 24, Rana Sample, 26, and Lina Test, 21."
    found = pipeline.read(Report(ReportId("r"), text, language="en", country=("US",))).claims
    assert {one.person.harm for one in found if one.person} == {harm}
