"""Headlines of other articles around a report, which tell of other people's deaths: lists below it, lists within it.

A list has a pointer above it ("Related news", on a line of its own), or stands below the last paragraph: lines without
a full stop, the most of them as long as headlines are. Names of the dead are shorter lines, or bear numbers or marks.
A line may also point and name the other article at once ("Read also: …"); then only that line is passed over.
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ...records import Span
from ..folding.text import fold_name
from . import menus
from .cut_headlines import cut_headlines
from .list_headings import names_told
from .playlists import playlist

#: characters of a line that is a paragraph and no headline; and of one that may be a headline and is no name
_PARAGRAPH, _HEADLINE = 160, 30
#: characters of a line that may be a headline although it ends with a full stop
_STOPPED = 110
#: headlines below the last paragraph that make a list; lines below a pointer within a report that still belong to it;
#: headlines below a day
_FEWEST, _MOST, _TICKER = 3, 12, 5
#: what ends a sentence, unless it comes twice; and what may stand behind it
_SENTENCE_ENDS, _CUT, _CLOSING = tuple(".!?؟:"), tuple(".…"), "\"')]"
_FRAME = " :>.»•|<«-"
_ENTRY = re.compile(r"^\W*\d|^\s*[-–•*_]|(?:\b\d+ ?(?:years|عام|سن)|#\w+)")
#: a day and nothing else: "Saturday 1 August, 2026"
_DAY_ALONE = re.compile(r"\W*(?:[^\W\d]+\W+)?\d{1,2} [^\W\d]+(?: [^\W\d]+)?\W{1,2}\d{4}\W*")


def other_articles(text: str) -> tuple[Span, ...]:
    """The stretches of a folded text that are headlines of other articles, in order; the last may reach to its end."""
    lines = lines_of(text)
    opening = [n for n, line in enumerate(lines) if _opens(text, line)]
    found = [block for n in opening if _points(text, lines[n]) and (block := _below(text, lines[n:]))]
    if found and found[0] == (lines[0].start, lines[-1].end) and text[slice(*lines[0])].strip(_FRAME) in _latest():
        found = []  # "Latest news" over all that there is heads the report itself
    found += [_with_more(text, lines[n:]) for n in opening if points_elsewhere(text, lines[n])]
    found += [block for block in (_ticker(text, lines), _tail(text, lines)) if block]
    found += [videos] if (videos := playlist(text, lines)) else []
    found += [*cut_headlines(text, lines), *menus.above_home(text, lines), *menus.clips(text, lines)]
    prose = [_is_prose(text, line) for line in lines]
    found += [*menus.dated(text, lines), *menus.within(text, lines, prose), *menus.above_lead(text, lines, prose)]
    found += menus.aged(text, lines)
    return _apart(found)


def lines_of(text: str, start: int = 0) -> list[Span]:
    """The lines of a text, from a place on, that are not blank."""
    lines: list[Span] = []
    for line in text[start:].split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            lines.append(Span(start, end))
        start = end + 1
    return lines


def _below(text: str, lines: list[Span]) -> Span | None:
    """The headlines below a pointer, up to the next paragraph; None where no line below it is one."""
    if len(lines) > _ALL_STOPPED and _is_prose(text, lines[1]) and not _may_go_on(text, lines[0]):
        return Span(lines[0].start, lines[-1].end) if only_headlines(text, lines[1:]) else None
    last, elsewhere = 0, not _may_go_on(text, lines[0])
    all_short = not any(_is_prose(text, line) for line in lines[1:])
    while last + 1 < len(lines) and (last < _MOST or all_short):
        if _goes_on().match(text, lines[last + 1].start, lines[last + 1].end):
            break
        if _is_prose(text, lines[last + 1]) and not (elsewhere and last and _amid_headlines(text, lines, last + 1)):
            break
        last += 1
    return Span(lines[0].start, lines[last].end) if last else None


def _amid_headlines(text: str, lines: list[Span], n: int) -> bool:
    """True for one or two lines of one sentence each, with their full stops, that stand between two headlines."""
    for line in lines[n : n + _AMID]:
        if not _is_prose(text, line):
            return line.end - line.start >= _HEADLINE
        if _is_paragraph(line) or any(f"{stop} " in text[line.start : line.end - 1] for stop in ".!?؟"):
            return False
    return False


#: lines from a sentence on within which a headline must follow
_AMID = 3
#: headlines below a pointer that may all end with a full stop
_ALL_STOPPED = 2


def _may_go_on(text: str, line: Span) -> bool:
    """True for words that also stand within a text that goes on below them: "Read more", "Next"."""
    return text[line.start : line.end].strip(_FRAME) in _toggles()


def only_headlines(text: str, lines: list[Span]) -> bool:
    """True for lines none of which is a paragraph, or more than one sentence that is no longer than a headline."""
    return all(not _is_prose(text, line) or _is_stopped(text[line.start : line.end]) for line in lines)


def _is_stopped(line: str) -> bool:
    said = line.rstrip()[:-1]
    return len(said) < _STOPPED and not any(f"{stop} " in said for stop in ".!?؟")


def _opens(text: str, line: Span) -> bool:
    """True for a line whose first word may be one for other articles; few lines have such a word."""
    first = _FIRST_WORD.match(text, line.start, line.end)
    return first is not None and first[1] in _first_words()


def _points(text: str, line: Span) -> bool:
    """True for a line that is a heading of other articles: "Related", "Most read this week"."""
    words = text[line.start : line.end].strip(_FRAME)
    return words in _pointers() or (0 < len(words) <= _POINTER and _pointer().fullmatch(words) is not None)


#: most characters of a heading that goes on behind the words for other articles
_POINTER = 45


@cache
def _pointer() -> re.Pattern[str]:
    words = sorted(_words("pages", "links_begin"), key=lambda word: (-len(word), word))
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?: [^ .!?؟:]+){{0,4}}")


def points_elsewhere(text: str, line: Span) -> bool:
    """True for a line that names another article behind words that point to it: "Read also: …"."""
    words, said = _pointing().match(text, line.start, line.end), text[line.start : line.end].rstrip()
    if words is None or _SECOND.search(said, 0, len(said) - 1):
        return False
    return not (words["said"] in _toggles() and _ends_sentence(said))


#: the end of a sentence behind which another one begins: no headline
_SECOND = re.compile(r"\w{3}[.!?؟] ")


#: the first word of a line, whatever marks stand before it
_FIRST_WORD = re.compile(r"[^\w\n]*(\w+)")


@cache
def _pointing() -> re.Pattern[str]:
    alone = "|".join(map(re.escape, _read_also()))
    pairs = "|".join(re.escape(words) for words in _read_also() if " " in words)
    return re.compile(rf"[^\w\n]*(?:(?P<said>{alone}) ?[:|>»…–-]+|(?:{pairs}) )[^\w\n]*\w")


@cache
def _first_words() -> frozenset[str]:
    words = (*_read_also(), *_pointers(), *_words("pages", "links_begin"))
    return frozenset(first[1] for first in map(_FIRST_WORD.match, words) if first)


@cache
def _read_also() -> tuple[str, ...]:
    words = {
        fold_name(w) for code in codebook.languages() for w in codebook.lexicon(code, "pages").get("read_also", ())
    }
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _with_more(text: str, lines: list[Span]) -> Span:
    """A line that names another article, and those below it where nothing but headlines follows to the end."""
    below = lines[1:]
    more = below and not any(_is_prose(text, line) for line in below)
    return Span(lines[0].start, (below[-1] if more else lines[0]).end)


def _tail(text: str, lines: list[Span]) -> Span | None:
    """What stands below the last paragraph of a report, where it is a list of headlines."""
    first = _first_below(text, lines, asking=True)
    if len(lines) - first < _LONG_LIST:
        first = _first_below(text, lines, asking=False)  # a question among few lines may be the report's own
    is_long = any(map(_is_paragraph, lines[:first]))
    if first == len(lines) or _heads_names(text, lines, first) or not (is_long or _is_told(text, lines[:first])):
        return None
    while first < len(lines) and _goes_on().match(text, lines[first].start, lines[first].end):
        first += 1
    below = [text[line.start : line.end] for line in lines[first:]]
    told = [line for line in below if len(line.strip()) >= _HEADLINE and not _ENTRY.search(line)]
    if not is_long and sum(not _joining().isdisjoint(line.split()) for line in told) < _FEWEST - 1:
        return None
    return Span(lines[first].start, lines[-1].end) if len(told) >= _FEWEST else None


def _first_below(text: str, lines: list[Span], *, asking: bool) -> int:
    """The number of the first line below the last paragraph; headlines that ask are passed over where `asking`."""
    first = len(lines)
    while first and (
        not _is_prose(text, lines[first - 1]) or (asking and _asks_amid_headlines(text, lines, first - 1))
    ):
        first -= 1
    return first


def _asks_amid_headlines(text: str, lines: list[Span], n: int) -> bool:
    """True for one short question or cry between two headlines: "What became of the truce?" heads an article."""
    said = text[slice(*lines[n])].rstrip()
    if not 0 < n < len(lines) - 1 or len(said) >= _STOPPED or not said.endswith(_ASKING) or _SECOND.search(said[:-1]):
        return False
    return not any(_is_prose(text, lines[m]) for m in (n - 1, n + 1))


#: lines of a list that may hold a question; what ends a headline that asks or cries out
_LONG_LIST = 8
_ASKING = ("?", "؟", "!")


@cache
def _joining() -> frozenset[str]:
    """Words that a headline may hold ("in", «على») and no name in a list does."""
    return _words("furniture", "joining")


def _heads_names(text: str, lines: list[Span], first: int) -> bool:
    """True where "names of the dead", "toll of the day" or a colon over marks heads a list of the report's own."""
    head = lines[first]
    if names_told().search(text, head.start, head.end):
        return True
    if head.end - head.start < _HEADLINE and not _tallying().isdisjoint(text[head.start : head.end].split()):
        return True
    return first > 0 and text[lines[first - 1].end - 1] == ":" and _MARKED.match(text, lines[first].start) is not None


@cache
def _tallying() -> frozenset[str]:
    """Words of a heading over tolls of the report's own."""
    return _words("furniture", "tallying")


#: the mark before each line of a list, or its number
_MARKED = re.compile(r"\s*(?:[-–•*]|\d{1,2}\W)")


def _is_told(text: str, lines: list[Span]) -> bool:
    """True for lines that hold two or more sentences, as good as a paragraph together, and end with no colon."""
    if not lines or text[lines[-1].end - 1] == ":":
        return False
    prose = [line.end - line.start for line in lines if _is_prose(text, line)]
    return len(prose) >= _FEW and sum(prose) >= _TOLD


#: sentences on lines of their own, and their characters, that are as good as a paragraph
_FEW, _TOLD = 2, 120


@cache
def _goes_on() -> re.Pattern[str]:
    """The head of a line that goes on with the sentence before it: "while …", «فيما …»."""
    return re.compile(rf"[^\w\n]*(?:{'|'.join(map(re.escape, sorted(_words('furniture', 'goes_on'))))})(?!\w)")


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
def _toggles() -> frozenset[str]:
    return _words("pages", "toggles")


@cache
def _latest() -> frozenset[str]:
    return _words("pages", "breaking")


@cache
def _pointers() -> frozenset[str]:
    return _words("furniture", "pointers", "pointer_lines")


def _words(lexicon: str, *roles: str) -> frozenset[str]:
    """The folded words of all languages for these roles of a lexicon."""
    return frozenset(
        fold_name(word)
        for code in codebook.languages()
        for role in roles
        for word in codebook.lexicon(code, lexicon).get(role, ())
    )
