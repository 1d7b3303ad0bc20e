"""The closed vocabularies of what belligerents disclose of their own strikes."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """What a release says was done to a target, by its own account."""

    HIT = "hit"
    DESTROYED = "destroyed"
    DAMAGED = "damaged"
    SUPPRESSED = "suppressed"


class Struck(StrEnum):
    """The kind of a target as a release names it; whether it was one is not said by that."""

    PERSONNEL = "personnel"
    POSITION = "position"
    VEHICLE = "vehicle"
    WEAPON = "weapon"
    STORE = "store"
    BUILDING = "building"
    TUNNEL = "tunnel"
    COMMAND = "command"
    ROUTE = "route"
    AIRCRAFT = "aircraft"
    INDUSTRY = "industry"
