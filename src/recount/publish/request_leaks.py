"""The last gate of a request: its finished bytes, file by file, against everything that must not be in them.

Nothing is mended here. Whatever is found stops the whole request, and the error names the file, the line and the kind
of thing, never the words: an error is read aloud, copied and logged.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from ..errors import WouldLeak
from .request_guard import Guard
from .request_letter import CHECKSUMS, REQUEST
from .withheld import Withheld

#: marks that set a number or a name apart from the direction of the words around, and the joiner within a range
_MARKS = "\u2066\u2067\u2068\u2069\u2060"
_WITHOUT_MARKS = str.maketrans("", "", _MARKS)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")
#: a degree to a hundred metres or finer, two decimals side by side, degrees and minutes, a military grid reference
_FINE = re.compile(r"(?<![\w.])-?\d{1,3}\.\d{3,}(?![\w.])")
_PAIR = re.compile(r"(?<![\w.])(-?\d{1,3}\.\d+)\W{1,4}(-?\d{1,3}\.\d+)(?![\w.])")
_GRID = re.compile(r"\d{1,3}\s?°\s?\d|\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b")
_ADDRESS = re.compile(
    r"\b[a-z][a-z0-9+.-]*://[^\s<>\"'\u2069]*|\bwww\.[^\s<>\"'\u2069]+|\bmailto:|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
    r"\b(?:[a-z0-9-]+\.)+(?:com|org|net|info|me|io|co|tv|news|example|sy|iq|lb|ps|ye|ru|uk|de|fr)\b(?:/[^\s<>\"'\u2069]*)?",
    re.IGNORECASE,
)
#: markup that can carry what no reader sees, or call somebody
_HIDDEN = re.compile(
    r"<!--|<(?:script|img|iframe|object|embed|form|input|template|noscript|audio|video|base|svg)\b|"
    r"\s(?:data-[\w-]+|on\w+|style|hidden|aria-hidden)\s*=|<meta\s+name=\"(?!viewport|referrer|robots|color-scheme)",
    re.IGNORECASE,
)
#: what may be found, by the code under which it is told
LEAKS: Mapping[str, str] = {
    "leak_no_text": "bytes that are no text",
    "leak_checksums": "something beside digests and names of files",
    "leak_hidden": "markup that no reader sees",
    "leak_person": "the name of a person, or of somebody who works on the case",
    "leak_source": "the name or the address of a source",
    "leak_words": "words of a report",
    "leak_position": "a position that was not released",
    "leak_address": "an address",
    "leak_mark": "a mark that no reader sees",
}


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Where something stands in a text."""

    start: int
    end: int


def refuse_pack_leaks(files: Mapping[str, bytes], guard: Guard) -> None:
    """Pass in silence where these bytes hold nothing that must not leave.

    Raises WouldLeak with the file, the line and the kind of what was found, never the words.
    """
    for name in sorted(files):
        text = _decoded(name, files[name])
        if name == CHECKSUMS:
            continue  # digests of the others and nothing else: `_decoded` has made sure of it
        for seen in _as_read(name, text):
            for form in dict.fromkeys((seen, _plain(seen))):
                _refuse(name, form, guard)


def _plain(text: str) -> str:
    """The text without marks that may part a name, and in the plain forms of its letters; its lines stay."""
    return unicodedata.normalize("NFKC", text.translate(_WITHOUT_MARKS))


def _decoded(name: str, content: bytes) -> str:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as why:
        raise _leak(name, "leak_no_text") from why
    if name == CHECKSUMS and not re.fullmatch(r"(?:[0-9a-f]{64}  [a-z.]+\n)+", text):
        raise _leak(name, "leak_checksums")
    return text


def _as_read(name: str, text: str) -> Iterator[str]:
    """The bytes as they stand, and as a reader or a program reads them."""
    yield text
    if name.endswith(".html"):
        if (found := _HIDDEN.search(text)) is not None:
            raise _leak(_place(name, text, found.start()), "leak_hidden")
        yield html.unescape(text)
        yield " ".join(html.unescape(re.sub(r"<[^>]*>", "", text)).split())
    if name == REQUEST:
        yield "\n".join(_strings(json.loads(text)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            yield from _strings(item)


def _refuse(name: str, text: str, guard: Guard) -> None:
    ours = _stretches(text, guard.spoken)
    said = (*ours, *_stretches(text, guard.declared))
    for start, what in _found(text, guard, ours, said):
        raise _leak(_place(name, text, start), what)


def _leak(place: str, what: str) -> WouldLeak:
    return WouldLeak(place, LEAKS[what]).coded(what, place=place)


def _found(text: str, guard: Guard, ours: Sequence[_Stretch], said: Sequence[_Stretch]) -> Iterator[tuple[int, str]]:
    yield from ((start, "leak_person") for start in _names(text, guard.people, ours))
    yield from ((start, "leak_source") for start in _names(text, guard.sources, said))
    if guard.sources.repeats(text):
        yield 0, "leak_words"
    plain = text.translate(_DIGITS)
    yield from ((start, "leak_position") for start in _positions(plain, guard.numbers))
    yield from ((start, "leak_address") for start in _addresses(text, said))
    yield from ((at, "leak_mark") for at, letter in enumerate(text) if _invisible(letter))


def _names(text: str, withheld: Withheld, excused: Sequence[_Stretch]) -> Iterator[int]:
    return (mask.start for mask in withheld.masks(text) if not _within(mask.start, mask.end, excused))


def _positions(text: str, shown: frozenset[str]) -> Iterator[int]:
    yield from (found.start() for found in _FINE.finditer(text) if found.group() not in shown)
    yield from (found.start() for found in _PAIR.finditer(text) if not {*found.groups()} <= shown)
    yield from (found.start() for found in _GRID.finditer(text))


def _addresses(text: str, excused: Sequence[_Stretch]) -> Iterator[int]:
    for found in _ADDRESS.finditer(text):
        if not _within(found.start(), found.start() + len(found.group().rstrip(".,;:!?)،؛؟")), excused):
            yield found.start()


def _invisible(letter: str) -> bool:
    return letter not in (*_MARKS, "\n") and unicodedata.category(letter) in {"Cc", "Cf", "Co", "Cn", "Cs"}


def _stretches(text: str, phrases: Iterable[str]) -> tuple[_Stretch, ...]:
    """Everywhere that one of these phrases stands, also within another."""
    wanted = sorted(phrases)
    if not wanted:
        return ()
    return tuple(_Stretch(start, end) for _, start, end in AhoCorasick(wanted).find_matches_as_indexes(text, True))


def _within(start: int, end: int, stretches: Iterable[_Stretch]) -> bool:
    return any(one.start <= start and end <= one.end for one in stretches)


def _place(name: str, text: str, at: int) -> str:
    return f"{name}, line {text.count(chr(10), 0, at) + 1}"
