"""The reports of a case: one for each text, whatever number of captures hold it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from recount.records import HELD, SEALED, SHOWS, Capture, CaptureId, Report, ReportId, canonical, to_json

from .ledger import Ledger
from .pictured import named_pictures, with_pictures


def standing_reports(ledger: Ledger, captures: Iterable[Capture]) -> tuple[Report, ...]:
    """The reports found in these captures, with the pictures that they show, in order of id."""
    standing = {capture.capture_id: capture for capture in captures}
    by_text: dict[ReportId, list[Report]] = defaultdict(list)
    held = ((report, standing.get(CaptureId(capture))) for report, capture in ledger.pointed(Report, "capture_id"))
    found = [(report, capture) for report, capture in held if capture is not None]
    for report in with_pictures(ledger, found, standing):
        by_text[report.report_id].append(report)
    return tuple(merged(by_text[key]) for key in sorted(by_text))


def merged(found: Iterable[Report]) -> Report:
    """One report from all findings of the same text: the first published speaks, the others fill what it leaves open.

    It shows the pictures of all. Where else the text stands is kept in `extra["also"]`. The order of the findings makes
    no difference.
    """
    same = list(found)
    if len(same) == 1:
        return same[0]
    pictures = {picture.sha256: picture for report in same for picture in report.pictures}
    missing = {SHOWS: sorted(names)} if (names := {name for report in same for name in named_pictures(report)}) else {}
    plain = [replace(report, pictures=(), extra=_unnamed(report)) for report in same]
    distinct = {canonical(to_json(report)): report for report in plain}
    ordered = [distinct[key] for key in sorted(distinct, key=lambda key: (distinct[key].published or date.max, key))]
    shown = tuple(pictures[key] for key in sorted(pictures))
    first, others = replace(ordered[0], pictures=shown, extra={**ordered[0].extra, **missing}), ordered[1:]
    if not others:
        return first
    also = [{"publisher": r.publisher, "url": r.url, "published": to_json(r.published)} for r in others]
    return replace(
        first,
        language=_first(r.language for r in ordered),
        url=_first(r.url for r in ordered),
        publisher=_first(r.publisher for r in ordered),
        source_type=_first(r.source_type for r in ordered),
        title=_first(r.title for r in ordered),
        country=next((r.country for r in ordered if r.country), ()),
        extra={**first.extra, "also": also, **_protected(ordered)},
    )


def _unnamed(report: Report) -> dict[str, object]:
    return {key: value for key, value in report.extra.items() if key != SHOWS}


def _protected(found: Iterable[Report]) -> dict[str, object]:
    """What any finding seals, and why any is withheld: the same words elsewhere do not undo it."""
    sealed: dict[str, list[str]] = {}
    held: list[str] = []
    for report in found:
        held += [str(report.extra[HELD])] if HELD in report.extra else []
        for key, value in dict(report.extra.get(SEALED, {})).items():
            sealed.setdefault(key, []).append(str(value))
    out: dict[str, object] = {SEALED: {key: sorted(set(values)) for key, values in sealed.items()}} if sealed else {}
    return {**out, HELD: held[0]} if held else out


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value is not None), None)
