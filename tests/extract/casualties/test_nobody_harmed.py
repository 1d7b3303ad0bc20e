"""Stated nones beside stated somes, and bodies of people told of one by one. All texts are invented."""

import pytest

from recount import Report, ReportId, read


def counts(text: str) -> list[tuple[str, str, int | None]]:
    """Harm, status and number of every whole that a text tells of."""
    found = read(Report(ReportId("r"), text, language="en", country=("SY",)))
    told = [count for claim in found.claims for count in claim.counts if not count.part_of_total]
    return sorted((str(count.harm), str(count.status), count.low) for count in told)


NONE = [("injured", "civilian", 0), ("killed", "civilian", 0)]
TWO = ("killed", "combatant", 2)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("No civilians were harmed in the strike on Ariha.", NONE),
        ("The strike on Ariha did not harm any civilians.", NONE),
        ("The strike on Ariha harmed no civilians.", NONE),
        ("No civilians were killed or injured in the strike on Ariha.", NONE),
        ("It killed two fighters in a strike near Homs, and assessed that no civilians were injured or killed.",
         [*NONE, TWO]),
        ("The strike killed two fighters and no civilians were killed.", [("killed", "civilian", 0), TWO]),
        ("The strike killed two fighters, and no civilians were hurt.", [("injured", "civilian", 0), TWO]),
        ("No civilians or soldiers were killed in the strike on Ariha.", [("killed", "combatant", 0)]),
    ],
)  # fmt: skip
def test_none_of_some_people_stands_beside_the_number_of_others(text: str, told: list[tuple[str, str, int]]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The strike on Ariha will not harm any civilians, the army promised.",
        "Residents said the strike on Ariha could harm civilians.",
        "The strike on Ariha harmed no civilians but the guards.",
    ],
)
def test_harm_that_is_promised_feared_or_partly_denied_is_no_stated_none(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Rescuers pulled the bodies of a couple and their teenage son from the rubble in Ariha.", 3),
        ("The bodies of a woman, her husband and their three children were found in Ariha.", 5),
        ("The bodies of a man, two women and a small child were found in Ariha.", 4),
    ],
)
def test_bodies_are_counted_by_whose_they_are(text: str, number: int) -> None:
    assert counts(text) == [("killed", "unknown", number)]


def test_the_bodies_of_some_are_not_among_those_taken_to_a_hospital() -> None:
    text = "Rescuers found the bodies of a couple and their son in Ariha, and eleven residents were hospitalised."
    assert counts(text) == [("injured", "unknown", 11), ("killed", "unknown", 3)]
