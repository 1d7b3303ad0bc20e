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

from ..records import ClaimKind, Count, PlacePrecision, Relation
from .compose import Draft
from .grammar import any_of, syntax
from .place_words import place_words
from .places import PlaceMention
from .sentence import Sentence
from .words import HarmWord, PeopleWord, TargetWord

_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)
_SEVERAL = 2
#: metres within which two points are of one place, or of one place and what grew beside it
_ONE_PLACE_M = 2_000


def with_told_together(sentence: Sentence, places: Sequence[PlaceMention], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; a toll of several places stands at each of them, and its numbers say so."""
    if len(places) < _SEVERAL or not any(_has_toll(draft) for draft in drafts):
        return list(drafts)
    run = _run(sentence, [p for p in places if sentence.span.start <= p.start < sentence.span.end])
    if not run:
        return list(drafts)
    where = {_name(p): p.told_in(sentence.folded) for p in run}
    found = list[Draft]()
    for draft in drafts:
        here = draft.setting.where
        if here is None or here.name not in where or not draft.setting.own_place or not _has_toll(draft):
            found.append(draft)
            continue
        shared = draft._replace(counts=tuple(_together(count, tuple(where)) for count in draft.counts))
        found.append(shared)
        others = (place for name, place in where.items() if name != here.name)
        found += [shared._replace(setting=draft.setting._replace(where=place)) for place in others]
    return found


def _has_toll(draft: Draft) -> bool:
    """True for a claim that states a number of several people."""
    return draft.kind is ClaimKind.HARM and any(
        (c.low or c.high or 0) >= _SEVERAL and not c.part_of_total for c in draft.counts
    )


def _together(count: Count, names: tuple[str, ...]) -> Count:
    numbered = count.low is not None or count.high is not None
    return replace(count, together=names) if numbered and count.low != 0 and not count.listed else count


def _run(sentence: Sentence, places: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The several places that "and" joins, each once; none where they are not all the settlements that are named."""
    settled = [p for p in places if p.where.precision in _SETTLEMENTS and not _is_area_of_another(p, places)]
    runs, joint = [settled[:1]], list[str]()
    for one, other in pairwise(settled):
        between = _joint().fullmatch(sentence.text, one.end, other.start)
        if between is None or _tells_more(sentence, one.end, other.start):
            runs.append([])
        else:
            joint.append(between[0])
        runs[-1].append(other)
    named = [frozenset(map(_name, run)) for run in runs if run]
    if not joint or any(names != named[0] for names in named) or not any(map(_and().search, joint)):
        return []
    once = list({_name(p): p for p in settled}.values())
    if _is_way(sentence, once[0].start):
        return []
    alike = all(p.relation is Relation.AT and p.where.name for p in once)
    return once if alike and len(once) >= _SEVERAL and _lie_apart(once) else []


def _is_way(sentence: Sentence, start: int) -> bool:
    """ "On the road of A and B": one place, which lies between the two."""
    words = sentence.text[sentence.span.start : start].split()[-_NEAR_WORDS:]
    types = place_words().types
    return any(types.get(word.removeprefix("ال")) is PlacePrecision.STREET for word in words)


#: words back from the first place in which a road may be told of
_NEAR_WORDS = 3


def _tells_more(sentence: Sentence, start: int, end: int) -> bool:
    """ "In A, and three wounded in B": of the second place something else is told."""
    words = sentence.text[start:end].replace(",", " ").split()
    if not set(syntax("at_place")).isdisjoint(words) or not set(syntax("at_place")).isdisjoint(w[1:] for w in words):
        return True
    kinds = (HarmWord, PeopleWord, TargetWord)
    return any(start <= m.start < end for kind in kinds for m in sentence.of(kind))


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
    return place.where.name or place.where.stated


@cache
def _joint() -> re.Pattern[str]:
    """Between two places that are told of together: "and", a comma, "and the town of"."""
    return re.compile(rf"\s*(?:[,،]\s*(?:{any_of('connective')}\s*)?|{any_of('connective')}\s*)(?:[^\W\d_]+\s+){{0,3}}")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('connective')}")
