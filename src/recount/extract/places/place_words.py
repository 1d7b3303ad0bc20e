"""The words around places, from codebook/lexicon/<language>/places.toml, every language at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from ... import codebook
from ...records import PlacePrecision, Relation
from ..folding.text import fold_name
from .place_names import is_arabic, plain_name

#: kinds of places of which one is told of by what it lies on or in: "the Euphrates town of A"
SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)


@dataclass(frozen=True)
class PlaceWords:
    """The lists of places.toml, folded; `stop` and `weak` hold names as they are compared.

    `loose` are words of kind that alone show no name to be a place; `introduced` are the words before one, by use;
    `behind` tell of what happened at one; `no_names` are all words that beside a name are no part of it;
    `organisation_heads` are the first words of those that after a name make it that of a body. `landmark_whole` begin
    the names of landmarks, `landmark_struck` may stand before these as words for places do; `things` end the names of
    what is built, and the lists of `street` tell of one. Those of `struck` tell what an attack fell on, `of_two`
    which of two towns of one name is meant.
    """

    types: dict[str, PlacePrecision]
    before: dict[str, Relation]
    after: dict[str, Relation]
    evidence: frozenset[str]
    located: frozenset[str]
    behind: frozenset[str]
    stop: frozenset[str]
    weak: frozenset[str]
    organisation_after: frozenset[str]
    organisation_signs: frozenset[str]
    organisation_heads: frozenset[str]
    organisation_before: frozenset[str]
    speaking_after: frozenset[str]
    landmark_after: frozenset[str]
    landmark_whole: frozenset[str]
    landmark_struck: frozenset[str]
    things: frozenset[str]
    street_parts: frozenset[str]
    street_sides: frozenset[str]
    street_kinds: frozenset[str]
    streets: frozenset[str]
    ordinary: frozenset[str]
    heads: frozenset[str]
    loose: frozenset[str]
    introduced: dict[str, frozenset[str]]
    no_names: frozenset[str]
    struck: dict[str, frozenset[str]]
    of_two: dict[str, frozenset[str]]
    settlement_heads: frozenset[str]
    settlement_glued: frozenset[str]


@cache
def place_words() -> PlaceWords:
    """The words of all languages. Raises CodebookError where a lexicon file cannot be read."""
    tables = [codebook.lexicon(language, "places") for language in codebook.languages()]

    kinds = [kind for table in tables for kind in table.get("type", ())]

    def words(table: str, entry: str = "words") -> frozenset[str]:
        return frozenset(fold_name(word) for t in tables for word in t.get(table, {}).get(entry, ()))

    landmarks, ordinary, bodies = words("landmark", "after"), words("ordinary"), words("organisation", "after")

    def relations(suffix: str = "") -> dict[str, Relation]:
        return {word: relation for relation in Relation for word in words("relation", f"{relation}{suffix}")}

    return PlaceWords(
        types={fold_name(w): PlacePrecision(e["precision"]) for e in kinds for w in e["words"]},
        before=relations(),
        after=relations("_after"),
        evidence=words("evidence", "before"),
        behind=words("evidence", "behind"),
        located=words("evidence", "before") - words("evidence", "of_people_too"),
        stop=_keys(words("stop")),
        weak=_keys(words("stop", "weak")),
        organisation_after=bodies,
        organisation_signs=words("organisation", "signs"),
        organisation_heads=frozenset(phrase.split()[0] for phrase in bodies),
        organisation_before=words("organisation", "before"),
        speaking_after=words("person", "after"),
        landmark_after=landmarks,
        landmark_whole=words("landmark", "whole"),
        landmark_struck=words("landmark", "struck"),
        things=words("landmark", "things"),
        street_parts=words("street", "parts"),
        street_sides=words("street", "sides"),
        street_kinds=words("street", "kinds"),
        streets=words("street", "several"),
        ordinary=ordinary,
        heads=words("ordinary", "heads"),
        loose=frozenset(fold_name(word) for kind in kinds if kind.get("loose") for word in kind["words"]),
        introduced={
            use: words("introduced", use)
            for use in (
                "by_kind",
                "by_name",
                "opening",
                "before",
                "joined",
                "between",
                "within",
                "beside_town",
                "of_offices",
            )
        },
        no_names=ordinary | landmarks | {fold_name(w) for e in kinds for w in e["words"]},
        struck={use: words("struck", use) for use in ("attacks", "verbs", "onto", "at", "behind")},
        of_two={which: words("of_two", which) for which in ("upper", "lower")},
        settlement_heads=words("settlement_heads", "apart"),
        settlement_glued=words("settlement_heads", "glued"),
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


class Said(NamedTuple):
    """What a word may say of the name right after it.

    `kind` where it is a word of kind; `located` and `evident` where it shows a place (see PlaceWords); `relates` and
    `heads` where it ends the wording of a relation, or of a body that is named after a place; `leads` where it stands
    between such words and the name ("of", "the"). What says none of this is `NOTHING_SAID` itself.
    """

    kind: PlacePrecision | None = None
    located: bool = False
    evident: bool = False
    relates: bool = False
    heads: bool = False
    leads: bool = False


NOTHING_SAID = Said()


@lru_cache(maxsize=1 << 16)  # so that most names need one look at the word before them
def said_by(word: str) -> Said:
    """What a folded word before a name says of it, also with particles written onto it."""
    words, ends, bare = place_words(), _last_words(), unglued(word)
    said = Said(
        next((words.types[w] for w in bare if w in words.types), None),
        not words.located.isdisjoint(bare),
        not words.evidence.isdisjoint(bare),
        word in ends.relations or any(w in words.before for w in bare),
        word in ends.bodies or any(w in words.organisation_before for w in bare),
        word == "the" or word in words.introduced["by_kind"],
    )
    return NOTHING_SAID if said == NOTHING_SAID else said


class _LastWords(NamedTuple):
    relations: frozenset[str]
    bodies: frozenset[str]


@cache
def _last_words() -> _LastWords:
    words = place_words()
    return _LastWords(*(frozenset(p.split()[-1] for p in ps) for ps in (words.before, words.organisation_before)))
