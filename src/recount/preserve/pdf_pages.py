"""The pages of an opened PDF: each as lines in reading order, or the reason why it gives none."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pdfplumber
import pypdfium2

from ..errors import UnreadableInput
from .pdf_columns import lay_out
from .pdf_glyphs import RIGHT_TO_LEFT, Sheet, sheet_of_characters, sheet_of_text
from .pdf_layout import ReadLine, read_lines
from .pdf_order import Manner, balance, runs_backwards

#: pages of one document, and signs of one page; a guard against files made to fill a machine
PAGES_LIMIT = 5_000
SIGNS_LIMIT = 100_000
#: share of signs without letters above which a page would be read wrongly rather than with gaps
_LOST = 0.03
#: pages in a row that cannot be opened before the rest is given up
_FAILURES = 20


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its lines as mirrored and unmirrored brackets give them, or `fault`, why there are none.

    `sideways` is text that does not run along the page and is left out. `blank` is a page without anything drawn.
    `lost` counts signs whose letters the file does not say.
    """

    height: float = 0.0
    mirrored: tuple[ReadLine, ...] = ()
    plain: tuple[ReadLine, ...] = ()
    fault: str | None = None
    sideways: str = ""
    blank: bool = False
    lost: int = 0

    @property
    def balance(self) -> int:
        """Above 0 where mirroring brackets makes them face one another, below 0 where leaving them does."""
        return sum(balance(line.text) for line in self.mirrored) - sum(balance(line.text) for line in self.plain)


def read_pages(name: str, content: bytes, document: Any) -> Iterator[Page]:
    """The pages in order.

    Raises UnreadableInput for a document without pages, or with more than can be sound.
    """
    count = len(document)
    if count == 0:
        raise UnreadableInput(name, "the PDF has no pages; get the file again from its source")
    if count > PAGES_LIMIT:
        raise UnreadableInput(name, f"the PDF says it has {count} pages, more than {PAGES_LIMIT}; split it")
    logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of each flaw of a font, which changes nothing
    characters = _Characters(content)
    failures = 0
    for index in range(count):
        page = _read(document, index, characters)
        failures = failures + 1 if page.fault == _UNOPENED else 0
        yield page
        if failures == _FAILURES:
            yield from (Page(fault=_UNOPENED) for _ in range(index + 1, count))
            return


_UNOPENED = "cannot be opened: the file is damaged there; get it again from its source"
_PICTURE = "a picture without text: run text recognition (OCR) over it and add what comes out"
_UNORDERED = "its Arabic cannot be read: the file is damaged there; print it to a new PDF and add that"
_UNSTATED = (
    "its font does not say which letters its signs are, so it cannot be read; get the text in another form, "
    "or run text recognition (OCR) over it"
)


def _read(document: Any, index: int, characters: _Characters) -> Page:
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return Page(fault=_UNOPENED)
    with closing(page):
        try:
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            return Page(fault=_UNOPENED)
        with closing(text):
            return _page(page, text, characters, index)


def _page(page: Any, text: Any, characters: _Characters, index: int) -> Page:
    signs = text.count_chars()
    if signs > SIGNS_LIMIT:
        return Page(fault=f"holds {signs} signs, more than {SIGNS_LIMIT}; take it out of the file and add it by itself")
    if RIGHT_TO_LEFT.search(text.get_text_range(errors="replace")):
        sheet = characters.sheet(index)
        if sheet is None:
            return Page(fault=_UNORDERED)
    else:
        sheet = sheet_of_text(page, text)
    if sheet.lost_share > _LOST:
        return Page(fault=_UNSTATED, sideways=sheet.sideways)
    if not sheet.glyphs:
        drawn = next(iter(page.get_objects(max_depth=2)), None) is not None
        fault = _PICTURE if drawn and not sheet.sideways else None
        return Page(fault=fault, sideways=sheet.sideways, blank=not drawn)
    return _ordered(sheet)


def _ordered(sheet: Sheet) -> Page:
    layout = lay_out(sheet)
    lines = {mirrored: tuple(read_lines(layout, Manner(mirrored=mirrored))) for mirrored in (True, False)}
    if runs_backwards("\n".join(line.text for line in lines[True])):
        unordered = tuple(read_lines(lay_out(sheet, unordered=True), Manner(unordered=True)))
        lines = {True: unordered, False: unordered}
    return Page(sheet.height, lines[True], lines[False], sideways=sheet.sideways, lost=sheet.lost)


class _Characters:
    """pdfplumber's view of the same document, opened where a page first needs it."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._document: Any = None

    def sheet(self, index: int) -> Sheet | None:
        """The glyphs of a page; None where its parser gives up."""
        try:
            if self._document is None:
                self._document = pdfplumber.open(io.BytesIO(self._content))
            page = self._document.pages[index]
            sheet = sheet_of_characters(page)
            page.close()
        except Exception:  # noqa: BLE001 -- the parser raises whatever damaged bytes lead it to; the page is refused
            return None
        return sheet
