"""How far the two passes over the labels of a folder agree, as the table in that folder's README.

    python scripts/label_agreement.py evaluation/airwars_syria

Compared is the first reading of every field, over the texts that both passes call usable (`usable` over all). Kappa is
Cohen's: the agreement beyond what the two passes would reach by chance.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

FIELDS = ("killed", "killed_fighters", "injured", "children", "women", "men", "status", "date", "belligerent",
          "claimant", "stance", "kind")  # fmt: skip

Pass = Mapping[str, Mapping[str, Any]]


def read_pass(path: Path) -> Pass:
    """The labels of one pass by report id."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {row["report_id"]: row for row in rows}


def table(first: Pass, second: Pass) -> str:
    """The agreement of two passes as a table in Markdown."""
    both = sorted(name for name in first if first[name]["usable"] and second[name]["usable"])
    rows = [_row("usable", [(first[n]["usable"], second[n]["usable"]) for n in sorted(first)])]
    rows += [_row(field, [(_best(first[n], field), _best(second[n], field)) for n in both]) for field in FIELDS]
    shared = sum(_share_a_place(first[n], second[n]) for n in both)
    rows.append(f"| place: a name in common | {len(both)} | {shared / len(both):.2f} | |")
    return "| field | texts | same first reading | kappa |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"


def _row(field: str, pairs: Sequence[tuple[Any, Any]]) -> str:
    same = sum(one == other for one, other in pairs) / len(pairs)
    return f"| {field} | {len(pairs)} | {same:.2f} | {kappa(pairs):.2f} |"


def _best(label: Mapping[str, Any], field: str) -> str:
    """The first reading of a field; empty where the pass says that the text gives none."""
    value = label.get(field)
    return json.dumps(value[0] if isinstance(value, list) and value else value)


def _share_a_place(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    names, others = ({*label.get("place", ()), *label.get("place_coarse", ())} for label in (one, other))
    return bool(names & others) or not (names or others)


def kappa(pairs: Sequence[tuple[Any, Any]]) -> float:
    """Cohen's kappa of pairs of answers; 1 where both always give one and the same answer."""
    one, other = Counter(pair[0] for pair in pairs), Counter(pair[1] for pair in pairs)
    chance = sum(one[answer] * other[answer] for answer in one) / len(pairs) ** 2
    same = sum(a == b for a, b in pairs) / len(pairs)
    return 1.0 if chance == 1 else (same - chance) / (1 - chance)


if __name__ == "__main__":
    passes = Path(sys.argv[1]) / "passes"
    print(table(read_pass(passes / "first.jsonl"), read_pass(passes / "second.jsonl")), end="")
