"""What must not get out, and how it is found in words that do: names, addresses, and whole runs of text.

A name is looked for in the spelling variants that the same name has in Arabic (vowel signs, forms of alef, ya
and ta marbuta) and in any case and spacing. A text is known again by any `RUN` words of it in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ahocorasick_rs import AhoCorasick

#: words in a row by which a text is known again; shorter runs are common property ("were killed in an airstrike on")
RUN = 8
#: a name shorter than this only counts as a whole word
SHORT = 5

_MARKS = "[\u064b-\u0652\u0670\u0640]*"
_GROUPS = ("اأإآٱ", "يىئ", "ةه", "وؤ")
_VARIANTS = {letter: f"[{group}]" for group in _GROUPS for letter in group}
_CANONICAL = {letter: group[0] for group in _GROUPS for letter in group}
_MARK = re.compile(_MARKS.removesuffix("*"))
_LETTER = re.compile(f"[{''.join(_GROUPS)}]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_WORD = re.compile(r"\w+")

MASK = "[name withheld]"
MASK_AR = "[حُجب الاسم]"


@dataclass(frozen=True, slots=True)
class Mask:
    """A stretch of a text that must not be shown, and what stands in its place."""

    start: int
    end: int
    instead: str


@dataclass(frozen=True)
class Withheld:
    """The names and addresses, and the texts, that must not be shown.

    `names` holds every withheld name or address; `texts` those whose very words are withheld.
    """

    names: frozenset[str] = frozenset()
    texts: tuple[str, ...] = ()

    def masks(self, text: str) -> tuple[Mask, ...]:
        """Where the text holds a withheld name, in order, and what stands there instead."""
        if not self.names:
            return ()
        # A release may withhold thousands of names: one pass tells which few of them a text can hold at all.
        plain = folded(text)
        near = {self._ordered[hit[0]] for hit in self._search.find_matches_as_indexes(plain, overlapping=True)}
        if not near:
            return ()
        instead = MASK_AR if _ARABIC.search(text) else MASK
        pattern = _pattern(tuple(name for name in self._ordered if name in near))
        return tuple(Mask(found.start(), found.end(), instead) for found in pattern.finditer(text))

    def clean(self, text: str) -> str | None:
        """The text with names masked; None where it repeats words that are withheld as a whole."""
        if self.repeats(text):
            return None
        for mask in reversed(self.masks(text)):
            text = text[: mask.start] + mask.instead + text[mask.end :]
        return text

    def repeats(self, text: str) -> bool:
        """True where any `RUN` words in a row are also in a withheld text."""
        return bool(self._runs) and not self._runs.isdisjoint(_runs(text))

    @cached_property
    def _ordered(self) -> tuple[str, ...]:
        """The names, longest first: of two that begin alike the longer is masked."""
        return tuple(sorted(self.names, key=lambda name: (-len(name), name)))

    @cached_property
    def _search(self) -> AhoCorasick:
        return AhoCorasick([folded(name) for name in self._ordered])

    @cached_property
    def _runs(self) -> frozenset[tuple[str, ...]]:
        return frozenset(run for text in self.texts for run in _runs(text))


def _runs(text: str) -> Iterable[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def folded(text: str) -> str:
    """The text as `_name_pattern` sees it: whatever that pattern finds in a text stands in the folded text."""
    plain = _MARK.sub("", text.lower())
    return " ".join(_LETTER.sub(lambda found: _CANONICAL[found.group()], plain).split())


@lru_cache(maxsize=256)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_name_pattern(name) for name in names), re.IGNORECASE)


def _name_pattern(name: str) -> str:
    words = [_word_pattern(word) for word in name.split()]
    pattern = r"\s+".join(words)
    return rf"(?<!\w){pattern}(?!\w)" if len(name) < SHORT else pattern


def _word_pattern(word: str) -> str:
    letters = [_VARIANTS.get(letter, re.escape(letter)) for letter in word]
    # Marks also end a word: the vowel sign of a case stands between its last letter and the blank.
    return "".join(letter + _MARKS for letter in letters) if _ARABIC.search(word) else "".join(letters)
