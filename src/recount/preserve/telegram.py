"""Telegram exports in JSON (`result.json`): of one chat, or of all chats of an account.

Only a public channel is a channel; every other kind of chat, a private channel too, has members who trust each other.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..errors import UnreadableInput
from ..records import Rejection
from .chat import CHANNEL, CHAT, NO_WORDS, SERVICE, Chat, Message, Passed, preserved
from .decoding import decoded
from .kinds import Kind
from .preserved import LocatedReport, Preserved, refused
from .published import day_of

#: chats that bear the name of a person
_PERSONAL = {"personal_chat", "bot_chat", "saved_messages", "replies", "verification_codes"}
#: ids that Telegram gives to channels begin so; those of people begin with `user`
_CHANNEL_ID = "channel"
#: kinds of media of which the export keeps one picture beside
_FILMS = ("video_file", "animation")


def read(name: str, content: bytes) -> Preserved:
    """The messages of an export, in its order, each located by its id.

    Raises UnreadableInput where the bytes are not JSON; an export that was cut short is one.
    """
    try:
        export = json.loads(decoded(name, content))
    except (ValueError, RecursionError) as why:
        if isinstance(why, UnreadableInput):
            raise
        raise UnreadableInput(name, f"the Telegram export is cut short or damaged: {why}; export it again") from why
    reports: list[LocatedReport] = []
    rejections: list[Rejection] = []
    for number, chat in enumerate(_chats(export), 1):
        whole = isinstance(export.get("messages"), list)
        place = name if whole else f"{name}, chat {number}"
        read_chat = _read_chat(place, chat)
        prefix = "" if whole else f"chat {number}, "
        reports += [LocatedReport(found.report, prefix + found.locator) for found in read_chat.reports]
        rejections += read_chat.rejections
    return Preserved(Kind.TELEGRAM, tuple(reports), tuple(rejections) or _empty(name, reports))


def _empty(name: str, reports: list[LocatedReport]) -> tuple[Rejection, ...]:
    return () if reports else (refused(name, "the export holds no chats"),)


def _chats(export: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if isinstance(export.get("messages"), list):
        return [export]
    found = [export.get("chats"), export.get("left_chats")]
    lists = [part["list"] for part in found if isinstance(part, dict) and isinstance(part.get("list"), list)]
    return [chat for listed in lists for chat in listed if isinstance(chat, dict)]


def _read_chat(place: str, chat: Mapping[str, Any]) -> Preserved:
    kind = _words(chat.get("type"))
    named = _words(chat.get("name")) or None
    where = Chat(None if kind in _PERSONAL else named, CHANNEL if kind == "public_channel" else CHAT)
    messages = chat.get("messages")
    listed = messages if isinstance(messages, list) else []
    found = list(_messages(listed, named if kind in _PERSONAL else None))
    return preserved(place, Kind.TELEGRAM, where, found)


def _messages(listed: list[Any], person: str | None) -> Iterator[Message | Passed]:
    albums = _albums(listed)
    for number, message in enumerate(listed, 1):
        if not isinstance(message, dict):
            yield Passed(f"entry {number}", "entries are no messages")
            continue
        place = f"message {message.get('id', f'at {number}')}"
        if message.get("type") != "message":
            yield Passed(place, SERVICE)
        elif not (text := _text(message.get("text")).strip()):
            yield Passed(place, NO_WORDS)
        else:
            yield replace(_message(place, text, message, person), shows=albums.get(_post(message), ()))


def _post(message: Mapping[str, Any]) -> tuple[str, str]:
    """What the messages of one post have in common: an album is sent as several, one of them with the words."""
    return _words(message.get("from_id")), _words(message.get("date"))


def _albums(listed: list[Any]) -> dict[tuple[str, str], tuple[str, ...]]:
    """The files of pictures that each post shows, a film by one picture of it; none where nobody says when it was sent.

    Two posts of one sender in one second that both have words are not told apart: neither shows anything.
    """
    files: dict[tuple[str, str], list[str]] = {}
    worded: Counter[tuple[str, str]] = Counter()
    for message in listed:
        if isinstance(message, dict) and message.get("type") == "message" and all(post := _post(message)):
            files.setdefault(post, []).extend(_files(message))
            worded[post] += bool(_text(message.get("text")).strip())
    return {post: tuple(found) for post, found in files.items() if worded[post] == 1}


def _files(message: Mapping[str, Any]) -> Iterator[str]:
    """The files of a message's picture; a sticker is none, and a file that was left out of the export has no path."""
    is_picture = _words(message.get("mime_type")).startswith("image/") and message.get("media_type") != "sticker"
    stated = [message.get("photo"), message.get("file") if is_picture else None]
    stated += [message.get("thumbnail")] if message.get("media_type") in _FILMS else []
    return (path for path in map(_words, stated) if path and not path.startswith("("))


def _message(place: str, text: str, message: Mapping[str, Any], person: str | None) -> Message:
    sent = _words(message.get("date"))
    forwarded, origin = _words(message.get("forwarded_from")), _words(message.get("forwarded_from_id"))
    is_channel = origin.startswith(_CHANNEL_ID)
    sealed = {
        "chat": person or "",
        "sender": _words(message.get("from")),
        "sender_id": _words(message.get("from_id")),
        "author": _words(message.get("author")),
        "forwarded_from": "" if is_channel else forwarded,
        "forwarded_from_id": "" if is_channel else origin,
        "via": _words(message.get("via_bot")),
    }
    others: dict[str, object] = {"message": message.get("id")}
    if isinstance(message.get("reply_to_message_id"), int):
        others["reply_to"] = message["reply_to_message_id"]
    if is_channel and forwarded:
        others["forwarded_from"] = forwarded
    if media := [_words(message.get(key)) for key in ("photo", "file", "media_type") if message.get(key)]:
        others["media"] = media
    edited = _words(message.get("edited"))
    if edited:
        others["edited"] = edited
    held = "its sender changed it after it was sent" if edited else None
    return Message(place, text, day_of(sent), sent, sealed, others, held)


def _text(value: object) -> str:
    """The words of a message: a string, or a list of strings and of marked runs."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(part if isinstance(part, str) else _words(part.get("text")) for part in value if _is_run(part))
    return ""


def _is_run(part: object) -> bool:
    return isinstance(part, (str, dict))


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""
