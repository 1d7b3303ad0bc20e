"""From an incident's claims to ranges, strike status, grade and flags that a policy proposes, each with its reasons.

Beside it, and never in it: who was told to hold a place, as intervals.
"""

from .accounts.heldout import moving
from .assessment import assess
from .at_hand import AtHand, with_at_hand
from .control import around, intervals
from .differences import Comparison, Difference, Side, compare
from .scope import in_scope
from .terms.scope_terms import scope_terms

__all__ = [
    "AtHand",
    "Comparison",
    "Difference",
    "Side",
    "around",
    "assess",
    "compare",
    "in_scope",
    "intervals",
    "moving",
    "scope_terms",
    "with_at_hand",
]
