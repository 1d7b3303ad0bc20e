"""The words around places anywhere in the world, from codebook/lexicon/<language>/toponyms.toml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from ... import codebook
from ..folding.text import fold_name
from .place_names import plain_name


@dataclass(frozen=True, slots=True)
class Meant:
    """The place that a short form stands for: its name as it is compared, its country, and whether it is an area."""

    name: str
    country: str
    admin1: str | None
    area: bool


@dataclass(frozen=True)
class WorldWords:
    """The lists of toponyms.toml. Short forms are kept as they are written, with capitals and points."""

    short: dict[str, Meant]
    short_after_comma: dict[str, Meant]
    titles: frozenset[str]
    given: frozenset[str]
    body_after: frozenset[str]
    body_before: frozenset[str]
    common: frozenset[str]
    never: frozenset[str]
    parts: frozenset[str]


@cache
def world_words() -> WorldWords:
    """The words of all languages that have such a list. Raises CodebookError where a file cannot be read."""
    tables = [codebook.lexicon(language, "toponyms") for language in codebook.languages()]

    def words(table: str, entry: str = "words") -> frozenset[str]:
        return frozenset(fold_name(word) for t in tables for word in t.get(table, {}).get(entry, ()))

    short, after_comma = {}, {}
    for given in tables:
        for entry in given.get("abbreviation", ()):
            meant = Meant(plain_name(entry["name"]), entry["country"], entry.get("admin1"), False)
            short.update(dict.fromkeys(entry["forms"], meant))
        for entry in given.get("state", ()):
            short.update(_states(entry, "names"))
            after_comma.update(_states(entry, "after_comma"))
    return WorldWords(
        short=short,
        short_after_comma=after_comma,
        titles=words("person", "titles"),
        given=words("person", "given"),
        body_after=words("body", "after"),
        body_before=words("body", "before"),
        common=words("common"),
        never=words("never"),
        parts=words("never", "parts"),
    )


def _states(entry: dict[str, Any], forms: str) -> dict[str, Meant]:
    found: dict[str, Meant] = {}
    for name, written in entry[forms].items():
        for form in [written] if isinstance(written, str) else written:
            found[form] = Meant(plain_name(name), entry["country"], name, True)
    return found


@cache
def short_forms() -> re.Pattern[str]:
    """Any short form as it is written; group 1 where it counts only after a comma."""
    words = world_words()
    anywhere, after = (
        "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form))) or "(?!)"
        for forms in (words.short, words.short_after_comma)
    )
    return re.compile(rf"(?<![\w.])(?:{anywhere})(?!\w)|(?<=, )({after})(?!\w|\.\w)")
