"""Words of either direction on one line of a terminal."""

from __future__ import annotations

_FIRST_STRONG, _END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """The text between Unicode isolates where it holds letters written from right to left, so that it stays whole.

    Terminals that know no bidirectional text show the marks as nothing.
    """
    return f"{_FIRST_STRONG}{text}{_END}" if any("\u0590" <= letter <= "\u08ff" for letter in text) else text
