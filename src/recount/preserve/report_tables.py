"""Tables of reports, one a row: which mapping holds for a table, and its rows as reports.

Nothing is guessed of a table whose text column is not clear: it is refused with the names of its columns and the
command that makes a mapping. A row that cannot be read is refused by its number, and the others are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..records import Rejection, Report
from .delimited import sheet_of
from .kinds import Kind
from .plain import countries, country_refused, unknown_countries
from .preserved import LocatedReport, Preserved, refused, report_id
from .published import language_of
from .report_columns import FIELDS, Recognised, TableMapping, recognised
from .sheets import Row, Sheet, filled, header_of
from .spreadsheet import sheets_of
from .stated_days import DayOrder, is_ambiguous, order_in, stated_day
from .within import Settled, Within

#: rows at the top among which the column names are looked for, below a title or a note
_TOP = 20


@dataclass(frozen=True, slots=True)
class Headed:
    """A sheet under a mapping: which row holds the column names, and the rows below it."""

    sheet: Sheet
    header: tuple[str, ...]
    header_row: int
    rows: tuple[Row, ...]
    mapping: TableMapping


def read(name: str, content: bytes, within: Within) -> Preserved:
    """The reports of a CSV or XLSX file, sheet by sheet, each located by its row.

    Raises UnreadableInput where the file is damaged, or its bytes are not text in a known encoding.
    """
    settled = within.settled
    is_workbook = content.startswith(b"PK\x03\x04")
    sheets = sheets_of(name, content) if is_workbook else (_delimited(name, content, settled),)
    reports: list[LocatedReport] = []
    rejections: list[Rejection] = []
    for sheet in sheets:
        read_sheet = _read_sheet(name, sheet, settled)
        reports += read_sheet.reports
        rejections += read_sheet.rejections
    if not reports and not rejections:
        rejections.append(refused(name, "the table holds no rows"))
    return Preserved(Kind.XLSX if is_workbook else Kind.CSV, tuple(reports), tuple(rejections))


def _delimited(name: str, content: bytes, settled: Settled) -> Sheet:
    asked = settled.asked
    return sheet_of(name, content, asked.delimiter if asked else None, asked.encoding if asked else None)


def _read_sheet(name: str, sheet: Sheet, settled: Settled) -> Preserved:
    place = f"{name}, sheet {sheet.name}" if sheet.name is not None else name
    if not filled(sheet.rows):
        return Preserved(Kind.CSV, rejections=sheet.refused)
    wanted = settled.asked.sheets if settled.asked else ()
    if wanted and sheet.name is not None and sheet.name not in wanted:
        return Preserved(Kind.CSV, rejections=(refused(place, "not read: the mapping names other sheets"),))
    if sheet.is_hidden and sheet.name not in wanted:
        why = "a hidden sheet is not read; show it and add the file again, or name it under `sheets` in a mapping"
        return Preserved(Kind.CSV, rejections=(refused(place, why),))
    headed = under_mapping(sheet, settled)
    if isinstance(headed, str):
        return Preserved(Kind.CSV, rejections=(*sheet.refused, refused(place, headed)))
    return _reports(place, headed)


def under_mapping(sheet: Sheet, settled: Settled) -> Headed | str:
    """The sheet under the mapping that holds for it, or why there is none.

    One asked for comes first, then the latest that the case keeps for this very header, then the names themselves.
    """
    top = filled(sheet.rows)[:_TOP]
    if asked := settled.asked:
        return _asked(sheet, asked, top)
    for mapping in reversed(settled.mappings):
        for row in top:
            if header_of(row) == mapping.header:
                return _headed(sheet, row, mapping)
    found = [(row, recognised(header_of(row))) for row in top]
    for row, sure in found:
        if "text" in sure.columns:
            return _headed(sheet, row, _plain_mapping(row, sure))
    row = header_row(sheet)
    doubtful = recognised(header_of(row)).doubtful.get("text", ())
    perhaps = f" (perhaps {' or '.join(doubtful)})" if doubtful else ""
    columns = ", ".join(header_of(row))[:500]
    return (
        f"which column holds the text of the reports is not clear{perhaps}; its columns are: {columns}. "
        "`recount columns FILE --out mapping.toml` writes a mapping to check, `recount add CASE FILE --mapping "
        "mapping.toml` reads the table by it"
    )


def header_row(sheet: Sheet) -> Row:
    """The row that most likely holds the column names: the first with a name that is known, else the first full one."""
    top = filled(sheet.rows)[:_TOP]
    widest = max(len(header_of(row)) for row in top)
    known = (row for row in top if (sure := recognised(header_of(row))).columns or sure.doubtful)
    return next(known, None) or next(row for row in top if len(header_of(row)) == widest)


def _asked(sheet: Sheet, asked: TableMapping, top: Sequence[Row]) -> Headed | str:
    rows = [row for row in sheet.rows if row.number == asked.header_row] if asked.header_row else list(top)
    needed = set(asked.columns.values())
    for row in rows:
        if needed <= set(header_of(row)):
            return _headed(sheet, row, asked)
    row = rows[0] if asked.header_row and rows else header_row(sheet)
    missing = ", ".join(sorted(needed - set(header_of(row))))
    there = ", ".join(header_of(row))[:500]
    return f"the mapping names columns that this table does not have: {missing}; its columns are: {there}"


def _headed(sheet: Sheet, row: Row, mapping: TableMapping) -> Headed:
    below = tuple(below for below in filled(sheet.rows) if below.number > row.number)
    return Headed(sheet, header_of(row), row.number, below, mapping)


def _plain_mapping(row: Row, sure: Recognised) -> TableMapping:
    return TableMapping("by the names of its columns", header_of(row), sure.columns)


def _reports(place: str, headed: Headed) -> Preserved:
    reports: list[LocatedReport] = []
    rejections: list[Rejection] = list(headed.sheet.refused)
    column = headed.mapping.columns.get("published")
    order = order_in(_column(headed, column)) if column else None
    sheet = f"sheet {headed.sheet.name}, " if headed.sheet.name is not None else ""
    for row in headed.rows:
        read_row = _RowReader(f"{place}, row {row.number}", headed, row, order)
        if report := read_row.report():
            reports.append(LocatedReport(report, f"{sheet}row {row.number}"))
        rejections += read_row.rejections
    if not headed.rows and not rejections:
        rejections.append(refused(place, "there are column names and no rows under them"))
    return Preserved(Kind.CSV, tuple(reports), tuple(rejections))


def _column(headed: Headed, column: str) -> list[str]:
    at = headed.header.index(column)
    return [row.cells[at] for row in headed.rows if at < len(row.cells)]


class _RowReader:
    """One row as a report. `rejections` gathers what could not be read in it."""

    def __init__(self, place: str, headed: Headed, row: Row, order: DayOrder | None) -> None:
        self.rejections: list[Rejection] = []
        self._place, self._headed, self._row, self._order = place, headed, row, order

    def report(self) -> Report | None:
        """The report of the row; None where it has no text or its cells do not stand under the names."""
        width, given = len(self._headed.header), len(self._row.cells)
        shown = " | ".join(self._row.cells)[:200]
        if any(cell.strip() for cell in self._row.cells[width:]):
            self._refuse(f"{given} cells under {width} column names; a text with the delimiter needs quotes", shown)
            return None
        if given < width and self._headed.sheet.name is None:
            self._refuse(f"{given} cells under {width} column names; those missing are taken as not known", shown)
        values = {name: value for name in FIELDS if (value := self._value(name))}
        for at, why in self._row.faults.items():
            column = self._headed.header[at] if at < width else f"column {at + 1}"
            self._refuse(f"{column}: {why}", None)
        if "text" in values:
            return self._made(values)
        if not self._row.faults:
            self._refuse("there is no text", shown)
        return None

    def _made(self, values: dict[str, str]) -> Report:
        text, stated = values["text"], values.get("published")
        formats = self._headed.mapping.date_formats
        published = stated_day(stated, self._order, formats) if stated else None
        extra = self._extra()
        self.rejections += [country_refused(self._place, word) for word in unknown_countries(values.get("country", ""))]
        if stated and published is None:
            self._refuse(_unread_day(stated, self._order), stated)
        if stated and (published is None or stated != published.isoformat()):
            extra[self._headed.mapping.columns.get("published", "published")] = stated
        return Report(
            report_id(text),
            text,
            published=published,
            language=language_of(text, values.get("language")),
            url=values.get("url"),
            publisher=values.get("publisher"),
            source_type=values.get("source_type"),
            title=values.get("title"),
            country=countries(values.get("country", "")),
            extra=extra,
        )

    def _value(self, name: str) -> str:
        mapping, header = self._headed.mapping, self._headed.header
        column = mapping.columns.get(name)
        own = self._cell(header.index(column)).strip() if column in header and column else ""
        return own or mapping.fixed.get(name, "")

    def _cell(self, at: int) -> str:
        return self._row.cells[at] if at < len(self._row.cells) else ""

    def _extra(self) -> dict[str, str]:
        taken = set(self._headed.mapping.columns.values())
        columns = enumerate(self._headed.header)
        return {column: cell for at, column in columns if column not in taken and (cell := self._cell(at).strip())}

    def _refuse(self, why: str, quote: str | None) -> None:
        self.rejections.append(refused(self._place, why, quote))


def _unread_day(stated: str, order: DayOrder | None) -> str:
    if order is None and is_ambiguous(stated):
        return (
            "the date reads as two different days and nothing in its column decides; say it under `date_formats` in a "
            "mapping (`recount columns`)"
        )
    return "the date of publication cannot be read"
