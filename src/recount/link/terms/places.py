"""How two places of claims relate: one place, one inside the other, apart, or not to be told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from ...records import PlacePrecision, Where
from .rules import rules
from .words import alike, name_form, place_names

_COARSE = {PlacePrecision.PROVINCE, PlacePrecision.COUNTRY, PlacePrecision.SEA_OR_AIR}
_MIDDLE = {PlacePrecision.SUBDISTRICT, PlacePrecision.DISTRICT}
_ORDER = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_METRES_PER_DEGREE = 111_000
_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)
#: settlements that hold no other: a village near a town is none of its quarters
_VILLAGES = {PlacePrecision.VILLAGE, PlacePrecision.TOWN}
#: metres from which a settlement's radius is that of something beside it, and up to which it is a subdistrict's
_BESIDE_M, _SUBDISTRICT_M = 10_000, 15_000


class Level(Enum):
    """How finely a place is told: a settlement or finer, a district, or coarser than that."""

    FINE = 0
    MIDDLE = 1
    COARSE = 2
    NONE = 3


class Relation(Enum):
    """How two places relate."""

    SAME = "same"
    NESTED = "nested"
    TOUCHING = "touching"
    SIMILAR_NAME = "similar name"
    OTHER_POINT = "same name, other point"
    UNKNOWN = "unknown"
    APART = "apart"


@dataclass(frozen=True, eq=False, slots=True)
class Spot:
    """A place with what comparing needs: its names by their words and run together, how finely it is told, its reach.

    `reach` is in metres. `ends` are the forms of the names that it is told by where it lies beside a place or between
    two: what others tell of at either may be this.
    """

    where: Where
    names: frozenset[tuple[str, ...]]
    forms: frozenset[str]
    level: Level
    reach: int
    ends: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The name by which a sentence calls the place."""
        return self.where.called

    @property
    def fineness(self) -> int:
        """The rank of its precision, 0 the finest."""
        return _ORDER[self.where.precision]

    @property
    def placed(self) -> bool:
        """True where the place can hold an incident together: a district or finer."""
        return self.level in (Level.FINE, Level.MIDDLE)


@dataclass(frozen=True, slots=True)
class Between:
    """The relation of two places and, where both have points, the metres between them."""

    relation: Relation
    metres: float | None = None


@lru_cache(maxsize=100_000)
def spot(where: Where) -> Spot:
    """A place made ready for comparing."""
    names = place_names(where)
    forms = frozenset("".join(words) for words in names)
    return Spot(
        where, names, forms, _level(where, forms), where.radius_m or rules().place.radius.get(where.precision, 2000),
        _ends(where),
    )  # fmt: skip


def _ends(where: Where) -> frozenset[str]:
    if not where.beside:
        return frozenset()
    names = (name for named in where.candidates for name in (named.name, named.name_ar) if name)
    return frozenset(form for name in names if (form := name_form(name)))


def _level(where: Where, forms: frozenset[str]) -> Level:
    if where.precision in _COARSE:
        return Level.COARSE
    if where.precision in _MIDDLE:
        return Level.MIDDLE
    # a stated name that no gazetteer knows is held to be a settlement: districts and provinces are known
    return Level.FINE if where.lat is not None or forms else Level.NONE


@lru_cache(maxsize=100_000)
def between(a: Spot, b: Spot) -> Between:
    """How two places relate, by their points where both have one, else by their names."""
    if a is b:
        return Between(Relation.SAME, None if a.where.lat is None else 0.0)
    metres = a.where.metres_from(b.where)
    return Between(_by_name(a, b) if metres is None else _by_point(a, b, metres), metres)


def _by_name(a: Spot, b: Spot) -> Relation:
    if a.forms & b.forms:
        return Relation.SAME
    if any(alike(x, y) for x in a.forms for y in b.forms):
        return Relation.SIMILAR_NAME
    return Relation.UNKNOWN


def _by_point(a: Spot, b: Spot, metres: float) -> Relation:
    inside = metres <= max(a.reach, b.reach)
    if metres <= rules().place.same_m or (a.forms & b.forms and inside):
        return Relation.SAME if a.level is b.level else Relation.NESTED
    if inside and a.where.precision != b.where.precision and not {a.where.precision, b.where.precision} <= _VILLAGES:
        return Relation.NESTED
    if a.forms & b.forms or _may_be(a, b.where) or _may_be(b, a.where):
        return Relation.OTHER_POINT
    return Relation.TOUCHING if metres <= a.reach + b.reach else Relation.APART


def _may_be(a: Spot, b: Where) -> bool:
    """True where the gazetteer held b's point possible for a's name too."""
    if b.lat is None or b.lon is None:
        return False
    near = rules().place.same_m / _METRES_PER_DEGREE
    return any(abs(c.lat - b.lat) < near and abs(c.lon - b.lon) < near * 1.5 for c in a.where.candidates)


def no_finer_than_its_circle(where: Where) -> Where:
    """A settlement beside which something happened is told as the land about it, as wide as its radius says."""
    if where.precision not in _SETTLEMENTS or where.radius_m is None or where.radius_m < _BESIDE_M:
        return where
    wide = where.radius_m > _SUBDISTRICT_M
    return replace(where, precision=PlacePrecision.DISTRICT if wide else PlacePrecision.SUBDISTRICT)


def shared_ends(a: Spot, b: Spot) -> frozenset[str]:
    """The names by which one of two places is told, as beside or between others, and that the other bears."""
    return (a.ends & b.forms) | (a.forms & b.ends) | (a.ends & b.ends)


def coarser(a: Spot, b: Spot) -> PlacePrecision:
    """The coarser of two precisions."""
    return max(a, b, key=lambda place: place.fineness).where.precision
