"""A first mapping for a table that no preset fits, from column names that speak for themselves; a person checks it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from ... import codebook


def proposed(name: str, columns: Sequence[str]) -> str:
    """A mapping file in TOML for these columns. What it could not place is listed in a comment; nothing is guessed."""
    hints = codebook.table("columns")
    found = {entry: _hinted(words, columns) for entry, words in hints.items()}
    used = {column for columns_of in found.values() for column in columns_of}
    rest = [column for column in columns if column and column not in used]
    lines = [
        "# A beginning, made from the names of the columns. Check every line, and complete it:",
        "# docs/how-to/bring-what-you-have.md shows all entries.",
        f"# Not placed: {', '.join(rest) or 'none'}",
        "",
        f"name = {json.dumps(name, ensure_ascii=False)}",
        "version = 1",
        'provider = ""',
        *(_entry(entry, found) for entry in ("code", "belligerents", "event", "sources")),
        'blank = [""]',
        "unknown = []",
        "",
        "[date]",
        *(_entry(entry, found) for entry in ("start", "end")),
        "",
        "[place]",
        *(_entry(entry, found) for entry in ("name", "admin1", "country", "lat", "lon")),
        *_figures(found),
        *_words(found),
    ]
    return "\n".join(line for line in lines if line is not None) + "\n"


def _hinted(words: Sequence[str], columns: Sequence[str]) -> list[str]:
    """The columns whose whole name is one of these words, in the order of the words."""
    plain = {re.sub(r"[^a-z0-9]+", " ", column.lower()).strip(): column for column in columns}
    return [plain[word] for word in words if word in plain]


def _entry(entry: str, found: dict[str, list[str]]) -> str:
    columns = found.get(entry, [])
    written = json.dumps(columns, ensure_ascii=False)
    return f"{entry} = {written}" if columns else f'# {entry} = ["…"]'


def _figures(found: dict[str, list[str]]) -> list[str]:
    lines: list[str] = []
    for harm in ("killed", "injured"):
        ends = {end: found.get(f"{harm}_{end}", []) for end in ("low", "best", "high", "exact")}
        ends = {"exact": ends["exact"]} if ends["exact"] and not (ends["low"] or ends["high"]) else ends
        ends.pop("exact") if ends.get("low") or ends.get("high") else None
        if any(ends.values()):
            lines += ["", "[[figure]]", f'harm = "{harm}"']
            lines += [f"{end} = {json.dumps(named, ensure_ascii=False)}" for end, named in ends.items() if named]
    return lines or ["", "# [[figure]]", '# harm = "killed"', '# low = "…"', '# high = "…"']


def _words(found: dict[str, list[str]]) -> list[str]:
    return [
        line
        for column in found.get("grade", [])
        for line in ("", "[[word]]", f"scheme = {json.dumps(column)}", f"column = {json.dumps(column)}")
    ]
