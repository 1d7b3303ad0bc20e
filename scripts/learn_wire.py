"""Learn the weights by which wire copy in capitals is read, from messages with filled templates.

    python scripts/learn_wire.py MESSAGES.jsonl > src/recount/codebook/weights/wire-en.json

MESSAGES are JSONL: `text`, and `templates` whose slots `HUM TGT: NUMBER`, `HUM TGT: EFFECT OF INCIDENT` and
`INCIDENT: TYPE` are lists of fills `{raw, optional}` as in MUC-4. Every character of a text is an example: a victim
where a fill is about the same words. Each head is a logistic regression that shuns large weights, solved by Newton
steps, without chance: the same messages give the same bytes. What is kept is how much each sign weighs, not the texts.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recount.extract.sentences import find_sentences
from recount.extract.text import fold
from recount.extract.wire_persons import Cast, find_cast
from recount.extract.wire_victims import signs
from recount.extract.wire_words import small

THRESHOLD, STATED = 0.3, 0.45
LEAST_TIMES, LEAST_WEIGHT, SLACK = 10, 0.04, 0.1
#: a word that stands within names at least so often is no sign: what befell one person says nothing of a namesake
WITHIN_NAMES = 0.2
#: how much an example counts that the key calls optional, or whose words meet the key's only in part
DOUBTFUL = 0.3
HARMS = {
    "killed": {"DEATH"},
    "injured": {"INJURY"},
    "unharmed": {"NO INJURY OR DEATH", "NO INJURY", "NO DEATH"},
    "released": {"REGAINED FREEDOM"},
}
TYPES = {"detention": {"KIDNAPPING"}, "explosion": {"BOMBING", "ARSON"}, "other": {"ATTACK"}}
_UNTOLD = frozenset(("THE", "A", "AN", "OF", "AND", "IN", "ON", "AT", "TO", "HIS", "HER", "THEIR", "MR", "MRS"))

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """One character of a message: its signs, and what the key says of it."""

    signs: frozenset[str]
    victim: bool
    weight: float
    harms: frozenset[str]
    types: frozenset[str]


def main(path: Path) -> None:
    """Write the weights to the standard output."""
    content = path.read_bytes()
    messages = [json.loads(line) for line in content.decode().splitlines()]
    casts = [_cast(message) for message in messages]
    examples = [one for message, cast in zip(messages, casts, strict=True) for one in _examples(message, cast)]
    names = _names(casts)
    times = Counter(sign for one in examples for sign in one.signs)
    kept = sorted(sign for sign, n in times.items() if n >= LEAST_TIMES and not _bears(sign, names))
    known = {sign: n for n, sign in enumerate(kept)}
    victims = [one for one in examples if one.victim]
    heads = {"victim": _head(examples, [one.victim for one in examples], known, SLACK)}
    for name, values in HARMS.items():
        heads[name] = _head(victims, [bool(one.harms & values) for one in victims], known, 4 * SLACK)
    for name, values in TYPES.items():
        heads[name] = _head(victims, [bool(one.types & values) for one in victims], known, 4 * SLACK)
    made = {
        "script": "scripts/learn_wire.py",
        "learned_from": "MUC-4 development messages",
        "digest": hashlib.sha256(content).hexdigest(),
        "seed": None,
        "threshold": THRESHOLD,
        "stated": STATED,
        "heads": heads,
    }
    sys.stdout.write(json.dumps(made, sort_keys=True, separators=(",", ":")).replace("},", "},\n") + "\n")


def _cast(message: dict[str, Any]) -> Cast:
    folded = fold(str(message["text"]))
    return find_cast(folded.text, find_sentences(folded.text, folded.cased))


def _names(casts: Iterable[Cast]) -> frozenset[str]:
    """Given names, and words that stand often within the names of persons."""
    within, told = Counter[str](), Counter[str]()
    for cast in casts:
        told.update(token.word for words in cast.sentences for token in words)
        named = (m.people for c in cast.characters for m in c.mentions if m.people.name)
        within.update(part for people in named for part in people.name)
    return frozenset(w for w, n in within.items() if n >= WITHIN_NAMES * told[w]) | small("given_name")


def _bears(sign: str, names: frozenset[str]) -> bool:
    """True for a sign made of a name; what people are called by nation or order is none."""
    role, _, words = sign.partition(":")
    return role != "H" and not names.isdisjoint(words.split())


def _examples(message: dict[str, Any], cast: Cast) -> list[Example]:
    text = str(message["text"])
    made = []
    for character in cast.characters:
        people = character.best
        words = cast.sentences[people.sentence][people.start : people.end]
        told = _words(text[words[0].start : words[-1].end])
        made.append(_example(frozenset(signs(cast, character)), told, message["templates"]))
    return made


def _example(found: frozenset[str], told: list[str], templates: list[dict[str, Any]]) -> Example:
    victim, sure, partly = False, False, False
    harms, types = set[str](), set[str]()
    for template in templates:
        for fill in template.get("HUM TGT: NUMBER") or []:
            likeness = _likeness(told, str(fill["raw"]))
            partly |= likeness == PARTLY
            if likeness == SAME:
                victim = True
                sure |= not fill["optional"] and "OPTIONAL" not in str(template.get("template"))
                types |= {v for f in template.get("INCIDENT: TYPE") or [] for v in str(f["raw"]).split(" / ")}
        for fill in template.get("HUM TGT: EFFECT OF INCIDENT") or []:
            if _likeness(told, str(fill["raw"])) == SAME:
                harms |= {v.strip() for v in str(fill["raw"]).split('"')[0].strip(" :?").split("/")}
    doubtful = (victim and not sure) or (partly and not victim)
    return Example(found, victim, DOUBTFUL if doubtful else 1.0, frozenset(harms), frozenset(types))


SAME, PARTLY = 2, 1


def _likeness(told: list[str], raw: str) -> int:
    """How far the words are those that a fill is about: one within the other and ending alike, or half shared."""
    best = 0
    for about in re.findall(r'"((?:[^"\\]|\\.)*)"', raw):
        words = _words(about)
        if not words or not told:
            continue
        less, more = sorted((told, words), key=len)
        shared = len(set(less) & set(more))
        if shared == len(set(less)):
            best = max(best, SAME if less[-1] == more[-1] else PARTLY)
        elif 2 * shared >= len(set(less)):
            best = max(best, PARTLY)
    return best


def _words(text: str) -> list[str]:
    found = re.findall(r"[A-Z0-9'-]+", re.sub(r"\[.*?\]", " ", text.upper()))
    return [w.removesuffix("'S") for w in found if w not in _UNTOLD]


# ── logistic regression ──


@dataclass(frozen=True)
class Table:
    """Which signs each example bears: the columns of all rows in one list, and the row of each entry."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    height: int
    width: int

    def times(self, weights: Floats) -> Floats:
        """The sum of the weights of each row's signs."""
        return np.bincount(self.rows, weights[self.columns], self.height).astype(np.float64)

    def transposed_times(self, values: Floats) -> Floats:
        """The sum of the values of the rows that bear each sign."""
        return np.bincount(self.columns, values[self.rows], self.width).astype(np.float64)


def _head(examples: list[Example], labels: list[bool], known: dict[str, int], slack: float) -> dict[str, float]:
    """The weight of every sign, rounded; "" is the weight of every example."""
    bias = len(known)
    entries = [(n, known[s]) for n, one in enumerate(examples) for s in sorted(one.signs) if s in known]
    entries += [(n, bias) for n in range(len(examples))]
    rows, columns = np.array(entries, dtype=np.int64).T
    table = Table(rows, columns, len(examples), bias + 1)
    costs = slack * np.array([one.weight for one in examples])
    weights = _solved(table, np.where(labels, 1.0, -1.0), costs)
    kept = {sign: round(float(weights[n]), 2) for sign, n in known.items() if abs(weights[n]) >= LEAST_WEIGHT}
    return {"": round(float(weights[bias]), 2), **kept}


def _solved(table: Table, signs_of: Floats, costs: Floats) -> Floats:
    """The weights w that make |w|²/2 + Σ cost·log(1 + exp(-sign·score)) least, by Newton steps."""
    weights = np.zeros(table.width)
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-signs_of * table.times(weights)))
        gradient = weights - table.transposed_times(costs * (1 - chance) * signs_of)
        curve = costs * chance * (1 - chance)
        weights = weights - _newton(table, curve, gradient)
    return weights


_STEPS, _INNER = 12, 60


def _newton(table: Table, curve: Floats, gradient: Floats) -> Floats:
    """The step that solves (1 + Xᵀ·curve·X)·step = gradient, by conjugate gradients."""
    step, rest = np.zeros_like(gradient), gradient.copy()
    direction, size = rest.copy(), float(rest @ rest)
    for _ in range(_INNER):
        if size <= _SMALL:
            break
        bent = direction + table.transposed_times(curve * table.times(direction))
        length = size / float(direction @ bent)
        step, rest = step + length * direction, rest - length * bent
        before, size = size, float(rest @ rest)
        direction = rest + size / before * direction
    return step


_SMALL = 1e-10

if __name__ == "__main__":
    main(Path(sys.argv[1]))
