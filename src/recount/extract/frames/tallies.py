"""Tallies: what a sentence counts over a stretch of time, over many attacks or over many places.

Such a number holds the dead of several events, so that it is the toll of none of them: it makes a total, with its
period and its area, and bounds no incident.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from unicodedata import category

from ...records import ClaimKind, Harm, PlacePrecision, Span, Stance, TimePrecision, When, Where
from ..casualties.harm import accounts
from ..dates.compared import is_compared
from ..dates.dates import DateMention
from ..events.acts_apart import acts_apart
from ..events.context import Context, Setting
from ..events.control import Scene, stated_time
from ..events.recurring import A_DOZEN, attacks_counted
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..places.area import coarsest, told_of_both
from ..speakers.attribution import attribute
from ..speakers.hedges import hedge_of
from .aside import voice_of
from .compose import Draft, Told
from .of_a_period import of_a_period
from .past_days import is_several, of_past_days
from .raised_tally import is_tally_raised
from .shared_out import is_shared_out
from .summed_over import summed_over

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_LONG = (TimePrecision.MONTH, TimePrecision.YEAR)
_USUAL = 0.7


def is_tally(sentence: Sentence, scene: Scene, figures: Sequence[Figure], *, goes_on: bool) -> bool:
    """True for a tally, and where one `goes_on` for a sentence that goes on with it."""
    whole = _ahead_of_its_place(sentence, figures)
    dates = [day for day in scene.dates if day.start < whole.span.end]
    if sums_up(whole, dates, figures) or any(map(_of_a_war, figures)) or is_tally_raised(sentence):
        return True
    if of_a_period(sentence, scene, figures) or (figures and is_shared_out(sentence, scene.places)):
        return True
    return goes_on and _sums_on(sentence, figures)


def _ahead_of_its_place(sentence: Sentence, figures: Sequence[Figure]) -> Sentence:
    """The sentence up to «وهو الثالث خلال أسبوع»: a stretch in which an event has its place, and nobody is counted."""
    last = max((max(f.people.end, f.trigger.end) for f in figures), default=sentence.span.end)
    place = _place_in_a_row().search(sentence.text, last, sentence.span.end)
    return sentence.within(Span(sentence.span.start, place.start())) if place else sentence


@cache
def _place_in_a_row() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('which_is')}\s+(?:[^\W\d_]+\s+)?{any_of('nth_of_them')}(?!\w)")


def sums_up(sentence: Sentence, dates: Sequence[DateMention], figures: Sequence[Figure] = ()) -> bool:
    """True where a sentence speaks of a period, of many attacks or of many places, whatever it counts."""
    if _of_a_period(sentence, dates, figures) or _many_attacks(sentence) or _over_a_stretch(sentence):
        return True
    if _over_places(sentence) and not _of_one_day(sentence, dates):
        return True
    long = [day for day in dates if day.when.precision in _LONG and not day.runs]
    if any(_counts_since(sentence, day, dates, figures) for day in long) or (
        bool(long) and bool(sentence.small("throughout"))
    ):
        return True
    if long and len(long) == len(dates) and attacks_counted(sentence) >= _PLACES:
        return True  # "in March three attacks left a child dead": of all of them
    if of_past_days(sentence, dates, figures):
        return True
    several = any((figure.people.low or 0) > 1 for figure in figures)
    if several and any(_of_some_days(sentence, day) for day in dates):
        return True
    if several and summed_over(sentence, dates, max(figure.people.low or 0 for figure in figures)):
        return True
    since = [day for day in dates if not day.ends and _counts_since(sentence, day, dates, figures)]
    if any(map(is_several, figures)) and any(_runs_on(day.when) or _long_gone(sentence, day) for day in since):
        return True
    return several and any(_numbered(sentence, day) for day in since)


def _of_some_days(sentence: Sentence, day: DateMention) -> bool:
    """ "Between Friday evening and Monday morning", "in the past four days": more days than one event has."""
    if not day.ends and not _days().search(sentence.text, day.start, day.end):
        return False  # "earlier this week" is one day of it
    if day.runs or day.when.start is None or day.when.end is None or day.when.precision is not TimePrecision.DAYS:
        return False
    return (day.when.end - day.when.start).days >= (_SEVERAL_DAYS if day.ends else _LAST_DAYS)


@cache
def _days() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('days_counted')}(?!\w)")


def _counts_since(
    sentence: Sentence, day: DateMention, dates: Sequence[DateMention], figures: Sequence[Figure]
) -> bool:
    return _since(sentence, day) and not _turns_to_a_day(day, dates, figures)


def _of_a_period(sentence: Sentence, dates: Sequence[DateMention], figures: Sequence[Figure]) -> bool:
    """True for words of a tally; «في 12 من الشهر الجاري» is a day, and the month in it no period."""
    days = [day for day in dates if day.when.precision not in _LONG]
    told = [m for m in sentence.small("tally") if not is_compared(sentence.text, m.start)]
    last = max((max(f.people.end, f.trigger.end) for f in figures), default=sentence.span.end)
    told = [m for m in told if m.start - last <= _FAR]
    return any(not any(d.start < m.start and m.end <= d.end for d in days) for m in told)


#: characters behind people: whom a run-on post says at its end to have fought "since the war began" nobody summed up
_FAR = 220


def _turns_to_a_day(since: DateMention, dates: Sequence[DateMention], figures: Sequence[Figure]) -> bool:
    """ "Since April the town has been shelled, and on Friday three were killed": people of that day alone."""
    days = [day.start for day in dates if day.start >= since.end and day.when.precision in _OF_ONE_DAY and not day.runs]
    people = [figure.people.end for figure in figures]
    return bool(days and people) and min(people) > since.end and abs(min(days) - min(people)) <= _BESIDE_DAY


_OF_ONE_DAY = (TimePrecision.DAY, TimePrecision.DAY_PART, TimePrecision.HOUR)
#: characters between people and the day on which they were harmed
_BESIDE_DAY = 40


def _runs_on(when: When) -> bool:
    """True for "since Wednesday" on a Sunday: what is counted since yesterday may be of one attack."""
    return bool(when.start and when.end and (when.end - when.start).days >= _SEVERAL_DAYS)


def _long_gone(sentence: Sentence, day: DateMention) -> bool:
    """«منذ الخميس الفائت», "since last Thursday": days ago, also where nothing tells what day it is."""
    words = {*sentence.text[day.start : day.end].split()}
    return day.when.start is None and not words.isdisjoint(syntax("gone_by"))


#: a stretch told by its days, and one of so many days that are past, from which on a number is no one event's
_SEVERAL_DAYS, _LAST_DAYS = 2, 3


def _numbered(sentence: Sentence, day: DateMention) -> bool:
    """True for a day named by its number: "since 8 January" counts days, "since this morning" does not."""
    return bool(_NUMBER.search(sentence.text, day.start, day.end))


_NUMBER = re.compile(r"\d")


def _over_a_stretch(sentence: Sentence) -> bool:
    """ "Over six months": a stretch of weeks, months or years in which people were harmed."""
    return bool(_stretch().search(sentence.text, sentence.span.start, sentence.span.end))


@cache
def _stretch() -> KeyedPattern:
    over = rf"(?<!\w){any_of('prefix')}?{any_of('over_time')}\s+(?:\w+\s+){{0,3}}?{any_of('stretches')}(?!\w)"
    return KeyedPattern(syntax("stretches"), over)


def _over_places(sentence: Sentence) -> bool:
    """ "The toll of the shelling of the towns and villages of the region": one number for many places."""
    return bool(_toll_of_places().search(sentence.text, sentence.span.start, sentence.span.end))


@cache
def _toll_of_places() -> OpeningPattern:
    places = f"(?:{any_of('many_places')}|{any_of('with_around')})"
    return OpeningPattern(syntax("toll_of"), rf"(?<!\w){any_of('toll_of')}(?!\w)[^.\n]*?(?<!\w)\w?{places}(?!\w)")


def _of_one_day(sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    """ "The toll of today's shelling of towns and villages": of one day, and so of what was done on it."""
    known = [day for day in dates if day.when.precision is not TimePrecision.UNKNOWN]
    if any(day.when.precision not in _OF_ONE_DAY or day.runs for day in known):
        return False
    return bool(known) or _today().search(sentence.text, *sentence.span) is not None


@cache
def _today() -> OpeningPattern:
    """A day told from that of speaking, which only a text with a date of its own bears."""
    return OpeningPattern(syntax("these_days"), rf"(?<!\w){any_of('these_days')}(?!\w)")


def _many_attacks(sentence: Sentence) -> bool:
    """True where a sentence counts attacks by the dozen: the people it counts beside are those of all of them."""
    return attacks_counted(sentence) >= A_DOZEN or acts_apart(sentence)


def _of_a_war(figure: Figure) -> bool:
    """True for a number of people that no single event harms: that of a whole war."""
    return (figure.people.low or 0) >= _A_WAR


_A_WAR = 100_000


def _sums_on(sentence: Sentence, figures: Sequence[Figure]) -> bool:
    """True where a sentence goes on with the tally before it: "These attacks left …", a line of a list, its heading."""
    text = sentence.text[slice(*sentence.span)]
    head = text[:_HEAD].lstrip()
    counts_nobody = all(figure.people.low is None for figure in figures)
    heading = counts_nobody and (text.rstrip().endswith(":") or len(text) <= _HEAD)
    headed = sentence.text[: sentence.span.start].rstrip().endswith(":")
    return heading or headed or opens_line(sentence) or any(words in head for words in syntax("these"))


def opens_line(sentence: Sentence) -> bool:
    """True for a line of a list, which a sign opens."""
    head = sentence.text[slice(*sentence.span)][:_HEAD].lstrip()
    return head[:1] in _BULLETS or (bool(head) and category(head[0]) == _SYMBOL)


#: characters that open a sentence; signs that open a line of a list, beside any picture sign
_HEAD, _BULLETS, _SYMBOL = 45, tuple("•▪-*"), "So"


def _since(sentence: Sentence, day: DateMention) -> bool:
    head = sentence.text[max(sentence.span.start, day.start - 12) : day.start]
    return bool(_since_before().search(head) or _since_itself().match(sentence.text, day.start))


def is_a_day(sentence: Sentence, day: DateMention) -> bool:
    """True for a day of one attack, and not for one since or until which a tally runs."""
    if day.since or day.ends or day.when.precision in _LONG:
        return False
    if day.runs or _since(sentence, day):
        undated = not day.runs and day.when.precision is TimePrecision.DAY and _numbered(sentence, day)
        return not (undated or _runs_on(day.when) or _long_gone(sentence, day))
    head = sentence.text[max(sentence.span.start, day.start - _FROM_SINCE) : day.start]
    return _since_what().search(head) is None


#: characters from "since" to the day by which it is told: "since its capture in October 2019"
_FROM_SINCE = 45


@cache
def _since_what() -> re.Pattern[str]:
    return re.compile(rf"{_since_words()}[^.,;:]*$")


@cache
def _since_before() -> re.Pattern[str]:
    return re.compile(rf"{_since_words()}\s+$")


@cache
def _since_itself() -> re.Pattern[str]:
    return re.compile(_since_words())


@cache
def _since_words() -> str:
    words = "|".join(map(re.escape, subject_words("control", "since")))
    return rf"(?<!\w){any_of('prefix')}?(?:{words})(?!\w)"


def totals(told: Told, scene: Scene, so_far: Context) -> list[Draft]:
    """The tallies of a sentence, with their period and their area."""
    said = attribute(told.sentence, told.publisher, so_far.speaker)
    setting = Setting(_area(told.sentence, scene), _period(told, scene))
    drafts = []
    for account in accounts(told.sentence, told.figures):
        claimant, voice = voice_of(told, said, account.start, account.end)
        drafts.append(
            Draft(
                ClaimKind.TOTAL,
                account.start,
                account.end,
                claimant,
                voice,
                setting,
                counts=account.counts,
                stance=Stance.ASSERTS,
                hedge=hedge_of(told.sentence),
                confidence=_USUAL,
            )
        )
    return drafts


def _area(sentence: Sentence, scene: Scene) -> Where | None:
    area = coarsest(sentence, scene.places)
    if area is None:
        taken_over = scene.setting.where
        # "since January the rescuers have responded to 300 attacks" behind one on a village is no tally of the village
        return taken_over if taken_over and _FINENESS[taken_over.precision] >= _FINENESS[PlacePrecision.CITY] else None
    if told_of_both(sentence, area, scene.places):
        return None  # a tally of two provinces is that of neither
    return replace(area.where, span=sentence.folded.original_span(area.start, area.end))


def _period(told: Told, scene: Scene) -> When | None:
    """The stretch that the tally covers; one "since" a day runs to the day of publication, if that is known."""
    day = max(scene.dates, key=lambda d: (d.when.precision in _LONG, -d.start), default=None)
    if day is None:
        return None
    when = stated_time(told.sentence, day)
    published = told.report.published
    if when.start is None or day.ends or not _since(told.sentence, day):
        return when
    length = (published - when.start).days if published and published >= when.start else None
    precision = TimePrecision.YEAR if length is None or length > _MONTH_DAYS else TimePrecision.MONTH
    return replace(when, end=published if length is not None else None, precision=precision)


_MONTH_DAYS = 31


def with_tolls_summed(drafts: Sequence[Draft], tallies: Sequence[Draft], text: str) -> list[Draft]:
    """The drafts, where a toll in a headline is a total if the text says further down what its number sums up.

    So is a number without a place of its own that adds up those told of before it at several places.
    """
    repeated = [_summed(draft) if _repeats(draft, tallies) else draft for draft in drafts]
    return [_over_all(draft) if _adds_up(draft, drafts[:n], text) else draft for n, draft in enumerate(repeated)]


def _over_all(draft: Draft) -> Draft:
    """The draft as a total of no single place."""
    return _summed(draft)._replace(setting=draft.setting._replace(where=None))


def _adds_up(draft: Draft, before: Sequence[Draft], text: str) -> bool:
    """ "Eight were killed in A and three in B. In all, 11 were killed."."""
    if draft.kind is not ClaimKind.HARM or draft.setting.own_place or len(before) < _PLACES:
        return False
    if not _in_all().search(text, max(0, draft.start - _HEAD), draft.end + _HEAD):
        return False
    told = [whole for whole in _wholes(draft) if whole[1]]
    return len(told) == 1 and _sum_of_places(told[0][0], before) == told[0][1]


@cache
def _in_all() -> OpeningPattern:
    words = (*syntax("sum_before"), *syntax("sum_after"))
    return OpeningPattern(words, rf"(?<!\w){any_of('prefix')}?(?:{any_of('sum_before')}|{any_of('sum_after')})(?!\w)")


_PLACES = 2


def _sum_of_places(harm: Harm, drafts: Sequence[Draft]) -> int | None:
    """The sum of what befell people at several places, each told of once; None where it is not told so."""
    places, numbers = set[str](), list[int]()
    for draft in (d for d in drafts if d.kind is ClaimKind.HARM):
        told = [low for one, low, _ in _wholes(draft) if one is harm and low]
        numbers += told
        if told and draft.setting.where is not None and draft.setting.own_place:
            places.add(draft.setting.where.called)
    return sum(numbers) if len(places) == len(numbers) >= _PLACES else None


def _repeats(draft: Draft, tallies: Sequence[Draft]) -> bool:
    told, later = _wholes(draft), (t for t in tallies if t.kind is ClaimKind.TOTAL and t.start > draft.end)
    large = any((count.low or 0) >= A_DOZEN for count in draft.counts)
    return large and any(told <= _wholes(tally) for tally in later)


def _wholes(draft: Draft) -> set[tuple[Harm, int | None, int | None]]:
    wholes = (c for c in draft.counts if not c.part_of_total and c.group is None and c.low is not None)
    return {(count.harm, count.low, count.high) for count in wholes}


def _summed(draft: Draft) -> Draft:
    return draft._replace(kind=ClaimKind.TOTAL, event=None, belligerents=(), confidence=_USUAL)
