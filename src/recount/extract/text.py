"""Text made comparable for reading, with the way back: every folded character knows where it stood.

Folding lower-cases, unifies Arabic letter forms (أ إ آ ٱ → ا, ى → ي, ؤ → و, ئ → ي, ة → ه, گ → ك), turns
Arabic-Indic digits into Latin ones and typographic quotes and dashes into plain ones, and drops tatweel, vowel
marks and invisible direction marks. All of it is by `str.replace` and `re`: `str.translate` was measured many
times slower on Arabic.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from ..records import Span

_SINGLE = (
    *((form, "ا") for form in "أإآٱ"),
    ("ى", "ي"), ("ی", "ي"), ("ؤ", "و"), ("ئ", "ي"), ("ة", "ه"), ("گ", "ك"), ("ک", "ك"),
    *((digit, str(n)) for n, digit in enumerate("٠١٢٣٤٥٦٧٨٩")),
    *((digit, str(n)) for n, digit in enumerate("۰۱۲۳۴۵۶۷۸۹")),
)  # fmt: skip
_PUNCTUATION = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("«", '"'), ("»", '"'), ("–", "-"), ("—", "-"),
                ("\u00a0", " "), ("\u202f", " "), ("،", ","), ("؛", ";"))  # fmt: skip
_ARABIC = re.compile("[\u0600-\u06ff]")
_UNSEEN = "[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+"
#: tatweel, Arabic vowel marks and Koranic signs, and characters that are not seen
_DROPPED = re.compile(_UNSEEN)
#: the same, and before them words disguised against moderation: marks put between the letters of a word next to a
#: tatweel ("قـ.ـتل"); slower, so only for texts that hold a tatweel
_DISGUISED = re.compile(
    f"(?<=[\u0620-\u064a])(?:\u0640+[.,،*·•_-]+\u0640*|[.,،*·•_-]+\u0640+|\u0640+ \u0640+)(?=[\u0620-\u064a])|{_UNSEEN}"
)
_MARKS = re.compile("[\u064b-\u065f\u0670]+")
#: half a character, as damaged input may hold; no automaton takes it
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Folded:
    """A folded text and the offsets of what was dropped from it."""

    original: str
    text: str
    cuts: tuple[tuple[int, int], ...]
    cased: str
    """The folded text's characters before folding: same offsets as `text`, capital letters kept."""

    def until(self, end: int) -> Folded:
        """The same text up to a folded offset; its spans still point into the whole original."""
        return self if end >= len(self.text) else Folded(self.original, self.text[:end], self.cuts, self.cased[:end])

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        """Folded offset after which each cut lies, and the sum of characters dropped up to and including it."""
        at, dropped, total = [], [], 0
        for start, end in self.cuts:
            at.append(start - total)
            total += end - start
            dropped.append(total)
        return at, dropped

    def original_span(self, start: int, end: int) -> Span:
        """The characters of the original that folded to `text[start:end]`, the vowel marks of the last included."""
        if not self.cuts:
            return Span(start, end)
        if end <= start:
            return Span(self._back(start), self._back(start))
        last = self._back(end - 1) + 1
        marks = _MARKS.match(self.original, last)
        return Span(self._back(start), marks.end() if marks else last)

    def _back(self, offset: int) -> int:
        at, dropped = self._starts
        before = bisect_right(at, offset)
        return offset + (dropped[before - 1] if before else 0)


def fold(text: str) -> Folded:
    """The text folded for reading, with the way back to the original's characters."""
    pattern = _DISGUISED if "\u0640" in text else _DROPPED
    cuts = tuple([found.span() for found in pattern.finditer(text)])
    kept = _SURROGATE.sub("\ufffd", pattern.sub("", text) if cuts else text)
    return Folded(text, _fold_kept(kept), cuts, kept)


def fold_name(name: str) -> str:
    """A name or lexicon entry folded the same way, blanks at the ends taken off."""
    return fold(name).text.strip()


def _fold_kept(text: str) -> str:
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered ("İ"); offsets must not
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    for old, new in _PUNCTUATION:
        lowered = lowered.replace(old, new)
    if _ARABIC.search(lowered):
        for old, new in _SINGLE:
            lowered = lowered.replace(old, new)
    return lowered
