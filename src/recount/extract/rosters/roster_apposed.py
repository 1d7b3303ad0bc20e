"""Two items of a row that may tell of one person or of some of the same: in apposition, or under a word of kin."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.roster_words import kin_words, row_words
from .roster_item import Item

#: words of a comma and an article
_ARTICLE = 2


def pronoun(item: Item) -> str | None:
    """ "His" of "his son"; None for "Omar's son"."""
    told = item.whose in row_words("his") | row_words("her") | row_words("their")
    return item.whose if told else None


def is_plural(item: Item) -> bool:
    """True for a plural word of kin without a name: "their children"."""
    return item.name is None and item.kin is not None and kin_words()[item.kin].number is None


def within(head: Item, item: Item) -> bool:
    """ "their three children - two daughters … and a son": a word of kin that says more of those before it."""
    if item.whose not in (None, head.whose) or item.kin is None or head.kin is None:
        return False
    one, two = kin_words()[head.kin], kin_words()[item.kin]
    if {*item.gap[:1]} <= DASHES and item.gap and item.number is None and one.sex == two.sex:
        return True  # "two brothers – sons of X, Y and Z"
    young = {one.stage, two.stage} <= {"child", "offspring"}
    return (young and one.sex in (None, two.sex)) or (one.sex is None and one.stage is None)


DASHES = frozenset("-–—")


def opens(gap: Sequence[str]) -> bool:
    """ ", a", ", the young": what opens who somebody is."""
    told = len(gap) >= _ARTICLE and gap[0] == "," and gap[1] in row_words("determiner")
    return told and {*gap[_ARTICLE:]} <= row_words("little")


def apposed(last: Item, item: Item) -> bool:
    """ "a third victim, a child, was identified as X"."""
    if last.name is not None or last.kin is None or kin_words()[last.kin].number != 1 or item.whose is not None:
        return False
    if item.kin is not None and kin_words()[item.kin].sex not in (None, kin_words()[last.kin].sex):
        return False
    fills = row_words("naming_fills") | row_words("determiner") | {","}
    words = [w for w in item.gap if w not in fills]
    if item.gap[:1] and item.gap[0] in row_words("who") and item.gap[-1] == ",":
        return True  # "the girl who was killed, Amal Example"
    return bool(words) and words[-1] in row_words("naming_ends")


def is_adult(item: Item) -> bool:
    """ "A woman identified as the wife of X": a word for a grown person without a name of their own."""
    return item.kin is not None and kin_words()[item.kin].stage == "adult" and kin_words()[item.kin].number == 1
