"""Headlines that are cut off with dots, or stand under "Previous" and "Next", are of other articles. Invented texts."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read

REPORT = "Two people were killed in Sarmin on Monday by shelling."


def killed(text: str) -> list[int | None]:
    found = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",)))
    return [count.low for claim in found.claims for count in claim.counts]


CUT = "\n\n".join(
    [
        "The council of Binnish meets the teachers of the town over their wage...",
        "A man was killed in Saraqib when a wall fell on the car of his neighb...",
        "Farmers of the plain wait for rain after the driest of all springs...",
        "Three people were killed in Atarib as a lorry left the road to the vil…",
    ]
)


def test_lines_cut_off_in_a_row_are_headlines() -> None:
    assert killed(f"{CUT}\n\n{REPORT}\n") == [2]


def test_a_line_cut_off_alone_is_the_reports_own() -> None:
    assert killed("Two people were killed in Sarmin as shells fell on the mar...\n\nThe shells fell at noon.\n") == [2]


@pytest.mark.parametrize(("before", "behind"), [("Previous", "Next"), ("Prev Post", "Next Post")])
def test_what_stands_under_previous_and_next_is_of_other_articles(before: str, behind: str) -> None:
    other = (
        "Five people were killed in Atarib by an airstrike that came in the night and that nobody in the town foresaw"
    )
    text = f"{REPORT}\n\n{before}\n\n{other} or could flee from in the dark of it\n\n{behind}\n\n{other}, again\n"
    assert killed(text) == [2]


def test_next_without_previous_sets_nothing_apart() -> None:
    assert killed(f"Next\n\n{REPORT}\n\nThe next day three people were killed in Atarib.\n") == [2, 3]
