"""Which incidents a release may hold on a given day, and how many are held back for which reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ..records import Target, Verdict
from .dossier import Dossier, Entry
from .record import HeldBack
from .rules import Rules

#: words of the record for why an incident is held back
UNSIGNED = "unsigned"
TOO_RECENT = "recent"
WITHDRAWN = "withdrawn"
OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The incidents to be shown, by code, and those held back, by reason."""

    shown: tuple[Entry, ...]
    held_back: tuple[HeldBack, ...]


def sorted_out(dossier: Dossier, rules: Rules, today: date) -> Chosen:
    """The dossier's incidents, sorted into those that may be shown and those that may not."""
    reasons = {entry.code: _against(entry, dossier, rules, today) for entry in dossier.entries}
    counted = Counter(reason for reason in reasons.values() if reason is not None)
    shown = sorted((e for e in dossier.entries if reasons[e.code] is None), key=lambda e: e.code)
    return Chosen(tuple(shown), tuple(HeldBack(reason, counted[reason]) for reason in sorted(counted)))


def held_back(dossier: Dossier, rules: Rules, today: date) -> Mapping[str, str]:
    """The codes that may not be shown on this day, with the reason of each."""
    reasons = {entry.code: _against(entry, dossier, rules, today) for entry in dossier.entries}
    return {code: reason for code, reason in reasons.items() if reason is not None}


def targets(entry: Entry) -> frozenset[Target]:
    """Every kind of place that the incident or any account of it names."""
    events = [entry.incident.event, *(claim.event for claim in entry.claims if claim.event is not None)]
    return frozenset(event.target for event in events if event.target is not None)


def outside(entry: Entry) -> bool:
    """True for an incident that is known to lie outside the scope of the case; one that is undecided stays in."""
    return entry.finding is not None and entry.finding.verdict is Verdict.OUT


def _against(entry: Entry, dossier: Dossier, rules: Rules, today: date) -> str | None:
    if outside(entry):
        return OUT_OF_SCOPE
    if len({signature.by for signature in entry.signatures}) < rules.signatures:
        return UNSIGNED
    if any(claim.report_id not in dossier.reports for claim in entry.claims):
        return WITHDRAWN
    days = rules.delay_days
    if targets(entry) & rules.coarsening.targets:
        days = max(days, rules.coarsening.days)
    return TOO_RECENT if today < _last_day(entry, dossier) + timedelta(days=days) else None


def _last_day(entry: Entry, dossier: Dossier) -> date:
    """The last day on which it can have happened: its own, else the newest report's, else the last signature's."""
    when = entry.incident.date
    if when.end or when.start:
        return max(day for day in (when.start, when.end) if day is not None)
    reports = (dossier.reports.get(report_id) for report_id in entry.incident.report_ids)
    dated = [report.published for report in reports if report is not None and report.published is not None]
    return max(dated) if dated else max(signature.at.date() for signature in entry.signatures)
