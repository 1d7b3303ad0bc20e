"""The words of the desk's pages, one file for each language; none of them is ever part of a letter."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ....public import wording as public

_FOLDER = Path(__file__).parent


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """The words of a language by `section.key`. Raises FileNotFoundError for a language without such pages."""
    return public.words_of(_FOLDER, language)


@cache
def languages() -> tuple[str, ...]:
    """The languages of the desk, the first one first."""
    return public.spoken(_FOLDER)
