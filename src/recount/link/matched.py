"""Matches from fits: ranked for each claim, with what else fits as well, and the sentences that say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from ..records import ClaimId, ClaimKind, Match
from .fit import Fit
from .wording import days_as_words, metres_as_words, number_of


def ranked(fits: Sequence[Fit]) -> tuple[Match, ...]:
    """The matches, by report, claim and rank; rank 1 is the best of a claim."""
    others = _others(fits)
    by_claim: dict[ClaimId, list[Fit]] = defaultdict(list)
    for fit in fits:
        by_claim[fit.position.claim.claim_id].append(fit)
    made: list[Match] = []
    for of_claim in by_claim.values():
        ordered = sorted(of_claim, key=lambda fit: (-fit.score, fit.incident.incident_id))
        made += [_match(fit, rank, others[id(fit)]) for rank, fit in enumerate(ordered, 1)]
    return tuple(sorted(made, key=lambda match: (match.report_id, match.claim_id, match.rank)))


def _others(fits: Sequence[Fit]) -> dict[int, int]:
    """For each fit how many other strikes fit the incident at least as well; a release told twice counts once."""
    disclosed: dict[str, list[Fit]] = defaultdict(list)
    for fit in fits:
        if fit.position.claim.kind is ClaimKind.DISCLOSURE:
            disclosed[fit.incident.incident_id].append(fit)
    return {id(fit): _strikes_as_near(fit, disclosed[fit.incident.incident_id]) for fit in fits}


def _strikes_as_near(fit: Fit, disclosed: Sequence[Fit]) -> int:
    lines = {_line(other): _strikes(other) for other in disclosed if other.score >= fit.score}
    if fit.position.claim.kind is not ClaimKind.DISCLOSURE:
        return sum(lines.values())
    lines[_line(fit)] = _strikes(fit)
    return max(0, sum(lines.values()) - 1)


def _line(fit: Fit) -> tuple[str, date | None, int]:
    names = sorted(fit.position.spot.forms) if fit.position.spot else []
    return names[0] if names else "", fit.position.when.start if fit.position.when else None, _strikes(fit)


def _strikes(fit: Fit) -> int:
    event = fit.position.claim.event
    return 1 if event is None or event.strikes is None else event.strikes


def _match(fit: Fit, rank: int, others: int) -> Match:
    claim = fit.position.claim
    return Match(
        report_id=claim.report_id,
        claim_id=claim.claim_id,
        incident_id=fit.incident.incident_id,
        rank=rank,
        score=fit.score,
        distance_m=None if fit.metres is None else round(fit.metres),
        day_gap=fit.days,
        indistinct_from=others,
        reasons=(_how_near(fit), *_how_distinct(fit, others), *fit.position.notes),
    )


def _how_near(fit: Fit) -> str:
    place = _how_far(fit)
    if place is None and fit.days is None:
        return "stands in the same report, beside the incident"
    place = place or "no place to compare"
    mine, theirs = days_as_words(fit.position.when), days_as_words(fit.incident.date)
    if fit.days is None:
        return f"{place}, no day to compare"
    if fit.days:
        return f"{place}, {number_of(fit.days, 'day')} off ({mine} against {theirs})"
    return f"{place}, on {mine}" if mine == theirs else f"{place}, in days that overlap ({mine}; {theirs})"


def _how_far(fit: Fit) -> str | None:
    if fit.metres is not None:
        return f"{metres_as_words(fit.metres)} away"
    return "the same place by name" if fit.named else None


def _how_distinct(fit: Fit, others: int) -> tuple[str, ...]:
    if fit.position.claim.kind is not ClaimKind.DISCLOSURE:
        return ()
    near = f"near {fit.position.spot.name}" if fit.position.spot else "at no stated place"
    if _strikes(fit) == 0:
        return (f"lists no strikes {near}, within its own definition of a strike",)
    if others == 0:
        return (f"compatible with the one disclosed strike {near}",)
    return (f"compatible with, not distinguishable among, {others + 1} disclosed strikes {near}",)
