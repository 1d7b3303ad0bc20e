"""What the endings of Arabic verbs say of whose they are.

A verb before its subject stands in the singular, one after it agrees with it: «ثلاثة قتلوا وجرحوا» are three who were
both, «ثلاثة قتلوا وجرح آخرون» are three who were killed and others who were injured. One right behind a single person,
with nobody behind it, is that person's: «المعلم الذي استشهد في القصف».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Group, Harm, Status
from ..lexicon.grammar import any_of, syntax
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import small_words
from ..numbers.households import is_household
from ..numbers.quantified import Quantity
from ..people.bare_names import given_name
from .harm_words import Trigger

_PLURAL = re.compile(r"[\u0620-\u064a]{3,}وا\Z")


def of_others(text: str, one: Trigger, two: Trigger) -> bool:
    """True where a verb in the plural is joined to one in the singular, whose people follow it."""
    first, second = text[one.start : one.end], text[two.start : two.end]
    return bool(_PLURAL.fullmatch(first)) and bool(_ARABIC.fullmatch(second)) and not _PLURAL.fullmatch(second)


_ARABIC = re.compile(r"[\u0620-\u064a]+")
#: «فقد حياته», «لقي حتفه»
_ARABIC_WORDS = re.compile(r"[\u0620-\u064a]+(?: [\u0620-\u064a]+)*")


_HARMED = (Harm.KILLED, Harm.INJURED)


def follows_its_subject(text: str, verb: Trigger, quantities: Sequence[Quantity]) -> bool:
    """True for harm to a person or family told of right before it, where an adverbial and no people follow."""
    if verb.word.harm not in _HARMED or not _ARABIC_WORDS.fullmatch(text, verb.start, verb.end):
        return False
    told = [q for q in quantities if q.end <= verb.start]
    before = told[-1] if told else None
    if before is None:
        return False
    that = _told_of(text, verb, told)
    if not that and not (_alone(before) or _one_family(text, verb, before)):
        return False
    if not (that or _who().fullmatch(text, before.end, verb.start) or _by_name(text, before, verb)):
        return False
    if _and_another().match(text, verb.end):
        return True  # «أن مدنيا قتل وجرح اثنان آخران»
    after = next((q for q in quantities if q.start >= verb.end and q.people), None)
    if after is not None and len(text[verb.end : after.start].split()) <= _INSTRUMENT:
        return bool(that) and _of_theirs().fullmatch(text, verb.end, after.start) is not None  # «قتل بالرصاص طفلين»
    return _thereupon().match(text, verb.end) is not None


def _alone(people: Quantity) -> bool:
    return bool(people.people) and people.people[0].number == 1


def _told_of(text: str, verb: Trigger, told: Sequence[Quantity]) -> bool:
    """«أن شخصا على الأقل قتل», «إن طفلا رضيعا قتل»: a noun behind "that" is what its verb tells of.

    Not where the verb agrees with somebody else («إن رجلا في الخمسين قتلت زوجته»), nor of fighters, who may kill.
    """
    ends = (
        n
        for n in range(len(told), 0, -1)
        if _that_one().search(text, max(0, told[n - 1].start - _THAT), told[n - 1].start)
    )
    last = next(ends, 0)
    one, beside = told[last - 1], told[last:]
    if not last or not _alone(one) or one.status is Status.COMBATANT or any(q.people and q.low for q in beside):
        return False
    feminine = one.group is Group.WOMEN or text[one.start : one.end].split(maxsplit=1)[0][-1] in _FEMININE
    return feminine is (text[verb.end - 1] == "ت") and _more_of_one().fullmatch(text, one.end, verb.start) is not None


#: characters of "that" before a noun, and the letter that ends a feminine noun, as written and as folded
_THAT, _FEMININE = 8, "\u0629\u0647"


def _by_name(text: str, people: Quantity, verb: Trigger) -> bool:
    """«الطفل سامر الأحمد 7 سنوات استشهد في …»: a clause that opens with one person by name, and the verb behind it."""
    if not _opens_with_one().search(text, max(0, people.start - _THE), people.people_start):
        return False
    given = given_name().match(text, people.end, verb.start)
    return given is not None and _name_and_age().fullmatch(text, given.end(), verb.start) is not None


#: characters over what ends a clause and the article before a person
_THE = 6


@cache
def _opens_with_one() -> re.Pattern[str]:
    return re.compile(rf"(?:\A|[.:!?\n\-–|\"،,])\s*{any_of('article_onto')}\Z")


@cache
def _name_and_age() -> re.Pattern[str]:
    stops = "|".join(map(any_of, ("relative", "that", "preposition", "had", "no_more_of_a_name")))
    name = rf"(?:\s+(?!(?:{stops})(?!\w)|و)[\u0620-\u064a]{{2,}}){{0,3}}"
    after, unit = (subject_pattern("persons", role) for role in ("age_after", "years"))
    years = rf"(?:\s*[,(]?\s*(?:{after}\s*)?\d{{1,2}}\s+{unit}\s*[,)]?)?"
    return re.compile(rf"{name}{years}\s+(?:{any_of('relative')}\s+)?")


def _one_family(text: str, verb: Trigger, people: Quantity) -> bool:
    """«عائلة كاملة من ستة أفراد قتلت»: the verb agrees with the family."""
    return text[verb.end - 1] == "ت" and is_household(text, people)


def acts(text: str, people: Quantity, quantities: Sequence[Quantity]) -> bool:
    """«أعدم عناصر من قسد ثلاثة مدنيين»: fighters without a number did it to those right behind them."""
    if people.status is not Status.COMBATANT or people.low is not None or people.number:
        return False
    done_to = next((q for q in quantities if q.start >= people.end), None)
    if done_to is None or not done_to.people or done_to.status is Status.COMBATANT:
        return False
    first, theirs = (text[one.start : one.end].split(maxsplit=1)[0] for one in (done_to, people))
    accusative = (done_to.implied == 1 and text[done_to.start : done_to.end].endswith("ا")) or (
        done_to.implied == _TWO and first.endswith("ين")
    )  # «طفلا», «شابا», «رجلين»
    if not (done_to.number or accusative or (theirs.endswith("ون") and done_to.implied == 1)):
        return False  # «مسلحون امرأة»: the first in the nominative
    gap = text[people.end : done_to.start].split()
    return len(gap) <= _OF_WHOM and not any(word.startswith("و") or word in _parting() for word in gap)


_TWO = 2
#: words that say whose fighters they are
_OF_WHOM = 3


@cache
def _parting() -> frozenset[str]:
    return frozenset((*syntax("preposition"), *small_words("subgroup"), *syntax("connective")))


#: words between a verb and those it is done to: with what
_INSTRUMENT = 2


@cache
def _who() -> re.Pattern[str]:
    name = rf"(?:\s*\"[^\"\n]{{2,40}}\"\s*|\s(?:(?!{any_of('preposition')}\s)[\u0620-\u064a]{{2,}}\s){{1,4}})"
    who, done = any_of("relative_of_one"), rf"(?:{any_of('done_before')}\s+)?"  # «شاب قد أصيب»
    return re.compile(rf"\s+(?:{who}\s+)?{done}|{name}\s*{who}\s+{done}")


@cache
def _that_one() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('prefix')}?{any_of('that')}\s+$")


@cache
def _more_of_one() -> re.Pattern[str]:
    """What else is said of one person before the verb: no clause, nobody beside."""
    turns = rf"(?:{any_of('relative')}|{any_of('had')}|{any_of('not_taken')}|{any_of('past_before')})(?!\w)"
    return re.compile(rf"ا?(?:\s+(?!{turns}|و(?!احد))[\w()]+){{0,6}}\s+(?:{any_of('done_before')}\s+)?")


@cache
def _and_another() -> re.Pattern[str]:
    return re.compile(rf"\s+و{any_of('adjunct_verbs')}\s")


@cache
def _of_theirs() -> re.Pattern[str]:
    """«برصاص» before those who fired: a means with no article of its own is theirs."""
    return re.compile(r"\s+ب(?!ال)[\u0620-\u064a]{3,}\s+")


@cache
def _thereupon() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('preposition')}\s|ب[\u0620-\u064a]{{3,}}|{any_of('when_beside_verb')}\s)")
