"""Each toll of a sentence at its own place, and roads named without a dash. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def places(text: str) -> dict[int | None, str | None]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    told = [claim for claim in read(report).claims if claim.counts]
    return {claim.counts[0].low: claim.where.stated if claim.where else None for claim in told}


def test_the_toll_of_the_day_before_is_at_its_own_place() -> None:
    text = "The strike on Hajin, which killed nine civilians, came a day after eight people died in a raid on Shaafah."
    assert places(text) == {9: "Hajin", 8: "Shaafah"}


def test_two_harms_that_and_joins_are_at_the_place_behind_both() -> None:
    text = "استشهد مدنيان وجرح أربعة في قصف على سراقب، كما استشهد طفل في قرية معرة مصرين المجاورة."
    assert places(text) == {2: "سراقب", 1: "معرة مصرين"}


@pytest.mark.parametrize("road", ["القامشلي الحسكة", "القامشلي - الحسكة"])
def test_a_road_lies_between_its_two_towns(road: str) -> None:
    assert places(f"سقط صاروخ على طريق {road} وأدى إلى مقتل ثلاثة مدنيين.") == {3: road}
