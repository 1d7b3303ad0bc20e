"""The top of a page stands under every headline of its site, and makes none of them the copy of another. Invented."""

from __future__ import annotations

from datetime import date

from recount import Reading, Report, ReportId, read
from recount.link import compared

FURNITURE = (
    "Talks on prisoners enter another round\nHeat breaks records across the region\nDoctors demand unpaid wages again\n"
    "Bridge over the river closed for repairs\nFuel prices rise once more\nSchools open late in the valley\n"
)


def page(name: str, title: str, text: str = FURNITURE) -> Reading:
    return read(Report(ReportId(name), text, language="en", title=title, published=date(2025, 1, 8), country=("SY",)))


def copying(one: Reading, other: Reading) -> list[bool]:
    """For each two events of two reports that meet, whether copying speaks for them."""
    pairs = compared((one, other))
    return ["near_copy" in {finding.rule for finding in comparison.findings} for _, _, comparison in pairs]


def test_two_headlines_over_one_page_do_not_meet_for_it() -> None:
    one = page("r1", "Turkish shelling of Kobani kills three civilians")
    other = page("r2", "Israeli raid on Homs leaves two people dead")
    assert all(claim.headline for reading in (one, other) for claim in reading.claims)
    assert copying(one, other) == []


def test_a_headline_over_a_page_does_not_meet_the_text_of_that_page_for_it() -> None:
    told = page("r2", "News", "An Israeli raid on Homs left two people dead before noon on Wednesday.\n" + FURNITURE)
    assert copying(page("r1", "Turkish shelling of Kobani kills three civilians"), told) == []


def test_one_headline_over_one_page_twice_is_a_copy() -> None:
    title = "Turkish shelling of Kobani kills three civilians"
    assert any(copying(page("r1", title), page("r2", title)))


def test_two_texts_that_tell_it_themselves_are() -> None:
    text = "Turkish shelling of the town of Kobani killed three civilians in their home before noon on Wednesday.\n"
    assert any(copying(page("r1", "News", text + FURNITURE), page("r2", "Other news", text + FURNITURE)))
