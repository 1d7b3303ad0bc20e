"""Bytes to reports: what was preserved, read in one of the kinds that are known.

A new kind of input is one more file here with a function `read(name, content)`, and one line in `_READERS`.
"""

from __future__ import annotations

from collections.abc import Callable

from ..errors import UnreadableInput
from . import html, pdf, plain, table
from .blobs import EvidenceStore, digest_of_file
from .fixity import CHECKSUMS, Check, Outcome, check_evidence, check_folder
from .kinds import UNKNOWN, Kind, sniff
from .preserved import LocatedReport, Preserved, refused, report_id
from .walk import Found, walk

__all__ = [
    "CHECKSUMS",
    "Check",
    "EvidenceStore",
    "Found",
    "LocatedReport",
    "Outcome",
    "Preserved",
    "check_evidence",
    "check_folder",
    "digest_of_file",
    "read_capture",
    "refused",
    "report_id",
    "walk",
]

_READERS: dict[Kind, Callable[[str, bytes], Preserved]] = {
    Kind.HTML: html.read,
    Kind.PDF: pdf.read,
    Kind.PLAIN: plain.read,
    Kind.TABLE: table.read,
}


def read_capture(name: str, content: bytes) -> Preserved:
    """The reports in these bytes, each with its place in them; what cannot be read is a rejection naming it.

    `name` is the address of the capture. Nothing is raised for bad bytes: one damaged file must not stop others.
    """
    try:
        found = sniff(name, content)
        if found.kind is None:
            return Preserved(found.media_type, rejections=(refused(name, found.why),))
        read = _READERS[found.kind](name, found.content)
    except UnreadableInput as why:
        return Preserved(UNKNOWN, rejections=(refused(name, why.why),))
    return Preserved(found.media_type, read.reports, read.rejections)
