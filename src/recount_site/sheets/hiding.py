"""What a workbook leaves out unless somebody asks for it: names of persons, and what a source sealed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from recount.records import SEALED, ClaimantKind, JudgementKind

from ..casefile.current import CurrentCase
from .cells import Shown

LEFT_OUT = "[name left out]"
#: speakers who are single people, and whose names are theirs
_PERSONS = (ClaimantKind.WITNESS, ClaimantKind.RELATIVE)
#: names shorter than this would blank out parts of words
_SHORTEST = 3


class Hiding:
    """Takes names out of what is shown; with `nothing` true it takes out none."""

    def __init__(self, now: CurrentCase, nothing: bool = False) -> None:
        names = set() if nothing else {name.strip() for name in _names(now)}
        long = sorted((name for name in names if len(name) >= _SHORTEST), key=lambda name: (-len(name), name))
        self._found = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in long)) if long else None

    def __call__(self, shown: Shown) -> Shown:
        """The value without the names."""
        return self._found.sub(LEFT_OUT, shown) if self._found and isinstance(shown, str) else shown


def _names(now: CurrentCase) -> Iterator[str]:
    for claim in (*now.as_read.values(), *now.claims.values()):
        if claim.person is not None:
            yield from (claim.person.name, *claim.person.aliases)
        if claim.claimant.kind in _PERSONS and not claim.claimant.anonymous:
            yield claim.claimant.name
    for judgement in now.judgements:
        if judgement.kind is JudgementKind.NAME_PERSON:
            yield from _strings((judgement.value or {}).get("name"))
    for report in now.reports.values():
        yield from _strings(report.extra.get(SEALED))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _strings(item)
