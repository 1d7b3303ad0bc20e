"""One who died and whom no word for people names: «ثم مات متأثرا بإصابته», «استشهد الفنان … عن عمر ناهز 64 عاما».

An Arabic verb ahead of its subject does not tell one from several. What is said of the dead behind it does: the state
of one («متأثرا»), wounds of one («إثر إصابته») or an age. Who has told of other dead in the sentence goes on with them.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Harm
from ..harm.harm_words import Trigger
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import EventWord, HarmWord, PeopleWord
from ..numbers.quantified import Quantity

#: characters from the verb to what is said of the one
_REACH = 110


def died_alone(sentence: Sentence, trigger: Trigger) -> list[Quantity]:
    """The one of whom a verb of dying tells, on the words of the verb; empty where nothing says that it is one."""
    text, end = sentence.text, sentence.span.end
    if text[trigger.start : trigger.end] not in subject_words("deaths", "one_dies"):
        return []
    said = _of_one().search(text, trigger.end, min(end, trigger.end + _REACH))
    if said is None or _STOPS.search(text, trigger.end, said.start()):
        return []
    if said["aged"] and not sentence.has(EventWord):
        return []  # an old man's death
    before = (m for m in sentence.of(HarmWord) if m.end <= said.start() and m.start != trigger.start)
    others = any(m.word.harm in (Harm.KILLED, Harm.INJURED) for m in before)
    people = any(trigger.end <= m.start < said.start() and m.word.number is None for m in sentence.of(PeopleWord))
    if others or people:
        return []
    return [Quantity(trigger.start, trigger.end, None, (), trigger.end, implied=1)]


_STOPS = re.compile(r"[.;:!?\n]")


@cache
def _of_one() -> re.Pattern[str]:
    affected, aged = subject_pattern("deaths", "one_affected"), subject_pattern("deaths", "at_age")
    wounds = "|".join(map(re.escape, subject_words("deaths", "wound_onto"))) or "(?!)"
    wounded = rf"{subject_pattern('deaths', 'cause')}\s+(?:ال)?(?:{wounds})\w*(?:ه|ها)"
    return re.compile(rf"(?<!\w)(?:{affected}|(?P<aged>{aged})|{wounded})(?!\w)")
