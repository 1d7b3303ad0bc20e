"""What a case includes: its scope, set by a named person, and what follows from it for one incident."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .incident import Reason
from .vocabulary import EventType


class Verdict(StrEnum):
    """Whether an incident is in the scope of a case. What is not known leaves it undecided, never out."""

    IN = "in"
    OUT = "out"
    UNDECIDED = "undecided"


class Combatants(StrEnum):
    """Whether an incident that harmed nobody but combatants belongs to a case. Figures stand apart under all three."""

    EXCLUDE = "exclude"
    APART = "apart"
    INCLUDE = "include"


class HarmScope(StrEnum):
    """Harm done by the violence itself, harm that follows from its consequences, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    BOTH = "both"


class HeldRule(StrEnum):
    """The rules by which a scope holds people out of a range or leaves them open, as reasons name them."""

    WOUNDS = "wounds_held_out"
    WOUNDS_OPEN = "wounds_open"
    INDIRECT = "indirect_held_out"
    DIRECT = "direct_held_out"
    TOLL = "toll_may_include"


@dataclass(frozen=True, slots=True)
class Circle:
    """All within `km` kilometres of a point, in WGS 84 degrees."""

    lat: float
    lon: float
    km: float


@dataclass(frozen=True, slots=True)
class ScopeTerms:
    """The terms of a scope. All must hold for an incident to be in; one that is empty asks nothing.

    `territory` holds ISO 3166 alpha-2 codes, `admin1` names of provinces, `since` and `until` days that are both
    included, `actors` ids of the code book. `died_of_wounds_within` is the days after the harm within which deaths
    of wounds count. It and `harm` also say whom a figure counts; the others say only which incidents belong.
    """

    territory: tuple[str, ...] = ()
    admin1: tuple[str, ...] = ()
    within: tuple[Circle, ...] = ()
    since: date | None = None
    until: date | None = None
    actors: tuple[str, ...] = ()
    means: tuple[EventType, ...] = ()
    combatants: Combatants = Combatants.APART
    died_of_wounds_within: int | None = None
    harm: HarmScope = HarmScope.BOTH


@dataclass(frozen=True, slots=True)
class Scope:
    """The scope of a case as a named person set it. The latest is in force."""

    terms: ScopeTerms
    by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ScopeFinding:
    """Whether an incident is in scope, with one reason for each term that asks something."""

    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
