"""A claim: one claimant's assertion of one thing, with the exact words that carry it."""

from __future__ import annotations

from dataclasses import dataclass

from .circumstances import ObjectUse, SecondStrike
from .counts import Count
from .disclosed import Disclosed
from .ids import ClaimId, ReportId, Span
from .mention import BelligerentMention, Claimant
from .place import Where
from .time import When
from .vocabulary import (
    About,
    Authority,
    ClaimKind,
    ControlAct,
    EventType,
    Harm,
    Hedge,
    Method,
    Stance,
    Target,
)

#: what sentences say of words that a headline alone has
IN_HEADLINE = "in a headline"


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, as told. `strikes` is the number of strikes told of, 0 for "no strikes", None for unsaid.

    `told_as` numbers the events of a report where the reader tells them apart, from 1; None where it leaves that to
    places, days and figures. `kind_elsewhere`: the kind was read elsewhere in the report, and not by these words.
    `target_beside`: what was hit is only named in the same sentence, not right behind the act or before it.
    """

    type: EventType | None = None
    method: Method | None = None
    target: Target | None = None
    strikes: int | None = None
    span: Span | None = None
    told_as: int | None = None
    kind_elsewhere: bool = False
    target_beside: bool = False

    @property
    def names_kind(self) -> bool:
        """True where the claim's own words name the kind of event."""
        return self.span is not None and not self.kind_elsewhere


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A named person's reported fate. `kin` is the word of kin by which the person is told of ("his wife")."""

    name: str
    aliases: tuple[str, ...] = ()
    age: int | None = None
    sex: str | None = None
    role: str | None = None
    harm: Harm | None = None
    span: Span | None = None
    kin: str | None = None


@dataclass(frozen=True, slots=True)
class Control:
    """Who is said to hold a place, from and until when, and by which act.

    `place` is as stated. `holder` is the neutral name of the actor `holder_id` of the code book where the words name
    one, else the words. A siege says who does *not* hold it.
    """

    place: str
    holder: str
    since: When | None = None
    until: When | None = None
    act: ControlAct | None = None
    holder_id: str | None = None


@dataclass(frozen=True, slots=True)
class Conceded:
    """A number that an official concedes; it stands beside a range and never sets it."""

    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Official:
    """An official position's subject and what it concedes."""

    belligerent: str | None = None
    about: About | None = None
    conceded_killed: Conceded | None = None
    conceded_injured: Conceded | None = None
    basis: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One claimant's assertion of one thing.

    `quote` equals the report's text over `span`; every value that has a `span` of its own points into the
    same text. `relayed_by` is who passed it on, nearest the publisher last; `based_on` what the claimant
    rests on. `second_strikes` and `uses` are told beside it, each by a claimant of its own; `disclosed` is what a line
    of a release tells beside its strikes. `confidence` (0 to 1) is the reader's; `certain` is true where it stands by
    every value.
    `item` is where the item of a page lies in which the claim stands, for a page that cuts itself into several (a
    round-up, a bulletin, a live page); what stands above the first is an item as well.
    `headline` is there where words of the report's headline carry the claim and `quote` only stands under it.
    `place_carried` is true where the claim's own sentence names no place and `where` was carried over from another.
    `withdraws` is true where a publisher takes a report of its own back: a position with no stance on the event.
    """

    claim_id: ClaimId
    report_id: ReportId
    kind: ClaimKind
    span: Span
    quote: str
    claimant: Claimant
    relayed_by: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    stance: Stance | None = None
    about: About | None = None
    authority: Authority | None = None
    hedge: Hedge = Hedge.NONE
    event: Event | None = None
    where: Where | None = None
    when: When | None = None
    belligerents: tuple[BelligerentMention, ...] = ()
    counts: tuple[Count, ...] = ()
    person: PersonMention | None = None
    control: Control | None = None
    official: Official | None = None
    second_strikes: tuple[SecondStrike, ...] = ()
    uses: tuple[ObjectUse, ...] = ()
    reader: str = "rules"
    confidence: float = 0.5
    certain: bool = False
    headline: str | None = None
    disclosed: Disclosed | None = None
    item: Span | None = None
    place_carried: bool = False
    withdraws: bool = False

    @property
    def words(self) -> str:
        """The words that carry the claim: those of the headline where it makes the claim, else the quote."""
        return self.headline or self.quote
