"""What the page of context shows: what officials said beside what happened, tallies as stated, who held which place.

None of it enters a range, a grade or a status. It is put together from the public record alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from recount.publish import Reconciled, reconciled
from recount.publish.public_words import Party, Passage
from recount.publish.record import (
    PublicClaim,
    PublicControl,
    PublicIncident,
    PublicOfficial,
    PublicRecord,
    PublicReport,
)
from recount.records import About, Authority, ClaimantKind, ClaimKind, Range, Stance

from .drawing import Labelled, RangeChart, range_chart
from .filters import listed, place_key
from .incident_page import Sources, claim_of
from .inconsistency_page import inconsistencies_shown
from .timeline import control_ends


@dataclass(frozen=True, slots=True)
class Spoken:
    """An official statement: by whom, on what, in which words, and the incidents that it speaks of, if any.

    `claim` is the claim that holds it where the record shows one.
    """

    party: Party | None
    stance: Stance | None
    about: About | None
    authority: Authority | None
    quote: Passage
    report: PublicReport
    claim: PublicClaim | None
    codes: tuple[str, ...] = ()

    @property
    def claimant(self) -> str | None:
        """Who speaks, by the name or office that may be shown."""
        return self.claim.claimant if self.claim else None

    @property
    def claimant_kind(self) -> ClaimantKind | None:
        """What kind of claimant speaks."""
        return self.claim.claimant_kind if self.claim else None


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the axis: an incident by its first possible day, or a statement by the day of its report."""

    day: date | None
    incident: PublicIncident | None = None
    spoken: Spoken | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """A tally as somebody stated it, with the report that holds it."""

    claim: PublicClaim
    report: PublicReport


@dataclass(frozen=True, slots=True)
class SetBeside:
    """A tally beside the incidents of its period and area, and the drawing of both where there is anything to draw."""

    tally: Reconciled
    chart: RangeChart | None


@dataclass(frozen=True, slots=True)
class Told:
    """Who is reported to have held a place, with the accounts that tell it."""

    control: PublicControl
    accounts: tuple[Stated, ...]


def context_page(record: PublicRecord, sources: Sources) -> dict[str, object]:
    """What the page of context shows."""
    spoken = (*_positions(record, sources), *_statements(record, sources))
    return {
        "moments": _axis(record, spoken),
        "spoken": spoken,
        "tallies": tuple(_stated(claim, sources) for claim in _tallies(record, sources)),
        "beside": tuple(map(_set_beside, reconciled(record))),
        "placebos": record.placebos,
        "inconsistencies": tuple(inconsistencies_shown(record.inconsistencies, sources.claims, sources.reports)),
        "controls": tuple(_told(control, sources) for control in sorted(record.controls, key=_by_place)),
    }


def holders_around(incident: PublicIncident, sources: Sources) -> tuple[Told, ...]:
    """Who is reported to have held the incident's place on any day on which it may have happened.

    Places are compared as they are shown: where the policy makes one of them less exact, nothing is told.
    """
    start, end = incident.date.start, incident.date.end or incident.date.start
    if incident.where is None or start is None or end is None:
        return ()
    here = sources.controls_at.get(place_key(incident.where), ())
    return tuple(_told(control, sources) for control in here if _covers(control, start, end))


def _axis(record: PublicRecord, spoken: Iterable[Spoken]) -> tuple[Moment, ...]:
    happened = (Moment(incident.date.start, incident=incident) for incident in listed(record))
    said = (Moment(one.report.published, spoken=one) for one in spoken)
    # What has no day comes last; on the same day an incident stands before what is said.
    return tuple(sorted((*happened, *said), key=lambda one: (one.day or date.max, one.incident is None)))


def _positions(record: PublicRecord, sources: Sources) -> Iterator[Spoken]:
    """The official positions on incidents, each once, with all incidents that it speaks of."""
    codes: dict[PublicOfficial, list[str]] = {}
    for incident in listed(record):
        for official in incident.official:
            codes.setdefault(official, []).append(incident.code)
    for official, found in codes.items():
        claim = claim_of(official, sources)
        yield Spoken(
            official.party,
            official.stance,
            official.about,
            official.authority,
            claim.quote if claim is not None else official.quote,
            sources.reports[official.report],
            claim,
            tuple(dict.fromkeys(found)),
        )


def _statements(record: PublicRecord, sources: Sources) -> Iterator[Spoken]:
    """The official positions that belong to no incident."""
    for claim in _of_kind(ClaimKind.STATEMENT, record, sources):
        party = claim.parties[0] if claim.parties else None
        report = sources.reports[claim.report]
        yield Spoken(party, claim.stance, claim.about, claim.authority, claim.quote, report, claim)


def _tallies(record: PublicRecord, sources: Sources) -> Iterator[PublicClaim]:
    """The tallies, but one read without a number where another reading of the same words has it."""
    every = tuple(_of_kind(ClaimKind.TOTAL, record, sources))
    numbered = {(claim.report, _sentence(claim)) for claim in every if _numbered(claim)}
    return (claim for claim in every if _numbered(claim) or (claim.report, _sentence(claim)) not in numbered)


def _numbered(claim: PublicClaim) -> bool:
    return any(
        count.vague or count.undivided or count.low is not None or count.high is not None for count in claim.counts
    )


def _sentence(claim: PublicClaim) -> str:
    return "".join(run.text for paragraph in claim.quote.paragraphs for run in paragraph)


def _of_kind(kind: ClaimKind, record: PublicRecord, sources: Sources) -> Iterator[PublicClaim]:
    return (sources.claims[key] for key in record.context if sources.claims[key].kind is kind)


def _set_beside(one: Reconciled) -> SetBeside:
    if one.beside is None:
        return SetBeside(one, None)
    high = None if one.beside.open_ended or one.beside.unknown else one.beside.high
    row = Labelled("incidents", one.beside.low, high)
    low, top = one.low, one.high
    known = Range(low, None, top) if low is None or top is None or low <= top else None
    return SetBeside(one, range_chart(known, (row,)))


def _stated(claim: PublicClaim, sources: Sources) -> Stated:
    return Stated(claim, sources.reports[claim.report])


def _told(control: PublicControl, sources: Sources) -> Told:
    return Told(control, tuple(_stated(sources.claims[key], sources) for key in control.claims))


def _covers(control: PublicControl, start: date, end: date) -> bool:
    """Whether a stretch has any of these days. One of which nobody told either end covers none."""
    if control.since is None and control.until is None:
        return False
    first, last = control_ends(control)
    return first <= end and last >= start


def _by_place(control: PublicControl) -> tuple[bool, str, date]:
    since = control.since.start if control.since is not None else None
    return control.place is None, place_key(control.place), since or date.min
