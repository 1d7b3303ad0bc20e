"""A sentence under reading: where it stands, and the mentions in it by kind of word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar, cast

from ..records import Span
from .text import Folded
from .words import Mention, SmallWord, Word

_Word = TypeVar("_Word", bound=Word)


class Sentence:
    """One sentence of a folded report. Offsets of `span` and of mentions are those of the folded text.

    Mentions are sorted by kind once, because every step of the reading asks for a few kinds only.
    """

    __slots__ = ("_by_kind", "folded", "span", "text")

    def __init__(self, folded: Folded, span: Span, mentions: Sequence[Mention[Word]]) -> None:
        self.folded, self.span, self.text = folded, span, folded.text
        self._by_kind: dict[type, list[Mention[Word]]] = {}
        for mention in mentions:
            self._by_kind.setdefault(type(mention.word), []).append(mention)

    def of(self, kind: type[_Word]) -> Sequence[Mention[_Word]]:
        """The mentions of one kind of word, by place."""
        return cast("Sequence[Mention[_Word]]", self._by_kind.get(kind, ()))

    def has(self, *kinds: type[Word]) -> bool:
        """True where a word of any of these kinds is mentioned."""
        return any(kind in self._by_kind for kind in kinds)

    def small(self, role: str) -> list[Mention[SmallWord]]:
        """The small words of one role, by place."""
        return [m for m in self.of(SmallWord) if m.word.role == role]

    def stated(self, start: int, end: int) -> str:
        """The original words over a folded range, blanks made single."""
        span = self.folded.original_span(start, end)
        return " ".join(self.folded.original[span.start : span.end].split())
