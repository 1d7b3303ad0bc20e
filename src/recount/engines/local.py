"""The local engine: reports read in processes of this machine, in order; their number never changes the outcome."""

from __future__ import annotations

import multiprocessing
import pickle
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice
from multiprocessing.context import BaseContext

from .. import pipeline
from ..errors import RecountError
from ..records import Claim, Reading, Rejection, Report
from .lines import lines_of, packed
from .settings import Settings

#: called with the stage, how much is done and how much there is
Progress = Callable[[str, int, int], None]

CHUNK = 16
STAGE = "read"
#: what a fault of the reader on one odd text looks like; memory and interrupts are not among them
FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What reading gave: readings in the order of the reports, and their claims as JSON lines."""

    readings: tuple[Reading, ...]
    claim_lines: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """What a worker gives back of one report: no text, which the other side has.

    `published` is the day of publication as given, else as the reader found it in the address or the page.
    """

    published: date | None
    claims: tuple[Claim, ...]
    rejections: tuple[Rejection, ...]
    lines: bytes


def read_all(reports: Sequence[Report], settings: Settings, progress: Progress) -> Outcome:
    """Every report read, in the order given, by as many processes as the settings say.

    A report on which the reader fails is not lost: its reading is empty and holds a rejection with the fault.
    """
    readings, lines = [], []
    for done, (report, part) in enumerate(zip(reports, _parts(reports, settings), strict=True), 1):
        readings.append(Reading(replace(report, published=part.published), part.claims, part.rejections))
        lines.append(part.lines)
        progress(STAGE, done, len(reports))
    return Outcome(tuple(readings), tuple(lines))


def _parts(reports: Sequence[Report], settings: Settings) -> Iterator[_Part]:
    """The first chunk is read here: it fills the caches (gazetteer, lexicons) that forked workers then share."""
    read = partial(_read_chunk, settings)
    yield from read(reports[:CHUNK])
    rest = list(_chunks(reports[CHUNK:]))
    if settings.processes == 1 or len(rest) < 2:
        for chunk in rest:
            yield from read(chunk)
        return
    with ProcessPoolExecutor(min(settings.processes, len(rest)), context()) as pool:
        for answer in pool.map(partial(_read_packed, settings), rest):
            yield from pickle.loads(answer)


def context() -> BaseContext:
    """Fork where it is safe, for it shares what is loaded; else fresh processes."""
    safe = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    return multiprocessing.get_context("fork" if safe else "spawn")


def _chunks(reports: Iterable[Report]) -> Iterator[tuple[Report, ...]]:
    rest = iter(reports)
    while chunk := tuple(islice(rest, CHUNK)):
        yield chunk


def _read_chunk(settings: Settings, reports: Sequence[Report]) -> list[_Part]:
    return [_read_one(settings, report) for report in reports]


def _read_packed(settings: Settings, reports: Sequence[Report]) -> bytes:
    return packed(_read_chunk(settings, reports))


def _read_one(settings: Settings, report: Report) -> _Part:
    try:
        reading = pipeline.read(report, settings.gazetteer)
    except RecountError:  # a broken lexicon or gazetteer breaks every report alike
        raise
    except FAULTS as why:  # one odd text must not cost the others: recorded, counted and shown
        return _Part(report.published, (), (fault(report.report_id, STAGE, why),), b"")
    return _Part(reading.report.published, reading.claims, reading.rejections, lines_of(reading.claims))


def fault(where: str, stage: str, why: Exception) -> Rejection:
    """A failure of our own code on one input, as a rejection that says what failed and in which line."""
    frame = traceback.extract_tb(why.__traceback__)[-1]
    return Rejection(where, f"{FAULT} {type(why).__name__}: {why} ({frame.name}, line {frame.lineno})", stage)


FAULT = "fault of the program:"
