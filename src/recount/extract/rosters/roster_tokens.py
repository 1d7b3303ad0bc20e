"""The tokens of a row of people: names, ages, words of kin, brackets and what stands between them.

Latin script shows a name by its capitals; other scripts are left to the words around them (`persons`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..lexicon.roster_words import either, kin_words, row_words, small_numbers
from ..lexicon.wordlist import alternation

AGE, BRACKET, KIN, HIS, HER, THEIR = "AGE", "BRACKET", "KIN", "HIS", "HER", "THEIR"
NAME, NUMBER, SEPARATOR, WORD, MARK = "NAME", "NUMBER", "SEPARATOR", "WORD", "MARK"


class Token(NamedTuple):
    """A token: its kind, its place, its words in lower case; `genitive` for a name to whom what follows belongs."""

    kind: str
    start: int
    end: int
    text: str
    value: int | None = None
    genitive: bool = False


def find_tokens(cased: str, start: int, end: int) -> list[Token]:
    """The tokens of a stretch of text in its own case."""
    found: list[Token] = []
    for match in _tokens().finditer(cased, start, end):
        kind = match.lastgroup  # the group that closed last: the kind, or what makes a name a genitive
        if kind is None or kind in (NAME, "genitive"):
            found += _name(cased, match)
            continue
        value = None
        if kind == AGE:
            value = years(match["age"] or match["year"] or match["aged"] or "0", match["unit"])
        elif kind == NUMBER:
            value = number_of(match[0])
        found.append(Token(kind, match.start(), match.end(), match[0].lower().replace("’", "'"), value))
    return found


@cache
def _tokens() -> re.Pattern[str]:
    """A token at a time. Looking ahead for the first letters keeps words, which most tokens are, from long lists."""
    number = rf"(?:\d{{1,3}}|{alternation(small_numbers(), blank=' ')})"
    several = rf"{number}(?:\s*(?:-|–|/|{either('through')})\s*{number}(?=\W))?"
    unit = rf"(?P<unit>{either('year_unit')}|{either('young_unit')})s?"
    aged = either("aged")
    age = (
        rf"(?:(?:{aged})\s+)?(?P<age>{several})[- ]*{unit}[- ]*(?:{either('old')})\b"
        rf"|(?P<year>\d{{1,3}})-(?:{either('year_unit')})(?=\s+(?:{_offspring()})\b)"
        rf"|\b(?:{aged}):?\s+(?:(?:{either('either_age')})\s+)?(?P<aged>{several})\b|\b(?:{either('under_a_year')})(?!\w)"
    )
    parent = rf"(?:{either('father_of')}|{either('mother_of')})"
    called = rf"[“\"]\s?{parent}[ -][\w'’-]+(?:\s+[\w'’-]+){{0,2}}\s?[”\"]"  # "Omar Example “Abu Hadi”"
    begins_age = "".join(
        sorted({word[:1] for word in (*small_numbers(), *row_words("aged"), *row_words("under_a_year"))})
    )
    pronouns = "|".join(f"(?P<{kind}>{either(kind.lower())})" for kind in (HIS, HER, THEIR))
    return re.compile(
        rf"(?=\S|\n|\s-\s)(?:(?=[\d{begins_age}])(?P<AGE>{age})"
        rf"|(?P<BRACKET>\([^()]{{1,90}}\)|\[[^\[\]]{{1,60}}\]|{called})"
        rf"|\b(?P<KIN>{alternation(kin_words(), blank=' ')})\b(?!-)|\b(?:{pronouns})\b"
        rf"|(?P<NAME>(?-i:{_NAME}))(?P<genitive>['’]s?(?!\w)|\s['’]s\b)?|\b(?P<NUMBER>\d{{1,3}}[-–]\d{{1,3}}|{number})\b"
        r"|(?P<SEPARATOR>[,;:–—\n]|\s-\s)|(?P<WORD>[\w'’-]+)|(?P<MARK>\S))",
        re.IGNORECASE,
    )


def _offspring() -> str:
    """The words for one child of somebody: "her 39-year son" is a slip for his age."""
    return alternation({raw for raw, word in kin_words().items() if word.stage == "offspring" and word.number == 1})


_PART = r"(?:[A-Z][\w'’`-]*\w|[A-Z]\b\.?)"
_PARTICLE = r"(?:[Aa]l|[Ee]l|[Bb]in|[Ii]bn|[Bb]int|[Aa]bu|[Aa]bd|[Uu]mm?|[Aa]bdul?|de|van|ul|Al-Din|al-Din)"
_ARTICLE = r"(?:(?:[ae]l|a[snrdzt]|ash|Al|El)-[A-Z'’]?[\w'’`-]+)"
#: a letter of Arabic that some write as a mark before the next one
_AYN = r"(?:[‘ʿ](?![\w-]*[’']\W))?"
_NAME = rf"(?:{_ARTICLE}|{_PART})(?:\s+(?:{_PARTICLE}\s+)*(?:{_ARTICLE}|{_AYN}{_PART}))*"
_OWN = re.compile(r"['’]s?$")


def _name(cased: str, match: re.Match[str]) -> Iterator[Token]:
    """The name without the words before it that are none, which become words, numbers or kin of their own."""
    at = match.start(NAME)
    words = [(m.start() + at, m.end() + at) for m in re.finditer(r"\S+", match[NAME])]
    while words:
        text = cased[slice(*words[0])].lower().rstrip(".")
        if text not in _unnamed() and _number_in(text) is None:
            break
        yield _no_name(text, *words.pop(0))
    if words:
        start, end = words[0][0], words[-1][1]
        own = _OWN.search(cased[start:end])
        name = cased[start : end - (len(own[0]) if own else 0)]
        genitive = match["genitive"] is not None or own is not None
        yield Token(NAME, start, match.end() if genitive else end, name.lower(), None, genitive)


@cache
def _unnamed() -> frozenset[str]:
    """Words that no name begins with, titles among them."""
    return row_words("not_named") | row_words("titled")


def _no_name(text: str, start: int, end: int) -> Token:
    value = _number_in(text)
    if value is not None:
        return Token(NUMBER, start, end, text, value)
    pronoun = next((kind for kind in (HIS, HER, THEIR) if text in row_words(kind.lower())), WORD)
    return Token(KIN if text in kin_words() else pronoun, start, end, text)


def _number_in(text: str) -> int | None:
    """The number that a word is, as "thirty" and "thirty-three" are."""
    values = [small_numbers().get(part) for part in text.split("-")]
    return None if None in values else sum(value or 0 for value in values)


def number_of(text: str) -> int | None:
    """The first number of a text, in digits or in a word."""
    first = re.match(r"\d+|[A-Za-z]+", text)
    if first is None:
        return None
    return int(first[0]) if first[0].isdigit() else small_numbers().get(first[0].lower())


def years(text: str, unit: str | None) -> int | None:
    """An age in full years: 0 where it is given in months, weeks or days."""
    number = number_of(text)
    return 0 if number is not None and unit and unit.lower().rstrip("s") in row_words("young_unit") else number
