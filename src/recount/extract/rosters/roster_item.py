"""An item of a row of people: somebody or some, with what is told right beside."""

from __future__ import annotations

from typing import NamedTuple


class Item(NamedTuple):
    """One person or some, as told in a row; `gap` is the words between the item before and this one.

    `by_brackets` is true where the sex is only what brackets say ("(Abu Example)").
    `parents` are the names that brackets give of those whose kin it is.
    `number` is how many it stands for, None for a plural without a number. `whose` is the name or the pronoun of those
    whose kin it is. `reference` is true for a name that only says whose kin somebody is, `aged` where an age is told.
    """

    start: int
    end: int
    name: tuple[int, int] | None = None
    age: int | None = None
    sex: str | None = None
    stage: str | None = None
    kin: str | None = None
    number: int | None = 1
    whose: str | None = None
    reference: bool = False
    gap: tuple[str, ...] = ()
    aged: bool = False
    by_brackets: bool = False
    parents: tuple[str, ...] = ()
