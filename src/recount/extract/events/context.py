"""What a sentence may take over from those before it: the place, the time and the last speaker.

Only what the report itself said earlier is taken over, the nearest first, and a claim built so is marked `certain`
only where that is the place of which the report tells first. A province or country is context for nothing finer.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ... import codebook
from ...records import Claimant, PlacePrecision, Relation, Target, TimePrecision, When, Where
from ..dates.date_stretches import NIGHT
from ..dates.dates import DateMention
from ..folding.text import fold_name
from ..harm.fighters_company import names_a_council
from ..lexicon.grammar import syntax
from ..lexicon.person_words import words_of
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..lexicon.words import PeopleWord, TargetWord
from ..places.place_words import said_by
from ..places.places import PlaceMention
from ..speakers.seats import acts_as_party, backs_others, beside_a_party, names_party
from .abroad import happened_abroad
from .answering import answers_fire
from .beside_the_act import without_bodies, without_care
from .day_of_harm import day_of_harm, holds_day
from .earlier_event import compared_from
from .events import brought_to, names_their_hospital
from .other_days import in_same_month, of_another_day
from .recalled import recalled
from .surroundings import says_where_to_look, surrounded, surroundings
from .whence import without_whence

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_COARSE = _FINENESS[PlacePrecision.DISTRICT]
_AREA = _FINENESS[PlacePrecision.SUBDISTRICT]


class Setting(NamedTuple):
    """Place and time of a sentence; `own_place` and `own_time` are true where the sentence itself states them.

    What follows does not go on with a stretch `since` a month or year, or a day told `beside` another.
    `joined` are the places that it tells of together, its own the first; empty where it tells of one. `elsewhere`
    where the sentence states no place, and what it tells of was at another than the report has told of, or a place
    abroad: what follows does not go on there.
    """

    where: Where | None = None
    when: When | None = None
    own_place: bool = False
    own_time: bool = False
    since: bool = False
    beside: bool = False
    joined: tuple[Where, ...] = ()
    elsewhere: bool = False


class Context(NamedTuple):
    """What the report has said so far; `countries` are those in which its places are looked for first."""

    where: Where | None = None
    when: When | None = None
    speaker: Claimant | None = None
    countries: tuple[str, ...] = ()


def setting_of(
    sentence: Sentence, places: Sequence[PlaceMention], dates: Sequence[DateMention], so_far: Context
) -> Setting:
    """The place and time of a sentence: its own where it states them, else what the report said before."""
    if (other := recalled(sentence)) is not None:
        places, dates = other.of(places), other.of(dates)
    if (compared := compared_from(sentence)) is not None:
        places, dates = [p for p in places if p.start < compared], [d for d in dates if d.start < compared]
    abroad = so_far.countries if so_far.where is not None or _names_home(places, so_far.countries) else ()
    places = [p for p in places if not _within_a_name(sentence, p)]
    at_home = [p for p in places if not _abroad(p.where, abroad) and not _is_party(sentence, p)]
    at_home = [p for p in without_whence(sentence, at_home) if not brought_to(sentence, p.start)]
    if len(at_home) > 1:
        at_home = [p for p in at_home if not names_their_hospital(sentence, p.start)] or at_home
    told_of = so_far.where is not None or so_far.when is not None
    left = without_bodies(sentence, without_care(sentence, at_home, so_far.where, told=told_of), so_far.where)
    where = _place(sentence, left) if left else None
    if where and where.lat is None and where.around is None and so_far.where:
        where = where.within(surroundings(where, so_far.where))
    day = day_of_harm(sentence, dates) if dates else None
    same = None if day else in_same_month(sentence, so_far.when)
    when = day.when.stated_at(sentence.folded.original_span(day.start, day.end)) if day else same
    if day and so_far.when and holds_day(day, so_far.when):
        when = so_far.when
    told = so_far.when
    taken_over = None if other is not None or (dates and of_another_day(dates, told)) else told
    if taken_over is not None and day is None:
        taken_over = _at_its_part(sentence, dates, taken_over)
    away = None if where or not abroad else happened_abroad(sentence, [p for p in places if _abroad(p.where, abroad)])
    where = away.told_in(sentence.folded) if away else where
    fire = where is None and so_far.where is not None and answers_fire(sentence)
    return Setting(
        where=None if fire else where or so_far.where,
        when=when or taken_over,
        own_place=where is not None and away is None,
        own_time=day is not None or same is not None,
        since=day is not None and day.since,
        beside=day is not None and day.beside,
        elsewhere=fire or away is not None,
    )


def _at_its_part(sentence: Sentence, dates: Sequence[DateMention], day: When) -> When:
    """ "A second strike in the evening", «مساءً»: the day told before, at the part of it that the sentence tells.

    A night behind another part of a day may be that before it or the one behind it.
    """
    parts = [one for one in dates if one.when.stated in _alone() and one.when.start is None]
    if len(parts) != 1 or day.start is None or day.start != day.end or day.precision not in _OF_A_DAY:
        return day
    part = parts[0]
    if day.day_part and part.when.day_part in NIGHT:
        return day
    when = When(day.start, day.end, TimePrecision.DAY_PART, part.when.stated, part.when.day_part)
    told = day_of_harm(sentence, [part._replace(when=when)])
    return when.stated_at(sentence.folded.original_span(part.start, part.end)) if told else day


#: times that a part of the day makes finer, or is another part of
_OF_A_DAY = (TimePrecision.DAY, TimePrecision.DAY_PART)


@cache
def _alone() -> frozenset[str]:
    """Words for a part of a day that stand without a day, folded: "in the evening", «مساءً»."""
    tables = (codebook.lexicon(language, "dates").get("alone", {}) for language in codebook.languages())
    return frozenset(fold_name(word) for table in tables for words in table.values() for word in words)


def _within_a_name(sentence: Sentence, place: PlaceMention) -> bool:
    """«صابر سنجار الفهد»: what stands right behind a given name is the name of the same man; «مجلس منبج العسكري»."""
    if names_a_council(sentence.text, place.start, place.end):
        return True
    before = sentence.text[max(0, place.start - _WORD_REACH) : place.start]
    last = before.split()[-1:]
    return before.endswith(" ") and bool(last) and last[0].lstrip("\"'(") in words_of("given")


def _is_party(sentence: Sentence, place: PlaceMention) -> bool:
    """ "Officials accused Exampleton of", "Exampleton denied": a government by its seat or country, and no place."""
    before = sentence.text[max(0, place.start - _WORD_REACH) : place.start].split()[-1:]
    if (before and before[0] in syntax("accusing")) or backs_others(sentence, place.start):
        return True
    if place.where.precision is PlacePrecision.COUNTRY and beside_a_party(sentence, place.start):
        return True
    at = (sentence, place.start, place.end)
    return names_party(*at) or (place.where.precision is PlacePrecision.COUNTRY and acts_as_party(*at))


#: characters back from a place to the one word before it
_WORD_REACH = 12


def carried(so_far: Context, setting: Setting, speaker: Claimant | None, *, tells: bool) -> Context:
    """The context after a sentence; only one that `tells` of harm or attack sets the time of what follows."""
    own = tells and setting.own_time and not (setting.since or setting.beside) and _is_day(setting.when)
    when = setting.when if own else so_far.when
    where = setting.where if setting.own_place and _moves(so_far.where, setting.where) else so_far.where
    return Context(where, when, speaker or so_far.speaker, so_far.countries)


def _abroad(where: Where, countries: tuple[str, ...]) -> bool:
    """True for a place outside the countries that the report is about: an outlet's seat, a statesman's capital."""
    return bool(countries) and where.country is not None and where.country not in countries


def _names_home(places: Sequence[PlaceMention], countries: tuple[str, ...]) -> bool:
    """True where one of the places lies in a country that the report is about, and is finer than the country."""
    return any(p.where.country in countries and p.where.precision is not PlacePrecision.COUNTRY for p in places)


def _moves(here: Where | None, there: Where | None) -> bool:
    """True where the report turns to another place, and does not merely name the town or region around it."""
    if here is None or there is None:
        return there is not None
    if _rank(there) > _COARSE:
        return False
    if there.beside:
        return True
    apart = here.metres_from(there)
    return not (_rank(there) > _rank(here) and apart is not None and apart <= _AROUND * (there.radius_m or 0))


#: how many radii of a town around its middle still count as the town
_AROUND = 1.5


def _is_day(when: When | None) -> bool:
    """False for "in March 2019" and "in 2019", which say of no sentence behind them when that was."""
    if when is None or when.precision in (TimePrecision.YEAR, TimePrecision.UNKNOWN):
        return False
    if when.precision is not TimePrecision.MONTH or when.start is None or when.end is None:
        return True
    return (when.end - when.start).days <= _PART_OF_A_MONTH


#: most days of "early September"
_PART_OF_A_MONTH = 10


def _place(sentence: Sentence, places: Sequence[PlaceMention]) -> Where:
    """The finest place that a sentence states, the first of equals; one merely "near" counts after one meant itself.

    A place near which it was goes before a countryside or district, "in the countryside of Y, near X"; and any place
    before a city whose name may stand for its province, "our correspondent in Idlib said that in the village of X".
    """
    best = places[0]
    if len(places) > 1:
        best = min(
            places,
            key=lambda p: (
                _names_building(sentence, p),
                _owns(sentence, p, places),
                _rank(p.where) > _COARSE and not says_where_to_look(sentence, p, places),
                _names_province(sentence, p),
                _locates(sentence, p, places),
                _near(p.where),
                p.start,
            ),
        )
    if _is_area(best):
        best = next((p for p in places if _near(p.where) and not _names_building(sentence, p)), best)
    if _is_area(best):
        best = next((p for p in places if _lies_within(sentence, p, best)), best)
    where = best.told_in(sentence.folded)
    return where.within(surrounded(best, places)) if where.lat is None else where


def _lies_within(sentence: Sentence, place: PlaceMention, area: PlaceMention) -> bool:
    """«قصف على ريف إدلب استهدف بلدة بنش»: a town or village behind the area around it, under the word for its kind.

    Not one that says who somebody is: «مختار بلدة …», «من قرية …».
    """
    if place.start < area.end or place.where.precision not in _SETTLED or _names_building(sentence, place):
        return False
    between = sentence.text[area.end : place.start]
    if not _PARTS.isdisjoint(between):
        return False  # «في ريف إدلب، بالتزامن مع قصف بلدة …»: another attack, or one more place
    words = [word.strip('#"') for word in between.split()]
    words = words[:-1] if words[-1:] and words[-1] in syntax("of") else words  # "the village of X"
    if not words or said_by(words[-1]).kind not in _SETTLED or words[-2:-1] == [_FROM]:
        return False
    head = sentence.text.rindex(words[-1], area.end, place.start)
    if any(0 <= head - m.end <= 1 for m in sentence.of(PeopleWord)) or {*words[-2:-1]} & _of_people():
        return False
    apart = area.where.metres_from(place.where)
    return apart is None or apart <= (area.where.radius_m or 0)


_SETTLED, _PARTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY), frozenset(",;:.")
_FROM = "\u0645\u0646"


@cache
def _of_people() -> frozenset[str]:
    """What somebody is of a town or village: «مختار بلدة …», «أهالي قرية …»."""
    return frozenset((*syntax("of_a_place"), *subject_words("persons", "office_before"), *syntax("office_of_a_place")))


def _names_building(sentence: Sentence, place: PlaceMention) -> bool:
    """ "Yarmouk Hospital", «مشفى اليرموك»: a name beside the word for a building says what it is called, not where."""
    return any(
        0 <= m.start - place.end <= 1 or (0 <= place.start - m.end <= 1 and m.word.target is not Target.SHELTER_OR_CAMP)
        for m in sentence.of(TargetWord)
    )


def _owns(sentence: Sentence, place: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """ "Exampleland's northern Sample region": the first of the two says where the second lies."""
    text = sentence.text
    if place.where.precision is not PlacePrecision.COUNTRY or text[place.end : place.end + 3] not in ("'s ", "’s "):
        return False
    behind = (other for other in places if place.end < other.start)
    return any(len(text[place.end + 2 : other.start].split()) <= _OWNED for other in behind)


#: words between a place that owns another and that other
_OWNED = 2
#: characters within which the word beside a name stands
_BESIDE_NAME = 12


def _names_province(sentence: Sentence, place: PlaceMention) -> bool:
    """True for a city of its province's name that the text calls no city: beside a finer place it is the province."""
    if place.where.precision is not PlacePrecision.CITY or place.where.name != place.where.admin1:
        return False
    text, start, end = sentence.text, place.start, place.end
    before, after = text[max(0, start - _BESIDE_NAME) : start].split()[-1:], text[end : end + _BESIDE_NAME].split()[:1]
    return not any(said_by(word).kind is PlacePrecision.CITY for word in (*before, *after))


def _locates(sentence: Sentence, place: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """ "Around the town of X, north of Y", «محيط بلدة … شمال …»: the second tells where the first lies."""
    if place.relation is not Relation.DIRECTION:
        return False
    ahead = [p for p in places if p.end <= place.start and _rank(p.where) <= _FINENESS[PlacePrecision.TOWN]]
    gap = sentence.text[ahead[-1].end : place.start] if ahead else "."
    return len(gap.split()) <= _SIDE and not set(".;:") & set(gap) and " and " not in gap


#: words between a place and the one that it lies beside: ", in the north of the city of"
_SIDE = 3


def _is_area(place: PlaceMention) -> bool:
    return _rank(place.where) >= _AREA


def _near(where: Where) -> bool:
    return where.radius_m is not None and where.radius_m >= 5000 and _rank(where) <= _FINENESS[PlacePrecision.TOWN]


def _rank(where: Where) -> int:
    return _FINENESS[where.precision]
