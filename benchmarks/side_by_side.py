"""Recount beside a reader of a few regular expressions, on the gold of this project. See README.md."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

from recount import pipeline
from recount.measure import Gold, GoldLine, Score, read_gold
from recount.records import ClaimKind, Harm, Report

GOLD = Path(__file__).parents[1] / "tests" / "gold"
ROUNDS = 20
WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
NUMBER = rf"(\d+|{'|'.join(WORDS)})"
#: what a first script for counting the dead looks like
PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{NUMBER}\s+(?:\w+\s+){{0,2}}(?:were\s+|was\s+)?(?:killed|dead|died)\b",
        rf"\bkill(?:ed|ing)\s+(?:at\s+least\s+)?{NUMBER}\b",
        r"(\d+)\s+(?:شهيد|شهداء|قتيل|قتلى)",
        r"(?:مقتل|استشهاد|استشهد|قتل)\s+(\d+)",
    )
)
Ends = tuple[int | None, int | None]


def by_pattern(report: Report) -> set[Ends]:
    """Every number of dead that a pattern finds."""
    found = (match[1].lower() for pattern in PATTERNS for match in pattern.finditer(report.text))
    numbers = (WORDS[word] if word in WORDS else int(word) for word in found)
    return {(number, number) for number in numbers}


def by_recount(report: Report) -> set[Ends]:
    """Every number of dead, of all people, that Recount reads."""
    return {
        (count.low, count.high)
        for claim in pipeline.read(report).claims
        if claim.kind is ClaimKind.HARM
        for count in claim.counts
        if count.harm is Harm.KILLED and not count.group and not count.vague
    }


def gold_of(line: GoldLine) -> set[Ends]:
    counts = (count for claim in line.claims for count in claim.counts)
    return {(c.low, c.high) for c in counts if c.harm is Harm.KILLED and not c.group and not c.vague and not c.optional}


def score(gold: Gold, read: Callable[[Report], set[Ends]]) -> Score:
    right = expected = found = 0
    for line in gold.lines:
        wanted, got = gold_of(line), read(line.report)
        right, expected, found = right + len(wanted & got), expected + len(wanted), found + len(got)
    return Score(right, expected, found)


def speed(gold: Gold, read: Callable[[Report], set[Ends]]) -> float:
    """Reports per second of processor time."""
    started = time.process_time()
    for _ in range(ROUNDS):
        for line in gold.lines:
            read(line.report)
    return ROUNDS * len(gold.lines) / (time.process_time() - started)


def main() -> None:
    for gold in read_gold(GOLD):
        ours, theirs = score(gold, by_recount), score(gold, by_pattern)
        print(f"{gold.name}: number killed, {ours.expected} to find in {len(gold.lines)} reports")
        for name, found in (("Recount", ours), ("regular expressions", theirs)):
            print(f"  {name}: precision {found.precision or 0:.2f}, recall {found.recall or 0:.2f}, F1 {found.f1:.2f}")
        fast, slow = speed(gold, by_pattern), speed(gold, by_recount)
        print(f"  ratios: F1 {ours.f1 / theirs.f1:.2f} to 1; speed 1 to {fast / slow:.0f} ({slow:.0f} reports/s)")


if __name__ == "__main__":
    main()
