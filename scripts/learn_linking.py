"""Learn what each agreement and disagreement of two tellings weighs, from reports whose incidents are known.

    python scripts/learn_linking.py REPORTS.jsonl… > src/recount/codebook/weights/linking.json
    python scripts/learn_linking.py --check REPORTS.jsonl…      held-out loss, by halves, to standard error
    python scripts/learn_linking.py --beside same_weekday,next_weekday REPORTS.jsonl…    (with or without --check)

Each file is JSONL as `recount batch` reads it, and a report of one known incident has its `incident` beside. An
example is a pair of tellings that meet in a block and that nothing forbids to be one; of a pair of reports that tell
of one incident only the likeliest pair of tellings is one. A pair weighs the less the more reports its incidents
have, so that the large ones do not speak for all. The weights are a logistic regression that shuns large weights,
solved by Newton steps: no chance, the same files give the same bytes. Agreement never speaks against one event, nor
disagreement for it: a signal that would is left out, most often because another says the same better. What is kept is
what each signal weighs.

With --beside only the signals named are learned: all others weigh what they weigh in force, so that what lacks the new
ones keeps its total. Their weights are added to those that the package holds.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recount import pipeline
from recount.codebook import weights
from recount.engines.reports import read_reports
from recount.link import compared
from recount.link.terms.findings import VETOED
from recount.link.terms.rules import rules

#: how far a pair's weight falls with the number of reports of its incidents
POWER = 0.7
SLACK, ROUNDS, STEPS = 2.0, 2, 60
#: what a pair has before anything is compared; it is not kept small
START, _FREE = "start", 1e-6
#: signals of agreement and of disagreement, by how they begin; how much of it there is may weigh either way
FOR = ("same_", "similar_", "near_copy", "rare_words", "one_event_each")
AGAINST = ("other_", "days_apart", "next_day", "next_weekday", "killed_apart")
EITHER_WAY = ("_doublings", "_km", "_undated")

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pair:
    """Two tellings that met: their reports, the signals seen, whether they are of one incident, what that counts.

    `held` is what the signals that are not learned weigh together.
    """

    reports: tuple[str, str]
    signals: Mapping[str, float]
    same: bool
    counts: float
    half: int | None
    held: float = 0.0


def main() -> None:
    """Write the weights to the standard output, or how well they hold on what they were not learned from."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, metavar="REPORTS.jsonl")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--beside", type=lambda names: tuple(names.split(",")), default=(), metavar="SIGNAL,…")
    given = parser.parse_args()
    pairs = [pair for path in given.files for pair in _pairs(path)]
    if given.beside:
        pairs = [_held(pair, given.beside) for pair in pairs]
    if given.check:
        for half in (0, 1):
            found = learned([pair for pair in pairs if pair.half == half])
            tried = [pair for pair in pairs if pair.half == 1 - half]
            before = f", {_loss(tried, {}):.4f} without them" if given.beside else ""
            print(f"half {half}: {len(tried)} held-out pairs, loss {_loss(tried, found):.4f}{before}", file=sys.stderr)
        return
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in given.files)).hexdigest()
    found = {name: round(float(weight), 3) for name, weight in sorted(learned(pairs).items())}
    made = _added(found, digest) if given.beside else _made(found, digest)
    sys.stdout.write(json.dumps(made, indent=1, sort_keys=True) + "\n")


def _made(found: Mapping[str, float], digest: str) -> dict[str, object]:
    return {
        "script": "scripts/learn_linking.py",
        "learned_from": "reports of known incidents: airwars_syria, gun_violence (developers' parts)",
        "digest": digest,
        "seed": None,
        "weights": found,
    }


def _added(found: Mapping[str, float], digest: str) -> dict[str, object]:
    """The weights that the package holds, and beside them what was learned with these held."""
    known = weights("linking")
    beside = {**known.get("beside", {}), **dict.fromkeys(found, digest)}
    return {**known, "beside": beside, "weights": {**known["weights"], **found}}


def _held(pair: Pair, learned: Sequence[str]) -> Pair:
    """A pair with the signals that are learned, and what all others weigh in force."""
    inforce = rules().weights
    held = sum(inforce.get(name, 0.0) * amount for name, amount in pair.signals.items() if name not in learned)
    return replace(pair, signals={name: pair.signals[name] for name in learned if name in pair.signals}, held=held)


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
    held, shun = np.array([p.held for p in pairs]), np.array([_FREE if name == START else SLACK for name in names])
    some_held = bool(held.any())
    used = _likeliest(pairs, held) if some_held else np.ones(len(pairs), dtype=bool)
    found = np.zeros(len(names))
    for _ in range(1 if some_held else ROUNDS):
        found = _fitted(table[used], Known(same[used].astype(float), counts[used], held[used]), shun)
        used = _likeliest(pairs, held + table @ found)
    return dict(zip(names, found.tolist(), strict=True))


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


@dataclass(frozen=True)
class Known:
    """Of each pair: 1 for one incident, what it counts, and what is held to weigh already."""

    same: Floats
    counts: Floats
    held: Floats


def _fitted(table: Floats, known: Known, shun: Floats) -> Floats:
    """The weights of the columns of a table of pairs by signals; `shun` is how far each is kept small."""
    found = np.zeros(table.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-np.clip(known.held + table @ found, -30, 30)))
        slope = table.T @ (known.counts * (likely - known.same)) + shun * found
        bend = (table * (known.counts * likely * (1 - likely))[:, None]).T @ table + np.diag(shun)
        step = np.linalg.solve(bend, slope)
        found -= step
        if np.abs(step).max() < 1e-6:
            break
    return found


def _loss(pairs: Sequence[Pair], found: Mapping[str, float]) -> float:
    sums = [sum(found.get(s, 0.0) * amount for s, amount in pair.signals.items()) for pair in pairs]
    odds = np.array(sums) + np.array([pair.held for pair in pairs])
    sides = np.where([pair.same for pair in pairs], odds, -odds)
    counts = np.array([pair.counts for pair in pairs])
    return float((counts * np.log1p(np.exp(-sides))).sum() / counts.sum())


if __name__ == "__main__":
    main()
