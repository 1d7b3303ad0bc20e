"""Pages that carry no report: log-in, not found, video unavailable, domain for sale; and what they say.

A phrase that a report tells of ("asked users to log in to continue", "the post was deleted") makes no such page.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.keyed import KeyedPattern
from ..lexicon.word_finder import find_words
from ..lexicon.words import EventWord, HarmWord
from .furniture_words import any_furniture, furniture_words

#: characters beside a notice of the site ("enable JavaScript to watch") that make the page a report all the same
_REPORT = 120
#: characters that may stand beside a phrase in its sentence; and what ends one
_BESIDE, _MARKS, _STOP = 16, ".!?؟\n", re.compile(r"[.!?؟\n]")


def only_says(text: str) -> re.Match[str] | None:
    """What an error, log-in or sale page says instead of a report; None for a report."""
    error = next((one for one in _errors().finditer(text) if not _told_in(text, one)), None)
    gone = next((one for one in _gone("page_thing").finditer(text) if _is_its_own(text, one)), None)
    return error or gone or _only_notice(text, _notices()) or _only_notice(text, _gone("page_part"))


def _told_in(text: str, found: re.Match[str]) -> bool:
    """True for a phrase that is the smaller part of its sentence, in a text that tells of harm: "asked to log in".

    One that opens the page is the page's own, whatever stands below it; one behind harm in its line is told of.
    """
    if not any(map(str.isalpha, text[: found.start()])):
        return False
    length = len(found[0])
    small = len(_around(text, found)) > max(length + _BESIDE, 3 * length)
    return _tells(text) if small else _tells(text[text.rfind("\n", 0, found.start()) + 1 : found.start()])


def _is_its_own(text: str, found: re.Match[str]) -> bool:
    """True for a sentence that says little else, on a page above it at most the headline of what is gone."""
    if len(_around(text, found)) > len(found[0]) + 2 * _BESIDE:
        return False
    line = text.rfind("\n", 0, found.start()) + 1
    above = text[:line].rstrip()
    return not _tells(text[line : found.start()]) and (
        (len(above) < _HEADLINE and not above.endswith(tuple(_MARKS))) or not _tells(above)
    )


#: characters of a headline above what a page says
_HEADLINE = 120


def _tells(text: str) -> bool:
    return any(isinstance(m.word, (HarmWord, EventWord)) for m in find_words(text))


def _around(text: str, found: re.Match[str]) -> str:
    """The sentence in which a phrase stands."""
    start = max(text.rfind(mark, 0, found.start()) for mark in _MARKS) + 1
    stop = _STOP.search(text, found.end())
    return text[start : stop.start() if stop else len(text)].strip()


def _only_notice(text: str, notices: KeyedPattern) -> re.Match[str] | None:
    """A notice of the site beside which there is no report."""
    found = notices.search(text)
    if found is None:
        return None
    line = text.rfind("\n", 0, found.start()), text.find("\n", found.end())
    beside = text[: max(line[0], 0)] + (text[line[1] :] if line[1] >= 0 else "")
    return found if len(beside.strip()) < _REPORT else None


@cache
def _errors() -> KeyedPattern:
    return KeyedPattern(furniture_words("error"), any_furniture("error"))


@cache
def _notices() -> KeyedPattern:
    return KeyedPattern(furniture_words("notice"), any_furniture("notice"))


@cache
def _gone(thing: str) -> KeyedPattern:
    """What is not there, a few words of which one it is, and that it is gone."""
    words = r"(?:[^\s.!?؟,;:]+\s+){0,7}?"
    return KeyedPattern(
        furniture_words("page_gone"), rf"(?<!\w){any_furniture(thing)}\s+{words}{any_furniture('page_gone')}(?!\w)"
    )
