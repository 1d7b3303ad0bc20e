"""Lines of a party's releases that a later release of the same party corrects.

A line is superseded only by the same party, on the same place, by a release published later whose words say that they
correct that release; where it says what stood there, that number must have stood there. The corrected line is kept, and
counts as no strike any more. Where more than one line could be meant, none is taken to be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...records import Claim, ClaimId, ClaimKind, Corrects
from ..terms.places import Relation, between
from .fit import Position

_LATEST = 31  # days after which a correction that names no day is of nothing that can be found


@dataclass(frozen=True, slots=True)
class Superseded:
    """For each line that is corrected the line that corrects it (`by`), and the other way round (`of`)."""

    by: Mapping[ClaimId, Claim] = field(default_factory=dict)
    of: Mapping[ClaimId, Claim] = field(default_factory=dict)

    def standing(self, positions: Iterable[Position]) -> list[Position]:
        """The positions without the lines that are corrected."""
        return [one for one in positions if one.claim.claim_id not in self.by]


def superseded(positions: Sequence[Position]) -> Superseded:
    """The lines that are corrected; one that is corrected twice by the release that came last."""
    lines = [one for one in positions if one.claim.kind is ClaimKind.DISCLOSURE]
    by: dict[ClaimId, Claim] = {}
    of: dict[ClaimId, Claim] = {}
    for later in sorted((one for one in lines if corrects(one.claim)), key=_published):
        found = [one for one in lines if _is_corrected(one, later)]
        if len(found) == 1:
            by[found[0].claim.claim_id], of[later.claim.claim_id] = later.claim, found[0].claim
    return Superseded(by, of)


def with_days(positions: Sequence[Position], found: Superseded) -> list[Position]:
    """The positions, those that correct a line on the day of that line where they state none."""
    by_claim = {one.claim.claim_id: one for one in positions}
    old = {later: by_claim[claim.claim_id] for later, claim in found.of.items()}
    return [_with_day(one, old.get(one.claim.claim_id)) for one in positions]


def corrects(claim: Claim) -> Corrects | None:
    """What a claim says that it corrects."""
    return claim.disclosed.corrects if claim.disclosed else None


def _with_day(position: Position, corrected: Position | None) -> Position:
    if corrected is None or position.claim.when is not None or corrected.when is None:
        return position
    notes = ("its day is that of the line it corrects",)
    borrowed = (*position.borrowed, corrected.claim.claim_id)
    return replace(position, when=corrected.when, notes=notes, borrowed=borrowed, dated=corrected.dated)


def _published(position: Position) -> tuple[str, ClaimId]:
    return str(position.published or ""), position.claim.claim_id


def _is_corrected(old: Position, later: Position) -> bool:
    """True where a later line corrects an old one: the same party and place, the release and number that it names."""
    said = corrects(later.claim)
    if said is None or old.claim.report_id == later.claim.report_id or not _one_voice(old, later):
        return False
    if old.published is None or later.published is None or old.published >= later.published:
        return False
    if old.spot is None or later.spot is None or between(old.spot, later.spot).relation is not Relation.SAME:
        return False
    strikes = old.claim.event.strikes if old.claim.event else None
    if strikes is None or (said.instead_of is not None and strikes != said.instead_of):
        return False
    if said.released is None or said.released.start is None:
        return said.instead_of is not None and (later.published - old.published).days <= _LATEST
    own_day = old.when.start if old.when and old.dated else None
    return said.released.start in (old.published, own_day)


def _one_voice(one: Position, other: Position) -> bool:
    if one.party and other.party:
        return one.party == other.party
    return one.claim.claimant.name == other.claim.claimant.name
