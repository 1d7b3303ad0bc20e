"""Clusters of tellings, grown from the surest pair down, under vetoes and people's judgements.

Two clusters are joined only if no telling of one contradicts a telling of the other and if they agree on
average, so that a chain of half-fitting reports cannot bridge two events; only where the two that are compared name the
same people or one street, contradictions between the others are outvoted: by people of whose two reports nobody knows
how far apart they appeared only once all that nothing contradicts stands together. A telling whose place is far from
those of its own cluster forbids nothing by its place. Items of one page that its layout cuts are not brought together
by other reports: they were put together before, where they agree by themselves. Tellings without a day come last and
join only where one cluster fits clearly better than every rival that it could not also be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

from ...records import ClaimId
from ..comparison.blocks import candidates
from ..comparison.compare import compare
from ..comparison.corpus import Copy, Corpus, corpus, filed_apart
from ..comparison.struck import least_between
from ..tellings.tellings import Telling
from ..terms.findings import VETOED, Comparison
from ..terms.partition import Partition
from ..terms.people import Name
from ..terms.places import Relation, between
from ..terms.rules import rules
from ..terms.streets import Street

_SAMPLE = 12  # tellings of each side that two clusters are compared by


@dataclass(frozen=True, eq=False, slots=True)
class Bond:
    """Two tellings that were held to be one event, the comparison that says so, and the rare words that both hold.

    `people` are those whom both name, or one of them as harmed while the other mentions them, `accused` those whom both
    tell of as accused, and `streets` those that both name and few other reports do.
    """

    first: Telling
    second: Telling
    comparison: Comparison
    rare: frozenset[str] = frozenset()
    people: frozenset[Name] = frozenset()
    accused: frozenset[Name] = frozenset()
    streets: frozenset[Street] = frozenset()

    @property
    def dated(self) -> bool:
        """True where a day is known on both sides."""
        return self.first.when is not None and self.second.when is not None


@dataclass
class Clusters:
    """The growing clusters. `made` are the bonds by which they grew.

    `names_outvote` is true once names outvote contradictions where nobody knows how far apart two reports appeared.
    """

    tellings: Sequence[Telling]
    partition: Partition
    body: Corpus
    made: list[Bond] = field(default_factory=list)
    names_outvote: bool = False
    _of_claim: dict[ClaimId, Telling] = field(default_factory=dict)
    _totals: dict[tuple[ClaimId, ClaimId], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for telling in self.tellings:
            self._of_claim.update((claim.claim_id, telling) for claim in telling.claims)

    def bond(self, first: Telling, second: Telling) -> Bond | None:
        """The bond of two tellings, where they are held to be one event; only what it says is kept, not how."""
        comparison = compare(first, second, self.body)
        self._totals[first.telling_id, second.telling_id] = comparison.total
        if comparison.total < least_between(first, second):
            return None
        rare = self.body.rare(first) & self.body.rare(second)
        people = self.body.both_name(first, second) or self.body.one_names(first, second)
        accused, streets = self.body.both_accuse(first, second), self.body.same_streets(first, second)
        return Bond(first, second, comparison, rare, people, accused, streets)

    def total(self, a: Telling, b: Telling) -> float:
        """The log odds of two tellings being one event; each pair is compared once."""
        first, second = (a, b) if a.telling_id < b.telling_id else (b, a)
        key = first.telling_id, second.telling_id
        if key not in self._totals:
            apart = first.of_another_item(second)
            self._totals[key] = VETOED if apart else compare(first, second, self.body).total
        return self._totals[key]

    def members(self, telling: Telling) -> list[Telling]:
        """The tellings in this telling's cluster, by id."""
        found = {
            self._of_claim[claim].telling_id: self._of_claim[claim]
            for claim in self.partition.members(telling.telling_id)
            if claim in self._of_claim
        }
        return [found[key] for key in sorted(found)]

    def agree(self, a: Telling, b: Telling) -> bool:
        """True where nothing in one cluster contradicts the other and they agree on average.

        Where these two name the same people or one street, contradictions between others weigh and do not forbid,
        unless they are more than half of all. Two assessments of one recorder that are not held to be one event by
        themselves are not brought together by a third account, which may be a release on a day's strikes: he filed them
        as two.
        """
        here, there = _sample(self.members(a)), _sample(self.members(b))
        totals, outvoted = [], 0
        for one, other in product(here, there):
            total = self.total(one, other)
            if total < least_between(one, other) and filed_apart(one, other):
                return False
            if total != VETOED:
                totals.append(total)
            elif self.forbids(one, other, (here, there)):
                outvoted += 1
                if one.of_another_item(other) or not self._may_outvote(a, b):
                    return False
        if outvoted > len(totals) or not totals:
            return False
        totals += [rules().join.outvoted] * outvoted
        return sum(totals) / len(totals) >= rules().join.least_mean

    def _may_outvote(self, a: Telling, b: Telling) -> bool:
        return self.body.one_named(a, b) and (self.names_outvote or not self.body.waits(a, b))

    def forbids(self, one: Telling, other: Telling, sides: tuple[Sequence[Telling], Sequence[Telling]]) -> bool:
        """True where two tellings, each of its side, contradict one another so that the two sides cannot be one."""
        if self.total(one, other) != VETOED:
            return False
        if one.of_another_item(other):
            return True
        here, there = sides
        return not (self._apart_by_place(one, other) and (_stray(one, here) or _stray(other, there)))

    def _apart_by_place(self, one: Telling, other: Telling) -> bool:
        """True where nothing but their places, far from one another, forbids two tellings to be one event."""
        return bool(_far(one, other)) and compare(one, other, self.body).findings[-1].rule == "places_apart"

    def compared(self, one: Telling, other: Telling) -> Comparison:
        """Everything that speaks for and against two tellings being one event."""
        return compare(one, other, self.body)

    def join(self, bond: Bond) -> None:
        """Bring the clusters of two tellings together, if nothing stands against it."""
        a, b = bond.first.telling_id, bond.second.telling_id
        if self.partition.together(a, b) or not self.partition.may_join(a, b):
            return
        if self.agree(bond.first, bond.second):
            self.partition.join(a, b)
            self.made.append(bond)


@dataclass(frozen=True, slots=True)
class Grown:
    """The clusters when they have grown, and every bond of two tellings, those not joined by it included."""

    clusters: Clusters
    bonds: Sequence[Bond]


def cluster(tellings: Sequence[Telling], copies: Iterable[Copy], partition: Partition) -> Grown:
    """Join tellings of different reports that tell of one event; the bonds by which clusters grew are `made`."""
    ordered = sorted(tellings, key=lambda telling: telling.telling_id)
    copies = list(copies)
    body = corpus(ordered, copies)
    clusters = Clusters(ordered, partition, body)
    pairs = candidates(ordered, copies, body)
    bonds = [bond for first, second in pairs if (bond := clusters.bond(ordered[first], ordered[second]))]
    bonds.sort(key=lambda b: (-b.comparison.total, b.first.telling_id, b.second.telling_id))
    dated = [bond for bond in bonds if bond.dated]
    for bond in dated:
        clusters.join(bond)
    clusters.names_outvote = True  # by now all who contradict a name do, and not the first of them alone
    for bond in (bond for bond in dated if body.waits(bond.first, bond.second)):
        clusters.join(bond)
    _join_undated([bond for bond in bonds if not bond.dated], clusters)
    return Grown(clusters, bonds)


def _join_undated(bonds: list[Bond], clusters: Clusters) -> None:
    by_telling: dict[ClaimId, list[Bond]] = defaultdict(list)
    for bond in bonds:
        by_telling[bond.first.telling_id].append(bond)
        by_telling[bond.second.telling_id].append(bond)
    for bond in bonds:
        undated = bond.first if bond.first.when is None else bond.second
        if not any(_rival(bond, other, undated, clusters) for other in by_telling[undated.telling_id]):
            clusters.join(bond)


def _rival(bond: Bond, other: Bond, undated: Telling, clusters: Clusters) -> bool:
    """True where the telling fits another cluster about as well, and the two clusters cannot be one."""
    if other.comparison.total < bond.comparison.total - rules().join.margin:
        return False
    here = bond.second if bond.first is undated else bond.first
    there = other.second if other.first is undated else other.first
    if clusters.partition.together(here.telling_id, there.telling_id):
        return False
    return not clusters.agree(here, there)


def _stray(one: Telling, members: Sequence[Telling]) -> bool:
    """True where more of a telling's own cluster lie far from its place than not.

    The cluster took it in for its names, or for a place that its words mention: its own place is that of a home or an
    agency, or was misread, and keeps nobody out.
    """
    found = [_far(one, other) for other in members if other is not one]
    return found.count(True) > found.count(False)


def _far(one: Telling, other: Telling) -> bool | None:
    """True where two places lie so far apart that one was misread; None where a distance is not known."""
    if one.spot is None or other.spot is None or not one.spot.placed or not other.spot.placed:
        return None
    found = between(one.spot, other.spot)
    if found.relation is not Relation.APART or found.metres is None:
        return None if found.relation is Relation.UNKNOWN else False
    return found.metres >= rules().join.stray_m


def _sample(members: list[Telling]) -> list[Telling]:
    """All of a small cluster; of a large one, tellings spread evenly over its ids."""
    if len(members) <= _SAMPLE:
        return members
    return [members[i * len(members) // _SAMPLE] for i in range(_SAMPLE)]
