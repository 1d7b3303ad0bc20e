"""The members of the rows of one sentence: names under a word of kin take it, and those not named are left over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..records import Harm
from .roster import Listed
from .roster_items import Item
from .roster_words import kin_words, row_words


@dataclass(frozen=True, slots=True)
class Member:
    """A person of a row, or some without names: what the row says of age, sex and stage of life.

    Offsets are folded ones; `number` is None where nobody says how many.
    """

    start: int
    end: int
    harm: Harm
    name: str | None
    age: int | None = None
    sex: str | None = None
    stage: str | None = None
    number: int | None = 1
    kin: str | None = None
    name_span: tuple[int, int] | None = None
    assumed: bool = False
    of: str | None = None
    """The name of the one whose kin it is."""


def members(listed: Sequence[Listed], cased: str) -> list[Member]:
    """The members of a sentence's rows, by place; those of whom nobody says how many, and who are named, left out."""
    row = _Members(cased)
    for one in listed:
        row.add(one)
    return [m for m in row.found if m.name is not None or m.number]


class _Members:
    """The members of a sentence under way; `head` is the plural word of kin that the names after it stand under."""

    def __init__(self, cased: str) -> None:
        self.cased, self.found = cased, list[Member]()
        self.head: Item | None = None
        self.at_head = -1
        self.last: Item | None = None

    def add(self, one: Listed) -> None:
        """One more item of the rows."""
        item, made = one.item, _member(one, self.cased)
        self._hint(item)
        last, self.last = self.last, item
        if last is not None and (_apposed(last, item) if item.name else self._same(last, item)):
            self.found[-1] = _together(self.found[-1], made)
            return
        if any(f" {words} " in f" {' '.join(item.gap)} " for words in row_words("beside_kin")):
            self.head = None  # "their sisters X and Y were killed, as was Z"
        if self.head is not None and item.name is not None and item.kin is None and item.whose is None:
            word = kin_words()[self.head.kin or ""]
            made = replace(
                made, sex=made.sex or word.sex, stage=made.stage or word.stage, kin=made.kin or self.head.kin
            )
            self._cover(1)
        elif self.head is not None and _within(self.head, item) and _plural(item) and item.number is None:
            self.head = item  # "their four children, daughter X and sons Y and Z": those named are some of the four
            return
        elif self.head is not None and _within(self.head, item):
            self._cover(item.number or 1)
        elif not _plural(item):
            self.head = None
        if _plural(item):
            self.head, self.at_head = item, len(self.found)
        self.found.append(made)

    def _same(self, last: Item, item: Item) -> bool:
        """ "A woman identified as the wife of X": two words for one grown person, of whom no name is told."""
        words = self.cased[last.end : item.start].lower().split()
        alike = _adult(last) and _adult(item) and kin_words()[last.kin or ""].sex == kin_words()[item.kin or ""].sex
        return (
            alike
            and last.name is None
            and bool(words)
            and words[-1] in row_words("determiner")
            and {*words[:-1]} <= row_words("naming") - {"of"}
            and len(words) > 1
        )

    def _cover(self, number: int) -> None:
        """Those told of under a word of kin are some of its number."""
        head = self.found[self.at_head]
        self.found[self.at_head] = replace(head, number=None if head.number is None else max(0, head.number - number))

    def _hint(self, item: Item) -> None:
        """Whose wife, husband or child is told of says of those before that they are adults, and of which sex."""
        if item.kin is None or item.whose is None:
            return
        spouse = item.kin in row_words("of_man") | row_words("of_woman")
        if not spouse and kin_words()[item.kin].stage not in ("offspring", "child"):
            return
        sex = "male" if item.whose in row_words("his") else "female" if item.whose in row_words("her") else None
        named = [
            n for n, m in enumerate(self.found)
            if m.name is not None and m.sex in (None, sex or m.sex) and (spouse or m.stage in (None, "adult"))
        ]  # fmt: skip
        several = 2 if item.whose in row_words("their") else 0
        for n in named[-1:] if sex else named[-several:] if several else ():
            member = self.found[n]
            stage = "child" if member.stage == "child" else "adult"
            self.found[n] = replace(member, sex=member.sex or sex, stage=stage)


def _plural(item: Item) -> bool:
    return item.name is None and item.kin is not None and kin_words()[item.kin].number is None


def _within(head: Item, item: Item) -> bool:
    """ "their three children - two daughters … and a son": a word of kin that says more of those before it."""
    if item.whose not in (None, head.whose) or item.kin is None or head.kin is None:
        return False
    one, two = kin_words()[head.kin], kin_words()[item.kin]
    young = {one.stage, two.stage} <= {"child", "offspring"}
    return (young and one.sex in (None, two.sex)) or (one.sex is None and one.stage is None)


def _apposed(last: Item, item: Item) -> bool:
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


def _adult(item: Item) -> bool:
    """ "A woman identified as the wife of X": a word for a grown person without a name of their own."""
    return item.kin is not None and kin_words()[item.kin].stage == "adult" and kin_words()[item.kin].number == 1


def _together(one: Member, other: Member) -> Member:
    age = other.age if other.age is not None else one.age
    return replace(
        other, start=one.start, sex=other.sex or one.sex, stage=other.stage or one.stage, kin=one.kin, age=age
    )


def _member(one: Listed, cased: str) -> Member:
    item = one.item
    name = cased[slice(*item.name)] if item.name else None
    sex, stage = item.sex, item.stage
    if name:
        first = re.split(r"[\s-]+", name.lower())[0]
        if first in row_words("mother_of"):
            sex, stage = sex or "female", stage or "adult"
        elif first in row_words("father_of") and len(name.split()) == _KUNYA:
            sex = sex or "male"
    return Member(
        item.start,
        item.end,
        one.harm,
        name,
        item.age,
        sex,
        stage,
        item.number,
        item.kin,
        item.name,
        one.assumed,
        one.of,
    )


#: parts of a name that is only "father of X"
_KUNYA = 2
