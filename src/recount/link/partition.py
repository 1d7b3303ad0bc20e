"""Who belongs with whom, under people's judgements, which are always obeyed.

Judgements are taken newest first, so that where two contradict each other the later one holds. What people
joined stays joined, what they parted is never joined again, whatever the comparisons say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from ..records import ClaimId, Judgement, JudgementKind

_JOINING = (JudgementKind.SAME_INCIDENT, JudgementKind.NOT_SAME_INCIDENT)
_ACCEPTING = (JudgementKind.ACCEPT_CLAIM, JudgementKind.REJECT_CLAIM)


class Partition:
    """A growing partition of claims; `join` refuses what a judgement forbids."""

    def __init__(self, claims: Iterable[ClaimId], judgements: Sequence[Judgement] = ()) -> None:
        self._parent = {claim: claim for claim in claims}
        self._members = {claim: [claim] for claim in self._parent}
        self._apart: dict[ClaimId, set[ClaimId]] = {}
        self._judged: dict[ClaimId, list[Judgement]] = {}
        for judgement in newest_first(judgements, _JOINING):
            self._obey(judgement)

    def _obey(self, judgement: Judgement) -> None:
        known = sorted(ClaimId(s) for s in set(judgement.subjects) if s in self._parent)
        obeyed = False
        for a, b in combinations(known, 2):
            if judgement.kind is JudgementKind.SAME_INCIDENT:
                obeyed |= self.join(a, b)
            elif self.root(a) != self.root(b):
                self._apart.setdefault(self.root(a), set()).add(b)
                self._apart.setdefault(self.root(b), set()).add(a)
                obeyed = True
        for claim in known if obeyed else ():
            self._judged.setdefault(claim, []).append(judgement)

    def root(self, claim: ClaimId) -> ClaimId:
        """The smallest claim of the group that holds this claim."""
        top = claim
        while (above := self._parent[top]) != top:
            top = above
        while (above := self._parent[claim]) != top:
            self._parent[claim], claim = top, above
        return top

    def together(self, a: ClaimId, b: ClaimId) -> bool:
        """True where both are in one group."""
        return self.root(a) == self.root(b)

    def may_join(self, a: ClaimId, b: ClaimId) -> bool:
        """False where a person has said that something in one group is not the same as something in the other."""
        one, two = self.root(a), self.root(b)
        return one == two or not any(self.root(claim) == two for claim in self._apart.get(one, ()))

    def join(self, a: ClaimId, b: ClaimId) -> bool:
        """Bring two groups together; False, and nothing done, where a judgement forbids it."""
        if not self.may_join(a, b):
            return False
        low, high = sorted((self.root(a), self.root(b)))
        if low != high:
            self._parent[high] = low
            self._members[low] += self._members.pop(high)
            if high in self._apart:
                self._apart.setdefault(low, set()).update(self._apart.pop(high))
        return True

    def members(self, claim: ClaimId) -> list[ClaimId]:
        """All claims in this claim's group, by id."""
        return sorted(self._members[self.root(claim)])

    def judgements_on(self, claims: Iterable[ClaimId]) -> list[Judgement]:
        """The judgements that shaped the groups of these claims, the latest first."""
        found = {j.judgement_id: j for claim in claims for j in self._judged.get(claim, ())}
        return newest_first(list(found.values()), _JOINING)

    def groups(self) -> list[list[ClaimId]]:
        """All groups, each by id, in the order of their smallest claim."""
        return [sorted(self._members[root]) for root in sorted(self._members)]


def rejected(judgements: Sequence[Judgement]) -> frozenset[str]:
    """The claims that people have set aside and not taken back since."""
    verdict: dict[str, JudgementKind] = {}
    for judgement in newest_first(judgements, _ACCEPTING):
        for claim in judgement.subjects:
            verdict.setdefault(claim, judgement.kind)
    return frozenset(claim for claim, kind in verdict.items() if kind is JudgementKind.REJECT_CLAIM)


def newest_first(judgements: Sequence[Judgement], kinds: tuple[JudgementKind, ...]) -> list[Judgement]:
    """The judgements of these kinds, the latest first; those of one moment by id."""
    chosen = [judgement for judgement in judgements if judgement.kind in kinds]
    return sorted(chosen, key=lambda judgement: (judgement.at, judgement.judgement_id), reverse=True)
