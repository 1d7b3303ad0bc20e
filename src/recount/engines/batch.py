"""The batch door: REPORTS in, an OUT folder out, every stage of the flow once.

    REPORTS ─reports─▶ Report ─local─▶ Reading ─group─▶ Incident ─assess─▶ Assessment ─door─▶ OUT

Reading and assessing run in as many processes as the settings say; grouping, which needs all readings, in this one.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .. import pipeline
from ..records import Grouping, Rejection, ScopeTerms, to_json
from .assessing import Assessed, assess_all
from .consult import Consultation, Consulted, ModelRun
from .door import MADE_BY, RUN, replaced
from .lines import lines_of
from .local import FAULT, Outcome, Progress, read_all
from .memory import seldom_collected
from .model_answers import ANSWERS, answer_line
from .reports import read_reports
from .settings import Settings

FORMAT = 1


@dataclass(frozen=True, slots=True)
class File:
    """A file that went in: its name and the SHA-256 of its bytes."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of each went in and came out. `faults` are the inputs on which the program itself failed."""

    reports: int
    claims: int
    incidents: int
    matches: int
    echoes: int
    rejections: int
    faults: int


@dataclass(frozen=True, slots=True)
class RunRecord:
    """What `run.json` holds. `seconds` are wall time per stage."""

    made_by: str
    format: int
    recount: str
    rules: str
    engine: str
    workers: int
    policy: str
    scope: ScopeTerms | None
    reports: File
    gazetteer: tuple[File, ...]
    counts: Tally
    seconds: Mapping[str, float]
    model: ModelRun | None = None


@dataclass
class _Clock:
    """Wall seconds per stage."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self.seconds[name] = round(time.perf_counter() - started, 3)


def quiet(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def run_batch(
    reports: Path,
    out: Path,
    settings: Settings,
    progress: Progress = quiet,
    second: Consultation | None = None,
) -> RunRecord:
    """Read, group and assess the reports of a file and put the outcome at `out`; gives back what `run.json` holds.

    All files but `run.json` depend on the reports and the rules alone: neither on the order of the reports nor on the
    number of workers; with a `second` reader also on its answers, which `out` then holds. Raises UnreadableInput,
    ForeignFolder, UnknownPolicy; then `out` is as it was.
    """
    clock, rules = _Clock(), pipeline.rules_version()
    with replaced(out) as folder, seldom_collected():
        with clock.stage("reports"):
            given = read_reports(reports)
        with clock.stage("read"):
            outcome = read_all(given.reports, settings, progress)
        consulted = None
        if second is not None:
            with clock.stage("model"):
                consulted = second.consulted(outcome.readings, progress, settings.gazetteer)
                outcome = _after(outcome, consulted)
        with clock.stage("group"):
            grouping = pipeline.group(outcome.readings)
        with clock.stage("assess"):
            assessed = assess_all(grouping, outcome.readings, settings, progress)
        with clock.stage("write"):
            rejections = [
                *given.rejections,
                *lines_refused(settings),
                *(r for reading in outcome.readings for r in reading.rejections),
            ]
            rejections += assessed.rejections
            counts = _write(folder, outcome, grouping, assessed, rejections)
            if consulted:
                (folder / ANSWERS).write_text("".join(map(answer_line, consulted.answers)), encoding="utf-8")
        run = replace(_record(reports, settings, counts, clock, rules), model=consulted.run if consulted else None)
        (folder / RUN).write_text(json.dumps(to_json(run), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return run


def lines_refused(settings: Settings) -> tuple[Rejection, ...]:
    """The lines of the gazetteer files that were brought and give no place."""
    return pipeline.gazetteer_rejections(settings.gazetteer) if settings.gazetteer else ()


def _after(outcome: Outcome, consulted: Consulted) -> Outcome:
    """What reading gave, after a second reader was consulted."""
    lines = [
        lines_of(reading.claims) if reading.report.report_id in consulted.changed else line
        for reading, line in zip(consulted.readings, outcome.claim_lines, strict=True)
    ]
    return Outcome(consulted.readings, tuple(lines))


def _write(
    folder: Path, outcome: Outcome, grouping: Grouping, assessed: Assessed, rejections: Sequence[Rejection]
) -> Tally:
    (folder / "claims.jsonl").write_bytes(b"".join(outcome.claim_lines))
    (folder / "incidents.jsonl").write_bytes(b"".join(assessed.lines))
    _lines(folder / "matches.jsonl", sorted(grouping.matches, key=lambda m: (m.claim_id, m.rank, m.incident_id)))
    _lines(folder / "inconsistencies.jsonl", grouping.inconsistencies)
    _lines(folder / "echoes.jsonl", sorted(grouping.echoes, key=lambda e: (e.report_id, e.other_id, e.relation)))
    _lines(folder / "rejections.jsonl", rejections)
    return Tally(
        reports=len(outcome.readings),
        claims=sum(len(reading.claims) for reading in outcome.readings),
        incidents=len(assessed.lines),
        matches=len(grouping.matches),
        echoes=len(grouping.echoes),
        rejections=len(rejections),
        faults=sum(rejection.reason.startswith(FAULT) for rejection in rejections),
    )


def _lines(path: Path, records: Iterable[Any]) -> None:
    path.write_bytes(lines_of(records))


def _record(reports: Path, settings: Settings, counts: Tally, clock: _Clock, rules: str) -> RunRecord:
    return RunRecord(
        made_by=MADE_BY,
        format=FORMAT,
        recount=version("recount"),
        rules=rules,
        engine=settings.engine,
        workers=settings.processes,
        policy=settings.policy,
        scope=settings.scope,
        reports=file_of(reports),
        gazetteer=tuple(file_of(path) for path in settings.gazetteer),
        counts=counts,
        seconds=clock.seconds,
    )


def file_of(path: Path) -> File:
    """A file that went in, as `run.json` names it."""
    with path.open("rb") as file:
        return File(path.name, hashlib.file_digest(file, "sha256").hexdigest())
