"""Who belongs with whom, under people's judgements, which are always obeyed.

Of judgements that name the same two claims the latest holds. Where claims were judged not to be of one incident they
are never brought together, neither by comparisons nor by what anybody judged of other claims: a judgement that would do
so is not obeyed as far as it would, and the conflict is told. What people joined else stays joined; of two that cannot
both be obeyed beside a third the later is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from ...records import ClaimId, Judgement, JudgementConflict, JudgementKind

_JOINING = (JudgementKind.SAME_INCIDENT, JudgementKind.NOT_SAME_INCIDENT)
_ACCEPTING = (JudgementKind.ACCEPT_CLAIM, JudgementKind.REJECT_CLAIM)

Pair = tuple[ClaimId, ClaimId]


class Partition:
    """A growing partition of claims; `join` refuses what a judgement forbids. `conflicts` are those of judgements."""

    def __init__(self, claims: Iterable[ClaimId], judgements: Sequence[Judgement] = ()) -> None:
        self._parent = {claim: claim for claim in claims}
        self._members = {claim: [claim] for claim in self._parent}
        self._apart: dict[ClaimId, set[ClaimId]] = {}
        self._judged: dict[ClaimId, list[Judgement]] = {}
        held = _holding(self._parent, newest_first(judgements, _JOINING))
        self._parted = {pair: one for pair, one in held.items() if one.kind is JudgementKind.NOT_SAME_INCIDENT}
        for pair, judgement in self._parted.items():
            self._part(pair, judgement)
        joined = ((pair, one) for pair, one in held.items() if one.kind is JudgementKind.SAME_INCIDENT)
        refused = [(pair, one) for pair, one in joined if not self._joined(pair, one)]
        self.conflicts = tuple(self._conflict(pair, one) for pair, one in refused)

    def _part(self, pair: Pair, judgement: Judgement) -> None:
        for one, other in (pair, pair[::-1]):
            self._apart.setdefault(one, set()).add(other)
            self._judged.setdefault(one, []).append(judgement)

    def _joined(self, pair: Pair, judgement: Judgement) -> bool:
        if not self.join(*pair):
            return False
        for claim in pair:
            self._judged.setdefault(claim, []).append(judgement)
        return True

    def _conflict(self, pair: Pair, judgement: Judgement) -> JudgementConflict:
        """What keeps two claims apart that a judgement joins: the latest judgement on two that stand with them."""
        one, two = map(self.root, pair)
        ends = ((p, apart) for known, apart in self._parted.items() for p in (known, known[::-1]))
        kept, parting = next((p, apart) for p, apart in ends if (self.root(p[0]), self.root(p[1])) == (one, two))
        return JudgementConflict(judgement, parting, pair, kept)

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

    def conflicts_on(self, claims: Iterable[ClaimId]) -> list[JudgementConflict]:
        """The conflicts that keep any of these claims apart from others."""
        own = frozenset(claims)
        return [conflict for conflict in self.conflicts if not own.isdisjoint(conflict.claims)]

    def groups(self) -> list[list[ClaimId]]:
        """All groups, each by id, in the order of their smallest claim."""
        return [sorted(self._members[root]) for root in sorted(self._members)]


def _holding(claims: Iterable[ClaimId], newest: Sequence[Judgement]) -> Mapping[Pair, Judgement]:
    """The judgement that holds of every two claims that any names together: the latest, in that order."""
    known, held = frozenset(claims), dict[Pair, Judgement]()
    for judgement in newest:
        for pair in combinations(sorted(ClaimId(s) for s in set(judgement.subjects) if s in known), 2):
            held.setdefault(pair, judgement)
    return held


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
