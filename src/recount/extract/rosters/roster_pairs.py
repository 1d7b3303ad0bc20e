"""Pairs whose kin is told before their names: "father and son X and Y", "the mother and daughter X and Y"."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.roster_words import kin_words, row_words
from .roster_item import Item


def paired(items: Sequence[Item]) -> list[Item]:
    """The items of a row, where of two words of kin before two names the first is of the first name."""
    found = list(items)
    for n in range(len(found) - 2):
        first, second, third = found[n : n + 3]
        if _is_pair(first, second, third):
            one = kin_words()[first.kin or ""]
            name = second.name or (second.start, second.end)
            found[n : n + 3] = [
                second._replace(start=name[0], sex=one.sex, stage=one.stage, kin=first.kin, gap=first.gap),
                _of_kin(third, second.kin or ""),
            ]
            break
    return found


def _is_pair(first: Item, second: Item, third: Item) -> bool:
    told = first.name is None and second.name is not None and third.name is not None
    one = all(item.kin is not None and item.whose is None and item.number == 1 for item in (first, second))
    joined = all(len(item.gap) == 1 and item.gap[0] in row_words("joint") for item in (second, third))
    return told and one and joined and third.kin is None and third.whose is None and not third.reference


def _of_kin(item: Item, kin: str) -> Item:
    word = kin_words()[kin]
    return item._replace(sex=item.sex or word.sex, stage=item.stage or word.stage, kin=kin)
