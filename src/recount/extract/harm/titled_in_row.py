"""The dead named one by one under the same title: «ارتقى الشهيد سامر العلي والشهيد باسل الحسن» are two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from .figure import Figure


def all_titled_in_row(sentence: Sentence, figures: Sequence[Figure]) -> bool:
    """True for several figures of which each is the next of such a row."""
    return len(figures) > 1 and all(next_titled(sentence, one, two) for one, two in pairwise(figures))


def next_titled(sentence: Sentence, one: Figure, two: Figure) -> bool:
    """True for two people under the title of the dead, each with a name of its own and nothing else between them."""
    if one.harm is not two.harm or one.part or two.part or not (_titled(sentence, one) and _titled(sentence, two)):
        return False
    text, start = sentence.text, max(one.people.end, one.trigger.end)
    between = _name_and_joint().fullmatch(text, start, two.people.start)
    behind = text[max(two.people.end, two.trigger.end) : sentence.span.end].split(maxsplit=1)[:1]
    return between is not None and bool(behind) and between["first"] != behind[0].strip(",.-")


def _titled(sentence: Sentence, figure: Figure) -> bool:
    """True for one person, called one of the dead with the article."""
    people, text = figure.people, sentence.text
    one = people.implied == 1 and people.number is None and not figure.negated
    start = people.start - _ARTICLE if text.endswith(syntax("definite_onto"), 0, people.start) else people.start
    return one and _title().fullmatch(text, start, people.end) is not None


#: letters of the article
_ARTICLE = 2


@cache
def _title() -> re.Pattern[str]:
    return re.compile(rf"{any_of('definite_onto')}{any_of('dead_titles')}")


@cache
def _name_and_joint() -> re.Pattern[str]:
    """A name of one to five words, then a comma, dash, stroke, line or "and", and the article."""
    word = "[\u0620-\u064a]+"
    joint = r"(?:\s*[,/|\n-]\s*و?|\s+و)"
    return re.compile(rf"\s+(?P<first>{word})(?:\s+{word}){{0,4}}?{joint}(?:{any_of('definite_onto')})?")
