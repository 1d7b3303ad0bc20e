"""Which place of the world a name means, from the other names of the text.

What speaks for a place, in points: its people; the area named right after it; the areas named elsewhere; the places
around it that the text names too. Names are decided together, in rounds, so that what one settles helps the next;
one name means one place throughout a text, unless an area is named right after it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...records import Abstention, distance_m
from .gazetteer_files import Place
from .place_choice import Draft, ranked
from .place_context import context_of
from .place_names import plain_name
from .place_phrases import phrases
from .place_text import Hit, PlaceText
from .world_mentions import WorldMention, inside, world_mentions
from .world_names import WorldNames

ROUNDS = 3
#: points for ten times more people; for lying in the area named right after, in a province, a country named elsewhere
PEOPLE, QUALIFIED, IN_PROVINCE, IN_COUNTRY = 1.0, 20.0, 2.5, 1.2
#: points for each other place of the text nearby, falling to a third at so many metres; at most so many count
NEAR, NEAR_M, MOST_NEAR = 1.6, 80_000, 4
#: the lead over the next place under which none is chosen; what the text must add to a name it does not show
LEAD, SUPPORT = 0.7, 1.0
#: metres within which two places of one name need not be told apart
TOGETHER_M = 50_000
#: points taken from a province beside a large town of its name ("New York", "Washington"), and how large
NAMESAKE, NAMESAKE_PEOPLE = 1.5, 100_000
#: points for being called so, and not only also called so ("Mexico" is the country, not its capital)
OWN_NAME = 1.0
_AREAS = ("ADM1", "PCLI")
_PEOPLE_UNKNOWN = 300


@dataclass(frozen=True, slots=True)
class Settled:
    """A mention with its candidates, best first, each with its points; `place` is None where nothing decides."""

    mention: WorldMention
    scored: tuple[tuple[float, Place], ...]
    place: Place | None


def world_drafts(text: PlaceText, names: WorldNames) -> list[Draft]:
    """The places that a text names, anywhere in the world, from left to right, each decided or left open."""
    settled = settle(world_mentions(text, names))
    drafts = [_draft(one) for one in settled]
    hits = [Hit(one.mention.start, one.mention.end, one.mention.name, ()) for one in settled]
    for phrase in phrases(text, hits):
        if not any(hit.start < phrase.end and phrase.start < hit.end for hit in hits):
            relation = context_of(text, phrase.start, phrase.end).relation
            drafts.append(
                Draft(phrase.start, phrase.end, (), phrase.precision, relation, abstained=Abstention.NOT_IN_GAZETTEER)
            )
    return sorted(drafts, key=lambda draft: draft.start)


def _draft(one: Settled) -> Draft:
    mention, context = one.mention, one.mention.context
    abstained = Abstention.SEVERAL_FIT if one.place is None else None
    places = tuple(place for _, place in one.scored)
    return Draft(mention.start, mention.end, places, context.precision, context.relation, 1.0, one.place, abstained)


def settle(mentions: Sequence[WorldMention]) -> list[Settled]:
    """The mentions that are places, each with the place it means where something decides."""
    groups = _groups(mentions)
    chosen: dict[str, Place] = {}
    scored: dict[str, list[tuple[float, float, Place]]] = {}
    for _ in range(ROUNDS):
        scored = {key: _scored(key, group, chosen) for key, group in groups.items()}
        chosen = {key: best[0][2] for key, best in scored.items() if best and _counts(groups[key], best)}
    return [s for key, group in groups.items() for s in _settled(group, scored[key])]


def _groups(mentions: Sequence[WorldMention]) -> dict[str, list[WorldMention]]:
    """Mentions that mean one place: of one name, and of one area after it where there is one."""
    groups: dict[str, list[WorldMention]] = defaultdict(list)
    qualified: dict[str, str] = {}
    for mention in mentions:
        if mention.within is not None:
            qualified.setdefault(mention.name, f"{mention.name}, {mention.within.name}")
    for mention in mentions:
        own = f"{mention.name}, {mention.within.name}" if mention.within is not None else None
        groups[own or qualified.get(mention.name, mention.name)].append(mention)
    return groups


def _counts(group: Sequence[WorldMention], best: Sequence[tuple[float, float, Place]]) -> bool:
    """Whether a name stands for a place at all: the text shows it to be one, or is about the land around it."""
    return any(mention.shown for mention in group) or best[0][1] >= SUPPORT


def _scored(key: str, group: Sequence[WorldMention], chosen: Mapping[str, Place]) -> list[tuple[float, float, Place]]:
    """Candidates with all their points, and those that the text adds to the people, best first."""
    others = {name: place for name, place in chosen.items() if name != key}
    within = next((mention.within for mention in group if mention.within is not None), None)
    found = []
    precision = next((mention.context.precision for mention in group if mention.context.precision), None)
    for place in ranked(group[0].places, precision, ()):
        text = _from_text(place, list(others.values()))
        if within is not None and any(inside(place, area) for area in within.places):
            text += QUALIFIED
        own = OWN_NAME if plain_name(place.name) == group[0].name else 0.0
        found.append((_from_people(place, group[0].places) + own + text, text, place))
    return sorted(found, key=lambda one: (-one[0], one[2].id))


def _from_people(place: Place, every: Sequence[Place]) -> float:
    points = PEOPLE * math.log10(place.population or _PEOPLE_UNKNOWN)
    if place.kind == "ADM1" and any(p.kind not in _AREAS and p.population >= NAMESAKE_PEOPLE for p in every):
        points -= NAMESAKE
    return points


def _from_text(place: Place, others: Sequence[Place]) -> float:
    points = 0.0
    if any(o.kind == "ADM1" and inside(place, o) for o in others) or (
        place.kind == "ADM1" and any(inside(o, place) for o in others)
    ):
        points += IN_PROVINCE
    elif any(other.country == place.country for other in others):
        points += IN_COUNTRY
    if place.kind not in _AREAS:
        near = sorted((math.exp(-distance_m(place.lat, place.lon, o.lat, o.lon) / NEAR_M)
                       for o in others if o.kind not in _AREAS), reverse=True)  # fmt: skip
        points += NEAR * sum(near[:MOST_NEAR])
    return points


def _settled(group: Sequence[WorldMention], scored: Sequence[tuple[float, float, Place]]) -> list[Settled]:
    if not scored or not _counts(group, scored):
        return []
    best = scored[0]
    place: Place | None = best[2]
    rivals = (other for points, _, other in scored[1:] if best[0] - points < LEAD)
    if any(distance_m(best[2].lat, best[2].lon, other.lat, other.lon) > TOGETHER_M for other in rivals):
        place = None
    return [Settled(mention, tuple((points, other) for points, _, other in scored), place) for mention in group]
