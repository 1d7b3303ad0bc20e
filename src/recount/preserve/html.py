"""HTML pages: the main text, and what the page says of its own publication.

*Source*: schema.org (JSON-LD and microdata), Open Graph, Dublin Core and HTML `time`, in this order of trust:
what is written for machines about this one article comes before what a template says of every page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from ..records import SHOWS, Furniture, Rejection, Report, kept_furniture
from .decoding import decoded
from .empty_pages import SHORT, fault_of
from .html_furniture import set_furniture_aside
from .html_pictures import shown_pictures
from .html_pieces import characters_by_part
from .html_text import main_element, text_of
from .html_tree import Element, Tree, tree_of
from .kinds import Kind
from .preserved import LocatedReport, Preserved, refused, report_id
from .published import day_of, language_of

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_DATE_METAS = (
    "article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.created", "dc.date.created", "date", "pubdate", "publishdate", "publish-date", "parsely-pub-date",
    "sailthru.date",
)  # fmt: skip


def read(name: str, content: bytes) -> Preserved:
    """The one report of a page, or why there is none (a login, an error page, no words).

    Raises UnreadableInput where the bytes are not text in a known encoding.
    """
    stated = _CHARSET.search(content[:4096])
    source = decoded(name, content, stated[1].decode("ascii") if stated else None)
    tree = tree_of(LexborHTMLParser(source).root)
    asks_password = any(_is(one, "type", "password") for one in tree.tagged("input"))
    facts = _Facts(tree)
    facts.set_aside = set_furniture_aside(tree)
    standing = tree.standing()
    dates = [*facts.dates, *_times(standing)]
    title = _heading(tree, standing) or facts.title
    main = main_element(tree, standing)
    text = _without_title(text_of(tree, main), title)
    if fault := _fault(text, title, asks_password):
        return Preserved(Kind.HTML, rejections=(refused(name, fault, text[:200] or None),))
    report = _report(facts, title, text, dates)
    shown = shown_pictures(name, main, standing, facts.picture)
    if shown.addresses:
        report = replace(report, extra={**report.extra, SHOWS: list(shown.addresses)})
    unread = (*_unread_dates(name, dates), *_swallowed(name, source), *shown.rejections)
    return Preserved(Kind.HTML, (LocatedReport(report, "whole"),), unread, shown.inline)


def _report(facts: _Facts, title: str | None, text: str, dates: list[str]) -> Report:
    days = [day for stated in dates if (day := day_of(stated))]
    others = sorted({day.isoformat() for day in days[1:] if day != days[0]})
    extra: dict[str, object] = {"published_elsewhere_as": others} if others else {}
    if facts.set_aside:
        extra |= {"set_aside": characters_by_part(facts.set_aside), **kept_furniture(facts.set_aside)}
    return Report(
        report_id(text),
        text,
        published=days[0] if days else None,
        language=language_of(text, facts.language),
        url=facts.address,
        publisher=facts.publisher,
        title=title,
        extra=extra,
    )


def _unread_dates(name: str, dates: list[str]) -> tuple[Rejection, ...]:
    """What is stated as a date and is none, where the page gives no date that can be read."""
    if any(day_of(stated) for stated in dates):
        return ()
    return tuple(refused(name, "the date of publication cannot be read", stated) for stated in dict.fromkeys(dates))


def _swallowed(name: str, source: str) -> tuple[Rejection, ...]:
    """What stands after a comment that is opened and never closed, which no reader of HTML shows."""
    _, opened, rest = source.rpartition("<!--")
    if not opened or "-->" in rest or "--!>" in rest or "</script" in rest.lower() or not re.search(r">\s*\w", rest):
        return ()
    return (refused(name, "a comment in the page is never closed; what follows cannot be read", rest.strip()[:200]),)


class _Facts:
    """What a page says of itself in its head, read before furniture is set aside; and how much was set aside."""

    def __init__(self, tree: Tree) -> None:
        metas = dict(_metas(tree))
        linked = list(_linked_data(tree))
        self.set_aside: tuple[Furniture, ...] = ()
        root = next(tree.tagged("html"), None)
        canonical = next((one for one in tree.tagged("link") if _is(one, "rel", "canonical")), None)
        self.language = (root.attributes.get("lang") if root else None) or metas.get("og:locale")
        self.address = _web(canonical.attributes.get("href") if canonical else None) or _web(metas.get("og:url"))
        self.publisher = metas.get("og:site_name") or _publisher(linked) or metas.get("application-name")
        named = next(tree.tagged("title"), None)
        self.picture = metas.get("og:image")
        self.title = metas.get("og:title") or next(_texts(linked, "headline"), None) or text_of(tree, named) or None
        self.dates = [*_texts(linked, "datePublished"), *(metas[key] for key in _DATE_METAS if key in metas)]


def _is(element: Element, name: str, value: str) -> bool:
    """True where an attribute has this value in any case, as HTML has it for what means something to browsers."""
    return (element.attributes.get(name) or "").lower() == value


def _metas(tree: Tree) -> Iterator[tuple[str, str]]:
    for element in reversed(list(tree.tagged("meta"))):
        at = element.attributes
        name = at.get("property") or at.get("name") or at.get("itemprop")
        if name and (content := (at.get("content") or "").strip()):
            yield name.lower(), content


def _linked_data(tree: Tree) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD, outer ones first; a block that is not JSON says nothing."""
    for element in tree.tagged("script"):
        if not _is(element, "type", "application/ld+json"):
            continue
        try:
            waiting = [json.loads(tree.words(element))]
        except ValueError:
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, dict):
                yield value
                waiting += [value["@graph"]] if "@graph" in value else []
            elif isinstance(value, list):
                waiting += value


def _texts(linked: list[dict[str, Any]], key: str) -> Iterator[str]:
    return (value[key] for value in linked if isinstance(value.get(key), str) and value[key].strip())


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    named = (value["publisher"] for value in linked if isinstance(value.get("publisher"), dict))
    return next(_texts(list(named), "name"), None)


def _times(standing: Sequence[Element]) -> list[str]:
    """The first date marked in the page itself; later ones may speak of other days."""
    for element in standing:
        if element.says("itemprop", "datePublished") or (element.tag == "time" and "datetime" in element.attributes):
            stated = element.attributes.get("datetime") or element.attributes.get("content")
            if stated and stated.strip():
                return [stated]
    return []


def _heading(tree: Tree, standing: Sequence[Element]) -> str | None:
    """The words of the first main heading: of the article, else of what is marked as main, else of the page."""
    headings = [element for element in standing if element.tag == "h1"]
    for around in ("article", "main", None):
        first = next((one for one in headings if around is None or one.is_within(around)), None)
        if first and (words := text_of(tree, first).replace("\n", " ")):
            return words
    return None


def _without_title(whole: str, title: str | None) -> str:
    """The main text without the heading that repeats the title, unless the heading is all there is."""
    first, _, below = whole.partition("\n")
    return below if title and first == title and below.strip() else whole


def _web(address: str | None) -> str | None:
    return address if address and address.startswith(("http://", "https://")) else None


def _fault(text: str, title: str | None, asks_password: bool) -> str | None:
    if asks_password and len(text) < SHORT:
        return "a login page without a report; log in by hand, save the page and add that"
    return fault_of(text, title) or (None if text.strip() else "the page holds no words outside its furniture")
