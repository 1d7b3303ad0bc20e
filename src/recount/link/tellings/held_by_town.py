"""Whether a village that no gazetteer knows lies at a town that the same report tells of nearby.

What stands in the next sentence is as often the next place on a list of what was shelled that day. So the village lies
at the town only where its own sentence names the town, or where both give one toll.
"""

from __future__ import annotations

from ..terms.places import Relation, between
from .told import SETTLEMENTS, Told

_NEARBY = 250  # characters; a landmark named in the next sentence is most often in the place just named


def lies_there(one: Told, other: Told) -> bool:
    """True where of two places told of nearby the one that no gazetteer knows may lie in or at the other."""
    pair = _known_and_unknown(one, other)
    nearby = abs(one.claim.span.start - other.claim.span.start) <= _NEARBY
    return pair is not None and nearby and _may_hold(*pair)


def _known_and_unknown(one: Told, other: Told) -> tuple[Told, Told] | None:
    """The claim of a place with a point and that of a name in no gazetteer; None of other pairs, or of one name."""
    if one.spot is None or other.spot is None or (one.spot.where.lat is None) is (other.spot.where.lat is None):
        return None
    if between(one.spot, other.spot).relation is not Relation.UNKNOWN:
        return None
    return (one, other) if other.spot.where.lat is None else (other, one)


def _may_hold(known: Told, unknown: Told) -> bool:
    """True where a place that no gazetteer knows may lie in or at a known one.

    A landmark or a quarter may lie in any place, and a city of its province's name may be the province. A village lies
    at a town where both give the same toll, or where its own sentence names the town and not both tell of dead; where
    it has no toll of its own, also where the report sets it at the town under another of its names.
    """
    if known.spot is None or unknown.spot is None or unknown.spot.where.precision not in SETTLEMENTS:
        return True
    where, around = known.spot.where, unknown.spot.where.around
    if where.precision not in SETTLEMENTS or where.name == where.admin1 or known.tolls & unknown.tolls:
        return True
    if where.stated in unknown.around:
        return not (known.killed and unknown.killed)
    return not unknown.tolls and around is not None and around.name == where.name
