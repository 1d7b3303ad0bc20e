"""The door for places alone: REPORTS in, a folder of every place that they name out.

    REPORTS ─reports─▶ Report ─places─▶ PlaceNamed ─door─▶ OUT

Reports are read in as many processes as the settings say; their number never changes the outcome.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path

from .. import pipeline
from ..errors import RecountError
from ..extract import Placings
from ..records import Report, to_json
from .batch import FORMAT, File, file_of, lines_refused, quiet
from .door import PLACES_MADE_BY, RUN, replaced
from .lines import lines_of
from .local import CHUNK, FAULT, FAULTS, Progress, context, fault
from .reports import read_reports
from .settings import Settings

STAGE = "places"


@dataclass(frozen=True, slots=True)
class PlaceTally:
    """How many of each went in and came out; `placed` are the mentions that have a point."""

    reports: int
    places: int
    placed: int
    rejections: int
    faults: int


@dataclass(frozen=True, slots=True)
class PlacesRecord:
    """What `run.json` of a folder of places holds. `seconds` are wall time per stage."""

    made_by: str
    format: int
    recount: str
    rules: str
    workers: int
    reports: File
    gazetteer: tuple[File, ...]
    counts: PlaceTally
    seconds: Mapping[str, float]


def run_places(reports: Path, out: Path, settings: Settings, progress: Progress = quiet) -> PlacesRecord:
    """Find the places that the reports of a file name and put them at `out`; gives back what `run.json` holds.

    All files but `run.json` depend on the reports and the rules alone. Raises UnreadableInput, ForeignFolder and, for
    a gazetteer, InputError; then `out` is as it was.
    """
    started = time.perf_counter()
    with replaced(out, PLACES_MADE_BY) as folder:
        given = read_reports(reports)
        found = list(_watched(given.reports, settings, progress))
        named = [place for one in found for place in one.places]
        rejections = [*given.rejections, *lines_refused(settings), *(r for one in found for r in one.rejections)]
        (folder / "places.jsonl").write_bytes(lines_of(named))
        (folder / "rejections.jsonl").write_bytes(lines_of(rejections))
        counts = PlaceTally(
            reports=len(given.reports),
            places=len(named),
            placed=sum(place.lat is not None for place in named),
            rejections=len(rejections),
            faults=sum(rejection.reason.startswith(FAULT) for rejection in rejections),
        )
        run = PlacesRecord(
            made_by=PLACES_MADE_BY,
            format=FORMAT,
            recount=version("recount"),
            rules=pipeline.rules_version(),
            workers=settings.processes,
            reports=file_of(reports),
            gazetteer=tuple(file_of(path) for path in settings.gazetteer),
            counts=counts,
            seconds={STAGE: round(time.perf_counter() - started, 3)},
        )
        (folder / RUN).write_text(json.dumps(to_json(run), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return run


def _watched(reports: Sequence[Report], settings: Settings, progress: Progress) -> Iterator[Placings]:
    for done, one in enumerate(_placings(reports, settings), 1):
        progress(STAGE, done, len(reports))
        yield one


def _placings(reports: Sequence[Report], settings: Settings) -> Iterator[Placings]:
    """The first chunk is read here: it loads the gazetteer, which forked workers then share."""
    read = partial(_read_chunk, settings)
    first, *rest = [reports[at : at + CHUNK] for at in range(0, len(reports), CHUNK)] or [()]
    yield from read(first)
    if settings.processes == 1 or len(rest) < 2:
        for chunk in rest:
            yield from read(chunk)
        return
    with ProcessPoolExecutor(min(settings.processes, len(rest)), context()) as pool:
        for answer in pool.map(read, rest):
            yield from answer


def _read_chunk(settings: Settings, reports: Sequence[Report]) -> list[Placings]:
    return [_read_one(settings, report) for report in reports]


def _read_one(settings: Settings, report: Report) -> Placings:
    try:
        return pipeline.places(report, settings.gazetteer)
    except RecountError:  # a broken lexicon or gazetteer breaks every report alike
        raise
    except FAULTS as why:  # one odd text must not cost the others: recorded, counted and shown
        return Placings((), (fault(report.report_id, STAGE, why),))
