"""Messages of exported chats: one message is one report, and who sent it is sealed.

The law of this module: senders are people. Their names and ids go under `SEALED` in `extra` and nowhere else, whatever
the program that exported the chat calls them; the publisher of a message is the chat.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from .. import codebook
from ..records import HELD, SEALED, SHOWS, Report
from .beside import file_beside
from .preserved import LocatedReport, Preserved, refused, report_id
from .published import language_of

#: kinds of source: a channel is read by anybody, a chat by its members
CHANNEL, CHAT = "channel", "chat"
#: places that one rejection names of many messages of a kind
_NAMED = 20


@dataclass(frozen=True, slots=True)
class Chat:
    """Where messages were sent: its name (None where that is a person's), and whether anybody could read it."""

    name: str | None
    source_type: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `sent` is the time as stated, `sealed` what is never shown, `others` the rest that is kept.

    `held` says why it is withheld until a person decides, None where it is not. `shows` are the files of its pictures,
    by their paths from the export.
    """

    place: str
    text: str
    published: date | None
    sent: str
    sealed: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, object] = field(default_factory=dict)
    held: str | None = None
    shows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passed:
    """A line of an export that is no report: the place, and why in words that many share."""

    place: str
    why: str


NO_WORDS = "messages hold only pictures, films or files, and no words; add those by themselves"
DELETED = "messages were deleted by their senders; their words are not in the file"
SERVICE = "lines were written by the program itself and by nobody"


def preserved(name: str, kind: str, chat: Chat, found: Sequence[Message | Passed]) -> Preserved:
    """The reports of a chat, and for each kind of line that is none, one rejection that counts and places them."""
    reports = [LocatedReport(_report(name, chat, one), one.place) for one in found if isinstance(one, Message)]
    passed: dict[str, list[str]] = {}
    for one in found:
        if isinstance(one, Passed):
            passed.setdefault(one.why, []).append(one.place)
    rejections = [refused(name, f"{len(places)} {why}", _listed(places)) for why, places in sorted(passed.items())]
    if not reports and not rejections:
        rejections.append(refused(name, "the export holds no messages"))
    return Preserved(kind, tuple(reports), tuple(rejections))


def _listed(places: Sequence[str]) -> str:
    more = len(places) - _NAMED
    return ", ".join(places[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _report(name: str, chat: Chat, message: Message) -> Report:
    sealed = {key: value for key, value in message.sealed.items() if value and value != chat.name}
    extra: dict[str, object] = {**message.others, "sent": message.sent}
    if sealed:
        extra[SEALED] = sealed
    if shows := [address for path in message.shows if (address := file_beside(name, path))]:
        extra[SHOWS] = shows
    if message.held:
        extra[HELD] = message.held
    return Report(
        report_id(message.text),
        message.text,
        published=message.published,
        language=language_of(message.text, None),
        publisher=chat.name,
        source_type=chat.source_type,
        extra=extra,
    )


@cache
def words(entry: str) -> tuple[str, ...]:
    """The words that programs write for this, in lower case."""
    return tuple(word.casefold() for word in codebook.table("chats")[entry])


@cache
def pattern(entry: str) -> re.Pattern[str]:
    """Any of the words that programs write for this."""
    return re.compile("|".join(map(re.escape, words(entry))), re.IGNORECASE)
