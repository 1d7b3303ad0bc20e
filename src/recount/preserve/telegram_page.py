"""Telegram exports as pages (`messages.html`).

A page does not say what kind of chat it shows, so it is taken for the kind that needs more protection: a chat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .chat import CHAT, NO_WORDS, SERVICE, Chat, Message, Passed, preserved
from .decoding import decoded
from .html_text import text_of
from .html_tree import tree_of
from .kinds import Kind
from .preserved import Preserved
from .stated_days import DayOrder, stated_day

_DAY = re.compile(r"(\d{1,2}\.\d{1,2}\.\d{4})")
_ID = re.compile(r"message(-?\d+)")


@dataclass(frozen=True, slots=True)
class _Posted:
    """One message of a page. `sender` is that of the message above where a page leaves it out."""

    place: str
    node: LexborNode
    sender: str


def read(name: str, content: bytes) -> Preserved:
    """The messages of a page, in its order, each located by its id. Raises UnreadableInput for what is no text."""
    page = LexborHTMLParser(decoded(name, content))
    head = page.css_first(".page_header .text")
    title = _words(head).strip() if head else ""
    posted = list(_posted(page))
    senders = {one.sender for one in posted if isinstance(one, _Posted)}
    # A chat of two bears the name of the other, who is a person.
    is_personal = title in senders and len(senders) == 2
    chat = Chat(None if is_personal or not title else title, CHAT)
    found = [one if isinstance(one, Passed) else _message(one, title if is_personal else "") for one in posted]
    return preserved(name, Kind.TELEGRAM_PAGE, chat, found)


def _posted(page: LexborHTMLParser) -> Iterator[_Posted | Passed]:
    sender = ""
    for number, node in enumerate(page.css("div.message"), 1):
        stated = _ID.match(node.attributes.get("id") or "")
        place = f"message {stated[1]}" if stated else f"message at {number}"
        if "service" in (node.attributes.get("class") or "").split():
            yield Passed(place, SERVICE)
            continue
        body = _child(node, "body")
        named = _child(body, "from_name") if body else None
        sender = _words(named).strip() if named else sender
        yield _Posted(place, node, sender)


def _message(posted: _Posted, person: str) -> Message | Passed:
    body = _child(posted.node, "body")
    forwarded = _child(body, "forwarded") if body else None
    holder = forwarded or body
    words = _child(holder, "text") if holder else None
    text = _words(words).strip()
    if not text:
        return Passed(posted.place, NO_WORDS)
    when = _child(body, "date") if body else None
    sent = (when.attributes.get("title") or "") if when else ""
    day = _DAY.search(sent)
    origin = _child(forwarded, "from_name") if forwarded else None
    reply = body.css_first(".reply_to a[href]") if body else None
    to = _ID.search((reply.attributes.get("href") or "").replace("go_to_", "")) if reply else None
    sealed = {
        "chat": person,
        "sender": posted.sender,
        "forwarded_from": _words(origin).split("\n")[0] if origin else "",
    }
    others: dict[str, object] = {"message": posted.place.removeprefix("message ")}
    if to:
        others["reply_to"] = to[1]
    is_edited = when is not None and "edited" in _words(when).lower()
    held = "its sender changed it after it was sent" if is_edited else None
    published = stated_day(day[1], DayOrder.DAY_FIRST) if day else None
    return Message(posted.place, text, published, sent, sealed, others, held, tuple(_files(holder)))


def _files(holder: LexborNode | None) -> Iterator[str]:
    """The files of the pictures in a message, a film by one picture of it."""
    for link in holder.css("a.photo_wrap[href]") if holder else ():
        yield unquote(link.attributes.get("href") or "")
    for film in holder.css(".video_file_wrap img[src]") if holder else ():
        yield unquote(film.attributes.get("src") or "")


def _child(node: LexborNode | None, wanted: str) -> LexborNode | None:
    """The child that has this class, itself and not in something that it holds."""
    at = node.child if node else None
    while at is not None:
        if at.is_element_node and wanted in (at.attributes.get("class") or "").split():
            return at
        at = at.next
    return None


def _words(node: LexborNode | None) -> str:
    tree = tree_of(node)
    return text_of(tree, tree.elements[0]) if tree.elements else ""
