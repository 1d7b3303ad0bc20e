"""A sum over weeks, a change of control and a statement of intent are no incident and move no range."""

from __future__ import annotations

from datetime import date

import pytest
from storytelling import Story

from recount.records import ClaimKind

CONTEXT = {
    "a tally": ("https://monitoring-group.example/2018/five-weeks", ClaimKind.TOTAL),
    "a tally in Arabic": ("https://river-radio.example/bulletins/2018-12-09-09", ClaimKind.TOTAL),
    "a change of control": ("https://wire-agency.example/syria/hajin-control", ClaimKind.CONTROL),
    "a change of control in Arabic": ("https://river-radio.example/bulletins/2018-12-14-21", ClaimKind.CONTROL),
    "a statement of intent": ("https://gazette.example/exemplia/2019/15", ClaimKind.STATEMENT),
}
URLS = [url for url, _ in CONTEXT.values()]


@pytest.mark.parametrize(("url", "kind"), CONTEXT.values(), ids=CONTEXT.keys())
def test_it_is_read_as_what_it_is(story: Story, url: str, kind: ClaimKind) -> None:
    assert {claim.kind for claim in story.claims_of(url)} == {kind}


def test_both_languages_have_one_holder_take_the_town_on_one_day(story: Story) -> None:
    told = [
        claim.control for url, kind in CONTEXT.values() if kind is ClaimKind.CONTROL for claim in story.claims_of(url)
    ]
    assert {(one.holder_id, one.since.start) for one in told if one and one.since} == {("sdf", date(2018, 12, 14))}


@pytest.mark.parametrize("url", URLS, ids=CONTEXT.keys())
def test_it_is_in_no_incident_and_behind_no_figure(story: Story, url: str) -> None:
    (report,) = [r.report_id for r in story.now.reports.values() if r.url == url]
    told = {claim.claim_id for claim in story.claims_of(url)}
    for found in story.now.incidents:
        assert report not in found.incident.report_ids
        assert not any(told & set(reason.claim_ids) for reason in found.assessment.reasons)


def test_a_monitors_range_for_one_event_sets_no_bound_either(story: Story) -> None:
    for field in ("killed.low", "killed.high"):
        behind = story.claims_behind(story.incident("CS1862"), field)
        assert "Example Monitoring Group" not in story.publishers(behind)


def test_a_list_of_strikes_alone_makes_no_incident(story: Story) -> None:
    told = {report.publisher for found in story.now.incidents for report in story.reports(found)}
    assert "Example Strike Bulletin" not in told
