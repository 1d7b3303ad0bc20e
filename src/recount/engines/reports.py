"""REPORTS in: one report a line, what cannot be used kept as a rejection that names its line."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..errors import BadReport, UnreadableInput
from ..records import Line, Rejection, Report, ReportId, read_lines
from .parquet import parquet_lines

STAGE = "reports"
QUOTED = 120
_TEXTS = ("language", "url", "publisher", "source_type", "title")
_CODE = re.compile("[A-Za-z]{2}")
_KNOWN = {"report_id", "text", "published", "country", "extra", *_TEXTS}


@dataclass(frozen=True, slots=True)
class Reports:
    """The reports of a file, in the order of their ids, and what of it could not be used."""

    reports: tuple[Report, ...]
    rejections: tuple[Rejection, ...]


def read_reports(path: Path) -> Reports:
    """Every report of a JSONL file, plain or gzipped, or of a Parquet file or folder.

    A line without a usable `report_id` or `text`, or with an id used before, is rejected; a field that cannot be
    read is rejected alone and the report is kept without it. Raises UnreadableInput where there is no such file, or
    it is of a kind that is not read.
    """
    if not path.exists():
        raise UnreadableInput(str(path), "there is no such file")
    desk = _Desk(path.name)
    for line in parquet_lines(path) if path.is_dir() or path.suffix == ".parquet" else _lines(path, desk):
        try:
            desk.add(line)
        except BadReport as why:
            quote = str(line.value)[:QUOTED] if line.value is not None else None
            desk.rejections.append(Rejection(why.place, why.why, STAGE, quote=quote))
    return Reports(tuple(sorted(desk.reports.values(), key=lambda report: report.report_id)), tuple(desk.rejections))


def _lines(path: Path, desk: _Desk) -> Iterator[Line]:
    """The lines up to where the file can be read; a file that breaks off is a rejection of the rest."""
    last = 0
    try:
        for line in read_lines(path):
            last = line.number
            yield line
    except (OSError, EOFError, zlib.error) as why:
        desk.rejections.append(
            Rejection(f"{path.name}:{last + 1}", f"the file cannot be read from here on: {why}", STAGE)
        )


@dataclass
class _Desk:
    """Where lines become reports, one after the other."""

    file: str
    reports: dict[ReportId, Report] = field(default_factory=dict)
    rejections: list[Rejection] = field(default_factory=list)
    lines: dict[ReportId, int] = field(default_factory=dict)

    def add(self, line: Line) -> None:
        place = f"{self.file}:{line.number}"
        given = line.value
        if given is None:
            raise BadReport(place, line.fault or "nothing on it")
        report_id = self._id(place, given)
        self.reports[report_id] = self._report(place, report_id, given)
        self.lines[report_id] = line.number

    def _id(self, place: str, given: dict[str, Any]) -> ReportId:
        value = given.get("report_id")
        if not isinstance(value, str) or not value.strip():
            raise BadReport(place, f"report_id {value!r} is not text")
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            raise BadReport(place, f"report_id {value!r} holds half a surrogate pair, which no file in UTF-8 can hold")
        if not isinstance(given.get("text"), str):
            raise BadReport(place, f"report {value}: text is not text but {type(given.get('text')).__name__}")
        if value in self.lines:
            raise BadReport(place, f"report_id {value} stands on line {self.lines[ReportId(value)]} already")
        return ReportId(value)

    def _report(self, place: str, report_id: ReportId, given: dict[str, Any]) -> Report:
        kept = {name: value for name, value in given.items() if value not in (None, "")}
        texts = {name: self._text(place, report_id, name, kept.get(name)) for name in _TEXTS}
        extra = {name: value for name, value in given.items() if name not in _KNOWN}
        if isinstance(further := kept.get("extra"), dict):
            extra = {**further, **extra}
        elif further is not None:
            extra["extra"] = further
        return Report(
            report_id,
            given["text"],
            published=self._published(place, report_id, kept.get("published")),
            country=self._country(place, report_id, kept.get("country")),
            extra=extra,
            **texts,
        )

    def _text(self, place: str, report_id: ReportId, name: str, value: object) -> str | None:
        if value is None or isinstance(value, str):
            return value
        self._refuse(place, report_id, f"{name} is not text", value)
        return None

    def _published(self, place: str, report_id: ReportId, value: object) -> date | None:
        """The day as stated; a time of day and its zone are passed over, never converted."""
        if value is None:
            return None
        try:
            return datetime.fromisoformat(str(value).strip()).date()
        except ValueError:
            self._refuse(place, report_id, "published is not an ISO date", value)
            return None

    def _country(self, place: str, report_id: ReportId, value: object) -> tuple[str, ...]:
        given = value if isinstance(value, list) else [] if value is None else [value]
        codes = []
        for code in given:
            if isinstance(code, str) and _CODE.fullmatch(code.strip()):
                codes.append(code.strip().upper())
            else:
                self._refuse(place, report_id, "country is not an ISO 3166 alpha-2 code", code)
        return tuple(dict.fromkeys(codes))

    def _refuse(self, place: str, report_id: ReportId, reason: str, value: object) -> None:
        self.rejections.append(Rejection(place, reason, STAGE, report_id, str(value)[:QUOTED]))
