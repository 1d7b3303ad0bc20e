"""Reasons drawn at random from what `recount batch` wrote, each with its words and its claims, for a person to judge.

    recount batch REPORTS OUT
    python scripts/sample_reasons.py OUT --number 100 --seed 1 --reports REPORTS

The question to answer of each is whether it is true of the words that it quotes and of the claims that it names. The
same seed draws the same reasons from the same OUT. With `--reports`, the words around each claim are printed too.

    python scripts/sample_reasons.py OUT --without evaluation/airwars_syria --without ids.txt

Incidents that hold a report named there are left out whole, since whatever is said of them may rest on it. A folder of
labels names the reports of its gate, which are never to be read; a file names one report a line, as a bare id or as
JSON with a `report_id`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from recount.measure.labels import LABELS, Half, halves_of, is_labels

#: characters of the report printed on either side of a claim's words
AROUND = 160
#: fields of a claim that are printed where they are filled
TOLD = ("stance", "about", "authority", "event", "when", "belligerents", "counts", "official")


class Drawn(NamedTuple):
    """A reason with the incident that gives it."""

    incident: Mapping[str, Any]
    reason: Mapping[str, Any]


def drawn(out: Path, number: int, seed: int, without: frozenset[str] = frozenset()) -> list[Drawn]:
    """So many reasons of an OUT folder at random, each as likely as any other, of incidents without those reports."""
    incidents = (row for row in rows(out / "incidents.jsonl") if without.isdisjoint(row["report_ids"]))
    every = [Drawn(row, reason) for row in incidents for reason in row["reasons"]]
    return random.Random(seed).sample(every, min(number, len(every)))


def named(path: Path) -> frozenset[str]:
    """The reports that a file of ids names; of a folder of labels, those of its gate."""
    if is_labels(path):
        halves = halves_of(row["report_id"] for row in rows(path / LABELS))
        return frozenset(name for name, half in halves.items() if half is Half.GATE)
    lines = path.read_text(encoding="utf-8").split("\n")
    return frozenset(json.loads(line)["report_id"] if line.startswith("{") else line for line in lines if line)


def told(one: Drawn, claims: Mapping[str, Any], texts: Mapping[str, str]) -> Iterator[str]:
    """A reason line by line: what it is about, its sentence, and what each claim that it names says in which words."""
    field = one.reason["field"]
    yield f"incident {one.incident['incident_id']}  {field}  {one.reason['rule']}"
    yield f"  value: {json.dumps(_value(one.incident, field), ensure_ascii=False)}"
    yield f"  REASON: {one.reason['text']}"
    for claim in (claims[name] for name in one.reason["claim_ids"]):
        who = f"{claim['claimant']['name']} ({claim['claimant']['kind']})"
        yield f"  claim {claim['claim_id'][:8]} of {claim['report_id'][-8:]}, {claim['kind']}, by {who}"
        yield f"    “{_plain(claim.get('headline') or claim['quote'])}”"
        if claim["where"]:
            yield f"    where: {claim['where']['stated']} = {claim['where']['name']}, {claim['where']['precision']}"
        filled = {name: _short(claim[name]) for name in TOLD if claim[name]}
        yield f"    {json.dumps(filled, ensure_ascii=False)}"
        if text := texts.get(claim["report_id"]):
            start, end = claim["span"]
            yield f"    …{_plain(text[max(0, start - AROUND) : start])} ⟦ ⟧ {_plain(text[end : end + AROUND])}…"


def _value(incident: Mapping[str, Any], field: str) -> object:
    value: Any = incident
    for part in field.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _short(value: object) -> object:
    """The value without what is empty and without spans."""
    if isinstance(value, dict):
        return {k: _short(v) for k, v in value.items() if v not in (None, [], False) and k != "span"}
    return [_short(item) for item in value] if isinstance(value, list) else value


def _plain(words: str) -> str:
    return " ".join(words.split())


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSONL file, packed or not."""
    unpacked = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return map(json.loads, unpacked.decode("utf-8").splitlines())


def main() -> None:
    """Print the reasons drawn, numbered."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--number", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reports", type=Path)
    parser.add_argument("--without", type=Path, action="append", default=[])
    wanted = parser.parse_args()
    claims = {claim["claim_id"]: claim for claim in rows(wanted.out / "claims.jsonl")}
    texts = {row["report_id"]: row["text"] for row in rows(wanted.reports)} if wanted.reports else {}
    without = frozenset[str]().union(*map(named, wanted.without))
    for number, one in enumerate(drawn(wanted.out, wanted.number, wanted.seed, without), 1):
        print(f"\n{number}.", "\n".join(told(one, claims, texts)))


if __name__ == "__main__":
    main()
