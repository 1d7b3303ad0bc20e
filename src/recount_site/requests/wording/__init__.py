"""The words of a letter that the catalogue of the public pages does not hold, one file for each language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from recount.publish.request_terms import questions

from ...public import wording as public

_FOLDER = Path(__file__).parent
_GAP = re.compile(r"\{[^}]*\}")


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """The words of a language by `section.key`. Raises FileNotFoundError for a language without a letter."""
    return public.words_of(_FOLDER, language)


@cache
def languages() -> tuple[str, ...]:
    """The languages in which a letter is written, the first one first."""
    return public.spoken(_FOLDER)


@cache
def own_words() -> frozenset[str]:
    """All that a letter may say out of itself: its wording, the terms of the pages, and the code book's questions."""
    said = [words for language in languages() for words in (*catalogue(language).values(), *_terms(language))]
    said += [text for question in questions().values() for text in (question.en, question.ar)]
    return frozenset(piece for words in said for piece in _GAP.split(words) if piece.strip())


def _terms(language: str) -> tuple[str, ...]:
    return tuple(public.catalogue(language).values())
