"""Disclosures and official positions set against incidents: how near, how many days off, and what else fits.

A match says *compatible with*, never *the same as*: a belligerent's log that lists eighteen strikes near a
town that day fits every incident there equally well, and says nothing about which strike it was.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..records import Claim, ClaimantKind, ClaimId, ClaimKind, Incident, Match, Report, ReportId, When
from .places import Relation, Spot, between, spot
from .rules import rules
from .tellings import before_publication, days_in
from .told import target_of, targets_conflict, types_conflict
from .wording import days_as_words, metres_as_words, number_of

_OFFICIAL = (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL)
_MATCHED = (ClaimKind.DISCLOSURE, ClaimKind.RESPONSIBILITY)
_SPEAKING = (ClaimKind.HARM, ClaimKind.ACTION, ClaimKind.STATEMENT)
_LONGEST = 62  # days; a claim on a longer stretch is about no single event
_PER_DAY = 0.55  # what each day of a gap leaves of the score
_FALL_M = 20_000  # metres over which the score falls to a third
_UNDATED = 0.3  # what is left of the score where only the place can be compared
_ASIDE = 0.6  # what is left of it where kind of event or target contradict


@dataclass(frozen=True, eq=False, slots=True)
class _Position:
    """A claim to be matched, with the place and time it is compared by and where they were taken from."""

    claim: Claim
    spot: Spot | None
    when: When | None
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False, slots=True)
class _Fit:
    """A position and an incident that it is compatible with."""

    position: _Position
    incident: Incident
    score: float
    metres: float | None
    days: int | None


def matches(
    claims: Sequence[Claim], reports: dict[ReportId, Report], incidents: Sequence[Incident]
) -> tuple[Match, ...]:
    """Every disclosure and official position against the incidents that it is compatible with, best first."""
    by_report: dict[ReportId, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_report[claim.report_id].append(claim)
    holders = {claim: incident for incident in incidents for claim in incident.claim_ids}
    index = _Index(incidents)
    fits: list[_Fit] = []
    for claim in claims:
        if _is_matched(claim):
            position = _position(claim, by_report[claim.report_id], reports[claim.report_id])
            fits += _fits(position, index, holders.get(claim.claim_id))
    return _ranked(fits)


def _is_matched(claim: Claim) -> bool:
    return claim.kind in _MATCHED or (claim.kind in _SPEAKING and claim.claimant.kind in _OFFICIAL)


def _position(claim: Claim, beside: Sequence[Claim], report: Report) -> _Position:
    """The claim's own place and time; where it has none, those of the nearest claim of its report, which is said."""
    near = sorted(beside, key=lambda other: (abs(other.span.start - claim.span.start), other.claim_id))
    notes = []
    where = claim.where
    if where is None and (where := next((other.where for other in near if other.where), None)):
        notes.append("its place is that of another claim in the same report")
    when = claim.when if claim.when and claim.when.start else None
    if when is None and (when := next((o.when for o in near if o.when and o.when.start), None)):
        notes.append("its day is that of another claim in the same report")
    if when is None and claim.kind is ClaimKind.DISCLOSURE and (when := before_publication(report)):
        notes.append(f"it states no day; taken as within {rules().join.window_days} days before publication")
    return _Position(claim, spot(where) if where else None, when, tuple(notes))


class _Index:
    """Incidents by the days on which they may have been, and by the names of their places."""

    def __init__(self, incidents: Iterable[Incident]) -> None:
        self._by_day: dict[date, list[Incident]] = defaultdict(list)
        self._by_name: dict[str, list[Incident]] = defaultdict(list)
        for incident in incidents:
            for day in _days(incident.date, 0):
                self._by_day[day].append(incident)
            for form in spot(incident.where).forms if incident.where else ():
                self._by_name[form].append(incident)

    def near(self, position: _Position) -> list[Incident]:
        """The incidents within reach in time; of the same name where the position has no day."""
        if position.when is None:
            found = [i for form in (position.spot.forms if position.spot else ()) for i in self._by_name.get(form, ())]
        else:
            found = [i for day in _days(position.when, rules().match.days) for i in self._by_day.get(day, ())]
        return list({incident.incident_id: incident for incident in found}.values())


def _days(when: When, around: int) -> list[date]:
    if when.start is None or days_in(when) > _LONGEST:
        return []
    return [when.start + timedelta(days=n) for n in range(-around, days_in(when) + around)]


def _fits(position: _Position, index: _Index, holder: Incident | None) -> list[_Fit]:
    found = [fit for incident in index.near(position) if (fit := _fit(position, incident))]
    if holder is not None and _belongs(position.claim, holder):
        found = [fit for fit in found if fit.incident is not holder]
        own = _fit(position, holder) or _Fit(position, holder, 1.0, None, None)
        found.append(replace(own, score=1.0))
    elif holder is not None:
        found = [fit for fit in found if fit.incident is not holder]
    return sorted(found, key=lambda fit: (-fit.score, fit.incident.incident_id))[: rules().match.most]


def _belongs(claim: Claim, holder: Incident) -> bool:
    """True where the incident that holds the claim is more than the claim's own report telling of itself."""
    return claim.kind is ClaimKind.RESPONSIBILITY or len(holder.report_ids) > 1


def _fit(position: _Position, incident: Incident) -> _Fit | None:
    if position.spot is None or incident.where is None or not position.spot.placed:
        return None
    place = spot(incident.where)
    found = between(position.spot, place)
    named = found.relation is Relation.SAME
    if not place.placed or not (named or (found.metres is not None and found.metres <= rules().match.metres)):
        return None
    gap = position.when.days_from(incident.date) if position.when else None
    if gap is not None and gap > rules().match.days:
        return None
    by_place = 1.0 if named else math.exp(-(found.metres or 0.0) / _FALL_M)
    by_day = _UNDATED if gap is None else _PER_DAY**gap
    score = by_place * by_day * (_ASIDE if _contradicts(position.claim, incident) else 1.0)
    return _Fit(position, incident, round(0.95 * score, 4), found.metres, gap)


def _contradicts(claim: Claim, incident: Incident) -> bool:
    kind = claim.event.type if claim.event else None
    return types_conflict(kind, incident.event.type) or targets_conflict(target_of(claim), incident.event.target)


def _ranked(fits: Sequence[_Fit]) -> tuple[Match, ...]:
    others = _others(fits)
    made: list[Match] = []
    by_claim: dict[ClaimId, list[_Fit]] = defaultdict(list)
    for fit in fits:
        by_claim[fit.position.claim.claim_id].append(fit)
    for of_claim in by_claim.values():
        ordered = sorted(of_claim, key=lambda fit: (-fit.score, fit.incident.incident_id))
        made += [_match(fit, rank, others[id(fit)]) for rank, fit in enumerate(ordered, 1)]
    return tuple(sorted(made, key=lambda match: (match.report_id, match.claim_id, match.rank)))


def _others(fits: Sequence[_Fit]) -> dict[int, int]:
    """For each fit how many other strikes fit the incident at least as well; a release told twice counts once."""
    disclosed: dict[str, list[_Fit]] = defaultdict(list)
    for fit in fits:
        if fit.position.claim.kind is ClaimKind.DISCLOSURE:
            disclosed[fit.incident.incident_id].append(fit)
    return {id(fit): _strikes_as_near(fit, disclosed[fit.incident.incident_id]) for fit in fits}


def _strikes_as_near(fit: _Fit, disclosed: Sequence[_Fit]) -> int:
    lines = {_line(other): _strikes(other) for other in disclosed if other.score >= fit.score}
    if fit.position.claim.kind is not ClaimKind.DISCLOSURE:
        return sum(lines.values())
    lines[_line(fit)] = _strikes(fit)
    return max(0, sum(lines.values()) - 1)


def _line(fit: _Fit) -> tuple[str, date | None, int]:
    names = sorted(fit.position.spot.forms) if fit.position.spot else []
    return names[0] if names else "", fit.position.when.start if fit.position.when else None, _strikes(fit)


def _strikes(fit: _Fit) -> int:
    event = fit.position.claim.event
    return 1 if event is None or event.strikes is None else event.strikes


def _match(fit: _Fit, rank: int, others: int) -> Match:
    claim = fit.position.claim
    return Match(
        report_id=claim.report_id,
        claim_id=claim.claim_id,
        incident_id=fit.incident.incident_id,
        rank=rank,
        score=fit.score,
        distance_m=None if fit.metres is None else round(fit.metres),
        day_gap=fit.days,
        indistinct_from=others,
        reasons=(_how_near(fit), *_how_distinct(fit, others), *fit.position.notes),
    )


def _how_near(fit: _Fit) -> str:
    if fit.metres is None and fit.days is None:
        return "stands in the same report, beside the incident"
    place = "the same place by name" if fit.metres is None else f"{metres_as_words(fit.metres)} away"
    mine, theirs = days_as_words(fit.position.when), days_as_words(fit.incident.date)
    if fit.days is None:
        return f"{place}, no day to compare"
    if fit.days:
        return f"{place}, {number_of(fit.days, 'day')} off ({mine} against {theirs})"
    return f"{place}, on {mine}" if mine == theirs else f"{place}, in days that overlap ({mine}; {theirs})"


def _how_distinct(fit: _Fit, others: int) -> tuple[str, ...]:
    if fit.position.claim.kind is not ClaimKind.DISCLOSURE:
        return ()
    near = f"near {fit.position.spot.name}" if fit.position.spot else "at no stated place"
    if _strikes(fit) == 0:
        return (f"lists no strikes {near}, within its own definition of a strike",)
    if others == 0:
        return (f"compatible with the one disclosed strike {near}",)
    return (f"compatible with, not distinguishable among, {others + 1} disclosed strikes {near}",)
