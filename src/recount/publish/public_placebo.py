"""Whether disclosed strikes beside incidents say anything, as the public record holds it: counts, no words."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import Placebo, Shift
from .parties import neutral
from .public_words import Party


@dataclass(frozen=True, slots=True)
class PublicPlacebo:
    """What moving the dates of the incidents shows of the lines of strikes that one party discloses, or that all do.

    `party` is None for all lines together. `lift` is the fits on own days for each fit on moved days, None where
    nothing fits on moved days. Where `informs` is false a disclosed strike beside an incident says nothing here.
    """

    party: Party | None
    disclosures: int
    shifts: tuple[Shift, ...]
    lift: float | None
    informs: bool

    @property
    def compared(self) -> int:
        """How many comparisons could be made, over all moves."""
        return sum(shift.incidents for shift in self.shifts)

    @property
    def fit_own(self) -> int:
        """How many of them a disclosed strike fits on the incident's own day."""
        return sum(shift.fit_own for shift in self.shifts)

    @property
    def fit_moved(self) -> int:
        """How many of them a disclosed strike fits on the moved day."""
        return sum(shift.fit_moved for shift in self.shifts)


def public_placebos(found: Placebo | None) -> tuple[PublicPlacebo, ...]:
    """The figures of all disclosures together, then those of each party by its id; none where nothing was compared."""
    return () if found is None else tuple(_public(one) for one in (found, *found.parties))


def _public(found: Placebo) -> PublicPlacebo:
    name = found.belligerent
    party = (neutral(name) or Party(name)) if name else None
    return PublicPlacebo(party, found.disclosures, found.shifts, found.lift, found.informs)
