"""Figures kept in a file, so that a page of the docs can be made from them where the texts are not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import UnreadableInput
from ..records import from_json, to_json
from .evaluate import Evaluation


@dataclass(frozen=True, slots=True)
class Figure:
    """One field in one slice: right, expected and found values."""

    part: str
    field: str
    right: int
    expected: int
    found: int


@dataclass(frozen=True, slots=True)
class Kept:
    """The figures of one gold set, with the SHA-256 of the gold that they were measured on."""

    sha256: str
    reports: int
    figures: tuple[Figure, ...]


def read_figures(path: Path) -> dict[str, Kept]:
    """All kept figures by name of the gold set; none where there is no file. Raises UnreadableInput if damaged."""
    if not path.exists():
        return {}
    try:
        tables = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as why:
        raise UnreadableInput(str(path), str(why)) from why
    return {name: from_json(Kept, table) for name, table in tables.items()}


def keep_figures(evaluation: Evaluation, path: Path) -> None:
    """Write the figures of an evaluation into a file, in place of former ones of the same gold, beside all others."""
    rows = tuple(
        Figure(key.part, key.field, score.right, score.expected, score.found)
        for key, score in evaluation.scores.items()
    )
    kept = {**read_figures(path), evaluation.name: Kept(evaluation.digest, evaluation.reports, rows)}
    path.write_text(_text(kept), encoding="utf-8")


def _text(kept: Mapping[str, Kept]) -> str:
    plain = {name: to_json(table) for name, table in sorted(kept.items())}
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"
