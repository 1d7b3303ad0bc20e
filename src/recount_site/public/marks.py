"""A marked text with anchors: each claim has one place in it that links can lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recount.publish.public_words import Passage, Segment


@dataclass(frozen=True, slots=True)
class AnchoredParagraph:
    """A paragraph, and the keys of the claims that begin in it.

    Anchors stand before the paragraph: a word may be marked in part, and Arabic letters must stay joined.
    """

    anchors: tuple[str, ...]
    segments: tuple[Segment, ...]


def anchored(passage: Passage) -> Iterator[AnchoredParagraph]:
    """The paragraphs of a passage, each with the claims that begin there."""
    seen: set[str] = set()
    for paragraph in passage.paragraphs:
        new = tuple(dict.fromkeys(key for segment in paragraph for key in segment.claims if key not in seen))
        seen.update(new)
        yield AnchoredParagraph(new, paragraph)
