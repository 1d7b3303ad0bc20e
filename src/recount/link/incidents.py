"""Incidents from clusters: what happened, when and where as most origins tell it, and why they were grouped.

Of the values told, the finest that most origins support is taken, ties by the smallest claim id. Nothing is
averaged and no claim is altered; every value names the claims it rests on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ..records import (
    UNKNOWN_TIME,
    Claim,
    ClaimId,
    Echo,
    Event,
    Incident,
    Judgement,
    Method,
    Origin,
    PlacePrecision,
    Reason,
    Report,
    ReportId,
    Surroundings,
    TimePrecision,
    When,
    Where,
    incident_id,
)
from .cluster import Bond
from .days import names_day
from .grouping_reasons import grouping_reasons
from .places import Relation, Spot, between, spot
from .rules import rules
from .tellings import before_publication
from .told import makes_incident, stated_target, told
from .wording import days_as_words, elsewhere, number_of, told_as_words
from .words import is_arabic

V = TypeVar("V", bound=Hashable)
_BY_DAY = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY)
_PLACE_ORDER = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)
_TIME_ORDER = {precision: rank for rank, precision in enumerate(TimePrecision)}


@dataclass(frozen=True, eq=False, slots=True)
class Group:
    """All that one incident is made of: claims by id, origins, bonds between its reports, judgements and ties."""

    claims: tuple[Claim, ...]
    origins: tuple[Origin, ...]
    bonds: tuple[Bond, ...]
    judgements: tuple[Judgement, ...]
    tied: tuple[Echo, ...]
    reports: Mapping[ReportId, Report]

    @property
    def tellers(self) -> list[Claim]:
        """The claims that tell of the event itself."""
        return [claim for claim in self.claims if makes_incident(claim)]

    def support(self, claims: Iterable[Claim]) -> int:
        """How many of the incident's origins these claims come from."""
        told_in = {claim.report_id for claim in claims}
        return sum(not told_in.isdisjoint(origin.report_ids) for origin in self.origins)


def incident(group: Group) -> Incident:
    """The incident that a group of claims makes, with its reasons."""
    event, why_event = _event(group)
    date, why_date = _date(group)
    where, why_where = _where(group)
    return Incident(
        incident_id=incident_id([claim.claim_id for claim in group.claims]),
        report_ids=tuple(sorted({claim.report_id for claim in group.claims})),
        claim_ids=tuple(claim.claim_id for claim in group.claims),
        event=event,
        date=date,
        where=where,
        origins=group.origins,
        reasons=(
            *grouping_reasons(event, group.tellers, group.bonds, group.judgements),
            why_event,
            why_date,
            *((why_where,) if why_where else ()),
        ),
    )


def _event(group: Group) -> tuple[Event, Reason]:
    types = _told((c.event.type, c) for c in group.tellers if c.event)
    plain = {kind: claims for kind, claims in types.items() if kind not in rules().general}
    kind = _most_told(group, plain or types)
    method = _most_told(group, _told((_method(c), c) for c in group.tellers))
    target = _most_told(group, _told((stated_target(c), c) for c in group.tellers))
    strikes = {claim.event.strikes for claim in group.tellers if claim.event and claim.event.strikes}
    found = Event(kind, method, target, strikes.pop() if len(strikes) == 1 else None)
    rests_on = [c for c in group.tellers if _tells(c, found)] or group.tellers
    text = f"{told_as_words(found, rests_on)}: told so by {number_of(group.support(rests_on), 'origin')}"
    text += elsewhere(found, rests_on)
    return found, Reason("event", "most_origins", _ids(rests_on), text)


def _method(claim: Claim) -> Method | None:
    method = claim.event.method if claim.event else None
    return None if method is Method.NONE_STATED else method


def _tells(claim: Claim, event: Event) -> bool:
    kind = claim.event.type if claim.event else None
    return (kind is not None and kind is event.type) or (
        event.target is not None and stated_target(claim) is event.target
    )


def _told(values: Iterable[tuple[V | None, Claim]]) -> dict[V, list[Claim]]:
    """The claims that tell each value, values that are unsaid left out."""
    found: dict[V, list[Claim]] = defaultdict(list)
    for value, claim in values:
        if value is not None:
            found[value].append(claim)
    return found


def _most_told(group: Group, told: Mapping[V, Sequence[Claim]]) -> V | None:
    """The value that most origins tell, then most claims, ties by the smallest claim id."""

    def order(value: V) -> tuple[int, int, ClaimId]:
        return -group.support(told[value]), -len(told[value]), _ids(told[value])[0]

    return min(told, key=order, default=None)


def _date(group: Group) -> tuple[When, Reason]:
    dated = _dated(group)
    days = {(c.when.start, c.when.end): c.when for c in dated if c.when}
    stated = _told(((c.when.start, c.when.end), c) for c in dated if c.when)
    if not stated:
        return _inferred_date(group)
    fine = {key: claims for key, claims in stated.items() if days[key].precision in _BY_DAY}
    if not fine:
        shortest = min(_TIME_ORDER[days[key].precision] for key in stated)
        fine = {key: claims for key, claims in stated.items() if _TIME_ORDER[days[key].precision] == shortest}
    chosen = _most_told(group, fine)
    claims = fine[chosen] if chosen else []
    finest = min(claims, key=lambda c: (_TIME_ORDER[c.when.precision] if c.when else 99, c.claim_id))
    when = finest.when or UNKNOWN_TIME
    text = f"{days_as_words(when)}: stated by {number_of(group.support(claims), 'origin')}"
    return when, Reason("date", "stated_by_most_origins", _ids(claims), text)


def _dated(group: Group) -> list[Claim]:
    """The claims that tell when it was: of an assessment only those that name the day, if any of them does."""
    dated = [claim for claim in group.tellers if claim.when and claim.when.start]
    assessments = rules().publisher.assessments
    named = [c for c in dated if names_day(told(c, group.reports[c.report_id].text))]
    filed = {c.report_id for c in named if group.reports[c.report_id].source_type in assessments}
    return [c for c in dated if c.report_id not in filed or c in named]


_NO_DAY = "none of these claims names a day with its year, and no text is dated"


def _inferred_date(group: Group) -> tuple[When, Reason]:
    reports = [group.reports[report] for report in sorted({claim.report_id for claim in group.tellers})]
    dated = [
        (report.published, when) for report in reports if report.published and (when := before_publication(report))
    ]
    if not dated:
        return UNKNOWN_TIME, Reason("date", "unknown", _ids(group.tellers), _NO_DAY)
    when = min(dated, key=lambda pair: pair[0])[1]
    text = (
        f"{days_as_words(when)}: no text states a day; the event is held to lie within "
        f"{rules().join.window_days} days before the earliest publication"
    )
    return when, Reason("date", "days_before_publication", _ids(group.tellers), text)


def _where(group: Group) -> tuple[Where | None, Reason | None]:
    spots = _told((spot(c.where) if c.where else None, c) for c in group.tellers)
    named = {place: claims for place, claims in spots.items() if place.forms or place.where.lat is not None}
    if not named:
        return None, None
    finest = min(place.level.value for place in named)
    level = {place: claims for place, claims in named.items() if place.level.value == finest}
    backing = {place: [c for other, told in level.items() if _one(place, other) for c in told] for place in level}

    def order(place: Spot) -> tuple[bool, bool, bool, int, bool, int, ClaimId]:
        unplaced = place.where.lat is None
        abroad = all(_abroad(place.where, group.reports[claim.report_id]) for claim in level[place])
        return (
            unplaced and not _around(backing[place]), abroad, _names_province(place),
            -group.support(backing[place]), unplaced, place.fineness, _ids(level[place])[0],
        )  # fmt: skip

    chosen = min(level, key=order)
    where = _in_both_scripts(chosen.where, [c.where.stated for c in backing[chosen] if c.where])
    text = f"{chosen.name}: told so by {number_of(group.support(backing[chosen]), 'origin')}"
    if where.lat is None and (around := _most_around(group, backing[chosen])):
        where = _set_in(where, around)
        text += f"; no gazetteer knows it, so it is set at {around.name}, within {around.radius_m // 1000} km"
    return where, Reason("where", "finest_of_most_origins", _ids(backing[chosen]), text)


def _names_province(place: Spot) -> bool:
    """True for a city of its province's name: beside a village or town that name most often means the province."""
    return place.where.precision is PlacePrecision.CITY and place.where.name == place.where.admin1


def _abroad(where: Where, report: Report) -> bool:
    """True for a place outside the countries that its report is about."""
    return bool(report.country) and where.country is not None and where.country not in report.country


def _around(claims: Iterable[Claim]) -> dict[Surroundings, list[Claim]]:
    return _told((claim.where.around if claim.where else None, claim) for claim in claims)


def _most_around(group: Group, claims: Sequence[Claim]) -> Surroundings | None:
    """What the accounts of an unknown place set it in: the finest that they name, of these the most told."""
    found = _around(claims)
    finest = min((_PLACE_ORDER[around.precision] for around in found), default=None)
    return _most_told(group, {a: told for a, told in found.items() if _PLACE_ORDER[a.precision] == finest})


def _set_in(where: Where, around: Surroundings) -> Where:
    """An unknown place with the point of the known one around it, as exactly as that tells; a quarter by its name."""
    of_village = where.precision in _SETTLEMENTS
    return replace(
        where, name=where.name if of_village else around.name, name_ar=where.name_ar if of_village else around.name_ar,
        admin1=around.admin1, country=around.country, country_name=around.country_name, lat=around.lat, lon=around.lon,
        precision=around.precision, radius_m=around.radius_m,
    )  # fmt: skip


def _in_both_scripts(where: Where, stated: Iterable[str]) -> Where:
    """A place that no gazetteer knows, under the names by which its accounts call it in either script."""
    names = sorted(set(stated))
    latin = next((name for name in names if not is_arabic(name)), None)
    arabic = next((name for name in names if is_arabic(name)), None)
    if where.name or where.lat is not None or latin is None or arabic is None:
        return where
    return replace(where, name=latin, name_ar=arabic)


def _one(a: Spot, b: Spot) -> bool:
    return between(a, b).relation in (Relation.SAME, Relation.SIMILAR_NAME)


def _ids(claims: Iterable[Claim]) -> tuple[ClaimId, ...]:
    return tuple(sorted({claim.claim_id for claim in claims}))
