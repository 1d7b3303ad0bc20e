"""Where the processor's instructions of a reading go: byte code, patterns, words, records. See README.md."""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from recount import pipeline
from recount.engines import read_reports

DRAWN, SEED = 300, 5
#: what the names of compiled functions and of their files tell, the first that fits
KINDS = (
    ("regular expressions", "_sre"),
    ("automata", "aho"),
    ("memory", "obmalloc|gcmodule|malloc"),
    ("tuples and lists", "tupleobject|listobject"),
    ("dictionaries and sets", "dictobject|setobject|pyhash"),
    ("byte code and calls", "ceval|frame|genobject|call\\.c|funcobject|pycore_|descrobject"),
    ("strings", "unicode|string"),
    ("attributes and types", "typeobject|object\\.[ch]"),
)
LINE = re.compile(r"\s*([\d,]+) \(\s*[\d.]+%\)\s+(\S.*)")


def read_watched(path: Path) -> None:
    """Reads the reports twice, the second time under the instruction counter: run by `main` inside valgrind."""
    reports = random.Random(SEED).sample(read_reports(path).reports, DRAWN)
    for report in reports:
        pipeline.read(report)
    for switch in ("on", "off"):
        subprocess.run(["callgrind_control", "-i", switch, str(os.getpid())], check=True, stdout=subprocess.DEVNULL)
        for report in reports if switch == "on" else ():
            pipeline.read(report)


def counted(path: Path) -> Counter[str]:
    """Instructions per report, by kind."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "counts"
        tool = ["valgrind", "-q", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={out}"]
        subprocess.run([*tool, sys.executable, __file__, str(path), "--watched"], check=True)
        shown = subprocess.run(
            ["callgrind_annotate", str(out), "--threshold=100"], check=True, capture_output=True, text=True
        )
    spent = Counter[str]()
    for line in filter(None, map(LINE.match, shown.stdout.splitlines())):
        if "PROGRAM TOTALS" not in line[2]:
            kind = next((kind for kind, names in KINDS if re.search(names, line[2])), "all else")
            spent[kind] += int(line[1].replace(",", "")) // DRAWN
    return spent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    parser.add_argument("--watched", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.watched:
        read_watched(given.reports)
        return
    spent = counted(given.reports)
    print(f"{spent.total() / 1e6:.1f} million instructions a report, {DRAWN} reports")
    for kind, number in spent.most_common():
        print(f"  {number / spent.total():.0%} {kind}")


if __name__ == "__main__":
    main()
