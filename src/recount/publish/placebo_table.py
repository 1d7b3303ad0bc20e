"""The table that says whether disclosed strikes beside incidents mean anything, one row a move of the dates."""

from __future__ import annotations

from collections.abc import Iterator

from .dictionary import dictionary
from .public_placebo import PublicPlacebo
from .tables import Cell, table_csv


def placebo_csv(placebos: tuple[PublicPlacebo, ...]) -> str:
    """One row a move of the dates and party; rows of parties must not be added to those of all."""
    rows = (row for one in placebos for row in _rows(one))
    return table_csv(dictionary()["placebo"].described(), rows)


def _rows(one: PublicPlacebo) -> Iterator[dict[str, Cell]]:
    for shift in one.shifts:
        yield {
            "belligerent": one.party.name if one.party else None,
            "disclosures": one.disclosures,
            "moved_days": shift.days,
            "incidents": shift.incidents,
            "fit_own": shift.fit_own,
            "fit_moved": shift.fit_moved,
            "only_own": shift.only_own,
            "only_moved": shift.only_moved,
            "chance": shift.chance,
            "lift": one.lift,
            "informs": "yes" if one.informs else "no",
        }
