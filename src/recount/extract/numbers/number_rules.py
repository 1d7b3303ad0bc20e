"""What the lexicons say of the words around numbers: bounds, ranges, units and labels, compiled for reading."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ...codebook import lexicon
from ..folding.text import fold_name
from ..lexicon.number_words import entries
from ..lexicon.wordlist import alternation, preceding


@dataclass(frozen=True)
class NumberRules:
    """The lists around numbers. Patterns named for what precedes a number match the text before it backwards."""

    bounds_before: Mapping[str, str]
    bounds_after: Mapping[str, str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    behind_noun: re.Pattern[str]
    labels: re.Pattern[str]
    ages: re.Pattern[str]
    openers: Mapping[str, str]
    opener: re.Pattern[str]
    between_joins: frozenset[str]
    joins: frozenset[str]
    bounds_joins: frozenset[str]
    moved: frozenset[str]
    units: frozenset[str]
    unit_heads: frozenset[str]
    animals: frozenset[str]
    through: frozenset[str]
    hung: frozenset[str]
    articles: tuple[str, ...]
    one_not_after: frozenset[str]
    one_not_before: frozenset[str]
    people: frozenset[str]


@cache
def number_rules(read: tuple[str, ...]) -> NumberRules:
    """The lists of these languages, compiled once."""
    before, after = _bounds(read, "bounds_before"), _bounds(read, "bounds_after")
    openers = {entry: kind for kind in ("between", "from") for entry in entries(read, "ranges", kind)}
    fronts, prefixes = entries(read, "particles"), entries(read, "prefixes")
    labels, ages = entries(read, "not_counted", "labels"), entries(read, "not_counted", "ages")
    behind_noun = alternation(entries(read, "bounds_after", "behind_noun"))

    def listed(*path: str) -> frozenset[str]:
        return frozenset(entries(read, *path))

    return NumberRules(
        bounds_before=before,
        bounds_after=after,
        before=preceding(before, fronts, prefixes),
        after=re.compile(rf" *({alternation(after)})(?![^\W\d_])"),
        behind_noun=re.compile(rf"(?: +[^\W\d_]+){{1,3}}? +({behind_noun})(?![^\W\d_])"),
        labels=preceding([*labels, *ages], fronts, prefixes),
        ages=preceding(ages, fronts, prefixes),
        openers=openers,
        opener=preceding(openers, fronts, prefixes),
        between_joins=listed("ranges", "between_joins"),
        joins=listed("ranges", "joins"),
        bounds_joins=listed("ranges", "bounds_joins"),
        moved=listed("ranges", "moved"),
        units=listed("not_counted", "units"),
        unit_heads=frozenset(unit.split(" ", 1)[0] for unit in listed("not_counted", "units")),
        animals=listed("not_counted", "animals"),
        through=listed("not_counted", "through"),
        hung=listed("not_counted", "hung"),
        articles=tuple(entries(read, "articles")),
        one_not_after=listed("not_counted", "one_not_after"),
        one_not_before=listed("not_counted", "one_not_before"),
        people=_people(read),
    )


def _people(read: tuple[str, ...]) -> frozenset[str]:
    """The words for several people that are one word."""
    told = (entry for language in read for entry in lexicon(language, "people").get("entry", ()))
    words = (fold_name(word) for entry in told if not entry.get("number") for word in entry["words"])
    return frozenset(word for word in words if " " not in word)


def _bounds(read: tuple[str, ...], section: str) -> dict[str, str]:
    kinds = ("at_least", "more_than", "at_most", "less_than", "about")
    return {entry: kind for kind in kinds for entry in entries(read, section, kind)}
