"""Who a pronoun's dead were: «مقتل القيادي سامر … ما أدى إلى وفاته» tells of one fighter, and of nobody beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ... import codebook
from ...records import Count, Harm, Status
from ..folding.text import fold_name
from ..frames.compose import Draft


def with_pronouns_status(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """The drafts by place; a death told by a pronoun alone is that of the one person told dead right before it."""
    found, last = list[Draft](), None
    for draft in sorted(drafts, key=lambda draft: draft.start):
        one = _single(draft)
        if one is None:
            last = None if any(count.harm is Harm.KILLED for count in draft.counts) else last
        elif text[draft.start : draft.end] in _pronouns():
            theirs = last is not None and last.status is Status.COMBATANT
            found.append(draft._replace(counts=(replace(one, status=Status.COMBATANT),)) if theirs else draft)
            continue
        else:
            last = one
        found.append(draft)
    return found


def _single(draft: Draft) -> Count | None:
    """The count of a draft that tells of one dead and nothing else."""
    if len(draft.counts) != 1:
        return None
    count = draft.counts[0]
    one = count.harm is Harm.KILLED and count.low == count.high == 1
    return count if one else None


@cache
def _pronouns() -> frozenset[str]:
    tables = (codebook.lexicon(language, "harm").get("theirs", ()) for language in codebook.languages())
    words = (word for table in tables for entry in table if entry["number"] == 1 for word in entry["words"])
    return frozenset(map(fold_name, words))
