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
from .near import share_of_words
from .places import Relation, between, coarser
from .rules import rules
from .tellings import Telling, days_in
from .told import targets_conflict, types_conflict
from .wording import days_as_words, metres_as_words, one_of


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


def compare(a: Telling, b: Telling, containment: float = 0.0) -> Comparison:
    """Everything that speaks for and against two tellings being one event.

    `containment` is how far one report's text stands in the other's; it counts only where the claims' own
    words agree, because two long pages may share one passage and tell of different things beside it.
    """
    findings: list[Finding] = []
    for comparison in COMPARISONS:
        if finding := comparison(a, b):
            findings.append(finding)
            if finding.veto:
                return Comparison(tuple(findings), -math.inf)
    if containment and (copied := _copy(a, b, containment)):
        findings.append(copied)
    total = rules().join.start + sum(finding.weight for finding in findings)
    return Comparison(tuple(findings), round(total, 6))


def accepted(a: Telling, b: Telling, comparison: Comparison) -> bool:
    """True where two tellings are held to be one event.

    Without a day on one side a place is not enough: a near copy, or the same number of dead of the same
    target or kind of event, must stand beside it.
    """
    if comparison.total < rules().join.least:
        return False
    if a.when is not None and b.when is not None:
        return True
    if comparison.found("near_copy"):
        return True
    same_event = comparison.found("same_target") or comparison.found("same_type")
    return comparison.found("same_place") and comparison.found("same_killed") and same_event


def _place(a: Telling, b: Telling) -> Finding:
    weights = rules().place
    if a.spot is None or b.spot is None or not (a.spot.placed and b.spot.placed):
        return Finding("place_unknown", weights.unknown, "a place that is not told finely enough to compare")
    found = between(a.spot, b.spot)
    apart = "" if found.metres is None else f" ({metres_as_words(found.metres)} apart)"
    names = one_of(a.spot.name, b.spot.name)
    if found.relation is Relation.SAME:
        return Finding("same_place", weights.same[coarser(a.spot, b.spot)], f"{names}{apart}")
    if found.relation is Relation.APART:
        return Finding("places_apart", 0.0, f"{names} are different places{apart}", veto=True)
    rule, weight = _PLACE_WEIGHTS[found.relation](a, b)
    return Finding(rule, weight, f"{names}{apart}")


def _nested(a: Telling, b: Telling) -> tuple[str, float]:
    finer = min((t.spot for t in (a, b) if t.spot), key=lambda place: place.fineness)
    outer = max((t.spot for t in (a, b) if t.spot), key=lambda place: place.fineness)
    ceiling = rules().place.same[outer.where.precision]
    return ("nested_place", min(rules().place.nested, ceiling if finer is not outer else rules().place.nested))


_PLACE_WEIGHTS: dict[Relation, Callable[[Telling, Telling], tuple[str, float]]] = {
    Relation.NESTED: _nested,
    Relation.TOUCHING: lambda a, b: ("touching_places", rules().place.touching),
    Relation.SIMILAR_NAME: lambda a, b: ("same_place", rules().place.similar_name),
    Relation.OTHER_POINT: lambda a, b: ("same_name_other_point", rules().place.other_point),
    Relation.UNKNOWN: lambda a, b: ("place_unknown", rules().place.unknown),
}


def _time(a: Telling, b: Telling) -> Finding:
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


def _part_of_day(a: Telling, b: Telling) -> Finding | None:
    if a.when is None or b.when is None or a.when.start != b.when.start:
        return None
    mine, theirs = a.when.day_part, b.when.day_part
    if not mine or not theirs or mine == theirs or TimePrecision.HOUR in (a.when.precision, b.when.precision):
        return None
    return Finding("other_part_of_day", rules().time.part_of_day, f"{mine} against {theirs}")


def _type(a: Telling, b: Telling) -> Finding | None:
    if not a.types or not b.types:
        return None
    if shared := a.types & b.types:
        return Finding("same_type", rules().event.same_type, min(shared))
    if all(types_conflict(x, y) for x, y in product(a.types, b.types)):
        return Finding("other_type", 0.0, f"{min(a.types)} against {min(b.types)}", veto=True)
    return Finding("like_type", rules().event.family_type, f"{min(a.types)} and {min(b.types)} may be one")


def _target(a: Telling, b: Telling) -> Finding | None:
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


def _belligerent(a: Telling, b: Telling) -> Finding | None:
    if not a.belligerents or not b.belligerents:
        return None
    if a.belligerents & b.belligerents:
        return Finding("same_belligerent", rules().event.same_belligerent, "the same party is blamed")
    return Finding("other_belligerent", rules().event.other_belligerent, "different parties are blamed")


def _method(a: Telling, b: Telling) -> Finding | None:
    if shared := a.methods & b.methods:
        return Finding("same_method", rules().event.same_method, min(shared))
    return None


def _killed(a: Telling, b: Telling) -> Finding | None:
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


def _injured(a: Telling, b: Telling) -> Finding | None:
    weights = rules().number
    if not (shared := a.injured & b.injured):
        return None
    weight = min(weights.most, weights.killed_base + weights.per_doubling * math.log2(1 + max(shared)))
    return Finding("same_injured", weights.injured_share * weight, f"{max(shared)} injured")


def _copy(a: Telling, b: Telling, containment: float) -> Finding | None:
    if share_of_words(a.words, b.words) < rules().copy.words_alike:
        return None
    text = f"{containment:.0%} of the shorter text stands in the other"
    return Finding("near_copy", rules().copy.near_copy * containment, text)


COMPARISONS: tuple[Callable[[Telling, Telling], Finding | None], ...] = (
    _place, _time, _part_of_day, _type, _target, _belligerent, _method, _killed, _injured,
)  # fmt: skip
