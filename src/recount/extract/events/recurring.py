"""Attacks that a sentence tells of in sum or as a habit: what goes on, and no event of one day and place.

«تتعرض المنطقة لقصف شبه يومي», "the villages have been shelled for months", «استجابت الفرق ل 297 هجوما منذ بداية العام»:
read as one attack each, such sentences would found incidents of their own, and lend their parties to others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import EventType, PlacePrecision, TimePrecision, Where
from ..dates.dates import DateMention
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, Mention

A_DOZEN = 12
#: words between an attack and the words of habit that speak of it, and before these where they open the sentence
_NEAR, _OPENING = 4, 3
_SEVERAL = 2


def recurring(sentence: Sentence, days: Sequence[DateMention]) -> bool:
    """True where the attack of a sentence is a habit, what has gone on for long, or a number of attacks of a year."""
    if (most := attacks_counted(sentence)) >= A_DOZEN:
        return True
    if _found(_this_year(), sentence) and (most >= _SEVERAL or _found(_counted_behind(), sentence)):
        return True
    if _found(_periodic(), sentence):
        return True
    if _TWO_YEARS.search(sentence.text, *sentence.span):
        return True
    if all(day.when.precision in _LONG or _is_long(sentence, day) for day in days) and _over_long(sentence):
        return True
    return not days and (_habitual(sentence) or bool(_found(_for_long(), sentence)))


#: "between 2017 and 2020"
_TWO_YEARS = re.compile(r"(?:19|20)(?<![\d/.-]..)\d\d ?(?:و|and|to|until|-|–|الى|حتى) ?(?:19|20)\d\d(?![\d/.-])")


def goes_on(sentence: Sentence, days: Sequence[DateMention], where: Where | None) -> bool:
    """ "Russia continues its raids on Syria": no day, no place within a country, and words of what goes on."""
    begun = all(day.since or day.runs for day in days)  # "the pace of attacks on Syria has risen since May"
    return _nowhere(where) and begun and _found(_ongoing(), sentence) is not None


def tells_what_goes_on(
    sentence: Sentence, days: Sequence[DateMention], where: Where | None, *, own_place: bool
) -> bool:
    """ "The army keeps shelling the countryside", "the network condemns bombardment": an attack of no place of its own.

    The words of what goes on have to speak of the attack: "raids on the countryside amid continued shelling" are raids.
    """
    if days or _found(_villages(), sentence) is not None:
        return False
    anywhere = where is None or _nowhere(where) or not own_place
    region = where is not None and where.precision in _REGIONS
    return (anywhere or region) and _speaks_of_what_goes_on(sentence, condemned=anywhere)


def only_feared(sentence: Sentence, acts: Sequence[Mention[EventWord]]) -> bool:
    """ "Fears of Turkish strikes on the north": words of fear right before the first attack."""
    if not acts:
        return False
    told = _feared().finditer(sentence.text, sentence.span.start, acts[0].start)
    return any(len(sentence.text[fear.end() : acts[0].start].split()) <= _SEVERAL for fear in told)


@cache
def _villages() -> OpeningPattern:
    """Villages that follow by their names, whether or not they were read as places."""
    return OpeningPattern(syntax("villages_named"), rf"(?<!\w){any_of('villages_named')}(?!\w)")


@cache
def _feared() -> OpeningPattern:
    return OpeningPattern(syntax("feared_acts"), rf"(?<!\w)و?{any_of('feared_acts')}(?!\w)")


def _nowhere(where: Where | None) -> bool:
    return where is None or where.precision is PlacePrecision.COUNTRY


_REGIONS = (PlacePrecision.DISTRICT, PlacePrecision.PROVINCE)


def _speaks_of_what_goes_on(sentence: Sentence, *, condemned: bool) -> bool:
    """True where what goes on, or is condemned, stands right before the first attack, or "continuous" right behind it.

    Of somebody who "continued shooting" one event is told.
    """
    acts = [m for m in sentence.of(EventWord) if not (m.word.force or m.word.qualifier)] or sentence.of(EventWord)
    if not acts or acts[0].word.type is EventType.GUNFIRE:
        return False
    text, first = sentence.text, acts[0]
    for pattern in (_ongoing(), _condemned()) if condemned else (_ongoing(),):
        for told in pattern.finditer(text, sentence.span.start, first.start):
            if len(text[told.end() : first.start].split()) <= _NEAR:
                return True
    behind = _lasting().search(text, first.end, sentence.span.end)
    return behind is not None and len(text[first.end : behind.start()].split()) <= _SEVERAL


#: a day named so says of no attack when it was
_LONG = (TimePrecision.MONTH, TimePrecision.YEAR)


def _is_long(sentence: Sentence, day: DateMention) -> bool:
    """ "In the last two years", in a text that has no date: no day either."""
    words = sentence.text[day.start : day.end].split()
    return any(word.removeprefix("ال") in (*syntax("stretches"), *syntax("long_units")) for word in words)


def _over_long(sentence: Sentence) -> bool:
    """ "Over the past months", «خلال ٥ أشهر»; what is "the third in recent months" is one of them, and no sum."""
    found = _found(_over_time(), sentence)
    acts = sentence.of(EventWord)
    if found is None or not acts:
        return False
    first, last = sorted((found.span(), (acts[0].start, acts[0].end)))
    if len(sentence.text[first[1] : last[0]].split()) > _FAR:
        return False  # of something else: "dealers have moved in over the past few years"
    one_of_them = {*syntax("compared"), *syntax("one_in_row")}
    return one_of_them.isdisjoint(sentence.text[slice(*sentence.span)].split())


#: most words between an attack and the long time over which it is told
_FAR = 16


def attacks_counted(sentence: Sentence) -> int:
    """The largest number of attacks that a sentence counts; 0 where it counts none."""
    text, span = sentence.text, sentence.span
    found = (*_attacks().all_within(text, *span), *_raised_to().all_within(text, *span))
    return max((int(counted["number"]) for counted in found if not _YEAR.fullmatch(counted["number"])), default=0)


#: "25 November 2023: the attack …" counts none
_YEAR = re.compile(r"19\d\d|20[0-4]\d")


@cache
def _attacks() -> KeyedPattern:
    # its first digit is looked at again behind it, so that the search leaps from one digit to the next
    acts = rf"(?:{any_of('attacks')}|{any_of('acts_by_dozens')})"
    keys = [*syntax("attacks"), *syntax("acts_by_dozens")]
    return KeyedPattern(keys, rf"(?P<number>\d(?<![\w.,]\d)\d{{0,4}}) (?:\w+ )?{acts}(?!\w)")


@cache
def _raised_to() -> KeyedPattern:
    """ "The number of raids rose to 42", «يرتفع عدد الضربات الجوية … إلى 42»."""
    acts = rf"(?<!\w){any_of('number_of_acts')}\s+(?:ال)?{any_of('attacks_in_sum')}(?!\w)"
    number = rf"(?<!\w){any_of('onto_number')}\s+(?P<number>\d{{1,4}})(?![\w.,]\d)"
    return KeyedPattern(syntax("attacks_in_sum"), rf"{acts}[^.;\n]{{0,140}}?{number}", syntax("number_of_acts"))


@cache
def _counted_behind() -> OpeningPattern:
    """«استهداف أكثر من 28 منشأة منذ مطلع العام»: what many attacks of a year have hit, counted."""
    number = r"(?:[^\W\d_]+\s+){0,3}?\d{2,4}(?!\w)"
    return OpeningPattern(syntax("attacks"), rf"(?<!\w){any_of('prefix')}?{any_of('attacks')}\s+{number}")


def _habitual(sentence: Sentence) -> bool:
    """True where words of habit open the sentence or stand beside its first attack, and not one told in passing."""
    habit = _found(_habit(), sentence)
    if habit is None:
        return False
    acts = sentence.of(EventWord)
    first = next((m for m in acts if not (m.word.force or m.word.qualifier)), acts[0] if acts else None)
    if first is None:
        return False
    text = sentence.text
    between = text[habit.end() : first.start] if habit.end() <= first.start else text[first.end : habit.start()]
    opening = text[sentence.span.start : habit.start()]
    return len(between.split()) <= _NEAR or len(opening.split()) <= _OPENING


def as_a_rule(sentence: Sentence, harm: int) -> bool:
    """ "The shelling often kills civilians": habit right before a harm, whatever attack the sentence opens with."""
    ends = [habit.end() for habit in _habit().finditer(sentence.text, sentence.span.start, harm)]
    between = sentence.text[ends[-1] : harm] if ends else ""
    return bool(ends) and len(between.split()) <= _NEAR and _TURNS.isdisjoint(between)


_TURNS = frozenset(",.;:")


def _found(pattern: KeyedPattern, sentence: Sentence) -> re.Match[str] | None:
    return pattern.search(sentence.text, *sentence.span)


@cache
def _habit() -> OpeningPattern:
    return OpeningPattern(syntax("habit"), rf"(?<!\w)و?{any_of('habit')}(?!\w)")


@cache
def _over_time() -> KeyedPattern:
    way = rf"{any_of('over_time')} (?:[^\s.,;،]+ ){{0,3}}(?:ال)?{any_of('stretches')}|{any_of('lately')}"
    return KeyedPattern([*syntax("stretches"), *syntax("lately")], rf"(?<!\w)و?(?:{way})(?!\w)")


@cache
def _ongoing() -> OpeningPattern:
    return OpeningPattern(syntax("ongoing"), rf"(?<!\w)و?{any_of('ongoing')}(?!\w)")


@cache
def _condemned() -> OpeningPattern:
    return OpeningPattern(syntax("condemned"), rf"(?<!\w)و?{any_of('condemned')}(?!\w)")


@cache
def _lasting() -> OpeningPattern:
    return OpeningPattern(syntax("lasting"), rf"(?<!\w){any_of('lasting')}(?!\w)")


@cache
def _periodic() -> OpeningPattern:
    return OpeningPattern(syntax("periodic"), rf"(?<!\w){any_of('periodic')}(?!\w)")


@cache
def _this_year() -> OpeningPattern:
    return OpeningPattern(syntax("this_year"), rf"(?<!\w)و?{any_of('this_year')}(?!\w)")


@cache
def _for_long() -> KeyedPattern:
    """A verb of undergoing or going on, with "for months" near it on either side."""
    verb, long = rf"(?<!\w)و?{any_of('undergoes')}(?!\w)", rf"(?<!\w)و?{any_of('for_long')}(?!\w)"
    way = r"[^.\n]{0,110}?"
    return KeyedPattern(syntax("for_long"), rf"{verb}{way}{long}|{long}{way}{verb}", syntax("undergoes"))
