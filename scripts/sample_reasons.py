"""Reasons drawn at random from what `recount batch` wrote, each with its words and its claims, for a person to judge.

    recount batch REPORTS OUT
    python scripts/sample_reasons.py OUT --number 100 --seed 1 --reports REPORTS

The question to answer of each is whether it is true of the words that it quotes and of the claims that it names. The
same seed draws the same reasons from the same OUT. With `--reports`, the words around each claim are printed too.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

#: characters of the report printed on either side of a claim's words
AROUND = 160
#: fields of a claim that are printed where they are filled
TOLD = ("stance", "about", "authority", "event", "when", "belligerents", "counts", "official")


class Drawn(NamedTuple):
    """A reason with the incident that gives it."""

    incident: Mapping[str, Any]
    reason: Mapping[str, Any]


def drawn(out: Path, number: int, seed: int) -> list[Drawn]:
    """So many reasons of an OUT folder at random, every reason as likely as every other."""
    every = [Drawn(row, reason) for row in _rows(out / "incidents.jsonl") for reason in row["reasons"]]
    return random.Random(seed).sample(every, min(number, len(every)))


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


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    unpacked = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return map(json.loads, unpacked.decode("utf-8").splitlines())


def main() -> None:
    """Print the reasons drawn, numbered."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--number", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reports", type=Path)
    wanted = parser.parse_args()
    claims = {claim["claim_id"]: claim for claim in _rows(wanted.out / "claims.jsonl")}
    texts = {row["report_id"]: row["text"] for row in _rows(wanted.reports)} if wanted.reports else {}
    for number, one in enumerate(drawn(wanted.out, wanted.number, wanted.seed), 1):
        print(f"\n{number}.", "\n".join(told(one, claims, texts)))


if __name__ == "__main__":
    main()
