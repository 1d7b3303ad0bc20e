"""Rows of people named in Arabic behind words that open them: «استشهاد كل من: …», «الشهداء هم: …», «أسماء الشهداء …».

No capitals show a name there. A row is read only where every one of it is a name of two words and more, a title or a
word for one or two people with a name or without, an age behind it or not; a single word names somebody under a word of
kin or with an age. What no name holds ends the row. One that breaks off, or ends with «وآخرون», is a least number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from ...records import Span
from ..lexicon.grammar import any_of, joined_on, syntax
from ..lexicon.person_words import Title, age, age_beside, arabic_title, name_stop, words_of
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..lexicon.words import (
    ActorWord,
    EventWord,
    HarmWord,
    Mention,
    PeopleWord,
    SpeakerWord,
    SpeechWord,
    TargetWord,
    Word,
)
from ..numbers.numbers import find_numbers
from ..people.bare_names import given_name
from ..people.listed_lines import others_follow
from .row_members import Named, Row

_TOKEN = re.compile("[\u0620-\u064a]+|[^\\s]")
_WORDS = re.compile("[\u0620-\u064a]+(?: +[\u0620-\u064a]+)*")
_STOPS = frozenset(".;!?\u061f\u061b\n:")
_KINDS = (ActorWord, EventWord, HarmWord, SpeakerWord, SpeechWord, TargetWord)
#: characters of a row; words of a full name; the fewest of a row, and how many of them must bear a common given name
_REACH, _FEWEST, _MOST, _SEVERAL, _KNOWN = 700, 2, 6, 2, 3


def row_at(sentence: Sentence, start: int, *, sure: bool = False, opened: bool = True) -> Row | None:
    """The row of people that begins at an offset; None where not every one of it can be read.

    `sure` where the words before leave nothing but people («كل من»); elsewhere some must bear a common given name.
    `opened` where words say that people follow; elsewhere whoever stands behind a comma alone must bear one as well.
    """
    end, whole = _end(sentence, start)
    people, open_row = list[Named](), not whole
    for span in _items(sentence, start, end):
        if people and others_follow(sentence.text, *span):
            open_row = True
            break
        one = _read(sentence, span, people[-1] if people else None)
        if one is None:
            return None
        if not (opened or _is_likely(sentence.text, people, one)):
            return None
        people.append(one)
    if len(people) < _SEVERAL or not any(one.name for one in people):
        return None
    known = sum(_is_known(sentence.text, one) for one in people if one.name)
    return Row(tuple(people), open_row) if sure or known * _KNOWN >= len(people) else None


def _is_likely(text: str, before: Sequence[Named], one: Named) -> bool:
    """True for one of a row that no words open: «…، دون أسباب», «…، وجاء ذلك» and «…، المقيم في …» name nobody more."""
    joined = not before or text[before[-1].end : one.start].strip(' ,"').startswith(tuple(joined_on()))
    if one.name is None or _is_known(text, one):
        return joined or one.name is not None
    if joined and not one.full and any(other.number != 1 for other in before):
        return True
    family = any(word.startswith("ال") for word in text[slice(*one.name)].split()[1:])
    return joined and (family or one.age is not None)


def _end(sentence: Sentence, start: int) -> tuple[int, bool]:
    """Where a row ends at the latest: at a mark, a word that no name holds, or one of attack, harm or speech.

    False where it breaks off there («…»).
    """
    text, limit = sentence.text, min(sentence.span.end, start + _REACH)
    ends = sorted(m.start for kind in (EventWord, HarmWord, SpeechWord) for m in sentence.of(kind) if m.start >= start)
    for token in _TOKEN.finditer(text, start, limit):
        if token[0] == "…" or text.startswith("..", token.start()):
            return token.start(), False
        stops = token[0] in _STOPS or (token[0] in name_stop() and not _may_name(sentence, token))
        if stops or any(token.start() <= at < token.end() for at in ends):
            return token.start(), True
    return limit, True


def _may_name(sentence: Sentence, token: re.Match[str]) -> bool:
    """True for «علي», where it is not written as the preposition that letters made alike turn into it."""
    return token[0] in subject_words("persons", "like_a_name") and sentence.folded.cased[token.end() - 1] != "\u0649"


def _items(sentence: Sentence, start: int, end: int) -> Iterator[Span]:
    """The stretches between commas, dashes and "and", which Arabic writes onto the next word."""
    text, at = sentence.text, start
    people = {m.start for m in sentence.of(PeopleWord)}
    for found in _between().finditer(text, start, end):
        stop = found.end()
        word = text[stop:end].split(maxsplit=1)[:1]
        onto = bool(word) and stop not in people and word[0][0] in joined_on() and word[0] not in _with_and()
        if (onto or found.group().strip()) and text[at : found.start()].strip():
            yield Span(at, found.start())
            at = stop + onto
    if text[at:end].strip():
        yield Span(at, end)


@cache
def _with_and() -> frozenset[str]:
    return words_of("begins_with_and")


@cache
def _between() -> re.Pattern[str]:
    joint = "".join(sorted(joined_on()))
    aged = "|".join(map(re.escape, subject_words("persons", "age_after")))
    comma = rf"\s*[,/|](?!\s*(?:\d|{aged}))\s*|\s+[-–—]\s+"
    alone = rf"\s(?:{any_of('connective')})\s+(?=[\u0620-\u064a])"
    dash = r"(?<=[\u0620-\u064a])[-–—]\s+"  # «… 20 عاما- …»
    return re.compile(rf"(?:{comma}|{dash})(?:{any_of('connective')}\s+)?|{alone}|\s(?=[{joint}]\w\w)")


def _read(sentence: Sentence, span: Span, before: Named | None) -> Named | None:
    """The one whom a stretch of a row names, or tells of by kin; None where it is anything else."""
    text = sentence.text
    start, end = _trimmed(text, span)
    title, at = _titled(text, start, end)
    people = next((m for m in sentence.of(PeopleWord) if at <= m.start <= at + _ARTICLE and m.end <= end), None)
    if people and text[people.start : people.end] in _kunya():
        people = None
    if people is not None and (people.word.collective or text[at : people.start] not in ("", "ال")):
        return None
    if people is not None and (counted := _counted(text, people, end)) is not None:
        return Named(start, end, None, False, title, counted, Span(people.start, people.end), None)
    named = people.end if people else at
    found = _WORDS.match(text, named + len(text[named:end]) - len(text[named:end].lstrip(' "(:')), end)
    name = Span(*found.span()) if found else None
    if people and name and title == Title():
        name = _without_adjective(text, name)
    if people and name and not _is_theirs(text, at, people):
        return None
    aged = age().match(text, name.end if name else named, end) or age_beside().match(
        text, name.end if name else named, end
    )
    years = next((g for g in aged.groups() if g), None) if aged else None
    last = aged.end() if aged else name.end if name else named
    under = before is not None and before.people is not None and before.number != 1
    short = people is not None or title != Title() or years is not None or under
    if text[last:end].strip(' ")(') or not (_is_name(sentence, name, short=short) if name else people):
        return None
    kin = Span(people.start, people.end) if people else None
    full = name is not None and " " in text[slice(*name)]
    return Named(
        start, max(last, named), name, full, title, people.word if people else None, kin, int(years) if years else None
    )


#: the letters of the article
_ARTICLE = 2


def _counted(text: str, people: Mention[PeopleWord], end: int) -> PeopleWord | None:
    """«وأطفالهما الثلاثة»: several whose number stands behind their word, with the article, and no name."""
    behind = text[people.end : end].strip(' "')
    if people.word.number is not None or not behind.startswith("ال"):
        return None
    number = next(iter(find_numbers(behind.removeprefix("ال"), "ar")), None)
    whole = number is not None and number.end == len(behind.removeprefix("ال")) and not number.start
    return replace(people.word, number=number.low) if number and whole else None


def _without_adjective(text: str, name: Span) -> Span | None:
    """The name behind a word for people: «ابنه الثاني سامر» and «طفله الوحيد» have an adjective first."""
    words = list(re.finditer(r"\S+", text[slice(*name)]))
    named = [word for word in words if not word[0].startswith("ال") or word is not words[0]]
    return Span(name.start + named[0].start(), name.end) if named else None


def _is_theirs(text: str, start: int, people: Mention[PeopleWord]) -> bool:
    """False for «أطفال سامر الحسن», «زوجة سامر الحسن»: the name behind says whose they are."""
    word = text[people.start : people.end]
    ends = (*syntax("kin_suffix"), _DUAL) if people.word.number == _TWO else syntax("kin_suffix")
    return start < people.start or word.endswith(ends)


#: the last letter of a dual that nothing is joined to
_DUAL, _TWO = "\u0646", 2


@cache
def _kunya() -> frozenset[str]:
    return words_of("mothers") | words_of("fathers")


def _trimmed(text: str, span: Span) -> Span:
    inside = text[slice(*span)]
    start = span.start + len(inside) - len(inside.lstrip(' "#*•-'))
    end = span.start + len(_LEFT_OVER.sub("", inside.rstrip(' "')))
    return Span(start, end)


#: "and" at the end of what a page cut off
_LEFT_OVER = re.compile(r"\s+\u0648\Z")


def _titled(text: str, start: int, end: int) -> tuple[Title, int]:
    """What the titles say that a stretch begins with, and where they end."""
    title, at = Title(), start
    while found := arabic_title().match(text, at, end):
        new = Title.of(found["title"])
        title = Title(0, title.role or new.role, title.sex or new.sex, title.fate or new.fate)
        at = found.end() + len(text[found.end() : end]) - len(text[found.end() : end].lstrip(' "'))
    return title, at


def _is_name(sentence: Sentence, name: Span, *, short: bool) -> bool:
    """True for a full name, or one word that may be one; no word of people, attack, harm or office is in it."""
    words = sentence.text[slice(*name)].split()
    if words[0].startswith("ال") and not short:
        return False
    told: Iterator[Mention[Word]] = (m for kind in (*_KINDS, PeopleWord) for m in sentence.of(kind))
    inside = (m for m in told if name.start <= m.start < name.end)
    if len(words) > _MOST or any(sentence.text[m.start : m.end] not in _kunya() for m in inside):
        return False
    return len(words) >= _FEWEST or short or given_name().match(sentence.text, *name) is not None


def _is_known(text: str, one: Named) -> bool:
    """True for one under a title, or whose name begins with a common given name."""
    titled = one.title != Title() or one.people is not None
    return titled or (one.name is not None and given_name().match(text, *one.name) is not None)
