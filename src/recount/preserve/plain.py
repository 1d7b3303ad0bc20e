"""Plain text: an optional block of `Key: value` lines, a blank line, then the text.

Title: Strike on a market
Publisher: Local page
Published: 2019-03-04

Three people were killed …
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from .. import codebook
from ..records import Rejection, Report
from .decoding import decoded
from .empty_pages import fault_of
from .kinds import Kind
from .preserved import LocatedReport, Preserved, refused, report_id
from .published import day_of, language_of

_HEADER = re.compile(r"^([^\W\d_][\w -]{0,29}):[ \t]+(\S.*?)\s*$")
KEYS = ("title", "publisher", "published", "url", "language", "source-type", "country")
_PARTED = re.compile(r"[,;/|،؛]")
_CODES = re.compile(r"[A-Za-z]{2}(?:\s+[A-Za-z]{2})+")


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
    rejections = [country_refused(name, word) for word in unknown_countries(header.get("country", ""))]
    if "published" in header and published is None:
        why = "published: this is no date; write it as YYYY-MM-DD, such as 2019-03-04; the report is read without it"
        rejections.append(refused(name, why, header["published"]))
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
    return Preserved(Kind.PLAIN, (LocatedReport(report, "whole"),), tuple(rejections))


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
    """The ISO 3166 codes of the countries in a list such as `SY, IQ` or `Syria; Iraq`; what is none is left out."""
    return tuple(dict.fromkeys(code for part in _listed(stated) if (code := codebook.country_code(part))))


def unknown_countries(stated: str) -> tuple[str, ...]:
    """What in such a list is neither a code nor a name of a country."""
    return tuple(part for part in _listed(stated) if codebook.country_code(part) is None)


def _listed(stated: str) -> list[str]:
    """The parts of a list: parted by signs, or codes parted by blanks alone."""
    parts = [part.strip() for part in _PARTED.split(stated) if part.strip()]
    return stated.split() if all(map(_CODES.fullmatch, parts)) and len(parts) == 1 else parts


def country_refused(place: str, stated: str) -> Rejection:
    """A word that names no country, as a rejection with the cure."""
    why = f"country: {stated!r} is no country; write its ISO 3166 code, such as SY; the report is read without it"
    return refused(place, why, stated)
