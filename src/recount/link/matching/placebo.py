"""Do disclosed strikes fit incidents better on their own days than on days moved away? If not, a match says nothing.

Where a belligerent strikes a town every day, each incident there has a disclosed strike beside it, whatever
happened. The incidents are therefore moved by some days, both ways, and matched again by the same rule: what still
fits, fits by chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import comb

from ...records import Claim, ClaimantKind, ClaimId, ClaimKind, Incident, Placebo, Reading, Shift
from ..terms.places import spot
from ..terms.rules import rules
from .fit import Place, Position, compatible, near_of
from .official import days_around, position_of
from .superseded import superseded, with_days

_OFFICIAL = (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL)
_CHANCE = 0.05  # how often chance alone may do as well before a difference says nothing


def placebo(readings: Sequence[Reading], incidents: Iterable[Incident], days: int) -> Placebo:
    """Disclosed strikes with a day, against incidents that others tell of, on their own days and moved by `days`.

    A release is never set against an incident that it is itself a report of. A match informs only where every move
    that could be made leaves so few fits that chance does as well in fewer than 1 of 20 cases. Where several parties
    disclose, each has figures of its own: one may strike every day and another once a month.
    """
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    places = [place for one in incidents if (place := _told_by_others(one, claims))]
    lines = [position_of(claim, one) for one in readings for claim in one.claims if _lists_strikes(claim)]
    corrected = superseded(lines)
    lines = corrected.standing(with_days(lines, corrected))
    parties = sorted({line.party for line in lines if line.party and line.when})
    found = _placebo(lines, places, days)
    if len(parties) < 2:
        return replace(found, belligerent=next(iter(parties), None))
    by_party = ((party, [line for line in lines if line.party == party]) for party in parties)
    apart = tuple(replace(_placebo(own, places, days), belligerent=party) for party, own in by_party)
    return replace(found, parties=apart)


def _placebo(lines: Iterable[Position], places: Sequence[Place], days: int) -> Placebo:
    log = _Log(lines)
    shifts = tuple(_shift(log, places, move) for move in (-days, days))
    own, moved = sum(one.fit_own for one in shifts), sum(one.fit_moved for one in shifts)
    made = [one for one in shifts if one.incidents]
    informs = bool(made) and all(one.chance < _CHANCE for one in made)
    lift = round(own / moved, 2) if moved else None
    return Placebo(log.size, shifts, lift, informs, _finding(own, moved, made, informs))


class _Log:
    """The disclosed strikes by their days."""

    def __init__(self, lines: Iterable[Position]) -> None:
        self._by_day: dict[date, list[Position]] = defaultdict(list)
        self.size = 0
        for position in lines:
            listed = days_around(position.when, 0) if position.when else []
            self.size += bool(listed)
            for day in listed:
                self._by_day[day].append(position)

    def covers(self, day: date) -> bool:
        """True between the first and the last disclosed day."""
        return bool(self._by_day) and min(self._by_day) <= day <= max(self._by_day)

    def fits(self, place: Place) -> bool:
        """True where a strike disclosed in another report fits the incident."""
        near = [p for day in days_around(place.incident.date, rules().match.days) for p in self._by_day.get(day, ())]
        others = (position for position in near if position.claim.report_id not in place.incident.report_ids)
        return any(compatible(position, near_of(position, place)) for position in others)


def _lists_strikes(claim: Claim) -> bool:
    none = claim.event is not None and claim.event.strikes == 0
    return claim.kind is ClaimKind.DISCLOSURE and not none


def _told_by_others(incident: Incident, claims: Mapping[ClaimId, Claim]) -> Place | None:
    """The incident with its places; None where officials alone tell of it, or its day or place is not known."""
    own = [claims[one] for one in incident.claim_ids if one in claims]
    if all(claim.claimant.kind in _OFFICIAL for claim in own) or not days_around(incident.date, 0):
        return None
    spots = tuple(place for place in {spot(c.where): None for c in own if c.where} if place.placed)
    return Place(incident, spots, frozenset()) if spots else None


def _moved(place: Place, days: int) -> Place:
    when, by = place.incident.date, timedelta(days=days)
    moved = replace(when, start=when.start and when.start + by, end=when.end and when.end + by)
    return replace(place, incident=replace(place.incident, date=moved))


def _shift(log: _Log, places: Iterable[Place], days: int) -> Shift:
    pairs = [(log.fits(place), log.fits(moved)) for place, moved in _covered(log, places, days)]
    only_own, only_moved = pairs.count((True, False)), pairs.count((False, True))
    own, moved = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
    return Shift(days, len(pairs), own, moved, only_own, only_moved, round(_chance(only_own, only_moved), 4))


def _covered(log: _Log, places: Iterable[Place], days: int) -> Iterable[tuple[Place, Place]]:
    for place in places:
        moved = _moved(place, days)
        starts = (place.incident.date.start, moved.incident.date.start)
        if all(start is not None and log.covers(start) for start in starts):
            yield place, moved


def _chance(more: int, fewer: int) -> float:
    """How often a fair coin falls `more` times or oftener on one side in as many throws; 1 without a throw."""
    throws = more + fewer
    return sum(comb(throws, n) for n in range(more, throws + 1)) / (1 << throws)


def _finding(own: int, moved: int, made: Sequence[Shift], informs: bool) -> str:
    tried = sum(one.incidents for one in made)
    if not tried:
        return "no information: no incident has both its own and a moved day among the days disclosed"
    counted = f"a disclosed strike fits {own} of {tried} on their own days and {moved} of {tried} on moved days"
    if not informs:
        return f"no information: {counted}, which chance alone may do"
    return f"lift {own / moved:.2f}: {counted}" if moved else f"fits on their own days alone: {counted}"
