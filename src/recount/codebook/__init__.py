"""The code book: lexicons, policies, schemes and code lists as data files, and the one way to read them.

Language data lives in `lexicon/<language>/<subject>.toml`; adding a folder adds a language. Data files carry
their sources in comments. Reading is cached: a data file does not change while a process runs.
"""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import CodebookError, UnknownPolicy

ROOT = Path(__file__).parent
#: tables within tables of a policy down to which one is laid over another; what lies deeper is one value
DEPTH = 3


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a lexicon, by ISO 639-1 code, in order."""
    return tuple(sorted(folder.name for folder in (ROOT / "lexicon").iterdir() if folder.is_dir()))


@cache
def lexicon(language: str, subject: str) -> dict[str, Any]:
    """One lexicon file as a table; empty where the language has none on this subject."""
    path = ROOT / "lexicon" / language / f"{subject}.toml"
    return _read(path) if path.exists() else {}


@cache
def common_words(language: str) -> frozenset[str]:
    """Words that are written small in the middle of a sentence, for restoring the case of texts in capitals."""
    return frozenset((ROOT / "casing" / f"{language}.txt").read_text(encoding="utf-8").split())


@cache
def table(name: str) -> dict[str, Any]:
    """A data file that is not bound to one language (`actors`, `flags` …).

    Raises CodebookError where there is none.
    """
    path = ROOT / f"{name}.toml"
    if not path.exists():
        raise CodebookError(path.name, name, "no such table in the code book")
    return _read(path)


@cache
def policy(kind: str, name: str) -> dict[str, Any]:
    """A policy by kind (`range`, `vague`, `grading`, `publication`) and name.

    A file that `extends` another of its kind says only what differs: its tables are laid over the other's.

    Raises UnknownPolicy, which lists the known ones.
    """
    path = ROOT / "policies" / kind / f"{name}.toml"
    if name not in policies(kind):
        raise UnknownPolicy(name, policies(kind))
    own = _read(path)
    return _laid_over(policy(kind, own["extends"]), own) if "extends" in own else own


def _laid_over(under: dict[str, Any], over: dict[str, Any], depth: int = DEPTH) -> dict[str, Any]:
    tables = [key for key in over if depth and _tables(under.get(key), over[key])]
    both = {key: _laid_over(under[key], over[key], depth - 1) for key in tables}
    return {**under, **over, **both}


def _tables(*values: object) -> bool:
    return all(isinstance(value, dict) for value in values)


@cache
def policies(kind: str) -> tuple[str, ...]:
    """The names of all policies of a kind, in order."""
    return tuple(sorted(path.stem for path in (ROOT / "policies" / kind).glob("*.toml")))


@cache
def narrative(language: str) -> dict[str, Any]:
    """The templates and words of assessment texts in a language. Raises CodebookError where there are none."""
    if language not in narrative_languages():
        known = ", ".join(narrative_languages())
        raise CodebookError(f"narrative/{language}.toml", "*", f"no templates in this language; there are {known}")
    return _read(ROOT / "narrative" / f"{language}.toml")


@cache
def narrative_languages() -> tuple[str, ...]:
    """The languages in which assessment texts can be drafted, in order."""
    return tuple(sorted(path.stem for path in (ROOT / "narrative").glob("*.toml")))


@cache
def mapping(name: str) -> dict[str, Any]:
    """How one kind of earlier list is read: which column says what."""
    return _read(ROOT / "mappings" / f"{name}.toml")


@cache
def mappings() -> tuple[str, ...]:
    """The names of all mappings of earlier lists, in order."""
    return tuple(sorted(path.stem for path in (ROOT / "mappings").glob("*.toml")))


@cache
def crosswalk(name: str) -> dict[str, Any]:
    """How the record is written in the shape of another list. Raises UnknownPolicy, which lists the known ones."""
    if name not in crosswalks():
        raise UnknownPolicy(name, crosswalks())
    return _read(ROOT / "crosswalks" / f"{name}.toml")


@cache
def crosswalks() -> tuple[str, ...]:
    """The names of all crosswalks, in order."""
    return tuple(sorted(path.stem for path in (ROOT / "crosswalks").glob("*.toml")))


@cache
def weights(name: str) -> dict[str, Any]:
    """Learned weights with the script, seed and digest of what they were learned from."""
    found: dict[str, Any] = json.loads((ROOT / "weights" / f"{name}.json").read_text(encoding="utf-8"))
    return found


@cache
def countries() -> frozenset[str]:
    """Every ISO 3166 alpha-2 code of a country."""
    return frozenset(table("countries")["country"])


def country_code(stated: str) -> str | None:
    """The code of a country stated by its code or by one of its names, in any case of letters; None for any other."""
    plain = " ".join(stated.split())
    return plain.upper() if plain.upper() in countries() else _code_by_name().get(plain.casefold())


@cache
def _code_by_name() -> dict[str, str]:
    return {name.casefold(): code for code, names in table("countries")["country"].items() for name in names}


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as why:
        raise CodebookError(str(path.relative_to(ROOT)), "*", str(why)) from why
