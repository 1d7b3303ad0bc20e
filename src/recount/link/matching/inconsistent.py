"""Apparent inconsistencies of a party's record: with its own log, and with what is told of an incident.

A log counts by its own definition of a strike, leaves out some fire, and may call one place by two names. So a finding
is *apparent*, and for a person to confirm; it changes no status, no grade and no range.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from ...records import (
    About,
    Claim,
    ClaimantKind,
    ClaimId,
    ClaimKind,
    IncidentId,
    Inconsistency,
    InconsistencyKind,
    ReportId,
    Span,
    Stance,
    When,
    content_id,
)
from ..tellings.told_times import days_in
from ..terms.places import Relation, between
from ..terms.wording import days_as_words, number_of
from .fit import Fit, Position

_OFFICIAL = (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL)
_APPARENT = "apparent inconsistency, for a person to confirm"
_LONGEST = 7  # days; who says that nothing was struck in a longer stretch speaks of no single day


def inconsistencies(
    fits: Sequence[Fit], positions: Sequence[Position], claims: Mapping[ClaimId, Claim]
) -> tuple[Inconsistency, ...]:
    """Every apparent inconsistency, by id; each once, with all incidents of that place and day."""
    beside: dict[ClaimId, set[IncidentId]] = defaultdict(set)
    for fit in fits:
        if fit.near.named and fit.near.gap == 0:
            beside[fit.position.claim.claim_id].add(fit.incident.incident_id)
    stated = _stated_once(positions)
    found = [*_own_logs(stated, positions, beside), *_incidents(_of(fits, stated), claims), *_totals(stated, beside)]
    return tuple(sorted(found, key=lambda one: one.inconsistency_id))


def _stated_once(positions: Sequence[Position]) -> tuple[Position, ...]:
    """The positions without the lines of no strikes that stand in the very words of an answer to an allegation."""
    answers: dict[ReportId, list[Span]] = defaultdict(list)
    for one in positions:
        if one.claim.kind is ClaimKind.RESPONSIBILITY:
            answers[one.claim.report_id].append(one.claim.span)
    return tuple(
        one
        for one in positions
        if one.claim.kind is not ClaimKind.DISCLOSURE
        or not any(_meet(one.claim.span, answer) for answer in answers[one.claim.report_id])
    )


def _of(fits: Iterable[Fit], positions: Sequence[Position]) -> Iterator[Fit]:
    kept = {id(position) for position in positions}
    return (fit for fit in fits if id(fit.position) in kept)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _own_logs(
    stated: Iterable[Position], positions: Iterable[Position], beside: Mapping[ClaimId, set[IncidentId]]
) -> Iterator[Inconsistency]:
    """Words that a party struck nothing, against the lines of its own log."""
    lines: dict[tuple[str, date], list[Position]] = defaultdict(list)
    for line in positions:
        if line.party and line.when and line.when.start and line.dated and _lists_strikes(line.claim):
            lines[line.party, line.when.start].append(line)
    for said in stated:
        if not (said.party and said.when and _says_none(said)):
            continue
        near = (line for day in _days(said.when) for line in lines.get((said.party, day), ()))
        # a text that seems to say both is oftener read wrongly than it contradicts itself
        near = (line for line in near if line.claim.report_id != said.claim.report_id)
        for line in (line for line in near if _within(line.when, said.when) and _same_place(line, said)):
            incidents = sorted(beside.get(said.claim.claim_id, ()))
            yield _found(InconsistencyKind.OWN_LOG, said, (line.claim.claim_id,), incidents, _own_log_text(line))


def _totals(positions: Iterable[Position], beside: Mapping[ClaimId, set[IncidentId]]) -> Iterator[Inconsistency]:
    """Releases of a party that list different numbers of strikes for one place and day.

    Lines of one release are added up. A text that tells of one strike and lists no other is left aside: it may tell of
    one among many; in a log of several lines one strike is a total like any other.
    """
    positions = tuple(positions)
    listing = Counter(line.claim.report_id for line in positions if _lists_strikes(line.claim))
    days: dict[tuple[str, date], list[Position]] = defaultdict(list)
    for line in positions:
        if line.party and line.spot and line.dated and _lists_strikes(line.claim) and (day := _day(line.when)):
            days[line.party, day].append(line)
    for listed in days.values():
        releases = _by_release(listed)
        for number, lines in enumerate(releases):
            first = next((one for one in releases[:number] if _same_place(one[0], lines[0])), None)
            if first is None or _sum(first) == _sum(lines):
                continue
            if any(_sum(one) == 1 and listing[one[0].claim.report_id] == 1 for one in (first, lines)):
                continue
            ids = sorted(beside.get(lines[0].claim.claim_id, ()))
            against = tuple(line.claim.claim_id for line in first)
            yield _found(InconsistencyKind.OWN_TOTALS, lines[0], against, ids, _totals_text(lines, first))


def _by_release(listed: Iterable[Position]) -> list[list[Position]]:
    """The lines on one place and day, release by release; a release on several places has a list for each."""
    found: list[list[Position]] = []
    for line in sorted(listed, key=lambda one: (one.claim.report_id, one.claim.span, one.claim.claim_id)):
        mine = (one for one in found if one[0].claim.report_id == line.claim.report_id and _same_place(one[0], line))
        held = next(mine, None)
        if held is None:
            found.append([line])
        else:
            held.append(line)
    return found


def _sum(lines: Iterable[Position]) -> int:
    return sum(line.claim.event.strikes or 0 for line in lines if line.claim.event)


def _day(when: When | None) -> date | None:
    """The one day of a time; None of a stretch: releases that overlap need not agree."""
    return when.start if when and when.start and when.end in (None, when.start) else None


def _incidents(fits: Iterable[Fit], claims: Mapping[ClaimId, Claim]) -> Iterator[Inconsistency]:
    """Lines of no strikes, against the accounts of others that blame the party for an incident there that day."""
    against: dict[ClaimId, tuple[Fit, set[ClaimId], set[IncidentId]]] = {}
    for fit in fits:
        said = fit.position
        if said.claim.kind is not ClaimKind.DISCLOSURE or not said.when or not _says_none(said):
            continue
        if fit.near.closest is None or fit.near.closest.relation is not Relation.SAME:
            continue
        if not _days(said.when):
            continue
        blaming = {one for one in fit.incident.claim_ids if said.party and _blames(claims.get(one), said.party)}
        if blaming and _within(fit.incident.date, said.when):
            _, known, beside = against.setdefault(said.claim.claim_id, (fit, set(), set()))
            known |= blaming
            beside.add(fit.incident.incident_id)
    for fit, blaming, beside in against.values():
        text = _incident_text(fit, len(blaming))
        yield _found(InconsistencyKind.INCIDENT, fit.position, tuple(sorted(blaming)), sorted(beside), text)


def _found(
    kind: InconsistencyKind, said: Position, against: tuple[ClaimId, ...], beside: Iterable[IncidentId], text: str
) -> Inconsistency:
    # accounts that blame the party come and go: what it says of the place and day is one finding all the same
    named = () if kind is InconsistencyKind.INCIDENT else against
    key = content_id("n", kind.value, said.claim.claim_id, *named)
    return Inconsistency(key, kind, said.party or "", said.claim.claim_id, against, tuple(beside), text)


def _says_none(position: Position) -> bool:
    """True for "no strikes there"; a denial may mean that a strike harmed nobody, which no log contradicts."""
    claim = position.claim
    if not position.dated or position.spot is None:
        return False
    if claim.kind is ClaimKind.DISCLOSURE:
        return claim.event is not None and claim.event.strikes == 0
    said_none = claim.stance is Stance.NOT_CORROBORATED and claim.about is About.STRIKE
    return claim.kind is ClaimKind.RESPONSIBILITY and said_none


def _lists_strikes(claim: Claim) -> bool:
    return claim.kind is ClaimKind.DISCLOSURE and claim.event is not None and bool(claim.event.strikes)


def _blames(claim: Claim | None, party: str) -> bool:
    if claim is None or claim.claimant.kind in _OFFICIAL:
        return False
    return any(mention.id == party for mention in claim.belligerents)


def _same_place(one: Position, other: Position) -> bool:
    if one.spot is None or other.spot is None:
        return False
    return between(one.spot, other.spot).relation is Relation.SAME


def _within(inner: When | None, outer: When | None) -> bool:
    """True where every day of one stretch is in the other: a week's total says nothing of each of its days."""
    if inner is None or outer is None or inner.start is None or outer.start is None:
        return False
    return outer.start <= inner.start and (inner.end or inner.start) <= (outer.end or outer.start)


def _days(when: When) -> list[date]:
    if when.start is None or days_in(when) > _LONGEST:
        return []
    return [when.start + timedelta(days=number) for number in range(days_in(when))]


def _own_log_text(line: Position) -> str:
    event, near = line.claim.event, line.spot.name if line.spot else ""
    strikes = number_of(event.strikes or 0 if event else 0, "strike")
    return (
        f"{_APPARENT}: the same party lists {strikes} near {near} "
        f"on {days_as_words(line.when)}, by its own definition of a strike"
    )


def _totals_text(lines: Sequence[Position], first: Sequence[Position]) -> str:
    near, day = (lines[0].spot.name if lines[0].spot else ""), days_as_words(lines[0].when)
    numbers = f"{number_of(_sum(lines), 'strike')} in one release and {number_of(_sum(first), 'strike')} in another"
    return f"{_APPARENT}: the same party lists {numbers} near {near} on {day}; one may correct the other"


def _incident_text(fit: Fit, accounts: int) -> str:
    near = fit.position.spot.name if fit.position.spot else ""
    blame = "account blames" if accounts == 1 else "accounts blame"
    return (
        f"{_APPARENT}: the party lists no strikes near {near} on {days_as_words(fit.position.when)}, by its own "
        f"definition of a strike, and {accounts} {blame} it for an incident there"
    )
