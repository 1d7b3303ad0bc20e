"""One of a group that no list of words knows: «استشهاد إحدى العاملات» is one person, whatever the group is called."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import TargetWord
from .quantified import Quantity


def one_of_a_group(sentence: Sentence, start: int) -> Quantity | None:
    """The person told of as one of a group right after a word of harm; None for one of some things that were hit."""
    found = _one_of().match(sentence.text, start)
    if found is None or any(m.start < found.end() and m.end > found.start("group") for m in sentence.of(TargetWord)):
        return None
    return Quantity(found.start("one"), found.end(), None, (), found.start("group"), implied=1)


@cache
def _one_of() -> re.Pattern[str]:
    return re.compile(rf"\s+(?P<one>{any_of('one_of')})\s+(?P<group>[\u0620-\u064a]{{4,}})")
