"""Gathering the facts that grading turns on, each with the claims that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ...records import (
    About,
    Claim,
    ClaimKind,
    Count,
    Harm,
    Incident,
    Origin,
    PlacePrecision,
    ReportId,
    Stance,
    Status,
    TimePrecision,
)
from ..accounts.accounts import Bears
from ..accounts.derived import may_set_aside
from ..accounts.standing import Dead
from ..ranges.bounds import Hearing
from ..ranges.split import numbered
from ..terms.actors import folded, is_actor, party
from ..terms.facts import Facts
from ..terms.rules import Scheme
from ..terms.sources import Sources, count_sources
from ..terms.speakers import blames, speaks_for_party, tells
from .another_party import elsewhere
from .officials import STRIKE_OR_MORE, accepts, denies_strike, party_of
from .rivalry import at_odds, blaming, rival_parties

HARMED = frozenset({Harm.KILLED, Harm.INJURED})
"""Harms that a grade speaks of."""
A_DAY = frozenset({TimePrecision.DAY, TimePrecision.DAY_PART, TimePrecision.HOUR})
STATED = frozenset({Status.CIVILIAN, Status.COMBATANT, Status.MEDICAL_OR_RELIGIOUS})


@dataclass(frozen=True, slots=True)
class Evidence:
    """The facts under both readings, and by the name of each fact the claims behind it.

    Behind `denial_weighed`, which is no fact, are the denials and the claims that say who is blamed, where both are.
    """

    if_independent: Facts
    if_dependent: Facts
    claims: Mapping[str, tuple[Claim, ...]]

    def behind(self, names: Iterable[str]) -> tuple[Claim, ...]:
        """The claims behind these facts, each once."""
        return tuple({c.claim_id: c for name in names for c in self.claims.get(name, ())}.values())


def gather(hearing: Hearing, dead: Dead, origins: dict[ReportId, Origin], scheme: Scheme) -> Evidence:
    """The facts of an incident that the scheme's conditions may name."""
    blame = [c for c in hearing.claims if blames(c)]
    accounts = tuple(_without_tallies(blame, hearing))
    counted = _counted(hearing, origins, scheme.several)
    other = elsewhere(hearing.claims, accounts, scheme.graded)
    counted["graded_blamed"] = count_sources(other.graded_blamed, origins, scheme.several)
    counted["others_blamed"] = count_sources(other.others_blamed, origins, scheme.several)
    behind = _behind(hearing, dead, scheme.disclosure_precision)
    behind |= {"other_accepts": other.other_accepts, "graded_denied": other.graded_denied}
    truths = {name: bool(claims) for name, claims in behind.items()} | {"rivals_blamed": rival_parties(accounts)}
    independent = {name: sources.if_independent for name, sources in counted.items()}
    dependent = {name: sources.if_dependent for name, sources in counted.items()}
    claims = {name: sources.claims for name, sources in counted.items()}
    told = tuple(c for c in hearing.claims if tells(c))
    behind |= {"deaths_known": numbered(dead), "ground_forces_blamed": blaming(accounts, scheme.ground_forces)}
    truths |= {name: bool(behind[name]) for name in ("deaths_known", "ground_forces_blamed")}
    claims |= {"date_precision": told, "place_precision": told}
    denied = tuple(c for c in hearing.claims if denies_strike(c))
    return Evidence(
        if_independent=Facts().having({**independent, **truths}),
        if_dependent=Facts().having({**dependent, **truths}),
        claims={
            **claims,
            **behind,
            "rivals_blamed": accounts,
            "denial_weighed": (*denied, *blame) if denied and blame else (),
        },
    )


def placed(evidence: Evidence, incident: Incident) -> Evidence:
    """The evidence with how exactly the incident's time and place are known."""
    known = {
        "date_precision": incident.date.precision,
        "place_precision": incident.where.precision if incident.where else None,
    }
    return replace(
        evidence,
        if_independent=evidence.if_independent.having(known),
        if_dependent=evidence.if_dependent.having(known),
    )


def _counted(hearing: Hearing, origins: dict[ReportId, Origin], several: frozenset[str]) -> dict[str, Sources]:
    """What is counted by its sources; the party blamed is no source, nor is a tally beside what it rests on."""
    event = [c for c in hearing.claims if tells(c) and not speaks_for_party(c, hearing.parties)]
    harm = _without_tallies([c for c in event if _tells_of_harm(c, hearing)], hearing)
    told = {
        "event_sources": _without_tallies(event, hearing),
        "harm_sources": harm,
        "attribution_sources": _without_tallies([c for c in event if blames(c)], hearing),
        "status_sources": [c for c in harm if any(count.status in STATED for count in c.counts)],
    }
    return {name: count_sources(claims, origins, several) for name, claims in told.items()}


def _behind(hearing: Hearing, dead: Dead, fine: frozenset[PlacePrecision]) -> dict[str, tuple[Claim, ...]]:
    """The claims by which each yes-or-no fact is true; none where it is false."""
    claims = hearing.claims
    disclosed = tuple(c for c in claims if _discloses(c))
    single = tuple(c for c in disclosed if _one_strike(c, fine))
    disputed = [c for c in claims if tells(c) and any(count.status is Status.DISPUTED for count in c.counts)]
    return {
        "strike_accepted": tuple(c for c in claims if accepts(c, *STRIKE_OR_MORE)),
        "harm_accepted": tuple(c for c in claims if accepts(c, About.HARM) and c.stance is Stance.ACCEPTS),
        "strike_denied": _denials(hearing),
        "strike_disclosed": single,
        "strikes_compatible": disclosed,
        "combatants_only": tuple(a.claim for a in dead.combatants.in_force if a.bears is not Bears.WORDS),
        "status_disputed": (*at_odds(a.claim for a in dead.counted.as_combatants), *disputed),
    }


def _tells_of_harm(claim: Claim, hearing: Hearing) -> bool:
    if claim.kind is not ClaimKind.HARM:
        return False
    return not claim.counts or any(_of_concern(count, hearing) for count in claim.counts)


def _of_concern(count: Count, hearing: Hearing) -> bool:
    statuses = hearing.policy.counted | hearing.policy.captured
    return count.harm in HARMED and count.status in statuses and count.high != 0


def _without_tallies(claims: list[Claim], hearing: Hearing) -> list[Claim]:
    """The claims without tallies of others' accounts, as long as somebody else's own account is there."""
    own = [c for c in claims if not hearing.is_tally(c)]
    names = {folded(c.claimant.name) for c in own}
    kept = [c for c in claims if not hearing.is_tally(c) or not names - {folded(c.claimant.name)}]
    published = [c for c in kept if hearing.is_published_tally(c)]
    others = [c for c in kept if c not in published]
    return [c for c in kept if c not in published or not any(may_set_aside(c, other) for other in others)]


def _denials(hearing: Hearing) -> tuple[Claim, ...]:
    """Denials by a party blamed; where nobody is blamed, by anybody."""
    denials = (c for c in hearing.claims if denies_strike(c))
    return tuple(c for c in denials if not hearing.parties or _of_party(c, hearing))


def _of_party(claim: Claim, hearing: Hearing) -> bool:
    """Whether it is the position of a party blamed, or of somebody who may speak for it for all that is known."""
    name = party_of(claim)
    return name is None or not is_actor(name) or any(name == party(mention) for mention in hearing.parties)


def _discloses(claim: Claim) -> bool:
    """Whether a belligerent's own log tells of strikes; "no strikes that day" is no denial and discloses nothing."""
    struck = claim.event is not None and claim.event.strikes != 0
    return claim.kind is ClaimKind.DISCLOSURE and claim.stance is not Stance.DENIES and struck


def _one_strike(claim: Claim, fine: frozenset[PlacePrecision]) -> bool:
    if claim.event is None or claim.event.strikes != 1 or claim.where is None or claim.when is None:
        return False
    return claim.where.precision in fine and claim.when.precision in A_DAY
