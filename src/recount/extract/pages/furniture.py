"""Text that is not the report: buttons of the platform, readers' comments, pages that only say there is nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from .comment_blocks import comments_begin
from .furniture_words import any_furniture, furniture_words
from .headlines import lines_of, only_headlines
from .no_report import only_says

_SHORT_PAGE = 700
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
    if len(text) < _SHORT_PAGE and not roles.isdisjoint(_ALL) and (found := only_says(text)):
        return Readable(0, f"the page only says: {' '.join(found[0].split())}")
    if roles.isdisjoint(_ENDING):
        return _until(text, [])
    if _only_comments(text):
        return Readable(0, "the page holds only readers' comments")
    ends = [c.start() for c in _pattern("comments").finditer(text) if c.start() > 80]
    ends += [c.start() for c in _comment_line().finditer(text) if c.start() > _HEADLINE and not _over_report(text, c)]
    ends += [c.start() for c in _pattern("pointers").finditer(text) if c.start() > 80 and _heads_list(text, c.end())]
    return _until(text, ends)


def _until(text: str, ends: list[int]) -> Readable:
    """The report up to the first of its ends, readers' comments known by their buttons being one."""
    begin = comments_begin(text)
    ends = [*ends, begin] if begin is not None else ends
    return Readable(min(ends), "readers' comments and links set aside") if ends else Readable(len(text))


def _over_report(text: str, heading: re.Match[str]) -> bool:
    """True for "0 comments" below a headline: nobody wrote anything, and what follows is the report."""
    counted = _COUNTED.findall(heading[0])
    return counted == ["0"] and all(len(line) <= _PARAGRAPH for line in text[: heading.start()].split("\n"))


_COUNTED = re.compile(r"\d+")
#: characters of a line that is a paragraph of a report and no headline
_PARAGRAPH = 160
#: who comments, at the head of a line
_COMMENTATOR = re.compile(r"[^\n:.!?]{2,40}:\s")


def _only_comments(text: str) -> bool:
    """True for a page that opens with a heading of comments, below which each line has somebody's name before it."""
    first, *below = [line for line in text.split("\n") if line.strip()] or [""]
    return bool(below) and _comment_line().fullmatch(first) is not None and all(map(_COMMENTATOR.match, below))


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
    return re.compile(any_furniture(role))


def _roles_in(text: str) -> frozenset[str]:
    """What the words of furniture in a text may be, found in one pass: most texts hold none."""
    finder = _finder()
    return frozenset([finder.roles[hit[0]] for hit in finder.automaton.find_matches_as_indexes(text, overlapping=True)])


#: roles of words that may end a report, and of those that are all that a page says
_ENDING, _ALL = ("comments", "comment_lines", "pointers"), ("error", "notice", "page_gone")


class _Finder(NamedTuple):
    """An automaton over the words of furniture, and the role of each; a word of two roles is found twice."""

    automaton: AhoCorasick
    roles: tuple[str, ...]


@cache
def _finder() -> _Finder:
    words = [(word, role) for role in (*_ENDING, *_ALL) for word in furniture_words(role)]
    return _Finder(AhoCorasick([word for word, _ in words]), tuple(role for _, role in words))
