"""The table of apparent inconsistencies, with what a person made of each."""

from __future__ import annotations

from .dictionary import dictionary
from .public_inconsistency import PublicInconsistency
from .record import PublicRecord
from .tables import Cell, table_csv


def inconsistencies_csv(record: PublicRecord) -> str:
    """One row a finding, in the order of the incidents; `state` is `apparent` until a person judged it."""
    columns = dictionary()["inconsistencies"].described()
    return table_csv(columns, (_row(one) for one in record.inconsistencies))


def _row(one: PublicInconsistency) -> dict[str, Cell]:
    return {
        "inconsistency": one.key,
        "incidents": "; ".join(one.codes),
        "kind": one.kind,
        "belligerent": one.party.name if one.party else None,
        "says": one.says,
        "against": "; ".join(one.against),
        "accounts_against": one.accounts,
        "state": one.state,
        "judged_by": one.role,
        "judged_on": one.on.isoformat() if one.on else None,
        "reason": one.reason,
    }
