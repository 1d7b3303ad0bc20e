"""Text made comparable for reading, with the way back: every folded character knows where it stood.

Folding lower-cases, unifies Arabic letter forms (أ إ آ ٱ → ا, ى → ي, ؤ → و, ئ → ي, ة → ه, گ → ك), turns
Arabic-Indic digits into Latin ones and typographic quotes and dashes into plain ones, and drops tatweel, vowel
marks and invisible direction marks. All of it is by `str.replace` and `re`: `str.translate` was measured many
times slower on Arabic.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from ...records import Span
from .capitals import in_capitals, in_usual_case, is_wire_copy, joined_lines
from .disguise import marks_inside
from .disguised_latin import marks_in_latin
from .hashtags import opened
from .letter_shapes import shape_of
from .letters import fold_letters
from .letters_apart import letters_apart
from .look_alikes import has_signs, unmasked
from .run_on_lists import with_lines
from .run_together import parted

_UNSEEN = "[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ufe0f\u20e3]+"
#: tatweel, Arabic vowel marks and Koranic signs, characters that are not seen, and the frame of a keycap («3️⃣»)
_DROPPED = re.compile(_UNSEEN)
_MASKS, _LETTER = "[.,،*·•_!/-]", "[\u0620-\u064a]"
_MIXED = f"[\u0640{_MASKS[1:]}"
#: the same, and before them words disguised against moderation: marks put between the letters of a word next to a
#: tatweel ("قـ.ـتل", "قـ. ـتل"); slower, so only for texts that hold a tatweel. A first character that is looked at
#: again behind it lets the search leap from one that may begin a cut to the next: half the time
_DISGUISED = re.compile(
    f"[{_UNSEEN[1:-2]}{_MASKS[1:-1]}](?:"
    f"(?<={_LETTER}\u0640){_MIXED}+(?={_LETTER})|(?<={_LETTER}{_MASKS}){_MASKS}*\u0640{_MIXED}*(?={_LETTER})"
    f"|(?<={_LETTER}\u0640){_MIXED}* {_MASKS}*\u0640{_MIXED}*(?={_LETTER})|(?<={_UNSEEN[:-1]}){_UNSEEN[:-1]}*)"
)
_MARKS = frozenset(map(chr, (*range(0x064B, 0x0660), 0x0670)))
#: half a character, as damaged input may hold; no automaton takes it
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Folded:
    """A folded text and the offsets of what was dropped from it; (n + 1, n) where a letter was put in before n."""

    original: str
    text: str
    cuts: tuple[tuple[int, int], ...]
    cased: str
    """The folded text's characters before folding: same offsets as `text`, capital letters kept."""
    capitals: bool = False
    """True for a text in capitals alone and of some length; `cased` holds the case that was restored, in any length."""

    def until(self, end: int) -> Folded:
        """The same text up to a folded offset; its spans still point into the whole original."""
        return self if end >= len(self.text) else replace(self, text=self.text[:end], cased=self.cased[:end])

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        """Folded offset after which each cut lies; and the sums of characters dropped, before any and after each."""
        at, dropped, total = [], [0], 0
        for start, end in self.cuts:
            at.append(start - total)
            total += end - start
            dropped.append(total)
        return at, dropped

    def original_span(self, start: int, end: int) -> Span:
        """The characters of the original that folded to `text[start:end]`, the vowel marks of the last included."""
        if not self.cuts:
            return Span(start, end)
        at, dropped = self._starts
        first = start + dropped[bisect_right(at, start)]
        if end <= start:
            return Span(first, first)
        last = end + dropped[bisect_right(at, end - 1)]
        while self.original[last : last + 1] in _MARKS:
            last += 1
        return Span(first, last)


@lru_cache(maxsize=32)
def fold(text: str) -> Folded:
    """The text folded for reading, with the way back to the original's characters.

    A text is often asked for again right after (its headline is looked for in it), so the last ones are kept.
    """
    clear, blanks = opened(text) if "#" in text else (text, ())
    shape = shape_of(clear)
    latin = marks_in_latin(clear)
    if text.isascii() and not (blanks or latin or shape.spelled or has_signs(clear, shape)):
        capitals = in_capitals(clear)
        cased = with_lines(in_usual_case(joined_lines(clear)) if capitals else clear)
        return Folded(text, cased.lower(), (), cased, capitals and is_wire_copy(text))
    clear, added = unmasked(clear, shape)
    added.update((at, " ") for at in (*blanks, *parted(clear)))
    pattern = _DISGUISED if "\u0640" in clear else _DROPPED
    cuts = tuple([found.span() for found in pattern.finditer(clear)])
    if inside := [*latin, *marks_inside(clear, shape), *letters_apart(clear, shape)]:
        cuts = _merged(sorted({*cuts, *inside}))
    if added:
        cuts = tuple(sorted((*cuts, *((at + 1, at) for at in added))))
    kept = _sound(_edited(clear, cuts, added) if cuts else clear)
    capitals = in_capitals(kept)
    if capitals:
        kept = in_usual_case(joined_lines(kept))
    kept = with_lines(kept)
    return Folded(text, fold_letters(kept), cuts, kept, capitals and is_wire_copy(kept))


def _merged(cuts: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The spans by place, those that meet made one."""
    merged: list[tuple[int, int]] = []
    for start, end in cuts:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _sound(text: str) -> str:
    """The text with a sign for each half of a character: encoding finds them sooner than a search does."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def _edited(text: str, cuts: tuple[tuple[int, int], ...], added: dict[int, str]) -> str:
    """The text without what is cut, and with what is put in."""
    parts, at = list[str](), 0
    for start, end in cuts:
        if start > end:
            parts += (text[at:end], added[end])
            at = max(at, end)
        else:
            parts.append(text[at:start])
            at = end
    return "".join((*parts, text[at:]))


def fold_name(name: str) -> str:
    """A name or lexicon entry folded the same way, blanks at the ends taken off."""
    return fold(name).text.strip()
