"""How death came, where a sentence says so: of wounds some time after the harm, or of what followed from the violence.

A word of how death came belongs to the word "killed" before it that it stands by; without one it says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ...records import Harm, Indirect
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import DeathWord, EventWord, HarmWord, Mention
from .hurt_and_died import hurt_and_died

Trigger = Mention[HarmWord]


@dataclass(frozen=True, slots=True)
class Death:
    """The words of how death came, and the word of harm whose dead they speak of; `indirect` is None for wounds."""

    start: int
    end: int
    trigger: Trigger
    indirect: Indirect | None = None


def find_deaths(sentence: Sentence) -> tuple[Death, ...]:
    """What the sentence says of how death came, by place, at most one for each word of harm."""
    killed = [m for m in sentence.of(HarmWord) if m.word.harm is Harm.KILLED]
    if not killed:
        return ()
    found = {trigger: Death(trigger.start, trigger.end, trigger) for trigger in hurt_and_died(sentence, killed)}
    for word in sentence.of(DeathWord):
        if (death := _death(sentence, word, killed)) is not None:
            held = found.get(death.trigger)
            if held is None or held.end == death.trigger.end or (held.indirect is None and death.indirect is not None):
                found[death.trigger] = death
    return tuple(sorted(found.values(), key=lambda d: d.start))


def _death(sentence: Sentence, word: Mention[DeathWord], killed: Sequence[Trigger]) -> Death | None:
    trigger = _nearest(word, killed)
    if word.word.role == "indirect":
        return _indirect(sentence, word, trigger)
    if word.word.role == "affected":
        wound = _written_on().match(sentence.text, word.end)
        return Death(word.start, wound.end(), trigger) if wound else None
    if word.word.role == "later":
        hurt = any(m.word.harm is Harm.INJURED and m.end <= word.start for m in sentence.of(HarmWord))
        return Death(word.start, word.end, trigger) if hurt else None
    if word.word.role == "alone" or _caused(sentence.text, trigger, word.start):
        return Death(word.start, word.end, trigger)
    return None


def _nearest(word: Mention[DeathWord], killed: Sequence[Trigger]) -> Trigger:
    """The last word "killed" that begins before these words end; where there is none, the first after them."""
    before = [trigger for trigger in killed if trigger.start < word.end]
    return before[-1] if before else killed[0]


def _indirect(sentence: Sentence, word: Mention[DeathWord], trigger: Trigger) -> Death | None:
    """Hunger and its like count by themselves, or right after a cause; an attack between them is what killed."""
    alone = word.word.alone and abs(word.start - trigger.end) <= _REACH
    struck = any(trigger.end <= m.start < word.start for m in sentence.of(EventWord))
    if alone or (not struck and _caused(sentence.text, trigger, word.start)):
        return Death(word.start, word.end, trigger, word.word.indirect)
    return None


def _caused(text: str, trigger: Trigger, end: int) -> bool:
    """True where "of his", "because of the" is all that stands right before, in one clause with the word of harm.

    A noun has its cause right behind it: "deaths from hunger", but not "the deaths were one of the injuries".
    """
    start = trigger.end
    if not 0 < end - start <= _REACH:
        return False
    cause = _cause().search(text, start, end)
    if cause is None or (trigger.word.role == "people" and text[start : cause.start()].strip()):
        return False
    return not _parted().search(text, start, cause.start())


#: characters between a word of harm and the words of how death came
_REACH = 120


@cache
def _cause() -> re.Pattern[str]:
    cause, whose = subject_pattern("deaths", "cause"), subject_pattern("deaths", "whose")
    return re.compile(rf"{cause}\s+(?:{whose}\s+){{0,3}}\Z")


@cache
def _parted() -> re.Pattern[str]:
    """What ends the clause, or makes "of" no cause: "killed, only that there were a number of injuries"."""
    other = subject_pattern("deaths", "no_cause_after")
    return re.compile(rf"[.;:]|\s{any_of('connective')}\s|\s{any_of('clause')}\s|{other}\s*\Z")


@cache
def _written_on() -> re.Pattern[str]:
    """A word for wounds with its preposition written onto it, at most one word on: "متأثرا بجراحه"."""
    stems = "|".join(map(re.escape, subject_words("deaths", "wound_onto"))) or "(?!)"
    prefix = any_of("prefix")
    return re.compile(rf"\s+(?:[^\W\d_]+\s+)?{prefix}(?:{stems})\w*")


def wounds_told(sentence: Sentence, deaths: Sequence[Death]) -> Iterator[Trigger]:
    """The words of injury that only say what the dead died of: "died of his injuries" tells of nobody injured."""
    for word in (m for m in sentence.of(HarmWord) if m.word.harm is Harm.INJURED):
        if any(d.indirect is None and _overlaps(d, word, sentence.text) for d in deaths):
            yield word


def _overlaps(death: Death, word: Trigger, text: str) -> bool:
    """True for a word within them or right after them: "injuries", «بجراح أصيب بها», "wounds by which he was hurt"."""
    if word.start < death.end:
        return death.start < word.end
    return bool(_suffered().fullmatch(text, death.end, word.start))


@cache
def _suffered() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{subject_pattern('deaths', 'suffered')}\s+){{0,3}}")
