"""Attacks that a sentence only speaks of: what an attack told before comes with, areas in general, many over a war.

"The shelling comes amid a visit to Exampleton" tells of no other attack, and nobody shelled Exampleton; "groups have
shelled areas under their control" and "dozens of strikes since the war began" tell of no one day and place; nor does
who judges attacks ("the targeting of camps poses a danger") or says how a town lives ("it is exposed to lasting fire").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...records import Event, PlacePrecision, Span, TimePrecision
from ..blame.blame_words import carried_out, fired_from_ends
from ..dates.dates import DateMention
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord
from .context import Setting

#: words before an attack that is told of again, and from an act to what it hit; letters of an article before an attack
_OPENING, _HITS, _ARTICLE = 2, 3, 2
#: characters behind an attack in which it is said whence it came
_WHENCE = 40
#: words from a verb of judging to the attack that it judges; and marks that part clauses
_JUDGED, _CLAUSE = 2, frozenset(",;:.!?")


def speaks_in_general(
    sentence: Sentence, days: Sequence[DateMention], setting: Setting, event: Event, *, by_itself: bool
) -> bool:
    """True for an attack of which a sentence tells no day, and which it does not tell of as one that happened.

    `by_itself` where a party or an official tells it: what they say of their own attacks is kept.
    """
    days = [day for day in days if not (day.since or day.runs)]
    judged = _judges(sentence) and not carried_out(sentence)
    if all(day.when.precision is TimePrecision.YEAR for day in days) and (judged or _lives_under(sentence)):
        return True
    where = setting.where
    nowhere = where is None or where.precision is PlacePrecision.COUNTRY
    if _many().search(sentence.text, *sentence.span) and (
        nowhere or _since_long().search(sentence.text, *sentence.span)
    ):
        return True
    if days:
        return False
    unnamed = event.kind_elsewhere and event.target is None and event.strikes is None
    if where is not None and nowhere and unnamed and not by_itself:
        return True
    if _comes_with(sentence) and not _comes_from(sentence):
        return True
    return not setting.own_place and event.target is None and _hits_areas(sentence)


def _comes_from(sentence: Sentence) -> bool:
    """«وجاء القصف من مواقع قوات …»: whence it was fired, right behind the attack."""
    text, acts = sentence.text, sentence.of(EventWord)
    near = sentence.within(Span(sentence.span.start, min(sentence.span.end, acts[0].end + _WHENCE)))
    whence = fired_from_ends(near, near.span.end)
    return whence is not None and sentence.has(ActorWord) and len(text[acts[0].end : whence].split()) <= _HITS


def _comes_with(sentence: Sentence) -> bool:
    """ "The shelling comes after …", «ويأتي القصف وسط …»: what is told is what the attack told before came with."""
    acts = sentence.of(EventWord)
    found = _comes().match(sentence.text, *sentence.span)
    if found is None or not acts or not 0 <= acts[0].start - found.end() <= _ARTICLE:
        first = acts[0] if acts else None
        text = sentence.text
        if first is None or len(text[sentence.span.start : first.start].split()) > _OPENING:
            return False
        if _came().match(text, first.end, sentence.span.end) is None:
            return False
    told = acts[0]
    for act in acts[1:]:
        if sentence.text[told.end : act.start].strip():
            return False  # another attack, which came before or meanwhile
        told = act
    return True


def _judges(sentence: Sentence) -> bool:
    """ "The attacks constitute a crime", «يشكل استهداف المخيمات خطرا»: an attack is the subject of what is said."""
    acts, text = sentence.of(EventWord), sentence.text
    if not acts:
        return False
    opening = _judging().match(text, *sentence.span)
    if (
        opening is not None
        and 0 <= len(text[opening.end() : acts[0].start].split()) <= _JUDGED
        and (opening.end() <= acts[0].start)
    ):
        return _CLAUSE.isdisjoint(text[opening.end() : acts[0].start])
    if len(text[sentence.span.start : acts[0].start].split()) > _OPENING:
        return False
    behind = _judged().search(text, acts[0].end, sentence.span.end)
    return behind is not None and _CLAUSE.isdisjoint(text[acts[0].end : behind.start()])


def _lives_under(sentence: Sentence) -> bool:
    """«وتتعرض المدينة لقصف مستمر غالبه …»: a verb of the present opens a clause that tells of what lasts."""
    text, (start, end) = sentence.text, sentence.span
    for told in _living().finditer(text, start, end):
        head = text[start : told.start()].rstrip()
        if (not any(map(str.isalnum, head)) or head.endswith(",")) and _mostly().search(text, told.end(), end):
            return True
    return False


def _hits_areas(sentence: Sentence) -> bool:
    """ "Groups have shelled areas under …", «قصفت مناطق …»: what was hit is no place that these words name."""
    text = sentence.text
    for act in sentence.of(EventWord):
        found = _areas().search(text, act.end, sentence.span.end)
        if found is not None and len(text[act.end : found.start()].split()) <= _HITS:
            return True
    return False


@cache
def _comes() -> OpeningPattern:
    """The opening of a sentence up to the attack, behind the Arabic verb: «ويأتي هذا القصف»."""
    words = rf"\W*و?{any_of('comes_with')}\s+(?:{any_of('pointing')}\s+)?"
    return OpeningPattern(syntax("comes_with"), words)


@cache
def _came() -> KeyedPattern:
    """What stands behind an attack that an English sentence takes up: "the shelling of Exampleton came after"."""
    few = r"(?:\s+[^\s,.;:]+){0,4}?"
    return KeyedPattern(syntax("came_with"), rf"s?{few}\s+{any_of('came_with')}(?!\w)")


@cache
def _judging() -> OpeningPattern:
    return OpeningPattern(syntax("judging"), rf"\W*[وف]?{any_of('judging')}(?!\w)")


@cache
def _judged() -> OpeningPattern:
    return OpeningPattern(syntax("judged"), rf"(?<!\w)و?{any_of('judged')}(?!\w)")


@cache
def _living() -> OpeningPattern:
    return OpeningPattern(syntax("lives_under"), rf"(?<!\w)[وف]?{any_of('lives_under')}(?!\w)")


@cache
def _mostly() -> OpeningPattern:
    return OpeningPattern(syntax("mostly"), rf"(?<!\w)و?{any_of('mostly')}(?!\w)")


@cache
def _areas() -> OpeningPattern:
    return OpeningPattern(syntax("areas_in_general"), rf"(?<!\w){any_of('areas_in_general')}(?!\w)")


@cache
def _many() -> KeyedPattern:
    """ "Dozens of strikes", «مئات الهجمات»."""
    words = rf"(?<!\w)و?{any_of('scores_of')}\s+(?:[^\W\d_]+\s+)?(?:ال)?{any_of('attacks_in_sum')}(?!\w)"
    return KeyedPattern(syntax("attacks_in_sum"), words)


@cache
def _since_long() -> OpeningPattern:
    roles = ("this_year", "since_long")
    words = "|".join(any_of(role) for role in roles)
    return OpeningPattern([word for role in roles for word in syntax(role)], rf"(?<!\w)و?(?:{words})(?!\w)")
