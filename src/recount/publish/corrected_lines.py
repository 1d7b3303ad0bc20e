"""Which lines of releases are shown because one corrects the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..records import ClaimId, Match


class Corrections(NamedTuple):
    """The keys of the line that corrects a line, and of the line that it corrects."""

    corrected_by: str | None = None
    corrects: str | None = None


def of_match(match: Match) -> Iterator[ClaimId]:
    """The claims that are shown of a match: its own, and the lines of releases that correct it or that it corrects."""
    yield from (one for one in (match.claim_id, match.corrected_by, match.corrects) if one is not None)


def corrections(matches: Iterable[Match], keys: Mapping[ClaimId, str]) -> dict[ClaimId, Corrections]:
    """For each line that is corrected, and each that corrects one, the keys of the others; both sides of each pair."""
    pairs = set[tuple[ClaimId, ClaimId]]()
    for match in matches:
        if match.corrected_by is not None:
            pairs.add((match.claim_id, match.corrected_by))
        if match.corrects is not None:
            pairs.add((match.corrects, match.claim_id))
    by, of = dict(sorted(pairs)), {later: old for old, later in sorted(pairs)}
    return {
        one: Corrections(keys.get(by[one]) if one in by else None, keys.get(of[one]) if one in of else None)
        for one in {*by, *of}
    }
