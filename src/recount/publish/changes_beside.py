"""What stands beside the incidents of a record and changes between releases as well, in neutral writing.

Words that are linked to an incident, who is silent on it, apparent inconsistencies, and what moving the dates shows. An
inconsistency is written `kind state party`, what moving shows `yes 12/3/40`: whether it informs, how many comparisons
fit on own days and on moved ones, and how many were made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .public_inconsistency import PublicInconsistency
from .public_placebo import PublicPlacebo
from .record import PublicClaim, PublicIncident, PublicMatch, PublicRecord
from .silences import linked_words, silences

#: the fields told of an incident beside its own
LINKED, SILENT, INCONSISTENCIES, PLACEBO = "linked", "silent", "inconsistencies", "placebo"


@dataclass(frozen=True, slots=True)
class Because:
    """One reason: by a person in a role, or, where `role` is None, by the rule that sets the value."""

    text: str
    role: str | None = None


def values_beside(record: PublicRecord | None) -> Mapping[str, Mapping[str, str]]:
    """For each incident what stands beside it, field by field; a field of which there is nothing is left out."""
    if record is None:
        return {}
    claims = {claim.key: claim for claim in record.claims}
    reports = {report.key: report for report in record.reports}
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for incident in record.incidents:
        told = {
            LINKED: (_linked(match, claim) for match, claim in linked_words(incident, claims)),
            SILENT: (silence.party.name for silence in silences(incident, claims, reports)),
            INCONSISTENCIES: (_inconsistency(one) for one in _beside(incident, record.inconsistencies)),
        }
        for field, texts in told.items():
            if value := "; ".join(sorted(texts)):
                found[incident.code][field] = value
    return found


def values_of_record(record: PublicRecord) -> Mapping[str, str]:
    """What is told of the record as a whole: what moving shows, of all and of each party; findings of no incident."""
    found = {_placebo_field(one): _placebo(one) for one in record.placebos if one.shifts}
    free = sorted(_inconsistency(one) for one in record.inconsistencies if not one.codes)
    return {**found, **({INCONSISTENCIES: "; ".join(free)} if free else {})}


def judged_because(code: str | None, before: PublicRecord | None, after: PublicRecord) -> tuple[Because, ...]:
    """What the people say who judged inconsistencies of an incident, or of none, since the record before."""
    known = {one.reason for one in _of(code, before.inconsistencies)} if before else set()
    fresh = (one for one in _of(code, after.inconsistencies) if one.reason and one.reason not in known)
    return tuple(dict.fromkeys(Because(one.reason or "", one.role) for one in fresh))


def _of(code: str | None, found: Iterable[PublicInconsistency]) -> Iterator[PublicInconsistency]:
    return (one for one in found if (code in one.codes if code else not one.codes))


def _beside(incident: PublicIncident, found: Iterable[PublicInconsistency]) -> Iterator[PublicInconsistency]:
    return _of(incident.code, found)


def _linked(match: PublicMatch, claim: PublicClaim) -> str:
    told = (match.party.name if match.party else None, claim.stance, claim.about, claim.authority)
    return " ".join(str(part) for part in told if part)


def _inconsistency(one: PublicInconsistency) -> str:
    return " ".join(part for part in (one.kind, one.state, one.party.name if one.party else "") if part)


def _placebo_field(one: PublicPlacebo) -> str:
    return f"{PLACEBO}.{one.party.id or one.party.name}" if one.party else PLACEBO


def _placebo(one: PublicPlacebo) -> str:
    return f"{'yes' if one.informs else 'no'} {one.fit_own}/{one.fit_moved}/{one.compared}"
