"""From a report to its claims: who says what happened to how many, where, when, by whose hand, in which words."""

from .answer import Refusal, schema
from .certainty import doubts_of
from .gazetteer import gazetteer_rejections
from .gazetteer_import import PlaceFile, read_places
from .grounding import by_rules, with_answer
from .place_reader import Placings, read_place_names
from .reader import read
from .unsure import Unsure, unsure, words_needed
from .unused import unused

__all__ = [
    "PlaceFile",
    "Placings",
    "Refusal",
    "Unsure",
    "by_rules",
    "doubts_of",
    "gazetteer_rejections",
    "read",
    "read_place_names",
    "read_places",
    "schema",
    "unsure",
    "unused",
    "with_answer",
    "words_needed",
]
