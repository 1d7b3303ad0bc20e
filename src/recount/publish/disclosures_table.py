"""The table of what belligerents disclosed: one row a line of a release, corrected ones beside the others."""

from __future__ import annotations

from collections.abc import Iterable

from ..records import ClaimKind
from .changes import neutral_date
from .dictionary import dictionary
from .public_disclosed import PublicDisclosed, PublicEngaged, PublicPartner, PublicQuantity
from .record import PublicClaim, PublicRecord, PublicReport
from .tables import Cell, plain_words, table_csv


def disclosures_csv(record: PublicRecord) -> str:
    """One row a disclosed line, in the order of the claims; a corrected one must not be added to its correction."""
    reports = {report.key: report for report in record.reports}
    lines = (claim for claim in record.claims if claim.kind is ClaimKind.DISCLOSURE)
    columns = dictionary()["disclosures"].described()
    return table_csv(columns, (_row(claim, reports[claim.report]) for claim in lines))


def _row(claim: PublicClaim, report: PublicReport) -> dict[str, Cell]:
    told = claim.disclosed or PublicDisclosed()
    corrects = told.corrects
    return {
        "claim": claim.key,
        "report": claim.report,
        "published": report.published.isoformat() if report.published else None,
        "claimant": claim.claimant,
        "date": neutral_date(claim.when) if claim.when else None,
        "place": (claim.where.name or claim.where.stated) if claim.where else None,
        "strikes": claim.event.strikes if claim.event else None,
        "targets": _number(told.targets),
        "sorties": _number(told.sorties),
        "engagements": _number(told.engagements),
        "engaged": "; ".join(_engaged(one) for one in told.engaged),
        "partners": "; ".join(filter(None, map(_partner, told.partners))),
        "corrected_release": corrects.released.isoformat() if corrects and corrects.released else None,
        "instead_of": corrects.instead_of if corrects else None,
        "corrects": claim.corrects,
        "corrected_by": claim.corrected_by,
        "quote": plain_words(claim.quote),
    }


def _number(found: PublicQuantity | None) -> str | None:
    if found is None or (found.low is None and found.high is None):
        return None
    if found.low == found.high:
        return str(found.low)
    return f"{'' if found.low is None else found.low}..{'' if found.high is None else found.high}"


def _engaged(one: PublicEngaged) -> str:
    parts: Iterable[str | None] = (one.act, one.kind, _number(one.number))
    return " ".join(part for part in parts if part)


def _partner(one: PublicPartner) -> str | None:
    return one.party.name if one.party else one.words
