"""The one whom an Arabic verb of harm tells of without a word for people: in a clause with "who", or as a martyr.

«التي استشهدت مع طفليها» are three, and so are «اللذان قضيا مع والدتهما». «ارتقى سامر حسن شهيدا» is one: the word behind
says of what befell him.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..harm.harm_words import Trigger
from ..lexicon.grammar import any_of, joined_on, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.person_words import arabic_title
from ..lexicon.sentence import Sentence
from ..lexicon.words import PeopleWord
from ..numbers.quantified import Quantity
from ..people.bare_names import given_name

#: characters back over «اللذين »; words of a name and its title
_WHO, _NAME = 8, 7


def with_the_one(sentence: Sentence, trigger: Trigger, people: list[Quantity]) -> list[Quantity]:
    """The people behind a verb, with the one before it whose kin they are."""
    first = people[0] if people else None
    if first is not None and first.low and trigger.word.role == "subject":
        return [*people, *_along_with(sentence, trigger)]
    if first is None or not first.people or trigger.word.role != "object":
        return people
    text = sentence.text
    who = _who().search(text, max(sentence.span.start, trigger.start - _WHO), trigger.start)
    if who is None:
        return people
    kin = text[first.people_start : first.end].endswith(syntax("kin_suffix"))
    between = text[trigger.end : first.start].removeprefix(_DUAL if who["two"] else "").strip()
    if not kin or between not in syntax("with_kin"):
        return people
    told = _two(sentence, trigger) if who["two"] else PeopleWord(1)
    return [Quantity(trigger.start, trigger.end, None, (told,), trigger.start, implied=told.number), *people]


def _along_with(sentence: Sentence, trigger: Trigger) -> list[Quantity]:
    """«استشهدا مع والدتهما»: the kin behind a verb that agrees with those before it, with whom it befell them."""
    kin = next((m for m in sentence.of(PeopleWord) if m.start >= trigger.end), None)
    if kin is None or not kin.word.number or not sentence.text[kin.start : kin.end].endswith(syntax("kin_suffix")):
        return []
    if sentence.text[trigger.end : kin.start].strip() not in syntax("with_kin"):
        return []
    return [Quantity(kin.start, kin.end, None, (kin.word,), kin.start, implied=kin.word.number)]


def _two(sentence: Sentence, trigger: Trigger) -> PeopleWord:
    """The two of whom a dual "who" tells: by the last dual word for people before it, where there is one."""
    before = [m.word for m in sentence.of(PeopleWord) if m.end <= trigger.start]
    return before[-1] if before and before[-1].number == _PAIR else PeopleWord(_PAIR)


#: how many two are, and the ending of a verb that tells of them
_PAIR, _DUAL = 2, "ا"


@cache
def _who() -> OpeningPattern:
    keys = (*syntax("who_one"), *syntax("who_two"))
    return OpeningPattern(keys, rf"(?<!\w)(?:{any_of('who_one')}|(?P<two>{any_of('who_two')}))\s\Z")


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
