"""Strikes of two days that follow on one another are two, and shootings need not be. All invented."""

from __future__ import annotations

import pytest
from link_making import TEL_ASWAD, blamed, day, killed, tale, together
from test_group_claims import reports_together

from recount.link.terms.rules import rules
from recount.records import EventType, Target

NOON, NEXT = day(2018, 11, 29), day(2018, 11, 30)
ALIKE = {"where": TEL_ASWAD, "counts": (killed(4),), "belligerents": blamed("russia"), "target": Target.MARKET}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "An air strike on the market of Hajin on 3 December 2018 killed four people.",
            "An air strike on the market of Hajin on 4 December 2018 killed four people.",
        ),
        (
            "قصف مدفعي على سوق هجين في 3 كانون الأول 2018 أدى إلى مقتل أربعة مدنيين.",
            "قصف مدفعي على سوق هجين في 4 كانون الأول 2018 أدى إلى مقتل أربعة مدنيين.",
        ),
    ],
)
def test_strikes_of_the_next_day_are_others(one: str, other: str) -> None:
    assert together(one, other) == [["0"], ["1"]]
    assert together(one, one + " ") == [["0", "1"]]


@pytest.mark.parametrize("kind", sorted(rules().struck))
def test_no_kind_of_strike_is_one_of_two_days(kind: EventType) -> None:
    here, there = tale("r1", when=NOON, type=kind, **ALIKE), tale("r2", when=NEXT, type=kind, **ALIKE)
    assert reports_together(here, there) == [("r1",), ("r2",)]


def test_a_shooting_may_be_told_with_the_next_day() -> None:
    here, there = (tale(name, when=at, type=EventType.GUNFIRE, **ALIKE) for name, at in (("r1", NOON), ("r2", NEXT)))
    assert reports_together(here, there) == [("r1", "r2")]


@pytest.mark.parametrize(("first", "second"), [("night", None), ("evening", "morning"), (None, "dawn")])
def test_one_night_is_told_of_under_two_days(first: str | None, second: str | None) -> None:
    here, there = day(2018, 11, 29, first), day(2018, 11, 30, second)
    assert reports_together(tale("r1", when=here, **ALIKE), tale("r2", when=there, **ALIKE)) == [("r1", "r2")]


@pytest.mark.parametrize(("first", "second"), [("morning", None), (None, "evening"), ("noon", "afternoon")])
def test_other_parts_of_two_days_are_of_two_strikes(first: str | None, second: str | None) -> None:
    here, there = day(2018, 11, 29, first), day(2018, 11, 30, second)
    assert reports_together(tale("r1", when=here, **ALIKE), tale("r2", when=there, **ALIKE)) == [("r1",), ("r2",)]


def test_an_undated_report_is_no_bridge_between_two_days() -> None:
    here, there = tale("r1", when=NOON, **ALIKE), tale("r2", when=NEXT, **ALIKE)
    both = reports_together(here, there, tale("r3", **ALIKE))
    assert not any({"r1", "r2"} <= set(reports) for reports in both)


def test_the_day_on_which_somebody_spoke_makes_no_second_strike() -> None:
    first = "An air strike killed five people in Hajin on 3 December 2018. "
    said = "Doctors said on 4 December 2018 that eight people were killed in the air strike on Hajin."
    assert together(first + said, "An air strike on Hajin killed five people on 3 December 2018.") == [["0", "1"]]


def _untold_beside(kind: EventType) -> list[tuple[str, ...]]:
    """A report of a day that names no place, and one of its village, which blames another party."""
    here = tale("r1", when=NOON, type=kind, counts=(killed(4),), belligerents=blamed("russia"))
    there = tale("r2", when=NOON, type=kind, where=TEL_ASWAD, belligerents=blamed("turkey"))
    return reports_together(here, there)


def test_the_line_between_reports_of_strikes_lies_lower() -> None:
    assert _untold_beside(EventType.AIRSTRIKE) == [("r1", "r2")]
    assert _untold_beside(EventType.GUNFIRE) == [("r1",), ("r2",)]
