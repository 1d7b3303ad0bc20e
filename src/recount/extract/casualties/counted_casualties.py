"""Casualties, which nobody divides: "20 casualties", "dozens of civilian casualties", «سقوط ضحايا».

The word is of killed and injured alike, so the number is of both together and bounds each from above alone. It is left
alone where the sentence tells the dead or the injured apart, and where a party is told to have suffered them: fighters'
losses are no toll of whoever they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm, Undivided
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention
from ..numbers.quantified import Quantity
from .undivided import without_number

_HARMS = (Harm.KILLED, Harm.INJURED)
#: words and characters back from a number of casualties to the verb that says who suffered them
_WORDS, _BACK = 4, 60


def with_casualties(sentence: Sentence, found: Sequence[Figure], quantities: Sequence[Quantity]) -> list[Figure]:
    """The figures of a sentence with those of counted casualties, two for each number."""
    figures = list(found)
    if any(f.harm in _HARMS and not f.negated for f in found):
        return figures
    for word in sentence.small("casualties"):
        if sentence.text[word.start : word.end] not in syntax("casualties_counted"):
            continue
        people = _counted(sentence, word.start, quantities)
        if people is None or _of_a_party(sentence, people.start, word.end):
            continue
        for harm in _HARMS:
            trigger = Mention(word.start, word.end, HarmWord(harm, "people"))
            figures.append(without_number(Figure(harm, people, trigger), each=False))
    return sorted((f for f in figures), key=lambda f: f.people.start)


def with_open_harm(sentence: Sentence, found: Sequence[Figure]) -> list[Figure]:
    """The figures, where «ضحايا» without a number, and without wounded beside it, leaves open who died."""
    made = list[Figure]()
    for figure in found:
        if _of_any_kind(sentence, figure):
            hurt = Mention(figure.trigger.start, figure.trigger.end, HarmWord(Harm.INJURED, "people"))
            both = (figure, figure._replace(harm=Harm.INJURED, trigger=hurt))
            made += [one._replace(undivided=Undivided(None, None)) for one in both]
        else:
            made.append(figure)
    return made


def _of_any_kind(sentence: Sentence, figure: Figure) -> bool:
    text, at, end = sentence.text, figure.trigger.start, figure.trigger.end
    told = figure.people.low is not None or figure.vague or figure.negated or figure.part or figure.undivided
    if told or figure.harm is not Harm.KILLED or text[at:end] not in syntax("harm_of_any_kind"):
        return False
    the = (*syntax("definite_onto"), *syntax("owner_onto"))
    if text.endswith(the, 0, at) or any(m.start == end + 1 for m in sentence.of(EventWord)):
        return False  # «ضحايا قصف» are known to be dead
    if text.startswith(syntax("definite_onto"), end + 1):
        return False
    beside = (m for m in sentence.of(HarmWord) if m.word.harm in _HARMS and m.start != at)
    return not any(abs(m.start - end) <= _BESIDE or 0 <= at - m.end <= _BESIDE for m in beside)


#: characters from «ضحايا» to another word of harm: «ضحايا وجرحى» are dead and wounded
_BESIDE = 20


def _counted(sentence: Sentence, start: int, quantities: Sequence[Quantity]) -> Quantity | None:
    """The number right before the word, with a word for people between or without."""
    before = next((q for q in reversed(quantities) if q.start < start), None)
    if before is None or before.number is None or before.collective:
        return None
    held = before.people_start <= start < before.end
    return before if held or _beside().fullmatch(sentence.text, before.end, start) else None


def _of_a_party(sentence: Sentence, start: int, end: int) -> bool:
    """ "The army suffered 20 casualties", "20 casualties among the militants"."""
    text, floor = sentence.text, max(sentence.span.start, start - _BACK)
    if {*text[floor:start].split()[-_WORDS:]} & {*syntax("suffers_casualties")}:
        return True
    behind = _among().match(text, end)
    return behind is not None and any(behind.end() <= m.start <= behind.end() + _NEAR for m in sentence.of(ActorWord))


#: characters of "the" and "members of the" before a party
_NEAR = 18


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('of')}\s+)?(?:[^\W\d_]+\s+)?")


@cache
def _among() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('in_ranks')}(?!\w)\s*")
