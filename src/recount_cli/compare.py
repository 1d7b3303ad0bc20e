"""Two policies over an incident or a whole case, side by side in sentences: what `recount explain --against` prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recount import pipeline
from recount.assess import Comparison, Side, compare
from recount.records import Assessment, Range
from recount_site.casefile.current import CurrentCase, CurrentIncident

#: fields summed over a case
SUMMED = ("killed", "injured")


def assessed(found: CurrentIncident, now: CurrentCase, policy: str) -> Assessment:
    """The incident under a policy; computed for looking at, kept nowhere. Raises UnknownPolicy."""
    scope = now.scope.terms if now.scope is not None else None
    own = [now.claims[c] for c in found.incident.claim_ids]
    return pipeline.assess(found.incident, own, policy, _grading(now, policy), scope)


def _grading(now: CurrentCase, policy: str) -> str | None:
    """The grading scheme chosen for the case, where it is this policy that the case is assessed under."""
    return now.policy.grading if policy == now.policy.range else None


def compared(found: CurrentIncident, now: CurrentCase, policy: str, against: str) -> Comparison:
    """The incident under two policies. Raises UnknownPolicy."""
    return compare(assessed(found, now, policy), assessed(found, now, against))


def told(code: str, comparison: Comparison) -> Iterator[str]:
    """The differences of one incident, line by line."""
    if not comparison.differences:
        yield f"{code}: {comparison.policy} and {comparison.against} agree."
        return
    yield f"{code}: {comparison.policy} against {comparison.against}"
    for difference in comparison.differences:
        yield f"\n{difference.field}:"
        yield from _side(comparison.policy, difference.one)
        yield from _side(comparison.against, difference.other)


def table(now: CurrentCase, policy: str, against: str) -> Iterator[str]:
    """The case under two policies: the sums, then a line for each incident that differs."""
    pairs = [(f, assessed(f, now, policy), assessed(f, now, against)) for f in now.incidents]
    for field in SUMMED:
        sums = (_sum([getattr(pair[side], field) for pair in pairs]) for side in (1, 2))
        yield f"{field}: {policy} {next(sums)}; {against} {next(sums)}"
    yield "A sum of lows and highs is not a confidence interval."
    for found, one, other in pairs:
        if differing := compare(one, other).differences:
            ends = (f"{d.field} {_value(d.one)} / {_value(d.other)}" for d in differing)
            yield f"{found.code}  {'; '.join(ends)}"


def _side(policy: str, side: Side) -> Iterator[str]:
    yield f"  {policy}: {_value(side)}"
    yield from (f"    • {reason.text} [{reason.rule}]" for reason in side.reasons)


def _value(side: Side) -> str:
    return "not known" if side.value is None else str(side.value)


def _sum(ranges: Sequence[Range | None]) -> str:
    known = [r for r in ranges if r is not None and r.high is not None]
    low, high = sum(r.low or 0 for r in known), sum(r.high or 0 for r in known)
    return f"{low}–{high}, plus {len(ranges) - len(known)} incidents with unknown toll"
