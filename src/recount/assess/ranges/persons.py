"""Persons named as killed: before review they never raise a minimum, but more names than the maximum raise it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...records import Claim, ClaimKind, Harm, ReportId
from ..terms.actors import folded
from ..terms.rules import RangePolicy
from ..terms.wording import reason
from .ranges import Field, Toll


@dataclass(frozen=True, slots=True)
class Named:
    """The different names of persons killed that one report gives, each by the claim that gives it."""

    claims: tuple[Claim, ...] = ()

    def raising(self, told: Toll, field: Field, policy: RangePolicy) -> Toll:
        """The toll with its maximum raised to the number of names, where they exceed one that is known."""
        count, known = len(self.claims), told.range
        if known is None or known.high is None or count <= known.high:
            return told
        if policy.one_number:
            facts = {"number": count, "field": field.label}
            query = reason(policy.sentences, field.name, "names_query", self.claims, **facts)
            return Toll(known, (*told.reasons, query))
        others = tuple(r for r in told.reasons if r.field != f"{field.name}.high")
        facts = {"number": count, "field": field.label}
        why = reason(policy.sentences, f"{field.name}.high", "names_high", self.claims, **facts)
        return Toll(replace(known, high=count), (*others, why))


def named_dead(claims: Iterable[Claim]) -> Named:
    """The longest list of names that one report gives.

    Names of different reports are not put together: the same person spelled twice would count twice.
    """
    lists: dict[ReportId, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        if claim.kind is ClaimKind.PERSON and claim.person is not None and claim.person.harm is Harm.KILLED:
            lists[claim.report_id].setdefault(folded(claim.person.name), claim)
    return Named(_longest([tuple(names.values()) for names in lists.values()]))


def _longest(lists: Sequence[tuple[Claim, ...]]) -> tuple[Claim, ...]:
    return max(lists, key=len, default=())
