"""Words of kin that only say whose kin somebody of a row is: "the daughter of their maternal uncle Omar"."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.roster_words import kin_words, row_words
from .roster_tokens import HER, HIS, THEIR, WORD, Token

#: "daughter of their", before "uncle"
_LEAD = 3


def of_their_kin(tokens: Sequence[Token], at: int) -> bool:
    """True for the second word of kin of "the daughter of their maternal uncle", whose bearer is nobody of the row."""
    back = at - 1
    if back > 0 and tokens[back].kind == WORD and tokens[back].text not in row_words("of"):
        back -= 1
    if back < _LEAD - 1 or tokens[back].kind not in (HIS, HER, THEIR):
        return False
    return tokens[back - 1].text in row_words("of") and tokens[back - 2].text in kin_words()
