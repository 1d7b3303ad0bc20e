"""What kinds of characters a text holds, one sign each: asked of these, most texts are passed over without a search."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ... import codebook

#: Latin, Arabic, of another make, styled, a Latin digit, a picture, a blank, anything else
_OF_LATIN, ARABIC, _ODD, STYLED, _DIGIT, _PICTURE, _BLANK, _OTHER = b"a", b"x", b"o", b"f", b"d", b"p", b" ", b"s"
#: the first bytes of mathematical letters and of hearts; the other pictures have a first byte that few letters have
_DRAWN_FIRST, _HEARTS_FIRST = b"\xf0\x9d", b"\xe2\x9d"
_NOT_FIRST = bytes(range(0x80, 0xC0))


class Shape(NamedTuple):
    """A text as signs, as many as it has characters, and what it may hold.

    `odd`: letters of another alphabet that look Latin; `drawn` ones; `pictures`; Latin letters that are `spelled` one
    by one or have a digit among them; and marks or Latin letters that are `glued` between Arabic ones.
    """

    signs: bytes
    odd: bool
    drawn: bool
    pictures: bool
    spelled: bool
    glued: bool


_SPELLED = (b"ada", b"adda", b"sasasas")
_GLUED = (b"xsx", b"xax", b"xssx", b"xaax", b"xsax", b"xasx")


def shape_of(text: str) -> Shape:
    """The shape of a text."""
    written = text.encode("utf-8", "surrogatepass")
    spaced = written.translate(_signs(), _NOT_FIRST)
    signs = spaced.replace(_BLANK, _OTHER)
    spelled = _OF_LATIN in signs and any(map(signs.__contains__, _SPELLED))
    if len(written) == len(text):
        return Shape(signs, odd=False, drawn=False, pictures=False, spelled=spelled, glued=False)
    far, arabic = _PICTURE in signs, ARABIC in signs
    pictures = far or _HEARTS_FIRST in written
    glued = arabic and any(map(spaced.__contains__, _GLUED))
    return Shape(signs, _ODD in signs, far and _DRAWN_FIRST in written, pictures, spelled, glued)


@cache
def _signs() -> bytes:
    odd = (*map(chr, (0xC0, 0x100, 0x140)), *codebook.table("look_alikes")["latin"])
    signs = bytearray(_OTHER * 256)
    for first, sign in ((0x41, _OF_LATIN), (0x61, _OF_LATIN)):
        signs[first : first + 26] = sign * 26
    signs[0x30:0x3A] = _DIGIT * 10
    signs[0x20] = signs[0x0A] = _BLANK[0]
    signs[0xF0] = _PICTURE[0]
    signs[0xD8:0xDC] = ARABIC * 4
    signs["\ufb50".encode()[0]] = STYLED[0]
    for letter in odd:
        signs[letter.encode()[0]] = _ODD[0]
    return bytes(signs)
