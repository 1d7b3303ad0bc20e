"""One incident on one line, as `status` and `explain` list it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from recount.records import GradeOverride, Range, to_json
from recount_site.casefile.current import CurrentCase, CurrentIncident
from recount_site.casefile.standing import signatures_needed

from .add import number_of


def incident_line(found: CurrentIncident, needed: int, override: GradeOverride | None = None) -> str:
    """Code, days, place, killed, grade and how far people have judged it; `needed` signatures make it signed.

    A grade that a person set stands before the computed one.
    """
    assessed = found.assessment
    signed = f" {len(found.standing.sign_offs)} of {needed} signatures" if found.standing.sign_offs else ""
    changed = f"; a change is proposed: {', '.join(found.standing.changed)}" if found.standing.changed else ""
    computed = assessed.grade or "no grade"
    grade = f"{override.grade} (set by a person; computed {computed})" if override else computed
    return (
        f"{found.code}  {_days(found)}  {_place(found) or 'place not known'}  killed {range_words(assessed.killed)}  "
        f"{grade}  {assessed.review_state}{signed}{changed}"
    )


def range_words(found: Range | None) -> str:
    """A range as a range, never as a lone number where an end is open: `10–45`, `at least 10`, `not known`."""
    if found is None or not found.known:
        return "not known"
    if found.high is None:
        return f"at least {found.low}"
    if found.low is None:
        return f"at most {found.high}"
    return f"{found.low}–{found.high}" if found.low != found.high else str(found.low)


def codes_told(found: Sequence[CurrentIncident], now: CurrentCase, folder: Path) -> Iterator[str]:
    """The incidents to choose from, one a line, and how one of them is explained."""
    if not found:
        yield f"no incident in this case yet; read and group what is in it: recount run {folder}"
        return
    needed = signatures_needed(now.opened.publication)
    yield f"{number_of(len(found), 'incident')} to explain:"
    yield from (f"  {incident_line(one, needed, now.overrides.get(one.code))}" for one in found)
    yield f"Why one of them is as it is: recount explain {folder} {found[0].code}"
    yield f"Two policies over all of them: recount explain {folder} --policy {now.policy.range} --against NAME"


def code_as_json(found: CurrentIncident) -> dict[str, object]:
    """The same for a program."""
    date, assessed = found.incident.date, found.assessment
    return {
        "code": found.code,
        "date": to_json(date),
        "place": _place(found),
        "killed": to_json(assessed.killed),
        "grade": assessed.grade,
        "strike_status": assessed.strike_status,
        "review_state": assessed.review_state.value,
    }


def _days(found: CurrentIncident) -> str:
    date = found.incident.date
    day = date.start.isoformat() if date.start else "date not known"
    return f"{day} to {date.end}" if date.end and date.end != date.start else day


def _place(found: CurrentIncident) -> str | None:
    where = found.incident.where
    return (where.called) if where else None
