"""The records of a web archive one by one, with their places; where the archive is damaged, the next that is whole.

*Source*: WARC 1.1 (ISO 28500:2017).
"""

from __future__ import annotations

import base64
import hashlib
import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from fastwarc.stream_io import BrotliReader, ChunkedReader, ZstdReader
from fastwarc.warc import ArchiveIterator, WarcRecord

from ..errors import UnreadableInput
from ..records import Rejection
from .preserved import refused

#: bytes of one record, and of one body once unfolded
RECORD_LIMIT = 1 << 28
#: damaged places after which the rest of an archive is given up
_MENDED = 100
_HEAD_LIMIT = 1 << 16


@dataclass(frozen=True, slots=True)
class ArchivedRecord:
    """One record: where it begins in the file, what it is, and its body without transfer or content encoding.

    `status` is that of HTTP, None where the record holds no answer of a server. `faults` are digests that do not fit.
    """

    offset: int
    kind: str
    target: str
    captured: str | None
    media_type: str
    charset: str | None
    status: int | None
    reason: str
    body: bytes
    faults: tuple[str, ...] = ()
    is_changed: bool = False


def records_of(name: str, content: bytes) -> Iterator[ArchivedRecord | Rejection]:
    """The response, resource, conversion and revisit records in order, and a rejection for each damaged place."""
    start = damaged = 0
    while start < len(content):
        last = start
        fault = ""
        try:
            for record in _iterated(content[start:] if start else content):
                last = start + record.stream_pos
                if fault := _cut(record):
                    break
                if found := _record(name, last, record):
                    yield found
        except (OSError, ValueError, LookupError, TypeError, ArithmeticError, RuntimeError, zlib.error) as why:
            last, told = _tail(content, last)
            fault = told or str(why)
        else:
            if not fault:
                last, fault = _tail(content, last)
        if not fault:
            return
        damaged += 1
        start = _next(content, last + 1) if damaged < _MENDED else len(content)
        rest = (
            f"reading goes on at byte {start}"
            if start < len(content)
            else f"the last {len(content) - last} bytes are not read"
        )
        yield refused(f"{name}, byte {last}", f"the archive is damaged or cut short there ({fault}); {rest}")


def _iterated(content: bytes) -> Iterator[WarcRecord]:
    stream = io.BytesIO(content)
    found: Iterator[WarcRecord] = ArchiveIterator(
        stream, parse_http=False, fsspec_args=False, max_header_len=_HEAD_LIMIT
    )
    return found


def _cut(record: WarcRecord) -> str:
    """Why a record is not whole; "" where it is."""
    stated = record.headers.get("Content-Length") or ""
    if not stated.isdecimal():
        return "a record without its length"
    if int(stated) > RECORD_LIMIT:
        record.reader.consume()
        return ""
    record.freeze()
    return "" if record.content_length == int(stated) else f"{record.content_length} of {stated} bytes are there"


def _tail(content: bytes, last: int) -> tuple[int, str]:
    """Where a gzipped archive breaks off behind its last record; the reader of archives passes over that in silence."""
    at = last
    while content[at : at + 2] == b"\x1f\x8b":
        unfolding = zlib.decompressobj(31)
        rest = content[at:]
        try:
            while rest and not unfolding.eof:
                unfolding.decompress(rest, 1 << 20)
                rest = unfolding.unconsumed_tail
        except zlib.error as why:
            return at, str(why)
        if not unfolding.eof:
            return at, "a record breaks off"
        at = len(content) - len(unfolding.unused_data)
    is_gzipped = content[last : last + 2] == b"\x1f\x8b"
    return at, "no record begins there" if is_gzipped and content[at:].strip(b"\r\n\0") else ""


def _next(content: bytes, after: int) -> int:
    """Where the next record may begin, by its first bytes; the end where there is none."""
    magic = b"\x1f\x8b\x08" if content.startswith(b"\x1f\x8b") else b"\r\nWARC/1."
    found = content.find(magic, after)
    return len(content) if found < 0 else found + magic.count(b"\r\n") * 2


def _record(name: str, offset: int, record: WarcRecord) -> ArchivedRecord | Rejection | None:
    place = f"{name}, record at byte {offset}"
    kind = str(record.record_type)
    if kind not in ("response", "resource", "conversion", "revisit"):
        return None
    target = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
    if int(record.headers.get("Content-Length") or 0) > RECORD_LIMIT:
        return refused(place, f"longer than {RECORD_LIMIT} bytes; take it out of the archive and split it")
    block = record.reader.read()
    record.freeze()
    faults = _digest_fault("block", record.headers.get("WARC-Block-Digest"), block)
    is_changed = bool(faults)
    answer = WarcHead(block) if kind in ("response", "revisit") and target.startswith("http") else None
    body = answer.body if answer else block
    try:
        plain = answer.unfolded(place) if answer else block
    except UnreadableInput as why:
        return refused(place, why.why)
    if kind != "revisit":
        stated = record.headers.get("WARC-Payload-Digest")
        payload = _digest_fault("payload", stated, body)
        faults += payload if payload and _digest_fault("payload", stated, answer.whole() if answer else plain) else ()
    media_type, charset = _typed(
        answer.headers.get("content-type", "") if answer else record.headers.get("Content-Type")
    )
    return ArchivedRecord(
        offset,
        kind,
        target,
        record.headers.get("WARC-Date"),
        media_type,
        charset,
        answer.status if answer else None,
        answer.reason if answer else "",
        plain,
        faults,
        is_changed,
    )


class WarcHead:
    """The answer of a server as it was archived: status line, headers by lower-case name, body as it came."""

    def __init__(self, block: bytes) -> None:
        head, _, self.body = block.partition(b"\r\n\r\n")
        lines = head.decode("utf-8", "replace").split("\r\n")
        parts = lines[0].split(" ", 2)
        self.status = int(parts[1]) if len(parts) > 1 and parts[1].isascii() and parts[1].isdigit() else None
        self.reason = parts[2] if len(parts) > 2 else ""
        pairs = (line.partition(":") for line in lines[1:])
        self.headers = {key.strip().lower(): value.strip() for key, _, value in pairs}

    def whole(self) -> bytes:
        """The body put together from its chunks, where it came in chunks."""
        if "chunked" not in self.headers.get("transfer-encoding", "").lower():
            return self.body
        try:
            return bytes(ChunkedReader(io.BytesIO(self.body)).read(RECORD_LIMIT + 1))
        except (OSError, ValueError):
            return self.body  # some archivers put the chunks together and leave the header as it was

    def unfolded(self, place: str) -> bytes:
        """The body without its encodings. Raises UnreadableInput where it is damaged or unfolds to far too much."""
        content = self.whole()
        for coding in reversed([part.strip().lower() for part in self.headers.get("content-encoding", "").split(",")]):
            content = _unfolded(place, content, coding)
        return content


def _unfolded(place: str, content: bytes, coding: str) -> bytes:
    try:
        if coding in ("gzip", "x-gzip", "deflate"):
            plain = _inflated(content)
        elif coding in ("br", "zstd"):
            reader = BrotliReader if coding == "br" else ZstdReader
            plain = bytes(reader(io.BytesIO(content)).read(RECORD_LIMIT + 1))
        else:
            return content
    except (OSError, ValueError, zlib.error) as why:
        raise UnreadableInput(place, f"its {coding} encoding is damaged: {why}") from why
    if len(plain) > RECORD_LIMIT:
        raise UnreadableInput(place, f"unfolds to more than {RECORD_LIMIT} bytes")
    return plain


def _inflated(content: bytes) -> bytes:
    """Gzip, zlib or bare deflate; what is no such thing came unfolded already, whatever its header says."""
    if content[:2] == b"\x1f\x8b":
        window = 31
    elif content[:1] == b"\x78":
        window = 15
    else:
        return content
    unfolding = zlib.decompressobj(window)
    plain = unfolding.decompress(content, RECORD_LIMIT + 1)
    if not unfolding.eof and len(plain) <= RECORD_LIMIT:
        raise ValueError("it breaks off")
    return plain


def _typed(stated: str | None) -> tuple[str, str | None]:
    media_type, _, rest = (stated or "").partition(";")
    found = next(
        (part.partition("=")[2] for part in rest.split(";") if part.strip().lower().startswith("charset=")), ""
    )
    return media_type.strip().lower(), found.strip("\"' ").lower() or None


def _digest_fault(which: str, stated: str | None, content: bytes) -> tuple[str, ...]:
    """Why bytes are not those of a stated digest; nothing where they are, or where none is stated or known."""
    kind, _, digest = (stated or "").partition(":")
    name = kind.lower().replace("-", "")
    if name not in ("sha1", "sha256", "sha512", "md5"):
        return ()
    actual = hashlib.new(name, content, usedforsecurity=False)
    forms = (actual.hexdigest(), base64.b32encode(actual.digest()).decode("ascii"))
    if any(digest.lower().rstrip("=") == form.lower().rstrip("=") for form in forms):
        return ()
    return (f"its {which} digest is {stated}, and its bytes give {kind}:{forms[1]}",)
