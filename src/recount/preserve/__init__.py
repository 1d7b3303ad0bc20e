"""Bytes to reports: what was preserved, read in one of the kinds that are known.

A new kind of input is one more file here with a function `read(name, content)`, and one line in `_READERS`; one that
holds other files, or is read as people settled it, is `read(name, content, within)`, with a line in `_WITHIN`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..errors import UnreadableInput
from . import (
    archive,
    feed,
    html,
    pdf,
    picture,
    plain,
    report_tables,
    table,
    telegram,
    telegram_page,
    wacz,
    warc,
    whatsapp,
)
from .blobs import EvidenceStore, digest_of_file
from .fixity import CHECKSUMS, Check, Outcome, check_evidence, check_folder
from .kinds import UNKNOWN, Kind, sniff
from .preserved import LocatedPicture, LocatedReport, Preserved, refused, report_id
from .report_columns import TableMapping, read_mapping, write_mapping
from .walk import Found, walk
from .within import Settled, Within

__all__ = [
    "CHECKSUMS",
    "Check",
    "EvidenceStore",
    "Found",
    "LocatedPicture",
    "LocatedReport",
    "Outcome",
    "Preserved",
    "Settled",
    "TableMapping",
    "check_evidence",
    "check_folder",
    "digest_of_file",
    "media_type_of",
    "read_capture",
    "read_mapping",
    "refused",
    "report_id",
    "walk",
    "write_mapping",
]

_READERS: dict[Kind, Callable[[str, bytes], Preserved]] = {
    Kind.HTML: html.read,
    Kind.PDF: pdf.read,
    Kind.PLAIN: plain.read,
    Kind.TABLE: table.read,
    Kind.FEED: feed.read,
    Kind.JSON_FEED: feed.read_json,
    Kind.TELEGRAM: telegram.read,
    Kind.TELEGRAM_PAGE: telegram_page.read,
    Kind.WHATSAPP: whatsapp.read,
    Kind.PICTURE: picture.read,
}
_WITHIN: dict[Kind, Callable[[str, bytes, Within], Preserved]] = {
    Kind.CSV: report_tables.read,
    Kind.XLSX: report_tables.read,
    Kind.WARC: warc.read,
    Kind.WACZ: wacz.read,
    Kind.ZIP: archive.read,
}


def read_capture(name: str, content: bytes, settled: Settled | None = None) -> Preserved:
    """The reports and pictures in these bytes, each with its place; what cannot be read is a rejection naming it.

    `name` is the address of the capture, `settled` what people settled about the tables of the case.
    Nothing is raised for bad bytes: one damaged file must not stop others.
    """
    return _read(name, content, Within(_read, settled or Settled()))


def media_type_of(name: str, content: bytes) -> str:
    """What these bytes are found to be, without reading them; the unknown type where they cannot be opened."""
    try:
        return sniff(name, content).media_type
    except UnreadableInput:
        return UNKNOWN


def _read(name: str, content: bytes, within: Within) -> Preserved:
    try:
        found = sniff(name, content)
        if found.kind is None:
            return Preserved(found.media_type, rejections=(refused(name, found.why),))
        if found.kind in _WITHIN:
            read = _WITHIN[found.kind](name, found.content, within)
        else:
            read = _READERS[found.kind](name, found.content)
    except UnreadableInput as why:
        return Preserved(UNKNOWN, rejections=(refused(name, why.why),))
    return replace(read, media_type=found.media_type)
