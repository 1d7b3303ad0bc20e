"""Reports come as files of many kinds, and the binary ones hold what their sources in plain text say."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from storytelling import EXPECTED, Story

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_example.py"


def test_the_binary_files_hold_what_their_sources_say() -> None:
    spec = importlib.util.spec_from_file_location("make_example", SCRIPT)
    assert spec is not None and spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    sys.modules["make_example"] = script
    spec.loader.exec_module(script)
    assert script.stale() == []


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("7-brief.pdf", "CS1875", "At least six civilians were killed and 12 others injured in an airstrike"),
        ("5-brief-ar.pdf", "CS1874", "قُتل ١٩ مدنياً وأصيب ٢٤ آخرون في غارة جوية"),
    ],
)
def test_a_pdf_is_read_as_a_person_reads_it(story: Story, name: str, code: str, words: str) -> None:
    (report,) = story.read_from(name)
    assert words in report.text
    assert report.report_id in story.incident(code).incident.report_ids


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        pytest.param("1-posts.xlsx", {"TS287", "CS1864", "CS1865"}, id="a table, one report a row"),
        pytest.param("2-pages.warc.gz", {"CS1859", "CS1844"}, id="a web archive, one report a page"),
        pytest.param("3-channel.json", {"CS1859", "CS1865"}, id="an exported channel, one report a message"),
        pytest.param("4-feed.xml", {"TS287"}, id="a feed, one report an item"),
    ],
)
def test_what_was_collected_in_one_file_joins_the_incidents_it_tells_of(
    story: Story, name: str, codes: set[str]
) -> None:
    read = {report.report_id for report in story.read_from(name)}
    joined = {code for code in EXPECTED if read & set(story.incident(code).incident.report_ids)}
    assert joined == codes
