"""Headings of lists of people: "Names of the victims:", «أسماء الشهداء», a "Victims" alone on its line.

A heading ends at its colon or its line's end, or goes on in the next line where that ends with the colon or opens as no
name does ("of the strike on …", «جراء القصف»). What it is over befell the people it lists; a heading that tells of no
harm, or of several, heads no list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ...records import Harm, Span
from ..folding.text import fold_name
from ..lexicon.grammar import syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.wordlist import is_arabic
from ..lexicon.words import EventWord, HarmWord, Mention, Word
from ..people.listed_lines import Lines
from ..places.place_words import said_by

_HARMS = (Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.DETAINED, Harm.RELEASED)
#: characters of a heading, and of one that is nothing but a word for the harmed
_HEADING, _BARE = 110, 30
_LINE = re.compile(r"\n(?P<line>[^\n]+)")
_COLON = re.compile(r":\s*\Z")
_STOPS = tuple(".!?؟")
#: "on", which letters made alike turn into a name
_ON = fold_name("على")


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the heading of a list stands, and what befell those whom it is over; `bare` is a word for them alone."""

    span: Span
    harm: Harm
    bare: bool = False


def heading_at(lines: Lines, span: Span) -> Heading | None:
    """The heading of a list that a sentence may be; None for others."""
    end = _end(lines, span)
    if end is None:
        return None
    harm = _harm(lines.text, Span(span.start, end), lines.words)
    if harm is None:
        return None
    bare = end == span.end and lines.text[end - 1] != ":" and names_told().search(lines.text, *span) is None
    return Heading(Span(span.start, end), harm, bare)


def is_section(text: str, span: Span) -> bool:
    """«الضحايا:» alone on its line: the heading of a section of the report, which by itself counts nobody."""
    return _SECTION.fullmatch(text, *span) is not None


_SECTION = re.compile(r"\W*[^\W\d_]+\s?:\s*")


def _end(lines: Lines, span: Span) -> int | None:
    """Where a sentence ends that may be a heading: at its colon, at its line's end, or at that of the next line."""
    text = lines.text
    names = names_told().search(text, *span)
    colon = text.find(":", names.end() if names else span.start, span.end)
    if colon >= 0 and (text[colon + 1 : span.end].strip() == "" or names):
        return colon + 1
    if text[span.end : span.end + 1] not in ("\n", "") or span.end - span.start > _HEADING:
        return None
    opens = _dead_line().match(text, *span)
    if not (names or opens or _bare(lines, span)):
        return span.end if _above_the_dead(lines, span) else None
    further = _goes_on(lines, span)
    if further is not None:
        return further
    return span.end if names or _bare(lines, span) or _above_the_dead(lines, span) else None


def _above_the_dead(lines: Lines, span: Span) -> bool:
    """True for words for the dead over two lines that each open with their title: «شهداء المدينة», «• الشهيد …».

    So it is over full names that are numbered from one: «… رحم الله الشهداء», «1. …».
    """
    told = [word for _, _, word in lines.mentions(span) if isinstance(word, HarmWord)]
    if not told or any(word.role != "people" or word.number for word in told):
        return False
    places = _below(lines, span.end)
    below = [lines.read(*one, n + 1) for n, one in enumerate(places)]
    if len(below) < _MARKED or not all(below):
        return False
    if all(one and one.title.fate for one in below):
        return True
    numbered = all(_NUMBERED[n].match(lines.text, one.start) for n, one in enumerate(places))
    return numbered and all(one and one.name and " " in lines.text[slice(*one.name)] for one in below)


#: the marks of the first two of a numbered list
_NUMBERED = tuple(re.compile(rf"[ \t]*\(?{n}[ \ufe0f\u20e3]*[-.)_/:|]") for n in (1, 2))


def _bare(lines: Lines, span: Span) -> bool:
    """ "Victims", "The dead", «الشهداء»: a line that is a word for the harmed and nothing else."""
    if span.end - span.start > _BARE:
        return False
    text = lines.text[slice(*span)].strip(" \t\n-*•:#")
    told = [m for m in lines.mentions(span) if isinstance(m.word, HarmWord) and m.word.role == "people"]
    words = [lines.text[m.start : m.end] for m in told] or [
        w for w in subject_words("persons", "dead_listed") if w in text
    ]
    rest = text.replace(max(words, key=len), " ", 1).split() if words else [text]
    return all(word in (*syntax("definite"), "ال") for word in rest)


def _goes_on(lines: Lines, span: Span) -> int | None:
    """Where a heading ends that goes on in the next line; None where it does not."""
    found = _LINE.match(lines.text, span.end)
    if found is None or lines.text[slice(*span)].rstrip()[-1:] in _STOPS:
        return None
    start, end = found.span("line")
    line = Span(start, start + len(lines.text[start:end].rstrip()))
    if line.end - line.start > _HEADING:
        return None
    goes_on = bool(_COLON.search(lines.text, *line)) or _opens_as_no_name(lines, line) or _above_marks(lines, line)
    return line.end if goes_on else None


def _opens_as_no_name(lines: Lines, line: Span) -> bool:
    """True for a line that opens with a small letter, a preposition, an attack or a harm."""
    start = line.start + len(lines.text[slice(*line)]) - len(lines.text[slice(*line)].lstrip())
    if not is_arabic(lines.text[start : start + 1]):
        return lines.folded.cased[start : start + 1].islower()
    if any(m.start == start and isinstance(m.word, (EventWord, HarmWord)) for m in lines.mentions(line)):
        return True
    first, *rest = lines.text[start : line.end].split()
    if first == _ON:
        return bool(rest) and said_by(rest[0]).kind is not None
    return first in syntax("preposition")


def _above_marks(lines: Lines, line: Span) -> bool:
    """True for a line without a mark right above two with marks or numbers: it belongs to the heading."""
    here = lines.read(*line, 1)
    below = [lines.read(*one, n + 1) for n, one in enumerate(_below(lines, line.end))]
    return not (here and here.marked) and len(below) == _MARKED and all(one and one.marked for one in below)


def _below(lines: Lines, at: int) -> list[Span]:
    """The next two lines, or fewer where the text ends."""
    found = list[Span]()
    while len(found) < _MARKED and (line := _LINE.match(lines.text, at)):
        found.append(Span(*line.span("line")))
        at = line.end()
    return found


#: so many lines of a list below its heading
_MARKED = 2


@cache
def names_told() -> OpeningPattern:
    """Words that say that names follow."""
    words = subject_words("persons", "names_of") + subject_words("persons", "some_listed")
    named = "|".join((subject_pattern("persons", "names_of"), rf"{subject_pattern('persons', 'some_listed')}\s+"))
    return OpeningPattern(words, named)


def _harm(text: str, heading: Span, words: Sequence[Mention[Word]]) -> Harm | None:
    """What befell those whom a heading is over: what its words of harm tell alike; None where they tell of several."""
    told = {m.word.harm for m in words if isinstance(m.word, HarmWord) and heading.start <= m.start < heading.end}
    told &= set(_HARMS)
    if len(told) == 1:
        return told.pop()
    dead = _dead_listed().search(text, *heading) if not told else None
    if dead is None or any(isinstance(m.word, EventWord) and 0 <= dead.start() - m.end <= 1 for m in words):
        return None  # "shooting victims": not all of them died
    return Harm.KILLED


@cache
def _dead_listed() -> re.Pattern[str]:
    return re.compile(subject_pattern("persons", "dead_listed"))


@cache
def _dead_line() -> re.Pattern[str]:
    return re.compile(rf"[\W_]*{subject_pattern('persons', 'dead_listed')}")


@cache
def _headed() -> KeyedPattern:
    words = subject_words("persons", "dead_listed")
    named = rf"(?:{subject_pattern('persons', 'names_of')}\s+)?{subject_pattern('persons', 'dead_listed')}"
    return KeyedPattern(words, rf"(?:^|\n)[\W_]*{named}[^\n.]{{0,{_BARE}}}?:?[ \t]*(?=\n|$)")


def heading_ends(text: str) -> list[int]:
    """Where the first heading of the dead ends that has no word of harm, if a text has one; else nothing."""
    found = _headed().search(text)
    return [found.end()] if found else []


def told_until(text: str, at: int) -> int:
    """Where what is told of ends behind the last words that tell of it: with the list that their line may head."""
    head = _HEADED_BEHIND.match(text, at)
    if head is None and (text[at : at + 1] != "\n" or not _names_behind().search(text, max(0, at - _HEADING), at)):
        return at
    end = head.end() if head else at
    while line := _LISTED.match(text, end):
        end = line.end()
    return end


_HEADED_BEHIND, _LISTED = re.compile(r"[^\n]{0,110}:[ \t]*(?=\n)"), re.compile(r"\n[^\n]{0,80}(?<!\.)(?=\n|\Z)")


@cache
def _names_behind() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{subject_pattern('persons', 'names_of')}|{subject_pattern('persons', 'dead_listed')})[^\n]*\Z"
    )
