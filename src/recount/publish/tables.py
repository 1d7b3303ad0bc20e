"""The record as tables: one row an incident, one row an account. UTF-8, header first, rows in a stable order.

An empty cell is unknown or withheld, never zero. The columns are the contract: the data dictionary documents each.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from ..records import Harm, Range, canonical, to_json
from .changes import ChangeKind, ChangeLog, ReleaseChanges
from .changes_beside import Because
from .dictionary import dictionary
from .public_words import Party, Passage
from .record import PublicClaim, PublicCount, PublicIncident, PublicPlace, PublicRecord, PublicReport

Cell = str | int | float | bool | None

#: the columns of each table, with their meaning in English
COLUMNS = {f"{table.name}.csv": table.described() for table in dictionary().values()}
INCIDENT_COLUMNS, CLAIM_COLUMNS, CHANGE_COLUMNS = (
    COLUMNS[f"{name}.csv"] for name in ("incidents", "claims", "changes")
)

#: a cell that begins so would be run as a formula by a spreadsheet
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def dictionary_csv() -> str:
    """The data dictionary itself: one row a column of every table."""
    rows: Iterator[dict[str, Cell]] = (
        {
            "table": table.name,
            "column": column.name,
            "type": column.type,
            "required": "yes" if column.required else None,
            "unit": column.unit,
            "several": "yes" if column.many else None,
            "values": "; ".join(column.words) or None,
            "hxl": column.hxl or None,
            "meaning": column.meaning["en"],
            "meaning_ar": column.meaning["ar"],
        }
        for table in dictionary().values()
        for column in table.columns
    )
    return table_csv(COLUMNS["dictionary.csv"], rows)


def incidents_csv(record: PublicRecord) -> str:
    """One row an incident, in the order of their codes; columns as in `INCIDENT_COLUMNS`."""
    return table_csv(INCIDENT_COLUMNS, (incident_row(incident) for incident in record.incidents))


def claims_csv(record: PublicRecord) -> str:
    """One row an account and incident, in the order of their keys; columns as in `CLAIM_COLUMNS`."""
    incident_of = {key: incident.code for incident in record.incidents for key in incident.claims}
    reports = {report.key: report for report in record.reports}
    return table_csv(CLAIM_COLUMNS, (_claim(c, incident_of.get(c.key), reports[c.report]) for c in record.claims))


def narratives_jsonl(record: PublicRecord) -> str:
    """The assessment texts as JSON, one a line: code, language, who stands for it, and its sentences with claims."""
    rows = ({"code": one.code, **to_json(text)} for one in record.incidents for text in one.texts)
    return "".join(f"{canonical(row)}\n" for row in rows)


def changes_csv(log: ChangeLog) -> str:
    """One row a changed field, and one for each incident that is new, merged or withdrawn; newest release first."""
    return table_csv(CHANGE_COLUMNS, (row for release in log.releases for row in _changes(release)))


def _changes(release: ReleaseChanges) -> Iterator[dict[str, Cell]]:
    for field in release.record:
        yield {
            "release": release.release,
            "created": release.created.isoformat(),
            "since": release.since,
            "kind": ChangeKind.CHANGED,
            "field": field.field,
            "before": field.before,
            "after": field.after,
            "because": _because(field.because),
        }
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


def table_csv(columns: Iterable[str], rows: Iterable[Mapping[str, Cell]]) -> str:
    """A table as text: header first, lines end with CR LF, cells that a spreadsheet would run are guarded."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(columns), lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _guarded(value) for name, value in row.items()})
    return out.getvalue()


def _guarded(value: Cell) -> Cell:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def incident_row(incident: PublicIncident) -> dict[str, Cell]:
    """The row of an incident by column; an absent value is unknown or withheld."""
    date, where, event = incident.date, incident.where or PublicPlace(), incident.event
    killed, injured = incident.killed or Range(), incident.injured or Range()
    combatants, both = incident.combatants_killed or Range(), incident.killed_or_injured or Range()
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
        "belligerents": "; ".join(map(_party, incident.parties)),
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
        "killed_or_injured_low": both.low,
        "killed_or_injured_high": both.high,
        "presumed_civilian": incident.presumed_civilian,
        "accounts": len(incident.claims),
        "origins_least": incident.origins.least,
        "origins_most": incident.origins.most,
        "flags": "; ".join(flag.flag for flag in incident.flags),
        "review_state": incident.review_state,
    }


def _party(party: Party) -> str:
    return f"{party.name} ({party.status})" if party.status else party.name


def _claim(claim: PublicClaim, code: str | None, report: PublicReport) -> dict[str, Cell]:
    killed, injured = whole(claim, Harm.KILLED), whole(claim, Harm.INJURED)
    both = killed.undivided if killed else None
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
        "claimant_number": claim.claimant_number,
        "relayed_by": "; ".join(claim.relayed_by),
        "based_on": "; ".join(claim.based_on),
        "stance": claim.stance,
        "hedge": claim.hedge,
        "killed_low": killed.low if killed else None,
        "killed_high": killed.high if killed else None,
        "injured_low": injured.low if injured else None,
        "injured_high": injured.high if injured else None,
        "killed_or_injured_low": both.low if both else None,
        "killed_or_injured_high": both.high if both else None,
        "status_of_dead": killed.status if killed else None,
        "belligerents": "; ".join(party.name for party in claim.parties),
        "headline": claim.headline,
        "quote": plain(claim),
    }


def whole(claim: PublicClaim, harm: Harm) -> PublicCount | None:
    """The claim's number of one harm that is no part of another number of it; None where it states none."""
    found = [count for count in claim.counts if count.harm is harm and not count.part_of_total]
    ungrouped = [count for count in found if count.group is None]
    return next(iter(ungrouped or found), None)


def plain(claim: PublicClaim) -> str | None:
    """The words of a claim as plain text, as many as may be shown; None where none may."""
    return plain_words(claim.quote)


def plain_words(passage: Passage) -> str | None:
    """The words of a passage as plain text; None where none may be shown."""
    paragraphs = ("".join(segment.text for segment in paragraph) for paragraph in passage.paragraphs)
    return " ".join(" ".join(paragraphs).split()) or None
