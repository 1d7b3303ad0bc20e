"""A marked text with anchors: each claim has one place in it that links can lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recount.publish.record import Passage, Segment


@dataclass(frozen=True, slots=True)
class AnchoredSegment:
    """A run of words, and the keys of the claims that begin with it."""

    segment: Segment
    anchors: tuple[str, ...]


def anchored(passage: Passage) -> Iterator[tuple[AnchoredSegment, ...]]:
    """The paragraphs of a passage, each run with the claims that begin there."""
    seen: set[str] = set()
    for paragraph in passage.paragraphs:
        runs = []
        for segment in paragraph:
            new = tuple(key for key in segment.claims if key not in seen)
            seen.update(new)
            runs.append(AnchoredSegment(segment, new))
        yield tuple(runs)
