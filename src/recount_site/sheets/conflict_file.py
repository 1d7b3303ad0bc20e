"""Conflicts side by side, as a file to pass on: CSV, HTML or XLSX."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable, Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Font

from .outcome import Conflict

_COLUMNS = ("row", "place", "exported", "in_case", "changed_by", "changed_at", "in_sheet")
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark}table{border-collapse:collapse}"
    "th,td{border:1px solid;padding:.3rem .6rem;text-align:start;vertical-align:top}"
)
#: what a spreadsheet program would take for a formula
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def conflict_file(conflicts: Sequence[Conflict], form: str) -> bytes:
    """The bytes of a file with these conflicts; `form` is one of FORMS."""
    return FORMS[form](conflicts)


def _csv(conflicts: Sequence[Conflict]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for conflict in conflicts:
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in _cells(conflict)])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _html(conflicts: Sequence[Conflict]) -> bytes:
    head = "".join(f'<th scope="col">{name.replace("_", " ")}</th>' for name in _COLUMNS)
    rows = "\n".join(
        "<tr>" + "".join(f'<td dir="auto">{html.escape(cell)}</td>' for cell in _cells(conflict)) + "</tr>"
        for conflict in conflicts
    )
    page = (
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Conflicts</title><style>{_STYLE}</style>\n'
        f"<h1>Conflicts</h1>\n<p>For the desk only: this may hold what is not published.</p>\n"
        f"<table>\n<tr>{head}</tr>\n{rows}\n</table></html>\n"
    )
    return page.encode("utf-8", "replace")


def _xlsx(conflicts: Sequence[Conflict]) -> bytes:
    book = Workbook()
    page = book.create_sheet("conflicts", 0)
    page.append([name.replace("_", " ") for name in _COLUMNS])
    for cell in page[1]:
        cell.font = Font(bold=True)
    for number, conflict in enumerate(conflicts, 2):
        for at, text in enumerate(_cells(conflict), 1):
            held = page.cell(number, at)
            held.value, held.data_type = text, "s"
    page.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cells(conflict: Conflict) -> list[str]:
    return [str(getattr(conflict, name)) for name in _COLUMNS]


#: the forms of a file of conflicts, by how its name ends
FORMS: Mapping[str, Callable[[Sequence[Conflict]], bytes]] = {".csv": _csv, ".html": _html, ".xlsx": _xlsx}
