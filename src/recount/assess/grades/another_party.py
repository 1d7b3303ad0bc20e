"""Whether another party did what a party is blamed for whose part a scheme grades.

A scheme names the parties whose part it grades (`graded`); everybody else of the code book is another party. Where it
names nobody, no party is another. A party that the code book does not know may be either, and so counts for nothing
here: an army that is told of by its country alone must not clear its own side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...records import Authority, BelligerentMention, Claim, ClaimKind, Stance
from ..terms.actors import is_actor
from ..terms.speakers import blames, speaks_for_party
from .officials import STRIKE_OR_MORE, accepts, denies_strike, party_of
from .rivalry import Parties, holding


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The claims that speak of whose doing it was, by what they say of the parties whose part is graded.

    `graded_blamed` blame one of them, `others_blamed` others alone. `other_accepts` are acceptances on record by
    another party, none where one that is graded accepts anything or is blamed together with it. `graded_denied` are
    denials on record by a party that is graded.
    """

    graded_blamed: tuple[Claim, ...] = ()
    others_blamed: tuple[Claim, ...] = ()
    other_accepts: tuple[Claim, ...] = ()
    graded_denied: tuple[Claim, ...] = ()


def elsewhere(claims: Iterable[Claim], accounts: Iterable[Claim], graded: Parties) -> Elsewhere:
    """What is said of the parties graded and of others; `accounts` are the claims that blame, without tallies."""
    if not graded:
        return Elsewhere()
    told, mentions = tuple(claims), tuple(accounts)
    sources = [c for c in holding(mentions) if not speaks_for_party(c, _mentioned(mentions))]
    return Elsewhere(
        graded_blamed=tuple(c for c in sources if blames(c).keys() & graded),
        others_blamed=tuple(c for c in sources if _only_others(blames(c).keys(), graded)),
        other_accepts=_accepted_by_others(told, sources, graded),
        graded_denied=tuple(c for c in told if _denies_on_record(c) and party_of(c) in graded),
    )


def names(claims: Iterable[Claim], graded: Parties, *, other: bool) -> tuple[str, ...]:
    """The ids of the parties graded that these claims blame or that deny in them; with `other`, of the others."""
    told = tuple(claims)
    found = {name for c in told for name in blames(c)}
    found |= {name for c in told if c.kind is ClaimKind.RESPONSIBILITY and (name := party_of(c)) is not None}
    return tuple(sorted(name for name in found if is_actor(name) and (name in graded) is not other))


def _accepted_by_others(claims: tuple[Claim, ...], sources: Iterable[Claim], graded: Parties) -> tuple[Claim, ...]:
    """What others accept; nothing where a party graded accepts too, or a source blames it together with the other."""
    accepting = [c for c in claims if accepts(c, *STRIKE_OR_MORE)]
    if graded & {party_of(c) for c in accepting}:
        return ()
    partners = {name for c in sources if blames(c).keys() & graded for name in blames(c)}
    return tuple(c for c in accepting if is_actor(name := party_of(c) or "") and name not in partners)


def _only_others(parties: Iterable[str], graded: Parties) -> bool:
    found = set(parties)
    return bool(found) and not found & graded and all(map(is_actor, found))


def _denies_on_record(claim: Claim) -> bool:
    return denies_strike(claim) and claim.authority is Authority.ON_RECORD and claim.stance is Stance.DENIES


def _mentioned(claims: Iterable[Claim]) -> list[BelligerentMention]:
    return [mention for claim in claims for mention in claim.belligerents]
