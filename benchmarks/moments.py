"""Moments of reading drawn at random: what the reader was asking, and whether the answer was no. See README.md."""

from __future__ import annotations

import argparse
import inspect
import random
import signal
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from recount import pipeline
from recount.engines import read_reports
from recount.engines.memory import seldom_collected
from recount.records import Report

SEED, EVERY, WARM = 11, 0.0037, 200
#: steps that hold all others: that one of them finds nothing is the report's doing, and no question
WHOLE = frozenset({"read", "_read", "_drafts", "_found", "with_headline"})
ROOT = str(Path(pipeline.__file__).parent)


@dataclass(slots=True)
class Step:
    """A function that was under way at a moment, and whether what it gave back in the end was nothing."""

    file: str
    name: str
    line: int
    in_vain: bool = False


def nothing(value: object) -> bool:
    """True for None, False and what holds nothing; a number is an answer."""
    return value is None or value is False or (isinstance(value, tuple | list | dict | str | set) and not value)


def watch(frame: FrameType, step: Step) -> None:
    """Notes what a function gives back, from this moment on: until then nothing is slower than it would be."""

    def told(_: FrameType, event: str, value: Any) -> Any:
        if event == "return":
            step.in_vain = nothing(value)
        return told

    frame.f_trace, frame.f_trace_lines = told, False


def moments(reports: Sequence[Report], rounds: int) -> list[list[Step]]:
    """The steps under way at each moment, the innermost first, a moment every few milliseconds of processor time."""
    drawn = list[list[Step]]()

    def look(_: int, frame: FrameType | None) -> None:
        steps = list[Step]()
        while frame is not None:
            code = frame.f_code
            if code.co_filename.startswith(ROOT):
                steps.append(Step(Path(code.co_filename).stem, code.co_name, frame.f_lineno))
                # a generator gives back nothing when it ends, and an initialiser always
                if not code.co_flags & inspect.CO_GENERATOR and code.co_name != "__init__":
                    watch(frame, steps[-1])
            frame = frame.f_back
        drawn.append(steps)
        sys.settrace(lambda *_: None)

    signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    for _ in range(rounds):
        for report in reports:
            pipeline.read(report)
            sys.settrace(None)
    signal.setitimer(signal.ITIMER_PROF, 0)
    return [steps for steps in drawn if steps]


def question(steps: Sequence[Step]) -> Step | None:
    """The outermost step of a moment whose answer was no."""
    return next((step for step in reversed(steps) if step.in_vain and step.name not in WHOLE), None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--show", type=int, default=0, help="how many moments to print, drawn at random")
    given = parser.parse_args()
    reports = read_reports(given.reports).reports
    for report in reports[:WARM]:
        pipeline.read(report)
    with seldom_collected():
        drawn = moments(reports, given.rounds)
    vain = Counter((step.file, step.name) for steps in drawn if (step := question(steps)))
    print(f"{len(drawn)} moments, {vain.total() / len(drawn):.1%} in questions answered with no, among them:")
    for (file, name), count in vain.most_common(15):
        print(f"  {count / len(drawn):.1%} {file}.{name}")
    for steps in random.Random(SEED).sample(drawn, min(given.show, len(drawn))):
        asked = question(steps)
        under_way = " < ".join(f"{step.file}.{step.name}:{step.line}" for step in steps[:4])
        print(f"{f'no: {asked.file}.{asked.name}' if asked else 'an answer'} | {under_way}")


if __name__ == "__main__":
    main()
