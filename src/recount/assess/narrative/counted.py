"""A number with its noun, in the form that the language asks for; the forms themselves are data.

*Source*: for Arabic, the agreement of counted nouns as its grammars give it: the noun alone for one and two, the
plural in the genitive for three to ten, the singular in the accusative for eleven to ninety-nine, the singular in the
genitive for full hundreds. A number beyond a hundred agrees by its last two digits; after a hundred and one or two
with numerals the singular stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"


class Case(StrEnum):
    """Where the noun stands in its sentence: as the subject, or after a preposition."""

    SUBJECT = "subject"
    OBLIQUE = "oblique"


def counted(number: int, forms: Mapping[str, str], language: str, case: Case = Case.SUBJECT) -> str:
    """The number with its noun. Shape of `forms`: by name of form, for English `one` and `many`.

    For Arabic `one` and `two` hold their number in words, with `_oblique` forms beside them where these differ, and
    `few`, `many`, `hundred` follow the numeral.
    """
    form = arabic_form(number) if language == "ar" else ("one" if number == 1 else "many")
    noun = forms.get(f"{form}_{case.value}") or forms[form]
    if language == "ar" and number in (1, 2):
        return noun
    return f"{figure(number, language)} {noun}"


def arabic_form(number: int) -> str:
    """Which form of an Arabic noun a number takes."""
    if number in (1, 2):
        return ("one", "two")[number - 1]
    last = number % 100
    if 3 <= last <= 10:
        return "few"
    return "many" if last >= 11 else "hundred"


def figure(number: int, language: str) -> str:
    """A number in Latin numerals; kept in order by isolates where the writing runs from right to left."""
    return f"{_LEFT_TO_RIGHT}{number}{_END}" if language == "ar" else str(number)


def apart(text: str, language: str) -> str:
    """A name or quoted words kept apart from the direction of the sentence, where its script runs the other way."""
    arabic = any("\u0590" <= letter <= "\u08ff" for letter in text)
    return text if text and arabic == (language == "ar") and not _mixed(text) else f"{_FIRST_STRONG}{text}{_END}"


def _mixed(text: str) -> bool:
    arabic = any("\u0590" <= letter <= "\u08ff" for letter in text)
    return arabic and any("a" <= letter.lower() <= "z" for letter in text)
