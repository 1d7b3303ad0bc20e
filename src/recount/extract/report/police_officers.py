"""Officers in reports that speak of police and of no army: they are police, and no fighters.

"Officer" alone may be a soldier's rank, so that its word tells of a fighter. Where the report names police or a sheriff
and nothing of an army or of armed groups, an officer is a police officer, whose word bears no status.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ...records import Count, Status
from ..folding.text import Folded
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern


def with_police(drafts: Sequence[Draft], folded: Folded) -> list[Draft]:
    """The drafts of one report, its officers without the status of fighters where it tells of police alone."""
    if not any(_ranked(count) for draft in drafts for count in draft.counts):
        return list(drafts)
    if _police().search(folded.text) is None or _army().search(folded.text) is not None:
        return list(drafts)
    return [d._replace(counts=tuple(map(_of_police, d.counts))) for d in drafts]


def _of_police(count: Count) -> Count:
    return replace(count, status=Status.UNKNOWN) if _ranked(count) else count


def _ranked(count: Count) -> bool:
    """True for those counted as fighters by a word that is a rank of the police as well."""
    return (
        count.status is Status.COMBATANT
        and count.who is not None
        and _officer().search(count.who.casefold()) is not None
    )


@cache
def _officer() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('rank_of_police')}(?!\w)")


@cache
def _police() -> OpeningPattern:
    return OpeningPattern(syntax("police_told"), rf"(?<!\w){any_of('police_told')}(?!\w)")


@cache
def _army() -> OpeningPattern:
    return OpeningPattern(syntax("army_told"), rf"(?<!\w){any_of('army_told')}(?!\w)")
