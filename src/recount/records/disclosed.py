"""What a belligerent's release tells beside the number of its strikes: targets, sorties, partners, and corrections."""

from __future__ import annotations

from dataclasses import dataclass

from .disclosure_vocabulary import Act, Struck
from .ids import Span
from .time import When


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of things as stated. An end that the words leave open is None, and both where they are vague."""

    span: Span
    low: int | None
    high: int | None
    exact: bool = True
    vague: str | None = None


@dataclass(frozen=True, slots=True)
class Engaged:
    """What a release says was done to targets of one kind. `number` is None where the words give none."""

    span: Span
    act: Act
    kind: Struck
    stated: str
    number: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """With whom, or in whose support, a release says that it was done; `id` where the code book knows the party."""

    stated: str
    id: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Corrects:
    """That a release takes back what an earlier one said.

    `released` is the day of the earlier release, `instead_of` the number of strikes that it gave; None where unsaid.
    """

    span: Span
    released: When | None = None
    instead_of: int | None = None


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What a line of a release tells beside its strikes. Targets, sorties and engagements are no strikes."""

    targets: Quantity | None = None
    sorties: Quantity | None = None
    engagements: Quantity | None = None
    engaged: tuple[Engaged, ...] = ()
    partners: tuple[Partner, ...] = ()
    corrects: Corrects | None = None
