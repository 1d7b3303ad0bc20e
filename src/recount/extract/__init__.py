"""From a report to its claims: who says what happened to how many, where, when, by whose hand, in which words."""

from .model.answer import Refusal, schema
from .model.grounding import by_rules, with_answer
from .model.unsure import Unsure, unsure, words_needed
from .model.unused import unused
from .place_reader import Placings, read_place_names
from .places.gazetteer import gazetteer_rejections
from .places.gazetteer_import import PlaceFile, read_places
from .reader import read
from .report.certainty import doubts_of

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
