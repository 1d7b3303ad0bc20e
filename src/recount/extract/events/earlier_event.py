"""The toll of an event that only dates the one told of: "the strike comes a day after a raid killed seven".

Those dead are of another attack. A claim of them stays where their own place is named; without one it would be taken
for a claim at the place of the attack that the sentence is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...records import Harm, Span
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord
from ..places.places import PlaceMention

_HARMED = (Harm.KILLED, Harm.INJURED)


def without_earlier(
    sentence: Sentence, figures: Sequence[Figure], places: Sequence[PlaceMention]
) -> tuple[Figure, ...]:
    """The figures of a sentence without those of an event "a day" or "hours" before it that has no place of its own.

    A death goes back to what is told behind it: "she died two days after the strike that killed her sons".
    """
    if not figures:
        return ()
    if (recalls := compared_from(sentence)) is not None:
        figures = [f for f in figures if min(f.people.start, f.trigger.start) < recalls]
    found = _time_after().search(sentence.text, *sentence.span)
    if found is None:
        return _without_its_cause(sentence, figures, places)
    if opening := _of_the_opening(sentence, found, figures, places):
        return tuple(f for f in figures if f not in opening)
    ahead = [f for f in figures if f.people.start < found.start() and f.harm in _HARMED]
    elsewhere = any(place.start >= found.end() for place in places)
    if elsewhere and (not ahead or any(place.start < found.start() for place in places)):
        return tuple(figures)
    if not (ahead or _comes(sentence, found.start())) or any(died_of_it(sentence, f) for f in ahead):
        return tuple(figures)
    return tuple(f for f in figures if min(f.people.start, f.trigger.start) < found.end())


def compared_from(sentence: Sentence) -> int | None:
    """Where a sentence begins to tell of an event to compare with: "the worst since May, when 30 died".

    So do "compared with 30 killed last year" and "was the deadliest attack since rebels killed 36"; not "the first raid
    since the truce killed two".
    """
    found = _since_then().search(sentence.text, *sentence.span)
    found = found or _set_against().search(sentence.text, *sentence.span)
    if found is not None:
        return found.start()
    found = _worst_since().search(sentence.text, *sentence.span)
    told = found is not None and any(
        m.start >= found.end() for kind in (HarmWord, EventWord) for m in sentence.of(kind)
    )
    return found.start("since") if found is not None and told else None


@cache
def _worst_since() -> KeyedPattern:
    is_the = rf"(?:,\s+|{any_of('is_one')}\s+)(?:(?:in\s+)?the\s+)?"
    words = rf"{is_the}{any_of('compared')}(?:\s+[^\W\d]+){{0,{_COMPARED}}},?\s+(?P<since>{any_of('since_then')})\s"
    return KeyedPattern(syntax("compared"), words, syntax("since_then"))


#: words between "the deadliest" and "since"
_COMPARED = 7


@cache
def _set_against() -> KeyedPattern:
    words = rf"(?<!\w){any_of('set_against')}\s[^,.;]{{1,60}}?\s{any_of('of_another_time')}(?!\w)"
    return KeyedPattern(syntax("of_another_time"), words, syntax("set_against"))


@cache
def _since_then() -> KeyedPattern:
    day = r"\s+(?:[\w'-]+\s+){0,2}[\w'-]+"
    words = rf"(?<!\w){any_of('since_then')}{day},?\s+{any_of('when_it_was')}(?!\w)"
    return KeyedPattern(syntax("when_it_was"), words, syntax("since_then"))


def _of_the_opening(
    sentence: Sentence, found: re.Match[str], figures: Sequence[Figure], places: Sequence[PlaceMention]
) -> list[Figure]:
    """ "A day after a strike that killed 13, shells hit …": those of the attack that a sentence opens with.

    Only in a clause of that attack ("that", «تسبب»): "a day after the strike, 13 were killed by a mine" is none.
    A headline may end behind them, its own attack told in the next.
    """
    text, (start, end) = sentence.text, sentence.span
    if text[start : found.start()].strip(' "«'):
        return []
    acts = [mention for mention in sentence.of(EventWord) if found.end() <= mention.start < end]
    its = [f for f in figures if f.harm in _HARMED and acts and acts[0].end <= min(f.people.start, f.trigger.start)]
    first = min((min(f.people.start, f.trigger.start) for f in its), default=None)
    if first is None or not _its_clause().fullmatch(text, acts[0].end, first):
        return []
    last = max(max(f.people.end, f.trigger.end) for f in its)
    own = next((act.start for act in acts if act.start >= first), end if not text[last:end].strip(" .") else None)
    if own is None or any(found.end() <= place.start < own for place in places):
        return []
    return [f for f in its if f.people.start < own]


@cache
def _its_clause() -> re.Pattern[str]:
    """From an attack to its dead: "that", «تسبب بسقوط», and no new clause."""
    opens = "|".join(map(any_of, ("relative", "relative_beside", "relative_plain", "came_to")))
    return re.compile(rf"(?:\s+[^\W\d]+){{0,2}}?\s+(?:{opens})(?!\w)(?:\s+[^\W\d]+){{0,3}}\s*")


def _without_its_cause(
    sentence: Sentence, figures: Sequence[Figure], places: Sequence[PlaceMention]
) -> tuple[Figure, ...]:
    """ "Five were killed in retaliation for the killing of three soldiers", "…, which came after three were killed"."""
    cause = _cause().search(sentence.text, *sentence.span)
    if cause is None or any(place.start >= cause.end() for place in places):
        return tuple(figures)
    behind = [f for f in figures if min(f.people.start, f.trigger.start) >= cause.end()]
    first = min((min(f.people.start, f.trigger.start) for f in behind), default=None)
    if first is None or len(sentence.text[cause.end() : first].split()) > _RIGHT_BEHIND:
        return tuple(figures)  # "which came after midnight and killed five"
    return tuple(f for f in figures if f not in behind)


#: words between "came after" and the dead of the event before: "the killing of", "the army said"
_RIGHT_BEHIND = 3


def tells_earlier(sentence: Sentence) -> bool:
    """True where a sentence dates or explains an attack by one that came before it."""
    return any(words.search(sentence.text, *sentence.span) for words in (_time_after(), _cause()))


class Earlier(NamedTuple):
    """Where the event is told of by which another of the same sentence is dated, and where the time between ends."""

    at: Span
    counted_to: int


def earlier_told(sentence: Sentence) -> Earlier | None:
    """ "Two days after [shelling killed five in A], strikes killed three in B": the first of the two, to its comma."""
    found = _time_after().search(sentence.text, *sentence.span)
    if found is None:
        return None
    comma = _clause_end().search(sentence.text, found.end(), sentence.span.end)
    end = comma.start() if comma else sentence.span.end
    return Earlier(Span(found.end(), end), found.start() + found[0].rstrip().rindex(" "))


@cache
def _clause_end() -> re.Pattern[str]:
    """A comma behind which no place or relation of what stands before it follows."""
    return re.compile(r"\s*[,;،]\s")


def dated_by(sentence: Sentence) -> int | None:
    """Where the words end by which another event dates the attack of a sentence: "the strike comes a day after"."""
    found = _time_after().search(sentence.text, *sentence.span)
    return found.end() if found is not None and _comes(sentence, found.start()) else None


def _comes(sentence: Sentence, end: int) -> bool:
    """ "The strike came …": an attack that is dated by another one, and not an arrest or an inquiry."""
    comes = _coming().search(sentence.text, sentence.span.start, end)
    return comes is not None and any(sentence.span.start <= m.start < end for m in sentence.of(EventWord))


@cache
def _coming() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('prefix')}?{any_of('coming')}(?!\w)(?=\W*(?:\w+\W+){{0,6}}\Z)")


def died_of_it(sentence: Sentence, figure: Figure) -> bool:
    """True for a death that may be of the event told of beside it, in words such as "died"."""
    word = sentence.text[figure.trigger.start : figure.trigger.end]
    return figure.death is not None or word in syntax("passed_away")


@cache
def _cause() -> OpeningPattern:
    """What an attack answers, or what it came after: "in retaliation for", «جاء ذلك بعد»."""
    came = rf"{any_of('coming')}(?:\s+\w+){{0,2}}?\s+{any_of('just_after')}"
    opening = (*syntax("in_answer_to"), *syntax("coming"))
    return OpeningPattern(opening, rf"(?<!\w){any_of('prefix')}?(?:{any_of('in_answer_to')}|{came})(?!\w)")


@cache
def _time_after() -> OpeningPattern:
    return OpeningPattern(syntax("time_after"), rf"(?<!\w){any_of('prefix')}?{any_of('time_after')}(?!\w)")
