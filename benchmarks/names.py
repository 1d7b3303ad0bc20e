"""Recount beside spaCy's PhraseMatcher over the same names of places: finding them, and all reading. See README.md.

spaCy is no part of any environment of this project: `pip install spacy` by hand, beside Recount.
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from throughput import made_reports

from recount import pipeline
from recount.engines import read_reports
from recount.engines.memory import seldom_collected
from recount.extract.folding.text import fold
from recount.extract.places.gazetteer import NameIndex, load_gazetteer
from recount.extract.places.place_names import plain_name
from recount.extract.places.place_text import PlaceText
from recount.records import Report

ROUNDS = 7
#: the languages that spaCy has a tokenizer for and the corpora are in; other texts are taken for the first
TONGUES = ("ar", "en")


def spellings(index: NameIndex) -> list[str]:
    """Every spelling of every place that Recount looks for, with its article and folded, as spaCy is to look for it."""
    places = {named.place for known in index.named for named in known}
    written = {name for place in places for name in (place.name, place.name_ar or "", *place.aliases)}
    return sorted({plain_name(name) for name in written} - {""})


def in_raw(index: NameIndex) -> Callable[[Report], int]:
    """Counts the names in a raw text: folding it is a part of the work."""
    return lambda report: len(PlaceText(fold(report.text)).hits(index))


def in_folded(index: NameIndex, reports: Sequence[Report]) -> Callable[[Report], int]:
    """Counts the names in a text that was folded before, as a reading folds it once for all that it looks for."""
    folded = {report.report_id: fold(report.text) for report in reports}
    return lambda report: len(PlaceText(folded[report.report_id]).hits(index))


def by_spacy(names: Sequence[str]) -> Callable[[Report], int] | None:
    """Counts the names in a raw text with a blank pipeline, whatever their case; None where spaCy is not installed."""
    try:
        spacy: Any = importlib.import_module("spacy")
        matching: Any = importlib.import_module("spacy.matcher")
    except ImportError:
        return None
    read: dict[str, Any] = {tongue: spacy.blank(tongue) for tongue in TONGUES}
    matchers: dict[str, Any] = {}
    for tongue, tokens in read.items():
        matchers[tongue] = matching.PhraseMatcher(tokens.vocab, attr="LOWER")
        matchers[tongue].add("place", list(tokens.tokenizer.pipe(names)))

    def count(report: Report) -> int:
        tongue = report.language if report.language in read else TONGUES[0]
        return len(matchers[tongue](read[tongue](report.text)))

    return count


def reading(report: Report) -> int:
    """Reads a report with all rules, and counts its claims."""
    return len(pipeline.read(report).claims)


def seconds(work: Callable[[Report], int], reports: Sequence[Report]) -> tuple[float, int]:
    """Processor seconds of one pass, and the sum of what was counted."""
    started = time.process_time()
    found = sum(map(work, reports))
    return time.process_time() - started, found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path, nargs="?")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        reports = read_reports(given.reports or made_reports(Path(folder) / "made.jsonl")).reports
    index = load_gazetteer().index(tuple(sorted({country for report in reports for country in report.country})))
    names = spellings(index)
    works = {
        "spaCy, names": by_spacy(names),
        "Recount, names": in_raw(index),
        "Recount, names in folded text": in_folded(index, reports),
        "Recount, reading": reading,
    }
    tried = {name: work for name, work in works.items() if work is not None}
    print(f"{len(reports)} reports, {len(index.keys)} keys of places, {len(names)} spellings")
    times: dict[str, list[float]] = {name: [] for name in tried}
    with seldom_collected():
        found = {name: seconds(work, reports)[1] for name, work in tried.items()}
        for _ in range(ROUNDS):  # in turn, so that what else the machine does falls on all alike
            for name, work in tried.items():
                times[name].append(seconds(work, reports)[0])
    for name, spent in times.items():
        rate = len(reports) / statistics.median(spent)
        ratios = [theirs / own for theirs, own in zip(times.get("spaCy, names", ()), spent, strict=False)]
        beside = f", {statistics.median(ratios):.2f} times as fast as spaCy's finding" if ratios else ""
        fastest, slowest = len(reports) / min(spent), len(reports) / max(spent)
        print(f"{name}: {rate:.0f} reports/s (from {slowest:.0f} to {fastest:.0f}), {found[name]} found{beside}")
    if len(tried) < len(works):
        print("spaCy is not installed: pip install spacy")


if __name__ == "__main__":
    main()
