"""Which armed party a speaker is, by the names of the code book."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ...codebook import table
from ...records import Claim, ClaimantKind, Reading
from .words import tokens

_SPEAKING = (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL)


def party_of(claim: Claim, reading: Reading) -> str | None:
    """The id of the party whose position or strike a claim tells of; None where its report names none, or several.

    An official speaks for a party where a claim says so, or where the name of the speaker or publisher is a party's.
    """
    own = _named(_names_of(claim))
    others = (name for other in reading.claims for name in _names_of(other))
    return own or _named((*others, *([reading.report.publisher] if reading.report.publisher else [])))


def _names_of(claim: Claim) -> tuple[str, ...]:
    if claim.claimant.kind not in _SPEAKING:
        return ()
    said = claim.official.belligerent if claim.official else None  # the reader knows which coalition "the coalition" is
    name = said or claim.claimant.name
    return (name,) if name else ()


def _named(names: Iterable[str]) -> str | None:
    found = {party for name in names if (party := _parties().get(" ".join(tokens(name)).removeprefix("the ")))}
    return found.pop() if len(found) == 1 else None


@cache
def _parties() -> dict[str, str]:
    """Every name of a party in comparable form -> its id."""
    return {
        " ".join(tokens(name)): actor["id"]
        for actor in table("actors")["actor"]
        for name in (*actor.get("adjectives", ()), *actor.get("words", ()), actor["name"], actor["id"])
    }
