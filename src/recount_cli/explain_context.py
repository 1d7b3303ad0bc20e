"""What an explanation adds as context: who was reported to hold the place, and tallies that are never added."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recount import pipeline
from recount.records import Claim, ClaimKind, Incident, Interval, When

from .terminal import isolated

HEADING = "Context only (never a part of range, grade or status):"


def context_lines(incident: Incident, claims: Iterable[Claim]) -> Iterator[str]:
    """The lines of context of an incident; none where nothing was told."""
    known = tuple(claims)
    lines = [*_control(incident, known), *_totals(incident, known)]
    if lines:
        yield f"\n{HEADING}"
        yield from lines


def _control(incident: Incident, claims: tuple[Claim, ...]) -> Iterator[str]:
    by_id = {claim.claim_id: claim for claim in claims}
    for one in pipeline.control_around(claims, incident.where, incident.date.start):
        contested = ", contested" if one.contested else ""
        yield f"  • {isolated(one.place)}: reported held by {isolated(one.holder)} {_stretch(one)}{contested}"
        for claim_id in one.claim_ids:
            claim = by_id[claim_id]
            yield f"      {_said(claim)}"


def _stretch(one: Interval) -> str:
    return f"({_end(one.since, 'since')}, {_end(one.until, 'until')})"


def _end(when: When | None, word: str) -> str:
    day = when and (when.start if word == "since" else when.end or when.start)
    return f"{word} {day.isoformat()}" if day else f"{word} when is not told"


def _totals(incident: Incident, claims: tuple[Claim, ...]) -> Iterator[str]:
    here = incident.where
    names = {name for name in (here.name, here.admin1, here.country_name) if name} if here else set()
    for claim in sorted(claims, key=lambda claim: claim.claim_id):
        area = claim.where.called if claim.where else None
        if claim.kind is ClaimKind.TOTAL and area in names:
            yield f"  • a tally for {isolated(area or '')}, not added to anything: {_said(claim)}"


def _said(claim: Claim) -> str:
    """The words that show a claim, with who says them and, where they are a headline's, that they are."""
    where = ", in a headline alone" if claim.headline else ""
    return f"“{isolated(' '.join(claim.words.split()))}” — {isolated(claim.claimant.name)}{where}"
