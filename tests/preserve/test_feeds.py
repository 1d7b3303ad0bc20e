"""Feeds: one report an item, and nothing fetched."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from recount.preserve import read_capture
from recount.records import Report

BROKEN = Path(__file__).parents[1] / "broken"
ITEM = """<item><title>Mill hit</title><link>https://valley.example/mill</link>
<pubDate>Mon, 04 Mar 2019 23:30:00 +0300</pubDate>{body}</item>"""


def rss(*bodies: str) -> bytes:
    items = "".join(ITEM.format(body=body) for body in bodies)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
    return f"{head}<channel><title>Valley Observer</title><language>en</language>{items}</channel></rss>".encode()


def only(content: bytes) -> Report:
    preserved = read_capture("feed.xml", content)
    assert [located.locator for located in preserved.reports] == ["item 1"], preserved.rejections
    return preserved.reports[0].report


def test_an_item_says_where_when_and_by_whom_it_was_published() -> None:
    report = only(
        rss("<content:encoded><![CDATA[<p>Three <b>people</b> died.</p><p>One hurt.</p>]]></content:encoded>")
    )
    assert report.text == "Three people died.\nOne hurt."
    assert (report.title, report.publisher, report.url) == (
        "Mill hit",
        "Valley Observer",
        "https://valley.example/mill",
    )
    assert report.published == date(2019, 3, 4) and report.extra == {}


def test_an_item_with_less_than_its_text_says_so() -> None:
    assert only(rss("<description>Three people died.</description>")).extra == {"only": "summary"}
    headline = only(rss(""))
    assert (headline.text, headline.extra) == ("Mill hit", {"only": "headline"})


def test_an_atom_entry_is_dated_by_its_publication_and_never_by_its_last_change() -> None:
    entry = "<entry><title>Mill</title><updated>2019-03-09T00:00:00Z</updated>{}<content>Two died.</content></entry>"
    feed = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Valley</title>{}</feed>'
    dated = only(feed.format(entry.format("<published>2019-03-04T00:00:00Z</published>")).encode())
    undated = only(feed.format(entry.format("")).encode())
    assert dated.published == date(2019, 3, 4)
    assert undated.published is None and undated.extra["updated"] == "2019-03-09T00:00:00Z"


def test_a_json_feed_is_read() -> None:
    item = {
        "id": "1",
        "url": "https://v.example/1",
        "content_text": "1 < 2 died.",
        "date_published": "2019-03-04T10:00:00Z",
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Valley", "items": [item, 7]}
    preserved = read_capture("feed.json", json.dumps(feed).encode())
    assert [(x.report.text, x.report.published) for x in preserved.reports] == [("1 < 2 died.", date(2019, 3, 4))]


def test_a_feed_that_breaks_off_is_read_as_far_as_it_goes_and_says_so() -> None:
    preserved = read_capture("feed.xml", (BROKEN / "cut-short.rss").read_bytes())
    assert preserved.reports[0].report.text == "One person died in the mill."
    assert "malformed or cut short" in preserved.rejections[0].reason


@pytest.mark.parametrize("name", ["entities.rss"])
def test_a_feed_with_entities_of_its_own_is_not_opened(name: str) -> None:
    preserved = read_capture(name, (BROKEN / name).read_bytes())
    assert not preserved.reports and "entities of its own" in preserved.rejections[0].reason


def test_an_address_in_the_place_of_a_feed_is_text_and_fetches_nothing() -> None:
    assert read_capture("feed.xml", b"https://valley.example/feed").media_type == "text/plain"
