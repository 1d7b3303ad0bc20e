"""Word lists made into regular expressions that stay fast however long the lists grow."""

from __future__ import annotations

import re
from collections.abc import Iterable

Trie = dict[str, "Trie"]
_END = ""
_ARABIC = "\u0620-\u064a"
#: where a word may begin and end: beside a letter of another script it may, for pages are often glued together
_EDGES = {
    True: (f"(?<![{_ARABIC}#@_])", f"(?![{_ARABIC}_])"),
    False: (f"(?<![^\\W\\d{_ARABIC}])(?<![#@])", f"(?![^\\W\\d{_ARABIC}])"),
}


def is_arabic(word: str) -> bool:
    """True where the word begins with an Arabic letter."""
    return "\u0620" <= word[:1] <= "\u064a"


def alternation(words: Iterable[str]) -> str:
    """A pattern matching the longest of the words that fits; a blank in a word matches any run of blanks.

    It is written as a tree of common beginnings, so that matching costs the depth of a word, not the length of
    the list. Without words it matches nothing.
    """
    tree: Trie = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[_END] = {}
    return _written(tree) if tree else "(?!)"


def _written(node: Trie) -> str:
    branches = [
        _character(c) + (_written(below) if set(below) != {_END} else "") for c, below in sorted(node.items()) if c
    ]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{body})?" if _END in node else body


def _character(character: str) -> str:
    return " +" if character == " " else re.escape(character)


def bounded(words: Iterable[str], prefixes: Iterable[str] = ()) -> str:
    """A pattern for whole words, each script with its own edges; a prefix may stand glued before a word.

    The word without the prefix is the group `arabic` or `other`. The bare word is tried before the prefixed one.
    """
    listed = set(words)
    arabic = {word for word in listed if is_arabic(word)}
    before, after = _EDGES[True]
    glued = f"(?:{alternation(prefixes)})??"
    left, right = _EDGES[False]
    return (
        f"{before}{glued}(?P<arabic>{alternation(arabic)}){after}"
        f"|{left}(?P<other>{alternation(listed - arabic)}){right}"
    )


def preceding(words: Iterable[str], prefixes: Iterable[str]) -> re.Pattern[str]:
    """A pattern for the listed phrase that ends where another thing begins; prefixes may be glued to either.

    It is to be matched against the text before that thing written backwards, and its group 1 is the phrase,
    backwards too: one match at a known place instead of a search.
    """
    glued = alternation(prefix[::-1] for prefix in prefixes)
    phrases = alternation(word[::-1] for word in words)
    return re.compile(rf"(?:{glued})? *({phrases})(?=(?:{glued})?(?:[^\w#@]|\d|\Z))")


def spaced(words: str) -> str:
    """The words with single blanks between them, as lexicon entries are written."""
    return " ".join(words.split())
