"""Apparent inconsistencies: a party says that it struck nothing there that day, and its own log lists strikes there.

A log counts by its own definition of a strike, leaves out some fire, and may call one place by two names. So a finding
is *apparent*, and for a person to confirm; it changes no status, no grade and no range.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..records import About, ClaimKind, Stance
from .fit import Fit, Position
from .places import Relation, between
from .wording import days_as_words, number_of


def against_own_log(fit: Fit, beside: Iterable[Fit]) -> tuple[str, ...]:
    """A sentence for each line of the party's own log, of these, that lists strikes where a position tells of none."""
    if not _says_none(fit.position):
        return ()
    lines = {other.position.claim.claim_id: other.position for other in beside if _lists_there(other.position, fit)}
    return tuple(sorted({_sentence(line) for line in lines.values()}))


def _says_none(position: Position) -> bool:
    """True for "no strikes there"; a denial may mean that a strike harmed nobody, which no log contradicts."""
    claim = position.claim
    if claim.kind is ClaimKind.DISCLOSURE:
        return claim.event is not None and claim.event.strikes == 0
    said_none = claim.stance is Stance.NOT_CORROBORATED and claim.about is About.STRIKE
    return claim.kind is ClaimKind.RESPONSIBILITY and said_none


def _lists_there(line: Position, fit: Fit) -> bool:
    mine, event = fit.position, line.claim.event
    if line.party is None or line.party != mine.party or event is None or not event.strikes:
        return False
    if line.spot is None or mine.spot is None or line.when is None or mine.when is None:
        return False
    return between(line.spot, mine.spot).relation is Relation.SAME and line.when.days_from(mine.when) == 0


def _sentence(line: Position) -> str:
    event, near = line.claim.event, line.spot.name if line.spot else ""
    strikes = number_of(event.strikes or 0 if event else 0, "strike")
    return (
        f"apparent inconsistency, for a person to confirm: the same party lists {strikes} near {near} "
        f"on {days_as_words(line.when)}, by its own definition of a strike"
    )
