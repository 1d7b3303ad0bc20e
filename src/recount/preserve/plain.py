"""Plain text: an optional block of `Key: value` lines, a blank line, then the text.

Title: Strike on a market
Publisher: Local page
Published: 2019-03-04

Three people were killed …
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..records import Rejection, Report
from .decoding import decoded
from .empty_pages import fault_of
from .kinds import Kind
from .preserved import LocatedReport, Preserved, refused, report_id
from .published import day_of, language_of

_HEADER = re.compile(r"^([^\W\d_][\w -]{0,29}):[ \t]+(\S.*?)\s*$")
KEYS = ("title", "publisher", "published", "url", "language", "source-type", "country")
_COUNTRY = re.compile(r"[^A-Za-z]+")


def read(name: str, content: bytes) -> Preserved:
    """The one report of a text file.

    Raises UnreadableInput where the bytes are not text in a known encoding.
    """
    whole = decoded(name, content)
    header, text = split_header(whole)
    if not text.strip():
        return Preserved(Kind.PLAIN, rejections=(refused(name, "there is a header and no text under it"),))
    if fault := fault_of(text, header.get("title")):
        return Preserved(Kind.PLAIN, rejections=(refused(name, fault, text[:200]),))
    published = day_of(header["published"]) if "published" in header else None
    rejections: tuple[Rejection, ...] = ()
    if "published" in header and published is None:
        rejections = (refused(name, "the date of publication is not an ISO date", header["published"]),)
    report = Report(
        report_id(text),
        text,
        published=published,
        language=language_of(text, header.get("language")),
        url=header.get("url"),
        publisher=header.get("publisher"),
        source_type=header.get("source-type"),
        title=header.get("title"),
        country=countries(header.get("country", "")),
        extra={key: value for key, value in header.items() if key not in KEYS},
    )
    return Preserved(Kind.PLAIN, (LocatedReport(report, "whole"),), rejections)


def split_header(whole: str) -> tuple[Mapping[str, str], str]:
    """The header by lower-case key, and the text below it.

    There is a header only where the first line has a known key and every line down to the first blank one
    is `Key: value`; any other file is all text.
    """
    block, blank, below = whole.lstrip("\n").partition("\n\n")
    lines = [_HEADER.match(line) for line in block.split("\n")]
    if not blank or not lines[0] or lines[0][1].lower() not in KEYS or not all(lines):
        return {}, whole.strip("\n")
    return {found[1].lower(): found[2] for found in lines if found}, below.strip("\n")


def countries(stated: str) -> tuple[str, ...]:
    """ISO 3166 alpha-2 codes from a list such as `SY, IQ`."""
    return tuple(code.upper() for code in _COUNTRY.split(stated) if code)
