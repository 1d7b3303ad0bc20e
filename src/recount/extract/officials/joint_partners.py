"""With whom a release says that it was done, where adjectives name both: "a joint US-Iraqi raid", «غارة مشتركة».

One of the adjectives is the party's own that publishes, so that the others are its partners; a raid of two others is
not the release's own.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Span
from ..folding.text import fold_name
from ..lexicon.wordlist import alternation
from .engagement_words import keyed, listed


def joint_partners(text: str, span: Span, own: str, parties: dict[int, str]) -> list[Span]:
    """Where others than the party whose release this is are named in a row beside "joint".

    `own` is what that party is called: its id and the words of its name. `parties` are those named in the text, by
    where their names begin.
    """
    if not own or not keyed("partners", "joint").search(text, *span):
        return []
    found: list[Span] = []
    for row in _rows().finditer(text, *span):
        if row["lead"] is None and row["tail"] is None:
            continue
        each = [Span(*one.span()) for one in _one().finditer(text, *row.span("row"))]
        mine = {one for one in each if parties.get(one.start) in own.split() or text[slice(*one)] in _called(own)}
        if mine:
            found += [one for one in each if one not in mine]
    return found


@cache
def _called(own: str) -> frozenset[str]:
    return frozenset(fold_name(own).split())


@cache
def _one() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation(listed('partners', 'nations'))})(?!\w)")


@cache
def _rows() -> re.Pattern[str]:
    joint, links = (alternation(listed("partners", role), blank=" ") for role in ("joint", "links"))
    name = rf"(?:{alternation(listed('partners', 'nations'))})(?!\w)"
    row = rf"(?P<row>{name}(?:(?:[-–/ ]|\s*(?:{links})\s*)(?:the\s)?{name})+)"
    return re.compile(rf"(?<!\w)(?P<lead>(?:{joint})\s+(?:\w+\s+)?)?{row}(?P<tail>\s+(?:\w+\s+)?(?:{joint})(?!\w))?")
