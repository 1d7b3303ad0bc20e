"""A line of a release that a later release of the same party corrects is kept, and counts no more."""

from __future__ import annotations

from datetime import date

import pytest
from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, Tale, day, tale

from recount.link import group
from recount.link.matching.placebo import placebo
from recount.records import Claimant, ClaimantKind, ClaimKind, Corrects, Disclosed, Match, Quantity, Reading, Span

TURKISH = Claimant("Turkish Armed Forces", ClaimantKind.BELLIGERENT)
RUSSIAN = Claimant("Russian Forces", ClaimantKind.BELLIGERENT)
FIRST, LATER = date(2018, 11, 30), date(2018, 12, 6)
RELEASED = day(2018, 11, 30)
INCIDENT = tale("incident", where=TEL_ASWAD, when=ON_THE_DAY)


def line(report: str, strikes: int | None, published: date | None, **other: object) -> Tale:
    values = {"where": TEL_ASWAD, "when": ON_THE_DAY, "claimant": TURKISH, "strikes": strikes} | other
    return Tale(report, published).claim(f"{strikes} strikes near Tel Aswad.", ClaimKind.DISCLOSURE, **values)


def correction(strikes: int = 2, published: date | None = LATER, **other: object) -> Tale:
    said = Corrects(Span(0, 4), other.pop("released", RELEASED), other.pop("instead_of", 3))  # type: ignore[arg-type]
    return line("later", strikes, published, when=None, disclosed=Disclosed(corrects=said), **other)


def matches(*tales: Tale) -> dict[str, Match]:
    """The matches with the one incident, by report."""
    return {match.report_id: match for match in group(tuple(one.reading for one in (INCIDENT, *tales))).matches}


def test_both_lines_are_matched_side_by_side_and_say_which_corrects_which():
    found = matches(line("first", 3, FIRST), correction())
    old, new = found["first"], found["later"]
    assert (old.corrected_by, new.corrects) == (new.claim_id, old.claim_id)
    assert old.reasons[0] == "superseded: a later release of the same party corrects it to 2 strikes"
    assert new.reasons[0] == "corrects an earlier release of the same party, which said 3 strikes"


def test_a_corrected_line_counts_as_no_strike_beside_an_incident():
    other = line("other", 4, FIRST)
    without = matches(line("first", 3, FIRST), other)["other"].indistinct_from
    corrected = matches(line("first", 3, FIRST), other, correction())["other"].indistinct_from
    assert (without, corrected) == (6, 5)  # 3 + 4 and 2 + 4, less the one itself


def test_a_correction_without_a_day_is_of_the_day_of_the_line_it_corrects():
    new = matches(line("first", 3, FIRST), correction())["later"]
    assert new.day_gap == 0 and "its day is that of the line it corrects" in new.reasons


@pytest.mark.parametrize(
    ("first", "later"),
    [
        pytest.param({"claimant": RUSSIAN}, {}, id="another party"),
        pytest.param({"where": BIR_ZAYN}, {}, id="another place"),
        pytest.param({"strikes": 5}, {}, id="another number than it takes back"),
        pytest.param({"published": LATER}, {}, id="a release of the same day"),
        pytest.param({"published": None}, {}, id="a release of no known day"),
        pytest.param({}, {"released": day(2018, 11, 20)}, id="another release"),
        pytest.param({}, {"released": None, "instead_of": None}, id="neither a release nor a number named"),
    ],
)
def test_nothing_is_superseded_without_the_same_party_place_release_and_number(first, later):
    made = line("first", first.pop("strikes", 3), first.pop("published", FIRST), **first)
    assert not any(match.corrected_by or match.corrects for match in matches(made, correction(**later)).values())


def test_a_release_that_names_no_day_but_the_number_corrects_the_one_line_that_it_can():
    assert matches(line("first", 3, FIRST), correction(released=None))["first"].corrected_by


def test_of_two_lines_that_could_be_meant_none_is():
    two = line("first", 3, FIRST), line("second", 3, FIRST)
    assert not any(match.corrected_by for match in matches(*two, correction()).values())


def test_a_line_and_its_correction_are_no_two_totals_that_disagree():
    first, second = line("first", 3, FIRST), line("later", 5, LATER)
    assert len(group((first.reading, second.reading)).inconsistencies) == 1
    assert group((first.reading, correction(5).reading)).inconsistencies == ()


def test_moving_the_dates_counts_a_corrected_line_once():
    first, later = line("first", 3, FIRST).reading, correction().reading
    assert placebo((first, later), [], 30).disclosures == 1
    assert placebo((first, line("later", 2, LATER).reading), [], 30).disclosures == 2


def test_targets_of_a_release_are_not_told_as_strikes():
    told = Disclosed(targets=Quantity(Span(0, 4), 12, 12), sorties=Quantity(Span(0, 4), 1, 1))
    (match,) = matches(line("first", None, FIRST, disclosed=told)).values()
    assert (
        "compatible with 12 targets, 1 sortie near Tel Aswad; how many strikes these were is not said" in match.reasons
    )


def test_the_order_of_reports_changes_nothing():
    tales = [INCIDENT, line("first", 3, FIRST), correction(), line("other", 4, FIRST)]
    readings: list[Reading] = [one.reading for one in tales]
    assert group(tuple(readings)).matches == group(tuple(reversed(readings))).matches
