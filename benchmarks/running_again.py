"""What a run costs after a few reports were added to a case of many, and what of it is finding copies.

    python benchmarks/running_again.py REPORTS.jsonl [--added 10]

Makes a case of all reports but the last few and runs it, adds these and runs it again; then makes a case of all of them
and runs that. Prints processor seconds of each run, of finding copies among all, of bringing back a kept graph of
copies, and of adding the few to it. Checks that both cases hold the same grouping, byte for byte.
"""

from __future__ import annotations

import argparse
import pickle
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from recount.link import CopyGraph
from recount.link.dependence.near import near_copies
from recount.link.dependence.translated import translations
from recount.records import Reading, canonical
from recount_site.casefile.cache import Stage
from recount_site.casefile.run import ALL, load_readings, run
from recount_site.casefile.store import Case


def main() -> None:
    """Measure on the reports of a file."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("reports", type=Path)
    asked.add_argument("--added", type=int, default=10)
    given = asked.parse_args()
    lines = given.reports.read_text(encoding="utf-8").splitlines(keepends=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Case.create(folder / "grown", title="Grown", by="A benchmark") as grown:
            grown.add([_written(folder / "most.jsonl", lines[: -given.added])])
            run(grown)
            grown.add([_written(folder / "few.jsonl", lines[-given.added :])])
            print(f"run again with {given.added} more: {_seconds(lambda: run(grown)):.1f} s")
            kept = canonical(grown.cache.rows(Stage.GROUPING)[ALL])
            _copies(load_readings(grown, grown.reports()), given.added)
        with Case.create(folder / "whole", title="Whole", by="A benchmark") as whole:
            whole.add([_written(folder / "all.jsonl", lines)])
            print(f"all at once, in a new case: {_seconds(lambda: run(whole)):.1f} s")
            if canonical(whole.cache.rows(Stage.GROUPING)[ALL]) != kept:
                sys.exit("a case that grew is not the same as a new one")


def _written(path: Path, lines: Sequence[str]) -> Path:
    path.write_text("".join(lines), encoding="utf-8")
    return path


def _copies(readings: Sequence[Reading], added: int) -> None:
    graph = CopyGraph()
    for reading in readings[:-added]:
        graph.add(reading)
    kept = pickle.dumps(graph)
    near = _seconds(lambda: near_copies([reading.report for reading in readings]))
    told = _seconds(lambda: translations(readings))
    print(f"copies among {len(readings)} reports: near {near:.2f} s, translated {told:.2f} s")
    back = _seconds(lambda: pickle.loads(kept))
    print(f"a kept graph of copies brought back ({len(kept) / 1e6:.0f} MB): {back:.2f} s")
    few = _seconds(lambda: [graph.add(reading) for reading in readings[-added:]])
    print(f"{added} reports added to a graph at hand: {few:.3f} s")


def _seconds(step: Callable[[], object]) -> float:
    at = time.process_time()
    step()
    return time.process_time() - at


if __name__ == "__main__":
    main()
