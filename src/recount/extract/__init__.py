"""From a report to its claims: who says what happened to how many, where, when, by whose hand, in which words."""

from .place_reader import Placings, read_place_names
from .reader import read
from .unused import unused

__all__ = ["Placings", "read", "read_place_names", "unused"]
