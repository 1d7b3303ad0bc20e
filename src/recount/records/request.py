"""Requests for information: who may be told what, what was asked, by which two people, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .ids import Digest


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a request, in two languages."""

    id: str
    en: str
    ar: str


@dataclass(frozen=True, slots=True)
class Asker:
    """The newsroom or group that asks, and the address of its office to which answers go: never a person's."""

    name: str
    name_ar: str
    reply_to: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a case may ask, and the fields of a released incident that this one recipient may be told.

    The latest declaration under a name is in force. `called` and `called_ar` stand in the letter; `party` is the
    belligerent's id in the code book where the recipient speaks for one.
    """

    name: str
    called: str
    called_ar: str
    fields: tuple[str, ...]
    questions: tuple[Question, ...]
    asker: Asker
    by: str
    at: datetime
    reason: str
    party: str | None = None


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """A request that its first signer drafted. `digest` is that of the list of checksums over its very bytes.

    `release` and `release_digest` are those of the release it was taken from; `fields` those that it tells.
    """

    digest: Digest
    code: str
    recipient: str
    release: str
    release_digest: Digest
    fields: tuple[str, ...]
    asked_on: date
    answer_by: date | None
    by: str
    role: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class RequestApproval:
    """The second signature, under exactly these bytes: from then on they may leave, and a copy of them is kept."""

    digest: Digest
    by: str
    role: str
    at: datetime
    reason: str


class Answer(StrEnum):
    """What came of a request by some day."""

    ANSWERED = "answered"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class RequestOutcome:
    """What came of a request: an answer on this day, or none until this day. The latest stands."""

    digest: Digest
    outcome: Answer
    on: date
    by: str
    at: datetime
    note: str = ""
