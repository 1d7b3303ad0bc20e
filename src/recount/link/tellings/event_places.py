"""The place of an event by the places of its claims, and the villages beside it that no gazetteer knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ...records import Claim, PlacePrecision
from ..terms.places import Relation, Spot, between, spot
from .told import SETTLEMENTS


def finest(claims: Iterable[Claim]) -> Spot | None:
    """The place told most finely of those that claims name, one with a point first; None where they name none."""
    named = [(place, c.claim_id) for c in claims if c.where and (place := spot(c.where)).forms]
    if not named:
        return None
    return min(named, key=lambda p: (p[0].level.value, p[0].where.lat is None, p[0].fineness, p[1]))[0]


def villages_of(claims: Sequence[Claim], chosen: Spot | None) -> tuple[Spot, ...]:
    """The villages and quarters of claims that no gazetteer knows, beside the place chosen: most often its town.

    None beside a landmark or a quarter, which hold no village: there two events stand as one.
    """
    if chosen is None or chosen.where.precision not in _HOLDING:
        return ()
    found = {tuple(sorted(place.forms)): place for place in _unknown(claims) if place.forms.isdisjoint(chosen.forms)}
    return tuple(found[forms] for forms in sorted(found))


def shared_villages(mine: Sequence[Spot], theirs: Sequence[Spot]) -> list[Spot]:
    """The places of one event that another is told at too, however spelled, where one at least is a village beside it.

    Each is given by its own place and, behind it, the villages.
    """
    if len(mine) < 2 and len(theirs) < 2:
        return []
    pairs = ((n or m, one, other) for n, one in enumerate(mine) for m, other in enumerate(theirs))
    return [one for beside, one, other in pairs if beside and one.placed and other.placed and _one_name(one, other)]


def _one_name(one: Spot, other: Spot) -> bool:
    return between(one, other).relation in (Relation.SAME, Relation.SIMILAR_NAME)


#: streets and names without a word of kind are told of in every article on a town
_VILLAGES = (*SETTLEMENTS, PlacePrecision.NEIGHBOURHOOD)
#: what may hold a village
_HOLDING = (*SETTLEMENTS, PlacePrecision.SUBDISTRICT, PlacePrecision.DISTRICT)


def _unknown(claims: Iterable[Claim]) -> Iterator[Spot]:
    for claim in sorted(claims, key=lambda claim: claim.claim_id):
        place = spot(claim.where) if claim.where else None
        if place is not None and place.forms and place.where.lat is None and place.where.precision in _VILLAGES:
            yield place
