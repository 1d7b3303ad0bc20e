"""The built example case as stories ask after it, and what must come out of it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from recount.records import Claim, Document, EchoRelation, Range, Report
from recount_cli.demo import EXAMPLE, Built
from recount_site.casefile.current import CurrentCase, CurrentIncident
from recount_site.casefile.judging import find
from recount_site.casefile.store import Case

EXPECTED: dict[str, dict[str, Any]] = {
    one["code"]: one for one in tomllib.loads((EXAMPLE / "expected.toml").read_text(encoding="utf-8"))["incident"]
}


@dataclass(frozen=True)
class Story:
    """The built case, and its incidents by the codes of `expected.toml`."""

    folder: Path
    built: Built

    @property
    def now(self) -> CurrentCase:
        return self.built.case

    def incident(self, code: str) -> CurrentIncident:
        """The one incident at the place and on the day of a code."""
        wanted = EXPECTED[code]
        (found,) = find(self.now, wanted["place"], wanted["day"])
        return found

    def at(self, place: str, day: date) -> list[str]:
        return [found.code for found in find(self.now, place, day)]

    def reports(self, found: CurrentIncident) -> list[Report]:
        return [self.now.reports[report] for report in found.incident.report_ids]

    def claims_of(self, url: str) -> list[Claim]:
        """The claims of the report at an address."""
        return [c for c in self.now.claims.values() if self.now.reports[c.report_id].url == url]

    def read_from(self, name: str) -> list[Report]:
        """The reports read from the file of a name."""
        (capture,) = [one for one in self.now.captures if one.address.endswith(f"/{name}")]
        return [self.now.reports[one.report_id] for one in self.documents if one.capture_id == capture.capture_id]

    @cached_property
    def documents(self) -> list[Document]:
        with Case.open(self.folder) as case:
            return list(case.ledger.records(Document))

    def claims_behind(self, found: CurrentIncident, field: str) -> list[Claim]:
        """The claims that the reasons of a field rest on."""
        reasons = [reason for reason in found.assessment.reasons if reason.field == field]
        assert reasons, field
        return [self.now.claims[claim] for reason in reasons for claim in reason.claim_ids]

    def publishers(self, claims: list[Claim]) -> set[str]:
        return {str(self.now.reports[claim.report_id].publisher) for claim in claims}

    def dependent(self) -> set[frozenset[str]]:
        """The pairs of addresses of reports that are shown to depend on one another."""
        urls = {key: str(report.url) for key, report in self.now.reports.items()}
        shown = (echo for echo in self.now.echoes if echo.relation is EchoRelation.SHOWN_DEPENDENT)
        return {frozenset((urls[echo.report_id], urls[echo.other_id])) for echo in shown}


def ends(found: Range | None) -> tuple[int | None, int | None] | None:
    """The low and the high end; None where neither is known."""
    return (found.low, found.high) if found is not None and found.known else None
