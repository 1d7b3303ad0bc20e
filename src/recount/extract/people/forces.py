"""Whether people are of a force: "three of the army", «5 من قوات النظام», and not of the forces of rescue.

A party bears arms where its name says so. A country bears none here: "three of Syria" are its people.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, out_of_them, syntax
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, Mention, PeopleWord

_ARTICLE = 3
#: «عدد من ميليشيا …»: the number itself ends with "of"
_SOME_OF = (" من",)


def of_a_force(sentence: Sentence, end: int) -> bool:
    """ "Three dead of the army", «3 قتلى لقوات النظام»: whose they are stands right behind them, and bears arms."""
    led = _of_ranks().match(sentence.text, end)
    if led is None and not sentence.text.endswith(_SOME_OF, 0, end):
        return False
    at = led.end() if led else end + 1
    if led is not None and _by_its_word(sentence, at):
        return True
    near = (m for m in sentence.of(ActorWord) if end < m.start <= at + _ARTICLE and m.end > at)
    parties = [m for m in near if (_forces_behind if m.word.adjective else bears_arms)(sentence, m)]
    acts = [m.start for m in sentence.of(EventWord)]  # "killed from regime forces shelling": a cause
    return bool(parties) and not any(sentence.text[m.end : act] == " " for m in parties for act in acts)


def number_of_a_force(sentence: Sentence, end: int) -> int | None:
    """Where the words end that make a bare number a force's: "five of them from the army", «5 من قوات النظام».

    Nobody but the number is told there, so it ends where "of them" ends, or with itself.
    """
    some = out_of_them().match(sentence.text, end)
    if some is None:
        return end if of_a_force(sentence, end) else None
    return some.end() if of_a_force(sentence, some.end() - 1) else None


def bears_arms(sentence: Sentence, party: Mention[ActorWord]) -> bool:
    """True for a party told of as a force, by its name or right behind it: "SDF", "the regime forces"; no country."""
    return not _armed().isdisjoint(sentence.text[party.start : party.end].split()) or _forces_behind(sentence, party)


def _forces_behind(sentence: Sentence, party: Mention[ActorWord]) -> bool:
    behind = _WORD.match(sentence.text, party.end)
    return behind is not None and behind[1] in _armed()


_WORD = re.compile(r" (\w+)")


def unnamed_force_at(sentence: Sentence, start: int) -> bool:
    """«في صفوف الميليشيا»: a force that is not named."""
    return sentence.text[start:].split(maxsplit=1)[:1] in ([word] for word in syntax("unnamed_force"))


def _by_its_word(sentence: Sentence, start: int) -> bool:
    """ "Of the army", «من الميليشيا», «من مليشيا "لواء …"»: a force, named or not, and no act of it."""
    named = _A_NAME.match(sentence.text, start)
    known = named is not None and (named[1] in _armed() if named[2] else named[1] in syntax("unnamed_force"))
    return known and not any(sentence.text[named.end(1) : act.start] == " " for act in sentence.of(EventWord) if named)


#: a word for a force and, where it names one, the sign that opens its name
_A_NAME = re.compile('([^\\W\\d_]+)( ["“«])?')


def names_a_force(text: str, people: Mention[PeopleWord]) -> bool:
    """ "The Syrian army": what is also a word for people is of a force's name."""
    behind = _WORD.match(text, people.end)
    return text[people.start : people.end] in syntax("also_adjective") and behind is not None and behind[1] in _armed()


def names_a_civil_body(text: str, people: Mention[PeopleWord]) -> bool:
    """«الدفاع المدني», "the Syrian ministry", "a Syrian family": what is also a word for people is of a body's name.

    Not in «رئيس المجلس المحلي», who is one of it.
    """
    if text[people.start : people.end] in syntax("also_adjective") and _adjective_of().match(text, people.end):
        return not _counted(text, people.start)  # "five Syrian Red Crescent medics"
    return any(text.endswith(name, 0, people.end) and people.end - len(name) < people.start for name in _civil_bodies())


def tells_of_a_family(text: str, people: Mention[PeopleWord]) -> bool:
    """«عائلة نازحة»: what is also a word for a woman says what kind of family it is."""
    return text.endswith(_families(), 0, people.start) and text.endswith("ه", 0, people.end)


def _counted(text: str, start: int) -> bool:
    """True right behind a number."""
    word = text[max(0, start - _NUMBER) : start].split()[-1:]
    return bool(word) and (word[0].isdigit() or word[0] in small_numbers())


#: characters back over the word before
_NUMBER = 14


@cache
def _adjective_of() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('adjective_of')}(?!\w)")


@cache
def _families() -> tuple[str, ...]:
    return tuple(f"{word} " for word in syntax("household") if not word.isascii())


@cache
def _civil_bodies() -> tuple[str, ...]:
    return tuple(f" {name}" for name in syntax("civil_body") if " " in name)


def of_rescuers(text: str, end: int) -> bool:
    """«عناصر الدفاع المدني», "officers of the fire brigade": a word for fighters ends before whom they rescue with."""
    return _of_rescuers().match(text, end) is not None or _of_police().match(text, end) is not None


@cache
def _of_police() -> re.Pattern[str]:
    """«عناصر الشرطة», «ضابط في الشرطة المدنية»; those of a military police are of an army."""
    of = rf"(?:{any_of('rescues_with')}\s+)?(?:ال|لل)?"
    return re.compile(rf"\s+{of}{any_of('civil_police')}(?!\w)(?!\s+{any_of('military_police')}(?!\w))")


@cache
def _armed() -> frozenset[str]:
    """Words in a party's name that tell that it bears arms, with and without the article."""
    return frozenset((*syntax("arms"), *(f"ال{word}" for word in syntax("arms") if not word.isascii())))


@cache
def _of_ranks() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('of_ranks')}\s+|ل)")


@cache
def _of_rescuers() -> re.Pattern[str]:
    of = rf"(?:{any_of('rescues_with')}\s+)?(?:{any_of('definite')}\s+)?(?:{any_of('crew')}\s+)?"
    return re.compile(rf"\s+{of}(?:ال|لل)?{any_of('rescuers')}(?!\w)")
