"""The table of grades as they were proposed and decided: one row an act, incident by incident, oldest first."""

from __future__ import annotations

from .dictionary import dictionary
from .public_grade_event import PublicGradeEvent
from .record import PublicRecord
from .tables import Cell, table_csv


def grade_history_csv(record: PublicRecord) -> str:
    """One row an act, in the order of the incidents' codes and of the acts on their pages."""
    rows = (
        {"incident": incident.code, "number": number, **_row(event)}
        for incident in record.incidents
        for number, event in enumerate(incident.grade_history, 1)
    )
    return table_csv(dictionary()["grade_history"].described(), rows)


def _row(event: PublicGradeEvent) -> dict[str, Cell]:
    return {
        "on": event.on.isoformat(),
        "act": event.act,
        "grade": event.grade,
        "grade_if_dependent": event.grade_if_dependent,
        "grade_held": "yes" if event.grade_held else None,
        "strike_status": event.strike_status,
        "scheme": event.scheme,
        "causes": "; ".join(event.causes),
        "came": "; ".join(event.came),
        "came_unshown": event.came_unshown or None,
        "went": event.went or None,
        "merged": "yes" if event.merged else None,
        "role": event.role,
        "reason": event.reason,
    }
