"""Learn what each agreement of an official statement and an incident weighs, from statements whose incidents are known.

    python scripts/learn_matching.py REPORTS.jsonl > src/recount/codebook/weights/matching.json
    python scripts/learn_matching.py --check REPORTS.jsonl      the first rank on held-out statements, to standard error

The file is JSONL as `recount batch` reads it. A report of one known incident has its `incident` beside, a statement the
`incidents` that it was filed for. An example is a statement with all incidents that it can be of; the weights are those
under which the known ones are the likeliest choice (a conditional logit that shuns large weights, solved by Newton
steps). Agreement never speaks against an incident, nor disagreement for it: a signal that would is left out. `start`
is set so that the scores of the incidents ranked first add up to as many as are right. The seed draws the parts of
`--check`; the weights themselves know no chance: the same file gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recount import pipeline
from recount.engines.reports import read_reports
from recount.link import Fit, fitted

SHUN, ROUNDS, STEPS, PARTS, SEED = 1.0, 3, 60, 5, 2018
START = "start"
FOR = (
    "same_",
    "similar_",
    "nested_",
    "only_",
    "both_",
    "told_",
    "name_alike",
    "place_mentioned",
    "place_near",
    "conceded_within",
    "conceded_stated",
)
AGAINST = ("other_", "days_", "day_unknown", "conceded_above")

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Choice:
    """A statement and one incident that it can be of: the signals of each of its claims, and how right it is.

    `right` is the share of the incident's known reports that are of the statement's incidents.
    """

    incident: str
    claims: tuple[Mapping[str, float], ...]
    right: float


Choices = tuple[Choice, ...]


def main() -> None:
    """Write the weights to the standard output, or how well they rank what they were not learned from."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, metavar="REPORTS.jsonl")
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    examples = _examples(given.file)
    if given.check:
        for seed in (SEED, SEED + 1, SEED + 2):
            print(f"seed {seed}: held-out first rank {_held_out(examples, seed):.4f}", file=sys.stderr)
        return
    weights = learned(examples)
    weights[START] = _start(examples, weights)
    made = {
        "script": "scripts/learn_matching.py",
        "learned_from": "official statements and the incidents they were filed for: airwars_syria (developers' part)",
        "digest": hashlib.sha256(given.file.read_bytes()).hexdigest(),
        "seed": SEED,
        "weights": {name: round(float(weight), 3) for name, weight in sorted(weights.items())},
    }
    sys.stdout.write(json.dumps(made, indent=1, sort_keys=True) + "\n")


def _examples(path: Path) -> list[Choices]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    told = {row["report_id"]: row["incident"] for row in rows if row.get("incident")}
    filed = {row["report_id"]: set(row["incidents"]) for row in rows if row.get("incidents")}
    found: dict[str, dict[str, list[Fit]]] = defaultdict(lambda: defaultdict(list))
    for fit in fitted(tuple(pipeline.read(report) for report in read_reports(path).reports)):
        if fit.position.claim.report_id in filed:
            found[fit.position.claim.report_id][fit.incident.incident_id].append(fit)
    return [
        tuple(_choice(incident, fits, told, filed[report]) for incident, fits in sorted(found[report].items()))
        for report in sorted(filed)
    ]


def _choice(incident: str, fits: Sequence[Fit], told: Mapping[str, str], filed: set[str]) -> Choice:
    known = {told[report] for report in fits[0].incident.report_ids if report in told}
    return Choice(incident, tuple(fit.signals for fit in fits), len(known & filed) / len(known) if known else 0.0)


def learned(examples: Sequence[Choices]) -> dict[str, float]:
    """What one of each signal weighs in log odds."""
    names = sorted({name for one in examples for choice in one for signals in choice.claims for name in signals})
    while True:
        weights = _weighed(examples, names)
        wrong = {n for n, w in weights.items() if (n.startswith(FOR) and w < 0) or (n.startswith(AGAINST) and w > 0)}
        if not wrong:
            return weights
        names = [name for name in names if name not in wrong]


def _weighed(examples: Sequence[Choices], names: Sequence[str]) -> dict[str, float]:
    """Of several claims of one statement the one that fits best counts, as it does in matching."""
    weights: dict[str, float] = {}
    for _ in range(ROUNDS):
        tables = [(_table(one, names, weights), np.array([c.right > 0 for c in one])) for one in examples if one]
        solved = _solved([(table, right) for table, right in tables if right.any()], len(names))
        weights = dict(zip(names, solved.tolist(), strict=True))
    return weights


def _table(choices: Choices, names: Sequence[str], weights: Mapping[str, float]) -> Floats:
    best = [max(choice.claims, key=lambda signals: _odds(signals, weights)) for choice in choices]
    return np.array([[signals.get(name, 0.0) for name in names] for signals in best]).reshape(len(best), len(names))


def _odds(signals: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return sum(weights.get(name, 0.0) * amount for name, amount in signals.items())


def _solved(tables: Sequence[tuple[Floats, NDArray[np.bool_]]], size: int) -> Floats:
    weights = np.zeros(size)
    for _ in range(STEPS):
        slope, bend = -SHUN * weights, SHUN * np.eye(size)
        for table, right in tables:
            odds = np.exp(table @ weights - (table @ weights).max())
            chosen, known = odds / odds.sum(), odds * right / (odds * right).sum()
            mean = table.T @ chosen
            slope += table.T @ (known - chosen)
            bend += (table * chosen[:, None]).T @ table - np.outer(mean, mean)
        step = np.linalg.solve(bend, slope)
        weights += step * min(1.0, 2 / max(np.abs(step).max(), 1e-9))
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _start(examples: Sequence[Choices], weights: Mapping[str, float]) -> float:
    """The log odds before anything is compared, under which scores of first ranks add up to those that are right."""
    firsts = [_first(one, weights) for one in examples if one]
    odds = np.array([max(_odds(signals, weights) for signals in first.claims) for first in firsts])
    right = sum(first.right for first in firsts)
    low, high = -30.0, 30.0
    for _ in range(STEPS):
        start = (low + high) / 2
        low, high = (low, start) if (1 / (1 + np.exp(-(odds + start)))).sum() > right else (start, high)
    return (low + high) / 2


def _held_out(examples: Sequence[Choices], seed: int) -> float:
    """The mean rightness of the first rank over all parts, each ranked by weights learned from the others."""
    order = list(examples)
    random.Random(seed).shuffle(order)
    right = 0.0
    for part in range(PARTS):
        held = order[part::PARTS]
        weights = learned([one for number, one in enumerate(order) if number % PARTS != part])
        right += sum(_first(one, weights).right for one in held if one)
    return right / len(examples)


def _first(choices: Choices, weights: Mapping[str, float]) -> Choice:
    """The choice that ranks first; of equals the first by id, as in matching."""
    return min(choices, key=lambda c: (-round(max(_odds(s, weights) for s in c.claims), 9), c.incident))


if __name__ == "__main__":
    main()
