"""A report: readable text with what is known of its publication; and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from .ids import Digest, ReportId, Span, digest_of
from .picture import Picture

#: key of `Report.extra` for what is never shown to anybody outside: who sent a message, from whom it was forwarded
SEALED = "sealed"
#: key of `Report.extra` for why a report is withheld until a person decides on it: its sender changed it, say
HELD = "held"
#: key of `Report.extra` for the addresses of pictures that a report shows, whether they are in the case or not
SHOWS = "shows_pictures"


@dataclass(frozen=True, slots=True)
class Report:
    """One text to be read.

    `published` is the publication date where known; None is honest, and today's date never stands in.
    `country` lists ISO 3166 alpha-2 codes in which places are searched first. `extra` keeps unknown keys. `pictures`
    are those that it shows and that could be looked at; they take no part in its id.
    """

    report_id: ReportId
    text: str
    published: date | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    source_type: str | None = None
    title: str | None = None
    country: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
    pictures: tuple[Picture, ...] = ()

    @property
    def digest(self) -> Digest:
        """The SHA-256 of the text in UTF-8."""
        return digest_of(self.text.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class Rejection:
    """Something that was seen and not used, with the reason: nothing vanishes.

    `where` names the file, line, report or span; `stage` the room that refused it.
    """

    where: str
    reason: str
    stage: str
    report_id: ReportId | None = None
    quote: str | None = None


class UnusedKind(StrEnum):
    """Why the reader made no value of something that it saw."""

    SET_ASIDE = "set_aside"
    COUNTS_NOBODY = "counts_nobody"
    NUMBER_IN_NO_CLAIM = "number_in_no_claim"
    NUMBER_IN_NO_VALUE = "number_in_no_value"
    HARM_IN_NO_CLAIM = "harm_in_no_claim"
    ATTACK_IN_NO_CLAIM = "attack_in_no_claim"


@dataclass(frozen=True, slots=True)
class Unused:
    """Words of a report that the reader saw and made nothing of: what somebody judges the reader by.

    `said` is what the reader itself said of it where it recorded a rejection.
    """

    kind: UnusedKind
    quote: str
    span: Span | None = None
    said: str | None = None
