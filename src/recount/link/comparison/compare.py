"""Comparisons of two tellings: each gives what it saw, what that weighs, and the sentence that says so.

Weights are log odds, learned and stored as data. A finding may also be a *veto*: a plain contradiction that no sum
of agreements outweighs (a day that is days away, places beyond both radii, a hospital against a prison, an airstrike
against gunfire).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import product

from ...records import Harm
from ..tellings.tellings import Telling
from ..tellings.told import targets_conflict, types_conflict
from ..terms.findings import VETOED, Comparison, Finding, Signal
from ..terms.rules import rules
from .compare_places import compare_places
from .compare_times import compare_calendar_days, compare_days, compare_parts_of_day, compare_publication, on_one_day
from .compare_words import (
    compare_accused,
    compare_copies,
    compare_languages,
    compare_people,
    compare_pictures,
    compare_publishers,
    compare_rare_words,
    compare_streets,
    compare_translations,
    compare_words,
)
from .corpus import Corpus
from .other_means import compare_means

#: numbers beyond this are as unlikely to agree by chance
_MANY = 31


def compare(a: Telling, b: Telling, body: Corpus) -> Comparison:
    """Everything that speaks for and against two tellings being one event, up to the first veto."""
    findings: list[Finding] = []
    for comparison in COMPARISONS:
        if finding := comparison(a, b, body):
            findings.append(finding)
            if finding.veto:
                return Comparison(tuple(findings), VETOED)
    beside = (_place_alone(a, b, findings, body), _one_event_each(a, b, findings, body), _another_strike(findings))
    findings += [found for found in beside if found]
    total = rules().weights["start"] + sum(finding.weight for finding in findings)
    return Comparison(tuple(findings), round(total, 6))


def _place_alone(a: Telling, b: Telling, findings: list[Finding], body: Corpus) -> Finding | None:
    """Villages are bombed more than once: where no day is known, something beside the place must agree."""
    seen = {finding.rule for finding in findings}
    if "day_unknown" not in seen or seen & _BESIDE_A_PLACE or body.likeness(a, b) >= rules().words.much_alike:
        return None
    return _seen("place_alone")


def _one_event_each(a: Telling, b: Telling, findings: list[Finding], body: Corpus) -> Finding | None:
    """Where no day is known: what surrounds the one event that a report tells of is all of it, so that it says more.

    Nothing where their numbers are not the same, or nothing beside the place agrees.
    """
    seen = {finding.rule for finding in findings}
    if "day_unknown" not in seen or seen & _NUMBERS_APART or not seen & (_BESIDE_A_PLACE | {"same_weekday"}):
        return None
    return _seen("one_event_each") if body.alone(a) and body.alone(b) else None


def _another_strike(findings: list[Finding]) -> Finding | None:
    """One town may be struck twice on one day: another object hit and another number of dead are of another strike."""
    return _seen("another_strike") if {"other_target", "other_killed"} <= {f.rule for f in findings} else None


_BESIDE_A_PLACE = {
    "same_month_day",
    "same_killed",
    "same_injured",
    "same_target",
    "rare_words",
    "near_copy",
    "translated_copy",
}
_NUMBERS_APART = {"close_killed", "other_killed", "other_injured"}


def _type(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.types or not b.types:
        return None
    if a.types & b.types:
        return _seen("same_type")
    if all(types_conflict(x, y) for x, y in product(a.types, b.types)):
        if body.one_named(a, b) or (on_one_day(a, b) and body.name_the_same(a, b)):
            return _seen("other_type")
        return compare_means(a, b, body) or Finding("other_type", (("other_type", 1.0),), veto=True)
    return _seen("like_type")


def _target(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.targets or not b.targets:
        return None
    if shared := a.targets & b.targets:
        protected = shared & rules().protected
        signal = "same_protected_target" if protected else "same_target"
        return Finding("same_target", ((signal, 1.0),), (min(protected or shared),))
    values = (min(a.targets), min(b.targets))
    if all(targets_conflict(x, y) for x, y in product(a.targets, b.targets)):
        return Finding("other_target", (), values, veto=True)
    if any(frozenset(pair) in rules().alike for pair in product(a.targets, b.targets)):
        return None
    return _seen("other_target", *values)


def _belligerent(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.belligerents or not b.belligerents:
        return None
    if a.belligerents & b.belligerents:
        return _seen("same_belligerent")
    partners = any(frozenset(pair) in rules().partners for pair in product(a.belligerents, b.belligerents))
    return _seen("partner_belligerent" if partners else "other_belligerent")


def _method(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.methods or not b.methods:
        return None
    if shared := a.methods & b.methods:
        return _seen("same_method", min(shared))
    return _seen("other_method", min(a.methods), min(b.methods))


def _killed(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.killed or not b.killed:
        return _seen("one_killed") if a.killed or b.killed else None
    if shared := a.killed & b.killed:
        return _same_number(Harm.KILLED, max(shared))
    mine, theirs = max(a.killed), max(b.killed)
    apart = ("killed_apart", abs(math.log2((mine + 1) / (theirs + 1))))
    rule = "close_killed" if abs(mine - theirs) <= max(2, min(mine, theirs) / 3) else "other_killed"
    return Finding(rule, ((rule, 1.0), apart), (mine, theirs))


def _injured(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    if not a.injured or not b.injured:
        return None
    if shared := a.injured & b.injured:
        return _same_number(Harm.INJURED, max(shared))
    return _seen("other_injured", max(a.injured), max(b.injured))


def _same_number(harm: Harm, number: int) -> Finding:
    """The larger a number that both give, the less likely by chance."""
    rule = f"same_{harm.value}"
    doublings: Signal = (f"{rule}_doublings", math.log2(1 + min(number, _MANY)))
    return Finding(rule, ((rule, 1.0), doublings), (number,))


def _seen(rule: str, *values: object) -> Finding:
    """A finding whose rule is its one signal."""
    return Finding(rule, ((rule, 1.0),), values)


#: cheap vetoes first
COMPARISONS: tuple[Callable[[Telling, Telling, Corpus], Finding | None], ...] = (
    compare_days, compare_calendar_days, _type, _target, compare_places, compare_publication, compare_parts_of_day,
    _belligerent, _method, _killed, _injured, compare_words, compare_rare_words, compare_people, compare_accused,
    compare_streets, compare_publishers, compare_languages, compare_copies, compare_translations, compare_pictures,
)  # fmt: skip
