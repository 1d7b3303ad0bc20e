"""A Parquet folder of reports, row by row, through DuckDB (the extra `link`)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import UnreadableInput
from ..records import Line

ROWS = 500


def parquet_lines(path: Path) -> Iterator[Line]:
    """Every row of a Parquet file, or of all Parquet files under a folder by name, as a numbered line.

    Raises UnreadableInput where DuckDB is not installed, the folder holds no such file, or one cannot be read.
    """
    try:
        import duckdb
    except ImportError as why:
        need = "reading Parquet needs the extra `link` (pip install 'recount[link]'); or give JSONL or .jsonl.gz"
        raise UnreadableInput(str(path), need) from why
    files = sorted(str(file) for file in path.rglob("*.parquet")) if path.is_dir() else [str(path)]
    if not files:
        raise UnreadableInput(str(path), "a folder without a .parquet file; give a Parquet folder, JSONL or .jsonl.gz")
    number = 0
    try:
        with duckdb.connect() as reading:
            # no extension is ever fetched, and nothing but these files is opened
            reading.execute("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false")
            rows = reading.execute("SELECT * FROM read_parquet(?, union_by_name = true)", [files])
            names = [column[0] for column in rows.description or ()]
            while part := rows.fetchmany(ROWS):
                for row in part:
                    number += 1
                    yield Line(
                        number, {name: value for name, value in zip(names, row, strict=True) if value is not None}
                    )
    except duckdb.Error as why:
        raise UnreadableInput(str(path), f"no readable Parquet: {why}") from why
