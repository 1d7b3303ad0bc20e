"""Learn what each agreement and disagreement of two tellings weighs, from reports whose incidents are known.

    python scripts/learn_linking.py REPORTS.jsonl… > src/recount/codebook/weights/linking.json
    python scripts/learn_linking.py --check REPORTS.jsonl…      held-out loss and grouping, by halves, to standard error

Each file is JSONL as `recount batch` reads it, and a report of one known incident has its `incident` beside. An
example is a pair of tellings that meet in a block and that nothing forbids to be one; of a pair of reports that tell
of one incident only the likeliest pair of tellings is one. A pair weighs the less the more reports its incidents
have, so that the large ones do not speak for all. The weights are a logistic regression that shuns large weights,
solved by Newton steps: no chance, the same files give the same bytes. Agreement never speaks against one event, nor
disagreement for it: a signal that would is left out, most often because another says the same better. What is kept is
what each signal weighs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recount import pipeline
from recount.engines.reports import read_reports
from recount.link import compared
from recount.link.findings import VETOED

#: how far a pair's weight falls with the number of reports of its incidents
POWER = 0.7
SLACK, ROUNDS, STEPS = 2.0, 2, 60
START = "start"
#: signals of agreement and of disagreement, by how they begin; how much of it there is may weigh either way
FOR, AGAINST = ("same_", "similar_", "near_copy", "rare_words"), ("other_", "days_apart", "next_day", "killed_apart")
EITHER_WAY = ("_doublings", "_km", "_undated")

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pair:
    """Two tellings that met: their reports, the signals seen, whether they are of one incident, what that counts."""

    reports: tuple[str, str]
    signals: Mapping[str, float]
    same: bool
    counts: float
    half: int | None


def main() -> None:
    """Write the weights to the standard output, or how well they hold on what they were not learned from."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, metavar="REPORTS.jsonl")
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    pairs = [pair for path in given.files for pair in _pairs(path)]
    if given.check:
        for half in (0, 1):
            weights = learned([pair for pair in pairs if pair.half == half])
            held = [pair for pair in pairs if pair.half == 1 - half]
            print(f"half {half}: {len(held)} held-out pairs, loss {_loss(held, weights):.4f}", file=sys.stderr)
        return
    content = b"".join(path.read_bytes() for path in given.files)
    made = {
        "script": "scripts/learn_linking.py",
        "learned_from": "reports of known incidents: airwars_syria, gun_violence (developers' parts)",
        "digest": hashlib.sha256(content).hexdigest(),
        "seed": None,
        "weights": {name: round(float(weight), 3) for name, weight in sorted(learned(pairs).items())},
    }
    sys.stdout.write(json.dumps(made, indent=1, sort_keys=True) + "\n")


def _pairs(path: Path) -> list[Pair]:
    """Every pair of one file whose two reports are of known incidents; of one incident's, those of one half."""
    incidents: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("incident"):
            incidents[row["report_id"]] = row["incident"]
    sizes = Counter(incidents.values())
    found = []
    readings = tuple(pipeline.read(report) for report in read_reports(path).reports)
    for a, b, comparison in compared(readings):
        one, other = incidents.get(a.report_id), incidents.get(b.report_id)
        if one is None or other is None or comparison.total == VETOED:
            continue
        signals: dict[str, float] = defaultdict(float, {START: 1.0})
        for finding in comparison.findings:
            for signal, amount in finding.signals:
                signals[signal] += amount
        halves = {_half(one), _half(other)}
        size = sizes[one] - 1 if one == other else (sizes[one] * sizes[other]) ** 0.5
        counts = max(1.0, size) ** -POWER
        half = halves.pop() if len(halves) == 1 else None
        reports = (min(a.report_id, b.report_id), max(a.report_id, b.report_id))
        found.append(Pair(reports, signals, one == other, counts, half))
    return found


def _half(incident: str) -> int:
    return hashlib.sha256(incident.encode()).digest()[0] % 2


def learned(pairs: Sequence[Pair]) -> dict[str, float]:
    """What one of each signal weighs in log odds, `start` being what a pair has before anything is compared."""
    names = sorted({name for pair in pairs for name in pair.signals})
    while True:
        weights = _weighed(pairs, names)
        wrong = {name for name, weight in weights.items() if _speaks_wrongly(name, weight)}
        if not wrong:
            return weights
        names = [name for name in names if name not in wrong]


def _speaks_wrongly(name: str, weight: float) -> bool:
    if name.endswith(EITHER_WAY):
        return False
    return (name.startswith(FOR) and weight < 0) or (name.startswith(AGAINST) and weight > 0)


def _weighed(pairs: Sequence[Pair], names: Sequence[str]) -> dict[str, float]:
    table, same, counts = _table(pairs, names), np.array([p.same for p in pairs]), np.array([p.counts for p in pairs])
    used = np.ones(len(pairs), dtype=bool)
    weights = np.zeros(len(names))
    for _ in range(ROUNDS):
        weights = _fitted(table[used], same[used].astype(float), counts[used], names.index(START))
        used = _likeliest(pairs, table @ weights)
    return dict(zip(names, weights.tolist(), strict=True))


def _likeliest(pairs: Sequence[Pair], odds: Floats) -> NDArray[np.bool_]:
    """True for pairs of two incidents, and of two reports on one incident for the likeliest pair of tellings."""
    best: dict[tuple[str, str], int] = {}
    for number, pair in enumerate(pairs):
        if pair.same and (pair.reports not in best or odds[number] > odds[best[pair.reports]]):
            best[pair.reports] = number
    return np.array([not pair.same or best[pair.reports] == number for number, pair in enumerate(pairs)])


def _table(pairs: Sequence[Pair], names: Sequence[str]) -> Floats:
    column = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(pairs), len(names)))
    for row, pair in enumerate(pairs):
        for name, amount in pair.signals.items():
            if name in column:
                table[row, column[name]] = amount
    return table


def _fitted(table: Floats, same: Floats, counts: Floats, start: int) -> Floats:
    shun = np.full(table.shape[1], SLACK)
    shun[start] = 1e-6
    weights = np.zeros(table.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (counts * (likely - same)) + shun * weights
        bend = (table * (counts * likely * (1 - likely))[:, None]).T @ table + np.diag(shun)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _loss(pairs: Sequence[Pair], weights: Mapping[str, float]) -> float:
    odds = np.array([sum(weights.get(s, 0.0) * amount for s, amount in pair.signals.items()) for pair in pairs])
    sides = np.where([pair.same for pair in pairs], odds, -odds)
    counts = np.array([pair.counts for pair in pairs])
    return float((counts * np.log1p(np.exp(-sides))).sum() / counts.sum())


if __name__ == "__main__":
    main()
