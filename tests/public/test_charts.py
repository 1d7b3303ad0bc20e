"""Charts of sums: bands, open ends, marks for the unknown, coverage under every trend, and a table behind each."""

import re

import large
import pytest

from recount.publish import Tally, by_grade, by_origins, trends
from recount.records import Range
from recount_site.public.charts import BOTTOM, grade_chart, most_of, origin_chart, time_chart
from recount_site.public.drawing import Labelled, range_chart

RECORD = large.record()
FOUND = trends(RECORD)
MOST = most_of(FOUND.headline, FOUND.others)


def chart(mirrored=False):
    return time_chart(FOUND.headline, FOUND.coverage, mirrored=mirrored, most=MOST)


def test_a_band_reaches_from_the_sum_of_minima_to_the_sum_of_maxima():
    drawn = chart()
    scale = (BOTTOM - drawn.ticks[1].at) / int(drawn.ticks[1].label)
    for band in drawn.bands:
        if band.tally.low is not None and band.tally.high is not None and band.tally.high > band.tally.low:
            assert band.height == pytest.approx((band.tally.high - band.tally.low) * scale, abs=0.5)
            assert band.foot == pytest.approx(BOTTOM - band.tally.low * scale, abs=0.5)


def test_a_period_without_a_number_has_no_band_and_one_without_an_upper_end_is_open():
    for band in chart().bands:
        assert band.drawn == (band.tally.low is not None or band.tally.high is not None)
        assert band.open_high == (band.tally.open_ended > 0)


def test_time_runs_as_the_page_does():
    straight, mirrored = chart(), chart(mirrored=True)
    assert [b.middle for b in straight.bands] == sorted(b.middle for b in straight.bands)
    assert [b.middle for b in mirrored.bands] == sorted((b.middle for b in mirrored.bands), reverse=True)
    assert mirrored.labels_at > mirrored.right and straight.labels_at < straight.left


def test_a_range_and_its_accounts_run_as_the_page_does():
    drawn = range_chart(Range(10, 10, 45), [Labelled("R1.1", 10, None), Labelled("R2.1", None, 45)])
    mirrored = drawn.mirrored()
    whole, at_least, up_to = mirrored.bars
    assert (at_least.open_left, at_least.open_right, up_to.open_left, up_to.open_right) == (True, False, False, True)
    assert whole.x == pytest.approx(360 - drawn.bars[0].end, abs=0.1) and whole.width == drawn.bars[0].width
    assert [tick.at for tick in mirrored.ticks] == sorted((tick.at for tick in mirrored.ticks), reverse=True)
    assert mirrored.labels_at > max(tick.at for tick in mirrored.ticks)


@pytest.mark.parametrize("mirrored", [False, True])
def test_rows_stay_in_the_drawing_beside_their_labels(mirrored):
    rows = grade_chart(by_grade(RECORD.incidents), mirrored=mirrored)
    for row in rows.grades:
        assert row.stroke is not None and row.stroke.x >= 0 and row.stroke.x + row.stroke.width <= 640
        assert (row.stroke.x + row.stroke.width <= rows.labels_at) == mirrored
    assert len(origin_chart(by_origins(RECORD.incidents), mirrored=mirrored).origins) > 2


def test_an_unknown_sum_has_no_bar():
    unknown = Tally(incidents=3, low=None, high=None, open_ended=0, without_minimum=0, unknown=3)
    (row,) = grade_chart([(None, unknown)], mirrored=False).grades
    assert row.stroke is None


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_drawing_has_its_table_and_coverage_stands_under_every_trend(long_release, language):
    page = (long_release / language / "charts/index.html").read_text(encoding="utf-8")
    assert page.count('<svg class="sums"') == page.count("<table") == 4
    trend_drawings = re.findall(r'<figure class="trend">.*?</svg>', page, re.S)
    assert len(trend_drawings) == 2
    for drawing in trend_drawings:
        assert drawing.count('class="tick read"') == 2 * len(FOUND.coverage)


def test_what_is_in_no_period_is_said_below_the_trend(long_release):
    page = (long_release / "en/charts/index.html").read_text(encoding="utf-8")
    assert f"known less exactly or not at all: {FOUND.headline.unplaced.incidents} incidents" in page
