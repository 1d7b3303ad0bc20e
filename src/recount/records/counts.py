"""How many: counts as stated, and ranges as assessed. Unknown is None, and never zero."""

from __future__ import annotations

from dataclasses import dataclass

from .ids import Span
from .time import When
from .vocabulary import Group, Harm, Indirect, Status


@dataclass(frozen=True, slots=True)
class OfWounds:
    """Death of wounds some time after the harm: how many days after, and when, as far as the words say.

    `least` and `most` are days between the harm and the death; None where the words bear no such end, so that two
    of them say that the lag is unknown. `died` is the time of death where it is stated, never that of the harm.
    Raises ValueError where the ends are out of order or negative.
    """

    least: int | None = None
    most: int | None = None
    died: When | None = None

    def __post_init__(self) -> None:
        known = [days for days in (self.least, self.most) if days is not None]
        if known != sorted(known) or any(days < 0 for days in known):
            raise ValueError(f"days after the harm run upward from 0: {self.least}, {self.most}")


@dataclass(frozen=True, slots=True)
class Revised:
    """That a number takes the place of one that the claimant gave before; `number` is None where that is unsaid."""

    number: int | None = None


@dataclass(frozen=True, slots=True)
class Undivided:
    """One number for the killed and the injured together, which nobody divides: "12 were killed or injured".

    The ends and `vague` are as in a count. `each` is true where the words say that some came to either ("killed and
    injured"): each harm befell at least one and at most all but one. Else each befell anybody from none to all of them.
    """

    low: int | None
    high: int | None
    exact: bool = True
    each: bool = False
    vague: str | None = None

    @property
    def least(self) -> int | None:
        """The least number of either harm; None, and not zero, where the words leave it open."""
        return 1 if self.each else None

    @property
    def most(self) -> int | None:
        """The greatest number of either harm; None where the words leave it open."""
        return self.high if self.high is None or not self.each else max(1, self.high - 1)


@dataclass(frozen=True, slots=True)
class Count:
    """One number of people of one claim, as stated.

    `low` and `high` are the numbers that the words bear ("at least 10" has no `high`); for a vague word
    ("dozens") both are None and `vague` holds the word: turning it into numbers is a policy's business.
    `exact` is true where one plain number was stated. `part_of_total` marks a subgroup ("including three
    children"), which is never added to anything. `of_wounds` is there where they died of wounds some time later,
    `indirect` where they died of what followed from the violence; both are None where nobody says so. `listed` marks
    people whom a report tells of one by one ("Amal Example (34), her son …"), each once in that report: over the
    claims of one report they add up, and to nothing else. `outcome_open` marks words of the act ("two were shot"),
    which leave open whether somebody died of it: one who is told of as dead elsewhere is not injured as well.
    `revises` is there where the words say that this number takes the place of an earlier one ("cut its toll from 12 to
    9"), which is no number of this claim. `found` marks those found so far, a toll that calls itself preliminary, and
    one person told of as known («الشهيد …», by name): by their own words no toll of all. `undivided` is there, and
    `low` and `high` are None, where the words give one
    number for this harm and another together: the count of the other harm beside it bears the same.
    `together` names the places of which the number is told at once ("14 in A and B"): it is the toll of none alone.
    `may_be` is the other group of which people listed may be, where the words leave it open: a son of no stated age
    beside a grown brother is a child or a man.
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
    of_wounds: OfWounds | None = None
    indirect: Indirect | None = None
    listed: bool = False
    outcome_open: bool = False
    revises: Revised | None = None
    found: bool = False
    undivided: Undivided | None = None
    together: tuple[str, ...] = ()
    may_be: Group | None = None


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
