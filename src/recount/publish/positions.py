"""Which claim an official position of an incident rests on, found by its words."""

from __future__ import annotations

from collections.abc import Iterable

from .public_words import Passage
from .record import PublicClaim, PublicOfficial


def claim_of(official: PublicOfficial, claims: Iterable[PublicClaim]) -> PublicClaim | None:
    """The claim, of these, that rests on exactly the words of a position; none where the words are withheld."""
    words = _words(official.quote)
    held = (c for c in claims if c.report == official.report and c.stance is official.stance) if words else ()
    return next((c for c in held if _words(c.quote, c.key) == words), None)


def _words(quote: Passage, key: str | None = None) -> str:
    """The words of a passage, or only those that a claim rests on."""
    runs = (run for paragraph in quote.paragraphs for run in paragraph)
    return "".join(run.text for run in runs if key is None or key in run.claims).strip()
