"""Disclosures and official positions set against incidents: how near, how many days off, and what else fits.

A match says *compatible with*, never *the same as*: a belligerent's log that lists eighteen strikes near a
town that day fits every incident there equally well, and says nothing about which strike it was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ...records import (
    Claim,
    ClaimantKind,
    ClaimId,
    ClaimKind,
    Harm,
    Incident,
    Inconsistency,
    Match,
    Reading,
    ReportId,
    When,
)
from ..tellings.around import words_around
from ..tellings.tellings import Telling
from ..tellings.told_times import before_publication, days_in
from ..terms.grid import grid_points
from ..terms.parties import party_of
from ..terms.places import Spot, spot
from ..terms.rules import rules
from ..terms.words import sounds_of
from .chance import base_rates
from .fit import Fit, Place, Position
from .inconsistent import inconsistencies
from .likely import fit_of
from .matched import ranked
from .superseded import corrects, superseded, with_days

_OFFICIAL = (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL)
_MATCHED = (ClaimKind.DISCLOSURE, ClaimKind.RESPONSIBILITY)
_SPEAKING = (ClaimKind.HARM, ClaimKind.ACTION)
LONGEST = 62  # days; a claim on a longer stretch is about no single event


class Matched(NamedTuple):
    """What officials said and disclosed beside the incidents, and where it seems not to agree."""

    matches: tuple[Match, ...]
    inconsistencies: tuple[Inconsistency, ...]


def matched(
    by_report: Mapping[ReportId, Reading], tellings: Iterable[Telling], incidents: Sequence[Incident]
) -> Matched:
    """Every disclosure and official position against the incidents that it is compatible with, best first.

    `by_report` holds the claims that take part, `tellings` what the incidents were made of.
    """
    index, positions = index_of(tellings, incidents), positions_of(by_report)
    corrected = superseded(positions)
    positions = with_days(positions, corrected)
    fitting = fits(positions, index)
    found = ranked(fitting, base_rates(index.near, index.covers), corrected)
    claims = {claim.claim_id: claim for reading in by_report.values() for claim in reading.claims}
    standing = [fit for fit in fitting if fit.position.claim.claim_id not in corrected.by]
    return Matched(found, inconsistencies(standing, corrected.standing(positions), claims))


def positions_of(by_report: Mapping[ReportId, Reading]) -> list[Position]:
    """Every disclosure and official position, by report."""
    return [
        position_of(claim, by_report[report])
        for report in sorted(by_report)
        for claim in by_report[report].claims
        if _is_matched(claim)
    ]


def fits(positions: Iterable[Position], index: Incidents) -> list[Fit]:
    """Every disclosure and official position with every incident that it can be of."""
    return [fit for position in positions for fit in _fits(position, index)]


def index_of(tellings: Iterable[Telling], incidents: Sequence[Incident]) -> Incidents:
    """The incidents by their days, places and claims; `tellings` are what they were made of."""
    told = {claim.claim_id: telling for telling in tellings for claim in telling.claims}
    return Incidents([_place(incident, told) for incident in incidents])


def _is_matched(claim: Claim) -> bool:
    if claim.withdraws:
        return False  # a publisher speaks of its own report, and of no event
    return claim.kind in _MATCHED or (claim.kind in _SPEAKING and claim.claimant.kind in _OFFICIAL)


def _place(incident: Incident, told: dict[ClaimId, Telling]) -> Place:
    """An incident with every place that its claims tell it at, and the words around them."""
    tellings = {id(told[claim]): told[claim] for claim in incident.claim_ids if claim in told}.values()
    claims = [claim for telling in tellings for claim in telling.claims]
    named = [(spot(claim.where), claim.claim_id) for claim in claims if claim.where]
    spots = {place: None for place, _ in named}
    words = frozenset(word for telling in tellings for word in telling.words)
    counts = [count for claim in claims for count in claim.counts if count.harm is Harm.KILLED]
    return Place(
        incident,
        tuple(place for place in spots if place.placed),
        words,
        frozenset(sound for word in words for sound in sounds_of(word)),
        frozenset(party.id for claim in claims for party in claim.belligerents if party.id),
        tuple((c.low, c.high or c.low) for c in counts if c.low is not None and not c.part_of_total),
        all(claim.claimant.kind in _OFFICIAL for claim in claims),
        tuple((place, claim) for place, claim in named if place.placed),
    )


def position_of(claim: Claim, reading: Reading) -> Position:
    """The claim's own place and time; where it has none, those of the nearest claim of its report, which is said."""
    near = sorted(reading.claims, key=lambda other: (abs(other.span.start - claim.span.start), other.claim_id))
    notes, borrowed = [], []
    where = claim.where
    if where is None and (placed := next((other for other in near if other.where), None)):
        where, borrowed = placed.where, [placed.claim_id]
        notes.append("its place is that of another claim in the same report")
    when = claim.when if claim.when and claim.when.start else None
    # a correction names the day of a release, and tells of strikes of a day that is not its neighbour's
    if when is None and not corrects(claim) and (dated := next((o for o in near if o.when and o.when.start), None)):
        when, borrowed = dated.when, [*borrowed, dated.claim_id]
        notes.append("its day is that of another claim in the same report")
    stated_day = when is not None
    if when is None and claim.kind is ClaimKind.DISCLOSURE and (when := before_publication(reading.report)):
        notes.append(f"it states no day; taken as within {rules().join.window_days} days before publication")
    words = words_around(reading.report, [claim])
    grid = _grid_of(claim, reading) if claim.kind in _MATCHED else None
    said = [c.official for c in (claim, *near) if c.official]
    conceded = next((one.conceded_killed.low for one in said if one.conceded_killed), None)
    injured_alone = not conceded and any(one.conceded_injured for one in said)
    told = spot(where) if where else None
    whose = party_of(claim, reading), conceded, injured_alone, tuple(borrowed), stated_day
    return Position(claim, told, when, words, tuple(notes), grid, *whose, reading.report.published)


def _grid_of(claim: Claim, reading: Reading) -> Spot | None:
    """The point by military grid in the line of a claim; else the one in its text that stands in no other's line.

    Of several nobody knows which is the claim's.
    """
    text = reading.report.text
    points = grid_points(_line_of(claim, text))
    if not points and not any(grid_points(_line_of(c, text)) for c in reading.claims if c.kind in _MATCHED):
        points = grid_points(text)
    return spot(points[0]) if len(points) == 1 else None


def _line_of(claim: Claim, text: str) -> str:
    end = text.find("\n", claim.span.end)
    return text[text.rfind("\n", 0, claim.span.start) + 1 : end if end >= 0 else len(text)]


class Incidents:
    """Incidents by the days on which they may have been, by the names of their places, and by their claims."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._by_day: dict[date, list[Place]] = defaultdict(list)
        self._by_name: dict[str, list[Place]] = defaultdict(list)
        self._by_claim: dict[ClaimId, Place] = {}
        for place in places:
            self._by_claim.update(dict.fromkeys(place.incident.claim_ids, place))
            for day in days_around(place.incident.date, 0):
                self._by_day[day].append(place)
            for form in {form for told in place.spots for form in told.forms}:
                self._by_name[form].append(place)
        self._first, self._last = min(self._by_day, default=date.max), max(self._by_day, default=date.min)

    def covers(self, day: date) -> bool:
        """True between the first and the last day of an incident."""
        return bool(self._by_day) and self._first <= day <= self._last

    def holder(self, claim: Claim) -> Place | None:
        """The incident that the claim is a member of."""
        return self._by_claim.get(claim.claim_id)

    def near(self, position: Position) -> list[Place]:
        """The incidents within reach in time; of the same name where the position has no day."""
        if position.when is None:
            names = position.spot.forms if position.spot and position.spot.placed else ()
            found = [place for form in names for place in self._by_name.get(form, ())]
        else:
            days = days_around(position.when, rules().match.days)
            found = [place for day in days for place in self._by_day.get(day, ())]
        return list({place.incident.incident_id: place for place in found}.values())


def days_around(when: When, around: int) -> list[date]:
    """The days of a stretch and so many on either side; none where it is unknown or too long to be of one event."""
    if when.start is None or days_in(when) > LONGEST:
        return []
    return [when.start + timedelta(days=n) for n in range(-around, days_in(when) + around)]


def _fits(position: Position, index: Incidents) -> list[Fit]:
    """All that fits; a position that is a member of an incident that others tell of too is matched to it first."""
    holder = index.holder(position.claim)
    near = (place for place in index.near(position) if place is not holder)
    found = [fit for place in near if (fit := fit_of(position, place))]
    if holder and (fit := _of_holder(position, holder)):
        found.append(fit)
    return found


def _of_holder(position: Position, holder: Place) -> Fit | None:
    """The fit of a position with the incident that it is a member of; None for a claim that is its report's own event.

    What officials alone tell of is no more the event of a position than any other.
    """
    if position.claim.kind is not ClaimKind.RESPONSIBILITY and len(holder.incident.report_ids) == 1:
        return None
    return fit_of(position, holder, member=not holder.officials_alone)
