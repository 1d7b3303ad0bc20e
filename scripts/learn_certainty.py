"""Learn what the signs around a number weigh for its being right, from labelled reports and from gold of incidents.

    python scripts/learn_certainty.py LABELS REPORTS INCIDENTS > src/recount/codebook/weights/certainty.json

LABELS is a folder of labels, of which only the half to develop with is read; REPORTS and INCIDENTS are the texts and
the incidents that they are about. A number is right where it is a reading of its label, or, of a report without one,
where it lies within the range of its one incident; such a range pools sources, so these examples count half. Reports
of the half that is the gate are left out. One logistic regression that shuns large weights, solved by Newton steps,
without chance: the same data give the same bytes. Kept are weights, never texts.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from recount import pipeline
from recount.extract.report.doubts import OF_EVENTS, Told, signs_around, signs_of
from recount.measure.judge import Answer, answer
from recount.measure.labels import read_labels, read_reports
from recount.measure.sureness import readings_of
from recount.records import Claim, Count, Group, Harm, Report

#: how likely a number must be to be stood by. Of 103 numbers of the labelled half, each judged by weights learned
#: without it (five parts), 72 stand at or above it and 2 of these are wrong; at .75 it is 70, and the same 2
THRESHOLD = 0.7
LABELLED, POOLED, SHRUNK, LEAST_TIMES, STEPS = 2.0, 1.0, 3.0, 8, 30
_GROUPS = {Group.CHILDREN: "killed_children", Group.WOMEN: "killed_women", Group.MEN: "killed_men"}

#: signs, whether the number is right, and how much the example counts
Example = tuple[frozenset[str], bool, float]


def main(labels: Path, reports: Path, incidents: Path) -> None:
    """Write the weights to the standard output."""
    develop, gate = read_labels(labels, reports)
    examples: list[Example] = []
    for line in develop.lines:
        said = answer(pipeline.read(line.report))
        examples += [
            (signs, (count.low, count.high) in known, LABELLED)
            for signs, _, count in _numbers(line.report, said)
            if (known := readings_of(line.label, count)) is not None
        ]
    labelled = {line.report.report_id for half in (develop, gate) for line in half.lines}
    gold = {row["airwars_id"]: row for row in map(json.loads, gzip.decompress(incidents.read_bytes()).splitlines())}
    rows = [json.loads(line) for line in gzip.decompress(reports.read_bytes()).splitlines()]
    single = {row["report_id"]: row["incident_ids"][0] for row in rows if len(row["incident_ids"]) == 1}
    pooled = {name: gold[one] for name, one in sorted(single.items()) if name not in labelled and one in gold}
    for name, report in sorted(read_reports(reports, set(pooled)).items()):
        examples += _pooled(report, answer(pipeline.read(report)), pooled[name])
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in (labels / "labels.jsonl", reports, incidents)))
    base, signs = _learn(examples)
    values = {"digest": digest.hexdigest(), "examples": len(examples), "threshold": THRESHOLD, "base": base}
    print(json.dumps(values | {"signs": signs}, sort_keys=True, indent=1))


def _numbers(report: Report, said: Answer) -> Iterator[tuple[frozenset[str], Claim, Count]]:
    told = Told.of(report, said.claims)
    for claim in said.own:
        if claim.kind in OF_EVENTS:
            for count in claim.counts:
                if count.low is not None or count.high is not None:
                    yield signs_around(told, claim) | signs_of(told, claim, count), claim, count


def _pooled(report: Report, said: Answer, gold: Mapping[str, Any]) -> Iterator[Example]:
    for signs, _, count in _numbers(report, said):
        if (within := _range(count, gold)) is not None:
            yield signs, within[0] <= (count.low or 0) <= within[1], POOLED


def _range(count: Count, gold: Mapping[str, Any]) -> tuple[int, int] | None:
    """The range in which a count of these people lies by gold; None where gold gives none."""
    if count.harm not in (Harm.KILLED, Harm.INJURED) or (count.group is None and count.part_of_total):
        return None
    if count.group is not None:
        name = _GROUPS.get(count.group)
        known = [gold[name]] if name and count.harm is Harm.KILLED and gold.get(name) else []
        if known and not count.part_of_total and gold.get("killed"):
            known.append(gold["killed"])
        return (min(k[0] for k in known), max(max(k) for k in known)) if known else None
    names = ("killed", "belligerents_killed") if count.harm is Harm.KILLED else ("injured",)
    found = [gold[name] for name in names if gold.get(name)]
    return (min(k[0] for k in found), sum(max(k) for k in found)) if found else None


def _learn(examples: list[Example]) -> tuple[float, dict[str, float]]:
    times = Counter(sign for signs, _, _ in examples for sign in signs)
    known = sorted(sign for sign, n in times.items() if LEAST_TIMES <= n <= len(examples) - LEAST_TIMES)
    there = np.array([[1.0, *(sign in signs for sign in known)] for signs, _, _ in examples])
    right = np.array([float(right) for _, right, _ in examples])
    counts = np.array([weight for _, _, weight in examples])
    shrink = np.diag([0.01, *[SHRUNK] * len(known)])
    weights = np.zeros(len(known) + 1)
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-there @ weights))
        slope = there.T @ (counts * (right - chance)) - shrink @ weights
        curve = (there.T * (counts * chance * (1 - chance))) @ there + shrink
        weights += np.linalg.solve(curve, slope)
    return round(float(weights[0]), 2), {s: round(float(w), 2) for s, w in zip(known, weights[1:], strict=True)}


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
