"""Tables of reports: one JSON object a line. A bad line is refused by its number and the others are read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..errors import BadReport
from ..records import Picture, Rejection, Report, pictures_in
from .decoding import decoded
from .empty_pages import fault_of
from .kinds import Kind
from .plain import countries, country_refused, unknown_countries
from .preserved import LocatedReport, Preserved, refused, report_id
from .published import day_of, language_of

_LINE = '{"text": "…", "published": "2019-03-04"}'
_WORDS = ("language", "url", "publisher", "source_type", "title")
#: field -> what to do where it holds what it cannot hold
_CURES = {
    **dict.fromkeys(_WORDS, "write it as words in quotation marks"),
    "published": "write it as YYYY-MM-DD, such as 2019-03-04",
    "country": 'write ISO 3166 codes, such as ["SY", "IQ"]',
}
_KNOWN = {"text", "published", "country", "pictures", *_WORDS}


def read(name: str, content: bytes) -> Preserved:
    """The reports of a table, in the order of its lines; each is located by its line.

    Raises UnreadableInput where the bytes are not text in a known encoding.
    """
    reports: list[LocatedReport] = []
    rejections: list[Rejection] = []
    for number, line in enumerate(decoded(name, content).split("\n"), 1):
        if not line.strip():
            continue
        place = f"{name}, line {number}"
        try:
            value = _object(place, line)
            unread = _unread_values(place, value)
            shown = _pictures(place, value.get("pictures"), unread)
            reports.append(LocatedReport(replace(_report(value), pictures=shown), f"line {number}"))
            rejections += unread
        except BadReport as why:
            rejections.append(refused(place, why.why, line[:200]))
    return Preserved(Kind.TABLE, tuple(reports), tuple(rejections))


def _object(place: str, line: str) -> Mapping[str, Any]:
    try:
        value = json.loads(line)
    except ValueError as why:
        raise BadReport(place, f"not JSON: {why}; write each report as one line, such as {_LINE}") from why
    if not isinstance(value, dict):
        raise BadReport(place, f"JSON, but no object; write each report as one line, such as {_LINE}")
    if not isinstance(value.get("text"), str) or not value["text"].strip():
        raise BadReport(place, "text is missing; give the words of the report, or take the line out")
    if fault := fault_of(value["text"]):
        raise BadReport(place, fault)
    return value


def _pictures(place: str, stated: object, unread: list[Rejection]) -> tuple[Picture, ...]:
    """The pictures that a line states; those that cannot be used are added to what is unread of it."""

    def refuse(why: str, given: object) -> None:
        unread.append(refused(place, f"pictures: {why}", json.dumps(given, ensure_ascii=False, default=str)[:200]))

    return () if stated is None else pictures_in(stated, refuse)


def _report(value: Mapping[str, Any]) -> Report:
    text: str = value["text"]
    stated = {key: value[key] for key in _WORDS if isinstance(value.get(key), str)}
    return Report(
        report_id(text),
        text,
        published=day_of(value["published"]) if isinstance(value.get("published"), str) else None,
        language=language_of(text, stated.pop("language", None)),
        country=_countries(value.get("country")),
        extra={key: item for key, item in value.items() if key not in _KNOWN},
        **stated,
    )


def _countries(stated: object) -> tuple[str, ...]:
    if isinstance(stated, list):
        return tuple(code for item in stated if isinstance(item, str) for code in countries(item))
    return countries(stated) if isinstance(stated, str) else ()


def _unknown(stated: object) -> tuple[str, ...]:
    if isinstance(stated, list):
        words = (item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in stated)
        return tuple(part for word in words for part in unknown_countries(word))
    return unknown_countries(stated) if isinstance(stated, str) else ()


def _unread_values(place: str, value: Mapping[str, Any]) -> list[Rejection]:
    """What a good line says in a field that cannot be read as that field."""
    unread = [key for key in _WORDS if value.get(key) is not None and not isinstance(value[key], str)]
    published = value.get("published")
    if published is not None and (not isinstance(published, str) or day_of(published) is None):
        unread.append("published")
    if isinstance(value.get("country"), (dict, int, float)):
        unread.append("country")
    words = {key: json.dumps(value[key], ensure_ascii=False) for key in unread}
    found = [refused(place, f"{key}: {quote} cannot be read; {_CURES[key]}", quote) for key, quote in words.items()]
    return found + [country_refused(place, word) for word in _unknown(value.get("country"))]
