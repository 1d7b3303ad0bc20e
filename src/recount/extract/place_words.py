"""The words around places, from codebook/lexicon/<language>/places.toml, every language at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from .. import codebook
from ..records import PlacePrecision, Relation
from .place_names import is_arabic, plain_name
from .text import fold_name


@dataclass(frozen=True)
class PlaceWords:
    """The lists of places.toml, folded; `stop` and `weak` hold names as they are compared.

    `loose` are words of kind that alone show no name to be a place; `introduced` are the words before one, by use;
    `no_names` are all words that beside a name are no part of it.
    """

    types: dict[str, PlacePrecision]
    before: dict[str, Relation]
    after: dict[str, Relation]
    evidence: frozenset[str]
    located: frozenset[str]
    stop: frozenset[str]
    weak: frozenset[str]
    organisation_after: frozenset[str]
    organisation_before: frozenset[str]
    speaking_after: frozenset[str]
    landmark_after: frozenset[str]
    ordinary: frozenset[str]
    heads: frozenset[str]
    loose: frozenset[str]
    introduced: dict[str, frozenset[str]]
    no_names: frozenset[str]


@cache
def place_words() -> PlaceWords:
    """The words of all languages. Raises CodebookError where a lexicon file cannot be read."""
    tables = [codebook.lexicon(language, "places") for language in codebook.languages()]

    kinds = [kind for table in tables for kind in table.get("type", ())]

    def words(table: str, entry: str = "words") -> frozenset[str]:
        return frozenset(fold_name(word) for t in tables for word in t.get(table, {}).get(entry, ()))

    landmarks, ordinary = words("landmark", "after"), words("ordinary")

    def relations(suffix: str = "") -> dict[str, Relation]:
        return {word: relation for relation in Relation for word in words("relation", f"{relation}{suffix}")}

    return PlaceWords(
        types={fold_name(w): PlacePrecision(e["precision"]) for e in kinds for w in e["words"]},
        before=relations(),
        after=relations("_after"),
        evidence=words("evidence", "before"),
        located=words("evidence", "before") - words("evidence", "of_people_too"),
        stop=_keys(words("stop")),
        weak=_keys(words("stop", "weak")),
        organisation_after=words("organisation", "after"),
        organisation_before=words("organisation", "before"),
        speaking_after=words("person", "after"),
        landmark_after=landmarks,
        ordinary=ordinary,
        heads=words("ordinary", "heads"),
        loose=frozenset(fold_name(word) for kind in kinds if kind.get("loose") for word in kind["words"]),
        introduced={use: words("introduced", use) for use in ("by_kind", "opening", "before", "joined")},
        no_names=ordinary | landmarks | {fold_name(w) for e in kinds for w in e["words"]},
    )


def _keys(words: Iterable[str]) -> frozenset[str]:
    """Words as they are compared, with the article of an Arabic one: الباب is a town where باب is a door."""
    return frozenset(plain_name(word) for word in words)


@lru_cache(maxsize=1 << 16)
def unglued(word: str) -> tuple[str, ...]:
    """An Arabic word as it stands and without the particles that may be written onto it, longest first."""
    if not is_arabic(word):
        return (word,)
    return (word, *(word[n:] for n in (1, 2) if len(word) > n + 2 and all(letter in "وفبلك" for letter in word[:n])))
