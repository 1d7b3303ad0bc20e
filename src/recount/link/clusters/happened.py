"""What happened, as most origins tell it: the kind of event, what was hit, by what means and how often.

What was hit is told in a sentence of its own where some claim names the kind or the object alone: nobody is quoted
as telling of both who told of one. An object that is told of beside another kind of event is that event's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from ...records import Claim, Event, EventType, Method, Reason, Target
from ..tellings.doubtful import of_no_one_event
from ..tellings.named_where import carried_over
from ..tellings.told import stated_target
from ..terms.rules import rules
from ..terms.wording import (
    elsewhere,
    names_kind,
    number_of,
    only_beside,
    strikes_as_words,
    target_as_words,
    told_as_words,
)
from .groups import Group, ids_of, most_told, values_told


def happened(group: Group) -> tuple[Event, tuple[Reason, ...]]:
    """The event that most origins tell of, and a reason for each thing told of it."""
    types = values_told((c.event.type, c) for c in group.tellers if c.event)
    plain = {kind: claims for kind, claims in types.items() if kind not in rules().general}
    kind = most_told(group, plain or types)
    targets = values_told((stated_target(c), c) for c in group.tellers if not _of_another_kind(c, kind))
    methods = values_told((_method(c), c) for c in group.tellers)
    strikes = values_told((_strikes(c), c) for c in group.tellers)
    number = next(iter(strikes)) if len(strikes) == 1 else None
    found = Event(kind, most_told(group, methods), most_told(group, targets), number)
    of_kind, of_target = types[kind] if kind else [], targets[found.target] if found.target else []
    reasons = _kind_and_object(group, found, of_kind, of_target)
    if found.method is not None:
        text = f"means, {str(found.method).replace('_', ' ')}"
        reasons.append(_told_by(group, "method", text, methods[found.method]))
    if strikes:
        telling = [*chain(*strikes.values())]
        reasons.append(_told_by(group, "number_of_strikes", strikes_as_words(strikes), telling))
    return found, tuple(reasons)


def _kind_and_object(group: Group, found: Event, of_kind: Sequence[Claim], of_target: Sequence[Claim]) -> list[Reason]:
    """The kind and what was hit in one sentence where every claim named tells of both, else in two."""
    rests_on = [*of_kind, *of_target] or group.tellers
    own = [c for c in rests_on if (c.event and c.event.names_kind) or stated_target(c)] or rests_on
    named = [c for c in own if names_kind(c, found.type)]
    whole = all(c in named and c in of_target for c in own)
    if whole or not named or found.target is None:
        why = _told_by(group, "most_origins", told_as_words(found, own), own)
        return [replace(why, text=why.text + elsewhere(found, own)), *carried_over("event", rests_on, own)]
    return [
        _told_by(group, "most_origins", told_as_words(replace(found, target=None), named), named),
        _object(group, found.target, of_target),
        *carried_over("event", rests_on, [*named, *of_target]),
    ]


def _object(group: Group, target: Target, claims: Sequence[Claim]) -> Reason:
    """What was hit in a sentence of its own; an object that is only named beside the event may not have been."""
    if not only_beside(target, claims):
        return _told_by(group, "most_origins", f"what was hit, {target_as_words(target)}", claims)
    text = f"what may have been hit, {target_as_words(target)}: named in the same sentence"
    return Reason("event", "most_origins", ids_of(claims), f"{text} by {number_of(group.support(claims), 'origin')}")


def _told_by(group: Group, rule: str, words: str, claims: Iterable[Claim]) -> Reason:
    told = list(claims)
    text = f"{words}: told so by {number_of(group.support(told), 'origin')}"
    return Reason("event", rule, ids_of(told), text + of_no_one_event(group.tellers, group.reports))


def _of_another_kind(claim: Claim, kind: EventType | None) -> bool:
    """True for a claim whose own words name a definite kind of event that is not this one."""
    told = claim.event.type if claim.event else None
    if told is None or kind is None or told in rules().general or kind in rules().general:
        return False
    return told is not kind and names_kind(claim, told)


def _method(claim: Claim) -> Method | None:
    method = claim.event.method if claim.event else None
    return None if method is Method.NONE_STATED else method


def _strikes(claim: Claim) -> int | None:
    return (claim.event.strikes or None) if claim.event else None
