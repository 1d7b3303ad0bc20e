"""Who is said to hold, take, lose, leave or besiege a place: context, and never blame.

The grammar is one of places around a word: the lexicon says on which side of it the holder and the place stand.
Without both, nothing is claimed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from ...records import Control, ControlAct, TimePrecision, When, Where
from ..blame.blame_words import fired_from_ends
from ..dates.dates import DateMention
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import ControlWord, EventWord, HarmWord, Mention, SpeakerWord, actor_name
from ..people.holders import Holder, few, find_holders, holder_of
from ..places.places import PlaceMention
from .context import Setting

_TAKING = (ControlAct.TOOK,)
_LEAVING = (ControlAct.LOST, ControlAct.WITHDREW)
#: how many words may stand between the word and its place
_PLACE_REACH = 8
_UNREAL_REACH = 3
#: most words between "fired from" and what says who holds the ground
_GROUND_REACH = 3


@dataclass(frozen=True, slots=True)
class Held:
    """One telling of control; `start` and `end` are the folded offsets of its words."""

    start: int
    end: int
    control: Control
    where: Where | None
    when: When | None


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands in and around a sentence: its places and days, and what it takes over."""

    places: tuple[PlaceMention, ...]
    dates: tuple[DateMention, ...]
    setting: Setting


def find_control(sentence: Sentence, scene: Scene) -> list[Held]:
    """The tellings of control in a sentence, by place; none that is only wanted, feared or denied."""
    words = sentence.of(ControlWord)
    if not words:
        return []
    holders = find_holders(sentence)
    found: list[Held] = []
    for mention in words:
        holder = holder_of(sentence, mention, holders)
        if (
            holder is None
            or _unreal(sentence, mention)
            or _is_ground(sentence, mention, scene)
            or (found and mention.start < found[-1].end)
        ):
            continue
        if told := _told(sentence, mention, holder, scene):
            found.append(told)
    return found


def _is_ground(sentence: Sentence, mention: Mention[ControlWord], scene: Scene) -> bool:
    """ "Fired from areas held by the army hit the town": the areas are held, and none of the places named is."""
    text, end = sentence.text, fired_from_ends(sentence, mention.end)
    if end is None or text[mention.start - 1] == "-" or not few(text[end : mention.start], _GROUND_REACH):
        return False  # of one written onto its holder the place stands right behind: see `_reaches`
    return not any(end <= place.start < mention.start for place in scene.places)


def _runs_a_body(sentence: Sentence, mention: Mention[ControlWord]) -> bool:
    """ "The Houthi-run health ministry": a body that a party runs, and no place."""
    if sentence.text[mention.start - 1 : mention.start] != "-":
        return False
    bodies = (m for m in sentence.of(SpeakerWord) if mention.end < m.end and m.start <= mention.end + _BODY)
    return any(_NO_NAME.fullmatch(sentence.folded.cased, mention.end, max(mention.end, m.start)) for m in bodies)


#: characters from "-run" to the word for a body: "-run health ministry"
_BODY = 12
#: and no name of a place between: "rebel-held Ariha, residents said"
_NO_NAME = re.compile(r"[\sa-z-]*")


def _unreal(sentence: Sentence, mention: Mention[ControlWord]) -> bool:
    head = " ".join(sentence.text[sentence.span.start : mention.start].split()[-_UNREAL_REACH:])
    return bool(_unreal_words().search(head))


def _told(sentence: Sentence, mention: Mention[ControlWord], holder: Holder, scene: Scene) -> Held | None:
    if _runs_a_body(sentence, mention):
        return None
    place = _place(sentence, mention, holder, scene)
    where = _where(sentence, place) if place else _meant_before(sentence, mention, holder, scene)
    if where is None:
        return None
    start = min(holder.start, mention.start)
    end = max(holder.end, mention.end, place.end if place else 0)
    start = min(start, place.start) if place and place.end <= start else start
    since, until, when = _times(sentence, mention, scene)
    control = Control(
        place=where.stated,
        holder=actor_name(holder.id) if holder.id else sentence.stated(holder.start, holder.end),
        since=since,
        until=until,
        act=mention.word.act,
        holder_id=holder.id,
    )
    return Held(start, end, control, where, when)


def _place(sentence: Sentence, mention: Mention[ControlWord], holder: Holder, scene: Scene) -> PlaceMention | None:
    text, side = sentence.text, mention.word.place
    first, last = min(mention.start, holder.start), max(mention.end, holder.end)
    apart = [p for p in scene.places if p.end <= holder.start or holder.end <= p.start]
    after = [
        p for p in apart
        if mention.end <= p.start and _reaches(sentence, mention, mention.end if p.end <= holder.start else last, p)
    ]  # fmt: skip
    before = [p for p in apart if p.end <= first and few(text[p.end : first], _PLACE_REACH)]
    nearest_after = min(after, key=lambda p: p.start, default=None)
    nearest_before = max(before, key=lambda p: p.end, default=None)
    if side == "after":
        return nearest_after
    if side == "before":
        return nearest_before
    if nearest_before and not text[nearest_before.end : first].strip(", "):
        return nearest_before  # «نبل الخاضعة لسيطرة النظام بلدة …»
    return nearest_after or nearest_before


def _reaches(sentence: Sentence, mention: Mention[ControlWord], start: int, place: PlaceMention) -> bool:
    """True for a place a few words behind; behind a word written onto its holder, with no other name or deed between.

    "SDF-controlled areas killed five in X", "regime-controlled Y fell on X": X is held by nobody there.
    """
    if not few(sentence.text[start : place.start], _PLACE_REACH):
        return False
    if mention.word.act is not ControlAct.HOLDS or place.start - start <= _NEXT:
        return True
    deeds = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    if any(start <= at < place.start for at in deeds):
        return False
    named = sentence.text[mention.start - 1] == "-" and _OTHER_NAME.search(sentence.folded.cased, start, place.start)
    return not named


#: characters to the next word
_NEXT = 1
_OTHER_NAME = re.compile(r"\b[A-Z][a-z]")


def _where(sentence: Sentence, place: PlaceMention) -> Where:
    return replace(place.where, span=sentence.folded.original_span(place.start, place.end))


def _meant_before(sentence: Sentence, mention: Mention[ControlWord], holder: Holder, scene: Scene) -> Where | None:
    """The place that the report named before, where the sentence says "the town"."""
    if scene.setting.where is None or scene.setting.own_place:
        return None
    last = max(mention.end, holder.end) if mention.word.place != "before" else sentence.span.start
    edge = sentence.span.end if mention.word.place != "before" else mention.start
    named = _the_place().search(sentence.text, last, edge)
    return scene.setting.where if named and few(sentence.text[last : named.start()], 4) else None


def _times(
    sentence: Sentence, mention: Mention[ControlWord], scene: Scene
) -> tuple[When | None, When | None, When | None]:
    """Since, until, and the day told of. Only a stated day is one: nothing is taken over from another sentence."""
    days = {word: _day_after(sentence, word, scene) for word in ("since", "until")}
    own = scene.setting.when if scene.setting.own_time else None
    act = mention.word.act
    since = days["since"] or (own if act in _TAKING else None)
    until = days["until"] or (own if act in _LEAVING else None)
    return since, until, own


def _day_after(sentence: Sentence, word: str, scene: Scene) -> When | None:
    for day in scene.dates:
        head = sentence.text[max(sentence.span.start, day.start - 24) : day.start]
        within = sentence.text[day.start : day.end]
        if re.search(rf"{subject_pattern('control', word)}\s+(?:\w+\s+)?$", head) or re.match(
            subject_pattern("control", word), within
        ):
            return stated_time(sentence, day)
    return None


def stated_time(sentence: Sentence, day: DateMention) -> When:
    """The time of a mention with its span; a year right after the word for one («منذ عام 2016») is that year."""
    year = _YEAR.match(sentence.text, day.end)
    if year is None or day.when.precision in (TimePrecision.DAY, TimePrecision.MONTH):
        return replace(day.when, span=sentence.folded.original_span(day.start, day.end))
    first, last, number = day.start, year.end(), int(year[1])
    stated = sentence.text[first:last]
    span = sentence.folded.original_span(first, last)
    return When(date(number, 1, 1), date(number, 12, 31), TimePrecision.YEAR, stated, None, span)


_YEAR = re.compile(r"\s*((?:19|20)\d\d)(?!\d)")


@cache
def _unreal_words() -> re.Pattern[str]:
    return re.compile(subject_pattern("control", "unreal"))


@cache
def _the_place() -> re.Pattern[str]:
    return re.compile(subject_pattern("control", "the_place"))
