"""A copy, a copy cut short and a relay add a link and no origin."""

from __future__ import annotations

import pytest
from storytelling import Story

LOCAL = "https://local-page.example/posts/"
COPYING = "https://copying-page.example/2018/"


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param((LOCAL + "1", COPYING + "11/30/7"), id="a copy"),
        pytest.param((LOCAL + "14", COPYING + "12/06/2"), id="a copy cut short"),
        pytest.param((LOCAL + "27", COPYING + "12/21/4"), id="another copy"),
        pytest.param((LOCAL + "1", "https://wire-agency.example/syria/hospital"), id="a relay that names the page"),
        pytest.param(
            (LOCAL + "1", "https://river-radio.example/bulletins/2018-11-30-21"), id="a relay that names it in Arabic"
        ),
        pytest.param(
            ("https://north-page.example/a/3", "https://copying-page.example/2018/12/20/9"), id="a copy of another page"
        ),
    ],
)
def test_such_a_report_is_shown_to_depend_on_what_it_passes_on(story: Story, pair: tuple[str, str]) -> None:
    assert frozenset(pair) in story.dependent()


def test_a_reporter_with_pictures_of_his_own_depends_on_nobody(story: Story) -> None:
    own = {"https://reporters-network.example/ar/12", "https://reporters-network.example/ar/31"}
    assert not any(own & pair for pair in story.dependent())


@pytest.mark.parametrize("code", ["CS1862", "CS1865", "CS1875", "TS287"])
def test_the_copying_page_is_no_origin_of_its_own(story: Story, code: str) -> None:
    found = story.incident(code)
    publishers = {report.report_id: report.publisher for report in story.reports(found)}
    alone = [
        origin
        for origin in found.incident.origins
        if {publishers[r] for r in origin.report_ids} == {"Example Copying Page"}
    ]
    assert "Example Copying Page" in publishers.values() and alone == []
