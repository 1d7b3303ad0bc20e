"""Texts in capitals alone (wire copy, telex, some scans), read as if written in their usual case.

Case is restored from a list of words that news writes small in the middle of a sentence; whatever is not on the list
keeps its capital, and is a name or an abbreviation. Lines cut at a fixed width are joined. No offset moves.
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook

_LEAST_LENGTH, _WIRE_LENGTH, _HEAD, _GLANCE = 60, 200, 300, 40
_MOST_SMALL, _LEAST_CAPITAL = 0.05, 0.5
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_OPENING = re.compile(r"(?:^|[.!?][\"')\]]*\s+|\n\s*\n\s*|\"|-- )[\[(\"']*([a-z])")
_CUT_LINE = re.compile(r"(?<=[^\n]{50})\n(?=[^\s])")
#: endings of words that are no names, for those that the list lacks
_ENDINGS = re.compile(
    r"(?:ation|ations|ment|ments|ness|ings?|ly|ity|ities|i[sz]ed|tions?|ists|ism|able|ible|ful|less|ed)$"
)
_ENDED = 8
_FORMS = (("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""), ("ies", "y"),
          ("ied", "y"))  # fmt: skip
_LEAST_FORM = 5


def in_capitals(text: str) -> bool:
    """True for a text of some length whose letters are capitals, a few slips aside."""
    if len(text) < _LEAST_LENGTH or sum(map(str.isupper, text[:_GLANCE])) < _LEAST_CAPITAL / 2 * _GLANCE:
        return False
    head = text[:_HEAD]
    return (
        sum(map(str.isupper, head)) >= _LEAST_CAPITAL * len(head)
        and sum(map(str.islower, head)) <= _MOST_SMALL * len(head)
        and sum(map(str.islower, text)) <= _MOST_SMALL * len(text)
    )


def is_wire_copy(text: str) -> bool:
    """True for a text in capitals long enough for the weights of wire copy; a sentence or two is read as any."""
    return len(text) >= _WIRE_LENGTH


def joined_lines(text: str) -> str:
    """The text with lines that were cut at a fixed width joined by a blank; paragraphs stay apart."""
    return _CUT_LINE.sub(" ", text)


def in_usual_case(text: str) -> str:
    """A text in capitals with the words small that are usually small; as long as it was."""
    lowered = _WORD.sub(lambda word: _cased(word[0]), text)
    return _OPENING.sub(lambda start: start[0][:-1] + start[1].upper(), lowered)


def _cased(word: str) -> str:
    small = word.lower()
    return small if is_usual(small) or len(small) != len(word) else word[0] + small[1:]


@cache
def is_usual(word: str) -> bool:
    """True for a word in small letters that is no name, as far as the list of words or its ending tells."""
    word = word.removesuffix("'s").rstrip("'")
    words = _common()
    if word in words or any(char.isdigit() for char in word):
        return True
    if "-" in word:
        return all(is_usual(part) for part in word.split("-") if part)
    stems = (word[: -len(end)] + put for end, put in _FORMS if len(word) >= _LEAST_FORM and word.endswith(end))
    return any(stem in words for stem in stems) or (len(word) >= _ENDED and bool(_ENDINGS.search(word)))


@cache
def _common() -> frozenset[str]:
    return codebook.common_words("en")
