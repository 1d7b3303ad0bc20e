"""The linking rules of the code book (`codebook/linking.toml`) as typed values, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from ..codebook import table
from ..errors import CodebookError
from ..records import EventType, Group, PlacePrecision, Target

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class JoinRules:
    """Where the line between one event and two is drawn; totals in log odds, times in days."""

    start: float
    least: float
    least_mean: float
    margin: float
    window_days: int
    veto_days: int


@dataclass(frozen=True, slots=True)
class PlaceRules:
    """What agreeing places weigh, by precision, and how far a place reaches (metres)."""

    same_m: int
    radius: Mapping[PlacePrecision, int]
    same: Mapping[PlacePrecision, float]
    few: int
    per_doubling: float
    nested: float
    touching: float
    similar_name: float
    other_point: float
    unknown: float
    mentioned: float
    apart: float


@dataclass(frozen=True, slots=True)
class TimeRules:
    """What agreeing days weigh."""

    same_day: float
    same_days: float
    same_stretch: float
    next_day: float
    days_apart: float
    days_before: float
    published: float
    both_published: float
    unpublished: float
    part_of_day: float


@dataclass(frozen=True, slots=True)
class EventRules:
    """What agreeing kinds of event, targets, means and belligerents weigh."""

    same_type: float
    family_type: float
    same_target: float
    same_protected_target: float
    other_target: float
    same_belligerent: float
    other_belligerent: float
    same_method: float


@dataclass(frozen=True, slots=True)
class NumberRules:
    """What agreeing numbers weigh: the larger the number, the less likely by chance."""

    killed_base: float
    per_doubling: float
    most: float
    injured_share: float
    close: float
    far: float


@dataclass(frozen=True, slots=True)
class WordRules:
    """What it weighs that the words around the claims are alike: `per_e_fold` for each factor e beyond `even`."""

    around: int
    even: float
    per_e_fold: float
    least: float
    most: float
    rare: float
    most_rare: float
    named: int


@dataclass(frozen=True, slots=True)
class PublisherRules:
    """What it weighs that one publisher filed both: an assessment is filed for each incident."""

    assessments: tuple[str, ...]
    another_assessment: float


@dataclass(frozen=True, slots=True)
class CopyRules:
    """What it weighs that two reports are near copies."""

    near_copy: float
    words_alike: float


@dataclass(frozen=True, slots=True)
class BlockRules:
    """Which tellings meet to be compared."""

    cells_per_degree: int
    longest_days: int
    crowd: int
    neighbours: int
    few: int
    rare: int
    rare_share: float
    together: int
    alone: int


@dataclass(frozen=True, slots=True)
class NearRules:
    """What makes two texts near copies."""

    words_per_shingle: int
    least_shared: int
    least_containment: float
    common_share: float
    common_least: int
    widest: int


@dataclass(frozen=True, slots=True)
class MatchRules:
    """How far in days and metres an official text may lie from an incident, and what is left of its score there."""

    days: int
    metres: int
    most: int
    fall_metres: int
    per_day: float
    similar_name: float
    mentioned: float
    no_day: float
    no_place: float
    aside: float


@dataclass(frozen=True, slots=True)
class Rules:
    """All linking rules. `families` are pairs of event types that may tell of one event."""

    join: JoinRules
    place: PlaceRules
    time: TimeRules
    event: EventRules
    number: NumberRules
    words: WordRules
    publisher: PublisherRules
    copy: CopyRules
    block: BlockRules
    near: NearRules
    match: MatchRules
    families: frozenset[frozenset[EventType]]
    general: frozenset[EventType]
    protected: frozenset[Target]
    silent: frozenset[Target]
    alike: frozenset[frozenset[Target]]
    hints: Mapping[Group, Target]


@cache
def rules() -> Rules:
    """The rules in force. Raises CodebookError where an entry is missing or not in its vocabulary."""
    data = table("linking")
    try:
        return _rules(data)
    except (TypeError, KeyError, ValueError) as why:
        raise CodebookError("linking.toml", "*", str(why)) from why


def _rules(data: dict[str, Any]) -> Rules:
    place = dict(data["place"])
    place["radius"] = {PlacePrecision(name): metres for name, metres in place["radius"].items()}
    place["same"] = {PlacePrecision(name): weight for name, weight in place["same"].items()}
    types, targets = data["types"], data["targets"]
    families = (frozenset((EventType(a), EventType(b))) for family in types["families"] for a in family for b in family)
    return Rules(
        join=JoinRules(**data["join"]),
        place=PlaceRules(**place),
        time=TimeRules(**data["time"]),
        event=EventRules(**data["event"]),
        number=NumberRules(**data["number"]),
        words=WordRules(**data["words"]),
        publisher=PublisherRules(tuple(data["publisher"]["assessments"]), data["publisher"]["another_assessment"]),
        copy=CopyRules(**data["copy"]),
        block=BlockRules(**data["block"]),
        near=NearRules(**data["near"]),
        match=MatchRules(**data["match"]),
        families=frozenset(families),
        general=frozenset(EventType(name) for name in types["general"]),
        protected=frozenset(Target(name) for name in targets["protected"]),
        silent=frozenset(Target(name) for name in targets["silent"]),
        alike=frozenset(frozenset(Target(name) for name in pair) for pair in targets["alike"]),
        hints={Group(group): Target(target) for group, target in targets["hints"].items()},
    )
