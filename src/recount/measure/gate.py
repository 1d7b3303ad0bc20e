"""The quality gate: floors under the scores, pinned to the digest of the gold. Floors rise; lowering takes a reason."""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import BelowFloor, CodebookError, GoldChanged
from ..records import Digest
from .evaluate import Evaluation
from .verdict import ALL, LANGUAGE

FLOORS = Path(__file__).with_name("floors.toml")
#: with fewer values of gold a single one would decide; of each language more are at hand, or none is pinned
LEAST, LEAST_OF_A_LANGUAGE = 5, 20
HEAD = """# Floors of the quality gate: the least F1 of every field, per gold set, pinned to the SHA-256 of the gold.
# Written by `recount evaluate GOLD --pin`; a floor is lowered only with `--lower REASON`, which is kept here.
"""


@dataclass(frozen=True, slots=True)
class Floors:
    """The floors of one gold set: field to least F1, and why floors were lowered, latest last."""

    name: str
    digest: Digest
    f1: Mapping[str, float]
    lowered: tuple[str, ...] = ()


def read_floors(path: Path = FLOORS) -> dict[str, Floors]:
    """All floors by name of the gold set; none where there is no file. Raises CodebookError where it is damaged."""
    if not path.exists():
        return {}
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            name: Floors(name, Digest(table["sha256"]), dict(table["f1"]), tuple(table.get("lowered", ())))
            for name, table in tables.items()
        }
    except (ValueError, KeyError, TypeError) as why:
        raise CodebookError(path.name, "*", str(why)) from why


def hold(evaluation: Evaluation, floors: Floors) -> None:
    """Nothing where every field is at its floor or above.

    Raises GoldChanged where the gold is not the pinned one, BelowFloor naming the fields that fell.
    """
    if evaluation.digest != floors.digest:
        raise GoldChanged(
            f"{evaluation.name}: the gold has the digest {evaluation.digest[:12]}…, the floors are pinned to "
            f"{floors.digest[:12]}…; restore it, or pin anew with --pin"
        )
    if fallen := _fallen(figures(evaluation), floors.f1):
        raise BelowFloor(f"{evaluation.name}: {'; '.join(fallen)}")


def figures(evaluation: Evaluation) -> dict[str, float]:
    """The F1 of every field over all of the gold, rounded down to two places, where gold has five values or more.

    Where the gold is in several languages each with twenty values has a figure of its own, named "killed (ar)".
    """
    several = sum(part.startswith(LANGUAGE) for part in {key.part for key in evaluation.scores}) > 1
    found = {}
    for key, score in evaluation.scores.items():
        down = math.floor(score.f1 * 100) / 100
        if key.part == ALL and score.expected >= LEAST:
            found[key.field] = down
        elif several and key.part.startswith(LANGUAGE) and score.expected >= LEAST_OF_A_LANGUAGE:
            found[f"{key.field} ({key.part.removeprefix(LANGUAGE)})"] = down
    return found


def _fallen(now: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    return [
        f"{name} {now.get(name, 0.0):.2f} under {floor:.2f}"
        for name, floor in floors.items()
        if now.get(name, 0.0) < floor
    ]


def pin(evaluation: Evaluation, reason: str | None = None, path: Path = FLOORS) -> Floors:
    """Write today's figures as floors, higher ones kept, and give them back.

    With a `reason` figures may be lower, and the reason is kept. Raises BelowFloor where one is lower without.
    """
    known = read_floors(path)
    before, now = known.get(evaluation.name), figures(evaluation)
    floors = Floors(evaluation.name, evaluation.digest, now, before.lowered if before else ())
    if before and (fallen := _fallen(now, before.f1)):
        if reason is None:
            raise BelowFloor(f"{evaluation.name}: {'; '.join(fallen)}; nothing was pinned (--lower REASON would)")
        floors = replace(floors, lowered=(*floors.lowered, f"{reason}: {'; '.join(fallen)}"))
    path.write_text(_toml({**known, evaluation.name: floors}), encoding="utf-8")
    return floors


def _toml(floors: Mapping[str, Floors]) -> str:
    return HEAD + "".join(_table(table) for _, table in sorted(floors.items()))


def _table(floors: Floors) -> str:
    rows = "".join(f"{_quoted(name)} = {floor:.2f}\n" for name, floor in sorted(floors.f1.items()))
    lowered = "".join(f"  {_quoted(reason)},\n" for reason in floors.lowered)
    head = f"\n[{_quoted(floors.name)}]\nsha256 = {_quoted(floors.digest)}\n"
    reasons = f"lowered = [\n{lowered}]\n" if lowered else ""
    return f"{head}{reasons}\n[{_quoted(floors.name)}.f1]\n{rows}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
