"""Comparisons of two tellings: each gives a weight and the sentence that says why.

Weights are log odds from the code book. A finding may also be a *veto*: a plain contradiction that no sum of
agreements outweighs (a day that is days away, places beyond both radii, a hospital against a prison, an
airstrike against gunfire).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from ..records import TimePrecision
from .corpus import Corpus
from .places import Between, Relation, between, coarser
from .rules import PlaceRules, rules
from .tellings import Telling, days_in
from .told import targets_conflict, types_conflict
from .wording import days_as_words, listed, metres_as_words, one_of


@dataclass(frozen=True, slots=True)
class Finding:
    """What one comparison found: the rule's name, its weight, a sentence, and whether it forbids joining."""

    rule: str
    weight: float
    text: str
    veto: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """The findings on two tellings, up to the first veto, and their total in log odds: -inf under a veto."""

    findings: tuple[Finding, ...]
    total: float

    @property
    def vetoed(self) -> bool:
        """True where a contradiction forbids joining."""
        return self.total == -math.inf

    def found(self, rule: str) -> bool:
        """True where the named rule is among the findings."""
        return any(finding.rule == rule for finding in self.findings)


def compare(a: Telling, b: Telling, body: Corpus) -> Comparison:
    """Everything that speaks for and against two tellings being one event, up to the first veto."""
    findings: list[Finding] = []
    for comparison in COMPARISONS:
        if finding := comparison(a, b, body):
            findings.append(finding)
            if finding.veto:
                return Comparison(tuple(findings), -math.inf)
    total = rules().join.start + sum(finding.weight for finding in findings)
    return Comparison(tuple(findings), round(total, 6))


def _place(a: Telling, b: Telling, body: Corpus) -> Finding:
    weights = rules().place
    found = between(a.spot, b.spot) if _placed(a) and _placed(b) and a.spot and b.spot else Between(Relation.UNKNOWN)
    if found.relation is Relation.SAME or found.relation is Relation.SIMILAR_NAME:
        return _same_place(a, b, found, body)
    if mentioned := _mentioned(a, b, found, body):
        return mentioned
    if found.relation is Relation.APART:
        return Finding("places_apart", 0.0, f"{_names(a, b, found)} are different places", veto=True)
    rule, weight = _PLACE_WEIGHTS[found.relation]
    return Finding(rule, weight(weights), _names(a, b, found))


def _placed(telling: Telling) -> bool:
    return telling.spot is not None and telling.spot.placed


def _names(a: Telling, b: Telling, found: Between) -> str:
    names = [telling.spot.name for telling in (a, b) if telling.spot and telling.spot.placed]
    if not names:
        return "a place that is not told finely enough to compare"
    apart = "" if found.metres is None else f" ({metres_as_words(found.metres)} apart)"
    return f"{one_of(names[0], names[-1])}{apart}"


def _same_place(a: Telling, b: Telling, found: Between, body: Corpus) -> Finding:
    weights = rules().place
    if a.spot is None or b.spot is None:
        raise AssertionError
    weight = weights.same[coarser(a.spot, b.spot)]
    if found.relation is Relation.SIMILAR_NAME:
        weight = min(weight, weights.similar_name)
    return Finding("same_place", weight - _commonness(body.reports_naming(a.spot, b.spot)), _names(a, b, found))


def _mentioned(a: Telling, b: Telling, found: Between, body: Corpus) -> Finding | None:
    """One names a place that stands in the words around the other, which was read as of a larger or another place."""
    holders = [
        (count, one.spot.name)
        for one, other in ((a, b), (b, a))
        if one.spot and one.spot.placed and (count := body.mentions(one.spot, other))
    ]
    if not holders:
        return None
    count, name = min(holders)
    weight = rules().place.mentioned - _commonness(count)
    if found.relation is Relation.APART:
        weight += rules().place.apart
    return Finding("place_mentioned", weight, f"{name}, which both texts name")


def _commonness(reports: int) -> float:
    """What is taken off for a place that many reports name: sharing it says little."""
    weights = rules().place
    return weights.per_doubling * math.log2(max(reports, 2) / weights.few)


_PLACE_WEIGHTS: dict[Relation, tuple[str, Callable[[PlaceRules], float]]] = {
    Relation.NESTED: ("nested_place", lambda weights: weights.nested),
    Relation.TOUCHING: ("touching_places", lambda weights: weights.touching),
    Relation.OTHER_POINT: ("same_name_other_point", lambda weights: weights.other_point),
    Relation.UNKNOWN: ("place_unknown", lambda weights: weights.unknown),
}


def _time(a: Telling, b: Telling, body: Corpus) -> Finding:
    weights = rules().time
    if a.when is None or b.when is None:
        return Finding("day_unknown", weights.unpublished, "no day is known for one of them")
    gap = a.when.days_from(b.when)
    if gap is None:
        return Finding("day_unknown", weights.unpublished, "no day is known for one of them")
    if gap:
        return _days_apart(a, b, gap)
    if not (a.stated and b.stated):
        return _published(a, b)
    longest = max(days_in(a.when), days_in(b.when))
    if longest == 1:
        return Finding("same_day", weights.same_day, f"on {days_as_words(a.when)}")
    rule, weight = ("same_days", weights.same_days) if longest <= 7 else ("same_stretch", weights.same_stretch)
    return Finding(rule, weight, f"{days_as_words(a.when)} and {days_as_words(b.when)} overlap")


def _days_apart(a: Telling, b: Telling, gap: int) -> Finding:
    weights, text = rules().time, f"{gap} {'day' if gap == 1 else 'days'} apart"
    if a.stated and b.stated:
        if gap == 1 and max(days_in(t.when) for t in (a, b) if t.when) == 1:
            return Finding("next_day", weights.next_day, text)
        return Finding("days_apart", weights.days_apart, text, veto=gap >= rules().join.veto_days)
    return Finding("days_apart", weights.days_apart, text, veto=gap > 2 * rules().join.veto_days)


def _published(a: Telling, b: Telling) -> Finding:
    weights, days = rules().time, rules().join.window_days
    if a.stated or b.stated:
        stated, other = (a, b) if a.stated else (b, a)
        text = (
            f"{other.report_id} states no day; {stated.report_id}'s {days_as_words(stated.when)} "
            f"lies within {days} days before its publication"
        )
        wide = stated.when is not None and days_in(stated.when) > 7
        return Finding("within_publication", weights.same_stretch if wide else weights.published, text)
    text = f"neither states a day; both were published within {days} days of one another"
    return Finding("published_together", weights.both_published, text)


def _part_of_day(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if a.when is None or b.when is None or a.when.start != b.when.start:
        return None
    mine, theirs = a.when.day_part, b.when.day_part
    if not mine or not theirs or mine == theirs or TimePrecision.HOUR in (a.when.precision, b.when.precision):
        return None
    return Finding("other_part_of_day", rules().time.part_of_day, f"{mine} against {theirs}")


def _type(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.types or not b.types:
        return None
    if shared := a.types & b.types:
        return Finding("same_type", rules().event.same_type, min(shared))
    if all(types_conflict(x, y) for x, y in product(a.types, b.types)):
        return Finding("other_type", 0.0, f"{min(a.types)} against {min(b.types)}", veto=True)
    return Finding("like_type", rules().event.family_type, f"{min(a.types)} and {min(b.types)} may be one")


def _target(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.targets or not b.targets:
        return None
    if shared := a.targets & b.targets:
        protected = shared & rules().protected
        weight = rules().event.same_protected_target if protected else rules().event.same_target
        return Finding("same_target", weight, min(protected or shared))
    if all(targets_conflict(x, y) for x, y in product(a.targets, b.targets)):
        return Finding("other_target", 0.0, f"{min(a.targets)} against {min(b.targets)}", veto=True)
    if any(frozenset(pair) in rules().alike for pair in product(a.targets, b.targets)):
        return None
    return Finding("other_target", rules().event.other_target, f"{min(a.targets)} against {min(b.targets)}")


def _belligerent(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.belligerents or not b.belligerents:
        return None
    if a.belligerents & b.belligerents:
        return Finding("same_belligerent", rules().event.same_belligerent, "the same party is blamed")
    return Finding("other_belligerent", rules().event.other_belligerent, "different parties are blamed")


def _method(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if shared := a.methods & b.methods:
        return Finding("same_method", rules().event.same_method, min(shared))
    return None


def _killed(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    weights = rules().number
    if not a.killed or not b.killed:
        return None
    if shared := a.killed & b.killed:
        weight = min(weights.most, weights.killed_base + weights.per_doubling * math.log2(1 + max(shared)))
        return Finding("same_killed", weight, f"{max(shared)} killed")
    mine, theirs = max(a.killed), max(b.killed)
    text = f"{mine} killed against {theirs}"
    if abs(mine - theirs) <= max(2, min(mine, theirs) / 3):
        return Finding("close_killed", weights.close, text)
    return Finding("other_killed", weights.far, text)


def _injured(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    weights = rules().number
    if not (shared := a.injured & b.injured):
        return None
    weight = min(weights.most, weights.killed_base + weights.per_doubling * math.log2(1 + max(shared)))
    return Finding("same_injured", weights.injured_share * weight, f"{max(shared)} injured")


def _words(a: Telling, b: Telling, body: Corpus) -> Finding:
    weights, likeness = rules().words, body.likeness(a, b)
    weight = weights.per_e_fold * math.log(max(likeness, 0.001) / weights.even)
    bounded = max(weights.least, min(weights.most, weight))
    return Finding("words_alike" if weight > 0 else "words_unlike", bounded, f"words alike by {likeness:.2f} of 1")


def _rare_words(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    weights, shared = rules().words, a.words & b.words & body.rare
    if not shared:
        return None
    text = f"both hold {listed(sorted(shared))}, which few other reports do"
    return Finding("rare_words", min(weights.most_rare, weights.rare * len(shared)), text)


def _copy(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Two long pages may share one passage and tell of other things beside it, so the words here must agree too."""
    containment = body.copied(a, b)
    if not containment or body.likeness(a, b) < rules().copy.words_alike:
        return None
    text = f"{containment:.0%} of the shorter text stands in the other"
    return Finding("near_copy", rules().copy.near_copy * containment, text)


COMPARISONS: tuple[Callable[[Telling, Telling, Corpus], Finding | None], ...] = (
    _place, _time, _part_of_day, _type, _target, _belligerent, _method, _killed, _injured, _words, _rare_words, _copy,
)  # fmt: skip
