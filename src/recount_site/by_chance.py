"""Whether the disclosed strikes of a case fit the incidents of a publication better than by chance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container
from dataclasses import replace

from recount import pipeline
from recount.publish import Dossier
from recount.records import Claim, Placebo, Reading, ReportId, Verdict

#: how far the dates are moved; as far as `recount placebo` moves them
MOVED_DAYS = 30


def beside_chance(dossier: Dossier, left_out: Container[str] = ()) -> Dossier:
    """The dossier with what moving the dates of its incidents shows; the codes left out and what is out of scope aside.

    All lines of strikes of the case are compared that nobody rejected: a log of which only the matches were kept would
    fit the incidents' own days alone.
    """
    return replace(dossier, placebo=_placebo(dossier, left_out))


def _placebo(dossier: Dossier, left_out: Container[str]) -> Placebo:
    inside = (one for one in dossier.entries if one.finding is None or one.finding.verdict is not Verdict.OUT)
    entries = [one for one in inside if one.code not in left_out]
    claims = dict(dossier.claims) | {claim.claim_id: claim for one in entries for claim in one.claims}
    by_report: dict[ReportId, list[Claim]] = defaultdict(list)
    for claim in claims.values():
        if claim.claim_id not in dossier.rejected and claim.report_id in dossier.reports:
            by_report[claim.report_id].append(claim)
    readings = [Reading(dossier.reports[report], tuple(by_report[report])) for report in sorted(by_report)]
    return pipeline.placebo(readings, MOVED_DAYS, [one.incident for one in entries])
