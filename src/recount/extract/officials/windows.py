"""Two days that are one stretch, as releases count: "between the night of 3 May and the morning of 4 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ...records import Claim, Span, TimePrecision, When
from ..dates.dates import DateMention
from ..folding.text import Folded
from .engagement_words import listed

_LONGEST = 7  # days; a longer stretch is a span of reporting, not of one operation
_BEFORE = 20


def with_windows(folded: Folded, dates: Sequence[DateMention], claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims with the whole stretch as their time where they were given the first of its two days."""
    whole = dict(_windows(folded, dates))
    return tuple(_within(claim, whole) for claim in claims) if whole else claims


def _within(claim: Claim, whole: Mapping[tuple[int, int], When]) -> Claim:
    found = whole.get((claim.when.span.start, claim.when.span.end)) if claim.when and claim.when.span else None
    return replace(claim, when=found) if found else claim


def _windows(folded: Folded, dates: Sequence[DateMention]) -> Iterator[tuple[tuple[int, int], When]]:
    text = folded.text
    for one, other in pairwise(dates):
        first, last = one.when.start, other.when.end or other.when.start
        if first is None or last is None or not 0 < (last - first).days <= _LONGEST:
            continue
        if not _link().fullmatch(text, one.end, other.start):
            continue
        if _open().search(text, max(0, one.start - _BEFORE), one.start):
            span, at = folded.original_span(one.start, other.end), folded.original_span(one.start, one.end)
            stated = " ".join(folded.original[span.start : span.end].split())
            yield (at.start, at.end), When(first, last, TimePrecision.DAYS, stated=stated, span=Span(*span))


@cache
def _open() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('open')})\s+(?:(?:{_any('gap')})\s+)*$")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(rf"[\s,]*(?:{_any('link')})\s*(?:(?:{_any('gap')})\s+)*")


def _any(role: str) -> str:
    return "|".join(map(re.escape, listed("window", role)))
