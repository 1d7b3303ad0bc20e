"""The people of a row named in Arabic, and how many they are: names under a word for several are some of these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...records import Group, Span
from ..lexicon.person_words import Title
from ..lexicon.roster_words import CHILD_BELOW
from ..lexicon.words import PeopleWord
from ..numbers.numbers import NumberMention
from ..numbers.quantified import Quantity


class Named(NamedTuple):
    """One of a row, or some told of by kin: who it is by name, title, age and word of kin; `full` for a full name."""

    start: int
    end: int
    name: Span | None
    full: bool
    title: Title
    people: PeopleWord | None
    kin: Span | None
    age: int | None

    @property
    def number(self) -> int | None:
        """How many it stands for; None for several whom nobody counts."""
        return 1 if self.people is None else self.people.number


class Row(NamedTuple):
    """The people of a row, and whether it says that there are others."""

    people: tuple[Named, ...]
    open: bool

    def quantity(self) -> Quantity:
        """The row as people with their number."""
        counts = list(_counts(self.people))
        if len(counts) == 1 and not self.open:
            return _quantity(counts[0])
        start, end, number = self.people[0].start, self.people[-1].end, sum(one.number for one in counts)
        word = (PeopleWord(),)
        if not self.open and all(one.whole for one in counts):
            return Quantity(start, end, None, word, start, implied=number)
        return Quantity(start, end, NumberMention(start, end, number, None, False, None), word, start)

    def parts(self) -> list[Quantity]:
        """Those of whom words or ages tell the group, where more are in the row."""
        counts = list(_counts(self.people))
        told = [_quantity(one) for one in counts if one.whole] if len(counts) > 1 else []
        return [one for one in told if one.group]


class _Counted(NamedTuple):
    """Those of a row whom one word tells of with the names under it: how many, and whether these are all of them."""

    people: tuple[Named, ...]
    number: int
    whole: bool


def _counts(people: Sequence[Named]) -> Iterator[_Counted]:
    at = 0
    while at < len(people):
        head, start, at = people[at], at, at + 1
        if head.number == 1:
            yield _Counted((head,), 1, True)
            continue
        names = int(head.name is not None)
        while at < len(people) and _is_under(people[at], head, names):
            names, at = names + 1, at + 1
        yield _Counted(tuple(people[start:at]), max(head.number or 1, names), head.number is not None or names > 0)


def _quantity(counted: _Counted) -> Quantity:
    head, last = counted.people[0], counted.people[-1]
    group = head.people.group if head.people else _GROUPS.get(head.title.role or head.title.sex or "")
    ages = [one.age for one in counted.people if one.age is not None]
    if len(ages) == counted.number and group in (None, Group.MEN, Group.WOMEN) and max(ages) < CHILD_BELOW:
        group = Group.CHILDREN
    word = PeopleWord(counted.number if counted.number <= _DUAL else None, group=group)
    if counted.whole:
        return Quantity(head.start, last.end, None, (word,), head.start, implied=counted.number)
    least = NumberMention(head.start, last.end, counted.number, None, False, None)
    return Quantity(head.start, last.end, least, (word,), head.start)


_GROUPS = {"child": Group.CHILDREN, "male": Group.MEN, "female": Group.WOMEN}
_DUAL = 2


def _is_under(one: Named, head: Named, names: int) -> bool:
    """True for a name under a word for several: «وابنتيهما لين وسارة», «الأشقاء أحمد وخالد ومحمد …»."""
    if one.name is None or one.people is not None or one.title != Title():
        return False
    return names < head.number if head.number else True
