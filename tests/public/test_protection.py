"""What protects people by default: the shortest words, no private names, no pictures, no trail, no search engine."""

import json
import re

import invented
import pytest

from recount.publish import publication_rules
from recount.publish.rules import Extent


def test_the_default_shows_the_shortest_words_that_the_risk_of_a_source_allows():
    rules = publication_rules("default")
    words = {risk.value: permission.words for risk, permission in rules.permissions.items()}
    assert words == {"low": Extent.TEXT, "unknown": Extent.SPAN, "at_risk": Extent.NONE}
    assert not rules.persons_named and rules.signatures == 2 and rules.delay_days >= 7


def test_a_source_that_nobody_judged_is_quoted_by_its_number_alone_and_has_no_link(pages, release):
    record = json.loads((release / "data/record.json").read_text(encoding="utf-8"))
    report = next(report for report in record["reports"] if report["publisher"] == invented.ARABIC.publisher)
    assert report["link"] is None and report["text"] is None
    claim = next(claim for claim in record["claims"] if claim["report"] == report["key"])
    assert "".join(segment["text"] for segment in claim["quote"]["paragraphs"][0]) == "ما بين 12 و 15"
    assert not any("unjudged.example" in text for text in pages.values())


def test_no_page_has_a_picture_and_no_file_comes_from_a_case_but_text(pages, release):
    for path, text in pages.items():
        assert not re.search(r"<(img|video|audio|picture|object|embed|iframe)\b", text), path
    textual = {".html", ".json", ".jsonl", ".csv", ".js", ".css", ".xml", ".geojson", ".sha256"}
    others = [path for path in release.rglob("*") if path.is_file() and path.suffix not in textual]
    assert all(path.is_relative_to(release / "static") for path in others)


def test_every_page_tells_nobody_where_its_reader_came_from(pages):
    for path, text in pages.items():
        assert '<meta name="referrer" content="no-referrer">' in text, path
        for link in re.findall(r'<a [^>]*href="https?://[^>]*>', text):
            assert "noreferrer" in link and "noopener" in link, path


def test_pages_that_hold_the_words_of_a_source_are_not_for_search_engines(pages):
    for path, text in pages.items():
        unlisted = '<meta name="robots" content="noindex, noarchive">' in text
        assert unlisted == ("/reports/" in path), path


def test_no_page_of_a_specimen_is_for_search_engines(baked):
    for path in (baked / "specimen/en").rglob("*.html"):
        assert '<meta name="robots" content="noindex, nofollow">' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "forbidden", ["document.cookie", "localStorage", "sessionStorage", "indexedDB", "fetch(", "XMLHttp", "sendBeacon"]
)
def test_our_scripts_keep_nothing_and_call_nobody(release, forbidden):
    for name in ("map.js", "filter.js", "search.js"):
        assert forbidden not in (release / "static" / name).read_text(encoding="utf-8")
