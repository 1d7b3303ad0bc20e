"""Persons followed through one report: whose wounds and whose death it tells of, so that the dead are not injured too.

Every count of one person is a mention. It is of a person told of before where nothing that is said tells them
apart, and of another one where age, sex, name or a word ("another", "a second victim") does. So the persons are the
fewest whom the words allow, and who was shot and died is dead. Where the report states a number of wounded, that number
stands. The persons are not added up: the texts hold people of other events, and adding them was wrong more often than
right (docs/shooting-reports.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from ...records import ClaimKind, Count, EventType, Harm, Status
from ..folding.text import Folded
from ..frames.compose import Draft
from ..people.single import Traits, traits_of

_FATES = (Harm.KILLED, Harm.INJURED)
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """One person as one count tells of it: which draft and count, and what the words say."""

    draft: int
    place: int
    count: Count
    traits: Traits


@dataclass(slots=True)
class Followed:
    """A person in the making: what is known so far, and the mentions, by place."""

    traits: Traits
    mentions: list[Mention] = field(default_factory=list)

    @property
    def died(self) -> bool:
        """True where one of the mentions tells of death."""
        return any(m.count.harm is Harm.KILLED for m in self.mentions)

    @property
    def wounded(self) -> bool:
        """True where words of outcome tell of wounds."""
        return any(m.count.harm is Harm.INJURED and not m.count.outcome_open for m in self.mentions)

    def hear(self, mention: Mention) -> None:
        """Add what one mention says."""
        self.traits = self.traits.joined(mention.traits)
        self.mentions.append(mention)


def followed(drafts: Sequence[Draft], folded: Folded) -> list[Draft]:
    """The drafts of one report, in which the wounds of one who is told of as dead are not counted beside the death."""
    mentions = [*_mentions(drafts, folded)] if _both_fates(drafts) else []
    if len(mentions) < _SEVERAL:
        return list(drafts)
    people = persons_of(sorted(mentions, key=lambda m: m.count.span or (0, 0)))
    told = {(m.draft, m.place): count for m, count in _recounted(people)}
    return [
        d._replace(counts=tuple(told.get((n, place), count) for place, count in enumerate(d.counts)))
        for n, d in enumerate(drafts)
    ]


def _both_fates(drafts: Sequence[Draft]) -> bool:
    """True where a report of shooting tells of deaths and of wounds, and states no number of several wounded.

    A shell harms several at once: whoever is told of as wounded by it is rarely the one who died.
    """
    counts = [c for d in drafts for c in d.counts]
    if not any(d.event is not None and d.event.type is EventType.GUNFIRE for d in drafts):
        return False
    wounds = [c for c in counts if c.harm is Harm.INJURED]
    return bool(wounds) and not any(map(_several, wounds)) and any(c.harm is Harm.KILLED for c in counts)


def _several(count: Count) -> bool:
    return (count.high or count.low or 0) >= _SEVERAL or count.vague is not None


def _mentions(drafts: Sequence[Draft], folded: Folded) -> Iterable[Mention]:
    for number, draft in enumerate(drafts):
        if draft.kind is not ClaimKind.HARM:
            continue
        for place, count in enumerate(draft.counts):
            if _single(count):
                yield Mention(number, place, count, traits_of(count, folded))


def _single(count: Count) -> bool:
    one = count.low == 1 and count.high == 1 and count.harm in _FATES and count.span is not None
    return one and not count.listed and count.indirect is None and count.status is not Status.COMBATANT


def persons_of(mentions: Sequence[Mention]) -> list[Followed]:
    """The fewest persons of whom these mentions may tell, in order of their first."""
    people: list[Followed] = []
    last: Followed | None = None
    for mention in mentions:
        person = _known(mention, people, last)
        if person is None and people and not mention.traits.introduced:
            continue  # "the victim", whom nothing tells apart for good
        if person is None:
            person = Followed(mention.traits)
            people.append(person)
        person.hear(mention)
        last = person
    return people


def _known(mention: Mention, people: Sequence[Followed], last: Followed | None) -> Followed | None:
    """The person told of before whom a mention means, the likeliest of several; None for a new one."""
    said = mention.traits
    able = [p for p in people if p.traits.may_be(said) and _fits(mention, p)]
    if said.other:
        able = [p for p in able if p is not last and (p.traits.other or (said.age and p.traits.age == said.age))]
    return max(able, key=lambda p: _likeness(mention, p, p is last), default=None)


def _fits(mention: Mention, person: Followed) -> bool:
    """True where the fate fits: a person with an article of its own who died is not the one who was wounded.

    Nor is one of whom the same claim tells beside the other: "a man was killed and his son wounded".
    """
    said = mention.traits
    if any(m.draft == mention.draft and m.count.harm is not mention.count.harm for m in person.mentions):
        return False
    if said.definite or (said.age and said.age == person.traits.age) or mention.count.outcome_open:
        return True
    return not person.wounded if mention.count.harm is Harm.KILLED else not person.died


def _likeness(mention: Mention, person: Followed, last: bool) -> tuple[bool, bool, bool, bool, bool]:
    said, known = mention.traits, person.traits
    same_fate = person.died == (mention.count.harm is Harm.KILLED)
    return (
        bool(said.name and known.name),
        said.age is not None and said.age == known.age,
        said.sex is not None and said.sex == known.sex,
        same_fate,
        last,
    )


def _recounted(people: Sequence[Followed]) -> Iterable[tuple[Mention, Count]]:
    """The wounds of those who died: one person is not injured as well as dead."""
    for person in people:
        if person.died:
            yield from ((m, _of_dead(m.count)) for m in person.mentions if m.count.harm is Harm.INJURED)


def _of_dead(count: Count) -> Count:
    """The wounds of one who is told of as dead."""
    return replace(count, harm=Harm.KILLED, part_of_total=True, outcome_open=False)
