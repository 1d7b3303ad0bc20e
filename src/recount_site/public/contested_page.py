"""What the page of rival accounts shows: every incident whose accounts exclude one another, and on what."""

from __future__ import annotations

from dataclasses import dataclass

from recount.publish import Contest, contests
from recount.publish.record import PublicIncident, PublicRecord

from .filters import listed


@dataclass(frozen=True, slots=True)
class Contested:
    """An incident with its accounts in columns."""

    incident: PublicIncident
    contest: Contest


def contested_page(record: PublicRecord) -> dict[str, object]:
    """The incidents whose accounts exclude one another on some question, in the order of the list."""
    by_code = {found.code: found for found in contests(record)}
    rows = (Contested(incident, by_code[incident.code]) for incident in listed(record))
    return {"rows": tuple(row for row in rows if row.contest.on), "of": len(record.incidents)}
