"""What the desk's pages show of the reader's work: every report, its claims by kind, and what was not used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from recount.publish.record import PublicClaim, PublicReport
from recount.records import ClaimKind

from .incident_page import Sources


@dataclass(frozen=True, slots=True)
class ReadReport:
    """A row of the list of reports: how many claims were read in one, and how many words seen and not used."""

    report: PublicReport
    claims: int
    unused: int


def read_reports(sources: Sources) -> tuple[ReadReport, ...]:
    """The reports of a specimen in the order of their keys."""
    return tuple(
        ReadReport(report, len(sources.claims_of.get(key, ())), len(report.unused))
        for key, report in sources.reports.items()
    )


def marks_by_kind(claims: Iterable[PublicClaim]) -> dict[str, object]:
    """The kind of each claim by its key, and the kinds that there are, for marks that tell them apart."""
    kinds = {claim.key: claim.kind for claim in claims}
    return {"kinds": kinds, "kinds_told": tuple(kind for kind in ClaimKind if kind in kinds.values())}
