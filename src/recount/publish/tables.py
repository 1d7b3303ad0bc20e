"""The record as tables: one row an incident, one row an account. UTF-8, header first, rows in a stable order.

An empty cell is unknown or withheld, never zero. The columns are the contract: `COLUMNS` documents each.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from ..records import Harm, Range
from .changes import Because, ChangeLog, ReleaseChanges
from .record import PublicClaim, PublicCount, PublicIncident, PublicPlace, PublicRecord, PublicReport

Cell = str | int | float | bool | None

INCIDENT_COLUMNS: Mapping[str, str] = {
    "code": "the incident's code; never used again for another",
    "date_start": "first day on which it may have happened, ISO 8601",
    "date_end": "last day on which it may have happened",
    "date_precision": "hour, day_part, day, days, week, month, year, unknown",
    "place": "name of the place",
    "place_ar": "name of the place in Arabic",
    "admin1": "first-level administrative area",
    "country": "country, where a source for it is known",
    "lat": "latitude of the middle of the area, WGS 84 degrees",
    "lon": "longitude of the middle of the area, WGS 84 degrees",
    "place_precision": "exact, landmark, street, neighbourhood, village, town … unknown",
    "radius_m": "radius of the area within which it is held to lie, metres",
    "event_type": "what happened",
    "event_method": "the means, where stated",
    "event_target": "what was hit, as reported",
    "belligerents": "armed parties blamed (suspected) or that accepted (known), separated by ;",
    "strike_status": "whether a strike took place, in the scheme named in release.json",
    "grade": "responsibility for some civilian harm; says nothing of the number",
    "grade_if_dependent": "the grade if sources not shown to be independent are held dependent",
    "killed_low": "least number killed, civilians and persons of unknown status",
    "killed_best": "the policy's reading where one number is asked for; never quote it without the range",
    "killed_high": "greatest number killed; empty where no upper end is known",
    "injured_low": "least number injured",
    "injured_high": "greatest number injured",
    "combatants_killed_low": "least number of combatants killed, apart from the above",
    "combatants_killed_high": "greatest number of combatants killed",
    "presumed_civilian": "how many of killed_high are held civilian by presumption only",
    "accounts": "number of accounts in this release that the incident rests on",
    "origins_least": "origins of the accounts if sources not shown independent are one",
    "origins_most": "origins of the accounts if they are all independent",
    "flags": "what is reported of the incident, separated by ;",
    "review_state": "signed; machine-read or reviewed in a specimen only",
}

CLAIM_COLUMNS: Mapping[str, str] = {
    "claim": "the account's key within this release",
    "incident": "the incident's code; empty for a disclosure that is only set beside incidents",
    "report": "the report's key within this release",
    "publisher": "who published it; empty where withheld",
    "published": "date of publication, where known and shown",
    "language": "language of the words",
    "link": "address of the report, where it may be shown",
    "kind": "harm, action, responsibility, disclosure …",
    "claimant": "who asserts it; empty where only the kind is shown",
    "claimant_kind": "kind of claimant",
    "relayed_by": "who passed it on, nearest the publisher last, separated by ;",
    "based_on": "what the claimant rests on, separated by ;",
    "stance": "asserts, accepts, denies …",
    "hedge": "how the claimant weakens the words",
    "killed_low": "least number killed of the account's whole, as stated",
    "killed_high": "greatest number killed of the account's whole, as stated",
    "injured_low": "least number injured, as stated",
    "injured_high": "greatest number injured, as stated",
    "status_of_dead": "status of the killed, as stated",
    "belligerents": "armed parties blamed, by neutral names, separated by ;",
    "quote": "the words, as many as may be shown",
}

CHANGE_COLUMNS: Mapping[str, str] = {
    "release": "the release that brought the change",
    "created": "when that release was made, UTC, ISO 8601",
    "since": "the release before it; empty for the first",
    "code": "the incident's code",
    "kind": "new, changed, merged, withdrawn",
    "field": "the field that changed; empty for a change of the whole incident",
    "before": "its value before: a range as 3..5, a date as its days and precision; empty where unknown",
    "after": "its value after, written the same way",
    "into": "the code that the incident was merged into",
    "why": "why it was withdrawn: unsigned, recent, withdrawn (a report it rests on), gone",
    "because": "the reasons: of the rules for a field, of the people for an incident, separated by |",
}

COLUMNS = {"incidents.csv": INCIDENT_COLUMNS, "claims.csv": CLAIM_COLUMNS, "changes.csv": CHANGE_COLUMNS}

#: a cell that begins so would be run as a formula by a spreadsheet
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def incidents_csv(record: PublicRecord) -> str:
    """One row an incident, in the order of their codes; columns as in `INCIDENT_COLUMNS`."""
    return _written(INCIDENT_COLUMNS, (_incident(incident) for incident in record.incidents))


def claims_csv(record: PublicRecord) -> str:
    """One row an account and incident, in the order of their keys; columns as in `CLAIM_COLUMNS`."""
    incident_of = {key: incident.code for incident in record.incidents for key in incident.claims}
    reports = {report.key: report for report in record.reports}
    return _written(CLAIM_COLUMNS, (_claim(c, incident_of.get(c.key), reports[c.report]) for c in record.claims))


def changes_csv(log: ChangeLog) -> str:
    """One row a changed field, and one for each incident that is new, merged or withdrawn; newest release first."""
    return _written(CHANGE_COLUMNS, (row for release in log.releases for row in _changes(release)))


def _changes(release: ReleaseChanges) -> Iterator[dict[str, Cell]]:
    for change in release.incidents:
        whole: dict[str, Cell] = {
            "release": release.release,
            "created": release.created.isoformat(),
            "since": release.since,
            "code": change.code,
            "kind": change.kind,
            "into": change.into,
            "why": change.why,
            "because": _because(change.because),
        }
        if not change.fields:
            yield whole
        for found in change.fields:
            told = _because((*found.because, *change.because))
            yield {**whole, "field": found.field, "before": found.before, "after": found.after, "because": told}


def _because(reasons: Iterable[Because]) -> str:
    return " | ".join(f"{reason.role}: {reason.text}" if reason.role else reason.text for reason in reasons)


def _written(columns: Mapping[str, str], rows: Iterable[dict[str, Cell]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(columns), lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _guarded(value) for name, value in row.items()})
    return out.getvalue()


def _guarded(value: Cell) -> Cell:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _incident(incident: PublicIncident) -> dict[str, Cell]:
    date, where, event = incident.date, incident.where or PublicPlace(), incident.event
    killed, injured = incident.killed or Range(), incident.injured or Range()
    combatants = incident.combatants_killed or Range()
    return {
        "code": incident.code,
        "date_start": date.start.isoformat() if date.start else None,
        "date_end": date.end.isoformat() if date.end else None,
        "date_precision": date.precision,
        "place": where.name or where.stated,
        "place_ar": where.name_ar,
        "admin1": where.admin1,
        "country": where.country_name,
        "lat": where.lat,
        "lon": where.lon,
        "place_precision": where.precision,
        "radius_m": where.radius_m,
        "event_type": event.type,
        "event_method": event.method,
        "event_target": event.target,
        "belligerents": "; ".join(f"{party.name} ({party.status})" for party in incident.parties),
        "strike_status": incident.strike_status,
        "grade": incident.grade,
        "grade_if_dependent": incident.grade_if_dependent,
        "killed_low": killed.low,
        "killed_best": killed.best,
        "killed_high": killed.high,
        "injured_low": injured.low,
        "injured_high": injured.high,
        "combatants_killed_low": combatants.low,
        "combatants_killed_high": combatants.high,
        "presumed_civilian": incident.presumed_civilian,
        "accounts": len(incident.claims),
        "origins_least": incident.origins.least,
        "origins_most": incident.origins.most,
        "flags": "; ".join(flag.flag for flag in incident.flags),
        "review_state": incident.review_state,
    }


def _claim(claim: PublicClaim, code: str | None, report: PublicReport) -> dict[str, Cell]:
    killed, injured = whole(claim, Harm.KILLED), whole(claim, Harm.INJURED)
    return {
        "claim": claim.key,
        "incident": code,
        "report": claim.report,
        "publisher": report.publisher,
        "published": report.published.isoformat() if report.published else None,
        "language": report.language,
        "link": report.link,
        "kind": claim.kind,
        "claimant": claim.claimant,
        "claimant_kind": claim.claimant_kind,
        "relayed_by": "; ".join(claim.relayed_by),
        "based_on": "; ".join(claim.based_on),
        "stance": claim.stance,
        "hedge": claim.hedge,
        "killed_low": killed.low if killed else None,
        "killed_high": killed.high if killed else None,
        "injured_low": injured.low if injured else None,
        "injured_high": injured.high if injured else None,
        "status_of_dead": killed.status if killed else None,
        "belligerents": "; ".join(party.name for party in claim.parties),
        "quote": plain(claim),
    }


def whole(claim: PublicClaim, harm: Harm) -> PublicCount | None:
    """The claim's number of one harm that is no part of another number of it; None where it states none."""
    found = [count for count in claim.counts if count.harm is harm and not count.part_of_total]
    ungrouped = [count for count in found if count.group is None]
    return next(iter(ungrouped or found), None)


def plain(claim: PublicClaim) -> str | None:
    """The words of a claim as plain text, as many as may be shown; None where none may."""
    paragraphs = ("".join(segment.text for segment in paragraph) for paragraph in claim.quote.paragraphs)
    return " ".join(" ".join(paragraphs).split()) or None
