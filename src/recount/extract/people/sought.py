"""People whom somebody searches for, and nobody calls dead: «البحث عن 5 عالقين», "a search for two boys".

Where a sentence tells of missing people they stay, as missing. A search for bodies is none for people.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Harm
from ..lexicon.grammar import any_of
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, PeopleWord

#: characters back from people to the words of search, over a number and a word for who is trapped; and from what all
#: of them were
_BACK, _FAR = 48, 90


def is_sought(sentence: Sentence, people: Mention[PeopleWord]) -> bool:
    """True for people right behind words of search, their number and who is trapped at most between."""
    if any(m.word.harm is Harm.MISSING for m in sentence.of(HarmWord)):
        return False
    far = max(sentence.span.start, people.start - _FAR)
    if _all_of_those().search(sentence.text, far, people.start) is not None:
        return True
    start = max(sentence.span.start, people.start - _BACK)
    found = _searches().search(sentence.text, start, people.start)
    if found is None:
        return False
    between = sentence.text[found.end() : people.start].split()
    return all(word.isdigit() or word in small_numbers() or _trapped().fullmatch(word) for word in between)


@cache
def _searches() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)[ولب]?{any_of('searches_for')}(?=\s)")


@cache
def _all_of_those() -> re.Pattern[str]:
    """«البحث عن 5 عالقين، كلهم » right before people: what all who are sought were."""
    return re.compile(rf"(?<!\w)[ولب]?{any_of('searches_for')}\s[^.;:!?\n]*?(?<!\w){any_of('all_of_them')}\s+\Z")


@cache
def _trapped() -> re.Pattern[str]:
    return re.compile(any_of("trapped"))
