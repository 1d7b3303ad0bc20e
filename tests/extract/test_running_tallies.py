"""Numbers that run on over days, a year or a town are totals, and the toll of no one event. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind

TUESDAY = date(2016, 7, 5)


def wholes(kind: ClaimKind, text: str) -> list[tuple[str, int | None]]:
    """Harm and number of the wholes that the claims of a kind tell."""
    found = read(
        Report(ReportId("r"), text, language="en", publisher="Example Page", published=TUESDAY, country=("US",))
    )
    counts = [count for claim in found.claims if claim.kind is kind for count in claim.counts]
    return [(str(count.harm), count.low) for count in counts if not count.part_of_total]


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were wounded in Exampleton between Friday evening and Monday morning.",
        "Nine people have been wounded by gunfire in Exampleton in the past four days.",
        "Nine people have been wounded by gunfire in the city this year.",
        "Nine people were wounded in Exampleton since Wednesday afternoon.",
        "Nine people were wounded in the deadliest weekend of the year.",
        "Nine people were wounded in Exampleton in about ten hours.",
        "In other Sunday attacks, nine people were wounded.",
        "Police look into the shootings of nine people across the city.",
        "A spate of holiday gunfire left nine people wounded.",
    ],
)
def test_what_days_a_year_or_a_town_add_up_to_is_a_total(text: str) -> None:
    assert wholes(ClaimKind.TOTAL, text) == [("injured", 9)]
    assert not wholes(ClaimKind.HARM, text)


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were wounded in Exampleton between Friday night and Saturday morning.",
        "Nine people were wounded in Exampleton earlier this week.",
        "Nine people were wounded in Exampleton this year.",
        "Nine people have been wounded by gunfire in Exampleton.",
        "Nine people were wounded in Exampleton within two hours.",
        "In another attack, nine people were wounded.",
        "Police look into the shooting of nine people at the bar.",
    ],
)
def test_one_night_one_week_day_and_one_attack_are_no_stretch(text: str) -> None:
    assert wholes(ClaimKind.HARM, text) == [("injured", 9)]
    assert not wholes(ClaimKind.TOTAL, text)


def test_a_share_of_a_tally_is_a_tally() -> None:
    told = "There have been 40 people shot in the city so far this year. "
    share = f"{told}Eighty percent of those — 32 victims — were shot in June."
    assert wholes(ClaimKind.TOTAL, told) == [("injured", 40)]
    assert wholes(ClaimKind.TOTAL, share) == [("injured", 40), ("injured", 32)]
    assert not wholes(ClaimKind.HARM, share)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Three females, ages 21, 32, and 49, and two males, 30 and 42 were injured.", 5),
        ("Five victims — three men, ages 21, 21 and 20, and two women, ages 51 and 21 — were injured.", 5),
        ("Basim Example, 26, and Sami Example Jr. 26, were injured.", None),
        ("At least 15 people were at the bar, and 12 were injured.", 12),
        ("Fifteen people who were at the bar and two guards were injured.", 17),
        ("Two men were in critical condition and two others injured after being shot.", 4),
        ("In Exampleton 26 were injured.", 26),
    ],
)
def test_ages_and_people_who_were_only_there_are_nobody_harmed(text: str, number: int | None) -> None:
    assert wholes(ClaimKind.HARM, text) == ([("injured", number)] if number else [])


def test_who_is_wounded_behind_an_infinitive_is_not_killed() -> None:
    assert wholes(ClaimKind.HARM, "He went on to shoot and kill one person and wound five others.") == [("killed", 1)]


def test_a_parish_is_nobody_and_a_parish_in_front_may_be_a_name() -> None:
    def named(text: str) -> list[str]:
        found = read(Report(ReportId("r"), text, language="en", publisher="Example Page"))
        return [claim.person.name for claim in found.claims if claim.person]

    assert named("The crash claimed the life of a St. Mary Parish deputy.") == []
    assert named("Parish Example was injured.") == ["Parish Example"]
