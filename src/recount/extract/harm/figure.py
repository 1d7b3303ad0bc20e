"""A casualty figure: people who came to one harm, as one count."""

from __future__ import annotations

from typing import NamedTuple

from ...records import Harm, Revised, Undivided
from ..numbers.quantified import Quantity
from .deaths import Death
from .harm_words import Trigger


class Figure(NamedTuple):
    """People harmed, as one count: whole or part, stated or enumerated. `vague` is the word where no number is.

    `death` is there where the words say how death came, other than at once by the weapon. `inner` is true for a part of
    a part ("six women, among them a mother"), which is none of the group beside it. `revises` is there for a number
    that takes the place of an earlier one, `found` is true for those known so far, `undivided` is there where the
    number is that of this harm and another together.
    """

    harm: Harm
    people: Quantity
    trigger: Trigger
    part: bool = False
    negated: bool = False
    vague: str | None = None
    death: Death | None = None
    inner: bool = False
    revises: Revised | None = None
    found: bool = False
    undivided: Undivided | None = None
