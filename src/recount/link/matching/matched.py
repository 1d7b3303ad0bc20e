"""Matches from fits: ranked for what a report tells of one place and day, with what else fits as well."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from ...records import BaseRate, Claim, ClaimId, ClaimKind, IncidentId, Match, ReportId
from ..terms.places import Relation, Spot, between
from ..terms.rules import rules
from ..terms.wording import days_as_words, metres_as_words, number_of
from .fit import Fit, rests_on
from .likely import target_agreement
from .superseded import Superseded

Subject = tuple[ReportId, frozenset[str], date | None, date | None]


def ranked(
    fits: Sequence[Fit], base_rate: Callable[[Fit], BaseRate | None], corrected: Superseded
) -> tuple[Match, ...]:
    """The matches, by report, claim and rank: the best of each claim.

    Rank 1 is the best of all that the claims of one report on one place and day fit. Lines that are corrected are
    matched as well, say by which they are, and count as no strike.
    """
    by_subject: dict[Subject, list[Fit]] = defaultdict(list)
    for fit in fits:
        by_subject[_subject(fit)].append(fit)
    kept = {subject: _best(of_one) for subject, of_one in by_subject.items()}
    every = [fit for of_one in kept.values() for fit in of_one]
    strikes = _Disclosed([fit for fit in every if fit.position.claim.claim_id not in corrected.by])
    made: list[Match] = []
    for subject, of_one in kept.items():
        best = _by_incident(by_subject[subject])
        ranks = {incident: rank for rank, incident in enumerate(sorted(best, key=lambda i: (-best[i], i)), 1)}
        for fit in of_one:
            as_well = [i for i, score in best.items() if score >= fit.score * rules().match.as_well]
            others = len({*as_well} - {fit.incident.incident_id})
            match = _match(fit, ranks[fit.incident.incident_id], (strikes.beside(fit), others, base_rate(fit)))
            made.append(_with_correction(match, corrected))
    return tuple(sorted(made, key=lambda match: (match.report_id, match.claim_id, match.rank)))


def _with_correction(match: Match, corrected: Superseded) -> Match:
    """The match of a line that is corrected, or that corrects another, with that line and a sentence that says so."""
    by, of = corrected.by.get(match.claim_id), corrected.of.get(match.claim_id)
    said = list(match.reasons)
    if of is not None:
        said.insert(0, f"corrects an earlier release of the same party, which said {_number(of)}")
        match = replace(match, corrects=of.claim_id, reasons=tuple(said))
    if by is not None:
        said.insert(0, f"superseded: a later release of the same party corrects it to {_number(by)}")
        match = replace(match, corrected_by=by.claim_id, reasons=tuple(said))
    return match


def _number(claim: Claim) -> str:
    strikes = claim.event.strikes if claim.event else None
    return "another number of strikes" if strikes is None else number_of(strikes, "strike")


def _subject(fit: Fit) -> Subject:
    told, when = fit.position.spot, fit.position.when
    names = told.forms if told else frozenset[str]()
    return fit.position.claim.report_id, names, when.start if when else None, when.end if when else None


def _best(fits: Sequence[Fit]) -> list[Fit]:
    """The best fits of each claim."""
    by_claim: dict[ClaimId, list[Fit]] = defaultdict(list)
    for fit in sorted(fits, key=lambda fit: (-fit.score, fit.incident.incident_id)):
        by_claim[fit.position.claim.claim_id].append(fit)
    return [fit for of_claim in by_claim.values() for fit in of_claim[: rules().match.most]]


def _by_incident(fits: Sequence[Fit]) -> dict[IncidentId, float]:
    """How well each incident fits at best."""
    best: dict[IncidentId, float] = defaultdict(float)
    for fit in fits:
        best[fit.incident.incident_id] = max(best[fit.incident.incident_id], fit.score)
    return best


class _Disclosed:
    """The disclosed strikes beside each incident; a release told twice counts once."""

    def __init__(self, fits: Sequence[Fit]) -> None:
        self._beside: dict[IncidentId, list[Fit]] = defaultdict(list)
        for fit in fits:
            if fit.position.claim.kind is ClaimKind.DISCLOSURE:
                self._beside[fit.incident.incident_id].append(fit)

    def beside(self, fit: Fit) -> int:
        """How many other strikes fit the incident as well; of a line of a log, those near its place on its days."""
        least = fit.score * rules().match.as_well
        beside = [other for other in self._beside[fit.incident.incident_id] if other.score >= least]
        if fit.position.claim.kind is not ClaimKind.DISCLOSURE:
            return sum({_line(other): _strikes(other) for other in beside}.values())
        lines = {_line(other): _strikes(other) for other in (*beside, fit) if _of_one_place_and_time(fit, other)}
        return max(0, sum(lines.values()) - 1)


def _of_one_place_and_time(fit: Fit, other: Fit) -> bool:
    """Whether two lines tell of strikes near one place, in days that overlap; neither may name a place, or a day."""
    mine, theirs = _place(fit), _place(other)
    if mine is None or theirs is None:
        placed = mine is theirs
    else:
        placed = not mine.forms.isdisjoint(theirs.forms) or between(mine, theirs).relation is Relation.SAME
    day, another = fit.position.when, other.position.when
    return placed and (day is another if day is None or another is None else not day.days_from(another))


def _place(fit: Fit) -> Spot | None:
    """Where a line says that it was: by name, else by the point that its report gives."""
    return fit.position.spot or fit.position.grid


def _line(fit: Fit) -> tuple[str, date | None, int]:
    place = _place(fit)
    names = sorted(place.forms) if place else []
    return names[0] if names else "", fit.position.when.start if fit.position.when else None, _strikes(fit)


def _strikes(fit: Fit) -> int:
    event = fit.position.claim.event
    return 1 if event is None or event.strikes is None else event.strikes


def _match(fit: Fit, rank: int, beside: tuple[int, int, BaseRate | None]) -> Match:
    claim, (strikes, incidents, chance) = fit.position.claim, beside
    metres = fit.metres
    return Match(
        report_id=claim.report_id,
        claim_id=claim.claim_id,
        incident_id=fit.incident.incident_id,
        rank=rank,
        score=fit.score,
        distance_m=None if metres is None else round(metres),
        day_gap=fit.near.gap,
        indistinct_from=strikes,
        reasons=(
            _how_near(fit),
            target_agreement(claim, fit.incident),
            *_how_distinct(fit, strikes),
            _other_incidents(incidents),
            *([_by_chance(chance)] if chance else []),
            *fit.position.notes,
        ),
        other_incidents=incidents,
        by_chance=chance,
        rests_on=rests_on(fit),
        party=fit.position.party,
    )


def _how_near(fit: Fit) -> str:
    place, gap = _how_far(fit), fit.near.gap
    if place is None and gap is None:
        return "stands in the same report, beside the incident"
    place = place or "no place to compare"
    mine, theirs = days_as_words(fit.position.when), days_as_words(fit.incident.date)
    if gap is None:
        return f"{place}, no day to compare"
    if gap:
        return f"{place}, {number_of(gap, 'day')} off ({mine} against {theirs})"
    return f"{place}, on {mine}" if mine == theirs else f"{place}, in days that overlap ({mine}; {theirs})"


def _how_far(fit: Fit) -> str | None:
    if fit.metres is not None:
        return f"{metres_as_words(fit.metres)} away"
    return "the same place by name" if fit.near.named else None


def _how_distinct(fit: Fit, others: int) -> tuple[str, ...]:
    if fit.position.claim.kind is not ClaimKind.DISCLOSURE:
        return ()
    place = _place(fit)
    near = f"near {place.name}" if place else "at no stated place"
    if fit.position.claim.event and fit.position.claim.event.strikes is None and _told_otherwise(fit):
        return (f"compatible with {_told_otherwise(fit)} {near}; how many strikes these were is not said",)
    if _strikes(fit) == 0:
        return (f"lists no strikes {near}, within its own definition of a strike",)
    if others == 0:
        return (f"compatible with the one disclosed strike {near}",)
    return (f"compatible with, not distinguishable among, {others + 1} disclosed strikes {near}",)


def _told_otherwise(fit: Fit) -> str:
    """What a release counts where it counts no strikes: targets, sorties or engagements."""
    told = fit.position.claim.disclosed
    if told is None:
        return ""
    counted = ((told.targets, "target"), (told.sorties, "sortie"), (told.engagements, "engagement"))
    return ", ".join(number_of(one.low, word) for one, word in counted if one and one.low is not None)


def _other_incidents(others: int) -> str:
    if not others:
        return "no other incident fits it as well"
    return f"{number_of(others, 'other incident')} {'fits' if others == 1 else 'fit'} it as well"


def _by_chance(chance: BaseRate) -> str:
    return f"moved by about 30 days, it finds an incident as near on {chance.found} of {number_of(chance.days, 'day')}"
