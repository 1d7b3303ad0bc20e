"""The log of the monitoring as the public may see it: numbers of sources by week and month, and no name of any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ..records import Looked, LookOutcome
from .coverage import Period
from .periods import Step, periods_of
from .public_looked_at import PublicLookedAt

_GAVE = frozenset({LookOutcome.FOUND, LookOutcome.LOST})


def looked_at(looks: Sequence[Looked]) -> tuple[PublicLookedAt, ...]:
    """What a log says of every week and every month that it spans; nothing where no look tells of its days.

    Sources are counted, never named: a name would tell whom the recorders watch, and who may be at risk for it.
    """
    days = [day for look in looks for day in (look.since, look.until) if day is not None and look.seen]
    if not days:
        return ()
    told = [look for look in looks if look.since is not None]
    sources = len({look.source for look in told})
    periods = [period for step in Step for period in periods_of(min(days), max(days), step)]
    found = [_of_period([look for look in told if _meets(look, period)], period, sources) for period in periods]
    return tuple(sorted(found, key=lambda entry: (entry.start, entry.end)))


def days_seen(looks: Iterable[Looked]) -> tuple[Period, ...]:
    """The days of a source that somebody looked through, as stretches without overlap, in order."""
    merged: list[Period] = []
    stretches = [(look.since, look.until) for look in looks if look.seen]
    for since, until in sorted((since, until) for since, until in stretches if since and until):
        last = merged[-1] if merged else None
        if last is not None and (since - last.end).days <= 1:
            merged[-1] = Period(last.start, max(last.end, until))
        else:
            merged.append(Period(since, until))
    return tuple(merged)


def _of_period(looks: Sequence[Looked], period: Period, sources: int) -> PublicLookedAt:
    seen: dict[str, list[Looked]] = {}
    for look in looks:
        if look.seen:
            seen.setdefault(look.source, []).append(look)
    whole = sum(any(stretch.holds(period.start, period.end) for stretch in days_seen(found)) for found in seen.values())
    return PublicLookedAt(
        period.start,
        period.end,
        sources,
        looked=len(seen),
        whole=whole,
        nothing_found=sum(not any(look.outcome in _GAVE for look in found) for found in seen.values()),
        lost=sum(any(look.outcome is LookOutcome.LOST for look in found) for found in seen.values()),
    )


def _meets(look: Looked, period: Period) -> bool:
    first: date | None = look.since
    last: date | None = look.until
    return first is not None and last is not None and first <= period.end and period.start <= last
