"""From a report to its claims: who says what happened to how many, where, when, by whose hand, in which words."""

from .answer import Refusal, schema
from .certainty import doubts_of
from .gazetteer_import import count_places
from .grounding import by_rules, with_answer
from .place_reader import Placings, read_place_names
from .reader import read
from .unsure import Unsure, unsure, words_needed
from .unused import unused

__all__ = [
    "Placings",
    "Refusal",
    "Unsure",
    "by_rules",
    "count_places",
    "doubts_of",
    "read",
    "read_place_names",
    "schema",
    "unsure",
    "unused",
    "with_answer",
    "words_needed",
]
