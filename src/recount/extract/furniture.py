"""Text that is not the report: buttons of the platform, readers' comments, pages that only say there is nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from .. import codebook
from .headlines import lines_of, only_headlines
from .text import fold_name
from .word_finder import find_words
from .words import HarmWord

_SHORT_PAGE = 700
#: characters beside a notice of the site ("enable JavaScript to watch") that make the page a report all the same
_REPORT = 120
#: characters of a headline, above which a heading of comments is one of the page's own menu
_HEADLINE = 25


@dataclass(frozen=True, slots=True)
class Readable:
    """How far a folded text is the report, and why the rest, or all of it, is set aside."""

    end: int
    set_aside: str | None = None


def readable(text: str) -> Readable:
    """The report within a folded text: up to the readers' comments; empty for an error or log-in page."""
    roles = _roles_in(text)
    if len(text) < _SHORT_PAGE and (found := _only_says(text, roles)):
        return Readable(0, f"the page only says: {found[0]}")
    if roles.isdisjoint(_ENDING):
        return Readable(len(text))
    if _only_comments(text):
        return Readable(0, "the page holds only readers' comments")
    ends = [c.start() for c in _pattern("comments").finditer(text) if c.start() > 80]
    ends += [c.start() for c in _comment_line().finditer(text) if c.start() > _HEADLINE]
    ends += [c.start() for c in _pattern("pointers").finditer(text) if c.start() > 80 and _heads_list(text, c.end())]
    if ends:
        return Readable(min(ends), "readers' comments and links set aside")
    return Readable(len(text))


#: who comments, at the head of a line
_COMMENTATOR = re.compile(r"[^\n:.!?]{2,40}:\s")


def _only_comments(text: str) -> bool:
    """True for a page that opens with a heading of comments, below which each line has somebody's name before it."""
    first, *below = [line for line in text.split("\n") if line.strip()] or [""]
    return bool(below) and _comment_line().fullmatch(first) is not None and all(map(_COMMENTATOR.match, below))


def _only_says(text: str, roles: frozenset[str]) -> re.Match[str] | None:
    """What an error or log-in page says; None for a report."""
    found = _pattern("error").finditer(text) if "error" in roles else ()
    error = next((one for one in found if not _told_in(text, one)), None)
    return error or (_only_notice(text) if "notice" in roles else None)


def _told_in(text: str, found: re.Match[str]) -> bool:
    """True for a phrase that is the smaller part of its sentence, in a text that tells of harm: "asked to log in"."""
    start = max(text.rfind(mark, 0, found.start()) for mark in _MARKS) + 1
    stop = _STOP.search(text, found.end())
    sentence = text[start : stop.start() if stop else len(text)].strip()
    length = len(found[0])
    return len(sentence) > max(length + _BESIDE, 3 * length) and any(type(m.word) is HarmWord for m in find_words(text))


#: characters that may stand beside a phrase in its sentence; and what ends one
_BESIDE, _MARKS, _STOP = 16, ".!?؟\n", re.compile(r"[.!?؟\n]")


def _only_notice(text: str) -> re.Match[str] | None:
    """A notice of the site beside which there is no report."""
    found = _pattern("notice").search(text)
    if found is None:
        return None
    line = text.rfind("\n", 0, found.start()), text.find("\n", found.end())
    beside = text[: max(line[0], 0)] + (text[line[1] :] if line[1] >= 0 else "")
    return found if len(beside.strip()) < _REPORT else None


def _heads_list(text: str, end: int) -> bool:
    """True where only headlines follow: a pointer in the middle of a report has paragraphs after it.

    False for a line that names the other article itself and has more below it: `headlines` passes over that line alone.
    """
    stop = text.find("\n", end)
    if stop < 0:
        return True
    return not _LETTERS.search(_LINK.sub("", text[end:stop])) and only_headlines(text, lines_of(text, stop))


_LETTERS, _LINK = re.compile(r"\w{2}"), re.compile(r"https?:\S+|www\.\S+")


@cache
def _comment_line() -> re.Pattern[str]:
    return re.compile(rf"^[\W\d]*(?:{_pattern('comment_lines').pattern})[\W\d]*$", re.MULTILINE)


@cache
def _pattern(role: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _words(role))))


def _roles_in(text: str) -> frozenset[str]:
    """What the words of furniture in a text may be, found in one pass: most texts hold none."""
    finder = _finder()
    return frozenset([finder.roles[hit[0]] for hit in finder.automaton.find_matches_as_indexes(text, overlapping=True)])


#: roles of words that may end a report, and of those that are all that a page says
_ENDING, _ALL = ("comments", "comment_lines", "pointers"), ("error", "notice")


class _Finder(NamedTuple):
    """An automaton over the words of furniture, and the role of each; a word of two roles is found twice."""

    automaton: AhoCorasick
    roles: tuple[str, ...]


@cache
def _finder() -> _Finder:
    words = [(word, role) for role in (*_ENDING, *_ALL) for word in _words(role)]
    return _Finder(AhoCorasick([word for word, _ in words]), tuple(role for _, role in words))


def _words(role: str) -> list[str]:
    words = {fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "furniture").get(role, ())}
    return sorted(words, key=lambda w: (-len(w), w))
