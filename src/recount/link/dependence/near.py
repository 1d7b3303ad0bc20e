"""Near copies: reports that share so many runs of words that one text stands in the other.

Containment is measured, not likeness, so that a short post is found inside a long article. Runs of words are
hashed; a posting list per run says which reports hold it; runs that very many reports hold are furniture of
platforms and are left out on both sides. What fewer hold may be furniture all the same: two posts that share the
words of their platform, and none of those that tell of harm, are no copies of one another. Long lists pair
neighbours only: copies stay connected, and the work grows with the length of the texts and not with the square of
their number.

*Source*: A. Z. Broder, "On the resemblance and containment of documents", 1997 (shingles, containment).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from ...records import Reading, Report, ReportId
from ..tellings.told import sentence_of
from ..terms.rules import NearRules, rules
from ..terms.words import tokens

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]
_MIX = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class NearCopy:
    """Two reports of which the shorter stands in the other by `containment` (0 to 1), with `shared` runs of words."""

    first: ReportId
    second: ReportId
    containment: float
    shared: int


def copies_among(readings: Sequence[Reading]) -> tuple[NearCopy, ...]:
    """The near copies among what was read, by id, of which what they claim is told in the same words as well."""
    told = {reading.report.report_id: told_runs(reading) for reading in readings}
    copies = near_copies([reading.report for reading in readings])
    return tuple(copy for copy in copies if tells_alike(told[copy.first], told[copy.second]))


def told_runs(reading: Reading) -> frozenset[int]:
    """The hashes of all runs of words in the sentences that hold a report's claims, and in headlines that alone do."""
    text = reading.report.text
    told = {claim.headline or sentence_of(claim.span, text) for claim in reading.claims}
    return frozenset(int(run) for words in told for run in shingles_of(words, rules().near.words_per_shingle))


def tells_alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two reports tell of what they claim in the same words, or both claim nothing."""
    least = rules().near.least_told * min(len(one), len(other))
    return bool(one) is bool(other) and len(one & other) >= least


def near_copies(reports: Sequence[Report]) -> tuple[NearCopy, ...]:
    """Pairs of near copies among reports, by id; the order of the reports does not matter."""
    ordered = sorted(reports, key=lambda report: report.report_id)
    limits = rules().near
    shingles = [shingles_of(report.text, limits.words_per_shingle) for report in ordered]
    owners, runs, sizes = _postings(shingles, limits)
    found = []
    for (first, second), count in _shared(owners, runs, limits).items():
        ids = ordered[first].report_id, ordered[second].report_id
        copy = near_copy(*ids, count, int(min(sizes[first], sizes[second])))
        found += [copy] if copy else []
    return tuple(sorted(found, key=lambda copy: (copy.first, copy.second)))


def near_copy(one: ReportId, other: ReportId, shared: int, size: int) -> NearCopy | None:
    """Two reports as near copies, None where they are not; `size` is how many runs the shorter has as its own words."""
    if shared < rules().near.least_shared or shared < rules().near.least_containment * size:
        return None
    first, second = sorted((one, other))
    return NearCopy(first, second, round(min(1.0, shared / size), 3), shared)


def shingles_of(text: str, length: int) -> Hashes:
    """The distinct hashes of all runs of `length` words of a text."""
    words = np.array([crc32(word.encode()) for word in tokens(text)], dtype=np.uint64)
    if len(words) < length:
        return np.empty(0, dtype=np.uint64)
    mixed = words[: len(words) - length + 1].copy()
    for offset in range(1, length):
        mixed = mixed * _MIX + words[offset : len(words) - length + 1 + offset]
    return np.unique(mixed ^ (mixed >> np.uint64(29)))


def _postings(shingles: list[Hashes], limits: NearRules) -> tuple[Numbers, Numbers, Numbers]:
    """Owners of all runs that two or more reports hold, the length of each run's list, and each report's size.

    The size of a report leaves furniture out, so that it is the share of its own words that counts.
    """
    owners = np.repeat(np.arange(len(shingles)), [len(s) for s in shingles])
    hashes = np.concatenate(shingles) if shingles else np.empty(0, dtype=np.uint64)
    order = np.lexsort((owners, hashes))
    owners, hashes = owners[order], hashes[order]
    starts = np.flatnonzero(np.r_[True, hashes[1:] != hashes[:-1]]) if len(hashes) else np.empty(0, dtype=np.int64)
    lengths = np.diff(np.r_[starts, len(hashes)])
    furniture = (lengths > limits.common_share * len(shingles)) & (lengths > limits.common_least)
    sizes = np.bincount(owners[np.repeat(~furniture, lengths)], minlength=len(shingles))
    kept = ~furniture & (lengths > 1)
    return owners[np.repeat(kept, lengths)], lengths[kept], sizes


def _shared(owners: Numbers, runs: Numbers, limits: NearRules) -> dict[tuple[int, int], int]:
    """How many runs of words each pair of reports shares, for the pairs that share enough to matter."""
    starts = np.r_[0, np.cumsum(runs)[:-1]] if len(runs) else np.empty(0, dtype=np.int64)
    place = np.arange(len(owners)) - np.repeat(starts, runs)
    left = np.repeat(runs, runs) - place - 1
    firsts, seconds = [], []
    for step in range(1, min(limits.widest, int(runs.max(initial=0))) + 1):
        at = np.flatnonzero(left >= step)
        firsts.append(owners[at])
        seconds.append(owners[at + step])
    if not firsts:
        return {}
    width = int(owners.max()) + 1
    pairs, counts = np.unique(np.concatenate(firsts) * width + np.concatenate(seconds), return_counts=True)
    enough = counts >= limits.least_shared
    return {
        (int(pair) // width, int(pair) % width): int(count)
        for pair, count in zip(pairs[enough], counts[enough], strict=True)
    }
