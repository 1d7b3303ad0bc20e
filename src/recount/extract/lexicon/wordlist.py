"""Word lists of lexicons: found anywhere in a text by an automaton, or right beside a place by a pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

Trie = dict[str, "Trie"]
_END = ""
_HALF = re.compile("[\ud800-\udfff]")


class Found(NamedTuple):
    """A listed word in a text; `token` is where it begins with the prefix written onto it."""

    token: int
    start: int
    end: int
    word: str


class WordFinder:
    """Finds whole listed words, the longest at each place; listed prefixes may be written onto Arabic ones.

    A word ends where its script does, for the parts of a web page are often glued together.
    """

    def __init__(self, words: Iterable[str], prefixes: Iterable[str] = (), never: Iterable[str] = ()) -> None:
        self._words = sorted(set(words))
        self._prefixes, self._never = frozenset(prefixes), frozenset(never)
        self._longest = max((len(prefix) for prefix in self._prefixes), default=0)
        self._arabic = [is_arabic(word) for word in self._words]
        # not the automaton that takes most memory: between the other steps of a reading it is out of the cache
        self._automaton = AhoCorasick(self._words)

    def find(self, text: str) -> list[Found]:
        """The words of a folded text, in order and apart from one another, without those that are never meant."""
        found: list[Found] = []
        padded = f"{text} "  # so that before and behind every word there is a character
        for index, start, end in self._hits(text):
            arabic, after = self._arabic[index], padded[end]
            if after != " " and _continues(after, arabic):
                continue
            token = start if padded[start - 1] == " " else self._token(text, start, arabic)
            if token is not None:
                found.append(Found(token, start, end, self._words[index]))
        if len(found) > 1:
            found = _longest(found)
        return [each for each in found if text[each.token : each.end] not in self._never]

    def _hits(self, text: str) -> list[tuple[int, int, int]]:
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half of a character, as broken pages have it; the other half is no word either
            return self._automaton.find_matches_as_indexes(_HALF.sub("\ufffd", text), overlapping=True)

    def _token(self, text: str, start: int, arabic: bool) -> int | None:
        """Where the token begins whose end the word is, or None where it is a part of another word."""
        if start == 0 or not _continues(text[start - 1], arabic):
            return None if start and text[start - 1] in "#@" else start
        if not arabic or not self._longest:
            return None
        head = start
        while head > 0 and start - head <= self._longest and _continues(text[head - 1], True):
            head -= 1
        whole = text[head:start] in self._prefixes and text[head - 1 : head] not in ("#", "@")
        return head if whole else None


def _longest(found: list[Found]) -> list[Found]:
    found.sort(key=lambda each: (each.token, -each.end, each.start))
    kept, reached = [], 0
    for each in found:
        if each.token >= reached:
            kept.append(each)
            reached = each.end
    return kept


def _continues(character: str, arabic: bool) -> bool:
    if character == "_":
        return True
    return is_arabic(character) if arabic else character.isalpha() and not is_arabic(character)


def is_arabic(word: str) -> bool:
    """True where the word begins with an Arabic letter."""
    return "\u0620" <= word[:1] <= "\u064a"


def alternation(words: Iterable[str], guard: str = "", blank: str = " +") -> str:
    """A pattern matching the longest of the words that fits; a blank in a word matches any run of blanks, or `blank`.

    It is written as a tree of common beginnings, so that matching costs the depth of a word, not the length of
    the list. Without words it matches nothing.

    `guard` says behind the first character what may stand before it: a pattern that begins with letters leaps from one
    of them to the next, which one that begins with a look behind cannot.
    """
    tree: Trie = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[_END] = {}
    return _written(tree, blank, guard) if tree else "(?!)"


def _written(node: Trie, blank: str, guard: str = "") -> str:
    branches = [
        (blank if c == " " else re.escape(c)) + guard + (_written(below, blank) if set(below) != {_END} else "")
        for c, below in sorted(node.items())
        if c
    ]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{body})?" if _END in node else body


def preceding(words: Iterable[str], before: Iterable[str], between: Iterable[str] = ()) -> re.Pattern[str]:
    """A pattern for the listed phrase that ends where another thing begins.

    The prefixes `before` may be written onto the phrase, those `between` onto the other thing. It is to be matched
    against the text before that thing written backwards, and its group 1 is the phrase, backwards too: one match at
    a known place instead of a search.
    """
    phrases = alternation(word[::-1] for word in words)
    onto, front = (alternation(prefix[::-1] for prefix in prefixes) for prefixes in (between, before))
    return re.compile(rf"(?:{onto})? *({phrases})(?=(?:{front})?(?:[^\w#@]|\d|\Z))")


def spaced(words: str) -> str:
    """The words with single blanks between them, as lexicon entries are written."""
    return " ".join(words.split())
