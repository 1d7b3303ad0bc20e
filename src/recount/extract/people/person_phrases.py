"""The phrases around names: lists of the dead, home towns, further names. The words are the lexicon's."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, auxiliaries
from ..lexicon.person_words import NAME, pattern, title_word

_AGE = r"(?:\s*\(\d{1,3}\)|,\s*\d{1,3})?"
_ARABIC = "[\u0620-\u064a]+"


def _any(role: str) -> str:
    return pattern(role).pattern


@cache
def lower_words() -> re.Pattern[str]:
    """Between a word of fate and the name after it: a few words without capitals, none of them a preposition."""
    word = rf"(?!{any_of('preposition')}\s|{any_of('possessive')}\s)[a-z][\w'-]*\s+"
    return re.compile(rf"(?:\s*,)?\s+(?:{word}|\d{{1,3}}-year-old\s+){{0,6}}")


@cache
def among() -> re.Pattern[str]:
    """What opens a list of those whom a fate befell: "among those said to have been killed in the strike were"."""
    return re.compile(rf"{_any('among')}\s+(?:[a-z]+\s+){{0,7}}{_any('befell')}[^.;:,]{{0,60}}?{_any('list_opens')}")


@cache
def list_item() -> re.Pattern[str]:
    """What stands before a name that opens an item of such a list: "and", "named", a few plain words after these."""
    opens = rf"(?:{_any('named_as')}|{_any('list_item')}|[,:])"
    return re.compile(rf"{opens}\s+(?:{any_of('article')}\s+)?(?:[\w'-]+\s+){{0,3}}?$")


@cache
def beside() -> re.Pattern[str]:
    """Between two names in a row."""
    joint = any_of("connective")
    return re.compile(rf"{_AGE}\s*(?:,\s*(?:{joint}\s+)?|\s+{joint}\s+)(?:[a-z]+\s+){{0,3}}")


@cache
def home() -> re.Pattern[str]:
    """A name, its age, who it is ("a nurse"), and the words for where somebody is from, up to the place."""
    who = rf"(?:,?\s+{any_of('article')}\s+(?:[a-z-]+\s+){{1,3}})?"
    return re.compile(rf"{NAME}{_AGE}{who}\s*,?\s*{_any('from_home')}\s+(?:[a-z]+\s+){{0,3}}$")


@cache
def from_home() -> re.Pattern[str]:
    """Between a name and the word of fate behind it: "from the town of A was"."""
    return re.compile(rf"{_AGE},?\s+{_any('from_home')}\s+[^,.;:()]{{1,50}}?{auxiliaries().pattern}")


@cache
def home_goes_on() -> re.Pattern[str]:
    """Between a home and the wider place that it lies in: "from A city in B governorate"; no comma, no other word."""
    return re.compile(rf"(?:\s+{_any('home_kind')})?\s+{_any('home_in')}\s+(?:[a-z]+\s+){{0,3}}")


@cache
def arabic_alias() -> re.Pattern[str]:
    """A further name right after an Arabic one, behind a word for it or as a kunya in marks; its last group is that."""
    words, kunya = _any("alias").removesuffix(r"(?!\w)"), rf"{_any('fathers')[:-6]}|{_any('mothers')[:-6]}"
    called = rf"(?:{_any('fathers')[7:-6]}|{_any('mothers')[7:-6]})\s+{_ARABIC}(?:\s+ال{_ARABIC})?"
    return re.compile(
        rf"\s*,?\s*\(?{words}\s*(?:\"\s*({_ARABIC}(?:\s+{_ARABIC}){{0,3}})\s*\"|({called})|({_ARABIC}))\)?"
        rf"|\s*[(\"]\s*((?:{kunya})\s+{_ARABIC})\s*[)\"]"
    )


@cache
def latin_alias() -> re.Pattern[str]:
    """A further name right after one in Latin script, behind a word for it; group `alias` is that."""
    plain = r"[A-Z][\w'’-]+(?:\s+(?:[A-Z][\w'’-]+|[Aa]l-[\w'’-]+)){0,3}"
    return re.compile(
        rf"\s*(?:,\s*|\(\s*)?(?:{_any('alias')})\s+(?:the\s+)?(?:\"(?:the\s+|The\s+)?(?P<marked>[^\"]{{2,40}})\"|(?P<plain>{plain}))\)?"
    )


def further_name(text: str, start: int) -> bool:
    """True for a kunya in brackets or marks of quotation right behind another name: "Amal Example (Umm Basim)"."""
    before = _MARKED.search(text, max(0, start - _MARKED_REACH), start)
    return before is not None and _kunya().match(text.lower(), start) is not None


_MARKED, _MARKED_REACH = re.compile(r"[A-Z][\w'’-]+\s+[\"(]\s*$"), 40


@cache
def _kunya() -> re.Pattern[str]:
    return re.compile(f"(?:{_any('fathers')}|{_any('mothers')})")


def office(text: str, end: int) -> str | None:
    """The role told of somebody apart from the name: "Amal Example, a nurse,", "(34), the village doctor,"."""
    found = _apart().match(text, end)
    title = title_word(found[1]) if found else None
    return title.role if title else None


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(rf"{_AGE}\s*,\s+{any_of('article')}\s+([a-z]+(?: worker)?)(?=[\s,.)])")
