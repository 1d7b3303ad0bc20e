"""Apparent inconsistencies as a page shows them: the words on both sides, and what a person made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from recount.publish.public_inconsistency import PublicInconsistency
from recount.publish.record import PublicClaim, PublicReport
from recount.records import InconsistencyKind


@dataclass(frozen=True, slots=True)
class Words:
    """A claim with the report that holds it."""

    claim: PublicClaim
    report: PublicReport


@dataclass(frozen=True, slots=True)
class InconsistencyShown:
    """A finding with its words: `quoted` are those of the party's other releases, `accounts` those of others."""

    found: PublicInconsistency
    says: Words | None
    quoted: tuple[Words, ...]
    accounts: tuple[Words, ...]


def inconsistencies_shown(
    found: Iterable[PublicInconsistency], claims: Mapping[str, PublicClaim], reports: Mapping[str, PublicReport]
) -> Iterator[InconsistencyShown]:
    """The findings with their words, in their order."""

    def words(key: str) -> Words:
        return Words(claims[key], reports[claims[key].report])

    for one in found:
        against = tuple(words(key) for key in one.against)
        of_others = one.kind is InconsistencyKind.INCIDENT
        yield InconsistencyShown(
            one, words(one.says) if one.says else None, () if of_others else against, against if of_others else ()
        )
