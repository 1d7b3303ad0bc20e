"""From an incident's claims to ranges, strike status, grade and flags that a policy proposes, each with its reasons."""

from .assessment import assess
from .differences import Comparison, Difference, Side, compare
from .scope import in_scope
from .scope_terms import scope_terms

__all__ = ["Comparison", "Difference", "Side", "assess", "compare", "in_scope", "scope_terms"]
