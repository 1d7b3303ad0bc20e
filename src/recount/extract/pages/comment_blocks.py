"""Readers' comments in plain text, known by the buttons below each: "Like · Reply · 3h", «أعجبني · رد · 3 س».

Whatever stands below such a line is comments. The first of them stands above its buttons, where a line names somebody
before it; else the buttons are those of the report itself. A page whose author goes on below its own buttons, as those
of short messages are ("Reply 2 Retweet 5"), is left whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Span
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.word_finder import find_words
from ..lexicon.words import EventWord, HarmWord, SpeakerWord
from .furniture_words import any_furniture, furniture_words
from .headlines import lines_of

#: lines of one comment above its buttons; words of a name, characters of a line that holds a name alone
_TALL, _NAMES, _NAME_LINE = 6, 4, 40
#: characters of a report above comments where neither harm nor attack is told
_ABOVE = 80
_NAME = r"@?[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3}"


def comments_begin(text: str) -> int | None:
    """Where readers' comments begin in a folded text; None where no buttons of comments stand in it."""
    if not _answers().search(text) or _thread().search(text):
        return None
    lines = lines_of(text)
    for number, line in enumerate(lines):
        at = _buttons_at(text, lines, number)
        if at is None:
            continue
        first = _first_comment(text, lines, number, inline=at > line.start)
        start = lines[first].start if first is not None else at
        if _tells(text[:start]) or len(text[:start].strip()) > _ABOVE:
            return start
        if at != start and (_tells(text[:at]) or at > _ABOVE):
            return at
    return None


def _buttons_at(text: str, lines: Sequence[Span], number: int) -> int | None:
    """Where the buttons of a comment begin in a line, with those in the lines next to it; None where there are none."""
    line = lines[number]
    if not _reply().has_key(text, *line):
        return None
    if not _buttons().fullmatch(text, *line):
        tail = _tail().search(text, *line)
        return tail.start() if tail else None
    if not _reply().search(text, *line):
        return None
    return lines[_block(text, lines, number).start].start


def _block(text: str, lines: Sequence[Span], number: int) -> Span:
    """The lines of buttons around one, by their numbers."""
    first, last = number, number + 1
    while first > 0 and _buttons().fullmatch(text, *lines[first - 1]):
        first -= 1
    while last < len(lines) and _buttons().fullmatch(text, *lines[last]):
        last += 1
    return Span(first, last)


def _first_comment(text: str, lines: Sequence[Span], number: int, *, inline: bool) -> int | None:
    """The line that names the writer of the comment above or before its buttons; never the first of the page."""
    if inline:
        return number if number and _opens_comment(text, lines[number]) else None
    above = _block(text, lines, number).start - 1
    for one in range(above, max(above - _TALL, 0), -1):
        if _opens_comment(text, lines[one]) or (one < above and _names_alone(text, lines[one])):
            return one
    return None


def _opens_comment(text: str, line: Span) -> bool:
    """ "Rami Example: …", "Rami Example They …": somebody, and behind the name what he writes."""
    found = _named().match(text, *line)
    if found is None:
        return False
    return not any(isinstance(m.word, (SpeakerWord, HarmWord, EventWord)) for m in find_words(found["name"]))


def _names_alone(text: str, line: Span) -> bool:
    """A name and nothing else, or with the time of the comment: "@rami 2 weeks ago", «يقول رامي:»."""
    if line.end - line.start > _NAME_LINE or not _alone().fullmatch(text, *line):
        return False
    return not any(isinstance(m.word, (HarmWord, EventWord)) for m in find_words(text[slice(*line)]))


def _tells(text: str) -> bool:
    return any(isinstance(m.word, (HarmWord, EventWord)) for m in find_words(text))


@cache
def _signs() -> tuple[str, ...]:
    return furniture_words("comment_reply")


@cache
def _age() -> str:
    """How long ago: "3h", "2 weeks ago", «3 س», «منذ يومين»."""
    unit, ago = any_furniture("comment_age"), any_furniture("comment_ago")
    return (
        rf"(?:(?:{ago} )?\d+ ?{unit}(?:\W+{ago})?(?!\w)|{ago} {unit}(?!\w)|(?:a|an|one) {unit} {ago}(?!\w)|{ago}(?!\w))"
    )


@cache
def _button() -> str:
    words = f"(?:{any_furniture('comment_reply')}|{any_furniture('comment_button')})"
    return rf"(?:{_age()}|{words}(?!\w)|\d+(?:[.,]\d+)?[km]?(?!\w))"


@cache
def _buttons() -> re.Pattern[str]:
    """A line that holds nothing but buttons, how many pressed them, and the time."""
    return re.compile(rf"[\W_]*{_button()}(?:[\W_]*(?<!\w){_button()})*[\W_]*")


@cache
def _reply() -> OpeningPattern:
    """A way to answer, which stands in the buttons of every comment."""
    return OpeningPattern(_signs(), rf"(?<!\w){any_furniture('comment_reply')}(?!\w)")


@cache
def _answers() -> KeyedPattern:
    """The same, whatever marks are written onto it."""
    return KeyedPattern(_signs(), rf"(?<![^\W_]){any_furniture('comment_reply')}(?![^\W_])")


@cache
def _thread() -> re.Pattern[str]:
    """A button of short messages, alone on its line."""
    return re.compile(rf"^[\W\d_]*{any_furniture('comment_thread')}[\W\d_]*$", re.MULTILINE)


@cache
def _tail() -> re.Pattern[str]:
    """Buttons at the end of a line, a way to answer right beside another."""
    word, reply = any_furniture("comment_button"), any_furniture("comment_reply")
    pair = rf"(?:{word}\W{{1,3}}{reply}|{reply}\W{{1,3}}(?:{word}|{_age()}))"
    return re.compile(rf"(?<=[\s.!?؟])(?:{_age()}[\W_]{{1,3}})?{pair}(?:[\W_]+{_button()})*[\W_]*$", re.MULTILINE)


@cache
def _named() -> re.Pattern[str]:
    """A name at the head of a line, and a colon, a time or the first word of a comment behind it."""
    first = any_furniture("comment_first")
    return re.compile(rf"(?P<name>{_NAME}?)(?::\s|\s+{_age()}\s|\s+{first}\s)")


@cache
def _alone() -> re.Pattern[str]:
    says = any_furniture("comment_says")
    return re.compile(rf"[\W_]*(?:{says} )?{_NAME}(?: {says})?:?(?:[\W_]+{_age()})?[\W_]*")
