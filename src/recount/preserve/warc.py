"""Web archives: every archived page, file and feed goes through the reader of its kind, under its own address."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..errors import UnreadableInput
from ..records import SHOWS, Rejection
from . import picture
from .archive import located
from .decoding import decoded
from .kinds import Kind, picture_type
from .preserved import LocatedPicture, LocatedReport, Preserved, refused
from .warc_records import ArchivedRecord, records_of
from .within import Within

#: media types that may hold reports; "" where a server stated none
_READ = {
    "", "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "application/rss+xml", "text/xml",
    "application/atom+xml", "application/xml", "application/rdf+xml", "application/feed+json", "text/csv", Kind.XLSX,
}  # fmt: skip

_PICTURE = "a picture that no page of this archive shows in its text"


def read(name: str, content: bytes, within: Within) -> Preserved:
    """The reports of an archive, each located by the byte at which its record begins.

    A record that was changed since it was archived is not read. What holds no report by its kind (pictures, scripts,
    redirections, repeated visits) is counted in one rejection.
    """
    reports: list[LocatedReport] = []
    rejections: list[Rejection] = []
    pictures: list[LocatedPicture] = []
    passed: Counter[str] = Counter()
    for record in records_of(name, content):
        if isinstance(record, Rejection):
            rejections.append(record)
            continue
        place = f"{name}, record at byte {record.offset}, {record.target}"
        rejections += [refused(place, f"{fault}; {_consequence(record)}") for fault in record.faults]
        if record.is_changed:
            continue
        if why := _passed(record):
            passed[why] += 1
        elif record.status is not None and record.status >= 400:
            rejections.append(refused(place, f"an error page ({record.status} {record.reason})".replace(" )", ")")))
        else:
            inner = _inner(place, record, within)
            reports += [_archived(found, record) for found in located(f"record at byte {record.offset}", inner)]
            rejections += inner.rejections
            pictures += inner.pictures
    shown = _shown(name, content, reports) if passed[_PICTURE] else Preserved(Kind.WARC)
    passed[_PICTURE] -= len(shown.pictures) + len(shown.rejections)
    rejections += shown.rejections
    rejections += [refused(name, f"{count} records not read: {why}") for why, count in sorted((+passed).items())]
    if not reports and not rejections:
        rejections.append(refused(name, "the archive holds no archived page"))
    pictures += shown.pictures
    kept = {one.address for one in pictures}
    return Preserved(Kind.WARC, tuple(_showing(one, kept) for one in reports), tuple(rejections), tuple(pictures))


def _shown(name: str, content: bytes, reports: list[LocatedReport]) -> Preserved:
    """The archived pictures that the pages of this archive show: those of its furniture are thousands."""
    wanted = {address for found in reports for address in found.report.extra.get(SHOWS, ())}
    pictures: list[LocatedPicture] = []
    rejections: list[Rejection] = []
    for record in records_of(name, content) if wanted else ():
        if isinstance(record, Rejection) or record.is_changed or record.target not in wanted:
            continue
        if _passed(record) == _PICTURE:
            found = picture.read(f"{name}, record at byte {record.offset}, {record.target}", record.body)
            pictures += (replace(one, address=record.target) for one in found.pictures)
            rejections += found.rejections
    return Preserved(Kind.WARC, (), tuple(rejections), tuple(pictures))


def _showing(found: LocatedReport, kept: set[str]) -> LocatedReport:
    """The report with those of its pictures alone that are in the archive: a page names many that are not."""
    if SHOWS not in found.report.extra:
        return found
    shows = [address for address in found.report.extra[SHOWS] if address in kept]
    extra = {key: value for key, value in found.report.extra.items() if key != SHOWS}
    extra |= {SHOWS: shows} if shows else {}
    return replace(found, report=replace(found.report, extra=extra))


def _consequence(record: ArchivedRecord) -> str:
    return "it was changed or is damaged, and is not read" if record.is_changed else "read all the same: look at it"


def _passed(record: ArchivedRecord) -> str | None:
    """Why a record holds no report of its own, in words that many records share."""
    if record.kind == "revisit":
        return "a later visit that found the same page again"
    if record.status is not None and 300 <= record.status < 400:
        return "a redirection to another address"
    if not record.body.strip():
        return "an answer without a body"
    if picture_type(record.body):
        return _PICTURE
    if record.media_type not in _READ:
        return f"{record.media_type} holds no text"
    return None


def _inner(place: str, record: ArchivedRecord, within: Within) -> Preserved:
    try:
        within.allowance.take(place, len(record.body))
        return within.read(place, _in_utf_8(place, record))
    except UnreadableInput as why:
        return Preserved(Kind.WARC, rejections=(refused(place, why.why),))


def _in_utf_8(place: str, record: ArchivedRecord) -> bytes:
    """The body in UTF-8, where the server stated another encoding of a text."""
    if record.charset in (None, "utf-8", "utf8") or not record.media_type.startswith("text/"):
        return record.body
    try:
        return decoded(place, record.body, record.charset).encode("utf-8")
    except UnreadableInput:
        return record.body  # the page may say it better than its server


def _archived(found: LocatedReport, record: ArchivedRecord) -> LocatedReport:
    """The report under the address that was archived. The day of capture is no day of publication."""
    report = found.report
    is_web = record.target.startswith(("http://", "https://"))
    stated = {"stated_url": report.url} if is_web and report.url not in (None, record.target) else {}
    is_inside = not found.locator.endswith(f"byte {record.offset}")
    url = report.url if (is_inside and report.url) or not is_web else record.target
    extra = {**report.extra, "captured": record.captured, **({} if is_inside else stated)}
    return replace(found, report=replace(report, url=url, extra=extra))
