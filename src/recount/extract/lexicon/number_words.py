"""Single numbers in digits and words: what stands there as one number, before bounds and ranges are seen.

Digits and number words are found by one pattern made from the lexicons, and joined by the grammar of spoken
numbers: a part may follow where it fills the empty places of what stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Any, NamedTuple

from ...codebook import languages, lexicon
from ..folding.text import fold_name
from .wordlist import WordFinder, alternation, is_arabic, spaced

#: reports mix these with any language, in headlines, names and hashtags
ALWAYS = ("ar", "en")
_DIGITS = re.compile(r"[0-9]+(?:[.,:/٫٬'-][0-9]+)*")
_PLAIN = re.compile(r"0|[1-9]\d{0,5}")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[,٬']\d{3})+|[1-9]\d{0,2}(?:\.\d{3}){2,}")
_RANGE = re.compile(r"[\d,٬']+-[\d,٬']+")
_DECIMAL = re.compile(r"\d{1,4}[.٫]\d{1,4}")
_WEB = re.compile(r"://|www\.|@|\.(?:com|org|net)\b|=")


class Form(Enum):
    """What a part of a number is, as far as it decides what may follow."""

    DIGITS = auto()
    DECIMAL = auto()
    WORD = auto()
    MULTIPLIER = auto()
    ROUGH_MULTIPLIER = auto()
    ROUND = auto()
    BOUND = auto()
    ORDINAL = auto()
    VAGUE = auto()
    SPOILED = auto()


_SECTIONS = {
    "cardinals": Form.WORD,
    "multipliers": Form.MULTIPLIER,
    "rough_multipliers": Form.ROUGH_MULTIPLIER,
    "rounded": Form.ROUND,
    "bound": Form.BOUND,
    "ordinals": Form.ORDINAL,
}


class Part(NamedTuple):
    """One part of a number; `units_first` where its language says five-and-twenty."""

    start: int
    end: int
    form: Form
    value: int = 0
    units_first: bool = False


class Number(NamedTuple):
    """One number or vague quantity; without a value and not vague it is one that cannot count anything."""

    start: int
    end: int
    value: int | None = None
    exact: bool = True
    vague: bool = False
    digits: bool = False


class _Sum(NamedTuple):
    """A number under way: its whole thousands, the rest under them, and the smallest thousand word used."""

    start: int
    last: Part
    form: Form
    thousands: int = 0
    rest: int = 0
    scale: int = 0
    exact: bool = True

    @property
    def value(self) -> int:
        return self.thousands + self.rest


@dataclass(frozen=True)
class NumberWords:
    """All number words of some languages, and what finds them in a text."""

    parts: Mapping[str, Part]
    vague: frozenset[str]
    not_vague_after: frozenset[str]
    joining: frozenset[str]
    finder: WordFinder
    glued: re.Pattern[str]


@cache
def languages_for(language: str) -> tuple[str, ...]:
    """The languages whose words are read in a text of this language."""
    return tuple(sorted({*ALWAYS, language} & set(languages())))


def entries(languages_read: Iterable[str], *path: str) -> list[str]:
    """The folded entries of one list (or the keys of one table) of the number lexicons, language by language."""
    found: list[str] = []
    for language in languages_read:
        at: Any = lexicon(language, "numbers")
        for key in path:
            at = at.get(key, {})
        found += [fold_name(entry) for entry in at]
    return found


@cache
def number_words(languages_read: tuple[str, ...]) -> NumberWords:
    """The number words of these languages, compiled once."""
    parts: dict[str, Part] = {}
    for language in languages_read:
        table = lexicon(language, "numbers")
        for section, form in _SECTIONS.items():
            for entry, value in table.get(section, {}).items():
                parts.setdefault(fold_name(entry), Part(0, 0, form, value, table.get("units_first", False)))
    vague = frozenset(entries(languages_read, "vague", "words"))
    for entry in sorted(vague):
        parts.setdefault(entry, Part(0, 0, Form.VAGUE))
    prefixes = entries(languages_read, "prefixes")
    return NumberWords(
        parts,
        vague,
        frozenset(entries(languages_read, "vague", "not_after")),
        frozenset(entries(languages_read, "joining")),
        WordFinder(parts, prefixes, entries(languages_read, "never")),
        re.compile(rf"(?<![\u0620-\u064a_#@])(?:{alternation(prefixes)})\Z"),
    )


def single_numbers(text: str, words: NumberWords) -> list[Number]:
    """All numbers and vague quantities of a folded text, in order."""
    numbers: list[Number] = []
    under_way: _Sum | None = None
    spoiled_to = -1
    for part in _parts(text, words):
        carried = part.form is Form.MULTIPLIER and text[spoiled_to : part.start].isspace() and spoiled_to > 0
        if part.form is Form.SPOILED or carried:  # "$8 billion" is money to its end
            spoiled_to = part.end
            if under_way:
                numbers.append(_number(under_way, text, words))
            numbers.append(Number(part.start, part.end))
            under_way = None
            continue
        joined = _joined(under_way, part, text, words) if under_way else None
        if under_way and not joined:
            numbers.append(_number(under_way, text, words))
        under_way = joined or _begun(part)
    if under_way:
        numbers.append(_number(under_way, text, words))
    return numbers


def _parts(text: str, words: NumberWords) -> list[Part]:
    found: list[Part] = []
    for word in words.finder.find(text):
        part = words.parts[word.word]
        if part.form is not Form.VAGUE or _last_word(text, word.token) not in words.not_vague_after:
            found.append(Part(word.start, word.end, part.form, part.value, part.units_first))
    for digits in _DIGITS.finditer(text):
        found += _digits(text, digits.start(), digits.end(), words)
    found.sort(key=_start)
    return found


def _start(part: Part) -> int:
    return part.start


def _last_word(text: str, before: int) -> str:
    words = text[max(0, before - 16) : before].split()
    return words[-1] if words else ""


def _digits(text: str, start: int, end: int, words: NumberWords) -> list[Part]:
    written = text[start:end]
    if _spoiled(text, start, end, words):
        return [Part(start, end, Form.SPOILED)]
    if "-" in written and _RANGE.fullmatch(written):
        low, high = written.split("-")
        parts = [_one(low, start), _one(high, end - len(high))]
        rising = parts[0].form is parts[1].form is Form.DIGITS and parts[0].value < parts[1].value
        return parts if rising else [Part(start, end, Form.SPOILED)]
    return [_one(written, start)]


def _one(written: str, start: int) -> Part:
    end = start + len(written)
    if _PLAIN.fullmatch(written):
        return Part(start, end, Form.DIGITS, int(written))
    if _GROUPED.fullmatch(written):
        return Part(start, end, Form.DIGITS, int(re.sub(r"\D", "", written)))
    return Part(start, end, Form.DECIMAL if _DECIMAL.fullmatch(written) else Form.SPOILED)


def _spoiled(text: str, start: int, end: int, words: NumberWords) -> bool:
    """True where the digits belong to something longer: a name, an address, a sum of money, an ordinal."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if after and ("a" <= after <= "z" or after in "_%°$€£/@"):
        return True
    if before in ("", " ", "\n"):
        return False
    if is_arabic(before):
        return not words.glued.search(text, max(0, start - 6), start)
    if "a" <= before <= "z" or before in "_#@=&?/\\$€£%+":
        return True
    if before in "-.,:" and re.match(r"[^\W_]", text[start - 2 : start - 1] if start > 1 else ""):
        token = text[text.rfind(" ", 0, start) + 1 : start]
        return before == "-" or (before == "." and text[start - 2] < "\u0600") or bool(_WEB.search(token))
    return False


def _begun(part: Part) -> _Sum:
    exact = part.form is not Form.ROUND and part.form is not Form.ROUGH_MULTIPLIER
    if part.value >= 1000 and part.form is not Form.DIGITS:
        return _Sum(part.start, part, part.form, thousands=part.value, scale=_scale(part.value), exact=exact)
    return _Sum(part.start, part, part.form, rest=part.value, exact=exact)


def _scale(value: int) -> int:
    return next(size for size in (10**9, 10**6, 10**3) if value >= size)


def _joined(under_way: _Sum, part: Part, text: str, words: NumberWords) -> _Sum | None:
    """The longer number, or None where the part does not belong to the number before it."""
    gap = text[under_way.last.end : part.start]
    beside = gap == "-" or (gap != "" and gap.strip(" ") == "")
    if part.form is Form.DIGITS and _rest_in_digits(under_way, part) and not beside and gap.strip(" ") in words.joining:
        return under_way._replace(rest=part.value, last=part, form=Form.WORD)
    if part.form in _NEVER_SECOND or under_way.form is Form.VAGUE:
        return None
    if not beside and gap.strip(" ") not in words.joining:
        return None
    grown = _multiplied(under_way, part, text) if beside else None
    if grown is None and under_way.form not in (Form.DIGITS, Form.DECIMAL):
        grown = _added(under_way, part, beside)
    if grown is None:
        return None
    ordinal = Form.ORDINAL in (part.form, under_way.form)
    return grown._replace(last=part, form=Form.ORDINAL if ordinal else Form.WORD)


def _rest_in_digits(under_way: _Sum, part: Part) -> bool:
    """«33 ألفا و400»: digits that fill up the thousands of a number right before them."""
    thousands = under_way.last.units_first and under_way.rest == 0 and under_way.last.value >= 1000
    return thousands and under_way.form not in (Form.ROUND, Form.BOUND) and 0 < part.value < under_way.scale


_NEVER_SECOND = (Form.DIGITS, Form.DECIMAL, Form.ROUND, Form.VAGUE)


def _multiplied(under_way: _Sum, part: Part, text: str) -> _Sum | None:
    """Two hundred, 12 thousand, five dozen; 1.5 million."""
    rest, size = under_way.rest, part.value
    if part.form is Form.ROUGH_MULTIPLIER:
        return under_way._replace(rest=rest * size, exact=False) if 0 < under_way.value < 100 else None
    if part.form is not Form.MULTIPLIER and not (part.form is Form.BOUND and size >= 1000):
        return None
    if under_way.form is Form.DECIMAL and size >= 1000:
        written = float(text[under_way.start : under_way.last.end].replace("٫", "."))
        return under_way._replace(thousands=round(written * size), scale=size, exact=False)
    if rest == 0 or (size == 100 and rest >= 100):
        return None
    if size == 100:
        return under_way._replace(rest=rest * 100)
    fits = under_way.scale == 0 or under_way.scale > size
    return under_way._replace(thousands=under_way.thousands + rest * size, rest=0, scale=size) if fits else None


def _added(under_way: _Sum, part: Part, beside: bool) -> _Sum | None:
    """One hundred and five, twenty-three; in Arabic fifteen (five ten) and twenty-three (three and twenty)."""
    value, rest = part.value, under_way.rest
    if part.units_first and beside:
        fits = value == 10 and 0 < rest % 100 < 10 and under_way.last.value == rest % 100
    elif value >= 1000:
        fits = part.units_first and rest == 0 and under_way.scale > value
        return under_way._replace(thousands=under_way.thousands + value, scale=_scale(value)) if fits else None
    elif value >= 100:
        fits = rest == 0 and under_way.thousands > 0 and part.units_first
    elif part.units_first and value >= 20:
        fits = rest % 100 < 10
    elif value < 10 and beside:
        fits = rest % 10 == 0 and rest % 100 != 10
    else:
        fits = rest % 100 == 0
    return under_way._replace(rest=rest + value) if fits and value > 0 and under_way.value > 0 else None


def _number(done: _Sum, text: str, words: NumberWords) -> Number:
    start, end = done.start, done.last.end
    if done.form is Form.VAGUE or (done.form is Form.BOUND and spaced(text[start:end]) in words.vague):
        return Number(start, end, vague=True, exact=False)
    if done.form in (Form.DECIMAL, Form.BOUND, Form.ORDINAL):
        return Number(start, end)
    return Number(start, end, done.value, done.exact, digits=done.form is Form.DIGITS)
