"""What one more report costs: copies found report by report against all at once, as the number of reports grows.

    python benchmarks/growing.py REPORTS.jsonl

Prints for each number of reports the seconds of finding all copies at once, the milliseconds that one of the last fifty
reports took to be added (median and longest), and how many others it met (median). Checks that both find the same.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from recount import pipeline
from recount.engines.reports import read_reports
from recount.link import CopyGraph
from recount.link.dependence.near import near_copies
from recount.link.dependence.origins import echoes_of
from recount.link.dependence.translated import translations
from recount.records import Echo, Reading

LAST = 50


def main(path: Path) -> None:
    """Measure on an eighth, a quarter, a half and all of the reports."""
    readings = [pipeline.read(report) for report in read_reports(path).reports]
    for part in (8, 4, 2, 1):
        _measure(readings[: len(readings) // part])


def _measure(readings: list[Reading]) -> None:
    at = time.perf_counter()
    whole = _at_once(readings)
    seconds = time.perf_counter() - at
    graph, took, met = CopyGraph(), list[float](), list[int]()
    for reading in readings:
        at = time.perf_counter()
        met.append(graph.add(reading).met)
        took.append(time.perf_counter() - at)
    last = [1000 * one for one in took[-LAST:]]
    if list(graph.echoes) != whole:
        sys.exit("one by one is not the same as all at once")
    print(
        f"{len(readings)} reports: at once {seconds:.2f} s; one more {statistics.median(last):.1f} ms, at most "
        f"{max(last):.1f} ms; meets {statistics.median(met[-LAST:])}; one by one {sum(took):.2f} s; {len(whole)} echoes"
    )


def _at_once(readings: list[Reading]) -> list[Echo]:
    echoes = echoes_of(near_copies([reading.report for reading in readings]))
    echoes += [found.echo for found in translations(readings)]
    return sorted(echoes, key=lambda echo: (echo.report_id, echo.other_id, echo.how))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
