"""What a line of a party's release tells beside its strikes, as the public may see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ..records import Act, Disclosed, Engaged, Quantity, Struck
from .parties import neutral
from .public_words import Party

#: words as they may be shown, None where they may not
Cleaned = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class PublicQuantity:
    """A number of things as stated; both ends are None where the words are vague."""

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class PublicEngaged:
    """What was hit by the party's own account; `words` are what it calls it, where they may be shown."""

    act: Act
    kind: Struck
    number: PublicQuantity | None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class PublicPartner:
    """With whom it was done: the party where the code book knows it, else the words where they may be shown."""

    party: Party | None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class PublicCorrects:
    """The day of the release that is corrected, and the number of strikes that it gave; None where unsaid."""

    released: date | None
    instead_of: int | None


@dataclass(frozen=True, slots=True)
class PublicDisclosed:
    """What a line tells beside its strikes; `corrects` is there where it takes back what an earlier release said."""

    targets: PublicQuantity | None = None
    sorties: PublicQuantity | None = None
    engagements: PublicQuantity | None = None
    engaged: tuple[PublicEngaged, ...] = ()
    partners: tuple[PublicPartner, ...] = ()
    corrects: PublicCorrects | None = None


def public_disclosed(told: Disclosed | None, cleaned: Cleaned) -> PublicDisclosed | None:
    """What of it may be shown: numbers and kinds always, words only as `cleaned` gives them back."""
    if told is None:
        return None
    partners = (
        PublicPartner(neutral(one.id) if one.id else None, None if one.id else cleaned(one.stated))
        for one in told.partners
    )
    corrects = told.corrects
    day = corrects.released.start if corrects and corrects.released else None
    return PublicDisclosed(
        _quantity(told.targets),
        _quantity(told.sorties),
        _quantity(told.engagements),
        tuple(_engaged(one, cleaned) for one in told.engaged),
        tuple(one for one in partners if one.party or one.words),
        PublicCorrects(day, corrects.instead_of) if corrects else None,
    )


def _quantity(found: Quantity | None) -> PublicQuantity | None:
    return PublicQuantity(found.low, found.high) if found else None


def _engaged(one: Engaged, cleaned: Cleaned) -> PublicEngaged:
    return PublicEngaged(one.act, one.kind, _quantity(one.number), cleaned(one.stated))
