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
from ..speakers.same_voice import bare_words

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
    known = (*reversed(named), publisher)
    return next((replace(one, span=None) for one in known if word in bare_words(one.name)), None)


def _in_short(claimant: Claimant) -> str | None:
    """The one word, without its article, by which a body is told of again; None for a name of its own."""
    if claimant.kind not in _BODIES or claimant.number is not None:
        return None
    *article, stated = fold_name(claimant.name).split() or [""]
    definite = article[0] in syntax("the_same") if len(article) == 1 else stated.startswith(syntax("definite_onto"))
    word = bare_words(claimant.name)[-1:]
    return word[0] if definite and not article[1:] and word and word[0] in syntax("body_in_short") else None
