"""Incidents from clusters: what happened, when and where as most origins tell it, and why they were grouped.

Of the values told, the finest that most origins support is taken, ties by the smallest claim id. Nothing is
averaged and no claim is altered; every value names the claims it rests on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TypeVar

from ..records import (
    UNKNOWN_TIME,
    Claim,
    ClaimId,
    Echo,
    Event,
    Incident,
    Method,
    Origin,
    PlacePrecision,
    Published,
    Reason,
    Report,
    ReportId,
    Surroundings,
    TimePrecision,
    When,
    Where,
    incident_id,
)
from .apart import Apart, apart_reasons
from .cluster import Bond
from .days import names_day
from .grouping_reasons import grouping_reasons
from .named_where import carried_from, carried_over, doubt_of_name, in_own_words
from .places import Relation, Spot, between, no_finer_than_its_circle, spot
from .rules import rules
from .tellings import before_publication
from .told import makes_incident, stated_target, told
from .wording import days_as_words, elsewhere, number_of, strikes_as_words, told_as_words
from .words import is_arabic

V = TypeVar("V", bound=Hashable)
_BY_DAY = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY)
_PLACE_ORDER = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)
_TIME_ORDER = {precision: rank for rank, precision in enumerate(TimePrecision)}


@dataclass(frozen=True, eq=False, slots=True)
class Group:
    """All that one incident is made of: claims by id, origins, bonds between its reports, what was judged, and ties.

    `apart` is what keeps it apart from incidents that are told of alike.
    """

    claims: tuple[Claim, ...]
    origins: tuple[Origin, ...]
    bonds: tuple[Bond, ...]
    judged: tuple[Reason, ...]
    tied: tuple[Echo, ...]
    reports: Mapping[ReportId, Report]
    apart: tuple[Apart, ...] = ()

    @property
    def tellers(self) -> list[Claim]:
        """The claims that tell of the event itself."""
        return [claim for claim in self.claims if makes_incident(claim)]

    @property
    def published(self) -> tuple[Published, ...]:
        """The days on which its reports were published, where known, by report."""
        days = ((report, self.reports[report].published) for report in sorted({c.report_id for c in self.claims}))
        return tuple(Published(report, on) for report, on in days if on is not None)

    def support(self, claims: Iterable[Claim]) -> int:
        """How many of the incident's origins these claims come from."""
        told_in = {claim.report_id for claim in claims}
        return sum(not told_in.isdisjoint(origin.report_ids) for origin in self.origins)


def incident(group: Group) -> Incident:
    """The incident that a group of claims makes, with its reasons."""
    event, why_events = _event(group)
    date, why_dates = _date(group)
    where, why_wheres = _where(group)
    return Incident(
        incident_id=incident_id([claim.claim_id for claim in group.claims]),
        report_ids=tuple(sorted({claim.report_id for claim in group.claims})),
        claim_ids=tuple(claim.claim_id for claim in group.claims),
        event=event,
        date=date,
        where=where,
        origins=group.origins,
        reasons=(
            *grouping_reasons(event, group.tellers, group.bonds, group.judged),
            *apart_reasons(group.apart),
            *why_events,
            *why_dates,
            *why_wheres,
        ),
        published=group.published,
    )


def _event(group: Group) -> tuple[Event, tuple[Reason, ...]]:
    types = _told((c.event.type, c) for c in group.tellers if c.event)
    plain = {kind: claims for kind, claims in types.items() if kind not in rules().general}
    kind = _most_told(group, plain or types)
    methods, strikes = _told((_method(c), c) for c in group.tellers), _told((_strikes(c), c) for c in group.tellers)
    method, targets = _most_told(group, methods), _told((stated_target(c), c) for c in group.tellers)
    found = Event(kind, method, _most_told(group, targets), next(iter(strikes)) if len(strikes) == 1 else None)
    rests_on = [*(types[kind] if kind else ()), *(targets[found.target] if found.target else ())] or group.tellers
    own = [c for c in rests_on if (c.event and c.event.names_kind) or stated_target(c)] or rests_on
    text = f"{told_as_words(found, own)}: told so by {number_of(group.support(own), 'origin')}"
    reasons = [Reason("event", "most_origins", _ids(own), text + elsewhere(found, own))]
    reasons += carried_over("event", rests_on, own)
    if method is not None:
        text = (
            f"means, {str(method).replace('_', ' ')}: told so by {number_of(group.support(methods[method]), 'origin')}"
        )
        reasons.append(Reason("event", "method", _ids(methods[method]), text))
    if strikes:
        telling = [*chain(*strikes.values())]
        text = f"{strikes_as_words(strikes)}: told so by {number_of(group.support(telling), 'origin')}"
        reasons.append(Reason("event", "number_of_strikes", _ids(telling), text))
    return found, tuple(reasons)


def _method(claim: Claim) -> Method | None:
    method = claim.event.method if claim.event else None
    return None if method is Method.NONE_STATED else method


def _strikes(claim: Claim) -> int | None:
    return (claim.event.strikes or None) if claim.event else None


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


def _date(group: Group) -> tuple[When, tuple[Reason, ...]]:
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
    own = in_own_words(claims, _day_of, group.reports)
    text = f"{days_as_words(when)}: stated by {number_of(group.support(own), 'origin')}"
    text += carried_from("the day", own, _day_of, group.reports)
    why = Reason("date", "stated_by_most_origins", _ids(own), text)
    return when, (why, *carried_over("date", claims, own))


def _dated(group: Group) -> list[Claim]:
    """The claims that tell when it was: of an assessment only those that name the day, if any of them does."""
    dated = [claim for claim in group.tellers if claim.when and claim.when.start]
    assessments = rules().publisher.assessments
    named = [c for c in dated if names_day(told(c, group.reports[c.report_id].text))]
    filed = {c.report_id for c in named if group.reports[c.report_id].source_type in assessments}
    return [c for c in dated if c.report_id not in filed or c in named]


_NO_DAY = "none of these claims names a day with its year, and no text is dated"


def _inferred_date(group: Group) -> tuple[When, tuple[Reason, ...]]:
    reports = [group.reports[report] for report in sorted({claim.report_id for claim in group.tellers})]
    dated = [
        (report.published, when) for report in reports if report.published and (when := before_publication(report))
    ]
    if not dated:
        return UNKNOWN_TIME, (Reason("date", "unknown", _ids(group.tellers), _NO_DAY),)
    when = min(dated, key=lambda pair: pair[0])[1]
    text = (
        f"{days_as_words(when)}: no text states a day; the event is held to lie within "
        f"{rules().join.window_days} days before the earliest publication"
    )
    return when, (Reason("date", "days_before_publication", _ids(group.tellers), text),)


def _where(group: Group) -> tuple[Where | None, tuple[Reason, ...]]:
    spots = _told((spot(c.where) if c.where else None, c) for c in group.tellers)
    named = {place: claims for place, claims in spots.items() if place.forms or place.where.lat is not None}
    if not named:
        return None, ()
    finest = min(place.level.value for place in named)
    level = {place: claims for place, claims in named.items() if place.level.value == finest}
    backing = {place: [c for other, told in level.items() if _one(place, other) for c in told] for place in level}

    known = {place.where.name for place in level if place.where.lat is not None}

    def order(place: Spot) -> tuple[bool, bool, bool, int, int, int, ClaimId]:
        unplaced = place.where.lat is None
        abroad = all(_abroad(place.where, group.reports[claim.report_id]) for claim in level[place])
        return (
            unplaced and not _around(backing[place]), abroad, _names_province(place),
            -group.support(backing[place]), _looseness(place, backing[place], known), place.fineness,
            _ids(level[place])[0],
        )  # fmt: skip

    chosen = min(level, key=order)
    where = _in_both_scripts(chosen.where, [c.where.stated for c in backing[chosen] if c.where])
    own = in_own_words(backing[chosen], _place_of, group.reports)
    text = f"{chosen.name}: told so by {number_of(group.support(own), 'origin')}"
    doubt = doubt_of_name(where, own, _place_of, group.reports)
    if where.lat is None and (around := _most_around(group, backing[chosen])):
        where = _set_in(where, around)
        text += f"; no gazetteer knows it, so it is set at {around.name}, within {around.radius_m // 1000} km"
    text += carried_from("the place", own, _place_of, group.reports) + doubt
    why = Reason("where", "finest_of_most_origins", _ids(own), text)
    return no_finer_than_its_circle(where), (why, *carried_over("where", backing[chosen], own))


def _looseness(place: Spot, backing: Iterable[Claim], known: Container[str | None]) -> int:
    """0 for a place unknown to gazetteers within a known one told of as well, for it is finer; 2 for other such."""
    if place.where.lat is not None:
        return 1
    return 0 if any(around.name in known for around in _around(backing)) else 2


def _place_of(claim: Claim) -> Where | None:
    return claim.where


def _day_of(claim: Claim) -> When | None:
    return claim.when


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
