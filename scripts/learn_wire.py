"""Learn the weights by which wire copy in capitals is read, from messages with filled templates.

    python scripts/learn_wire.py MESSAGES.jsonl > src/recount/codebook/weights/wire-en.json

MESSAGES are JSONL: `text`, and `templates` whose slots `HUM TGT: NUMBER`, `HUM TGT: EFFECT OF INCIDENT` and
`INCIDENT: TYPE` are lists of fills `{raw, optional}` as in MUC-4. Every character of a text is an example: a victim
where a fill is about the same words. A sign counts the more the rarer it is, and the signs of a character count
together as one, however often the text tells of it. Each head is a logistic regression that shuns large weights, solved
by Newton steps, without chance: the same messages give the same bytes. What is kept is how much each sign weighs, not
the texts.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recount.extract.folding.text import fold
from recount.extract.lexicon.sentences import find_sentences
from recount.extract.wire.wire_persons import Cast, find_cast
from recount.extract.wire.wire_signs import mention_signs, signs_of
from recount.extract.wire.wire_words import small

THRESHOLD, STATED = 0.27, 0.45
#: the share of the mention that says most in a person's score
MENTIONS = 0.3
LEAST_TIMES, LEAST_WEIGHT, SLACK, MENTION_SLACK = 10, 0.3, 5.0, 3.0
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
    """One character of a message: its signs and those of each mention, and what the key says of it."""

    signs: frozenset[str]
    mentions: tuple[frozenset[str], ...]
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
    heads, rarity = learn(casts, examples)
    made = {
        "script": "scripts/learn_wire.py",
        "learned_from": "MUC-4 development messages",
        "digest": hashlib.sha256(content).hexdigest(),
        "seed": None,
        "threshold": THRESHOLD,
        "stated": STATED,
        "mentions": MENTIONS,
        "rarity": rarity,
        "heads": heads,
    }
    sys.stdout.write(json.dumps(made, sort_keys=True, separators=(",", ":")).replace("},", "},\n") + "\n")


def learn(casts: list[Cast], examples: list[Example]) -> tuple[dict[str, dict[str, float]], dict[str, float]]:
    """The weights of each head, and how much each sign counts: its rarity among these examples."""
    names = _names(casts)
    times = Counter(sign for one in examples for sign in one.signs)
    kept = sorted(sign for sign, n in times.items() if n >= LEAST_TIMES and not _bears(sign, names))
    rarity = {sign: round(math.log(len(examples) / times[sign]), 2) for sign in kept}
    victims = [one for one in examples if one.victim]
    heads = {"victim": _head(examples, [one.victim for one in examples], rarity, SLACK)}
    mentions = [replace(one, signs=found) for one in examples for found in one.mentions]
    heads["mention"] = _head(mentions, [one.victim for one in mentions], rarity, MENTION_SLACK)
    for name, values in HARMS.items():
        heads[name] = _head(victims, [bool(one.harms & values) for one in victims], rarity, 2 * SLACK)
    for name, values in TYPES.items():
        heads[name] = _head(victims, [bool(one.types & values) for one in victims], rarity, 2 * SLACK)
    return heads, rarity


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
    for character, found, own in zip(cast.characters, signs_of(cast), mention_signs(cast), strict=True):
        people = character.best.noun or character.best
        words = cast.sentences[people.sentence][people.start : people.end]
        told = _words(text[words[0].start : words[-1].end])
        one = _example(found, told, message["templates"])
        made.append(replace(one, mentions=tuple(own)))
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
    return Example(found, (), victim, DOUBTFUL if doubtful else 1.0, frozenset(harms), frozenset(types))


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
    """How much each sign counts in each example: rows, columns and values of all entries that are not nought."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: Floats
    height: int
    width: int

    def times(self, weights: Floats) -> Floats:
        """The sum of the weights of each row's signs."""
        return np.bincount(self.rows, self.values * weights[self.columns], self.height).astype(np.float64)

    def transposed_times(self, values: Floats) -> Floats:
        """The sum of the values of the rows that bear each sign."""
        return np.bincount(self.columns, self.values * values[self.rows], self.width).astype(np.float64)


def _table(examples: list[Example], rarity: dict[str, float]) -> Table:
    """The signs that are known, each example's scaled to length one, and one for every example behind them."""
    column = {sign: n for n, sign in enumerate(rarity)}
    known = [sorted(one.signs & rarity.keys()) for one in examples]
    lengths = [math.sqrt(sum(rarity[sign] ** 2 for sign in found)) for found in known]
    entries = [(n, column[s], rarity[s] / lengths[n]) for n, found in enumerate(known) for s in found]
    entries += [(n, len(column), 1.0) for n in range(len(examples))]
    rows, columns, values = zip(*entries, strict=True)
    return Table(np.array(rows), np.array(columns), np.array(values), len(examples), len(column) + 1)


def _head(examples: list[Example], labels: list[bool], rarity: dict[str, float], slack: float) -> dict[str, float]:
    """The weight of every sign times its rarity, rounded; "" is the weight of every example."""
    costs = slack * np.array([one.weight for one in examples])
    *weights, every = _solved(_table(examples, rarity), np.where(labels, 1.0, -1.0), costs)
    scaled = ((sign, float(weight) * rarity[sign]) for sign, weight in zip(rarity, weights, strict=True))
    return {"": round(float(every), 2), **{sign: round(w, 1) for sign, w in scaled if abs(w) >= LEAST_WEIGHT}}


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
    enough = max(_SMALL, size * _EASED)
    for _ in range(_INNER):
        if size <= enough:
            break
        bent = direction + table.transposed_times(curve * table.times(direction))
        length = size / float(direction @ bent)
        step, rest = step + length * direction, rest - length * bent
        before, size = size, float(rest @ rest)
        direction = rest + size / before * direction
    return step


_SMALL = 1e-10
#: a step need not be better than this much of what is left to gain: the next one mends it
_EASED = 0.003

if __name__ == "__main__":
    main(Path(sys.argv[1]))
