"""The one whom an Arabic verb of harm tells of without a word for people: in a clause with "who", or as a martyr.

«التي استشهدت مع طفليها» are three. «ارتقى سامر حسن شهيدا» is one: the word behind says of what befell him.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from .bare_names import given_name
from .grammar import any_of, joined_on, syntax
from .harm_words import Trigger
from .keyed import KeyedPattern
from .person_words import arabic_title
from .quantified import Quantity
from .sentence import Sentence
from .words import PeopleWord

#: characters back over «التي »; words of a name and its title
_WHO, _NAME = 6, 7


def with_the_one(sentence: Sentence, trigger: Trigger, people: list[Quantity]) -> list[Quantity]:
    """The people behind a verb, with the one before it whose kin they are."""
    first = people[0] if people else None
    if first is None or not first.people or trigger.word.role != "object":
        return people
    text = sentence.text
    if _who().search(text, max(sentence.span.start, trigger.start - _WHO), trigger.start) is None:
        return people
    kin = text[first.people_start : first.end].endswith(syntax("kin_suffix"))
    if not kin or text[trigger.end : first.start].strip() not in syntax("with_kin"):
        return people
    return [Quantity(trigger.start, trigger.end, None, (PeopleWord(1),), trigger.start, implied=1), *people]


@cache
def _who() -> KeyedPattern:
    return KeyedPattern(syntax("who_one"), rf"(?<!\w){any_of('who_one')}\s\Z")


def without_predicates(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The words of harm without those that only say that one who is named rose as a martyr."""
    text, kept = sentence.text, list[Trigger]()
    for trigger in triggers:
        last = kept[-1] if kept else None
        said = trigger.word.role == "people" and text[trigger.start : trigger.end] in syntax("as_martyrs")
        if not (said and last and text[last.start : last.end] in syntax("rise") and _names(sentence, last, trigger)):
            kept.append(trigger)
    return kept


def _names(sentence: Sentence, verb: Trigger, said: Trigger) -> bool:
    """True where nothing but people, or one who is named, stands between."""
    text = sentence.text
    words = text[verb.end : said.start].split()
    joined = any(word in syntax("preposition") or word[0] in joined_on() or word.isdigit() for word in words)
    if not words or len(words) > _NAME or joined or not all(word.isalpha() for word in words):
        return False
    at = verb.end + 1
    people = any(verb.end <= m.start < said.start for m in sentence.of(PeopleWord))
    return people or bool(given_name().match(text, at) or arabic_title().match(text, at))
