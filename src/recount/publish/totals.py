"""Tallies of others set against the sum of incidents over the same period and area: context, and never a figure.

The law of this module: tallies are never added up, to one another or to incidents; an incident enters the sum beside a
tally once, under its code; what cannot be told is kept as a bound and not guessed. An incident whose day or place may
lie within a tally or outside it raises the maximum and not the minimum. The residual is a difference of two ways of
counting: it is neither an estimate of the dead who were never told of nor a proof that a tally is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ..records import ClaimantKind, ClaimKind, Group, Harm, PlacePrecision, Range, Status, TimePrecision
from .record import PublicClaim, PublicCount, PublicIncident, PublicPlace, PublicRecord, PublicTime
from .shared_highs import combined_tolls
from .tally import sum_of_maxima, tally


class NotCompared(StrEnum):
    """Why a tally is set against no incidents."""

    NO_NUMBER = "no_number"
    NO_PERIOD = "no_period"
    NO_AREA = "no_area"


class Within(StrEnum):
    """Whether an incident lies within a tally's period and area."""

    INSIDE = "inside"
    POSSIBLY = "possibly"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Beside:
    """The incidents of the same period and area, and the sum of their ranges of one harm.

    `low` sums the minima of those `inside`, `high` the maxima of those and of the ones `possibly` inside; an end to
    which nothing is known is None. `unknown` have no number at all, `open_ended` a minimum alone: for either the sum
    has no upper end, and says so beside the number.
    """

    inside: tuple[str, ...]
    possibly: tuple[str, ...]
    low: int | None
    high: int | None
    open_ended: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Residual:
    """What a tally holds beyond the incidents, with its bounds; below 0 where the incidents hold more.

    `low` is None where some incident has no known maximum, `high` where the tally itself has none.
    """

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Reconciled:
    """One number of a tally beside the incidents of its period and area.

    `claims` are all claims that state this very number over this period and area, `overlaps` the claims of other
    tallies of the same harm whose period and area meet this one's: they may count the same people. `together` names the
    places of a toll of several, which is no tally and has no one area: incidents that hold it are within it.
    """

    claims: tuple[str, ...]
    claimant: str | None
    claimant_kind: ClaimantKind
    period: PublicTime | None
    area: PublicPlace | None
    harm: Harm
    status: Status
    group: Group | None
    low: int | None
    high: int | None
    beside: Beside | None = None
    residual: Residual | None = None
    not_compared: NotCompared | None = None
    overlaps: tuple[str, ...] = ()
    together: tuple[PublicPlace, ...] = ()


def reconciled(record: PublicRecord) -> tuple[Reconciled, ...]:
    """Every tally of a record that counts the killed or injured beside its incidents, by first day; none is added.

    Among them is each toll that is told of several places together, beside the incidents that hold it.
    """
    found: dict[Reconciled, tuple[str, ...]] = {}
    totals = tuple(claim for claim in record.claims if claim.kind is ClaimKind.TOTAL)
    # The same words may be read once with their number and once without; only the first is a tally of its own.
    numbered = {(c.report, _bare(c)) for c in totals if any(_numbered(count) for count in c.counts)}
    for claim in totals:
        for one in _numbers(claim):
            if _numbered(one) or (claim.report, _bare(claim)) not in numbered:
                found[one] = (*found.get(one, ()), claim.key)
    named = {p.name: p for c in record.claims if any(n.together for n in c.counts) and (p := _bare(c)[1])}
    for claim in record.claims:
        for one in _together(claim, named):
            found[one] = (*found.get(one, ()), claim.key)
    rows = tuple(replace(one, claims=keys) for one, keys in found.items())
    compared = tuple(_compared(one, record.incidents) for one in rows)
    beside = (replace(one, overlaps=tuple(_overlapping(one, compared))) for one in compared)
    return tuple(sorted(beside, key=_order))


_SUMMED = (Harm.KILLED, Harm.INJURED)


def _numbers(claim: PublicClaim) -> Iterator[Reconciled]:
    """A claim's numbers of the killed and injured that are no part of another of its numbers."""
    period, area = _bare(claim)
    counts = [c for c in claim.counts if c.harm in _SUMMED and not c.part_of_total]
    for count in [c for c in counts if _numbered(c)] or counts:
        who, kind = claim.claimant, claim.claimant_kind
        harm, status, group = count.harm, count.status, count.group
        yield Reconciled((), who, kind, period, area, harm, status, group, count.low, count.high)


def _together(claim: PublicClaim, named: Mapping[str | None, PublicPlace]) -> Iterator[Reconciled]:
    """The tolls of several places that a claim of harm states at one of them."""
    period, _ = _bare(claim)
    for one in combined_tolls(claim):
        if claim.kind is not ClaimKind.TOTAL and one.harm in _SUMMED:
            who, kind = claim.claimant, claim.claimant_kind
            places = tuple(named.get(name) or PublicPlace(name=name) for name in sorted(one.places))
            yield Reconciled(
                (), who, kind, period, None, one.harm, one.status, one.group, one.low, one.high, together=places
            )


def _numbered(found: PublicCount | Reconciled) -> bool:
    return found.low is not None or found.high is not None


def _bare(claim: PublicClaim) -> tuple[PublicTime | None, PublicPlace | None]:
    """Period and area without the words for them, so that the same tally told twice is one."""
    period = replace(claim.when, stated=None) if claim.when and claim.when.start else claim.when
    area = replace(claim.where, stated=None) if claim.where and claim.where.name else claim.where
    return period, area


def _compared(one: Reconciled, incidents: Iterable[PublicIncident]) -> Reconciled:
    why = _not_compared(one)
    if why is not None:
        return replace(one, not_compared=why)
    where = {incident: _within(one, incident) for incident in incidents}
    inside = [i for i, within in where.items() if within is Within.INSIDE]
    possibly = [i for i, within in where.items() if within is Within.POSSIBLY]
    beside = _beside(one, inside, possibly)
    return replace(one, beside=beside, residual=_residual(one, beside))


def _not_compared(one: Reconciled) -> NotCompared | None:
    if not _numbered(one):
        return NotCompared.NO_NUMBER
    if one.together:
        return None
    if one.period is None or one.period.start is None:
        return NotCompared.NO_PERIOD
    return NotCompared.NO_AREA if one.area is None or not one.area.name else None


def _beside(one: Reconciled, inside: list[PublicIncident], possibly: list[PublicIncident]) -> Beside:
    def harm(incident: PublicIncident) -> Range | None:
        return _range(one, incident)

    def known(incident: PublicIncident) -> Range | None:
        """What is known of an incident beside the toll of several places: that is no number of its own."""
        return None if one.together and field in incident.highs_shared else harm(incident)

    field = _field(one)
    every = (*inside, *possibly)
    sure, all_of_them = tally(inside, known, field), tally(every, known, field)
    high = sum_of_maxima(every, known, field)
    return Beside(
        inside=tuple(sorted(incident.code for incident in inside)),
        possibly=tuple(sorted(incident.code for incident in possibly)),
        low=sure.low if inside else 0,
        high=high if every else 0,
        open_ended=all_of_them.open_ended,
        unknown=all_of_them.unknown,
    )


def _range(one: Reconciled, incident: PublicIncident) -> Range | None:
    """The incident's range of the people that the tally counts."""
    if one.group is not None:
        found = incident.groups.get(one.group)
        return (found.killed if one.harm is Harm.KILLED else found.injured) if found else None
    fields = {"killed": incident.killed, "injured": incident.injured, "combatants_killed": incident.combatants_killed}
    return fields[_field(one)]


def _field(one: Reconciled) -> str:
    """The name of the range of an incident that a number is set beside."""
    fighters = one.harm is Harm.KILLED and one.status is Status.COMBATANT
    return "combatants_killed" if fighters else one.harm.value


def _residual(one: Reconciled, beside: Beside) -> Residual:
    bounded = beside.high is not None and not beside.open_ended and not beside.unknown
    low = one.low - beside.high if one.low is not None and beside.high is not None and bounded else None
    return Residual(low, None if one.high is None else one.high - (beside.low or 0))


def _within(one: Reconciled, incident: PublicIncident) -> Within:
    if one.together:
        if not set(one.claims).isdisjoint(incident.claims):
            return Within.INSIDE
        here = incident.where is not None and incident.where.name in {place.name for place in one.together}
        then = _in_time(one.period, incident.date) is not Within.OUTSIDE
        return Within.POSSIBLY if here and then else Within.OUTSIDE
    found = {_in_time(one.period, incident.date), _in_place(one.area, incident.where)}
    if Within.OUTSIDE in found:
        return Within.OUTSIDE
    return Within.POSSIBLY if Within.POSSIBLY in found else Within.INSIDE


def _in_time(period: PublicTime | None, when: PublicTime) -> Within:
    if period is None or period.start is None:
        return Within.POSSIBLY
    first, last = period.start, period.end or period.start
    start, end = when.start, when.end or when.start
    if start is None or end is None or when.precision is TimePrecision.UNKNOWN:
        return Within.POSSIBLY
    if end < first or start > last:
        return Within.OUTSIDE
    return Within.INSIDE if first <= start and end <= last else Within.POSSIBLY


#: areas of which the packaged names do not say what lies in them
_UNBOUNDED = frozenset({PlacePrecision.DISTRICT, PlacePrecision.SUBDISTRICT})


def _in_place(area: PublicPlace | None, place: PublicPlace | None) -> Within:
    """Whether a place lies in an area, by the names of the gazetteer: what those do not settle stays possible."""
    if area is None or place is None or not place.name:
        return Within.POSSIBLY
    if area.precision is PlacePrecision.COUNTRY:
        return _equal(area.country_name or area.name, place.country_name)
    if area.precision is PlacePrecision.PROVINCE:
        same = _same_province(area, place)
        return same if same is not Within.POSSIBLY else _equal_or_possible(area.country_name, place.country_name)
    if area.name == place.name and area.admin1 == place.admin1:
        return Within.INSIDE if place.precision is not PlacePrecision.PROVINCE else Within.POSSIBLY
    if area.name == place.admin1 or (place.precision is PlacePrecision.PROVINCE and place.name == area.admin1):
        return Within.POSSIBLY
    unsettled = area.precision in _UNBOUNDED and area.admin1 == place.admin1
    return Within.POSSIBLY if unsettled or place.precision is PlacePrecision.COUNTRY else Within.OUTSIDE


def _same_province(area: PublicPlace, place: PublicPlace) -> Within:
    """Whether a place lies in a province, which its places may bear under another spelling: the one of its `admin1`."""
    province = place.admin1 or (place.name if place.precision is PlacePrecision.PROVINCE else None)
    if province is None:
        return Within.POSSIBLY
    return Within.INSIDE if province in (area.name, area.admin1) else Within.OUTSIDE


def _equal(one: str | None, other: str | None) -> Within:
    if one is None or other is None:
        return Within.POSSIBLY
    return Within.INSIDE if one == other else Within.OUTSIDE


def _equal_or_possible(one: str | None, other: str | None) -> Within:
    return Within.OUTSIDE if _equal(one, other) is Within.OUTSIDE else Within.POSSIBLY


def _overlapping(one: Reconciled, rows: Iterable[Reconciled]) -> Iterator[str]:
    """The claims of other tallies that may count the same people: of this harm, over days and an area that meet."""
    for other in rows:
        if other.claims != one.claims and other.harm is one.harm and _meet(one, other):
            yield from (key for key in other.claims if key not in one.claims)


def _meet(one: Reconciled, other: Reconciled) -> bool:
    if (one.together or other.together) and one.beside and other.beside:
        return not _codes(one.beside).isdisjoint(_codes(other.beside))
    days = one.period is None or other.period is None or _in_time(one.period, other.period) is not Within.OUTSIDE
    mine, theirs = _in_place(one.area, other.area), _in_place(other.area, one.area)
    return days and not (mine is Within.OUTSIDE and theirs is Within.OUTSIDE)


def _codes(beside: Beside) -> frozenset[str]:
    return frozenset((*beside.inside, *beside.possibly))


def _order(one: Reconciled) -> tuple[date, str, str]:
    return (one.period.start if one.period and one.period.start else date.max), one.claims[0], one.harm
