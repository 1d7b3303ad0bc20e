"""A body that is told of in short: «الوكالة» behind «وكالة أنباء المثال», "the agency" on the page of an agency.

A definite word for a body is the one that was named before it by that word, the last of several; where none was, the
publisher whose own name holds it. It is one source with it, and no second. Parties to the conflict keep their names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...records import Claimant, ClaimantKind
from ..folding.text import fold_name
from ..frames.compose import Draft
from ..lexicon.grammar import syntax

_BODIES = frozenset({
    ClaimantKind.AGENCY, ClaimantKind.OUTLET, ClaimantKind.MONITOR, ClaimantKind.NGO, ClaimantKind.MEDICAL,
    ClaimantKind.RESCUE, ClaimantKind.OFFICIAL, ClaimantKind.OTHER,
})  # fmt: skip


def with_names_in_full(drafts: Sequence[Draft], publisher: Claimant) -> list[Draft]:
    """The drafts in the order of the text, each body told of in short under the name it has."""
    named, found = list[Claimant](), list[Draft]()
    for draft in drafts:
        word = _in_short(draft.claimant)
        full = _called(word, named, publisher) if word else None
        found.append(draft._replace(claimant=full) if full else draft)
        if not word and draft.claimant.kind in _BODIES:
            named.append(draft.claimant)
    return found


def _called(word: str, named: Sequence[Claimant], publisher: Claimant) -> Claimant | None:
    """Who goes by a word: whoever was last named by it, else the publisher that is called by it."""
    before = next((one for one in reversed(named) if word in _words(one.name)), None)
    if before is not None:
        return replace(before, span=None)
    return replace(publisher, span=None) if word in _words(publisher.name) else None


def _in_short(claimant: Claimant) -> str | None:
    """The one word, without its article, by which a body is told of again; None for a name of its own."""
    if claimant.kind not in _BODIES or claimant.number is not None:
        return None
    *article, word = fold_name(claimant.name).split() or [""]
    definite = article[0] in syntax("the_same") if len(article) == 1 else word.startswith(syntax("definite_onto"))
    return _bare(word) if definite and not article[1:] and _bare(word) in syntax("body_in_short") else None


def _words(name: str) -> frozenset[str]:
    return frozenset(map(_bare, fold_name(name).split()))


def _bare(word: str) -> str:
    return next((word[len(onto) :] for onto in syntax("definite_onto") if word.startswith(onto)), word)
