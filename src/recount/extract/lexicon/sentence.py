"""A sentence under reading: where it stands, and the mentions in it by kind of word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from ...records import Span
from ..folding.text import Folded
from .words import Mention, SmallWord, Word

_Word = TypeVar("_Word", bound=Word)


class Sentence:
    """One sentence of a folded report. Offsets of `span` and of mentions are those of the folded text.

    Mentions are sorted by kind once, and small words by role, because every step of the reading asks for a few only.
    """

    __slots__ = ("_by_kind", "_by_role", "folded", "span", "text")

    def __init__(self, folded: Folded, span: Span, mentions: Sequence[Mention[Word]]) -> None:
        self.folded, self.span, self.text = folded, span, folded.text
        self._by_kind: dict[type, list[Any]] = {}
        self._by_role: dict[str, list[Mention[SmallWord]]] = {}
        for mention in mentions:
            self._by_kind.setdefault(type(mention.word), []).append(mention)
        for small in self.of(SmallWord):
            self._by_role.setdefault(small.word.role, []).append(small)

    def of(self, kind: type[_Word]) -> Sequence[Mention[_Word]]:
        """The mentions of one kind of word, by place."""
        return self._by_kind.get(kind, ())

    def has(self, *kinds: type[Word]) -> bool:
        """True where a word of any of these kinds is mentioned."""
        return not self._by_kind.keys().isdisjoint(kinds)

    def small(self, role: str) -> Sequence[Mention[SmallWord]]:
        """The small words of one role, by place."""
        return self._by_role.get(role, ())

    def without(self, kind: type[Word], mentions: Sequence[Mention[Word]]) -> Sentence:
        """The same sentence without some mentions of one kind of word."""
        left = Sentence(self.folded, self.span, ())
        left._by_kind = self._by_kind | {kind: [m for m in self.of(kind) if m not in mentions]}
        left._by_role = self._by_role
        return left

    def with_mention(self, mention: Mention[Word]) -> Sentence:
        """The same sentence with one mention more."""
        mentions = [m for found in self._by_kind.values() for m in found]
        return Sentence(self.folded, self.span, sorted([*mentions, mention], key=lambda m: (m.start, m.end)))

    def outside(self, spans: Sequence[Span]) -> Sentence:
        """The same sentence without the mentions that begin within some spans."""
        mentions = (mention for found in self._by_kind.values() for mention in found)
        kept = [m for m in mentions if not any(span.start <= m.start < span.end for span in spans)]
        return Sentence(self.folded, self.span, sorted(kept, key=lambda m: (m.start, m.end)))

    def within(self, span: Span) -> Sentence:
        """A stretch of the sentence as a sentence of its own, with the mentions that lie in it."""
        mentions = (mention for found in self._by_kind.values() for mention in found)
        kept = [m for m in mentions if span.start <= m.start and m.end <= span.end]
        return Sentence(self.folded, span, sorted(kept, key=lambda m: (m.start, m.end)))

    def stated(self, start: int, end: int) -> str:
        """The original words over a folded range, blanks made single."""
        span = self.folded.original_span(start, end)
        return " ".join(self.folded.original[span.start : span.end].split())
