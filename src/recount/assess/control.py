"""Territorial control as intervals per place and holder, from what was told: context, and nothing else.

The law of this module: control never enters a strike status, a grade, a civilian status or anybody's credibility.
An interval has the ends that somebody told of; an end that nobody told of stays open, and nothing is interpolated.
A siege is no holding, and makes no interval.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from ..records import Claim, ClaimId, Control, ControlAct, Interval, When, Where

Key = tuple[str, str]


def intervals(claims: Iterable[Claim]) -> tuple[Interval, ...]:
    """The intervals of control that the claims tell of, by place, beginning and holder; rivals side by side."""
    held: dict[Key, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: claim.claim_id):
        if claim.control is not None and claim.control.act is not ControlAct.BESIEGES:
            held[_place_key(claim), _holder_key(claim.control)].append(claim)
    made = [interval for key in sorted(held) for interval in _of_one(held[key])]
    return tuple(sorted(_marked(made), key=_order))


def around(found: Iterable[Interval], where: Where | None, day: date | None) -> tuple[Interval, ...]:
    """The intervals for a place that may cover a day: one with open ends is never ruled out by them."""
    if where is None:
        return ()
    name = _name(where)
    return tuple(i for i in found if i.where is not None and _name(i.where) == name and _may_cover(i, day))


def _of_one(claims: Sequence[Claim]) -> list[Interval]:
    """The intervals of one holder at one place: a leaving closes the last beginning before it, and no other."""
    begun = sorted((c for c in claims if _since(c)), key=lambda c: (_day(_since(c)), c.claim_id))
    ended = sorted((c for c in claims if _until(c)), key=lambda c: (_last(_until(c)), c.claim_id))
    rest = [c for c in claims if c not in begun and c not in ended]
    made: list[Interval] = []
    for claim in begun:
        same = made and _day(made[-1].since) == _day(_since(claim))
        if same:
            made[-1] = replace(made[-1], claim_ids=(*made[-1].claim_ids, claim.claim_id))
        else:
            made.append(_interval(claim, _since(claim), _until(claim)))
    for claim in ended:
        made = _closed(made, claim)
    for claim in rest:
        made = _supported(made, claim)
    return made


def _closed(made: list[Interval], claim: Claim) -> list[Interval]:
    if any(claim.claim_id in one.claim_ids for one in made):
        return made
    day = _last(_until(claim))
    before = [n for n, one in enumerate(made) if one.since and _day(one.since) <= day]
    same = next((n for n, one in enumerate(made) if one.until and _last(one.until) == day), None)
    n = same if same is not None else next((n for n in reversed(before) if made[n].until is None), None)
    if n is None:
        return [*made, _interval(claim, None, _until(claim))]
    one = replace(made[n], until=made[n].until or _until(claim), claim_ids=(*made[n].claim_ids, claim.claim_id))
    return [*made[:n], one, *made[n + 1 :]]


def _supported(made: list[Interval], claim: Claim) -> list[Interval]:
    """A holding without ends supports the interval whose beginning is the only one told, else stands alone."""
    if len(made) == 1:
        return [replace(made[0], claim_ids=(*made[0].claim_ids, claim.claim_id))]
    open_one = next((n for n, one in enumerate(made) if one.since is None and one.until is None), None)
    if open_one is None:
        return [*made, _interval(claim, None, None)]
    one = replace(made[open_one], claim_ids=(*made[open_one].claim_ids, claim.claim_id))
    return [*made[:open_one], one, *made[open_one + 1 :]]


def _interval(claim: Claim, since: When | None, until: When | None) -> Interval:
    control = claim.control
    if control is None:
        raise ValueError(f"claim {claim.claim_id} tells of no control")
    return Interval(
        control.place, claim.where, control.holder, control.holder_id, since, until, False, (claim.claim_id,)
    )


def _marked(made: Sequence[Interval]) -> list[Interval]:
    """The intervals, contested where another holder's at the same place meets them."""
    by_place: dict[str, list[Interval]] = defaultdict(list)
    for one in made:
        by_place[_key_of(one)].append(one)
    return [
        replace(
            one,
            contested=any(_rival(one, other) for other in by_place[_key_of(one)]),
            claim_ids=tuple(sorted(one.claim_ids)),
        )
        for one in made
    ]


def _rival(one: Interval, other: Interval) -> bool:
    """Two holders for the same time: only told ends count, and a taking of the place ends nobody else's by itself."""
    if (one.holder_id or one.holder) == (other.holder_id or other.holder):
        return False
    return _begins(one) < _ends(other) and _begins(other) < _ends(one)


def _begins(one: Interval) -> date:
    return _day(one.since) if one.since else date.min


def _ends(one: Interval) -> date:
    return _last(one.until) if one.until else date.max


def _may_cover(one: Interval, day: date | None) -> bool:
    return day is None or _begins(one) <= day <= _ends(one)


def _since(claim: Claim) -> When | None:
    since = claim.control.since if claim.control else None
    return since if since and since.start else None


def _until(claim: Claim) -> When | None:
    until = claim.control.until if claim.control else None
    return until if until and (until.end or until.start) else None


def _day(when: When | None) -> date:
    return when.start if when and when.start else date.min


def _last(when: When | None) -> date:
    return (when.end or when.start or date.max) if when else date.max


def _place_key(claim: Claim) -> str:
    return _name(claim.where) if claim.where else (claim.control.place.casefold() if claim.control else "")


def _key_of(one: Interval) -> str:
    return _name(one.where) if one.where else one.place.casefold()


def _name(where: Where) -> str:
    return (where.called).casefold()


def _holder_key(control: Control) -> str:
    return control.holder_id or control.holder.casefold()


def _order(one: Interval) -> tuple[str, date, date, str, tuple[ClaimId, ...]]:
    return _key_of(one), _begins(one), _ends(one), one.holder, one.claim_ids
