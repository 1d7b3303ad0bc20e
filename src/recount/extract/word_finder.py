"""The words of the lexicons found in folded text: every language at once, in one pass.

Reports mix languages (an Arabic post that names a weapon in Latin letters), so one automaton holds them all.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from .grammar import prefixes, suffixes
from .parted import parted_words
from .text import fold_name
from .word_entries import entries
from .wordlist import alternation
from .words import HarmWord, HedgeWord, Mention, SpeechWord, Word

#: per pattern of the automaton the words that it may be
Meanings = tuple[tuple[Word, ...], ...]


def find_words(text: str) -> list[Mention[Word]]:
    """Every mention in a folded text, by place; of overlapping words of one kind the longest stands."""
    finder = _finder()
    endings, found = suffixes(), []
    padded = f"{text}  "  # so that before and behind every word there is a character
    hits = finder.automaton.find_matches_as_indexes(text, overlapping=True)
    hits += [(finder.letters[hit[0]], *hit.span()) for hit in finder.letter.finditer(text)]
    for index, start, end in hits:
        after = padded[end]  # mostly a blank, as is what stands before: that is asked first
        if after != " " and (after == "_" or (after.isalpha() and (after not in endings or padded[end + 1].isalpha()))):
            continue
        before = padded[start - 1]
        if before == " " or not (before.isalnum() or before == "_") or _opens(text, start):
            found.append((start, -end, index))
    found.sort()
    kept = _longest(found, finder.words)
    return _with_parted(text, kept)


def _with_parted(text: str, kept: list[Mention[Word]]) -> list[Mention[Word]]:
    """The mentions with the words of harm in two parts among them, and without what the first part says otherwise."""
    parted = list(parted_words(text))
    if not parted:
        return kept
    whole = {m.start for m in kept if isinstance(m.word, HarmWord)}
    parted = [word for word in parted if word.start not in whole]
    at = {(word.start, word.end) for word in parted}
    return sorted([*parted, *(m for m in kept if (m.start, m.end) not in at)], key=lambda m: (m.start, -m.end))


#: words that say nothing of their own within a word of harm
_WITHIN_HARM = (SpeechWord, HedgeWord)


def _longest(found: list[tuple[int, int, int]], words: Meanings) -> list[Mention[Word]]:
    """The mentions of patterns found at (start, -end, number), those within others of their kind left out."""
    reached, kept = dict[type, int](), list[Mention[Word]]()
    new = tuple.__new__  # what a named tuple's own call comes to, in half the time
    last = (0, 0)
    for start, back, index in found:
        for word in words[index]:
            kind = type(word)
            if kind in _WITHIN_HARM and start < reached.get(HarmWord, 0):
                continue  # "claimed the lives of"
            if start >= reached.get(kind, 0):
                reached[kind] = -back
            elif last != (start, back):
                continue
            kept.append(new(Mention, (start, -back, word)))
            last = (start, back)
    return kept


def _opens(text: str, start: int) -> bool:
    """True where a word may begin right behind a letter or digit: another script, or a prefix or digit written on."""
    before = text[start - 1]
    if not "\u0620" <= text[start] <= "\u064a":
        return text[start] == "'" or "\u0620" <= before <= "\u064a"
    if not "\u0620" <= before <= "\u064a":
        return True
    head = start - 1
    while head and start - head < _LONGEST_PREFIX and "\u0620" <= text[head - 1] <= "\u064a":
        head -= 1
    return text[head:start] in prefixes()


_LONGEST_PREFIX = 5


class _Finder(NamedTuple):
    """One automaton over all languages, and per pattern the words that it may be.

    A word of one letter is in most others: `letter` finds it only where a letter cannot follow, or the end of a word.
    """

    automaton: AhoCorasick
    words: Meanings
    letter: re.Pattern[str]
    letters: dict[str, int]


@cache
def _finder() -> _Finder:
    meanings: dict[str, list[Word]] = {}
    for raw, word in entries():
        held = meanings.setdefault(fold_name(raw), [])
        if word not in held:
            held.append(word)
    patterns = sorted(meanings, key=lambda pattern: (len(pattern) == 1, pattern))
    long = [pattern for pattern in patterns if len(pattern) > 1]
    letters = {pattern: number for number, pattern in enumerate(patterns) if len(pattern) == 1}
    endings = "".join(map(re.escape, sorted(suffixes())))
    letter = re.compile(rf"(?:{alternation(letters)})(?=[{endings}]|[^\u0620-\u064aa-z]|\Z)")
    return _Finder(AhoCorasick(long), tuple(tuple(meanings[p]) for p in patterns), letter, letters)
