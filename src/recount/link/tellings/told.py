"""One claim with what grouping needs of it, and when two claims contradict each other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...records import Claim, ClaimKind, EventType, Harm, PlacePrecision, Span, Target
from ..terms.places import Relation, Spot, between, spot
from ..terms.rules import rules
from .days_told import NO_DAY, DayTold, day_told_in

_CUSTODY = frozenset((Harm.DETAINED, Harm.RELEASED))
#: where one sentence ends and the next begins, in posts without a blank between them as well
SENTENCE_END = re.compile(r"[.!?؟][\"”»)]?\s|[!؟][\"”»)]?(?=[\u0620-\u064a])|\n")


@dataclass(frozen=True, eq=False, slots=True)
class Told:
    """One claim with what grouping needs of it.

    `around` is the sentence that names its place, as it stands; `opens_report` is true for the first words of a report;
    `day` is what its own sentence says of a day that nobody can set.
    """

    claim: Claim
    spot: Spot | None
    target: Target | None
    killed: frozenset[int]
    own_place: bool = True
    own_day: bool = True
    around: str = ""
    opens_report: bool = False
    day: DayTold = NO_DAY

    @property
    def weighs(self) -> bool:
        """True for a claim that may be an event of its own: it gives a whole number, or names its own place."""
        return gives_whole(self.claim) or (self.own_place and self.spot is not None)

    @property
    def tolls(self) -> frozenset[tuple[Harm, int]]:
        """The exact numbers of killed and injured that the claim's totals give."""
        injured = numbers(self.claim, Harm.INJURED)
        return frozenset((*((Harm.KILLED, n) for n in self.killed), *((Harm.INJURED, n) for n in injured)))

    @property
    def custody(self) -> bool:
        """True for a claim of nothing but arrests or releases, which may follow an event on a later day."""
        return custody_only(self.claim)

    @property
    def weighs_by_itself(self) -> bool:
        """True for a claim that gives a whole number, or whose own words tell of an attack."""
        attack = not self.claim.counts or bool(self.claim.event and self.claim.event.span)
        return attack or gives_whole(self.claim)

    @property
    def told_as(self) -> int | None:
        """Which of the events of its report the claim tells of, where the reader told them apart."""
        return self.claim.event.told_as if self.claim.event else None

    @property
    def type(self) -> EventType | None:
        """The kind of event that the claim tells of."""
        return self.claim.event.type if self.claim.event else None


def gives_whole(claim: Claim) -> bool:
    """True for a claim that states a number of people which is no part of another."""
    return any(not count.part_of_total and (count.low or count.high) for count in claim.counts)


def states_none(claim: Claim) -> bool:
    """True for a claim that nobody was killed, or nobody injured."""
    return any(count.low == 0 == count.high and not count.part_of_total for count in claim.counts)


def custody_only(claim: Claim) -> bool:
    """True for a claim of people arrested or released, and of nobody killed or injured."""
    return bool(claim.counts) and all(count.harm in _CUSTODY for count in claim.counts)


def makes_incident(claim: Claim) -> bool:
    """True for claims that can make an incident: harm, or an action that is not "no strikes"."""
    if claim.kind is ClaimKind.ACTION:
        return claim.event is None or claim.event.strikes != 0
    return claim.kind is ClaimKind.HARM


def told(claim: Claim, text: str) -> Told:
    """A claim made ready for grouping; `text` is its report's, which tells what its own sentence says."""
    place = spot(claim.where) if claim.where else None
    return Told(
        claim,
        place if place and place.forms else None,
        target_of(claim),
        numbers(claim, Harm.KILLED),
        own_place=in_sentence(claim, claim.where.span if claim.where else None, text),
        own_day=(own_day := in_sentence(claim, claim.when.span if claim.when else None, text)),
        around=sentence_of(claim.where.span, text) if claim.where and claim.where.span else "",
        day=NO_DAY if own_day and _is_dated(claim) else day_told_in(sentence_of(claim.span, text)),
    )


def _is_dated(claim: Claim) -> bool:
    return claim.when is not None and claim.when.start is not None


_LONGEST = 400  # characters on either side of a place in which its sentence is looked for


def sentence_of(words: Span, text: str) -> str:
    """The sentence in which words stand."""
    before, after = text[max(0, words.start - _LONGEST) : words.start], text[words.end : words.end + _LONGEST]
    head = SENTENCE_END.split(before)[-1]
    return f"{head}{text[slice(*words)]}{SENTENCE_END.split(after, maxsplit=1)[0]}"


def in_sentence(claim: Claim, words: Span | None, text: str) -> bool:
    """True where words stand in the claim's own sentence; a value without words of its own is taken as stated there."""
    if words is None:
        return True
    first, last = min(words.end, claim.span.end), max(words.start, claim.span.start)
    return not SENTENCE_END.search(text, first, last)


def target_of(claim: Claim) -> Target | None:
    """What was hit as stated, else as the people harmed hint; None where neither says."""
    hints = rules().hints
    return stated_target(claim) or next((hints[c.group] for c in claim.counts if c.group and c.group in hints), None)


def stated_target(claim: Claim) -> Target | None:
    """What was hit, in the claim's own words; None where it says nothing or nothing definite."""
    target = claim.event.target if claim.event else None
    return None if target in rules().silent else target


def numbers(claim: Claim, harm: Harm) -> frozenset[int]:
    """The exact numbers of people that a claim's totals give for one harm, 0 left out.

    Those who died of wounds later are some of the dead: their number is no toll that another could contradict.
    """
    return frozenset(
        count.low
        for count in claim.counts
        if count.harm is harm
        and not count.part_of_total
        and count.of_wounds is None
        and not count.together
        and count.low
        and count.low == count.high
    )


def sums_up(one: Told) -> bool:
    """True for a claim that sums up: people without a number, or strikes in the plural, at no place of its own."""
    event, counts = one.claim.event, one.claim.counts
    many = event is not None and event.strikes is not None and event.strikes > 2
    return many or any(count.vague and count.low is None for count in counts if not count.part_of_total)


def other_settlements(one: Told, other: Told) -> bool:
    """True where the sentences of two claims name two villages or towns, neither of which a gazetteer knows.

    The same toll shows them to be one that is spelled in two ways, or two that were hit together.
    """
    if not (one.spot and other.spot and one.own_place and other.own_place):
        return False
    mine, theirs = one.spot.where, other.spot.where
    unknown = mine.lat is None and theirs.lat is None and not opens_with_toll(one, other)
    named = mine.precision in SETTLEMENTS and theirs.precision in SETTLEMENTS
    return unknown and named and between(one.spot, other.spot).relation is Relation.UNKNOWN


SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)


def contradicts(one: Told, other: Told) -> bool:
    """True where two claims of one report cannot tell of one event: another kind, another day, another place."""
    if one.weighs and other.weighs and types_conflict(one.type, other.type):
        return True
    if another_day(one, other) or other_settlements(one, other):
        return True
    placed = one.spot and other.spot and (one.own_place or other.own_place)
    apart = placed and one.spot and other.spot and between(one.spot, other.spot).relation is Relation.APART
    return bool(apart) and not in_its_province(one, other)


def in_its_province(one: Told, other: Told) -> bool:
    """True where a report opens with a city that bears its province's name, and tells of its toll at a place there.

    "Three people were killed in Idlib", and then "in the village of … three were killed": the city is the province.
    """
    if one.spot is None or other.spot is None or not opens_with_toll(one, other):
        return False
    mine, theirs = one.spot.where, other.spot.where
    one_province = mine.admin1 is not None and mine.admin1 == theirs.admin1
    return one_province and (mine.name == mine.admin1) != (theirs.name == theirs.admin1)


def opens_with_toll(one: Told, other: Told) -> bool:
    """True where one of two claims that give the same toll is in the first words of the report."""
    return (one.opens_report or other.opens_report) and same_toll(one, other)


def same_toll(one: Told, other: Told) -> bool:
    """True where two claims give the same number of killed or injured, two at least."""
    return any(number >= _TELLING for _, number in one.tolls & other.tolls)


def of_other_items(one: Told, other: Told) -> bool:
    """True for claims of two items of a page that cuts itself into several, which do not agree by themselves."""
    mine, theirs = one.claim.item, other.claim.item
    return mine is not None and theirs is not None and mine != theirs and not agree(one, other)


def agree(one: Told, other: Told) -> bool:
    """True where claims of two items of a page tell of one event by themselves: of one place in words of their own.

    Claims of which not both name a place agree where they give the same number of dead, two at least.
    """
    if one.spot and other.spot and one.own_place and other.own_place:
        return between(one.spot, other.spot).relation in _ONE_PLACE
    return any(number >= _TELLING for number in one.killed & other.killed)


_ONE_PLACE = (Relation.SAME, Relation.SIMILAR_NAME)
#: a number of dead that shows two claims to tell of one event; one or none is told of everywhere
_TELLING = 2


def another_day(one: Told, other: Told) -> bool:
    """True where two claims of one report tell of days apart, at least one of them in its own sentence.

    Arrests may follow an event on a later day, so their day parts them from nothing else, unless it was an earlier one.
    """
    apart = one.day.apart_from(other.day)
    if one.custody is not other.custody:
        return apart and (one.day.gone if one.custody else other.day.gone)
    if apart:
        return True
    mine, theirs = one.claim.when, other.claim.when
    return bool(mine and theirs and (one.own_day or other.own_day) and mine.days_from(theirs))


def types_conflict(a: EventType | None, b: EventType | None) -> bool:
    """True for two kinds of event that cannot be one: an airstrike is not gunfire, but may be called a bombing."""
    if a is None or b is None or a is b:
        return False
    return frozenset((a, b)) not in rules().families


def targets_conflict(a: Target | None, b: Target | None) -> bool:
    """True for two protected objects that are not one: a hospital and a prison."""
    if a is None or b is None or a is b or frozenset((a, b)) in rules().alike:
        return False
    return a in rules().protected and b in rules().protected
