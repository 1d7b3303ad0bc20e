"""A refusal in the language of the page: the sentence of its code, filled in, with the code kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from recount.errors import Fact, RecountError

from ...public.phrases import Phrases
from ..wording import catalogue as letter_words
from .wording import catalogue


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not done: a sentence in the language of the page, and the code under which it is documented."""

    code: str
    sentence: str


def refusal(why: RecountError, language: str) -> Refusal:
    """What a page says of an error. One without a code is told by its class, or the nearest class above it."""
    words = catalogue(language)
    if said := words.get(f"refused.{why.code}"):
        facts = {name: _written(name, fact, language) for name, fact in why.facts.items()}
        return Refusal(why.code, said.format(**facts))
    kind = next(one.__name__ for one in type(why).__mro__ if f"error.{one.__name__}" in words)
    return Refusal(type(why).__name__, words[f"error.{kind}"])


def _written(name: str, fact: Fact, language: str) -> str:
    phrases, words = Phrases(language), catalogue(language)
    if isinstance(fact, date):
        return phrases.day(fact)
    if isinstance(fact, tuple):
        return phrases.words["site.comma"].join(dict.fromkeys(field_name(one, language) for one in fact))
    if name == "kind":
        return words[f"why.{fact}"]
    if name == "entry":
        return words.get(f"declare.{fact.removeprefix('asker.').replace('.', '_')}", phrases.isolated(fact))
    return phrases.isolated(fact)


def field_name(field: str, language: str) -> str:
    """A field of an incident or of a letter in words; by its own name where there are none for it."""
    known: tuple[Mapping[str, str], ...] = (letter_words(language), Phrases(language).words)
    keys = zip(("fact", "field"), known, strict=True)
    plain = field.split(".", maxsplit=1)[0]
    return next((words[f"{kind}.{plain}"] for kind, words in keys if f"{kind}.{plain}" in words), field)
