"""The closed vocabularies of what an account tells beside an attack."""

from __future__ import annotations

from enum import StrEnum


class GapPrecision(StrEnum):
    """How exactly the time between two strikes is told; `unknown` where the words name no unit ("shortly after")."""

    MINUTE = "minute"
    HOUR = "hour"
    UNKNOWN = "unknown"


class Responders(StrEnum):
    """What is told of those who had come to help when the second strike fell; None where nobody tells."""

    HIT = "hit"
    PRESENT = "present"
    ABSENT = "absent"


class Use(StrEnum):
    """What an object is said to have been used for at the time; `not_military` is a claimant's denial."""

    MILITARY = "military"
    NOT_MILITARY = "not_military"
    SHELTER = "shelter"
    MEDICAL = "medical"
    DETENTION = "detention"
    TEACHING = "teaching"
    OUT_OF_SERVICE = "out_of_service"
