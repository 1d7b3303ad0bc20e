"""Rows of a data set's files, a fixed sample of them, and the digest that floors are pinned to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from .. import pipeline
from ..errors import BadRecord
from ..records import Digest, Reading, Report, digest_of, read_lines

#: told the name of a gold set, how many of its reports are read, and of how many
Told = Callable[[str, int, int], None]


def untold(name: str, done: int, total: int) -> None:
    """Nothing: for whoever does not wait."""


def rows_of(file: Path) -> list[dict[str, Any]]:
    """Every row of a JSONL file, plain or gzipped. Raises BadRecord naming the line that is none."""
    rows = []
    for line in read_lines(file):
        if line.value is None:
            raise BadRecord(f"{file.name}:{line.number}", "*", line.fault or "empty")
        rows.append(line.value)
    return rows


def sampled(ids: Iterable[str], size: int) -> tuple[str, ...]:
    """The first `size` ids in the order of their SHA-256: the same ones everywhere, whatever the order they come in."""
    return tuple(sorted(set(ids), key=lambda one: digest_of(one.encode()))[:size])


def digest_of_gold(files: Sequence[Path], *choices: str) -> Digest:
    """One digest over whole files and over what was chosen of them: another sample is other gold."""
    parts = [digest_of(file.read_bytes()) for file in files]
    return digest_of("\n".join((*parts, *choices)).encode()) if choices or len(parts) > 1 else parts[0]


def read_all(name: str, reports: Sequence[Report], told: Told = untold) -> list[Reading]:
    """The readings of all reports, in order."""
    readings = []
    for number, report in enumerate(reports, 1):
        readings.append(pipeline.read(report))
        told(name, number, len(reports))
    return readings
