"""Incidents from clusters: what happened, when and where as most origins tell it, and why they were grouped.

Of the values told, the finest that most origins support is taken, ties by the smallest claim id. Nothing is
averaged and no claim is altered; every value names the claims it rests on.
"""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from ...records import (
    UNKNOWN_TIME,
    Claim,
    ClaimId,
    Incident,
    PlacePrecision,
    Reason,
    Report,
    Surroundings,
    TimePrecision,
    When,
    Where,
    incident_id,
)
from ..tellings.day_words import left_open
from ..tellings.days import names_day
from ..tellings.doubtful import place_apart
from ..tellings.named_where import THE_DAY, carried_from, carried_over, doubt_of_name, in_own_words
from ..tellings.told import told
from ..tellings.told_times import before_publication
from ..terms.places import Relation, Spot, between, no_finer_than_its_circle, spot
from ..terms.rules import rules
from ..terms.wording import days_as_words, number_of
from ..terms.words import is_arabic
from .apart import apart_reasons
from .grouping_reasons import grouping_reasons
from .groups import Group, ids_of, most_told, values_told
from .happened import happened

V = TypeVar("V", bound=Hashable)
_BY_DAY = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY)
_PLACE_ORDER = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)
_TIME_ORDER = {precision: rank for rank, precision in enumerate(TimePrecision)}


def incident(group: Group) -> Incident:
    """The incident that a group of claims makes, with its reasons."""
    event, why_events = happened(group)
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
            *grouping_reasons(event, group.tellers, group.bonds, group.judged, group.reports),
            *apart_reasons(group.apart),
            *why_events,
            *why_dates,
            *why_wheres,
        ),
        published=group.published,
    )


def _date(group: Group) -> tuple[When, tuple[Reason, ...]]:
    dated = _dated(group)
    days = {(c.when.start, c.when.end): c.when for c in dated if c.when}
    stated = values_told(((c.when.start, c.when.end), c) for c in dated if c.when)
    if not stated:
        return _inferred_date(group)
    fine = {key: claims for key, claims in stated.items() if days[key].precision in _BY_DAY}
    if not fine:
        shortest = min(_TIME_ORDER[days[key].precision] for key in stated)
        fine = {key: claims for key, claims in stated.items() if _TIME_ORDER[days[key].precision] == shortest}
    chosen = most_told(group, fine)
    claims = fine[chosen] if chosen else []
    finest = min(claims, key=lambda c: (_TIME_ORDER[c.when.precision] if c.when else 99, c.claim_id))
    when = finest.when or UNKNOWN_TIME
    own = in_own_words(claims, _day_of, group.reports)
    text = f"{days_as_words(when)}: stated by {number_of(group.support(own), 'origin')}"
    text += carried_from(THE_DAY, own, _day_of, group.reports) + left_open(own, group.reports)
    why = Reason("date", "stated_by_most_origins", ids_of(own), text)
    return when, (why, *carried_over("date", claims, own))


def _dated(group: Group) -> list[Claim]:
    """The claims that tell when it was: of an assessment only those that name the day, if any of them does."""
    dated = [claim for claim in group.tellers if claim.when and claim.when.start]
    assessments = rules().publisher.assessments
    named = [c for c in dated if names_day(told(c, group.reports[c.report_id].text))]
    filed = {c.report_id for c in named if group.reports[c.report_id].source_type in assessments}
    return [c for c in dated if c.report_id not in filed or c in named]


_NO_DAY = "no day with its year was read in these claims, and no text is dated"


def _inferred_date(group: Group) -> tuple[When, tuple[Reason, ...]]:
    reports = [group.reports[report] for report in sorted({claim.report_id for claim in group.tellers})]
    dated = [
        (report.published, when) for report in reports if report.published and (when := before_publication(report))
    ]
    if not dated:
        return UNKNOWN_TIME, (Reason("date", "unknown", ids_of(group.tellers), _NO_DAY),)
    when = min(dated, key=lambda pair: pair[0])[1]
    text = (
        f"{days_as_words(when)}: no day was read in these claims; the event is held to lie within "
        f"{rules().join.window_days} days before the earliest publication"
    )
    return when, (Reason("date", "days_before_publication", ids_of(group.tellers), text),)


def _where(group: Group) -> tuple[Where | None, tuple[Reason, ...]]:
    spots = values_told((spot(c.where) if c.where else None, c) for c in group.tellers)
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
            ids_of(level[place])[0],
        )  # fmt: skip

    chosen = min(level, key=order)
    where = _in_both_scripts(chosen.where, [c.where.stated for c in backing[chosen] if c.where])
    own = in_own_words(backing[chosen], _place_of, group.reports)
    text = f"{chosen.name}: told so by {number_of(group.support(own), 'origin')}"
    doubt = doubt_of_name(where, own, _place_of, group.reports)
    if where.lat is None and (around := _most_around(group, backing[chosen])):
        where = _set_in(where, around)
        text += f"; no gazetteer knows it, so it is set at {around.name}, within {around.radius_m // 1000} km"
    text += carried_from("the place", own, _place_of, group.reports) + place_apart(own, group.reports) + doubt
    why = Reason("where", "finest_of_most_origins", ids_of(own), text)
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
    return values_told((claim.where.around if claim.where else None, claim) for claim in claims)


def _most_around(group: Group, claims: Sequence[Claim]) -> Surroundings | None:
    """What the accounts of an unknown place set it in: the finest that they name, of these the most told."""
    found = _around(claims)
    finest = min((_PLACE_ORDER[around.precision] for around in found), default=None)
    return most_told(group, {a: told for a, told in found.items() if _PLACE_ORDER[a.precision] == finest})


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
