"""The timeline draws no day more exactly than it is known, and runs as the page does."""

import re
from dataclasses import replace
from datetime import date

import large
import pytest

from recount.publish.record import PublicTime
from recount.records import TimePrecision
from recount_site.public.filters import listed
from recount_site.public.phrases import Phrases
from recount_site.public.timeline import LANE, Quarter, Told, held, quarter_chart, quarters, statements

RECORD = large.record()
QUARTER = Quarter(2031, 1)
ENGLISH, ARABIC = Phrases("en"), Phrases("ar")


def on(first, last, precision=TimePrecision.DAY):
    when = PublicTime(date.fromisoformat(first), date.fromisoformat(last), precision)
    return replace(RECORD.incidents[0], date=when)


def marks(*incidents, phrases=ENGLISH):
    return quarter_chart(QUARTER, incidents, Told(), phrases).incidents


def test_a_bar_is_as_wide_as_the_days_on_which_it_may_have_happened():
    day, week, month = marks(
        on("2031-01-01", "2031-01-01"),
        on("2031-01-06", "2031-01-12", TimePrecision.WEEK),
        on("2031-02-01", "2031-02-28", TimePrecision.MONTH),
    )
    assert week.width / day.width == pytest.approx(7, rel=0.02)
    assert month.width / day.width == pytest.approx(28, rel=0.02)
    assert (day.kind, week.kind, month.kind) == ("t-day", "t-week", "t-month")


def test_an_incident_across_two_quarters_stands_in_both_cut_at_the_edge():
    across = on("2030-12-30", "2031-01-02", TimePrecision.DAYS)
    (mark,) = marks(across)
    assert (mark.cut_start, mark.cut_end) == (True, False)
    assert [quarter.key for quarter in quarters([across])] == ["2030-q4", "2031-q1"]


def test_months_without_anything_are_left_out_at_the_ends_of_a_quarter():
    chart = quarter_chart(QUARTER, [on("2031-02-10", "2031-02-11")], Told(), ENGLISH)
    assert (chart.first_month, chart.last_month) == ("February", "February")
    assert [line.label for line in chart.lines if line.label] == ["February"]


def test_time_runs_from_right_to_left_in_arabic():
    early, late = on("2031-01-05", "2031-01-05"), on("2031-03-20", "2031-03-20")
    one, other = marks(early, late)
    assert one.x < other.x
    one, other = marks(early, late, phrases=ARABIC)
    assert one.x > other.x


@pytest.mark.parametrize("phrases", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_bars_with_their_labels_do_not_touch_and_stay_in_the_drawing(phrases):
    for quarter in quarters(RECORD.incidents):
        chart = quarter_chart(quarter, listed(RECORD), Told(statements(RECORD)), phrases)
        boxes = [box(mark) for mark in chart.incidents]
        assert all(left >= -1 and right <= 961 for left, right, _ in boxes)
        for number, (left, right, y) in enumerate(boxes):
            for other_left, other_right, other_y in boxes[number + 1 :]:
                assert y != other_y or right <= other_left or other_right <= left
        assert chart.height >= max((mark.y for mark in chart.incidents), default=0) + LANE


def box(mark):
    """Left and right edge of a bar with its label, and its lane."""
    length = len(mark.label.strip("\u2067\u2069")) * 7
    after = mark.label_x > mark.x
    left = mark.x if after else mark.label_x - length
    return left, (mark.label_x + length if after else mark.x + mark.width), mark.y


def test_what_has_no_date_is_listed_and_not_drawn(long_release):
    page = (long_release / "en/timeline/index.html").read_text(encoding="utf-8")
    undated = [incident.code for incident in RECORD.incidents if incident.date.start is None]
    for code in undated:
        assert f'<li data-code="{code}">' in page and '<rect class="t-unknown"' not in page


def test_every_incident_with_a_date_is_in_a_table_behind_the_drawing(long_release):
    page = (long_release / "ar/timeline/index.html").read_text(encoding="utf-8")
    tables = "".join(part.partition("</table>")[0] for part in page.split("<table")[1:])
    for incident in RECORD.incidents:
        row = rf'<tr data-code="{incident.code}"><td[^>]*>[^<]*</td><th scope="row"><a href="[^"#]*">'
        assert (incident.date.start is not None) == bool(re.search(row, tables))


def test_a_record_of_several_years_has_a_page_for_each(tmp_path):
    release = large.write(tmp_path / "release", 420).path
    years = sorted({i.date.start.year for i in large.record(420).incidents if i.date.start})
    assert [year for year in years[1:] if not (release / f"en/timeline/{year}/index.html").is_file()] == []


def test_statements_are_points_on_the_day_they_were_published():
    told = statements(RECORD)
    chart = quarter_chart(QUARTER, (), Told(told), ENGLISH)
    within = [one for one in told if one.day.year == 2031 and one.day.month <= 3]
    assert [mark.statement for mark in chart.statements] == within != []


def test_reported_control_stands_in_lanes_of_its_own_and_contested_stretches_are_hatched(long_release):
    first, second = quarter_chart(QUARTER, (), Told(held=held(RECORD)), ENGLISH).held
    assert (first.place.name, second.place.name) == ("Al-Sha'ara", "Tell Warda")
    assert [mark.control.contested for mark in second.marks] == [False, True, True, False]
    opened, closed = second.marks[0], second.marks[-1]
    assert (opened.cut_start, opened.cut_end) == (True, False) and (closed.cut_start, closed.cut_end) == (False, True)
    page = (long_release / "en/timeline/index.html").read_text(encoding="utf-8")
    assert page.count('class="t-contested" fill="url(#hatch-2031-q1)"') == 2
    assert "since 6 March 2031; no end is reported" in page
    assert "It never enters a grade" in page


def test_a_record_without_reported_control_says_nothing_of_it(pages):
    assert "Reported control" not in pages["en/timeline/index.html"]


def test_the_timeline_shows_only_what_is_chosen(browser, long_release):
    browser.open(f"{(long_release / 'en/timeline/index.html').as_uri()}#grade=Weak")
    weak = {i.code for i in RECORD.incidents if i.grade == "Weak" and i.date.start}
    shown = "Array.from(document.querySelectorAll('svg.timeline a[data-code]')).filter(e => e.getClientRects().length)"
    assert set(browser.value(f"{shown}.map(e => e.dataset.code)")) == weak
    assert browser.console == []
