"""Which claims of two tellings show what the reason for joining them says, so that it names these and no others.

A telling also holds claims that only stand beside: background, another attack of the same page that nothing sets
apart. They are named by a reason of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ...records import Claim, ClaimId, Harm
from ..tellings.around import words_around
from ..tellings.event_places import shared_villages
from ..tellings.tellings import Telling
from ..tellings.told import in_sentence, numbers, target_of
from ..terms.people import names_around
from ..terms.places import Spot, spot
from ..terms.streets import claims_at
from .cluster import Bond

Shows = Callable[[Claim], bool]


def showing(bond: Bond) -> frozenset[ClaimId]:
    """The claims of both tellings whose values and words the sentence on this bond tells; all where none is told."""
    sides = ((bond.first, bond.second), (bond.second, bond.first))
    shown = {claim.claim_id for side, other in sides for claim in _showing(side, other, bond)}
    return frozenset(shown | {claim for side, _ in sides for claim in _naming(side, bond)})


def _naming(side: Telling, bond: Bond) -> Iterator[ClaimId]:
    """The claims of persons that name those whom the sentence counts, those around which others mention them, and those
    next to the accused and the streets that it counts.
    """
    for name in bond.people:
        yield from side.people.get(name, ())
    for name in bond.accused:
        yield from (*side.accused.get(name, ()), *side.people.get(name, ()))
    unnamed = bond.people - side.people.keys()
    asked = {first: [name for name in unnamed if name[0] == first] for first, _ in unnamed}
    if unnamed:
        yield from (c.claim_id for c in side.claims if names_around(side.report, [c], asked))
    yield from claims_at(side.streets, bond.streets, side.claims)


def _showing(side: Telling, other: Telling, bond: Bond) -> tuple[Claim, ...]:
    core = _core(side, other, bond)
    kept = {claim.claim_id: claim for claim in core}
    for shows in _clauses(side, other, bond):
        if not any(shows(claim) for claim in kept.values()):
            kept |= {claim.claim_id: claim for claim in side.claims if shows(claim)}
    if bond.rare:
        kept |= {c.claim_id: c for c in side.claims if not bond.rare.isdisjoint(words_around(side.report, [c]))}
    return tuple(kept.values()) or side.claims


def _core(side: Telling, other: Telling, bond: Bond) -> list[Claim]:
    """The claims that tell both of the place and of the kind of event; where none does, those that tell of either."""
    at_place, of_kind = _at_place(side, other, bond), _of_kind(side, other)
    both = [claim for claim in at_place if claim in of_kind]
    return both or [*at_place, *of_kind]


def _at_place(side: Telling, other: Telling, bond: Bond) -> list[Claim]:
    named = [claim for claim in side.claims if _at(claim, side.spot)]
    own = [c for c in named if in_sentence(c, c.where.span if c.where else None, side.report.text)]
    mentioned = any(finding.rule == "place_mentioned" for finding in bond.comparison.findings)
    beside = [c for c in side.claims if _mentions(c, other.spot, side)] if mentioned else []
    if shared := shared_villages(side.places, other.places):
        own = [c for c in side.claims if any(_at(c, place) for place in shared)]
    return [*(own or named), *beside]


def _at(claim: Claim, place: Spot | None) -> bool:
    return bool(place and claim.where and spot(claim.where).forms & place.forms)


def _mentions(claim: Claim, place: Spot | None, side: Telling) -> bool:
    words = words_around(side.report, [claim])
    return bool(place) and any(words.issuperset(name) for name in (place.names if place else ()))


def _of_kind(side: Telling, other: Telling) -> list[Claim]:
    """The claims of the kind that both tell of, those first whose own words name it."""
    kind = min(side.types & other.types, default=None)
    told = [claim for claim in side.claims if claim.event and claim.event.type is kind and kind]
    return [claim for claim in told if claim.event and claim.event.names_kind] or told


def _clauses(side: Telling, other: Telling, bond: Bond) -> Iterable[Shows]:
    """What each clause of the sentence tells of a claim of this side, but for place, kind and words."""
    rules = {finding.rule for finding in bond.comparison.findings}
    when, targets, methods = side.when, side.targets & other.targets, side.methods & other.methods
    if side.stated and when:
        yield lambda c: c.when is not None and (c.when.start, c.when.end) == (when.start, when.end)
    if targets or "other_target" in rules:
        yield lambda c: target_of(c) in (targets or side.targets)
    if methods:
        yield lambda c: c.event is not None and c.event.method in methods
    for harm, mine, theirs in ((Harm.KILLED, side.killed, other.killed), (Harm.INJURED, side.injured, other.injured)):
        if mine and theirs:
            yield _giving(harm, max(mine & theirs or mine))
    if rules & {"same_belligerent", "partner_belligerent", "other_belligerent"}:
        shared = side.belligerents & other.belligerents or side.belligerents
        yield lambda c: any(party.id in shared for party in c.belligerents)


def _giving(harm: Harm, number: int) -> Shows:
    return lambda claim: number in numbers(claim, harm)
