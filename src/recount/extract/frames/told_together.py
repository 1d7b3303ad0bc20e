"""A toll told of several places at once: "14 people were killed in strikes on A and B", «مقتل 14 بغارات على أ وب».

It is the toll of none of them alone. Each of the places is given the claim, and its numbers say of which places they
are told together. Only towns and villages of a known point and name that lie apart are several places: a town and its
district, a town under two spellings and two quarters of a town are one. Where the sentence names any other settlement,
whose toll it is cannot be said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ...records import ClaimKind, Count, PlacePrecision, Relation, Where
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, PeopleWord, TargetWord
from ..numbers.numbers import find_numbers
from ..places.place_words import place_words
from ..places.places import PlaceMention
from .apart import place_behind
from .compose import Draft
from .place_ahead import right_ahead

_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)
_SEVERAL = 2
#: metres within which two points are of one place, or of one place and what grew beside it
_ONE_PLACE_M = 2_000


def with_told_together(
    sentence: Sentence, places: Sequence[PlaceMention], drafts: Sequence[Draft], before: Sequence[Draft] = ()
) -> list[Draft]:
    """The drafts; a toll of several places stands at each of them, and its numbers say so.

    So does one that names no place behind a claim of several: "Strikes hit A and B. In all 14 were killed."
    """
    if not drafts or _one_by_one(sentence):
        return list(drafts)
    inside = [p for p in places if sentence.span.start <= p.start < sentence.span.end]
    runs = _runs(sentence, inside) if len(inside) >= _SEVERAL else []
    found = list[Draft]()
    for draft in drafts:
        others = [d for d in drafts if d is not draft]
        run = _run_of(runs, draft, others) if draft.setting.own_place else []
        if run and (own := _own_again(sentence, draft, run, places)) is not None:
            found.append(draft._replace(setting=draft.setting._replace(where=_stated(sentence, own))))
            continue
        beside = tuple(_stated(sentence, p) for p in run) if run else _taken_over(sentence, draft, before)
        told = _at_each(draft, beside) if beside else [draft]
        found += [d._replace(setting=d.setting._replace(joined=beside)) for d in told] if run else told
    return found


def _stated(sentence: Sentence, place: PlaceMention) -> Where:
    return place.told_in(sentence.folded)


def _at_each(draft: Draft, beside: tuple[Where, ...]) -> list[Draft]:
    """The draft at each of the places that it tells of together; an attack without a toll stays one claim."""
    if not _has_toll(draft):
        return [draft]
    names = tuple(where.called for where in beside)
    shared = draft._replace(counts=tuple(_together(count, names) for count in draft.counts))
    others = (where for where in beside if draft.setting.where is None or where.name != draft.setting.where.name)
    return [shared, *(shared._replace(setting=draft.setting._replace(where=where)) for where in others)]


def _taken_over(sentence: Sentence, draft: Draft, before: Sequence[Draft]) -> tuple[Where, ...]:
    """The places that the sentence right before a toll without a place of its own tells of together."""
    here, last = draft.setting.where, next((d for d in reversed(before) if d.kind in _TELLING), None)
    if last is None or here is None or draft.setting.own_place or not last.setting.joined:
        return ()
    if len(_STOP.findall(sentence.text, last.end - 1, sentence.span.start)) > 1:
        return ()
    if {count.harm for count in last.counts} & {count.harm for count in draft.counts}:
        return ()  # the same harm told of again is told of closer
    return last.setting.joined if here.name in [where.name for where in last.setting.joined] else ()


_TELLING, _STOP = (ClaimKind.HARM, ClaimKind.ACTION), re.compile(r"[.!?\u061f\n]\s+")


def _one_by_one(sentence: Sentence) -> bool:
    """ "Five, six and three people respectively": each place has a number of its own."""
    return _respectively().search(sentence.text, *sentence.span) is not None


@cache
def _respectively() -> OpeningPattern:
    return OpeningPattern(syntax("respectively"), rf"(?<!\w){any_of('respectively')}(?!\w)")


def _run_of(runs: Sequence[Sequence[PlaceMention]], draft: Draft, others: Sequence[Draft]) -> list[PlaceMention]:
    """The run of several places in which a toll's own place is named.

    Every other place of the sentence is one of the run as well, or the place of another claim.
    """
    here = draft.setting.where
    if here is None or here.name is None:
        return []
    run = next((run for run in runs if len(run) >= _SEVERAL and here.name in [_name(p) for p in run]), None)
    if run is None:
        return []
    names = {_name(p) for p in run}
    elsewhere = (d.setting.where for d in others if d.counts and d.setting.own_place)
    if any(where and where.name in names and where.name != here.name for where in elsewhere):
        return []
    taken = {d.setting.where.called for d in others if d.setting.where and d.counts}
    return list(run) if {_name(p) for other in runs for p in other} - names <= taken else []


def _own_again(
    sentence: Sentence, draft: Draft, run: Sequence[PlaceMention], places: Sequence[PlaceMention]
) -> PlaceMention | None:
    """ "Strikes on A and B killed eight people in A": the place of the run that is named again right beside a toll."""
    original = sentence.folded.original_span
    end = original(draft.start, draft.end).end
    if not run or any(c.part_of_total and c.span and c.span.end == end for c in draft.counts):
        return None  # "14 dead, nine of them in A"
    beside = place_behind(sentence.text, draft.end, places) or right_ahead(sentence, draft.start, places)
    again = beside is not None and beside not in run and _name(beside) in map(_name, run)
    return beside if again else None


def _has_toll(draft: Draft) -> bool:
    """True for a claim that states a number of several people."""
    return draft.kind is ClaimKind.HARM and any(
        (c.low or c.high or 0) >= _SEVERAL and not c.part_of_total for c in draft.counts
    )


def _together(count: Count, names: tuple[str, ...]) -> Count:
    numbered = count.low is not None or count.high is not None
    return replace(count, together=names) if numbered and count.low != 0 and not count.listed else count


def _runs(sentence: Sentence, places: Sequence[PlaceMention]) -> list[list[PlaceMention]]:
    """The settlements of a sentence, those that "and" joins in one run, each once.

    A run that is no set of places apart from one another, or that only opens a way, is none.
    """
    settled = [p for p in places if p.where.precision in _SETTLEMENTS and not _is_area_of_another(p, places)]
    runs, joints = [settled[:1]], [list[str]()]
    for one, other in pairwise(settled):
        between = _joint().fullmatch(sentence.text, one.end, other.start)
        if between is None or _tells_more(sentence, one.end, other.start):
            runs.append([other])
            joints.append([])
        else:
            joints[-1].append(between[0])
            runs[-1].append(other)
    found = [list({_name(p): p for p in run}.values()) for run in runs if run]
    return [run if _is_joined(sentence, run, joint) else run[:1] for run, joint in zip(found, joints, strict=False)]


def _is_joined(sentence: Sentence, run: Sequence[PlaceMention], joints: Sequence[str]) -> bool:
    if not any(map(_and().search, joints)) or _is_way(sentence, run[0].start):
        return False
    alike = all(p.relation is Relation.AT and p.where.name for p in run)
    return alike and len(run) >= _SEVERAL and _lie_apart(run)


def _is_way(sentence: Sentence, start: int) -> bool:
    """ "On the road of A and B": one place, which lies between the two."""
    words = sentence.text[sentence.span.start : start].split()[-_NEAR_WORDS:]
    types = place_words().types
    return any(types.get(word.removeprefix("ال")) is PlacePrecision.STREET for word in words)


#: words back from the first place in which a road may be told of
_NEAR_WORDS = 3


def _tells_more(sentence: Sentence, start: int, end: int) -> bool:
    """ "In A, and three wounded in B", "killed in A, and strikes hit B": of the second place something else is told."""
    kinds = (HarmWord, PeopleWord, TargetWord)
    if any(start <= m.start < end for kind in kinds for m in sentence.of(kind)):
        return True
    if any(m.start < start for m in sentence.of(HarmWord)) and any(
        start <= m.start < end for m in sentence.of(EventWord)
    ):
        return True
    return bool(find_numbers(sentence.text[start:end], "ar"))


def _is_area_of_another(place: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """ "In A, Idlib": the province behind a town has the name of its city."""
    return any(p.where.admin1 == place.where.name and p.end < place.start and p is not place for p in places)


def _lie_apart(places: Sequence[PlaceMention]) -> bool:
    for n, one in enumerate(places):
        for other in places[n + 1 :]:
            apart = one.where.metres_from(other.where)
            if apart is None or apart < _ONE_PLACE_M:
                return False
    return True


def _name(place: PlaceMention) -> str:
    return place.where.called


@cache
def _joint() -> re.Pattern[str]:
    """Between two places that are told of together: "and", a comma, "and the town of"."""
    return re.compile(rf"\s*(?:[,،]\s*(?:{any_of('connective')}\s*)?|{any_of('connective')}\s*)(?:[^\W\d_]+\s+){{0,3}}")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('connective')}")
