"""Feeds: RSS, Atom and JSON Feed, one report an item. They are read from bytes; nothing in them is ever fetched.

An item often holds no more than a headline or the first lines: it is a report all the same, and says so in `extra`.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import feedparser
from selectolax.lexbor import LexborHTMLParser

from ..errors import UnreadableInput
from ..records import Rejection, Report
from .html_furniture import set_furniture_aside
from .html_text import text_of
from .html_tree import tree_of
from .kinds import Kind
from .preserved import LocatedReport, Preserved, refused, report_id
from .published import day_of, language_of
from .stated_days import stated_day

_ENTITY = b"<!ENTITY"


@dataclass(frozen=True, slots=True)
class _Item:
    """One item as a feed states it, its words in HTML. `published` is what is stated as such."""

    title: str
    content: str
    summary: str
    url: str | None
    published: str | None
    publisher: str | None
    language: str | None
    others: Mapping[str, str]


def read(name: str, content: bytes) -> Preserved:
    """The items of an RSS or Atom feed, in its order.

    Raises UnreadableInput where it declares entities of its own (which can be made to fill a machine).
    """
    if _ENTITY in content:
        raise UnreadableInput(name, "the feed declares entities of its own, which no feed needs; it is not opened")
    try:
        found = feedparser.parse(io.BytesIO(content), resolve_relative_uris=False, sanitize_html=False)
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError, RuntimeError) as fault:
        raise UnreadableInput(name, f"the feed is damaged: {type(fault).__name__} {fault}; get it again") from fault
    rejections: list[Rejection] = []
    if found.bozo and not isinstance(found.get("bozo_exception"), feedparser.CharacterEncodingOverride):
        why = f"the feed is malformed or cut short ({found.get('bozo_exception')}); what could be read of it is read"
        rejections.append(refused(name, " ".join(why.split())))
    items = [_item(entry, found) for entry in found.entries]
    return _preserved(name, Kind.FEED, items, rejections)


def read_json(name: str, content: bytes) -> Preserved:
    """The items of a JSON Feed, in its order. *Source*: JSON Feed 1.1."""
    feed = json.loads(content)
    listed = feed.get("items")
    entries = [item for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []
    return _preserved(name, Kind.JSON_FEED, [_json_item(entry, feed) for entry in entries], [])


def _preserved(name: str, kind: Kind, items: list[_Item], rejections: list[Rejection]) -> Preserved:
    reports: list[LocatedReport] = []
    for number, item in enumerate(items, 1):
        place = f"{name}, item {number}"
        report = _report(item)
        if report is None:
            rejections.append(refused(place, "the item holds no words", item.url))
            continue
        if item.published and report.published is None:
            rejections.append(refused(place, "the date of publication cannot be read", item.published))
        reports.append(LocatedReport(report, f"item {number}"))
    if not items and not rejections:
        rejections.append(refused(name, "the feed holds no items"))
    return Preserved(kind, tuple(reports), tuple(rejections))


def _report(item: _Item) -> Report | None:
    title = _text(item.title).replace("\n", " ")
    whole, summary = _text(item.content), _text(item.summary)
    text = whole or summary or title
    if not text:
        return None
    only = {} if whole else {"only": "summary" if summary else "headline"}
    return Report(
        report_id(text),
        text,
        published=_day(item.published),
        language=language_of(text, item.language),
        url=item.url if item.url and item.url.startswith(("http://", "https://")) else None,
        publisher=item.publisher,
        title=title or None,
        extra={**item.others, **only},
    )


def _text(words: str) -> str:
    """The plain words of a piece of HTML."""
    if "<" not in words and "&" not in words:
        return words.strip()
    page = LexborHTMLParser(f"<html><body>{words}</body></html>")
    tree = tree_of(page.root)
    set_furniture_aside(tree)
    return text_of(tree, tree.body)


def _day(stated: str | None) -> date | None:
    if stated is None:
        return None
    return day_of(stated) or stated_day(stated, None)


def _item(entry: Mapping[str, Any], found: Mapping[str, Any]) -> _Item:
    feed, version = found["feed"], str(found.get("version") or "")
    contents = [str(part.get("value") or "") for part in entry.get("content", ())]
    summary = str(entry["summary"]) if "summary" in entry else ""
    published = entry.get("published")
    updated = dict.get(entry, "updated") if isinstance(entry, dict) else None
    if published is None and not version.startswith("atom"):
        published, updated = updated, None  # in RSS the date of Dublin Core is the only one
    source = entry.get("source") or {}
    return _Item(
        str(entry.get("title") or ""),
        max(contents, key=len, default=""),
        summary,
        entry.get("link"),
        published,
        source.get("title") or feed.get("title") or None,
        feed.get("language"),
        {"updated": updated} if updated and updated != published else {},
    )


def _json_item(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> _Item:
    def words(key: str) -> str:
        return entry[key] if isinstance(entry.get(key), str) else ""

    plain = words("content_text").replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    language = entry.get("language") or feed.get("language")
    publisher = feed.get("title")
    return _Item(
        words("title"),
        words("content_html") or plain,
        words("summary"),
        words("url") or words("external_url") or None,
        words("date_published") or None,
        publisher if isinstance(publisher, str) else None,
        language if isinstance(language, str) else None,
        {"updated": words("date_modified")} if words("date_modified") else {},
    )
