"""The words of the lexicons found in folded text: every language at once, in one pass.

Reports mix languages (an Arabic post that names a weapon in Latin letters), so one automaton holds them all.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from ..folding.text import fold_name
from .counted_verbs import counted_verbs
from .grammar import prefixes, suffixes, syntax
from .parted import parted_words
from .pronoun_harm import pronoun_words
from .word_entries import entries
from .words import ActorWord, HarmWord, HedgeWord, Mention, SpeechWord, Word

#: per pattern of the automaton the words that it may be
Meanings = tuple[tuple[Word, ...], ...]


@lru_cache(maxsize=4)  # a headline is asked whether it tells of harm before it is read
def find_words(text: str, country: tuple[str, ...] = ()) -> tuple[Mention[Word], ...]:
    """Every mention in a folded text, by place; of overlapping words of one kind the longest stands.

    What many a country has ("government forces") is a party's in a text that names its nation, or where
    every `country` of the report is its own.
    """
    finder = _finder()
    endings, whole, found = suffixes(), syntax("whole_words"), []
    padded = f"{text}  "  # so that before and behind every word there is a character
    hits = finder.automaton.find_matches_as_indexes(text, overlapping=True)
    for index, start, end in hits:
        after = padded[end]  # mostly a blank, as is what stands before: that is asked first
        if after == "_" and index not in finder.parties:
            continue
        if after.isalpha() and (after not in endings or padded[end + 1].isalpha() or padded[start : end + 1] in whole):
            continue
        before = padded[start - 1]
        if before == "_" and index not in finder.parties:
            continue
        if before == " " or not before.isalnum() or _opens(text, start):
            found.append((start, -end, index))
    if not finder.near.isdisjoint(index for _, _, index in found):  # before the longest: it may hold another's name
        found = [hit for hit in found if hit[2] not in finder.near or _is_near(finder.words[hit[2]], text, country)]
    found.sort()
    kept = _longest(found, finder.words)
    if not finder.near.isdisjoint(index for _, _, index in found):
        kept = [m for m in kept if _is_near((m.word,), text, country)]
    return tuple(_with_parted(text, kept))


def _is_near(words: tuple[Word, ...], text: str, country: tuple[str, ...]) -> bool:
    """False for what many a country has, where neither the country nor a word of the text makes it this party's."""
    return any(
        not isinstance(word, ActorWord)
        or not word.near
        or (country and set(country).issubset(word.countries))
        or any(map(text.__contains__, word.near))
        for word in words
    )


def _with_parted(text: str, kept: list[Mention[Word]]) -> list[Mention[Word]]:
    """The mentions with the words of harm that patterns find, and without what a first part says otherwise."""
    parted = [*parted_words(text), *pronoun_words(text), *counted_verbs(text)]
    if not parted:
        return kept
    whole = {m.start for m in kept if isinstance(m.word, HarmWord)}
    parted = [word for word in parted if word.start not in whole]
    within = [(word.start, word.end) for word in parted]
    others = (
        m for m in kept if not (isinstance(m.word, HarmWord) and _lies_in(m, within)) and (m.start, m.end) not in within
    )
    return sorted([*parted, *others], key=lambda m: (m.start, -m.end))


def _lies_in(mention: Mention[Word], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)


#: words that say nothing of their own within a word of harm
_WITHIN_HARM = (SpeechWord, HedgeWord)


def _longest(found: list[tuple[int, int, int]], words: Meanings) -> list[Mention[Word]]:
    """The mentions of patterns found at (start, -end, number), those within others of their kind left out."""
    reached, kept = dict[type, int](), list[Mention[Word]]()
    new = tuple.__new__  # what a named tuple's own call comes to, in half the time
    last = dict[type, tuple[int, int]]()
    for start, back, index in found:
        for word in words[index]:
            kind = type(word)
            if kind in _WITHIN_HARM and start < reached.get(HarmWord, 0):
                continue  # "claimed the lives of"
            if start >= reached.get(kind, 0):
                reached[kind] = -back
            elif last[kind] != (start, back):
                continue
            if not isinstance(word, SpeechWord) or word.role != "no_speech":  # «نشر الرعب»: spread, and not published
                kept.append(new(Mention, (start, -back, word)))
            last[kind] = (start, back)
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

    What names `parties` is found within hashtags of several words as well; some do so only `near` certain words.
    """

    automaton: AhoCorasick
    words: Meanings
    parties: frozenset[int]
    near: frozenset[int]


@cache
def _finder() -> _Finder:
    meanings: dict[str, list[Word]] = {}
    for raw, word in entries():
        held = meanings.setdefault(fold_name(raw), [])
        if word not in held:
            held.append(word)
    patterns = sorted(meanings)
    words = tuple(tuple(meanings[p]) for p in patterns)
    parties = {n: [word for word in held if isinstance(word, ActorWord)] for n, held in enumerate(words)}
    near = frozenset(n for n, held in parties.items() if any(word.near for word in held))
    return _Finder(AhoCorasick(patterns), words, frozenset(n for n, held in parties.items() if held), near)
