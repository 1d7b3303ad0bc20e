"""The linking rules of the code book (`codebook/linking.toml`) as typed values, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from ...codebook import table, weights
from ...errors import CodebookError
from ...records import EventType, Group, PlacePrecision, Target

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class JoinRules:
    """Where the line between one event and two is drawn; totals in log odds, times in days, `stray_m` in metres.

    `least_struck` is the line between two reports of bombing or shelling.
    In a text without a day of publication a stretch of more than `own_days` is background beside claims without a time.
    """

    least: float
    least_struck: float
    least_mean: float
    outvoted: float
    margin: float
    window_days: int
    own_days: int
    veto_days: int
    stray_m: int
    parts_of_day: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceRules:
    """When two points are one place, and how far a place of a precision reaches (metres).

    What lies beside a place or between two is told of by these where they are no more than `end_m` from it.
    """

    same_m: int
    end_m: int
    radius: Mapping[PlacePrecision, int]


@dataclass(frozen=True, slots=True)
class WordRules:
    """The words around claims (`around` characters) that are compared, and the likeness that says neither yes nor no.

    A weekday or a day without a year is looked for in `near` characters around a claim. `named` rare words shared are
    held to be the names of the same people.
    """

    around: int
    near: int
    even: float
    much_alike: float
    named: int


@dataclass(frozen=True, slots=True)
class PublisherRules:
    """The kinds of source of which one publisher files one for each incident."""

    assessments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyRules:
    """How alike the words around claims must be for copying to speak of them."""

    words_alike: float


@dataclass(frozen=True, slots=True)
class PictureRules:
    """Which pictures are compared, when two of them are one, and in how many reports one is no sign of an event.

    *Units*: `alike_bits` of 256, `least_side` pixels, `longest_days` days between publications.
    """

    alike_bits: int
    least_quality: int
    least_side: int
    most_reports: int
    most_of_one: int
    longest_days: int


@dataclass(frozen=True, slots=True)
class PassageRules:
    """How many words in a row two accounts do not share by chance, `beside` of them neither places nor numbers."""

    words: int
    beside: int


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
    likest: int
    likest_held: int
    likest_least: float


@dataclass(frozen=True, slots=True)
class NearRules:
    """What makes two texts near copies."""

    words_per_shingle: int
    least_shared: int
    least_containment: float
    least_told: float
    common_share: float
    common_least: int
    widest: int


@dataclass(frozen=True, slots=True)
class TranslatedRules:
    """What makes a chain of details a translated copy.

    Details lie `within` so many words of one another, and at most `around` characters from a claim; `names` is the
    worth of names of two consonants, of three, and of more; figures up to `small` are left out, those up to `low` and
    round ones are worth less. `least_share` is the share of the worth of all details that must stand in the chain.
    """

    around: int
    within: int
    small: int
    low: int
    low_figure: float
    figure: float
    names: tuple[float, ...]
    least_pairs: int
    least_details: int
    least_worth: float
    least_share: float


@dataclass(frozen=True, slots=True)
class MatchRules:
    """How far in days and metres an official text may lie from an incident, and how alike a place must be named."""

    days: int
    metres: int
    most: int
    fall_metres: int
    alike: float
    as_well: float


@dataclass(frozen=True, slots=True)
class Rules:
    """All linking rules. `families` are pairs of event types that may tell of one event.
    Of others, the `mistakable` are taken for one another. `struck` are those of bombing and shelling.

    `weights` are the log odds that one of each signal adds: learned ones, and those that no corpus could teach;
    `match_weights` are those of official statements against incidents. `partners` are parties that
    strike on one side, by their ids.
    """

    join: JoinRules
    place: PlaceRules
    words: WordRules
    publisher: PublisherRules
    copy: CopyRules
    picture: PictureRules
    passage: PassageRules
    block: BlockRules
    near: NearRules
    translated: TranslatedRules
    match: MatchRules
    weights: Mapping[str, float]
    match_weights: Mapping[str, float]
    families: frozenset[frozenset[EventType]]
    mistakable: frozenset[EventType]
    struck: frozenset[EventType]
    general: frozenset[EventType]
    protected: frozenset[Target]
    silent: frozenset[Target]
    alike: frozenset[frozenset[Target]]
    hints: Mapping[Group, Target]
    partners: frozenset[frozenset[str]]


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
    types, targets = data["types"], data["targets"]
    families = (frozenset((EventType(a), EventType(b))) for family in types["families"] for a in family for b in family)
    return Rules(
        join=JoinRules(**{**data["join"], "parts_of_day": tuple(data["join"]["parts_of_day"])}),
        place=PlaceRules(**place),
        words=WordRules(**data["words"]),
        publisher=PublisherRules(tuple(data["publisher"]["assessments"])),
        copy=CopyRules(**data["copy"]),
        picture=PictureRules(**data["picture"]),
        passage=PassageRules(**data["passage"]),
        block=BlockRules(**data["block"]),
        near=NearRules(**data["near"]),
        translated=TranslatedRules(**{**data["translated"], "names": tuple(data["translated"]["names"])}),
        match=MatchRules(**data["match"]),
        weights={**weights("linking")["weights"], **data["weights"]},
        match_weights={**weights("matching")["weights"], **data["match_weights"]},
        families=frozenset(families),
        mistakable=frozenset(EventType(name) for name in types["mistakable"]),
        struck=frozenset(EventType(name) for name in types["struck"]),
        general=frozenset(EventType(name) for name in types["general"]),
        protected=frozenset(Target(name) for name in targets["protected"]),
        silent=frozenset(Target(name) for name in targets["silent"]),
        alike=frozenset(frozenset(Target(name) for name in pair) for pair in targets["alike"]),
        hints={Group(group): Target(target) for group, target in targets["hints"].items()},
        partners=frozenset(frozenset(pair) for pair in data["parties"]["partners"]),
    )
