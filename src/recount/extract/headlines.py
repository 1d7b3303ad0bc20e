"""Headlines of other articles around a report, which tell of other people's deaths: lists below it, lists within it.

A list has a pointer above it ("Related news", on a line of its own), or stands below the last paragraph: lines without
a full stop, the most of them as long as headlines are. Names of the dead are shorter lines, or bear numbers or marks.
"""

from __future__ import annotations

import re
from functools import cache

from .. import codebook
from ..records import Span
from .text import fold_name

#: characters of a line that is a paragraph and no headline; and of one that may be a headline and is no name
_PARAGRAPH, _HEADLINE = 160, 30
#: headlines below the last paragraph that make a list; lines below a pointer within a report that still belong to it;
#: headlines below a day
_FEWEST, _MOST, _TICKER = 3, 12, 5
#: what ends a sentence, unless it comes twice; and what may stand behind it
_SENTENCE_ENDS, _CUT, _CLOSING = tuple(".!?؟:"), tuple(".…"), "\"')]"
_ENTRY = re.compile(r"^\W*\d|^\s*[-–•*_]|(?:\b\d+ ?(?:years|عام|سن)|#\w+)")
#: a day and nothing else: "Saturday 1 August, 2026"
_DAY_ALONE = re.compile(r"\W*(?:[^\W\d]+\W+)?\d{1,2} [^\W\d]+\W{1,2}\d{4}\W*")


def other_articles(text: str) -> tuple[Span, ...]:
    """The stretches of a folded text that are headlines of other articles, in order; the last may reach to its end."""
    lines, pointers = _lines(text), _pointers()
    found = [
        block
        for n, line in enumerate(lines)
        if text[line.start : line.end].strip(" :>.»•|") in pointers and (block := _below(text, lines[n:]))
    ]
    found += [block for block in (_ticker(text, lines), _tail(text, lines)) if block]
    return _apart(found)


def _lines(text: str) -> list[Span]:
    """The lines of a text that are not blank."""
    lines: list[Span] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            lines.append(Span(start, end))
        start = end + 1
    return lines


def _below(text: str, lines: list[Span]) -> Span | None:
    """The headlines below a pointer, up to the next paragraph; None where no line below it is one."""
    last = 0
    while last + 1 < len(lines) and last < _MOST and not _is_prose(text, lines[last + 1]):
        last += 1
    return Span(lines[0].start, lines[last].end) if last else None


def _tail(text: str, lines: list[Span]) -> Span | None:
    """What stands below the last paragraph of a report, where it is a list of headlines."""
    first = len(lines)
    while first and not _is_prose(text, lines[first - 1]):
        first -= 1
    if not any(_is_paragraph(line) for line in lines[:first]):
        return None
    below = [text[line.start : line.end] for line in lines[first:]]
    headlines = [line for line in below if len(line.strip()) >= _HEADLINE and not _ENTRY.search(line)]
    return Span(lines[first].start, lines[-1].end) if len(headlines) >= _FEWEST else None


def _ticker(text: str, lines: list[Span]) -> Span | None:
    """What stands below the day that heads a page: headlines of the day, up to the first paragraph."""
    if not lines or not _DAY_ALONE.fullmatch(text, lines[0].start, lines[0].end):
        return None
    last = 0
    while last + 1 < len(lines) and not _is_prose(text, lines[last + 1]):
        last += 1
    headlines = sum(line.end - line.start >= _HEADLINE for line in lines[1 : last + 1])
    return Span(lines[0].start, lines[last].end) if headlines >= _TICKER else None


def _is_prose(text: str, line: Span) -> bool:
    return _is_paragraph(line) or _ends_sentence(text[line.start : line.end])


def _ends_sentence(line: str) -> bool:
    said = line.rstrip().rstrip(_CLOSING)
    return said.endswith(_SENTENCE_ENDS) and not said.endswith(_CUT, 0, -1)


def _is_paragraph(line: Span) -> bool:
    return line.end - line.start >= _PARAGRAPH


def _apart(found: list[Span]) -> tuple[Span, ...]:
    apart: list[Span] = []
    for span in sorted(found):
        if apart and span.start <= apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return tuple(apart)


@cache
def _pointers() -> frozenset[str]:
    return frozenset(
        fold_name(word)
        for code in codebook.languages()
        for role in ("pointers", "pointer_lines")
        for word in codebook.lexicon(code, "furniture").get(role, ())
    )
