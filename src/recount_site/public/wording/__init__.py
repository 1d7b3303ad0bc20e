"""Every word of the public pages, one catalogue for each language: `en.toml`, `ar.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def languages() -> tuple[str, ...]:
    """The languages that the pages speak, the first one first."""
    return ("en", *sorted(path.stem for path in FOLDER.glob("*.toml") if path.stem != "en"))


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """The words of a language by `section.key`. Raises KeyError for a language without a catalogue."""
    if language not in languages():
        raise KeyError(language)
    return words_of(FOLDER, language)


def words_of(folder: Path, language: str) -> Mapping[str, str]:
    """The words of a folder's catalogue by `section.key`. Raises FileNotFoundError where it lacks the language."""
    table = tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))
    return {f"{section}.{key}": words for section, entries in table.items() for key, words in entries.items()}


def spoken(folder: Path) -> tuple[str, ...]:
    """The languages of the pages that a folder has a catalogue for, in their order."""
    return tuple(language for language in languages() if (folder / f"{language}.toml").is_file())
