"""How many: counts as stated, and ranges as assessed. Unknown is None, and never zero."""

from __future__ import annotations

from dataclasses import dataclass

from .ids import Span
from .vocabulary import Group, Harm, Status


@dataclass(frozen=True, slots=True)
class Count:
    """One number of people of one claim, as stated.

    `low` and `high` are the numbers that the words bear ("at least 10" has no `high`); for a vague word
    ("dozens") both are None and `vague` holds the word: turning it into numbers is a policy's business.
    `exact` is true where one plain number was stated. `part_of_total` marks a subgroup ("including three
    children"), which is never added to anything.
    """

    harm: Harm
    status: Status = Status.UNKNOWN
    group: Group | None = None
    who: str | None = None
    low: int | None = None
    high: int | None = None
    exact: bool = False
    vague: str | None = None
    part_of_total: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Range:
    """Low, best and high of one harm to one group of people, as assessed.

    An end that is None is unknown: "at least 10" is (10, 10, None), and `Range()` says nothing is known.
    Raises ValueError where the ends are out of order or negative.
    """

    low: int | None = None
    best: int | None = None
    high: int | None = None

    def __post_init__(self) -> None:
        known = [n for n in (self.low, self.best, self.high) if n is not None]
        if known != sorted(known) or any(n < 0 for n in known):
            raise ValueError(f"a range runs upward from 0: {self.low}, {self.best}, {self.high}")

    @property
    def known(self) -> bool:
        """True where at least one end is."""
        return self.low is not None or self.high is not None


@dataclass(frozen=True, slots=True)
class GroupRange:
    """What is known of one group's killed and injured."""

    killed: Range | None = None
    injured: Range | None = None
