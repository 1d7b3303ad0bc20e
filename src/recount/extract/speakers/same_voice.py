"""Whether two claimants of one text are one: "the source" is the military source told of, "our reporter" the page.

A report names a speaker once in full and then by a word of it: «مصدر عسكري», «المصدر»; «مراسل الشبكة», «مراسلنا».
"""

from __future__ import annotations

from functools import lru_cache

from ...records import Claimant, ClaimantKind
from ..folding.text import fold_name
from ..lexicon.grammar import syntax


def same_voice(earlier: Claimant, later: Claimant) -> bool:
    """True for the same claimant, a definite word for it, its name cut short, or a page and its own reporter."""
    if (earlier.name, earlier.kind) == (later.name, later.kind):
        return True  # by name, told of again, or by a pronoun or "the source" that stands for it
    voices = {earlier.kind: earlier, later.kind: later}
    if ClaimantKind.PUBLISHER in voices:
        other = later if earlier.kind is ClaimantKind.PUBLISHER else earlier
        return _is_ours(other.name)
    return told_as_known(later) and {*bare_words(later.name)} <= {*bare_words(earlier.name)}


def told_as_known(claimant: Claimant) -> bool:
    """True for a name that points back: «المصدر», «مراسلنا»."""
    first = fold_name(claimant.name).split()[:1]
    return bool(first) and (first[0].startswith(syntax("definite_onto")) or _is_ours(claimant.name))


def _is_ours(name: str) -> bool:
    return fold_name(name) in syntax("our_reporter")


@lru_cache(maxsize=4096)
def bare_words(name: str) -> tuple[str, ...]:
    """The words of a name without articles and what says whose they are."""
    if _is_ours(name):
        return (fold_name(name)[: -len(_OUR)],)
    onto = syntax("definite_onto")
    return tuple(next((word[len(a) :] for a in onto if word.startswith(a)), word) for word in fold_name(name).split())


#: the ending of «مراسلنا»
_OUR = "نا"
