"""Which reports show the same picture, and which of these pictures may be a sign of one event.

A picture is another's equal by its bytes, or by its looks (PDQ). Left out is what says nothing: pictures that are tiny
or nearly without detail. No sign of one event is a picture that many reports show, that one publisher shows again and
again, or that stands in reports published long after one another: a logo, an avatar, or one out of the files.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from ...records import SAME_PICTURE, Digest, Echo, EchoRelation, Picture, Report, ReportId
from ..terms.rules import rules

_BITS = 256
#: pictures compared with all others at a time, so that the table of distances stays small
_AT_ONCE = 256
#: pictures that look like one, beyond which they are cards and logos of which every pair would be too many
_CROWD = 100


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """Two reports, smaller id first, that show one picture; `apart` bits of its two hashes differ, 0 in one file."""

    first: ReportId
    second: ReportId
    one_file: bool
    apart: int

    @property
    def how(self) -> str:
        """By what it is known that the two are one picture."""
        return "one file" if self.one_file else f"two files, {self.apart} of {_BITS} bits of their looks apart"

    @property
    def echo(self) -> Echo:
        """That the picture is of one source, which says nothing of whose the words and the numbers are."""
        how = f"{SAME_PICTURE} ({self.how}): whose the words are is not shown"
        return Echo(self.first, self.second, EchoRelation.NOT_SHOWN, 1 - self.apart / _BITS, how)


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of a body of reports: `shared` between two of them as a sign of one event, in order.

    `elsewhere` are the reports that show a picture which a report of another publisher shows as well.
    """

    shared: tuple[SharedPicture, ...] = ()
    elsewhere: frozenset[ReportId] = frozenset()


def pictures_of(reports: Iterable[Report]) -> Pictures:
    """What these reports' pictures say of one another, in whatever order they come."""
    ordered = sorted(reports, key=lambda report: report.report_id)
    shown = {one.sha256: one for report in ordered for one in report.pictures if _tells(one)}
    if not shown:
        return Pictures()
    holders: dict[Digest, list[Report]] = defaultdict(list)
    for report in ordered:
        for digest in sorted({one.sha256 for one in report.pictures} & shown.keys()):
            holders[digest].append(report)
    alike = _alike([shown[digest] for digest in sorted(shown)])
    pairs = alike.pairs
    showing = _showing(holders, pairs)
    signs = {digest for digest, reports in showing.items() if _is_sign(reports)}
    found: dict[tuple[ReportId, ReportId], SharedPicture] = {}
    for one, other, apart in pairs:
        if one in signs and other in signs:
            for first, second in _pairs(holders[one], holders[other]):
                shared = SharedPicture(first, second, one == other, apart)
                best = found.get((first, second), shared)
                found[first, second] = min(best, shared, key=lambda it: (not it.one_file, it.apart))
    crowded = {report.report_id for digest in alike.crowded for report in holders[digest]}
    return Pictures(tuple(found[key] for key in sorted(found)), _elsewhere(holders, showing) | crowded)


def _tells(picture: Picture) -> bool:
    """True for a picture that is large enough, and of which its hash says something."""
    limits = rules().picture
    return picture.quality >= limits.least_quality and min(picture.width, picture.height) >= limits.least_side


@dataclass(frozen=True, slots=True)
class _Alike:
    """Every two pictures that look the same, each with itself as well, by their digests, and the bits that differ.

    `crowded` are those that so many look like that none of these pairs is told: their pairs are left out.
    """

    pairs: Sequence[tuple[Digest, Digest, int]]
    crowded: frozenset[Digest]


def _alike(pictures: Sequence[Picture]) -> _Alike:
    packed = np.frombuffer(bytes.fromhex("".join(one.pdq for one in pictures)), np.uint8).reshape(len(pictures), -1)
    # As +1 and -1 their product counts agreeing bits less differing ones, exactly, and thousands of times at once.
    signed: NDArray[np.float32] = np.unpackbits(packed, axis=1).astype(np.float32) * 2 - 1
    least = _BITS - 2 * rules().picture.alike_bits
    found: list[tuple[int, int, int]] = []
    crowded: set[int] = set()
    for start in range(0, len(pictures), _AT_ONCE):
        agreeing = signed[start : start + _AT_ONCE] @ signed.T
        close = agreeing >= least
        full = close.sum(axis=1) > _CROWD
        crowded.update(int(start + row) for row in np.flatnonzero(full))
        close[full] = False
        for row, other in np.argwhere(close).tolist():
            if other >= start + row:
                found.append((start + row, other, int(_BITS - agreeing[row, other]) // 2))
    names = [one.sha256 for one in pictures]
    pairs = [(names[a], names[b], apart) for a, b, apart in found if not crowded & {a, b}]
    return _Alike(pairs, frozenset(names[one] for one in crowded))


def _showing(
    holders: Mapping[Digest, Sequence[Report]], pairs: Iterable[tuple[Digest, Digest, int]]
) -> dict[Digest, dict[ReportId, Report]]:
    """For each picture the reports that show it, or one that looks the same."""
    found: dict[Digest, dict[ReportId, Report]] = defaultdict(dict)
    for one, other, _ in pairs:
        found[one].update((report.report_id, report) for report in holders[other])
        found[other].update((report.report_id, report) for report in holders[one])
    return found


def _is_sign(showing: Mapping[ReportId, Report]) -> bool:
    """True for a picture that may be of one event, by who shows it and when."""
    limits, reports = rules().picture, showing.values()
    days = [report.published for report in reports if report.published]
    if len(reports) > limits.most_reports or (days and (max(days) - min(days)).days > limits.longest_days):
        return False
    by_publisher: dict[str, int] = defaultdict(int)
    for report in reports:
        by_publisher[report.publisher or report.report_id] += 1
    return max(by_publisher.values()) <= limits.most_of_one


def _pairs(ones: Sequence[Report], others: Sequence[Report]) -> Iterator[tuple[ReportId, ReportId]]:
    for a, b in product(ones, others):
        if a.report_id != b.report_id:
            yield min(a.report_id, b.report_id), max(a.report_id, b.report_id)


def _elsewhere(
    holders: Mapping[Digest, Sequence[Report]], showing: Mapping[Digest, Mapping[ReportId, Report]]
) -> frozenset[ReportId]:
    """The reports of which a picture stands in a report of another publisher, or of one that nobody knows."""
    found = set[ReportId]()
    for digest, reports in holders.items():
        publishers = {report.publisher or report.report_id for report in showing[digest].values()}
        if len(publishers) > 1:
            found.update(report.report_id for report in reports)
    return frozenset(found)
