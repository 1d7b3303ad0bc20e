"""Who belongs with fighters by other words than theirs: a commander's bodyguards, members of an armed council, cells.

«مقتل قيادي ومرافقه», "the militia commander and two of his bodyguards": who guards a fighter bears arms with him, where
a mayor's guard stays of unknown status. «عضو المجلس العسكري»: the council says that it is armed. "Others" beside a
fighter are left of unknown status: their word says nothing of them.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Status
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, PeopleWord
from ..people.forces import bears_arms, unnamed_force_at
from ..people.party_members import with_party
from .figure import Figure

#: characters between a fighter and who guards him, over his name and a word of harm
_GUARDED = 60
_ENDS = frozenset(".;:!?؟")


def of_fighters(sentence: Sentence, figure: Figure) -> bool:
    """True for people whom the words around them set among fighters."""
    if _guards_a_fighter(sentence, figure) or _of_armed_council(sentence, figure) or _of_cells(sentence, figure):
        return True
    end = max(figure.people.end, figure.trigger.end)
    return not figure.people.people and _military().match(sentence.text, end, sentence.span.end) is not None


@cache
def _military() -> re.Pattern[str]:
    """«8 قتلى عسكريين»: right behind a word for the dead, that they were military."""
    return re.compile(rf"\s+{any_of('military_dead')}(?!\w)")


def _guards_a_fighter(sentence: Sentence, figure: Figure) -> bool:
    """«ومرافقه», «ثلاثة من حراسه», "his bodyguard": the one right before, whose they are, is told of as a fighter."""
    people = figure.people
    own = sentence.text[people.people_start : people.end]
    guards = _guards().search(own)
    if guards is None:
        return False
    if own[guards.start()].isascii() and not _his().search(sentence.text, sentence.span.start, people.people_start):
        return False
    before = [m for m in sentence.of(PeopleWord) if m.end <= people.start and m.start < people.people_start]
    if not before or people.start - before[-1].end > _GUARDED:
        return False
    if _ENDS & set(sentence.text[before[-1].end : people.start]):
        return False
    return with_party(sentence, before[-1]).word.status is Status.COMBATANT


@cache
def _guards() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('guards')}\Z")


@cache
def _his() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('guarded_by')}\s+\Z")


def _of_armed_council(sentence: Sentence, figure: Figure) -> bool:
    """«عضو المجلس العسكري», «عضوين من مجلس … العسكري»: right behind them stands a council that is armed."""
    return _armed_council().match(sentence.text, figure.people.end, sentence.span.end) is not None


@cache
def _armed_council() -> re.Pattern[str]:
    opens = rf"\s+(?:{any_of('member_in')}\s+)?{any_of('council_opens')}"
    return re.compile(rf"{opens}\s+(?:[^\W\d_]+\s+){{0,2}}?{any_of('council_armed')}(?!\w)")


def names_a_council(text: str, start: int, end: int) -> bool:
    """«مجلس منبج العسكري», "the Manbij Military Council": a place in the name of such a council."""
    if _is_armed().match(text, end) is None:
        return False
    return text[start].isascii() or _council().search(text, max(0, start - _OPENS), start) is not None


#: characters before a place in which the word for a council stands
_OPENS = 12


@cache
def _council() -> re.Pattern[str]:
    return re.compile(rf"{any_of('council_opens')}\s+\Z")


@cache
def _is_armed() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('council_armed')}(?!\w)")


def _of_cells(sentence: Sentence, figure: Figure) -> bool:
    """«خمسة أشخاص من خلايا تنظيم …», "three people from the group's cells": whose cells they are bears arms."""
    led = _cells().match(sentence.text, figure.people.end, sentence.span.end)
    if led is None:
        return False
    near = (m for m in sentence.of(ActorWord) if 0 <= m.start - led.end() <= _ARTICLE)
    return any(bears_arms(sentence, m) for m in near) or unnamed_force_at(sentence, led.end())


_ARTICLE = 3


@cache
def _cells() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('of_cells')}\s+")
