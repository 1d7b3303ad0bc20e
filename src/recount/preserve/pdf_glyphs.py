"""The glyphs of a PDF page: which letters each stands for, and where it is drawn.

Two libraries give them. PDFium is fast and takes damaged files, but it has put the letters of right-to-left words in
an order of its own by the time it hands them over; pdfminer (through pdfplumber) hands over each glyph as it was
drawn, a ligature as one. So Latin pages come from the first and pages with Arabic from the second.
Coordinates are points from the top left corner of the page as it is shown.
"""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2.raw as pdfium

#: letters of right-to-left scripts, presentation forms included
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FORMS = re.compile("[\ufb00-\ufdff\ufe70-\ufefc]")
#: what stands for a glyph whose letter the file does not say
_UNKNOWN = re.compile("\\(cid:\\d+\\)|[\x00-\x08\x0e-\x1f\ufffd\ufffe\uffff]")
#: what a lost letter is shown as: the replacement character of Unicode
LOST = "\ufffd"
_UNSEEN = re.compile("[\x7f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
#: a ligature of lam and alef is one glyph, and never the article: some producers state its letters back to front
_REVERSED = re.compile("^([اأإآٱ])ل$")
#: bullets of the Symbol font, in the private use area where producers leave them
_BULLETS = re.compile("[\uf0a7\uf0b7\uf0d8\uf0fc]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
#: share of the size under which a glyph has no width: a mark over or under another, or a part of one
_THIN = 0.05
_UPRIGHT = 0.05


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn sign: its letters in logical order, its place, and its turn in the order of drawing."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    turn: int

    @property
    def is_mark(self) -> bool:
        """True for a vowel sign and the like, which stands over or under a letter."""
        return all(unicodedata.category(char) == "Mn" for char in self.text)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The upright glyphs of one page.

    `lost` counts those whose letters the file does not say; each stands among the others as a replacement character.
    `sideways` is text, in the order of drawing, that does not run along the page and so has no place in its lines.
    """

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    lost: int = 0
    sideways: str = ""

    @property
    def lost_share(self) -> float:
        """Which part of the signs is lost, 0 to 1."""
        return self.lost / sum(1 for glyph in self.glyphs if glyph.text.strip()) if self.lost else 0.0


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One sign as a library gives it."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    upright: bool

    @property
    def is_thin(self) -> bool:
        """True for what has no width of its own."""
        return self.right - self.left <= _THIN * self.size


def sheet_of_characters(page: Any) -> Sheet:
    """The glyphs of a page that pdfplumber opened."""
    return _sheet(float(page.width), float(page.height), map(_as_drawn, _height_first(page)))


def sheet_of_text(page: Any, text: Any) -> Sheet:
    """The glyphs of a page that PDFium opened, and of its text page."""
    turned = pdfium.FPDFPage_GetRotation(page.raw) % 4
    width, height = page.get_size()
    return _sheet(width, height, _as_read(text, turned, (width, height)))


def _sheet(width: float, height: float, drawn: Iterator[_Drawn]) -> Sheet:
    signs = _whole(list(drawn))
    glyphs, sideways, lost = [], [], 0
    for turn, sign in enumerate(signs):
        words = letters(sign.text)
        if words is None:
            words = "" if sign.is_thin or not sign.upright else LOST
            lost += words == LOST
        if not words or (words.isspace() and sign.is_thin):
            continue
        if not sign.upright:
            sideways.append(words)
        else:
            glyphs.append(Glyph(words, sign.left, sign.right, sign.baseline, sign.size, turn))
    return Sheet(width, height, tuple(glyphs), lost, "".join(sideways).strip())


def _whole(drawn: list[_Drawn]) -> list[_Drawn]:
    """The signs, with letters that a font draws in two parts made whole.

    Such fonts draw the body of a letter and its dots apart, and some producers state the letter at the dots only:
    then the dots, which have no width, take the place of the body, of which nothing is stated.
    """
    whole = list(drawn)
    for at, sign in enumerate(drawn):
        if sign.is_thin or letters(sign.text) is not None:
            continue
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(drawn) and _is_part(drawn[beside], sign):
                whole[beside] = replace(sign, text=drawn[beside].text)
                whole[at] = replace(sign, text="")
                break
    return whole


def _is_part(dots: _Drawn, body: _Drawn) -> bool:
    inside = body.left - 0.1 * body.size <= dots.left <= body.right + 0.1 * body.size
    return dots.is_thin and inside and RIGHT_TO_LEFT.match(dots.text) is not None and dots.text.isalpha()


def letters(stated: str) -> str | None:
    """The plain letters of a glyph, ligatures taken apart; "" for what is not seen, None where the file says none."""
    if _UNKNOWN.search(stated):
        return None
    words = _UNSEEN.sub("", _BULLETS.sub("•", stated))
    if _PRIVATE.search(words):
        return None
    if _FORMS.search(words):
        words = "".join(_plain(char) if _FORMS.match(char) else char for char in words)
    words = words.replace("\u00a0", " ")
    return _REVERSED.sub("ل\\1", words)


def _plain(form: str) -> str:
    """The letters behind a presentation form, without the blank that carries a mark of its own."""
    return unicodedata.normalize("NFKC", form).strip() or form


def _height_first(page: Any) -> Iterator[tuple[float, Mapping[str, Any]]]:
    return ((float(page.height), char) for char in page.chars)


def _as_drawn(item: tuple[float, Mapping[str, Any]]) -> _Drawn:
    height, char = item
    return _Drawn(
        char["text"],
        float(char["x0"]),
        float(char["x1"]),
        height - float(char["matrix"][5]),
        float(char["size"]) or 1.0,
        bool(char["upright"]) and float(char["matrix"][0]) >= 0,
    )


def _as_read(text: Any, turned: int, shown: tuple[float, float]) -> Iterator[_Drawn]:
    """PDFium's characters; those that it made up for spaces and line ends are left to the layout."""
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        if pdfium.FPDFText_IsGenerated(text.raw, index) == 1:
            continue
        code = pdfium.FPDFText_GetUnicode(text.raw, index)
        if pdfium.FPDFText_IsHyphen(text.raw, index) == 1:
            code = ord("-")
        pdfium.FPDFText_GetLooseCharBox(text.raw, index, box)
        pdfium.FPDFText_GetCharOrigin(text.raw, index, x, y)
        one = _turned((box.left, box.bottom), turned, shown)
        other = _turned((box.right, box.top), turned, shown)
        origin = _turned((x.value, y.value), turned, shown)
        angle = pdfium.FPDFText_GetCharAngle(text.raw, index) + turned * math.pi / 2
        size = abs(one[1] - other[1]) or 1.0
        upright = abs(math.sin(angle)) < _UPRIGHT and math.cos(angle) > 0
        lost = pdfium.FPDFText_HasUnicodeMapError(text.raw, index) == 1
        words = LOST if lost or 0xD800 <= code <= 0xDFFF else chr(code)
        yield _Drawn(words, min(one[0], other[0]), max(one[0], other[0]), shown[1] - origin[1], size, upright)


def _turned(point: tuple[float, float], turned: int, shown: tuple[float, float]) -> tuple[float, float]:
    """A point of the page as it is stored, on the page as it is shown, turned clockwise by quarters."""
    x, y = point
    width, height = shown
    return ((x, y), (y, height - x), (width - x, height - y), (width - y, x))[turned]
