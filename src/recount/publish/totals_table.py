"""The table of tallies beside incidents, one row a number of a tally."""

from __future__ import annotations

from .dictionary import dictionary
from .record import PublicPlace, PublicRecord
from .tables import Cell, table_csv
from .totals import Reconciled, reconciled


def totals_csv(record: PublicRecord) -> str:
    """One row a number of a tally, by its first day; rows must never be added up."""
    rows = ({"total": f"T{number}", **total_row(one)} for number, one in enumerate(reconciled(record), 1))
    return table_csv(dictionary()["totals"].described(), rows)


def total_row(one: Reconciled) -> dict[str, Cell]:
    """A tally beside its incidents by column; an absent value is unknown or does not apply."""
    period, area, beside = one.period, one.area or PublicPlace(), one.beside
    return {
        "claims": "; ".join(one.claims),
        "claimant": one.claimant,
        "claimant_kind": one.claimant_kind,
        "date_start": period.start.isoformat() if period and period.start else None,
        "date_end": period.end.isoformat() if period and period.end else None,
        "area": area.name or area.stated,
        "area_precision": area.precision,
        "places": "; ".join(place.name or place.stated or "" for place in one.together),
        "harm": one.harm,
        "status": one.status,
        "group": one.group,
        "tally_low": one.low,
        "tally_high": one.high,
        "incidents": "; ".join(beside.inside) if beside else None,
        "incidents_possibly": "; ".join(beside.possibly) if beside else None,
        "incidents_low": beside.low if beside else None,
        "incidents_high": beside.high if beside else None,
        "open_ended": beside.open_ended if beside else None,
        "unknown": beside.unknown if beside else None,
        "residual_low": one.residual.low if one.residual else None,
        "residual_high": one.residual.high if one.residual else None,
        "not_compared": one.not_compared,
        "overlaps": "; ".join(one.overlaps),
    }
