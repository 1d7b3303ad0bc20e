"""Import earlier lists that stand beside the checkout, and write what came of it to docs/reference/imports.md.

Without `../shared` it says so and does nothing. With `--check` it writes nothing and ends with exit status 1 where
the page would differ. Only figures are written: no text and no name of any list.
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from recount.records import LegacyJudgement
from recount_site.casefile.importing import ImportResult, Source, import_list
from recount_site.casefile.legacy import LegacyLists
from recount_site.casefile.store import Case

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared" / "corpora"
PAGE = ROOT / "docs" / "reference" / "imports.md"
FILES = {
    "airwars": "airwars_gaza/incidents.jsonl.gz",
    "ucdp-ged": "ucdp_ged/events.jsonl.gz",
    "strikes": "tbij_drone_strikes/strikes.jsonl",
    "air-raids": "yemen_data_project/air_raids.jsonl.gz",
}
#: columns of words for a range, and the columns in which the file has the same range as two numbers
NUMBERS_OF = {"killed_raw": "killed", "injured_raw": "injured"}
#: columns of words for which the file has no numbers to compare with
WORDS_ONLY = {"x_Belligerents reported killed"}


@dataclass(frozen=True, slots=True)
class Measured:
    """One list: the import, what its figures add up to by column as read and in the file itself, and the way back."""

    result: ImportResult
    filled: Mapping[str, int]
    read: Counter[str]
    source: Counter[str]
    rows_back: int
    cells: int
    cells_back: int


def measured(path: Path) -> Measured:
    """Import a file into a case of its own, and compare every cell and every sum with the file."""
    rows = list(_objects(path))
    with (
        tempfile.TemporaryDirectory() as folder,
        Case.create(Path(folder) / "case", title="Imports", by="Measurement") as case,
    ):
        result = import_list(case, Source(path))
        lists = LegacyLists(case)
        (one,) = lists.standing()
        kept = list(lists.rows(one))
    columns = one.listed.columns
    back = [{c: json.loads(cell) for c, cell in zip(columns, j.cells, strict=True) if cell is not None} for j in kept]
    read = Counter[str]()
    for judgement in kept:
        _add(judgement, read)
    source = Counter({column: _total(rows, column) for column in read if column not in WORDS_ONLY})
    cells = sum(len(row) for row in rows)
    same = sum(json.dumps(b.get(c)) == json.dumps(row[c]) for b, row in zip(back, rows, strict=True) for c in row)
    whole = sum(b == row for b, row in zip(back, rows, strict=True))
    return Measured(result, _filled(kept), read, source, whole, cells, same)


def _objects(path: Path) -> Iterator[dict[str, object]]:
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8")
    yield from (json.loads(line) for line in text.split("\n") if line.strip())


def _add(said: LegacyJudgement, read: Counter[str]) -> None:
    """Add each figure to the sum of the column that it was read from; of a range in one cell, both ends."""
    for figure in said.figures:
        columns = list(figure.stated)
        ends = [end for end in (figure.low, figure.best, figure.high) if end is not None]
        if len(columns) > 1:
            read.update(dict(zip(columns, ends, strict=True)))
        elif len(ends) == 3:
            read[columns[0]] += ends[0]
        else:
            read[columns[0]] += sum(ends)


def _total(rows: list[dict[str, object]], column: str) -> int:
    """What a column adds up to in the file, whatever was read of it."""
    values = (_inside(row, NUMBERS_OF.get(column, column)) for row in rows)
    return sum(sum(v) if isinstance(v, list) else int(str(v)) for v in values if v is not None)


def _inside(row: Mapping[str, object], column: str) -> object:
    value: object = row
    for part in column.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _filled(kept: list[LegacyJudgement]) -> dict[str, int]:
    return {
        "code": sum(j.code is not None for j in kept),
        "day": sum(j.when.start is not None for j in kept),
        "place": sum(j.where is not None for j in kept),
        "point": sum(j.where is not None and j.where.lat is not None for j in kept),
        "figures": sum(len(j.figures) for j in kept),
        "words": sum(len(j.words) for j in kept),
    }


HEAD = """# What was imported, and that nothing changed

<!-- Written by scripts/measure_imports.py from lists beside the checkout; figures only. -->

Four public lists, in the form in which developers keep them, were imported by the mappings of the code book.
`python scripts/measure_imports.py` makes this page again where the lists are at hand, and says so where not.

| mapping | rows in | kept | code | day | place | point | figures | words of schemes | rejections |
|---|---|---|---|---|---|---|---|---|---|
"""
BACK = """
**The way back.** Each row was written back to the columns it came from and compared with the file.

| mapping | cells in | equal | rows equal in every cell |
|---|---|---|---|
"""
SUMS = """
**Sums.** Every column of numbers, as read and added up, against the column added up in the file; of a column of
ranges, both ends together. `killed_raw` and `injured_raw` are words for a range (`1 – 3`); they are compared with the
two numbers that the file has of the same range.

| mapping | column | as read | in the file | difference |
|---|---|---|---|---|
"""
FOOT = """
**Rejections.** In `ucdp-ged`, rows whose ends run downward (a low above the best, or a best above the high): the three
numbers are kept as they stand, and no range is made of them. In `airwars`, dates in words over several days.

Credits: Airwars; Uppsala Conflict Data Program (GED, CC BY 4.0; Sundberg and Melander 2013); The Bureau of
Investigative Journalism; Yemen Data Project.
"""


def page(found: Mapping[str, Measured]) -> str:
    """The page, in figures alone."""
    lists = "".join(_line(name, one) for name, one in found.items())
    back = "".join(
        f"| `{name}` | {one.cells} | {one.cells_back} | {one.rows_back} of {one.result.rows} |\n"
        for name, one in found.items()
    )
    sums = "".join(
        f"| `{name}` | `{column}` | {one.read[column]} | {total} | {one.read[column] - total} |\n"
        for name, one in found.items()
        for column, total in sorted(one.source.items())
    )
    return HEAD + lists + BACK + back + SUMS + sums + FOOT


def _line(name: str, one: Measured) -> str:
    filled = " | ".join(str(number) for number in one.filled.values())
    refused = ", ".join(f"{number} in {column}" for column, number in one.result.refused.items()) or "0"
    return f"| `{name}` | {one.result.rows} | {one.result.new} | {filled} | {refused} |\n"


def run(check: bool) -> int:
    """Write the page, or only compare it; gives back the exit status."""
    if not SHARED.is_dir():
        print("the lists are not here: nothing was measured")
        return 0
    text = page({name: measured(SHARED / file) for name, file in FILES.items()})
    stale = not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text
    if stale and not check:
        PAGE.write_text(text, encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {'stale' if stale and check else 'written' if stale else 'fresh'}")
    return 1 if stale and check else 0


if __name__ == "__main__":
    sys.exit(run(check="--check" in sys.argv[1:]))
