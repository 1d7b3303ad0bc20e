"""The closed vocabularies of how a text names a place, apart from how exactly the place is known."""

from __future__ import annotations

from enum import StrEnum


class Relation(StrEnum):
    """How what is told of lies to the place named: at it, or only somewhere about it."""

    AT = "at"
    NEAR = "near"
    DIRECTION = "direction"
    BETWEEN = "between"
    COUNTRYSIDE = "countryside"


class Abstention(StrEnum):
    """Why a place that a text names was given no point."""

    NOT_IN_GAZETTEER = "not_in_gazetteer"
    SEVERAL_FIT = "several_fit"
    LIES_ELSEWHERE = "lies_elsewhere"
