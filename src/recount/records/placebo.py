"""Whether disclosed strikes fit incidents better on their own days than on days moved away."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shift:
    """One move of the dates: how many incidents could be compared, and how many a disclosed strike fits.

    Only incidents are compared whose own day and moved day both lie between the first and last disclosed day.
    `only_own` fit on their own day alone, `only_moved` on the moved one alone; `chance` is how often as many of these
    would be of the own day if both days were alike (sign test, one-sided). *Units*: `days`.
    """

    days: int
    incidents: int
    fit_own: int
    fit_moved: int
    only_own: int
    only_moved: int
    chance: float


@dataclass(frozen=True, slots=True)
class Placebo:
    """What the moves of the dates show. `lift` is None where nothing fits on the moved days; `finding` says it.

    `disclosures` are the lines of logs that have a day. `belligerent` is the party whose lines these are, None for
    those of all together; `parties` are the same figures party by party, where more than one discloses.
    """

    disclosures: int
    shifts: tuple[Shift, ...]
    lift: float | None
    informs: bool
    finding: str
    belligerent: str | None = None
    parties: tuple[Placebo, ...] = ()
