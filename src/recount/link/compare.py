"""Comparisons of two tellings: each gives a weight and the sentence that says why.

Weights are log odds from the code book. A finding may also be a *veto*: a plain contradiction that no sum of
agreements outweighs (a day that is days away, places beyond both radii, a hospital against a prison, an
airstrike against gunfire).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import product

from ..records import TimePrecision
from .compare_places import compare_places
from .corpus import Corpus
from .findings import VETOED, Comparison, Finding
from .rules import rules
from .tellings import Telling, days_in
from .told import targets_conflict, types_conflict
from .wording import number_of

_WEEK = 7


def compare(a: Telling, b: Telling, body: Corpus) -> Comparison:
    """Everything that speaks for and against two tellings being one event, up to the first veto."""
    findings: list[Finding] = []
    total = rules().join.start
    for comparison in COMPARISONS:
        if finding := comparison(a, b, body):
            findings.append(finding)
            if finding.veto:
                return Comparison(tuple(findings), VETOED)
            total += finding.weight
    return Comparison(tuple(findings), round(total, 6))


def _time(a: Telling, b: Telling, body: Corpus) -> Finding:
    weights = rules().time
    if a.when is None or b.when is None:
        return Finding("day_unknown", weights.unpublished)
    gap = a.when.days_from(b.when)
    if gap is None:
        return Finding("day_unknown", weights.unpublished)
    if gap:
        return _days_apart(a, b, gap, body)
    if not (a.stated and b.stated):
        return _published(a, b)
    longest = max(days_in(a.when), days_in(b.when))
    if longest == 1:
        return Finding("same_day", weights.same_day, (a.when,))
    rule, weight = ("same_days", weights.same_days) if longest <= _WEEK else ("same_stretch", weights.same_stretch)
    return Finding(rule, weight, (a.when, b.when))


def _days_apart(a: Telling, b: Telling, gap: int, body: Corpus) -> Finding:
    """Days apart are a veto, unless both texts tell of the same named people: nobody dies on two days, but a later
    report may name the day of a burial or a trial. What then stands against one event is the weight alone.
    """
    weights, values = rules().time, (number_of(gap, "day"),)
    named = len(body.rare(a) & body.rare(b)) >= rules().words.named
    if a.stated and b.stated:
        if gap == 1 and max(days_in(t.when) for t in (a, b) if t.when) == 1:
            return Finding("next_day", weights.next_day, values)
        return Finding("days_apart", weights.days_apart, values, veto=gap >= rules().join.veto_days and not named)
    if follows(a, b):
        return Finding("days_before", weights.days_before, values)
    return Finding("days_apart", weights.days_apart, values, veto=gap > 2 * rules().join.veto_days and not named)


def follows(a: Telling, b: Telling) -> bool:
    """True where one states no day and was published after the other's day: it may look back on that event."""
    if a.stated == b.stated:
        return False
    stated, other = (a, b) if a.stated else (b, a)
    day, published = stated.when, other.when
    return bool(day and day.start and published and published.start and (day.end or day.start) < published.start)


def _published(a: Telling, b: Telling) -> Finding:
    weights, days = rules().time, rules().join.window_days
    if not (a.stated or b.stated):
        return Finding("published_together", weights.both_published, (days,))
    stated, other = (a, b) if a.stated else (b, a)
    wide = stated.when is not None and days_in(stated.when) > _WEEK
    weight = weights.same_stretch if wide else weights.published
    return Finding("within_publication", weight, (other.report_id, stated.when, days))


def _part_of_day(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if a.when is None or b.when is None or a.when.start != b.when.start:
        return None
    mine, theirs = a.when.day_part, b.when.day_part
    if not mine or not theirs or mine == theirs or TimePrecision.HOUR in (a.when.precision, b.when.precision):
        return None
    return Finding("other_part_of_day", rules().time.part_of_day, (mine, theirs))


def _type(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.types or not b.types:
        return None
    if a.types & b.types:
        return Finding("same_type", rules().event.same_type)
    if all(types_conflict(x, y) for x, y in product(a.types, b.types)):
        return Finding("other_type", 0.0, veto=True)
    return Finding("like_type", rules().event.family_type)


def _target(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.targets or not b.targets:
        return None
    if shared := a.targets & b.targets:
        protected = shared & rules().protected
        weight = rules().event.same_protected_target if protected else rules().event.same_target
        return Finding("same_target", weight, (min(protected or shared),))
    if all(targets_conflict(x, y) for x, y in product(a.targets, b.targets)):
        return Finding("other_target", 0.0, (min(a.targets), min(b.targets)), veto=True)
    if any(frozenset(pair) in rules().alike for pair in product(a.targets, b.targets)):
        return None
    return Finding("other_target", rules().event.other_target, (min(a.targets), min(b.targets)))


def _belligerent(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.belligerents or not b.belligerents:
        return None
    if a.belligerents & b.belligerents:
        return Finding("same_belligerent", rules().event.same_belligerent)
    return Finding("other_belligerent", rules().event.other_belligerent)


def _method(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if shared := a.methods & b.methods:
        return Finding("same_method", rules().event.same_method, (min(shared),))
    return None


def _killed(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    weights = rules().number
    if not a.killed or not b.killed:
        return None
    if shared := a.killed & b.killed:
        weight = min(weights.most, weights.killed_base + weights.per_doubling * math.log2(1 + max(shared)))
        return Finding("same_killed", weight, (max(shared),))
    mine, theirs = max(a.killed), max(b.killed)
    if abs(mine - theirs) <= max(2, min(mine, theirs) / 3):
        return Finding("close_killed", weights.close, (mine, theirs))
    return Finding("other_killed", weights.far, (mine, theirs))


def _injured(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    weights = rules().number
    if not (shared := a.injured & b.injured):
        return None
    weight = min(weights.most, weights.killed_base + weights.per_doubling * math.log2(1 + max(shared)))
    return Finding("same_injured", weights.injured_share * weight, (max(shared),))


def _words(a: Telling, b: Telling, body: Corpus) -> Finding:
    weights, likeness = rules().words, body.likeness(a, b)
    weight = weights.per_e_fold * math.log(max(likeness, 0.001) / weights.even)
    bounded = max(weights.least, min(weights.most, weight))
    return Finding("words_alike" if weight > 0 else "words_unlike", bounded, (likeness,))


def _rare_words(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    weights, shared = rules().words, body.rare(a) & body.rare(b)
    if not shared:
        return None
    weight = min(weights.most_rare, weights.rare * len(shared))
    return Finding("rare_words", weight, (number_of(len(shared), "word"),))


def _assessments(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Two assessments that one recorder filed, none a copy of the other, are most often of two incidents."""
    weights, publisher = rules().publisher, a.report.publisher
    both = a.report.source_type in weights.assessments and b.report.source_type in weights.assessments
    if not both or publisher is None or publisher != b.report.publisher or body.copied(a, b):
        return None
    return Finding("another_assessment", weights.another_assessment, (publisher,))


def _copy(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Two long pages may share one passage and tell of other things beside it, so the words here must agree too."""
    containment = body.copied(a, b)
    if not containment or body.likeness(a, b) < rules().copy.words_alike:
        return None
    return Finding("near_copy", rules().copy.near_copy * containment, (containment,))


#: cheap vetoes first
COMPARISONS: tuple[Callable[[Telling, Telling, Corpus], Finding | None], ...] = (
    _time, _type, _target, compare_places, _part_of_day, _belligerent, _method, _killed, _injured, _words,
    _rare_words, _assessments, _copy,
)  # fmt: skip
