"""The lines of a list of people: a mark or number, a name or a word of kin, an age, and little else."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from operator import itemgetter

from ...records import Group, Harm, Span
from ..folding.text import Folded, fold_name
from ..lexicon.grammar import joined_on, prefixes
from ..lexicon.person_words import Title, arabic_title, name_stop, title_before, words_of
from ..lexicon.roster_words import CHILD_BELOW, kin_words, row_words
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.wordlist import is_arabic
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

_LONGEST_LIFE = 115
#: parts of a name, and characters of all that stands behind it in its line
_FEWEST, _MOST, _BEHIND = 2, 7, 60
_NO_NAME = (EventWord, SpeechWord, SpeakerWord, TargetWord, ActorWord, HarmWord)
_MARK = re.compile(r"[ \t]*(?:[(\[]?(?P<number>\d{1,3})[\ufe0f\u20e3]*[ ]*[-.)\]_:/|\u20e3]+|[^\w\s\"'(#@]+)?[ \t]*")
_COUNTED = re.compile(r"[ \t]*(?P<number>\d{1,3})[ \t]+(?=[^\W\d_])")
_CUT = re.compile(r"\s*(?:\.\.+|…)[\s.…]*\Z")
_ARABIC_NAME = re.compile(r"[\u0620-\u064a]+(?: +[\u0620-\u064a]+)*")
_PART = r"(?:[A-Z][\w'’`-]*\.?|[ae]l-[\w'’`-]+)"
_LATIN_NAME = re.compile(rf"{_PART}(?: +(?:(?:bin|ibn|bint|al|el|abu|umm|de|van) +)?{_PART})*")
#: "on", which letters made alike turn into a name
_ON = fold_name("على")
_LONGEST_PREFIX = 4
_COLON = re.compile(r"\s*:\s*(?:[\w.,]+\s+){0,2}")
_BEHIND_NAME = re.compile(r"\s*(?:\Z|[(,;:/|\"#-]|\d|\[)")
_ALIAS = re.compile(r"\s*[(\"]+\s*(?P<alias>(?:ابو|ام|[Aa]bu|[Uu]mm) [^)\"\d,]{2,20})[)\"]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: a person, or some who are told of by kin only; `marked` where a mark or number opens it."""

    start: int
    end: int
    marked: bool
    name: Span | None = None
    number: int = 1
    age: int | None = None
    sex: str | None = None
    group: Group | None = None
    title: Title = field(default_factory=Title)
    kin: str | None = None
    alias: Span | None = None
    cut: bool = False


class Lines:
    """Reads the lines of one text, whose words are known by place."""

    def __init__(self, folded: Folded, words: Sequence[Mention[Word]]) -> None:
        self.folded, self.text, self.words = folded, folded.text, words

    def read(self, start: int, end: int, ordinal: int) -> Line | None:
        """The person or people of a line, which would be the list's `ordinal`; None where it is none of a list."""
        mark = _MARK.match(self.text, start, end)
        counted = _COUNTED.match(self.text, start, end)
        if counted and int(counted["number"]) == ordinal:
            mark = counted
        first = mark.end() if mark else start
        last = end
        if cut := _CUT.search(self.text, first, end):
            last = cut.start()
        marked = bool(mark and mark[0].strip())
        title, at = self._title(first, last)
        line = Line(first, last, marked, title=title, cut=cut is not None)
        if not is_arabic(self.text[at : at + 1]):
            return self._latin(line, at)
        return self._arabic(line, at)

    def otherwise(self, line: Line, harm: Harm) -> bool:
        """True for a line that tells of another harm than the list: "(wounded)" under "Victims"."""
        told = {m.word.harm for m in self.mentions(Span(line.start, line.end)) if isinstance(m.word, HarmWord)}
        return bool(told) and harm not in told

    def _title(self, start: int, end: int) -> tuple[Title, int]:
        """What the titles before a name say, and where they end."""
        title, at = Title(), start
        onto = start - (self.text[start - 1 : start] in joined_on())  # "and" is written onto the title
        while found := arabic_title().match(self.text, onto, end):
            new = Title.of(found["title"])
            title = Title(0, title.role or new.role, title.sex or new.sex, title.fate or new.fate)
            at = found.end() + len(self.text[found.end() : end]) - len(self.text[found.end() : end].lstrip(' "'))
            onto = at
        if latin := title_before(self.text, at, end):
            title, at = latin, latin.end
        return title, at

    def _arabic(self, line: Line, at: int) -> Line | None:
        kin = self._people(at, line.end)
        named = at
        if kin is not None:
            named = kin.end + len(self.text[kin.end : line.end]) - len(self.text[kin.end : line.end].lstrip(" :-"))
        found = _ARABIC_NAME.match(self.text, named, line.end)
        span = _until_stop(self.text, Span(*found.span())) if found else None
        least = 1 if kin or line.marked or line.title != Title() else _FEWEST
        nameless = _unnamed().match(self.text, named, line.end)
        if span is None or nameless or not self._is_name(span, least, line.marked):
            return self._unnamed(line, kin) if kin else self._unidentified(line, at)
        return None if self._is_place_with_toll(span.end, line.end) else self._told(line, span, kin)

    def _is_place_with_toll(self, start: int, end: int) -> bool:
        """«سراقب: 3 شهداء», «سراقب: شهيدة وطفلتها»: before the colon stands where they died, and nobody's name."""
        for dead in self.mentions(Span(start, end)):
            if isinstance(dead.word, HarmWord) and dead.word.role == "people":
                fate = dead.word.number == 1 and not self.text[dead.end : end].strip()  # «سامر العلي: شهيد»
                return not fate and _COLON.fullmatch(self.text, start, dead.start) is not None
        return False

    def _latin(self, line: Line, at: int) -> Line | None:
        whose = self.text[at : line.end].split()[:2]
        kin = None
        if len(whose) > 1 and whose[0] in _pronouns() and whose[1].strip(",:") in kin_words():
            kin = whose[1].strip(",:")
            at = self.text.index(whose[1], at) + len(kin)
            at += len(self.text[at : line.end]) - len(self.text[at : line.end].lstrip(" ,:"))
        found = _LATIN_NAME.match(self.folded.cased, at, line.end)
        if found is None or (kin is None and _nobody_known().match(self.text, at, line.end)):
            return self._unidentified(line, at)
        span = Span(*found.span())
        low = set(self.text[slice(*span)].replace("-", " ").split())
        if low & (words_of("not_a_name") | row_words("not_named")):
            return None
        least = 1 if kin or line.marked or line.title != Title() else _FEWEST
        made = self._told(line, span, None) if self._is_name(span, least, line.marked) else None
        if made is None or kin is None:
            return made
        word = kin_words()[kin]
        child = word.stage in ("child", "offspring") and (made.age is None or made.age < CHILD_BELOW)
        group = Group.CHILDREN if child else {"male": Group.MEN, "female": Group.WOMEN}.get(word.sex or "")
        return replace(made, group=made.group or group, kin=kin, sex=made.sex or word.sex)

    def _is_name(self, span: Span, least: int, marked: bool) -> bool:
        """True for few parts none of which is a word of attack, speech or harm; a mark allows for words of names."""
        if not least <= len(self.text[slice(*span)].split()) <= _MOST:
            return False
        inside = [m.word for m in self.mentions(span) if isinstance(m.word, _NO_NAME)]
        return not any(isinstance(w, (EventWord, HarmWord)) or not marked for w in inside)

    def mentions(self, span: Span) -> list[Mention[Word]]:
        """The words that begin within a span."""
        first = bisect_left(self.words, span.start, key=itemgetter(0))
        found = []
        for mention in self.words[first:]:
            if mention.start >= span.end:
                break
            found.append(mention)
        return found

    def _people(self, start: int, end: int) -> Mention[PeopleWord] | None:
        """A word for one or two people that opens a line, "and" written onto it or not."""
        for mention in self.mentions(Span(start, min(end, start + _LONGEST_PREFIX))):
            word = mention.word
            opens = mention.start == start or self.text[start : mention.start] in prefixes()
            if isinstance(word, PeopleWord) and word.number and opens and not word.collective:
                kunya = self.text[mention.start : mention.end] in words_of("mothers")
                return None if kunya else Mention(mention.start, mention.end, word)
        return None

    def _unnamed(self, line: Line, kin: Mention[PeopleWord]) -> Line | None:
        behind = self.text[kin.end : line.end]
        if len(behind) > _BEHIND or any(isinstance(m.word, _NO_NAME) for m in self.mentions(Span(kin.end, line.end))):
            return None
        return replace(line, number=kin.word.number or 1, group=kin.word.group, kin=self.text[kin.start : kin.end])

    def _unidentified(self, line: Line, at: int) -> Line | None:
        """«6- مجهول الهوية»: one of a list whom nobody knows; a line without a mark is none of a list."""
        found = _nobody_known().match(self.text, at, line.end) if line.marked else None
        if found is None or line.end - found.end() > _BEHIND:
            return None
        told = (m.word for m in self.mentions(Span(at, line.end)) if not isinstance(m.word, HarmWord))
        return None if any(isinstance(word, _NO_NAME) for word in told) else line

    def _told(self, line: Line, span: Span, kin: Mention[PeopleWord] | None) -> Line | None:
        """The line of a name, with what stands behind it; None where that is more than a list says."""
        text, end = self.text, line.end
        behind = text[span.end : end]
        stops = behind.split()[:1] and behind.split()[0] in name_stop()
        if len(behind) > _BEHIND or not (_BEHIND_NAME.match(text, span.end, end) or stops or _age().match(behind)):
            return None
        if any(isinstance(m.word, (EventWord, SpeechWord)) for m in self.mentions(Span(span.end, end))):
            return None
        alias = _ALIAS.match(text, span.end, end)
        age = _years(behind, whole=not line.cut)
        group, sex = kin.word.group if kin else None, line.title.sex or _sex_of_kunya(text, span)
        child = line.title.role == "child" or (age is not None and age < CHILD_BELOW)
        adult = group is Group.CHILDREN and age is not None and age >= CHILD_BELOW
        sex = sex or {Group.MEN: "male", Group.WOMEN: "female"}.get(group or Group.OTHER)
        grown = {"male": Group.MEN, "female": Group.WOMEN}.get(sex or "")
        return replace(
            line, name=span, age=age, sex=sex, kin=text[kin.start : kin.end] if kin else None,
            group=Group.CHILDREN if child else (None if adult else group) or grown,
            alias=Span(*alias.span("alias")) if alias else None,
        )  # fmt: skip


@cache
def _unnamed() -> re.Pattern[str]:
    return re.compile(subject_pattern("persons", "unnamed"))


@cache
def _nobody_known() -> re.Pattern[str]:
    return re.compile(rf"(?:[^\W\d_]+\s+)?{subject_pattern('persons', 'unidentified')}(?!\w)")


@cache
def _pronouns() -> frozenset[str]:
    """ "His", "her", "their" before a word of kin."""
    return row_words("his") | row_words("her") | row_words("their")


def _sex_of_kunya(text: str, name: Span) -> str | None:
    """The sex of one who is called by a child: "father of", "mother of"."""
    first = text[slice(*name)].split(maxsplit=1)[0]
    return "male" if first in words_of("fathers") else "female" if first in words_of("mothers") else None


def _until_stop(text: str, span: Span) -> Span | None:
    """The name up to a word that no name holds."""
    end = span.start
    for part in re.finditer(r"[\u0620-\u064a]+", text[span.start : span.end]):
        if part[0] in name_stop() and part[0] != _ON:
            break
        end = span.start + part.end()
    return Span(span.start, end) if end > span.start else None


def _years(behind: str, *, whole: bool) -> int | None:
    """The age behind a name, in full years; 0 for one in months or days, None where it may be cut off."""
    found = _age().search(behind)
    if found is None or not (whole or found["unit"]):
        return None
    if found["young"]:
        return 0
    age = int(found["age"])
    return age if age <= _LONGEST_LIFE else None


@cache
def _age() -> re.Pattern[str]:
    aged, years, young = (
        "|".join(map(re.escape, subject_words("persons", role))) or "(?!)" for role in ("age_after", "years", "months")
    )
    return re.compile(
        rf"[\s(,:/\[-]+(?:(?:{aged})\s*:?\s*)?(?P<age>\d{{1,3}})[\s-]*(?P<unit>(?P<young>{young})|{years})?\s*(?=[\s),.;\]]|\Z)"
    )


def others_follow(text: str, start: int, end: int) -> bool:
    """True for a line that says that there are others beside those listed: "and others", «وآخرون»."""
    return re.match(rf"[\W_]*{subject_pattern('persons', 'others_listed')}", text[start:end]) is not None
