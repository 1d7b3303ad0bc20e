"""One person whom Arabic words take for known: one of the dead, and no number of them.

«ارتقى الشهيد سامر …», «جثمان الرجل», «استشهاد الشاب …»: who mourns one says nothing of how many died, while
«استشهاد شاب» is a number, of one. In English "the" and capitals tell it (`individuals.told_of_before`).
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import PeopleWord
from ..people.bare_names import one_name
from ..places.place_names import is_arabic
from .figure import Figure


def known_person(sentence: Sentence, figure: Figure) -> bool:
    """Whether the figure is of one person whom Arabic words take for known, by the article or by a name behind.

    So is a row of such persons: «المرأة هدى … والطفل سامر …».
    """
    people, text = figure.people, sentence.text
    row = (people.implied or 0) > 1 and bool(people.people) and all(word.number is None for word in people.people)
    if figure.negated or figure.part or people.number is not None or not (people.implied == 1 or row):
        return False
    start, end = people.people_start if people.people else people.start, people.end
    start += len(text[start:end]) - len(text[start:end].lstrip(_BEFORE))
    if not is_arabic(text[start : start + 1]):
        return False
    article = syntax("article_onto")
    if text.startswith(article, start) or text.endswith(article, 0, start):
        return True
    if text[start:end] in syntax("bodies_of") and text.startswith(article, end + 1):
        return True
    if not people.people and _told_before(sentence, start):
        return True
    named = start if not people.people and one_name(text, start, end) else end
    return one_name(text, named, sentence.span.end) is not None


def _told_before(sentence: Sentence, start: int) -> bool:
    """«أخي مصطفى فلان شهيدا», «الشاب سامر فلان شهيدا»: who is named, right before the word for the dead."""
    led = _named_before().search(sentence.text, max(sentence.span.start, start - _REACH), start)
    if led is None:
        return False
    kin, title = led["kin"] is not None, led.start("title")
    return kin or any(person.start in (title, title + len("ال")) for person in sentence.of(PeopleWord))


#: characters over kin or a title and a name
_REACH = 60


@cache
def _named_before() -> re.Pattern[str]:
    head = rf"(?:(?P<kin>{any_of('kin_of_mine')})|(?P<title>ال[\u0620-\u064a]+))"
    return re.compile(rf"(?<![\u0620-\u064a]){head}(?:\s+[\u0620-\u064a]+){{1,4}}\s+\Z")


#: what may stand before a name or noun within the words of a figure
_BEFORE = ' \t"(«'
