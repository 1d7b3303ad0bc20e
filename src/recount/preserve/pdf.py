"""PDF documents: one report, its pages one after another, each span of it traceable to its page.

What a PDF says of its own creation is when a file was made, often years after the report, so it is kept in `extra`
and never taken for the date of publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from itertools import groupby
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from ..errors import UnreadableInput
from ..records import Rejection, Report
from .kinds import Kind
from .pdf_furniture import Cleared, clear
from .pdf_glyphs import LOST
from .pdf_layout import ReadLine, join, paragraphs, runs_over
from .pdf_pages import Page, read_pages
from .preserved import LocatedReport, Preserved, refused, report_id
from .published import language_of

_CREATED = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
#: titles that programs write by themselves: names of files, of programs and of nothing
_NO_TITLE = re.compile(
    r"\.(?:docx?|odt|rtf|pdf|indd|xlsx?|pptx?|html?|txt|qxd|fm)\b|^(?:microsoft \w+ -|untitled|document\d*$|slide \d|"
    r"powerpoint|print|layout|about:blank|data:|بدون عنوان|مستند)|[\ufffd\x00-\x1f]|^https?:|^\W*$",
    re.IGNORECASE,
)
_QUOTED = 200


def read(name: str, content: bytes) -> Preserved:
    """The one report of a PDF; pages that cannot be read and what is no part of the text are rejections.

    Raises UnreadableInput where nothing of it can be opened: damaged, encrypted, without pages, or far too long.
    """
    with closing(_opened(name, content)) as document:
        pages = list(read_pages(name, content, document))
        stated = document.get_metadata_dict(skip_empty=True)
    rejections = [*_faults(name, pages), *_left_out(name, pages)]
    mirrored = sum(page.balance for page in pages) >= 0
    cleared = clear([page.mirrored if mirrored else page.plain for page in pages], [page.height for page in pages])
    rejections += _furniture(name, cleared)
    text, starts = _text(cleared)
    if not text:
        rejections = rejections or [refused(name, "all pages of the PDF are blank; get the file again from its source")]
        return Preserved(Kind.PDF, rejections=tuple(rejections))
    report = Report(
        report_id(text),
        text,
        language=language_of(text, None),
        title=_title(stated.get("Title", "")),
        extra={"pages": starts, **_file_facts(stated)},
    )
    return Preserved(Kind.PDF, (LocatedReport(report, "whole"),), tuple(rejections))


def _opened(name: str, content: bytes) -> Any:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as why:  # its code may be that of a document before, so "encrypted" is looked up
        raise UnreadableInput(name, _why(why.err_code, content)) from why
    return document


def _why(code: int | None, content: bytes) -> str:
    if code == pdfium.FPDF_ERR_PASSWORD and b"/Encrypt" in content:
        return "the PDF is encrypted; open it with its password, print it to a new PDF and add that"
    if code == pdfium.FPDF_ERR_SECURITY:
        return "the PDF is protected in a way that is not supported; print it to a new PDF and add that"
    return "the PDF is damaged, cut short or without pages; get the file again from its source"


def _faults(name: str, pages: Sequence[Page]) -> Iterator[Rejection]:
    """One rejection for each run of pages that have the same fault."""
    numbered = enumerate(pages, 1)
    for fault, run in groupby(numbered, key=lambda item: item[1].fault):
        numbers = [number for number, _ in run]
        if fault is not None:
            yield refused(f"{name}, {_named(numbers)}", fault)


def _left_out(name: str, pages: Sequence[Page]) -> Iterator[Rejection]:
    """What a page that was read holds beside its text."""
    for number, page in enumerate(pages, 1):
        place = f"{name}, page {number}"
        if page.sideways:
            yield refused(place, "text that does not run along the page is left out", page.sideways[:_QUOTED])
        if page.lost:
            yield refused(place, f"signs whose letters the file does not say are shown as {LOST}", str(page.lost))


def _furniture(name: str, cleared: Cleared) -> Iterator[Rejection]:
    for line, numbers in cleared.set_aside:
        yield refused(f"{name}, {_named(numbers)}", "a running head, foot or page number set aside", line[:_QUOTED])


def _named(numbers: Sequence[int]) -> str:
    """Pages in words: `page 3`, `pages 3-7`, `pages 1, 3, 5`."""
    if len(numbers) == 1:
        return f"page {numbers[0]}"
    if numbers[-1] - numbers[0] + 1 == len(numbers):
        return f"pages {numbers[0]}-{numbers[-1]}"
    return f"pages {', '.join(map(str, numbers))}"


def _text(cleared: Cleared) -> tuple[str, list[int]]:
    """The text of all pages, and the offset at which each begins; a sentence may run over from page to page."""
    whole: list[str] = []
    starts: list[int] = []
    length = 0
    last: ReadLine | None = None
    for lines in cleared.pages:
        blocks = paragraphs(lines)
        starts.append(length + bool(length and blocks))
        if last is not None and blocks and runs_over(last, lines[0]):
            joined = join(whole[-1], blocks[0])
            starts[-1] = length - len(whole[-1]) + len(joined) - len(blocks[0])
            length += len(joined) - len(whole[-1])
            whole[-1], blocks = joined, blocks[1:]
        for block in blocks:
            length += bool(whole) + len(block)
            whole.append(block)
        last = lines[-1] if lines else last
    return "\n".join(whole), starts


def _title(stated: str) -> str | None:
    """The title in the file's own description, where it is one that a person gave."""
    words = " ".join(stated.split())
    return words if 4 <= len(words) <= 200 and not _NO_TITLE.search(words) else None


def _file_facts(stated: dict[str, str]) -> dict[str, str]:
    """When and with what the file was made, as it says."""
    facts: dict[str, str] = {}
    if found := _CREATED.match(stated.get("CreationDate", "")):
        try:
            facts["file_created"] = date(*(int(part) for part in found.groups())).isoformat()
        except ValueError:
            facts["file_created"] = stated["CreationDate"]
    if made_with := stated.get("Producer") or stated.get("Creator"):
        facts["made_with"] = made_with
    return facts
