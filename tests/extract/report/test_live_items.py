"""Pages of several items: what one tells is of no other, unless a later one brings it up to date."""

from datetime import date

import pytest

from recount import Report, ReportId, group, read
from recount.records import ClaimKind, Harm, Reading

PUBLISHED = date(2019, 3, 6)


def reading(text: str, language: str) -> Reading:
    return read(Report(ReportId("r"), text, PUBLISHED, language, publisher="Example Page", country=("SY",)))


def killed(text: str, language: str) -> list[list[int | None]]:
    """The killed that each incident of the page is told with, by place in the page."""
    found = reading(text, language)
    claims = {claim.claim_id: claim for claim in found.claims}
    incidents = sorted(group((found,)).incidents, key=lambda i: min(claims[c].span for c in i.claim_ids))
    return [
        [n.low for c in incident.claim_ids for n in claims[c].counts if n.harm is Harm.KILLED] for incident in incidents
    ]


ENGLISH = """Live updates

08:15 Two people were killed in an airstrike on Saraqib, medics said.

10:40 Shelling killed five farmers near Ariha.

17:45 A second airstrike on Saraqib killed three children."""

UPDATED = """Live updates

08:15 Two people were killed in an airstrike on Saraqib, medics said.

12:15 The number of people killed in the airstrike on Saraqib has risen to four, medics said."""

ARABIC = """أبرز أحداث اليوم

09:10 مقتل ثلاثة مدنيين بقصف جوي على مدينة سراقب.

11:25 مقتل امرأة بقصف مدفعي على بلدة كفرزيتا.

16:40 مقتل طفلين بقصف صاروخي على مدينة سراقب."""

ARABIC_UPDATED = """متابعة

09:10 مقتل ثلاثة مدنيين بغارة جوية على مدينة سراقب.

13:30 ارتفاع عدد قتلى الغارة الجوية على مدينة سراقب إلى خمسة."""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", ENGLISH, [[2], [5], [3]]),
        ("ar", ARABIC, [[3], [1], [2]]),
    ],
)
def test_items_under_their_times_tell_of_events_of_their_own(
    language: str, text: str, expected: list[list[int]]
) -> None:
    assert killed(text, language) == expected


@pytest.mark.parametrize(("language", "text"), [("en", UPDATED), ("ar", ARABIC_UPDATED)])
def test_a_later_item_that_raises_the_toll_is_of_the_same_event(language: str, text: str) -> None:
    assert len(killed(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "Live\n\n08:15 A strike killed two in Saraqib.\n\n10:40 Shelling killed five.", ["Saraqib", None]),
        ("en", "Live, Saraqib\n\n08:15 A strike killed two.\n\n10:40 Shelling killed five.", ["Saraqib", "Saraqib"]),
        ("ar", "متابعة\n\n08:15 غارة على سراقب تقتل اثنين.\n\n10:40 مقتل خمسة مزارعين بقصف.", ["سراقب", None]),
    ],
)  # fmt: skip
def test_an_item_takes_no_place_over_from_another_item_but_from_what_heads_the_page(
    language: str, text: str, places: list[str | None]
) -> None:
    harms = [claim for claim in reading(text, language).claims if claim.kind is ClaimKind.HARM]
    assert [claim.where and claim.where.stated for claim in harms] == places


def test_a_time_within_a_report_makes_no_items() -> None:
    text = "At 08:15 a strike hit Saraqib.\nTwo people were killed.\nAt 10:40 a third died, medics said."
    assert {claim.where and claim.where.stated for claim in reading(text, "en").claims} == {"Saraqib"}


def test_the_time_of_an_item_is_no_part_of_who_speaks() -> None:
    (claim,) = reading("08:15 Medics said two people were killed.", "en").claims
    assert claim.claimant.name == "Medics"


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Saraqib and killed one woman.",
        "Hama: Artillery fire on Saraqib killed one woman.",
        "Shelling in Saraqib killed one woman.",
    ],
)
def test_weapons_are_not_the_names_of_the_dead(text: str) -> None:
    assert [(c.kind, [n.low for n in c.counts]) for c in reading(text, "en").claims] == [(ClaimKind.HARM, [1])]
