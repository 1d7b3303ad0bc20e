"""Which body of the code book a speaker's name means, in whatever language and under whichever of its names."""

from __future__ import annotations

from functools import cache, lru_cache

from ... import codebook
from .actors import folded


@lru_cache(maxsize=8192)
def body_of(name: str) -> str | None:
    """The first name of the body whose name stands whole in this one ("activists of the …"); None where none does."""
    words = f" {folded(name)} "
    found = [known for known in _bodies() if f" {known} " in words]
    return _bodies()[max(found, key=len)] if found else None


@cache
def _bodies() -> dict[str, str]:
    """Every folded name of a body -> the first of its names."""
    return {
        folded(name): folded(body["names"][0]) for body in codebook.table("bodies")["body"] for name in body["names"]
    }
