"""The table of positions: what each party said of an incident in the order of days, who was asked, who is silent.

Words that were only set beside the incident by place and day are rows apart: whether they are of it is to be judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ..records import Conceded
from .dictionary import dictionary
from .positions import claim_of
from .record import PublicClaim, PublicIncident, PublicMatch, PublicOfficial, PublicRecord, PublicReport
from .silences import linked_words, silences
from .tables import Cell, plain_words, table_csv


def positions_csv(record: PublicRecord) -> str:
    """One row a position, a request or a silence, incident by incident as on its page; none is a verdict."""
    claims = {claim.key: claim for claim in record.claims}
    reports = {report.key: report for report in record.reports}
    rows = (
        {"incident": incident.code, "number": number, **row}
        for incident in record.incidents
        for number, row in enumerate(_rows(incident, claims, reports), 1)
    )
    return table_csv(dictionary()["positions"].described(), rows)


def _rows(
    incident: PublicIncident, claims: Mapping[str, PublicClaim], reports: Mapping[str, PublicReport]
) -> Iterator[dict[str, Cell]]:
    by_day = sorted(incident.official, key=lambda one: (reports[one.report].published or date.max, one.report))
    for official in by_day:
        yield _position(official, reports[official.report], claims)
    for inquiry in incident.inquiries:
        yield {
            "what": "answered" if inquiry.answered else "no_answer",
            "party": inquiry.party.name if inquiry.party else None,
            "since": inquiry.asked_on.isoformat(),
            "on": inquiry.on.isoformat(),
        }
    for match, claim in linked_words(incident, claims):
        yield _linked(match, claim, reports[claim.report])
    for silence in silences(incident, claims, reports):
        since = silence.since.isoformat() if silence.since else None
        yield {"what": "none_recorded", "party": silence.party.name, "since": since}


def _position(official: PublicOfficial, report: PublicReport, claims: Mapping[str, PublicClaim]) -> dict[str, Cell]:
    killed, injured = official.conceded_killed or Conceded(), official.conceded_injured or Conceded()
    claim = claim_of(official, claims.values())
    return {
        "what": "position",
        "party": official.party.name if official.party else None,
        "on": report.published.isoformat() if report.published else None,
        "stance": official.stance,
        "about": official.about,
        "authority": official.authority,
        "report": official.report,
        "claim": claim.key if claim else None,
        "conceded_killed_low": killed.low,
        "conceded_killed_high": killed.high,
        "conceded_injured_low": injured.low,
        "conceded_injured_high": injured.high,
        "quote": plain_words(official.quote),
    }


def _linked(match: PublicMatch, claim: PublicClaim, report: PublicReport) -> dict[str, Cell]:
    conceded = claim.conceded_killed or Conceded()
    return {
        "what": "linked",
        "party": match.party.name if match.party else None,
        "on": report.published.isoformat() if report.published else None,
        "stance": claim.stance,
        "about": claim.about,
        "authority": claim.authority,
        "report": claim.report,
        "claim": claim.key,
        "conceded_killed_low": conceded.low,
        "conceded_killed_high": conceded.high,
        "quote": plain_words(claim.quote),
    }
