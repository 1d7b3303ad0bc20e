"""Headlines of other articles in title case behind a report's last sentence. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.text import fold
from recount.extract.pages.titled_tails import titled_tail

STORY = "An air strike killed three civilians in Hama on Monday, the mayor said. Two children were among the dead."


def tail(*lines: str) -> str | None:
    folded = fold("\n\n".join((STORY, *lines)))
    span = titled_tail(folded.text, folded.cased)
    return folded.cased[slice(*span)] if span else None


@pytest.mark.parametrize(
    "lines",
    [
        ("Ten Killed in Market Bombing in Idlib", "Two Dead After Shelling of Homs"),
        ("Minister Visits Flood Victims in Homs",),
        ("Court Rules Against Former Governor\n", "Ten Killed in Market Bombing in Idlib\n"),
    ],
)
def test_titles_behind_the_last_sentence_are_other_articles(lines: tuple[str, ...]) -> None:
    assert tail(*lines) == "\n\n".join(lines).strip()


@pytest.mark.parametrize(
    "lines",
    [
        ("Ten people were killed in the bombing of a market in Idlib",),
        ("Ten Killed in Market Bombing in Idlib", "They were buried the same evening."),
        ("Names of the Dead in the Strike on Hama",),
        ("Amal Haddad, Sami Haddad and Huda Haddad",),
        ("Amal Haddad, 34, of Garden Street, Hama",),
        ("Example Media Foundation, Northern Office",),
    ],
)
def test_other_last_lines_stay_in_the_report(lines: tuple[str, ...]) -> None:
    assert tail(*lines) is None


def test_a_title_over_a_report_stays_its_own() -> None:
    folded = fold(f"Three Killed in Air Strike on Hama\n\n{STORY}")
    assert titled_tail(folded.text, folded.cased) is None


def test_the_dead_of_other_articles_are_claimed_by_nobody() -> None:
    text = f"{STORY}\n\nTen Killed in Market Bombing in Idlib"
    found = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",)))
    assert max(n.low or 0 for claim in found.claims for n in claim.counts) == 3
    assert any("headlines of other articles" in rejection.reason for rejection in found.rejections)
