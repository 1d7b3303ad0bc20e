"""What changed from one release to the next, incident by incident, each change with its reasons.

Two public records are compared, so that nothing can be told here that a release does not show. Values are written in
one neutral way, the same in every language: a range as `3..5` (`3..` without an upper end, `..5` without a lower), a
date as ISO 8601 days and its precision (`2018-11-28/2018-11-29 days`), lists separated by `; `.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ..records import Conceded, Range
from .changes_beside import INCONSISTENCIES, Because, judged_because, values_beside, values_of_record
from .public_inquiry import PublicInquiry
from .public_words import Party
from .record import PublicIncident, PublicOfficial, PublicPlace, PublicRecord, PublicTime

#: an incident that left for this reason was held back by nobody: its claims are in the case no more
GONE = "gone"


class ChangeKind(StrEnum):
    """What became of an incident."""

    NEW = "new"
    CHANGED = "changed"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field's value before and after, in neutral writing; None where it is unknown or not stated."""

    field: str
    before: str | None
    after: str | None
    because: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True)
class IncidentChange:
    """What became of one incident. `into` is the code it was merged into; `why` says why it was withdrawn."""

    code: str
    kind: ChangeKind
    fields: tuple[FieldChange, ...] = ()
    into: str | None = None
    why: str | None = None
    because: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True)
class ReleaseChanges:
    """The changes that one release brought, by code. `since` is the release before it, None for the first.

    `record` is what changed of the record as a whole: of no incident, and of what moving the dates shows.
    """

    release: str
    created: datetime
    since: str | None
    incidents: tuple[IncidentChange, ...]
    record: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeLog:
    """The changes of all releases up to this one, the newest first."""

    releases: tuple[ReleaseChanges, ...] = ()

    def followed_by(self, found: ReleaseChanges) -> ChangeLog:
        """The log with a newer release before all others."""
        return ChangeLog((found, *self.releases))

    def of(self, code: str) -> tuple[tuple[ReleaseChanges, IncidentChange], ...]:
        """Everything that happened to one incident, the newest first."""
        return tuple(
            (release, change) for release in self.releases for change in release.incidents if change.code == code
        )

    def departed(self, codes: Iterable[str]) -> Mapping[str, IncidentChange]:
        """What became of every code that was once released and is not among these."""
        found: dict[str, IncidentChange] = {}
        for release in self.releases:
            for change in release.incidents:
                found.setdefault(change.code, change)
        kept = frozenset(codes)
        return {code: found[code] for code in sorted(found) if code not in kept}


@dataclass(frozen=True, slots=True)
class Departures:
    """Where codes lead that have no incident of their own any more, and why others may not be shown."""

    redirects: Mapping[str, str]
    held_back: Mapping[str, str]


def changes(before: PublicRecord | None, after: PublicRecord, departures: Departures) -> tuple[IncidentChange, ...]:
    """What became of every incident between two releases, by code; without an earlier release every one is new."""
    old = {incident.code: incident for incident in before.incidents} if before else {}
    new = {incident.code: incident for incident in after.incidents}
    beside = values_beside(before), values_beside(after)
    found: list[IncidentChange] = []
    for code in sorted(old.keys() | new.keys()):
        if code not in old:
            found.append(IncidentChange(code, ChangeKind.NEW, because=_people(None, new[code])))
        elif code not in new:
            found.append(_departed(code, new, departures))
        elif fields := (
            *_changed(old[code], new[code]),
            *_differences(beside[0].get(code, {}), beside[1].get(code, {}), judged_because(code, before, after)),
        ):
            found.append(IncidentChange(code, ChangeKind.CHANGED, fields, because=_people(old[code], new[code])))
    return tuple(found)


def record_changes(before: PublicRecord | None, after: PublicRecord) -> tuple[FieldChange, ...]:
    """What changed of the record as a whole between two releases; nothing where there is no earlier one."""
    if before is None:
        return ()
    because = judged_because(None, before, after)
    return tuple(_differences(values_of_record(before), values_of_record(after), because))


def _differences(
    before: Mapping[str, str], after: Mapping[str, str], judged: tuple[Because, ...]
) -> Iterator[FieldChange]:
    for field in {**before, **after}:
        if before.get(field) != after.get(field):
            because = judged if field == INCONSISTENCIES else ()
            yield FieldChange(field, before.get(field), after.get(field), because)


def _departed(code: str, new: Mapping[str, PublicIncident], departures: Departures) -> IncidentChange:
    taker = departures.redirects.get(code)
    if taker in new:
        return IncidentChange(code, ChangeKind.MERGED, into=taker)
    return IncidentChange(code, ChangeKind.WITHDRAWN, why=departures.held_back.get(code, GONE))


def _changed(old: PublicIncident, new: PublicIncident) -> Iterator[FieldChange]:
    before, after = values(old), values(new)
    for field in {**before, **after}:
        if before.get(field) != after.get(field):
            yield FieldChange(field, before.get(field), after.get(field), _rules(field, old, new))


def values(incident: PublicIncident) -> Mapping[str, str | None]:
    """The fields of an incident whose change is told, in neutral writing and a stable order."""
    event = incident.event
    found: dict[str, str | None] = {
        "date": neutral_date(incident.date),
        "place": _place(incident.where),
        "position": _position(incident.where),
        "event": event.type,
        "method": event.method,
        "target": event.target,
        "belligerents": _listed(_party(party) for party in incident.parties),
        "strike_status": incident.strike_status,
        "grade": incident.grade,
        "grade_if_dependent": incident.grade_if_dependent,
        "killed": neutral_range(incident.killed),
        "injured": neutral_range(incident.injured),
        "missing": neutral_range(incident.missing),
        "detained": neutral_range(incident.detained),
        "combatants_killed": neutral_range(incident.combatants_killed),
        "killed_or_injured": neutral_range(incident.killed_or_injured),
        "presumed_civilian": None if incident.presumed_civilian is None else str(incident.presumed_civilian),
        "accounts": str(len(incident.claims)),
        "origins": f"{incident.origins.least}..{incident.origins.most}",
        "flags": _listed(flag.flag for flag in incident.flags),
        "official": _listed(_official(official) for official in incident.official),
    }
    if incident.override is not None:
        found["grade_override"] = incident.override.grade
    if incident.inquiries:
        found["inquiries"] = _listed(_inquiry(inquiry) for inquiry in incident.inquiries)
    for group, harmed in sorted(incident.groups.items()):
        found[f"groups.{group}.killed"] = neutral_range(harmed.killed)
        found[f"groups.{group}.injured"] = neutral_range(harmed.injured)
    return found


def neutral_range(found: Range | Conceded | None) -> str | None:
    """A range as `3..5`; None where neither end is known."""
    if found is None or (found.low is None and found.high is None):
        return None
    return f"{'' if found.low is None else found.low}..{'' if found.high is None else found.high}"


def neutral_date(when: PublicTime) -> str | None:
    """A date as its days and precision; None where it is not known."""
    if when.start is None:
        return None
    return f"{when.start.isoformat()}/{(when.end or when.start).isoformat()} {when.precision}"


def _place(where: PublicPlace | None) -> str | None:
    if where is None:
        return None
    return " / ".join(name for name in (where.name or where.stated, where.name_ar) if name) or None


def _position(where: PublicPlace | None) -> str | None:
    if where is None or where.lat is None or where.lon is None:
        return None
    return f"{where.lat:.4f}, {where.lon:.4f} ({where.precision}, {where.radius_m or 0} m)"


def _party(party: Party) -> str:
    return f"{party.name} ({party.status})" if party.status else party.name


def _official(official: PublicOfficial) -> str:
    who = official.party.name if official.party else (official.authority or "")
    conceded = neutral_range(official.conceded_killed)
    told = (who, official.stance, official.about, official.authority, conceded and f"acknowledges {conceded}")
    return " ".join(str(part) for part in told if part)


def _inquiry(found: PublicInquiry) -> str:
    return f"{found.asked_on} {'answered' if found.answered else 'no_answer'} {found.on}"


def _listed(texts: Iterable[str]) -> str | None:
    return "; ".join(sorted(set(texts))) or None


#: field of a change -> fields of the reasons that explain it
_EXPLAINED_BY: Mapping[str, tuple[str, ...]] = {
    "grade_if_dependent": ("grade",),
    "place": ("where",),
    "position": ("where",),
    "method": ("event",),
    "target": ("event",),
}


def _rules(field: str, old: PublicIncident, new: PublicIncident) -> tuple[Because, ...]:
    """The sentences of the rules that set the new value: of a range, those of the ends that moved."""
    wanted = _EXPLAINED_BY.get(field, (field, *_moved_ends(field, old, new)))
    told = [reason.text for reason in new.reasons if reason.field in wanted and reason.text]
    return tuple(Because(text) for text in dict.fromkeys(told))


def _moved_ends(field: str, old: PublicIncident, new: PublicIncident) -> tuple[str, ...]:
    before, after = (values(old).get(field) or "..", values(new).get(field) or "..")
    if ".." not in before or ".." not in after:
        return ()
    pairs = zip(("low", "high"), before.split("..", 1), after.split("..", 1), strict=True)
    return tuple(f"{field}.{end}" for end, one, other in pairs if one != other)


def _people(old: PublicIncident | None, new: PublicIncident) -> tuple[Because, ...]:
    """What the people say who signed the new values and not the old."""
    before = set(old.signatures) if old else set()
    fresh = [signature for signature in new.signatures if signature not in before and signature.reason]
    return tuple(dict.fromkeys(Because(signature.reason or "", signature.role) for signature in fresh))
