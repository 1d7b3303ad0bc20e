"""From an incident's claims to ranges, strike status, grade and flags that a policy proposes, each with its reasons."""

from .assessment import assess
from .differences import Comparison, Difference, Side, compare

__all__ = ["Comparison", "Difference", "Side", "assess", "compare"]
