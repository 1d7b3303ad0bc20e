"""What the words of harm of a sentence may govern: its people, those words, and the verbs of speech between them."""

from __future__ import annotations

from typing import NamedTuple

from ..lexicon.sentence import Sentence
from ..numbers.quantified import Quantity
from .harm_words import Trigger

#: how many words after "including" a part may still be named
PARTS_REACH = 12


class Grammar(NamedTuple):
    """What the words of harm of a sentence may govern; `active` are those whose people follow.

    No chain of people runs across a verb of speech: "…, citing medics, said three people were killed".
    """

    text: str
    quantities: tuple[Quantity, ...]
    triggers: tuple[Trigger, ...]
    active: tuple[Trigger, ...]
    verbs: tuple[int, ...]
    sentence: Sentence

    def spoken_between(self, start: int, end: int) -> list[int]:
        """Where the verbs of speech between two offsets begin."""
        return [verb for verb in self.verbs if start <= verb < end]
