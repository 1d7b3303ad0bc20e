"""From a report to its claims: who says what happened to how many, where, when, by whose hand, in which words."""

from .reader import read

__all__ = ["read"]
