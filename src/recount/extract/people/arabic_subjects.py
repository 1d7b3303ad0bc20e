"""Whether an Arabic verb of harm tells of the one who is named beside it, or of what that one did.

«قتل سامر حسن» may be "Samir Hassan was killed" or "… killed". The vowel of the passive, where it is written («قُتل»), or
the means right behind the name («… بغارة», «… برصاص») tell that it befell the one who is named; so it does before the
verb («أبو محمد الشامي قُتل»). Without either nobody is told of.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...records import Span, Status
from ..lexicon.grammar import any_of
from ..lexicon.keyed import KeyedPattern
from ..lexicon.person_words import Title, age, arabic_title
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import EventWord, HarmWord, Mention, MethodWord, PeopleWord
from .bare_names import office_end, one_name
from .person_phrases import arabic_alias

#: the vowel of a passive, on the first letter of the verb
_PASSIVE = "\u064f"
#: characters before a verb within which the name of its subject begins, and words from a name to the means
_REACH, _TO_MEANS = 70, 3
_BLANK = re.compile(r"[\s,\"]*")


def befell_after(sentence: Sentence, start: int) -> Span | None:
    """The one named right behind a verb of harm that ends at `start`, whom it befell; None where that is not told."""
    text, end = sentence.text, sentence.span.end
    verb = _verb_before().search(text, max(sentence.span.start, start - _LONGEST_VERB), start)
    name = one_name(text, office_end(text, start), end) if verb else None
    if verb is None or name is None or _holds_people(sentence, name):
        return None
    return name if _is_passive(sentence, verb.start("verb"), _behind(text, name.end, end)) else None


class Befallen(NamedTuple):
    """One who is named before the verb that tells what befell them; `people` are words for them before the name."""

    name: Span
    title: Title
    people: tuple[PeopleWord, ...]


def befell_before(sentence: Sentence, verb: Mention[HarmWord]) -> Befallen | None:
    """The one named right before a verb of harm, whom it befell; None where nobody is or it is what they did."""
    text, floor = sentence.text, sentence.span.start
    word = text[verb.start : verb.end]
    if word not in subject_words("persons", "befell_before") and not (
        word in subject_words("persons", "may_be_passive") and _is_passive(sentence, verb.start, verb.end)
    ):
        return None
    for opening in _openings().finditer(text, max(floor, verb.start - _REACH), verb.start):
        title = arabic_title().match(text, opening.end(), verb.start) or _office().match(
            text, opening.end(), verb.start
        )
        at = title.end() if title else opening.end()
        if opening.start() > floor and not opening.group().strip() and not title:
            continue  # in the midst of a clause only behind a title
        name = one_name(text, at, verb.start)
        if name is None or _holds_people(sentence, name):
            continue
        if _BLANK.fullmatch(text, _behind(text, name.end, verb.start), verb.start):
            known = title is not None and "title" in title.re.groupindex
            people = people_in(sentence, opening.end(), name.start)
            return Befallen(name, Title.of(title["title"]) if title and known else office_of(people), people)
    return None


def people_in(sentence: Sentence, start: int, end: int) -> tuple[PeopleWord, ...]:
    """The words for people between two offsets, as a title or an office is one: «الطفلة», «القيادي»."""
    return tuple(m.word for m in sentence.of(PeopleWord) if start <= m.start and m.end <= end)


def office_of(people: tuple[PeopleWord, ...]) -> Title:
    """What an office before a name says of the person: that of a force, a fighter."""
    return Title(role="fighter") if any(word.status is Status.COMBATANT for word in people) else Title()


def _behind(text: str, at: int, end: int) -> int:
    """Where the further name and the age end that stand right behind a name."""
    alias = arabic_alias().match(text, at, end)
    at = alias.end() if alias else at
    aged = age().match(text, at, end)
    return aged.end() if aged else at


def _is_passive(sentence: Sentence, verb: int, behind: int) -> bool:
    """True where the vowel of the passive is written, or the means stand right behind."""
    span = sentence.folded.original_span(verb, verb + 2)
    if _PASSIVE in sentence.folded.original[span.start : span.end]:
        return True
    text = sentence.text
    led = _by_means().match(text, behind)
    if led is None:
        return False
    means = (m.start for kind in (EventWord, MethodWord) for m in sentence.of(kind) if m.start >= behind)
    near = (at for at in means if len(text[behind:at].split()) <= _TO_MEANS)
    return led["means"] is not None or next(near, None) is not None


def _holds_people(sentence: Sentence, name: Span) -> bool:
    """True where a word for people stands within what looks like a name, behind its first: «قتل سامر زوجته»."""
    return any(name.start < m.start < name.end for m in sentence.of(PeopleWord))


_LONGEST_VERB = 8


@cache
def _verb_before() -> KeyedPattern:
    words = subject_words("persons", "may_be_passive")
    return KeyedPattern(words, rf"(?<![\u0620-\u064a])[وف]?(?P<verb>{'|'.join(words)})\Z")


@cache
def _openings() -> re.Pattern[str]:
    """Where a clause may begin, or a word within one."""
    return re.compile(rf"\A|[.،,;:\n\"()]\s*|\s(?:{any_of('that')}\s)?|(?<=\s)و(?=[\u0620-\u064a])|^")


@cache
def _office() -> re.Pattern[str]:
    """A word for what somebody is, before the name: «القيادي», «العقيد»."""
    return re.compile(rf"{subject_pattern('persons', 'office_before')}\s+")


@cache
def _by_means() -> re.Pattern[str]:
    """Behind a name: what leads to the means, or the means themselves."""
    led, means = (subject_pattern("persons", role) for role in ("to_means", "means"))
    return re.compile(rf"[\s,]*(?:(?P<means>{means})|{led}|ب(?=[\u0620-\u064a]{{3}}))")
