"""REPORTS in: one report a line, what cannot be used kept as a rejection that names its line."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from .. import codebook
from ..errors import BadReport, UnreadableInput
from ..records import Line, Picture, Rejection, Report, ReportId, pictures_in, read_lines
from .parquet import PARQUET, parquet_files, parquet_lines

STAGE = "reports"
QUOTED = 120
_TEXTS = ("language", "url", "publisher", "source_type", "title")
_WANTED = 'write each report as one line, such as {"report_id": "r1", "text": "…"}'
_WITHOUT = "the report is read without it"
_KNOWN = {"report_id", "text", "published", "country", "pictures", "extra", *_TEXTS}


@dataclass(frozen=True, slots=True)
class Reports:
    """The reports of a file, in the order of their ids, and what of it could not be used."""

    reports: tuple[Report, ...]
    rejections: tuple[Rejection, ...]


def read_reports(path: Path) -> Reports:
    """Every report of a JSONL file, plain or gzipped, or of a Parquet file or folder.

    A line without a usable `report_id` or `text`, or with an id used before, is rejected; a field that cannot be
    read is rejected alone and the report is kept without it; so is a file of a folder that cannot be read. Raises
    UnreadableInput where there is no such file, or it is of a kind that is not read.
    """
    if not path.exists():
        raise UnreadableInput(str(path), "there is no such file")
    desk = _Desk()
    for file in parquet_files(path) if path.is_dir() or path.suffix == PARQUET else (path,):
        desk.take(file)
    return Reports(tuple(sorted(desk.reports.values(), key=lambda report: report.report_id)), tuple(desk.rejections))


@dataclass
class _Desk:
    """Where lines become reports, one after the other."""

    reports: dict[ReportId, Report] = field(default_factory=dict)
    rejections: list[Rejection] = field(default_factory=list)
    places: dict[ReportId, str] = field(default_factory=dict)

    def take(self, file: Path) -> None:
        """Every line up to where the file can be read; a file that breaks off is a rejection of the rest."""
        last = 0
        try:
            for line in parquet_lines(file) if file.suffix == PARQUET else read_lines(file):
                last = line.number
                self._line(f"{file.name}:{last}", line)
        except (OSError, EOFError, zlib.error, UnreadableInput) as why:
            fault = why.why if isinstance(why, UnreadableInput) else why
            self.rejections.append(
                Rejection(f"{file.name}:{last + 1}", f"the file cannot be read from here on: {fault}", STAGE)
            )

    def _line(self, place: str, line: Line) -> None:
        try:
            self._add(place, line)
        except BadReport as why:
            quote = str(line.value)[:QUOTED] if line.value is not None else None
            self.rejections.append(Rejection(why.place, why.why, STAGE, quote=quote))

    def _add(self, place: str, line: Line) -> None:
        given = line.value
        if given is None:
            raise BadReport(place, f"{line.fault}; {_WANTED}")
        report_id = self._id(place, given)
        self.reports[report_id] = self._report(place, report_id, given)
        self.places[report_id] = place

    def _id(self, place: str, given: dict[str, Any]) -> ReportId:
        value = given.get("report_id")
        if not isinstance(value, str) or not value.strip():
            raise BadReport(
                place, f"report_id {_found(value)}; give every line an id of its own, such as {_shown('r1')}"
            )
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            raise BadReport(place, f"report_id {value!r} holds half a surrogate pair, which no file in UTF-8 can hold")
        if not isinstance(text := given.get("text"), str):
            raise BadReport(
                place, f"report {value}: text {_found(text)}; give the words of the report, or take the line out"
            )
        if value in self.places:
            first = self.places[ReportId(value)]
            raise BadReport(place, f"report_id {value} stands at {first} already; give each report an id of its own")
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
            pictures=self._pictures(place, report_id, kept.get("pictures")),
            **texts,
        )

    def _text(self, place: str, report_id: ReportId, name: str, value: object) -> str | None:
        if value is None or isinstance(value, str):
            return value
        self._refuse(place, report_id, f"{name} {_found(value)}; {_WITHOUT}", value)
        return None

    def _published(self, place: str, report_id: ReportId, value: object) -> date | None:
        """The day as stated; a time of day and its zone are passed over, never converted."""
        if value is None:
            return None
        try:
            return datetime.fromisoformat(str(value).strip()).date()
        except ValueError:
            cure = f"write it as YYYY-MM-DD, or leave it out; {_WITHOUT}"
            self._refuse(place, report_id, f"published is no date: {_shown(value)}; {cure}", value)
            return None

    def _country(self, place: str, report_id: ReportId, value: object) -> tuple[str, ...]:
        given = value if isinstance(value, list) else [] if value is None else [value]
        codes = []
        for code in given:
            if isinstance(code, str) and code.strip().upper() in codebook.countries():
                codes.append(code.strip().upper())
            else:
                meant = codebook.country_code(code) if isinstance(code, str) else None
                cure = f"write {meant or 'its ISO 3166 code of two letters, such as SY for Syria'}; {_WITHOUT}"
                self._refuse(place, report_id, f"country is no code: {_shown(code)}; {cure}", code)
        return tuple(dict.fromkeys(codes))

    def _pictures(self, place: str, report_id: ReportId, value: object) -> tuple[Picture, ...]:
        def refuse(why: str, given: object) -> None:
            self._refuse(place, report_id, f"{why}; {_WITHOUT}", given)

        return () if value is None else pictures_in(value, refuse)

    def _refuse(self, place: str, report_id: ReportId, reason: str, value: object) -> None:
        self.rejections.append(Rejection(place, reason, STAGE, report_id, str(value)[:QUOTED]))


def _found(value: object) -> str:
    """What stands where words should, told to whoever wrote the line."""
    if value is None:
        return "is missing"
    return "is blank" if isinstance(value, str) else f"must be words in quotation marks, found {_shown(value)}"


def _shown(value: object) -> str:
    """A value as it stands in the file, cut short."""
    whole = json.dumps(value, ensure_ascii=False, default=str)
    return whole if len(whole) <= QUOTED else f"{whole[:QUOTED]}…"
