"""Those who are told of as hurt and as dead without a word for wounds: "injured on 2 May, died on 9 May".

The one dies whom the word of injury before it is about, where nobody else and no other clause stands between; or the
dead are told of as hurt right behind, with when or where and with nobody else («وفاة شاب أصيب قبل أسبوع بقصف …»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...records import Harm
from ..lexicon.grammar import any_of
from ..lexicon.person_words import NAME, arabic_title
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import HarmWord, Mention, PeopleWord, SpeechWord
from ..people.bare_names import given_name

Trigger = Mention[HarmWord]

#: words from an injury to the death, and from a death to the injury behind it
_FAR, _NEAR = 18, 9


def hurt_and_died(sentence: Sentence, killed: Sequence[Trigger]) -> Iterator[Trigger]:
    """The words "killed" of a sentence whose dead it tells of as hurt before."""
    hurt = [m for m in sentence.of(HarmWord) if m.word.harm is Harm.INJURED and not (m.word.wounds or m.word.act)]
    if not hurt:
        return
    for trigger in killed:
        before = [m for m in hurt if m.end <= trigger.start]
        behind = next((m for m in hurt if m.start >= trigger.end), None)
        if (before and _goes_on(sentence, before[-1], trigger)) or (behind and _of_whom(sentence, trigger, behind)):
            yield trigger


def _goes_on(sentence: Sentence, hurt: Trigger, died: Trigger) -> bool:
    """ "A man injured on 2 May in shelling of the town died on 9 May"."""
    text = sentence.text
    if text[died.start : died.end] not in subject_words("deaths", "dies"):
        return False
    gap = _then().sub("", text[hurt.end : died.start])
    others = (m for kind in (PeopleWord, SpeechWord) for m in sentence.of(kind))
    if len(gap.split()) > _FAR or any(hurt.end <= m.start < died.start for m in others):
        return False
    return _turns().search(gap) is None


def _of_whom(sentence: Sentence, died: Trigger, hurt: Trigger) -> bool:
    """«وفاة شاب أصيب يوم …», "the death of a child injured in the strike": with nobody else behind the injury."""
    if died.word.role != "object":
        return False
    text = sentence.text
    between = _led().sub("", text[died.end : hurt.start])
    if len(between.split()) > _NEAR or _turns().search(between) or _joined_on().search(between):
        return False
    person = any(died.end <= m.start < hurt.start for m in sentence.of(PeopleWord)) or _named(sentence, died, hurt)
    return person and _when_or_where().match(text, hurt.end) is not None


def _named(sentence: Sentence, died: Trigger, hurt: Trigger) -> bool:
    at = died.end + 1
    told = arabic_title().match(sentence.text, at, hurt.start) or given_name().match(sentence.text, at, hurt.start)
    return bool(told or re.search(NAME, sentence.folded.cased[died.end : hurt.start]))


@cache
def _then() -> re.Pattern[str]:
    """ "And", "and then" right before the death of whoever was hurt."""
    return re.compile(rf"{subject_pattern('deaths', 'then')}\s+(?:{any_of('adverb')}\s+)*\Z")


@cache
def _turns() -> re.Pattern[str]:
    """What begins another clause or names others."""
    roles = ("clause", "relative", "relative_beside", "contrast", "connective", "another_clause")
    return re.compile(rf"[.;:!?]|(?<!\w)(?:{'|'.join(any_of(role) for role in roles)})(?!\w)")


@cache
def _joined_on() -> re.Pattern[str]:
    """ "And" written onto a word, and a comma: somebody else, or another clause."""
    return re.compile("[,\u060c]|\\s\u0648[\u0620-\u064a]{3}")


@cache
def _led() -> re.Pattern[str]:
    """«كان قد», «الذي», "who was" right before the injury."""
    return re.compile(rf"\s*(?:{subject_pattern('deaths', 'had_been_hurt')}\s*)+\Z")


@cache
def _when_or_where() -> re.Pattern[str]:
    onto = any_of("at_onto")
    words = f"{any_of('preposition')}|{any_of('at_place')}|{subject_pattern('deaths', 'hurt_when')}"
    return re.compile(rf"\s*\Z|\s*[.,]|\s+(?:(?:{words})(?!\w)|{onto}[\u0620-\u064a])")
