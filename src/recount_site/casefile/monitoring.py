"""The log of the monitoring of a case: looks appended by people and by the program, and what they leave open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from recount.errors import BadLook
from recount.preserve import refused
from recount.publish.coverage import Period
from recount.publish.monitored import days_seen
from recount.records import CaptureId, Looked, LookOutcome, Rejection

from .look_table import Row, rows_of
from .store import Case


@dataclass(frozen=True, slots=True)
class WatchedSource:
    """What the log says of one source. `gaps` are the days of the log on which nobody looked at it."""

    source: str
    looks: tuple[Looked, ...]
    last: Looked | None
    gaps: tuple[Period, ...]
    lost: tuple[Looked, ...]

    def times(self, outcome: LookOutcome) -> int:
        """How many looks had this outcome."""
        return sum(look.outcome is outcome for look in self.looks)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import wrote: new looks, and the lines that could not be used, which are recorded too."""

    looks: tuple[Looked, ...]
    rejections: tuple[Rejection, ...]


def look_of(told: Mapping[str, str], at: datetime, by: str) -> Looked:
    """A look as somebody tells it, word by word.

    Keys are `source`, `outcome`, `from`, `until`, `by`, `address`, `captures`, `found` and `note`. Raises BadLook.
    """
    given = {key: value.strip() for key, value in told.items()}
    try:
        since = date.fromisoformat(given["from"]) if given.get("from") else None
        until = date.fromisoformat(given["until"]) if given.get("until") else since
        return Looked(
            source=given.get("source", ""),
            outcome=LookOutcome(given.get("outcome", "")),
            at=at,
            by=given.get("by") or by,
            since=since,
            until=until,
            address=given.get("address") or None,
            captures=tuple(CaptureId(key) for key in given.get("captures", "").split()),
            found=int(given["found"]) if given.get("found") else None,
            note=given.get("note", ""),
        )
    except ValueError as why:
        raise BadLook(f"{why}; an outcome is one of {', '.join(LookOutcome)}, a day is YYYY-MM-DD") from why


def log_look(case: Case, told: Mapping[str, str], by: str = "") -> Looked:
    """Append one look. Raises BadLook, also for captures that the case does not hold."""
    with case.lock():
        look = look_of(told, case.now(), by or case.opened.by)
        held = {capture.capture_id for capture in case.captures()}
        if missing := [key for key in look.captures if key not in held]:
            raise BadLook(f"no such capture in this case: {', '.join(missing)}")
        case.append(look)
    return look


def import_looks(case: Case, path: Path, by: str = "") -> Imported:
    """Append the looks of a CSV table; a line that cannot be used is a rejection, and the rest goes on.

    A line that was imported before changes nothing. Raises BadLook where the file is no such table.
    """
    with case.lock():
        known = {_told(look) for look in case.records(Looked)}
        at, name = case.now(), by or case.opened.by
        looks: dict[tuple[object, ...], Looked] = {}
        rejections: list[Rejection] = []
        for row in rows_of(path):
            found = _read(row, path, at, name)
            if isinstance(found, Rejection):
                rejections.append(found)
            elif _told(found) not in known:
                looks[_told(found)] = found
        case.append(*looks.values(), *rejections)
    return Imported(tuple(looks.values()), tuple(rejections))


def _read(row: Row, path: Path, at: datetime, by: str) -> Looked | Rejection:
    try:
        return look_of(row.values, at, by)
    except BadLook as why:
        return refused(f"{path.name}, line {row.line}", str(why))


def _told(look: Looked) -> tuple[object, ...]:
    """What tells one look from another, the moment of its logging aside."""
    return look.source, look.outcome, look.by, look.since, look.until, look.address, look.found, look.note


def watched(looks: Sequence[Looked]) -> tuple[WatchedSource, ...]:
    """What a log says of each of its sources, in order of name."""
    days = [day for look in looks for day in (look.since, look.until) if day is not None]
    span = Period(min(days), max(days)) if days else None
    by_source: dict[str, list[Looked]] = {}
    for look in looks:
        by_source.setdefault(look.source, []).append(look)
    return tuple(_watched(source, tuple(found), span) for source, found in sorted(by_source.items()))


def _watched(source: str, looks: tuple[Looked, ...], span: Period | None) -> WatchedSource:
    return WatchedSource(
        source,
        looks,
        max((look for look in looks if look.seen), key=lambda look: look.at, default=None),
        tuple(_gaps(days_seen(looks), span)) if span else (),
        tuple(look for look in looks if look.outcome is LookOutcome.LOST),
    )


def _gaps(seen: Iterable[Period], span: Period) -> Iterable[Period]:
    start = span.start
    for stretch in seen:
        if stretch.start > start:
            yield Period(start, stretch.start - timedelta(days=1))
        start = max(start, stretch.end + timedelta(days=1))
    if start <= span.end:
        yield Period(start, span.end)


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of the program to an address: what it gave, and whether it was there before.

    `watching` marks a visit to see what is new, as of a feed; fetching one known page looks through no days.
    """

    address: str
    captures: tuple[CaptureId, ...]
    came: bool
    gone: bool
    watching: bool


def visited(visit: Visit, at: datetime, by: str) -> Looked:
    """The line that the program writes of a visit."""
    day = at.date() if visit.watching else None
    return Looked(
        source=urlsplit(visit.address).hostname or visit.address,
        outcome=_outcome(visit),
        at=at,
        by=by,
        since=day,
        until=day,
        address=visit.address,
        captures=visit.captures,
        automatic=True,
    )


def _outcome(visit: Visit) -> LookOutcome:
    if visit.came:
        return LookOutcome.FOUND if visit.captures or not visit.watching else LookOutcome.NOTHING_FOUND
    return LookOutcome.LOST if visit.gone else LookOutcome.UNREACHABLE
