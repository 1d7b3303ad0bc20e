"""What one report tells: its harm and action claims brought into tellings, one for each event it tells of.

A claim whose own sentence names a place opens a telling or joins one of the same place. A claim that names none,
or was read under a place named before, joins a telling that it does not contradict: the one with its target or
number first, else the nearest before it. A claim about a province or a country is background: it never holds two
tellings together, and joins one only where the report tells of nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ...records import (
    Claim,
    ClaimId,
    EventType,
    Harm,
    Method,
    Report,
    ReportId,
    Span,
    Target,
    When,
)
from ..terms.partition import Partition
from ..terms.places import Relation, Spot, between
from ..terms.rules import rules
from ..terms.streets import Streets
from .around import words_around
from .calendar_days import CalendarDay
from .days import names_day, on_another_day, tells_of_attack
from .event_places import finest, villages_of
from .held_by_town import lies_there
from .named_near import Named, People, named_near
from .told import (
    Told,
    contradicts,
    in_its_province,
    makes_incident,
    numbers,
    of_other_items,
    states_none,
    sums_up,
    target_of,
    targets_conflict,
    told,
)
from .told_times import time_told

_OPENING = 250  # characters that are a report's first words: its headline, and the sentence that sums it up


@dataclass(frozen=True, eq=False, slots=True)
class Telling:
    """One event as one report tells it.

    `when` is None where neither a day nor the report's publication is known; `stated` is true where the days
    are the text's own and false where they are the days before publication. `calendar_day` is what is told of a day
    without its year, or follows from the day stated. `killed` and `injured` hold the exact numbers of the claims'
    totals, `words` the words around the claims, `people` who is named as harmed near them, `accused` who is told of
    as accused and `streets` the streets named there, each with where that stands. `villages` are the places that its
    claims name beside `spot` and no gazetteer knows.
    """

    telling_id: ClaimId
    report: Report
    claims: tuple[Claim, ...]
    spot: Spot | None
    villages: tuple[Spot, ...]
    when: When | None
    stated: bool
    types: frozenset[EventType]
    targets: frozenset[Target]
    methods: frozenset[Method]
    belligerents: frozenset[str]
    killed: frozenset[int]
    injured: frozenset[int]
    words: frozenset[str]
    calendar_day: CalendarDay
    people: People
    accused: People
    streets: Streets

    @property
    def items(self) -> frozenset[Span]:
        """The items of its page that tell it; none for a page that is not cut."""
        return frozenset(claim.item for claim in self.claims if claim.item)

    def of_another_item(self, other: Telling) -> bool:
        """True for two events of one page that stand in different items of it."""
        mine, theirs = self.items, other.items
        return self.report_id == other.report_id and bool(mine and theirs) and mine.isdisjoint(theirs)

    @property
    def report_id(self) -> ReportId:
        """The report that tells it."""
        return self.report.report_id

    @property
    def places(self) -> tuple[Spot, ...]:
        """Its place, and behind it the villages beside it."""
        return (self.spot, *self.villages) if self.spot else ()

    def under_another_headline(self, other: Telling) -> bool:
        """True where two headlines alone tell these events: under them stands the top of a page, or another article."""
        mine, theirs = ({claim.headline for claim in telling.claims} for telling in (self, other))
        return not (None in mine | theirs or mine & theirs)

    @property
    def tells_of_none(self) -> bool:
        """True where it says that nobody was harmed, and gives no number of anybody who was."""
        return not (self.killed or self.injured) and any(map(states_none, self.claims))


@dataclass
class _Drafts:
    """The tellings of one report while they grow; `placed` are those that a named place opened."""

    partition: Partition
    all: list[list[Told]] = field(default_factory=list)
    placed: list[list[Told]] = field(default_factory=list)

    def put(self, one: Told, fitting: list[list[Told]]) -> list[Told]:
        """The telling that a claim goes to: one that a person put it with, the nearest fitting one, or a new one."""
        judged = [d for d in self.all if self.partition.together(one.claim.claim_id, d[0].claim.claim_id)]
        chosen = min(judged or fitting, key=lambda draft: _order(one, draft), default=None)
        if chosen is None:
            self.all.append([one])
            return self.all[-1]
        self.partition.join(one.claim.claim_id, chosen[0].claim.claim_id)
        chosen.append(one)
        return chosen

    def fitting(self, one: Told) -> list[list[Told]]:
        """The tellings that the claim does not contradict and that no judgement forbids."""
        return [draft for draft in self.allowed(one) if _fits(one, draft)]

    def allowed(self, one: Told) -> list[list[Told]]:
        """The tellings that no judgement forbids the claim to join."""
        return [d for d in self.all if self.partition.may_join(one.claim.claim_id, d[0].claim.claim_id)]


def tellings(report: Report, claims: Iterable[Claim], partition: Partition) -> list[Telling]:
    """The events that one report tells of, from its harm and action claims; the partition is told of every join."""
    in_order = sorted(claims, key=lambda c: (c.span, c.claim_id))
    drafts = _drafted(report, in_order, partition)
    events = [[one.claim for one in draft] for draft in drafts]
    named = named_near(report, in_order, events)
    return [_telling(report, event, own) for event, own in zip(events, named, strict=True)]


def _drafted(report: Report, in_order: list[Claim], partition: Partition) -> list[list[Told]]:
    """The claims of harm and action of a report, in the order of its text, brought into events."""
    known = [told(claim, report.text) for claim in in_order if makes_incident(claim)]
    known = [replace(one, opens_report=one.claim.span.start <= _OPENING) for one in known]
    cut = any(one.claim.item for one in known)
    if report.source_type in rules().publisher.assessments and not cut:
        return _assessed(known, partition)
    drafts = _Drafts(partition)
    for one in (one for one in known if one.told_as):
        drafts.put(one, [draft for draft in drafts.allowed(one) if draft[0].told_as == one.told_as])
    known = [one for one in known if not one.told_as]
    for one in (one for one in known if _opens(one)):
        drafts.put(one, [draft for draft in drafts.fitting(one) if _one_place(one, draft)])
    drafts.placed = list(drafts.all)
    aside = [one for one in known if not _opens(one)]
    for one in (_unplaced(one) for one in aside if _beside_the_event(one) or not (one.spot and one.own_place)):
        drafts.put(one, _fitting_unplaced(one, drafts))
    for one in (one for one in aside if one.spot and one.own_place and not _beside_the_event(one)):
        drafts.put(one, _fitting_coarse(one, drafts))
    return drafts.all


def _assessed(known: list[Told], partition: Partition) -> list[list[Told]]:
    """The events of a recorder's assessment: the one that it is filed for, and any that it sets on another day.

    Quarters and landmarks that its sources name differently are one event's; it says so when it means two.
    """
    drafts, turned, dated = _Drafts(partition), list[Told](), any(names_day(one) for one in known)
    for one in known:
        may = drafts.allowed(one)
        if names_day(one) or not dated:
            chosen = drafts.put(one, [draft for draft in may if not on_another_day(one, draft, dated=dated)][:1])
            turned = chosen if tells_of_attack(one) else turned
        else:
            drafts.put(one, [draft for draft in may if draft is turned] or may[:1])
    return drafts.all


def _opens(one: Told) -> bool:
    """True for a claim whose own sentence names a place that can hold an event together, and tells of the event."""
    return one.spot is not None and one.spot.placed and one.own_place and one.weighs_by_itself


def _beside_the_event(one: Told) -> bool:
    """True for harm without a number in a sentence that tells of no attack: its place may be that of a hospital.

    "Nobody was killed" is a number: said of one place, it says nothing of the dead of another.
    """
    placed = one.spot is not None and one.spot.placed and one.own_place
    return placed and not one.weighs_by_itself and not states_none(one.claim)


def _unplaced(one: Told) -> Told:
    return replace(one, spot=None) if _beside_the_event(one) else one


def _fitting_unplaced(one: Told, drafts: _Drafts) -> list[list[Told]]:
    fitting = drafts.fitting(one)
    if len(drafts.placed) > 1 and sums_up(one):
        return [draft for draft in fitting if draft not in drafts.placed]
    return fitting


def _fitting_coarse(one: Told, drafts: _Drafts) -> list[list[Told]]:
    fitting = drafts.fitting(one)
    if len(drafts.placed) > 1 or (drafts.placed and sums_up(one)):
        if finer := [draft for draft in fitting if draft in drafts.placed and _tells_finer(one, draft, drafts.placed)]:
            return finer
        fitting = [draft for draft in fitting if draft not in drafts.placed]
    return fitting if len(fitting) == 1 else [draft for draft in fitting if _one_place(one, draft)]


def _tells_finer(one: Told, draft: list[Told], placed: list[list[Told]]) -> bool:
    """True where a claim about a region tells of the same dead as a telling at a place in it, or is its headline.

    A headline stands before all that is told at a place, gives no number of its own, and is of the first told.
    """
    if not any(_within(one, other) for other in draft):
        return False
    if any(one.tolls & other.tolls for other in draft):
        return True
    at = one.claim.span.start
    first = min(placed, key=lambda other: min(told.claim.span.start for told in other))
    return draft is first and not one.tolls and all(told.claim.span.start > at for other in placed for told in other)


def _within(one: Told, other: Told) -> bool:
    if one.spot is None or other.spot is None:
        return False
    return between(one.spot, other.spot).relation in (Relation.NESTED, Relation.SAME)


def _fits(one: Told, draft: list[Told]) -> bool:
    targets = {other.target for other in draft if other.target}
    if targets and all(targets_conflict(one.target, target) for target in targets):
        return False
    if all(of_other_items(one, other) for other in draft):
        return False
    return not any(contradicts(one, other) for other in draft)


def _one_place(one: Told, draft: list[Told]) -> bool:
    return any(_same_place(one, other) for other in draft)


def _same_place(one: Told, other: Told) -> bool:
    if one.spot is None or other.spot is None:
        return False
    relation = between(one.spot, other.spot).relation
    if relation is Relation.UNKNOWN:  # two names, one of them in no gazetteer: a landmark beside its town
        return lies_there(one, other)
    same = (Relation.SAME, Relation.NESTED, Relation.SIMILAR_NAME, Relation.OTHER_POINT)
    return relation in same or in_its_province(one, other)


def _order(one: Told, draft: list[Told]) -> tuple[bool, bool, bool, int]:
    """Smaller is nearer: the same target, the same number, told before, and by how many characters."""
    targets = {other.target for other in draft if other.target}
    figures = {number for other in draft for number in other.killed}
    at = one.claim.span.start
    before = [at - other.claim.span.start for other in draft if other.claim.span.start <= at]
    gap = min(before) if before else min(other.claim.span.start - at for other in draft)
    return one.target is None or one.target not in targets, not one.killed & figures, not before, gap


def _telling(report: Report, claims: list[Claim], named: Named) -> Telling:
    events = [claim.event for claim in claims if claim.event]
    told_time = time_told(report, claims)
    return Telling(
        telling_id=min(claim.claim_id for claim in claims),
        report=report,
        claims=tuple(sorted(claims, key=lambda claim: claim.claim_id)),
        spot=(chosen := finest(claims)),
        villages=villages_of(claims, chosen),
        when=told_time.when,
        stated=told_time.stated,
        types=frozenset(event.type for event in events if event.type),
        targets=frozenset(target for claim in claims if (target := target_of(claim))),
        methods=frozenset(e.method for e in events if e.method and e.method is not Method.NONE_STATED),
        belligerents=frozenset(party.id for claim in claims for party in claim.belligerents if party.id),
        killed=frozenset(number for claim in claims for number in numbers(claim, Harm.KILLED)),
        injured=frozenset(number for claim in claims for number in numbers(claim, Harm.INJURED)),
        words=words_around(report, claims),
        calendar_day=told_time.calendar_day,
        people=named.people,
        accused=named.accused,
        streets=named.streets,
    )
