"""An attack told of as having been before, on no day: «سبق أن قصفت …», "the town had previously been hit".

It is told to say what a place has been through. Without a day of its own it would be taken for the attack of the
report, with its party and its dead; so its harm stays only where it has a day, or a place of which nothing was told.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...records import Where
from ..dates.dates import DateMention
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, SpeechWord
from ..places.places import PlaceMention


def told_before(sentence: Sentence, days: Sequence[DateMention]) -> int | None:
    """Where the words end behind which a sentence tells of what was before, on no day; None where it does not."""
    found = _before().search(sentence.text, *sentence.span)
    if found is None or any(day.start >= found.end() and day.when.start is not None for day in days):
        return None
    spoken = (m for m in sentence.of(SpeechWord) if m.start >= found.end())
    if any(len(sentence.text[found.end() : m.start].split()) <= _SPOKEN for m in spoken):
        return None  # "the ministry had previously said that five were killed"
    return found.end()


#: words from "previously" to what was only said
_SPOKEN = 1


def without_told_before(
    sentence: Sentence,
    figures: Sequence[Figure],
    days: Sequence[DateMention],
    places: Sequence[PlaceMention],
    where: Where | None,
) -> tuple[Figure, ...]:
    """The figures of a sentence without those that were before; `where` is the place that the report has told of."""
    at = told_before(sentence, days) if figures else None
    if at is None:
        return tuple(figures)
    if any(place.start >= at and not (where and place.where.called == where.called) for place in places):
        return tuple(figures)
    return tuple(f for f in figures if min(f.people.start, f.trigger.start) < at)


def only_before(sentence: Sentence, days: Sequence[DateMention]) -> bool:
    """True where all attacks of a sentence are told of as having been before, on no day."""
    acts = [m for m in sentence.of(EventWord) if not (m.word.force or m.word.qualifier)] or sentence.of(EventWord)
    at = told_before(sentence, days) if acts else None
    return at is not None and all(act.end > at for act in acts)


@cache
def _before() -> OpeningPattern:
    return OpeningPattern(syntax("had_before"), rf"(?<!\w){any_of('prefix')}?{any_of('had_before')}(?!\w)")
