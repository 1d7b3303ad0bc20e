"""Who was asked about an incident and what came of it, as the public record holds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .public_words import Party


@dataclass(frozen=True, slots=True)
class PublicInquiry:
    """Whom people asked on a day, and whether an answer came on another, or none by then.

    `name` is None where it cannot be told without a withheld name; `party` is whom the one who was asked speaks for.
    """

    name: str | None
    name_ar: str | None
    party: Party | None
    asked_on: date
    answered: bool
    on: date
