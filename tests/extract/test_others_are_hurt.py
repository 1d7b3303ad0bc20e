"""Others who were hurt, beside the parts of a toll: the parts stay the toll's, and the others have no number."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def told(text: str) -> set[tuple[str, str | None, int | None, bool]]:
    claims = read(Report(ReportId("r"), text, language="en", publisher="A page", country=("PS",))).claims
    return {(str(n.harm), n.group and str(n.group), n.low, n.part_of_total) for c in claims for n in c.counts}


@pytest.mark.parametrize(
    "rest",
    [
        "and others were injured",
        "while others were injured",
        "and a large number were injured",
        "and a number were wounded in an airstrike",
    ],
)
def test_women_among_the_killed_are_not_the_others_who_were_hurt(rest: str) -> None:
    found = told(f"Twenty civilians were killed, including three women, {rest}.")
    assert ("killed", "women", 3, True) in found
    assert ("injured", None, None, False) in found
    assert not any(harm == str(Harm.INJURED) and low for harm, _, low, _ in found)


def test_groups_that_describe_a_number_still_do() -> None:
    assert ("killed", None, 9, False) in told("Nine civilians, all women and children, were killed.")


@pytest.mark.parametrize(
    "text", ["Three people were killed when a number 9 bus was hit.", "Three people were killed in a large number 9."]
)
def test_a_number_of_something_else_is_no_people(text: str) -> None:
    assert told(text) == {("killed", None, 3, False)}
