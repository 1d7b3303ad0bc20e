"""JSON lines, in and out: one record a line, plain or gzipped."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .codec import to_json


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: its number from 1, and either the object it holds or why it holds none."""

    number: int
    value: dict[str, Any] | None
    fault: str | None = None


def read_lines(path: Path) -> Iterator[Line]:
    """Every line that is not blank; a damaged one comes with its fault, and the rest goes on."""
    with _opened(path) as file:
        for number, raw in enumerate(file, 1):
            if raw.strip():
                yield _line(number, raw)


def _opened(path: Path) -> AbstractContextManager[Iterable[bytes]]:
    return gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb")


def _line(number: int, raw: bytes) -> Line:
    try:
        value = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as why:
        return Line(number, None, f"not UTF-8 from byte {why.start + 1} of the line on; save the file as UTF-8")
    except json.JSONDecodeError as why:
        return Line(number, None, f"not JSON: {why.msg} at character {why.pos + 1}")
    except (ValueError, RecursionError) as why:  # a number of thousands of digits, or brackets without end
        return Line(number, None, f"JSON that cannot be read: {why}")
    if not isinstance(value, dict):
        return Line(number, None, "JSON, but no object in curly brackets")
    return Line(number, value)


def write_lines(path: Path, records: Iterable[Any]) -> int:
    """Write one record a line; gives back how many. Keys keep the order of the dataclass."""
    written = 0
    with path.open("w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(to_json(record), ensure_ascii=False) + "\n")
            written += 1
    return written
