"""Where that was of which a party speaks, in a sentence on two attacks: "struck a house in A, but denied striking B".

A position is of the place that its own words name, and the dead of the other attack are at the other place: neither
is set at the place of the sentence as a whole. Nothing is parted where one of the two names no village or town of its
own, or where one of them lies within the other. What is denied at a name that no gazetteer knows has no place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import ClaimKind, PlacePrecision, Span, Stance, Where
from ..events.context import Context, Setting, setting_of
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, PeopleWord
from ..officials.stance_voices import until
from ..places.places import PlaceMention
from .compose import Draft, Told


def at_places_of_positions(
    told: Told, places: Sequence[PlaceMention], so_far: Context, drafts: Sequence[Draft]
) -> list[Draft]:
    """The drafts of a sentence, the positions and the harm each at the place that its own words name."""
    drafts = [_without_others_place(told, places, draft) for draft in drafts]
    taken = [draft for draft in drafts if draft.kind is ClaimKind.RESPONSIBILITY and draft.stance in _OF_AN_ATTACK]
    settled = [place for place in places if place.where.precision in _SETTLED]
    if not taken or len(settled) < _TWO:
        return list(drafts)
    clauses = {draft: Span(draft.start, until(told.sentence, draft.start, draft.end)) for draft in taken}
    own = {draft: [p for p in settled if _in(clauses[draft], p)] for draft in taken}
    denied = [clauses[draft] for draft in taken if draft.stance is Stance.DENIES and own[draft]]
    others = [p for p in settled if not any(_in(clause, p) for clause in denied)]
    if not denied or not others:
        return list(drafts)
    rest = told._replace(sentence=told.sentence.outside(denied))
    moved = []
    for draft in drafts:
        clause = clauses.get(draft) or next((c for c in denied if _in(c, draft)), None)
        part = told._replace(sentence=told.sentence.outside([*_beside(told.sentence, clause)])) if clause else rest
        here = own.get(draft) or ([] if clause else others)
        moved.append(_moved(part, so_far, draft, here) if here else draft)
    return moved


def _without_others_place(told: Told, places: Sequence[PlaceMention], draft: Draft) -> Draft:
    """A denial at a name that no gazetteer knows without the place that was told of before it, or stands beside it."""
    if draft.kind is not ClaimKind.RESPONSIBILITY or draft.stance is not Stance.DENIES or draft.setting.where is None:
        return draft
    clause = Span(draft.start, until(told.sentence, draft.start, draft.end))
    if any(_in(clause, place) for place in places) or not _names_unknown(told, clause):
        return draft
    return draft._replace(setting=draft.setting._replace(where=None, own_place=False, joined=(), elsewhere=True))


def _names_unknown(told: Told, clause: Span) -> bool:
    """True for "a school in Exampleville": a capital behind a word for a place, and no party, people or day."""
    words = [Span(m.start, m.end) for kind in (ActorWord, PeopleWord) for m in told.sentence.of(kind)]
    known = [*words, *(Span(day.start, day.end) for day in told.dates)]
    names = (found.start("name") for found in _at_a_name().finditer(told.sentence.folded.cased, *clause))
    return any(not any(one.start <= at < one.end for one in known) for at in names)


@cache
def _at_a_name() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('at_place')}\s(?P<name>[A-Z][a-z]{{2,}})")


def _beside(sentence: Sentence, clause: Span) -> tuple[Span, Span]:
    return Span(sentence.span.start, clause.start), Span(clause.end, sentence.span.end)


_OF_AN_ATTACK = (Stance.DENIES, Stance.ACCEPTS)
_SETTLED = (
    PlacePrecision.EXACT, PlacePrecision.LANDMARK, PlacePrecision.NEIGHBOURHOOD, PlacePrecision.VILLAGE,
    PlacePrecision.TOWN, PlacePrecision.CITY,
)  # fmt: skip
_TOWNS = {PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY}
_TWO = 2
#: how many radii of a place around its middle still count as that place
_AROUND = 1.5


def _in(clause: Span, one: PlaceMention | Draft) -> bool:
    return clause.start <= one.start < clause.end


def _moved(told: Told, so_far: Context, draft: Draft, here: Sequence[PlaceMention]) -> Draft:
    """The draft at the place that these make, with the attack told of beside them, where that is another place."""
    setting = setting_of(told.sentence, here, told.dates, so_far)
    if setting.where is None or not setting.own_place:
        return draft
    if draft.event is not None:
        draft = draft._replace(event=told.usual.told_in(told.sentence) or told.usual.beside())
    if not _elsewhere(setting, draft.setting.where):
        return draft
    return draft._replace(setting=draft.setting._replace(where=setting.where, own_place=True))


def _elsewhere(setting: Setting, where: Where | None) -> bool:
    there = setting.where
    if there is None or where is None:
        return there is not None
    if {there.precision, where.precision} <= _TOWNS:
        return there.called != where.called  # two towns are two, however near
    apart = there.metres_from(where)
    return apart is None or apart > _AROUND * max(there.radius_m or 0, where.radius_m or 0)
