"""What bytes are, by their content first and their name only where content leaves it open."""

from __future__ import annotations

import gzip
import io
import json
import re
import zlib
from dataclasses import dataclass
from enum import StrEnum

from ..errors import UnreadableInput
from .decoding import decoded

#: bytes that a compressed file may unfold to; a guard against files made to fill a machine
UNFOLDED_LIMIT = 1 << 30


class Kind(StrEnum):
    """The kinds that can be read today, by media type."""

    HTML = "text/html"
    PDF = "application/pdf"
    PLAIN = "text/plain"
    TABLE = "application/jsonl"


UNKNOWN = "application/octet-stream"
GZIP = "application/gzip"


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What bytes were found to be. `kind` is None where no reader exists, and `why` then says so."""

    media_type: str
    content: bytes
    kind: Kind | None = None
    why: str = ""


#: first bytes -> media type and name, of kinds that are kept as evidence and not read
_UNREAD = (
    (b"\x89PNG", "image/png", "a PNG image"),
    (b"\xff\xd8\xff", "image/jpeg", "a JPEG image"),
    (b"GIF8", "image/gif", "a GIF image"),
    (b"RIFF", "application/x-riff", "a media file"),
    (b"PK\x03\x04", "application/zip", "a ZIP archive or office document"),
    (b"WARC/", "application/warc", "a web archive"),
    (b"SQLite format 3", "application/vnd.sqlite3", "an SQLite database"),
    (b"PAR1", "application/vnd.apache.parquet", "a Parquet table"),
    (b"\xd0\xcf\x11\xe0", "application/x-ole-storage", "an old office document"),
)
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title)\b", re.IGNORECASE)
#: some producers and mail gates put a line or two before the mark
_PDF = re.compile(rb"(?:^|[\r\n])%PDF-\d")
_TABLE_NAME = re.compile(r"\.(?:jsonl|ndjson)(?:\.gz)?$", re.IGNORECASE)


def sniff(name: str, content: bytes) -> Sniffed:
    """What these bytes are, unfolded where they are gzipped.

    Raises UnreadableInput where they are empty, a damaged archive, or no text in a known encoding.
    """
    if not content.strip():
        raise UnreadableInput(name, "the file is empty")
    if content.startswith(b"\x1f\x8b"):
        inner = sniff(name, _unfolded(name, content))
        return Sniffed(GZIP, inner.content, inner.kind, inner.why)
    if _PDF.search(content[:1024]) and (content.startswith(b"%PDF-") or b"endobj" in content):
        return Sniffed(Kind.PDF, content, Kind.PDF)
    for magic, media_type, words in _UNREAD:
        if content.startswith(magic):
            return Sniffed(media_type, content, None, f"{words}: kept as evidence, but this kind is not read yet")
    return _text_kind(name, content)


def _unfolded(name: str, content: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
            unfolded = file.read(UNFOLDED_LIMIT + 1)
    except (OSError, EOFError, zlib.error) as why:
        raise UnreadableInput(name, f"the gzip file is damaged or cut short: {why}") from why
    if len(unfolded) > UNFOLDED_LIMIT:
        raise UnreadableInput(name, f"unfolds to more than {UNFOLDED_LIMIT} bytes; split it")
    return unfolded


def _text_kind(name: str, content: bytes) -> Sniffed:
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _MARKUP.search(content[:20_000]):
        return Sniffed(Kind.HTML, content, Kind.HTML)
    if _TABLE_NAME.search(name):
        return Sniffed(Kind.TABLE, content, Kind.TABLE)
    text = decoded(name, content).lstrip()
    if text.startswith("{") and _is_object(text.split("\n", 1)[0]):
        return Sniffed(Kind.TABLE, content, Kind.TABLE)
    if text.startswith(("{", "[")) and _is_json(text):
        return Sniffed("application/json", content, None, "JSON, but not one report a line; save it as JSONL")
    return Sniffed(Kind.PLAIN, content, Kind.PLAIN)


def _is_object(line: str) -> bool:
    return _is_json(line) and isinstance(json.loads(line), dict)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
