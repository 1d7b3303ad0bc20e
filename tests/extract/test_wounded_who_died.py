"""Who was wounded and has died since is one of the dead. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def told(text: str) -> list[tuple[str, int | None]]:
    found = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",)))
    return [(str(count.harm), count.low) for claim in found.claims for count in claim.counts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Four of the 11 people wounded in Sunday's strike on Atarib have since died.", [("killed", 4)]),
        ("Two of the 12 injured in the strike on Atarib died in hospital.", [("killed", 2), ("injured", 12)]),
        ("A girl was wounded in Atarib and died in a hospital.", [("killed", 1)]),
        ("A man who was wounded in Atarib said that his son died.", [("injured", 1), ("killed", 1)]),
        ("Three people died in hospital in Atarib.", [("killed", 3)]),
    ],
)
def test_the_wounded_who_have_died_since_are_dead(text: str, found: list[tuple[str, int]]) -> None:
    assert told(text) == found
