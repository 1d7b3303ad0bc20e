"""A text laid out for finding places: names as they are compared, capitals as they were written, and the way between.

`plain` has no marks, apostrophes, digits or punctuation, so that one pass of the gazetteer's automaton over it
finds "Sha'afa", "al-Sha‘afa" and "#al_shaafa" alike; `cased` is the folded text with its capitals, letter for
letter, because in English a capital tells a place from a word.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import product
from typing import NamedTuple

from ..folding.text import Folded
from .gazetteer import NameIndex
from .gazetteer_files import Place
from .place_names import APOSTROPHES, ARTICLE, SHORT_FORMS, plain_latin

_APOSTROPHE = "['`´ʹʻʼʽʾʿˈ′](?<=[^\\W\\d_].)(?=[^\\W\\d_])(?!s(?![^\\W\\d_]))"
#: the full stop of a word written short before the rest of a name ("St. Example"), which ends nothing
_OF_SHORT = "(?:" + "|".join(rf"(?<=\b{word})" for word in SHORT_FORMS) + r")\.(?= [^\W\d_])"
_LEFT_OUT = re.compile(f"{_APOSTROPHE}|{_OF_SHORT}")
_MAY_BE_LEFT_OUT = (*APOSTROPHES, *(f"{word}. " for word in SHORT_FORMS))
_ASCII_BLANKED = {code: " " for code in range(128) if not chr(code).isalpha()}
#: the signs that most texts hold, and all others: the first are replaced one by one, which takes half the time
_SIGNS, _OTHERS = "0123456789\n,.\"'-:#()/_|@", re.compile(r"[^\w ]")
#: what may not stand inside a name of several words
_BREAK = re.compile(rf"(?!{_OF_SHORT})[.,;:!?()\[\]/|\"\n]|  ")
#: particles written onto an Arabic name, and whether they end in the article
_PARTICLES = {
    conjunction + preposition: preposition.endswith(("ال", "لل"))
    for conjunction, preposition in product(("", "و", "ف"), ("", "ب", "ل", "ك", "ال", "بال", "كال", "لل"))
}


#: where the words around a name end
_CLAUSE_ENDS = '.;:!?()"'


class Hit(NamedTuple):
    """A name of the gazetteer in the text: offsets in the folded text (its article included), key and places."""

    start: int
    end: int
    key: str
    places: tuple[Place, ...]


class PlaceText:
    """One folded text in the forms that finding places needs."""

    def __init__(self, folded: Folded) -> None:
        self.folded = folded.text
        self.cased = folded.cased
        latin = plain_latin(folded.text)
        self._cuts: list[int] = []
        if any(map(latin.__contains__, _MAY_BE_LEFT_OUT)):
            self._cuts = [found.start() - n for n, found in enumerate(_LEFT_OUT.finditer(latin))]
        self.plain = f" {_blanked(_LEFT_OUT.sub('', latin) if self._cuts else latin)} "

    @cached_property
    def clauses(self) -> str:
        """The folded text with a line end for all that ends a clause."""
        text = self.folded
        for sign in _CLAUSE_ENDS:
            text = text.replace(sign, "\n")
        return text

    @cached_property
    def loose(self) -> str:
        """The clauses, with blanks besides for the signs that join words in hashtags."""
        return self.clauses.replace("#", " ").replace("_", " ")

    def at(self, plain: int) -> int:
        """The offset in the folded text of a character of `plain`."""
        return plain - 1 + bisect_right(self._cuts, plain - 1) if self._cuts else plain - 1

    def hits(self, index: NameIndex) -> list[Hit]:
        """The names of the index in this text, the longest where several begin or overlap, from left to right."""
        found = [hit for match in index.automaton.find_matches_as_indexes(self.plain, overlapping=True)
                 if (hit := self._hit(index, match)) is not None]  # fmt: skip
        found.sort(key=_from_left)
        kept: list[Hit] = []
        for hit in found:
            if not kept or hit.start >= kept[-1].end:
                kept.append(hit)
        return kept

    def _hit(self, index: NameIndex, match: tuple[int, int, int]) -> Hit | None:
        at, start, end = match
        if self.plain[start] == " ":
            return self._latin_hit(index, at, start + 1, end - 1)
        return self._arabic_hit(index, at, start, end - 1)

    def _latin_hit(self, index: NameIndex, at: int, start: int, end: int) -> Hit | None:
        begin = self.at(start)
        before = self.cased[begin - 1] if begin else ""
        if before == "@" or not (self.cased[begin].isupper() or before in ("#", "_")):
            return None  # an account of that name is no place
        stop = self.at(end - 1) + 1
        key = index.keys[at]
        if " " in key and _BREAK.search(self.folded, begin, stop):
            return None
        with_article = self._article_start(begin)
        places = index.allowed(at, article=with_article < begin)
        return Hit(with_article, stop, key, places) if places else None

    def _article_start(self, begin: int) -> int:
        """Where the name begins with its romanised article, if one stands before it."""
        before = self.folded[max(0, begin - 4) : begin + 2].replace("-", " ")
        for length in (4, 3):
            start = begin - length
            if start >= 0 and (start == 0 or not self.folded[start - 1].isalnum()):
                found = ARTICLE.match(before, max(0, len(before) - length - 2))
                if found and found.end() == len(before) - 2 and self._is_article(start, begin):
                    return start
        return begin

    def _is_article(self, start: int, begin: int) -> bool:
        """Whether "at", "as", "an" are the article and not English words: with a capital or a hyphen they are."""
        return self.cased[begin - 1] == "-" or self.cased[start].isupper() or self.folded[start + 1] == "l"

    def _arabic_hit(self, index: NameIndex, at: int, start: int, end: int) -> Hit | None:
        glued, article = "", False
        if self.plain[start - 1] != " ":
            left = start
            while "\u0620" <= self.plain[left - 1] <= "\u064a":
                left -= 1
            glued = self.plain[left:start]
            if glued not in _PARTICLES:
                return None
            article = _PARTICLES[glued]
        begin, stop = self.at(start), self.at(end - 1) + 1
        key = index.keys[at]
        if " " in key and _BREAK.search(self.folded, begin, stop):
            return None
        places = index.allowed(at, article=article)
        return Hit(begin - 2 if glued.endswith("ال") else begin, stop, key, places) if places else None


def _from_left(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end


def _blanked(text: str) -> str:
    """The text with a blank for all but letters; `translate` is quicker, but only where all is ASCII."""
    if text.isascii():
        return text.translate(_ASCII_BLANKED)
    for sign in _SIGNS:
        text = text.replace(sign, " ")
    return _OTHERS.sub(" ", text)
