"""What several acts did that have nothing to do with one another is the toll of none. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def wholes(kind: ClaimKind, text: str, language: str = "en") -> list[tuple[str, int | None]]:
    """Harm and number of the wholes that the claims of a kind tell."""
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page"))
    counts = [count for claim in found.claims if claim.kind is kind for count in claim.counts]
    return [(str(count.harm), count.low) for count in counts if not count.part_of_total]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Six people were wounded in separate shootings in Exampleton on Monday."),
        ("en", "Six people were wounded in three unrelated shooting incidents, police said."),
        ("en", "Six people were wounded in shootings across the city, police said."),
        ("en", "Six people were wounded in weekend shootings, police said."),
        ("en", "Six people were wounded in Exampleton shootings on Sunday."),
        ("en", "Six people were wounded in two shootings on the South Side."),
        ("en", "Six people were wounded in 12 incidents on Monday."),
        ("en", "Two separate shootings left six people wounded on Monday."),
        ("en", "Police look into a pair of shootings that left six people wounded."),
        ("en", "Six people were wounded in a violent weekend in Exampleton."),
        ("en", "Six people were wounded over an eight-hour stretch, police said."),
        ("en", "Six people were wounded across the city overnight."),
        ("ar", "أصيب 6 أشخاص في حوادث منفصلة يوم الاثنين"),
    ],
)
def test_people_harmed_in_acts_that_are_separate_are_a_total(language: str, text: str) -> None:
    assert wholes(ClaimKind.TOTAL, text, language) == [("injured", 6)]
    assert not wholes(ClaimKind.HARM, text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Six people were wounded in the shootings in Exampleton.",
        "Six people were wounded in linked shootings in Exampleton.",
        "Six people were wounded in one of the worst mass shootings of the year.",
        "Six people were wounded in a series of shootings by one man.",
        "Six people were wounded in a shooting in a separate building.",
        "Six people were wounded in attacks on the town.",
        "Six people were wounded in two linked shootings by one man.",
        "Six people were wounded across the city line from the park.",
        "Six people were wounded in one incident on Monday.",
        "Six people were wounded at the party overnight.",
        "Six people were wounded when two gunmen fired for hours.",
    ],
)
def test_acts_that_belong_together_keep_their_toll(text: str) -> None:
    assert ("injured", 6) in wholes(ClaimKind.HARM, text)
