"""What reading preserved bytes gives back: reports with their place in the bytes, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import Picture, Rejection, Report, ReportId, content_id, digest_of

STAGE = "preserve"


@dataclass(frozen=True, slots=True)
class LocatedReport:
    """A report, and where in the bytes it stands: `whole` or `line 3`."""

    report: Report
    locator: str


@dataclass(frozen=True, slots=True)
class LocatedPicture:
    """A picture, and the address by which pages and chats name it."""

    picture: Picture
    address: str


@dataclass(frozen=True, slots=True)
class Preserved:
    """All reports and pictures of one capture, in order, what was refused, and what the bytes were found to be."""

    media_type: str
    reports: tuple[LocatedReport, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    pictures: tuple[LocatedPicture, ...] = ()


def report_id(text: str) -> ReportId:
    """The id of a text: the same words are the same document, wherever they stand."""
    return ReportId(content_id("r", digest_of(text.encode("utf-8", "surrogatepass"))))


def refused(where: str, reason: str, quote: str | None = None) -> Rejection:
    """A rejection by this stage."""
    return Rejection(where, reason, STAGE, quote=quote)
