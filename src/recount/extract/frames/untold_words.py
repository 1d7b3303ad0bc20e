"""What tells of harm, or of none, without a word of harm: damage to things alone, a toll that moved, nobody hurt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ...records import Span
from ..casualties.nobody import nobody_ends, with_nobody
from ..casualties.only_damage import damage_ends, only_damage
from ..casualties.revised import find_revision, revised_ends
from ..lexicon.sentence import Sentence
from ..officials.stances_apart import apart_ends, tells_apart
from ..speakers.of_itself import itself_ends, of_itself
from .raised_figures import find_raised, raised_ends
from .set_right import set_right_ends, tells_right_number


def ends_without(text: str) -> list[int]:
    """Where such words end in a folded text."""
    return [
        *damage_ends(text),
        *revised_ends(text),
        *nobody_ends(text),
        *raised_ends(text),
        *itself_ends(text),
        *apart_ends(text),
        *set_right_ends(text),
    ]


def sentences_without(ends: Sequence[int], spans: Sequence[Span]) -> set[int]:
    """The numbers of the sentences in which such words end."""
    starts = [span[0] for span in spans]
    return {max(0, bisect_left(starts, end) - 1) for end in ends if spans}


def without_words(sentence: Sentence) -> bool:
    """True for a sentence that tells of harm, or of none, by such words."""
    if only_damage(sentence) or with_nobody(sentence, ()):
        return True
    if any(of_itself(sentence)) or tells_apart(sentence) or tells_right_number(sentence):
        return True
    return find_revision(sentence) is not None or find_raised(sentence) is not None
