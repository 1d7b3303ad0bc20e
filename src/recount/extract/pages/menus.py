"""Headlines of other articles among a page's own words: above the line that leads home, and of clips.

A page that prints its menu may print the day's headlines below it, before "Home" and the article. Of clips it prints
the length, the headline and the day in one line: "1:27Video shows …Jul 21, 2025", and the headline again below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from ...records import Span
from .furniture_words import any_furniture, furniture_words

#: characters of a line that may be a headline
_LEAST, _MOST = 25, 130
#: headlines above the line that leads home, and clips of a page, that make a list
_FEWEST, _CLIPS = 4, 3
_STOPS = (".", "؟", "?", "!", ":")
_CLIP = re.compile(r"\d{1,2}:\d\d(?![ap]m\b)[^\W\d_][^\n]{20}")
_FRAME = " :>.»•|<«-"


def above_home(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """The headlines right above a line that says "Home" and nothing else."""
    words = furniture_words("home_lines")
    if not any(word in text for word in words):
        return
    for n, line in enumerate(lines):
        if text[slice(*line)].strip(_FRAME) in words:
            above = [*takewhile(lambda one: _is_headline(text[slice(*one)].strip()), reversed(lines[:n]))]
            if len(above) >= _FEWEST:
                yield Span(above[-1].start, above[0].end)


def _is_headline(line: str) -> bool:
    return _LEAST <= len(line) <= _MOST and not (line.endswith(_STOPS) and not line.endswith(".."))


def clips(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """The lines of clips, and below each the line that repeats its headline."""
    found = [n for n, line in enumerate(lines) if _CLIP.match(text, line.start, line.end)]
    if len(found) < _CLIPS:
        return
    for n in found:
        below = lines[n + 1] if n + 1 < len(lines) else lines[n]
        again = text[slice(*below)].strip() in text[slice(*lines[n])]
        yield Span(lines[n].start, (below if again else lines[n]).end)


def dated(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Headlines each with the day and hour of its own on the line below it: the list of a site's news."""
    days = [n for n, line in enumerate(lines) if _DAY_AND_HOUR.fullmatch(text, line.start, line.end)]
    run: list[int] = []
    for n in [*days, len(lines) + _APART]:
        if run and n - run[-1] != _APART:
            if len(run) >= _FEWEST:
                yield Span(lines[max(0, run[0] - 1)].start, lines[run[-1]].end)
            run = []
        run.append(n)


#: a day with an hour and nothing else, and lines from one to the next in a list: the headline and the day
_DAY_AND_HOUR = re.compile(r"\W*(?:[^\W\d]+\W+)?\d{1,2} [^\W\d]+(?: [^\W\d]+)?\W{1,2}\d{4}\W+\d{1,2}:\d\d\W*")
_APART = 2


def aged(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Headlines each with how long ago it came out at its end: "… in the south16min", «… في الجنوب منذ 3 ساعات»."""
    if not any(word in text for word in (*furniture_words("ago"), *furniture_words("ago_led"))):
        return
    found = [n for n, line in enumerate(lines) if _ago().fullmatch(text, line.start, line.end)]
    if len(found) >= _CLIPS:
        yield from (lines[n] for n in found)


@cache
def _ago() -> re.Pattern[str]:
    led = rf"{any_furniture('ago_led')}\s(?:\d{{1,2}}\s)?{any_furniture('ago_units')}"
    return re.compile(rf"[^\n]{{20,}}?(?:\d{{1,2}}\s?{any_furniture('ago')}|{led})[^\w.]*")


def within(text: str, lines: Sequence[Span], prose: Sequence[bool]) -> Iterator[Span]:
    """Single headlines between two paragraphs: of another article, or of what the next paragraph tells itself."""
    for n in range(1, len(lines) - 1):
        line = text[slice(*lines[n])].strip()
        first = sum(prose[:n]) < _ABOVE  # below a lead stands the headline of the article itself
        if first or prose[n] or not (prose[n - 1] and prose[n + 1]) or _MARKED.match(line):
            continue
        long = all(lines[m].end - lines[m].start >= _PARAGRAPH for m in (n - 1, n + 1))
        headline = _LEAST <= len(line) <= _MOST and len(line.split()) >= _WORDS and not line.endswith(_OPEN)
        if long and headline and not _opens(line, text[slice(*lines[n + 1])]):
            yield lines[n]


def above_lead(text: str, lines: Sequence[Span], prose: Sequence[bool]) -> Iterator[Span]:
    """The headlines that open a page, where none shares words with the paragraphs below them: the day's news.

    The headline of the article is told again by its own lead, so that a list which holds it stands.
    """
    first = next((n for n, told in enumerate(prose) if told), 0)
    above = [text[slice(*line)].strip() for line in lines[:first]]
    if len(above) < _CLIPS or not all(_is_headline(line) and len(line.split()) >= _WORDS for line in above):
        return
    below = text[lines[first].start : lines[min(first + _LEADS, len(lines) - 1)].end]
    if not any(_MARKED.match(line) or _opens(line, below) for line in above):
        yield Span(lines[0].start, lines[first - 1].end)


#: paragraphs below headlines that open a page, besides the first, in which the article's own is told again
_LEADS = 2


def _opens(line: str, paragraph: str) -> bool:
    """Whether a headline shares words with the paragraph below it, as the article's own do."""
    return len({word for word in _WORD.findall(line) if word in paragraph}) >= _SHARED


#: a word that says something, and how many of them a headline shares with its own paragraph
_WORD, _SHARED = re.compile(r"[^\W\d_]{4,}"), 2


#: characters of the paragraphs around a single headline, words of it, and paragraphs of its page above it
_PARAGRAPH, _WORDS, _ABOVE = 120, 5, 2
#: ends of a line that opens what follows, and marks of an item or a quotation at its head
_OPEN, _MARKED = (":", ",", "،", "-"), re.compile(r"[-–•*\d\"'“«#@]")
