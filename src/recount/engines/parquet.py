"""A Parquet folder of reports, row by row, through DuckDB (the extra `link`)."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

from ..errors import UnreadableInput
from ..records import Line

ROWS = 500
PARQUET = ".parquet"
#: how many files of a folder that holds nothing of use are named
SHOWN = 5


def parquet_files(path: Path) -> tuple[Path, ...]:
    """The file itself, or all Parquet files under a folder, by name.

    Raises UnreadableInput where DuckDB is not installed, or, naming what is there, where a folder holds no such file.
    """
    if importlib.util.find_spec("duckdb") is None:
        need = "reading Parquet needs the extra `link` (pip install 'recount[link]'); or give JSONL or .jsonl.gz"
        raise UnreadableInput(str(path), need)
    if not path.is_dir():
        return (path,)
    if found := sorted(path.rglob(f"*{PARQUET}")):
        return tuple(found)
    held = sorted(str(file.relative_to(path)) for file in path.rglob("*") if file.is_file())
    names = f"it holds {', '.join(held[:SHOWN])}{' …' if len(held) > SHOWN else ''}" if held else "it is empty"
    raise UnreadableInput(
        str(path),
        f"a folder without a {PARQUET} file ({names}); give one JSONL or .jsonl.gz file, or a Parquet folder. "
        "Folders of pages, PDF and tables go into a case: recount add CASE FOLDER",
    )


def parquet_lines(path: Path) -> Iterator[Line]:
    """Every row of a Parquet file as a numbered line. Raises UnreadableInput where it cannot be read."""
    import duckdb

    number = 0
    try:
        with duckdb.connect() as reading:
            # no extension is ever fetched, and nothing but this file is opened
            reading.execute("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false")
            rows = reading.execute("SELECT * FROM read_parquet(?)", [str(path)])
            names = [column[0] for column in rows.description or ()]
            while part := rows.fetchmany(ROWS):
                for row in part:
                    number += 1
                    yield Line(
                        number, {name: value for name, value in zip(names, row, strict=True) if value is not None}
                    )
    except duckdb.Error as why:
        raise UnreadableInput(str(path), f"no readable Parquet: {why}") from why
