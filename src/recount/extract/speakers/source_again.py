"""A source told of before that speaks on: «وأضاف المصدر أن», "the statement added": it is one source, and no second.

"The source" is whoever spoke last; a statement is that of the body that spoke last, never of people without a name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...records import Claimant, ClaimantKind
from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation


def source_behind(sentence: Sentence, end: int, last: Claimant | None) -> Claimant | None:
    """Who speaks on behind a verb that ends at an offset: «وأضاف المصدر», «وتابع البيان»; None for anybody else."""
    found = _again().match(sentence.text, end, sentence.span.end)
    if found is None or last is None or last.kind is ClaimantKind.PUBLISHER:
        return None
    if found["sources"] and not last.anonymous:
        return None  # «وأضافت المصادر» behind an officer with a name
    return issuer_of(last) if found["statement"] else replace(last, span=None)


def issuer_of(last: Claimant | None) -> Claimant | None:
    """Whose statement it is that is told of again: that of a body which spoke last; None for people without a name."""
    if last is None or last.anonymous or last.kind not in _BODIES:
        return None
    return replace(last, span=None)


#: who issues statements
_BODIES = frozenset({
    ClaimantKind.OFFICIAL, ClaimantKind.BELLIGERENT, ClaimantKind.MONITOR, ClaimantKind.NGO, ClaimantKind.MEDICAL,
    ClaimantKind.RESCUE,
})  # fmt: skip


@cache
def _again() -> re.Pattern[str]:
    """Such words with nothing that tells the source from others behind them: not «المصدر الطبي»."""
    roles = {"source": "source_again", "sources": "sources_again", "statement": "statement_again"}
    kinds = "|".join(f"(?P<{name}>{alternation(sorted(listed(role)))})" for name, role in roles.items())
    return re.compile(rf"\s+\"?(?:{kinds})(?!\w)(?!\s+{any_of('article_onto')})")
