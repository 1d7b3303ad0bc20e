"""The scope of a case, and what lies outside it, as they may be shown: terms and reasons, never who set them."""

from __future__ import annotations

from collections.abc import Iterable

from ..records import Scope
from .dossier import Entry
from .exposure import Exposure
from .parties import neutral
from .public_words import Party
from .record import PublicOutside, PublicReason, PublicScope, PublicTime
from .when_where import public_place, public_time


def public_scope(scope: Scope | None) -> PublicScope | None:
    """The terms of a scope, with the parties by their neutral names; None where the case has none."""
    if scope is None:
        return None
    terms = scope.terms
    return PublicScope(
        on=scope.at.date(),
        territory=terms.territory,
        admin1=terms.admin1,
        within=terms.within,
        since=terms.since,
        until=terms.until,
        actors=tuple(neutral(actor) or Party(actor) for actor in terms.actors),
        means=terms.means,
        combatants=terms.combatants,
        died_of_wounds_within=terms.died_of_wounds_within,
        harm=terms.harm,
    )


def listed_outside(entries: Iterable[Entry], exposure: Exposure) -> tuple[PublicOutside, ...]:
    """The incidents that lie outside the scope, each with the reasons of the terms that put it there."""
    return tuple(_outside(entry, exposure) for entry in entries)


def _outside(entry: Entry, exposure: Exposure) -> PublicOutside:
    reasons = entry.finding.reasons if entry.finding is not None else ()
    failing = (reason for reason in reasons if reason.rule.endswith("_out"))
    return PublicOutside(
        code=entry.code,
        date=public_time(entry.incident.date, None) or PublicTime(None, None, entry.incident.date.precision),
        where=public_place(entry.incident.where, None),
        reasons=tuple(PublicReason(r.field, r.rule, (), exposure.ours(r.text)) for r in failing),
    )
