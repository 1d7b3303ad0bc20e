"""Verdicts: one value of gold or of a reading, judged; and what many of them add up to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..records import ReportId

ALL = "all"
#: opens the name of the part of the gold that is in one language
LANGUAGE = "language "


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judged value: what was to be found, what was found (None: nothing), and whether that is right."""

    report_id: ReportId
    language: str
    source: str
    field: str
    expected: str | None
    found: str | None
    right: bool


@dataclass(frozen=True, slots=True)
class Score:
    """Right, expected and found values of one field, in one slice of the gold."""

    right: int
    expected: int
    found: int

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of what was to be found that was; None where nothing was."""
        return self.right / self.expected if self.expected else None

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where nothing is right."""
        return 2 * self.right / (self.expected + self.found) if self.right else 0.0


@dataclass(frozen=True, slots=True, order=True)
class Slice:
    """A part of the gold (`all`, a language, a kind of source) and a field."""

    part: str
    field: str


def scores(verdicts: Iterable[Verdict]) -> dict[Slice, Score]:
    """The score of every field in all of the gold, per language and per kind of source, in order."""
    sums: dict[Slice, list[int]] = {}
    for verdict in verdicts:
        for part in (ALL, f"{LANGUAGE}{verdict.language}", f"source {verdict.source}"):
            row = sums.setdefault(Slice(part, verdict.field), [0, 0, 0])
            row[0] += verdict.right
            row[1] += verdict.expected is not None
            row[2] += verdict.found is not None
    return {key: Score(*sums[key]) for key in sorted(sums)}
