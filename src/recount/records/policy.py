"""Which policies a case is assessed under, and who chose them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """A range policy, which names its table of number words, and a grading scheme; None is the policy's own scheme."""

    range: str
    grading: str | None = None


@dataclass(frozen=True, slots=True)
class PolicyChoice:
    """A named person's choice of the policies of a case. The latest is in force; what is signed never moves by it."""

    policy: PolicyInForce
    by: str
    at: datetime
    reason: str
