"""Bytes to characters. A guess that cannot be checked is not made: what is not surely text is refused.

*Source*: WHATWG Encoding Standard for labels and byte order marks; the test for Windows-1256 is our own: in
running Arabic its bytes give Arabic letters and common punctuation, and hardly ever accented Latin letters.
"""

from __future__ import annotations

import codecs
import re

from ..errors import UnreadableInput

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
#: single-byte encodings that a page may state
_STATED = {
    "windows-1256": "cp1256", "cp1256": "cp1256", "x-cp1256": "cp1256", "iso-8859-6": "iso8859-6",
    "arabic": "iso8859-6", "windows-1252": "cp1252", "cp1252": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252",
}  # fmt: skip
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_ARABIC_OR_MARK = re.compile("[\u0600-\u06ff\u2010-\u203a\u200b-\u200f\u00a0\u00ab\u00bb\u00b7]")
_ARABIC_LETTER = re.compile("[\u0620-\u064a]")
_ARABIC_WORD = re.compile("(?<![A-Za-z])[\u0620-\u064a]+(?![A-Za-z])")
#: share of characters beyond ASCII that must be Arabic letters or common marks in Windows-1256
_SURE = 0.97


def decoded(name: str, content: bytes, stated: str | None = None) -> str:
    """The characters of bytes that are text, without a byte order mark, line ends as `\\n`.

    A byte order mark comes first; then UTF-8, since other text is hardly ever valid UTF-8 and servers often
    state what is not so; then the `stated` encoding; then Windows-1256.
    Raises UnreadableInput where none of them fits.
    """
    text = _marked(name, content)
    if text is None:
        text = _unmarked(name, content, _STATED.get((stated or "").strip().lower()))
    if _CONTROL.search(text):
        raise UnreadableInput(name, "not text: it holds control characters; if it is text, save it as UTF-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(name: str, content: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _strict(name, content[len(mark) :], encoding)
    return None


def _strict(name: str, content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as why:
        raise UnreadableInput(name, f"not {encoding} as it says: {why.reason} at byte {why.start}") from why


def _unmarked(name: str, content: bytes, stated: str | None) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as why:
        text = content.decode("cp1256")
        if stated == "cp1252" and _in_arabic_words(text):
            return text
        if stated is not None:
            return _strict(name, content, stated)
        beyond = _BEYOND_ASCII.findall(text)
        if sum(1 for char in beyond if _ARABIC_OR_MARK.match(char)) >= _SURE * len(beyond):
            return text
        raise UnreadableInput(
            name, f"not UTF-8 ({why.reason} at byte {why.start}) and not Windows-1256; save it as UTF-8"
        ) from why


def _in_arabic_words(text: str) -> bool:
    """True where letters read as Arabic stand together in words, as those of a German or French page never do.

    Templates often state Windows-1252 over a page that is in Windows-1256.
    """
    letters = len(_ARABIC_LETTER.findall(text))
    return letters >= 20 and sum(len(word) for word in _ARABIC_WORD.findall(text)) >= _SURE * letters
