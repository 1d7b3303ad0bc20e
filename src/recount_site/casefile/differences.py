"""Every difference between the earlier lists of a case and what is computed. Nothing is changed, merged or voided.

Rows that a person judged to be of the same event are compared field by field. All others are candidates by place
and day, or are in the list only; a machine never joins them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from recount.records import LegacyJudgement

from .beside import NEAR_M, FieldDifference, compared, near
from .current import CurrentCase, CurrentIncident
from .earlier import Links, links
from .legacy import LONGEST, LegacyLists, StandingList

#: days around an incident in which rows are looked for
DAYS = 3


class Relation(StrEnum):
    """How a row of a list and an incident of the case stand to one another."""

    DIFFERS = "differs"
    """Judged the same; they differ in this field."""
    AGREES = "agrees"
    """Judged the same; they differ in nothing that both say."""
    CANDIDATE = "candidate"
    """Near in place and time; a person may link or decline it."""
    ONLY_COMPUTED = "only computed"
    ONLY_LISTED = "only in the list"


@dataclass(frozen=True, slots=True)
class Difference:
    """One line of the report. `row` is the row's number in its file; *Units*: metres, days."""

    list: str
    relation: Relation
    incident: str | None
    reference: str | None
    row: int | None
    field: str
    listed: str
    computed: str
    distance_m: int | None
    day_gap: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class _Near:
    said: LegacyJudgement
    distance_m: int | None
    day_gap: int | None


def differences(now: CurrentCase, lists: LegacyLists, one: StandingList) -> Iterator[Difference]:
    """The differences of one list: linked rows, candidates, incidents only computed, then rows only in the list."""
    report = _Report(now, lists, one)
    for found in now.incidents:
        yield from report.of_incident(found)
    yield from report.only_listed()


def candidates(now: CurrentCase, lists: LegacyLists) -> Iterator[Difference]:
    """Rows of earlier lists near an incident that nobody has linked or declined yet."""
    for one in lists.standing():
        report = _Report(now, lists, one)
        for found in now.incidents:
            yield from (line for line in report.of_incident(found) if line.relation is Relation.CANDIDATE)


def _for(reason: str) -> FieldDifference:
    """A reason alone, where no field is compared."""
    return FieldDifference("", "", "", reason)


class _Report:
    """The report on one list, incident by incident; it remembers which rows were near one."""

    def __init__(self, now: CurrentCase, lists: LegacyLists, one: StandingList) -> None:
        self._now, self._lists, self._one = now, lists, one
        self._links: Links = links(now.judgements, now.redirects)
        self._taken = self._links.taken()
        self._near: dict[int, list[str]] = defaultdict(list)
        self._name = one.listed.name
        self._scales = one.mapped.axes
        days = [d for found in now.incidents for d in (found.incident.date.start, found.incident.date.end) if d]
        self._span = (min(days), max(days)) if days else None

    def of_incident(self, found: CurrentIncident) -> Iterator[Difference]:
        linked = [ref for ref in self._links.same.get(found.code, {}) if ref.partition(":")[0] == self._name]
        for reference in linked:
            yield from self._linked(found, reference)
        near_by = self._candidates(found)
        for candidate in near_by:
            self._near[candidate.said.number].append(found.code)
            yield self._candidate(found, candidate)
        if not linked and not near_by:
            yield self._line(Relation.ONLY_COMPUTED, found.code, None, _for(self._why_alone(found)))

    def only_listed(self) -> Iterator[Difference]:
        for said in self._lists.rows(self._one):
            if said.reference not in self._taken and said.number not in self._near:
                yield self._line(Relation.ONLY_LISTED, None, said, _for(self._why_listed(said)))

    def _linked(self, found: CurrentIncident, reference: str) -> Iterator[Difference]:
        rows = self._lists.by_reference(reference)
        if len(rows) != 1:
            why = f"{reference}: {len(rows)} rows of the export that stands have this code"
            yield self._line(Relation.DIFFERS, found.code, None, FieldDifference("row", "", "", why))
            return
        (said,) = rows
        apart = list(compared(said, found, self._scales))
        yield from (self._line(Relation.DIFFERS, found.code, said, one) for one in apart)
        if not apart:
            judged = self._links.same[found.code][reference]
            yield self._line(Relation.AGREES, found.code, said, _for(f"judged the same by {judged.by}"))

    def _candidates(self, found: CurrentIncident) -> list[_Near]:
        where, when = found.incident.where, found.incident.date
        if where is None:
            return []
        declined = self._links.declined.get(found.code, {})
        held: list[_Near] = []
        for said in self._lists.around(self._one, when, DAYS):
            if said.where is None or said.reference in self._taken or said.reference in declined:
                continue
            apart = near(said.where, where)
            if apart is not False:
                held.append(_Near(said, None if apart is True else round(apart), when.days_from(said.when)))
        return sorted(held, key=lambda c: (c.day_gap or 0, c.distance_m or 0, c.said.number))

    def _candidate(self, found: CurrentIncident, near_by: _Near) -> Difference:
        said = near_by.said
        place = "same name" if near_by.distance_m is None else f"{near_by.distance_m / 1000:.1f} km"
        reason = f"{place}, {near_by.day_gap} days; to be judged: recount earlier CASE {found.code} {said.reference}"
        return self._line(Relation.CANDIDATE, found.code, said, _for(reason), near_by)

    def _line(
        self,
        relation: Relation,
        code: str | None,
        said: LegacyJudgement | None,
        what: FieldDifference,
        near_by: _Near | None = None,
    ) -> Difference:
        return Difference(
            list=self._name,
            relation=relation,
            incident=code,
            reference=said.reference if said else None,
            row=said.number if said else None,
            field=what.field,
            listed=what.listed,
            computed=what.computed,
            distance_m=near_by.distance_m if near_by else None,
            day_gap=near_by.day_gap if near_by else None,
            reason=what.reason,
        )

    def _why_alone(self, found: CurrentIncident) -> str:
        if found.incident.date.start is None:
            return "the incident's date is not known"
        if found.incident.where is None:
            return "the incident's place is not known"
        if self._links.declined.get(found.code):
            return "no row stands near but those that were declined"
        return f"no row within {DAYS} days and {NEAR_M // 1000} km or under the same name"

    def _why_listed(self, said: LegacyJudgement) -> str:
        start, end = said.when.start, said.when.end
        if start is None or end is None:
            return "the row's date is not known"
        if said.where is None:
            return "the row's place is not known"
        if (end - start).days > LONGEST:
            return f"the row covers more than {LONGEST} days"
        if self._span is None or end < self._span[0] or start > self._span[1]:
            return "outside the days of the case's incidents"
        return f"no incident within {DAYS} days and {NEAR_M // 1000} km or under the same name"
