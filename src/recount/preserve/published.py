"""Publication dates and languages as sources state them."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime

_DAY = re.compile(r"^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=$|[T\s])")
_COMPACT = re.compile(r"^\s*(\d{4})(\d{2})(\d{2})(?=$|T)")
#: runs of letters and not letters: a match for each letter took most of the time of reading a plain text
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
#: bytes that are no letter of A to Z in ASCII, and no letter of Arabic in ISO 8859-6
_NO_LATIN = bytes(set(range(256)) - {*b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"})
_NO_ARABIC = bytes(set(range(256)) - {*range(0xC1, 0xDB), *range(0xE0, 0xEB)})
#: languages by the script that nearly all of their letters are in, where a stated one can be contradicted
_SCRIPT_OF = {"ar": "ar", "en": "en", "fr": "en", "de": "en", "es": "en"}


def day_of(stated: str) -> date | None:
    """The day that a machine-readable date states, in the zone that it was stated in; None if it states none.

    ISO 8601 days and times, and the form of e-mail headers (RFC 5322), are read; a month or year is no day.
    """
    found = _DAY.match(stated) or _COMPACT.match(stated)
    try:
        if found:
            return date(*(int(part) for part in found.groups()))
        return parsedate_to_datetime(stated).date()
    except (ValueError, TypeError):
        return None


def language_of(text: str, stated: str | None) -> str:
    """The language of a text: as stated, unless its script contradicts that; else by script; else `und`.

    Page templates often state the language of the site and not of the text, so the letters have the last word.
    """
    by_script = _by_script(text)
    code = re.split(r"[-_]", stated.strip().lower())[0] if stated and stated.strip() else None
    if code is None:
        return by_script
    contradicted = by_script != "und" and _SCRIPT_OF.get(code, by_script) != by_script
    return by_script if contradicted else code


def _by_script(text: str) -> str:
    if text.isascii():
        return "en" if _LATIN.search(text) else "und"
    if sure := _by_plain_letters(text):
        return sure
    arabic, latin = (sum(map(len, letters.findall(text))) for letters in (_ARABIC, _LATIN))
    if arabic == latin:
        return "und"
    return "ar" if arabic > latin else "en"


def _by_plain_letters(text: str) -> str | None:
    """The language where the commonest letters of one script outnumber all that could be of the other; else None.

    They are counted as bytes of an old encoding: matching them one run after the other took six times as long.
    """
    ascii_part = text.encode("ascii", "ignore")
    latin, beyond = len(ascii_part.translate(None, _NO_LATIN)), len(text) - len(ascii_part)
    if latin > beyond:
        return "en"
    arabic = len(text.encode("iso8859-6", "ignore").translate(None, _NO_ARABIC))
    return "ar" if arabic > latin + beyond - arabic else None
