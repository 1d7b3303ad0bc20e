"""What bytes are, by their content first and their name only where content leaves it open."""

from __future__ import annotations

import gzip
import io
import json
import re
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum

from ..errors import UnreadableInput
from .decoding import decoded
from .shapes import is_chat, is_table

#: bytes that a compressed file may unfold to; a guard against files made to fill a machine
UNFOLDED_LIMIT = 1 << 30


class Kind(StrEnum):
    """The kinds that can be read today, by media type."""

    HTML = "text/html"
    PDF = "application/pdf"
    PLAIN = "text/plain"
    TABLE = "application/jsonl"
    CSV = "text/csv"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    FEED = "application/rss+xml"
    JSON_FEED = "application/feed+json"
    WARC = "application/warc"
    WACZ = "application/wacz"
    ZIP = "application/zip"
    TELEGRAM = "application/x-telegram-export+json"
    TELEGRAM_PAGE = "application/x-telegram-export+html"
    WHATSAPP = "text/x-whatsapp-chat"
    PICTURE = "image/*"


UNKNOWN = "application/octet-stream"
GZIP = "application/gzip"


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What bytes were found to be. `kind` is None where no reader exists, and `why` then says so."""

    media_type: str
    content: bytes
    kind: Kind | None = None
    why: str = ""


#: first bytes -> media type, of pictures
_PICTURES = (
    (re.compile(rb"\x89PNG"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8"), "image/gif"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp"),
)
#: first bytes -> media type and name, of kinds that are kept as evidence and not read
_UNREAD = (
    (b"RIFF", "application/x-riff", "a media file"),
    (b"SQLite format 3", "application/vnd.sqlite3", "an SQLite database"),
    (b"PAR1", "application/vnd.apache.parquet", "a Parquet table"),
    (b"\xd0\xcf\x11\xe0", "application/x-ole-storage", "an old office document (save it anew as XLSX or PDF)"),
)
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title)\b", re.IGNORECASE)
#: some producers and mail gates put a line or two before the mark
_PDF = re.compile(rb"(?:^|[\r\n])%PDF-\d")
#: looked for first, since it is found to be missing twenty times as fast
_MARK = b"%PDF-"
_TABLE_NAME = re.compile(r"\.(?:jsonl|ndjson)(?:\.gz)?$", re.IGNORECASE)
_CSV_NAME = re.compile(r"\.(?:csv|tsv|tab)(?:\.gz)?$", re.IGNORECASE)
_FEED = re.compile(
    rb"^(?:<\?xml[^>]{0,200}\?>|<!--.{0,2000}?-->|<\?[^>]{0,500}\?>|\s"
    rb"|<!DOCTYPE[^\[>]{0,200}(?:\[.{0,2000}?\]\s{0,20})?>)*<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
_TELEGRAM_PAGE = re.compile(rb'class="message (?:default|service)[ "]|class="page_body chat_page"')
#: what a ZIP holds -> its kind, by the name of one of its files
_ZIPPED = ((re.compile(r"^xl/workbook\.xml$"), Kind.XLSX), (re.compile(r"^datapackage\.json$"), Kind.WACZ))
_OFFICE = {
    "word/document.xml": "a word processor's document (save it as PDF or plain text)",
    "ppt/presentation.xml": "a presentation (save it as PDF)",
    "xl/workbook.bin": "a binary workbook (save it as XLSX)",
    "content.xml": "an OpenDocument file (save it as XLSX or PDF)",
}


#: the ends of names of files that are no text
_NAMED = {
    "pdf": "a PDF", "xlsx": "a workbook", "docx": "a word processor's document", "zip": "a ZIP archive",
    "wacz": "an archive of web pages", "warc": "an archive of web pages", "gz": "a gzip file",
    "jpg": "a picture", "jpeg": "a picture", "png": "a picture", "gif": "a picture", "webp": "a picture",
    "mp4": "a film", "mov": "a film", "mp3": "a recording", "ogg": "a recording",
}  # fmt: skip


def sniff(name: str, content: bytes) -> Sniffed:
    """What these bytes are, unfolded where they are gzipped.

    Raises UnreadableInput where they are empty, a damaged archive, or no text in a known encoding.
    """
    if not content.strip():
        raise UnreadableInput(name, "the file is empty")
    if content.startswith(b"WARC/") or _is_gzipped_warc(content):
        return Sniffed(Kind.WARC, content, Kind.WARC)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(name, content)
    if content.startswith(b"\x1f\x8b"):
        inner = sniff(name, _unfolded(name, content))
        return Sniffed(GZIP, inner.content, inner.kind, inner.why)
    if (
        _MARK in (head := content[:1024])
        and _PDF.search(head)
        and (content.startswith(b"%PDF-") or b"endobj" in content)
    ):
        return Sniffed(Kind.PDF, content, Kind.PDF)
    if picture := picture_type(content):
        return Sniffed(picture, content, Kind.PICTURE)
    for magic, media_type, words in _UNREAD:
        if content.startswith(magic):
            return Sniffed(media_type, content, None, f"{words}: kept as evidence, but this kind is not read yet")
    return _text_kind(name, content)


def picture_type(content: bytes) -> str | None:
    """The media type of a picture, by its first bytes; None for what is none."""
    return next((media_type for magic, media_type in _PICTURES if magic.match(content)), None)


def _unfolded(name: str, content: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
            unfolded = file.read(UNFOLDED_LIMIT + 1)
    except (OSError, EOFError, zlib.error) as why:
        raise UnreadableInput(name, f"the gzip file is damaged or cut short: {why}") from why
    if len(unfolded) > UNFOLDED_LIMIT:
        raise UnreadableInput(name, f"unfolds to more than {UNFOLDED_LIMIT} bytes; split it")
    return unfolded


def _is_gzipped_warc(content: bytes) -> bool:
    """True for an archive whose records are gzipped one by one; it is read as it is, for its places are in it so."""
    try:
        return content.startswith(b"\x1f\x8b") and zlib.decompressobj(31).decompress(content, 5) == b"WARC/"
    except zlib.error:
        return False


def _zip_kind(name: str, content: bytes) -> Sniffed:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as why:
        raise UnreadableInput(name, f"the ZIP archive is damaged or cut short: {why}; get it again") from why
    for pattern, kind in _ZIPPED:
        if any(map(pattern.match, names)):
            return Sniffed(kind, content, kind)
    for part, words in _OFFICE.items():
        if part in names and ("mimetype" in names or "[Content_Types].xml" in names):
            return Sniffed(Kind.ZIP, content, None, f"{words}: kept as evidence, but this kind is not read")
    return Sniffed(Kind.ZIP, content, Kind.ZIP)


def _text_kind(name: str, content: bytes) -> Sniffed:
    if _FEED.match(content.lstrip(b"\xef\xbb\xbf \t\r\n")[:4096]):
        return Sniffed(Kind.FEED, content, Kind.FEED)
    if _TELEGRAM_PAGE.search(content[:200_000]):
        return Sniffed(Kind.TELEGRAM_PAGE, content, Kind.TELEGRAM_PAGE)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _MARKUP.search(content[:20_000]):
        return Sniffed(Kind.HTML, content, Kind.HTML)
    if _TABLE_NAME.search(name):
        return Sniffed(Kind.TABLE, content, Kind.TABLE)
    if _CSV_NAME.search(name):
        return Sniffed(Kind.CSV, content, Kind.CSV)
    text = _characters(name, content).lstrip()
    if text.startswith("{") and (kind := _object_kind(text)):
        return Sniffed(kind, content, kind)
    if text.startswith("{") and _is_object(text.split("\n", 1)[0]):
        return Sniffed(Kind.TABLE, content, Kind.TABLE)
    if text.startswith(("{", "[")) and _is_json(text):
        return Sniffed("application/json", content, None, "JSON, but not one report a line; save it as JSONL")
    kind = Kind.WHATSAPP if is_chat(text) else Kind.CSV if is_table(text) else Kind.PLAIN
    return Sniffed(kind, content, kind)


def _characters(name: str, content: bytes) -> str:
    """The file as text. Raises UnreadableInput, which says so where its name promises something that is no text."""
    try:
        return decoded(name, content)
    except UnreadableInput as why:
        if (named := _NAMED.get(name.rpartition(".")[2].lower())) is None:
            raise
        raise UnreadableInput(
            name, f"its name says that it is {named}, and its bytes are none: damaged, or cut short; get it again"
        ) from why


def _object_kind(text: str) -> Kind | None:
    """The kind of a JSON file that is one object of a known shape."""
    head = text[:4096]
    if "jsonfeed.org/version" not in head and not ('"messages"' in text and '"type"' in text and '"id"' in text):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        # cut short, but what it was is plain from its first lines
        return Kind.TELEGRAM if re.match(r'\{\s*"(?:name|about)":', head) and '"messages": [' in text else None
    if "jsonfeed.org/version" in str(value.get("version")):
        return Kind.JSON_FEED
    chats = value.get("chats")
    listed = isinstance(chats, dict) and isinstance(chats.get("list"), list)
    return Kind.TELEGRAM if isinstance(value.get("messages"), list) or listed else None


def _is_object(line: str) -> bool:
    return _is_json(line) and isinstance(json.loads(line), dict)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
