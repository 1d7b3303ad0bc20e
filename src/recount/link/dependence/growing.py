"""Who copies whom, kept up to date report by report: the same echoes as from all reports at once.

A report that comes meets those that hold one of its runs of words, or two of its pairs of details, and nobody else.
Others are looked at again only where it changes what counts for them: where a run becomes furniture or ceases to be, as
the number of reports grows, and where a list of holders is so long that only neighbours are compared.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ...records import Echo, Reading, ReportId
from ..terms.rules import rules
from .details import Details, details_of
from .near import NearCopy, near_copy, shingles_of, tells_alike, told_runs
from .origins import echoes_of
from .translated import Pair, Translation, firm_pairs, translated


@dataclass(frozen=True, slots=True)
class Added:
    """What a report changed: the echoes that are new and those that hold no longer, and how many reports were met."""

    new: tuple[Echo, ...]
    ended: tuple[Echo, ...]
    met: int


class CopyGraph:
    """Near copies and translated copies among the reports added so far, whatever their order."""

    def __init__(self) -> None:
        self._runs: dict[ReportId, frozenset[int]] = {}
        self._told: dict[ReportId, frozenset[int]] = {}
        self._holders: dict[int, list[ReportId]] = defaultdict(list)
        self._long: set[int] = set()
        self._furniture: set[int] = set()
        self._copies: dict[ReportId, dict[ReportId, NearCopy]] = defaultdict(dict)
        self._sketches: dict[ReportId, Details] = {}
        self._told_by: dict[bool, dict[Pair, list[ReportId]]] = {True: defaultdict(list), False: defaultdict(list)}
        self._translations: list[Translation] = []

    @property
    def echoes(self) -> tuple[Echo, ...]:
        """All copies as echoes, in order: what `group` finds of copying among the same reports."""
        copies = {(one.first, one.second): one for held in self._copies.values() for one in held.values()}
        echoes = [*echoes_of(copies.values()), *(one.echo for one in self._translations)]
        return tuple(sorted(echoes, key=lambda echo: (echo.report_id, echo.other_id, echo.how)))

    def add(self, reading: Reading) -> Added:
        """Add a report and give back what it changed. Raises ValueError where a report of this id was added before."""
        report = reading.report.report_id
        if report in self._runs:
            raise ValueError(f"{report} was added before: give another text another id")
        self._told[report] = told_runs(reading)
        touched = self._hold(report, reading.report.text)
        before = self._near(touched)
        for one in touched:
            for other in self._copies.pop(one, {}):
                self._copies[other].pop(one, None)
        met = {report}
        for one in touched:
            for copy in self._found(one, met):
                self._copies[copy.first][copy.second] = self._copies[copy.second][copy.first] = copy
        after, told = self._near(touched), self._translated(reading, met)
        new = [*echoes_of(sorted(after - before, key=_ids)), *(one.echo for one in told)]
        return Added(tuple(new), tuple(echoes_of(sorted(before - after, key=_ids))), len(met | touched) - 1)

    def _hold(self, report: ReportId, text: str) -> set[ReportId]:
        """Enter a report's runs of words, and say for which reports the counts may have changed: itself, mostly."""
        limits, touched = rules().near, {report}
        self._runs[report] = frozenset(int(run) for run in shingles_of(text, limits.words_per_shingle))
        for run in self._runs[report]:
            insort(self._holders[run], report)
            if len(self._holders[run]) > min(limits.common_least, limits.widest):
                self._long.add(run)
            if len(self._holders[run]) > limits.widest:
                touched.update(self._holders[run])
        for run in self._long:
            length = len(self._holders[run])
            common = length > limits.common_share * len(self._runs) and length > limits.common_least
            if common is not (run in self._furniture):
                self._furniture ^= {run}
                touched.update(self._holders[run])
        return touched

    def _near(self, reports: set[ReportId]) -> set[NearCopy]:
        return {copy for report in reports for copy in self._copies.get(report, {}).values()}

    def _found(self, report: ReportId, met: set[ReportId]) -> Iterator[NearCopy]:
        """The near copies of a report, by the lists of those that hold its runs of words."""
        widest, shared = rules().near.widest, Counter[ReportId]()
        for run in self._runs[report] - self._furniture:
            holders = self._holders[run]
            at = bisect_left(holders, report)
            shared.update(holders[max(0, at - widest) : at])
            shared.update(holders[at + 1 : at + 1 + widest])
        met.update(shared)
        for other, count in shared.items():
            if count >= rules().near.least_shared and tells_alike(self._told[report], self._told[other]):
                found = near_copy(report, other, count, min(self._size(report), self._size(other)))
                yield from (found,) if found else ()

    def _size(self, report: ReportId) -> int:
        return len(self._runs[report] - self._furniture)

    def _translated(self, reading: Reading, met: set[ReportId]) -> list[Translation]:
        report, sketch = reading.report.report_id, details_of(reading)
        self._sketches[report] = sketch
        shared, found = Counter[ReportId](), list[Translation]()
        for pair in firm_pairs(sketch):
            shared.update(self._told_by[not sketch.arabic].get(pair, ()))
            self._told_by[sketch.arabic][pair].append(report)
        met.update(shared)
        for other in (other for other, count in shared.items() if count >= rules().translated.least_pairs):
            latin, arabic = (other, report) if sketch.arabic else (report, other)
            found += translated(latin, self._sketches[latin], arabic, self._sketches[arabic])
        self._translations += found
        return found


def _ids(copy: NearCopy) -> tuple[ReportId, ReportId]:
    return copy.first, copy.second
