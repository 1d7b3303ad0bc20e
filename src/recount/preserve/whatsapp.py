"""WhatsApp exports (`_chat.txt`): messages in the form of whatever telephone and language wrote them.

Every form gives the day in numbers. Which number is the month is decided by the whole file: an order in which some day
does not exist, or in which time runs backwards, is out. Where both orders stand, days are not known.

*Source*: Unicode CLDR: every Arabic locale, and every one that parts the numbers by full stops, puts the day first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from itertools import pairwise

from .chat import CHAT, DELETED, NO_WORDS, SERVICE, Chat, Message, Passed, pattern, preserved, words
from .decoding import decoded
from .kinds import Kind
from .preserved import Preserved, refused
from .shapes import MESSAGE_HEAD
from .stated_days import plain_digits

_SENDER = re.compile(r"^([^\n]{1,80}?):[ \u00a0]*(.*)$", re.DOTALL)
_TRIM = " \t\n\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
#: a head of a message whose digits or full stops tell that the day comes first
_TOLD = re.compile("[٠-٩۰-۹]|^[^/]*?\\d{1,2}\\.\\d{1,2}\\.\\d")
_PICTURE = re.compile(r"[^\s<>:/\\]+\.(?:jpe?g|png|gif|webp)(?![\w.])", re.IGNORECASE)
_STICKER = re.compile(r"^STK|STICKER")
_GROUP = re.compile("(?:created (?:this )?group|أنشأت? المجموعة)\\s+[\"“«'](.+?)[\"”»']", re.IGNORECASE)


class _Order(Enum):
    """Which of the three numbers are day, month and year, by their places."""

    DAY_FIRST = (0, 1, 2)
    MONTH_FIRST = (1, 0, 2)
    YEAR_FIRST = (2, 1, 0)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A message or a line of the program: the line that it begins on, its day in numbers, its time, and its words."""

    line: int
    numbers: tuple[int, ...]
    time: str
    rest: str
    is_day_first: bool


def read(name: str, content: bytes) -> Preserved:
    """The messages of a chat, in its order, each located by its line. Raises UnreadableInput for what is no text."""
    entries = list(_entries(decoded(name, content)))
    orders = _orders(entries)
    messages = [_read(entry, orders) for entry in entries]
    found = preserved(name, Kind.WHATSAPP, Chat(_chat_name(name, entries), CHAT), messages)
    unsure = [entry for entry in entries if len({_day(entry.numbers, order) for order in orders}) > 1]
    if not orders:
        why = "the days of this chat cannot be read in any one order of day, month and year; no message has a date"
    elif unsure:
        why = (
            f"{len(unsure)} messages have days that read two ways, and nothing in the file decides; they have no date. "
            "Export the chat from its beginning, or with the telephone set to English (UK), and add that"
        )
    else:
        return found
    return replace(found, rejections=(*found.rejections, refused(name, why, entries[0].rest and _stated(entries[0]))))


def _entries(text: str) -> Iterator[_Entry]:
    """Every entry with the lines that belong to it; what stands before the first is an entry of the program."""
    head: _Entry | None = None
    below: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        found = MESSAGE_HEAD.match(line)
        if found is None:
            below.append(line)
            continue
        if head is not None:
            yield replace(head, rest="\n".join([head.rest, *below]).strip(_TRIM))
        groups = [group for group in found.groups()[:-1] if group is not None]
        numbers = tuple(int(plain_digits(part)) for part in groups[:3])
        told = bool(_TOLD.search(line[: found.start("rest")]))
        head, below = _Entry(number, numbers, ":".join(_clock(groups[3:])), found["rest"], told), []
    if head is not None:
        yield replace(head, rest="\n".join([head.rest, *below]).strip(_TRIM))


def _clock(parts: Sequence[str]) -> list[str]:
    """Hours, minutes and, where stated, seconds of the 24-hour clock."""
    half = parts[-1].casefold()[0] if not parts[-1].isdecimal() else ""
    numbers = [int(part) for part in parts if part.isdecimal()]
    if half:
        numbers[0] = numbers[0] % 12 + (12 if half in ("p", "م") else 0)
    return [f"{number:02}" for number in numbers]


def _orders(entries: Sequence[_Entry]) -> tuple[_Order, ...]:
    """The orders in which every day exists and time never runs backwards; else those in which every day exists."""
    days = [entry.numbers for entry in entries]
    if all(entry.is_day_first and _day(entry.numbers, _Order.DAY_FIRST) for entry in entries):
        return (_Order.DAY_FIRST,)
    real = [order for order in _Order if all(_day(numbers, order) for numbers in days)]
    steady = [order for order in real if _runs_forward([_day(numbers, order) for numbers in days])]
    return tuple(steady or real)


def _runs_forward(days: Sequence[date | None]) -> bool:
    known = [day for day in days if day is not None]
    return all(one <= other for one, other in pairwise(known))


def _day(numbers: Sequence[int], order: _Order) -> date | None:
    day, month, year = (numbers[place] for place in order.value)
    if year < 100 and order is not _Order.YEAR_FIRST:
        year += 2000  # the program is of this century
    try:
        return date(year, month, day) if year >= 2000 else None
    except ValueError:
        return None


def _read(entry: _Entry, orders: Sequence[_Order]) -> Message | Passed:
    place = f"line {entry.line}"
    named = _SENDER.match(entry.rest)
    if named is None or pattern("system").search(named[1]) or _is_system(named[2]):
        return Passed(place, SERVICE)
    sender, text = named[1].strip(_TRIM + "~"), named[2].strip(_TRIM)
    plain = text.rstrip(".").casefold()
    if plain in words("deleted"):
        return Passed(place, DELETED)
    edited = next((mark for mark in words("edited") if plain.endswith(mark)), None)
    text = text[: len(text) - len(edited)].strip(_TRIM) if edited else text
    text, media = _without_media(text)
    if not text:
        return Passed(place, NO_WORDS)
    days = {_day(entry.numbers, order) for order in orders}
    published = days.pop() if len(days) == 1 else None
    others: dict[str, object] = {"media": media} if media else {}
    held = "its sender changed it after it was sent" if edited else None
    sent = f"{published}T{entry.time}" if published else _stated(entry)
    return Message(place, text, published, sent, {"sender": sender}, others, held, tuple(_files(media)))


def _files(media: Sequence[str]) -> Iterator[str]:
    """The files of pictures that these lines name; stickers are none."""
    for line in media:
        if (found := _PICTURE.search(line)) and not _STICKER.search(found[0]):
            yield found[0]


def _stated(entry: _Entry) -> str:
    return f"{'/'.join(map(str, entry.numbers))} {entry.time}"


def _is_system(text: str) -> bool:
    """True for what a program writes as if somebody had sent it."""
    first = text.split("\n", 1)[0].strip(_TRIM)
    return text.startswith("\u200e") and pattern("system").search(first) is not None


def _without_media(text: str) -> tuple[str, list[str]]:
    """The words without the lines that stand for pictures and files, and those lines."""
    kept: list[str] = []
    media: list[str] = []
    for line in text.split("\n"):
        plain = line.strip(_TRIM).casefold()
        is_media = plain in words("media") or pattern("attached").search(plain) is not None
        (media if is_media else kept).append(line.strip(_TRIM) if is_media else line)
    return "\n".join(kept).strip(_TRIM), media


def _chat_name(name: str, entries: Sequence[_Entry]) -> str | None:
    """The name of a group as the file states it. One that may be a person's is none: that of a chat of two."""
    created = next((found[1] for entry in entries if (found := _GROUP.search(entry.rest))), None)
    if created:
        return created.strip(_TRIM)
    named = [found for entry in entries if (found := _SENDER.match(entry.rest))]
    people = {found[1].strip(_TRIM + "~") for found in named if not _is_system(found[2])}
    # One family of telephones has the group itself say what the program says.
    titles = [found[1].strip(_TRIM) for found in named if _is_system(found[2])]
    titles += [stated for mark in words("file_name") if (stated := _behind(mark, name))]
    return next((title for title in titles if title not in people and len(people) > 2), None)


def _behind(mark: str, name: str) -> str:
    """What stands behind these words in the name of a file."""
    at = name.casefold().rfind(mark)
    return "" if at < 0 else re.split(r"\.(?:txt|zip)\b|/", name[at + len(mark) :])[0].strip(_TRIM)
