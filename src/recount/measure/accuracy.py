"""The measured figures beside what they are to be compared with: a page of the docs, made without any texts."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import CodebookError
from ..records import from_json
from .figures import Figure, Kept
from .gate import Floors
from .verdict import ALL

ANCHORS = Path(__file__).with_name("anchors.toml")
#: a language with fewer values of gold has no row of its own
LEAST = 5
HEAD = (
    "| gold set | what is right | language | of | right | floor | trivial | published |\n"
    "|---|---|---|---|---|---|---|---|\n"
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A field of a gold set in words, what a trivial reader gets on it, and what was published on the like."""

    gold: str
    field: str
    says: str
    trivial: float | None = None
    published: str | None = None


def read_anchors(path: Path = ANCHORS) -> tuple[Anchor, ...]:
    """The anchors in the order of the page. Raises CodebookError where the file is damaged."""
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["anchor"]
    except (ValueError, KeyError) as why:
        raise CodebookError(path.name, "*", str(why)) from why
    return tuple(from_json(Anchor, row) for row in rows)


def accuracy_table(anchors: tuple[Anchor, ...], kept: Mapping[str, Kept], floors: Mapping[str, Floors]) -> str:
    """A Markdown table: one row per anchor and language of its gold, with figure, floor, and what to compare with.

    Raises CodebookError where an anchor names gold, or a field, that no figure is kept of.
    """
    return HEAD + "".join(row for anchor in anchors for row in _rows(anchor, kept, floors))


def _rows(anchor: Anchor, kept: Mapping[str, Kept], floors: Mapping[str, Floors]) -> Iterator[str]:
    figures = [f for f in kept[anchor.gold].figures if f.field == anchor.field] if anchor.gold in kept else []
    if not figures:
        raise CodebookError(ANCHORS.name, anchor.gold, f"no figure of {anchor.field!r} is kept")
    floor = floors[anchor.gold].f1.get(anchor.field) if anchor.gold in floors else None
    languages = [f for f in figures if f.part.startswith("language ")]
    if len(languages) == 1:
        yield _row(anchor, languages[0], floor)
        return
    yield _row(anchor, next(f for f in figures if f.part == ALL), floor)
    told = (figure for figure in languages if (figure.expected or figure.found) >= LEAST)
    yield from (_row(anchor, figure, None, more=True) for figure in told)


def _row(anchor: Anchor, figure: Figure, floor: float | None, more: bool = False) -> str:
    share = 2 * figure.right / ((figure.expected + figure.found) or 1)
    language = figure.part.split(" ", 1)[-1]
    told = (anchor.trivial, anchor.published) if not more else (None, None)
    cells = (
        "" if more else f"`{anchor.gold}`",
        "" if more else anchor.says,
        language,
        str(figure.expected or figure.found),
        f"{share:.2f}",
        _share(floor),
        _share(told[0]),
        told[1] or "",
    )
    return f"| {' | '.join(cells)} |\n"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
