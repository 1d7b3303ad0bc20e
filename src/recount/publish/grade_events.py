"""The history of an incident's grade as the public may see it.

The law of this module: what a machine proposed is told as a proposal, and a grade that only a person may set is not
told at all where no person set or signed it.
"""

from __future__ import annotations

from ..records import Grade
from .dossier import Entry, GradeEvent
from .exposure import Exposure, in_order
from .given_reasons import given_reason
from .public_grade_event import GradeAct, PublicGradeEvent
from .record import ReleaseKind

#: grades that speak of an admission or take an incident out of the count: only a named person gives them
ONLY_BY_PEOPLE = frozenset({Grade.CONFIRMED, Grade.DISCOUNTED})


def public_grade_events(entry: Entry, exposure: Exposure, kind: ReleaseKind) -> tuple[PublicGradeEvent, ...]:
    """Every act in its order; in a release no proposal tells a grade that nobody gave and only people may give."""
    given = {event.grade for event in entry.grading if event.act is not GradeAct.PROPOSED}
    held = ONLY_BY_PEOPLE - given if kind is ReleaseKind.RELEASE else frozenset()
    return tuple(_public(event, entry, exposure, held) for event in entry.grading)


def _public(event: GradeEvent, entry: Entry, exposure: Exposure, held: frozenset[Grade]) -> PublicGradeEvent:
    hidden = bool(held & {event.grade, event.grade_if_dependent})
    keys = [exposure.claim_keys[claim] for claim in event.came if claim in exposure.claim_keys]
    return PublicGradeEvent(
        act=event.act,
        on=event.at.date(),
        grade=None if hidden else event.grade,
        grade_if_dependent=None if hidden else event.grade_if_dependent,
        strike_status=event.strike_status,
        scheme=event.scheme,
        causes=event.causes,
        came=tuple(sorted(keys, key=in_order)),
        came_unshown=len(event.came) - len(keys),
        went=len(event.went),
        merged=event.merged,
        grade_held=hidden,
        role=event.role,
        reason=given_reason(event.reason, entry, exposure) if event.reason else None,
    )
