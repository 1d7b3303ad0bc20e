"""Words that lead to the names of the dead: "the victims were X and Y", "the victim was named as", "their names: X"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Span
from ..harm.told_as_dead import among_the_victims, bereaved
from ..lexicon.keyed import OpeningPattern
from ..lexicon.person_words import pattern
from ..lexicon.roster_words import either, kin_words, row_words, small_numbers, starts_with
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation

#: characters back to the word before one for the dead
_BACK = 24


def opens_list(text: str, start: int, end: int) -> bool:
    """True where words of a stretch of text say that those are named whom it tells of ("… was identified as X")."""
    return bool(pattern("named_as").within(text, start, end) or starts_with("opens").within(text, start, end))


def naming(text: str, spans: Sequence[Span]) -> set[int]:
    """The numbers of the sentences that may name the dead, though no word of them tells of harm."""
    words = (opening(), starts_with("names_told"))
    return {n for n, span in enumerate(spans) if any(word.within(text, *span) for word in words)}


def may_open_list(text: str, start: int, end: int) -> bool:
    """The same, or a word for one of the dead, or for names."""
    words = starts_with("names_told").within(text, start, end) or opening().within(text, start, end)
    return bool(words) or opens_list(text, start, end)


def names_the_dead(sentence: Sentence) -> bool:
    """ "Among the victims were also a 21-year old X and Y": words for the dead lead to names, ages or kin."""
    return bool(among_the_victims(sentence) or bereaved(sentence) or leading(sentence))


def leading(sentence: Sentence) -> list[int]:
    """Where words for the dead, or for names, end that lead to whom they name."""
    found, text = list[int](), sentence.text
    if starts_with("names_told").within(text, *sentence.span):
        found += [told.end() for told in _names_told().finditer(sentence.folded.cased, *sentence.span)]
    if starts_with("dead_listed").within(text, *sentence.span):
        found += [told.end() for told in _list_of_dead().finditer(sentence.folded.cased, *sentence.span)]
    if not opening().within(text, *sentence.span):
        return found
    for led in _they_were().finditer(sentence.folded.cased, *sentence.span):
        before = text[max(sentence.span.start, led.start() - _BACK) : led.start()].split()[-1:]
        if {*before}.isdisjoint(row_words("not_the_dead")):  # "the other victims were": dead or wounded
            found.append(led.end())
    return found


@cache
def _they_were() -> re.Pattern[str]:
    """ "The victims – all of one family – were the", "one of those killed:", "the victim was identified as"."""
    small = "|".join(map(either, ("naming", "determiner", "keeps", "titled", "named_how")))
    steps = rf"(?:(?:also|{small})\s+){{0,4}}"
    aside = rf"(?:\s*[–—,-]\s*(?:{either('of_all')})\s[^,.;:–—\n]{{2,60}}[,–—-])?"
    led = rf"(?<!\w)(?:{_dead()}){aside}(?:\s+[\w-]+){{0,6}}?(?:\s+(?:{either('they_were')})(?!\w)|\s*:)\s*{steps}"
    begins = alternation({**kin_words(), **small_numbers()}, blank=" ")
    return re.compile(rf"(?i:{led})(?=[A-Z]|\d|(?:{begins})(?!\w))")


@cache
def _names_told() -> re.Pattern[str]:
    """ "Their names were listed by relatives as", "five other names were given:", before a name, an age or kin."""
    begins = alternation({**kin_words(), **small_numbers()}, blank=" ")
    steps = rf"(?:(?:{either('naming')}|{either('determiner')}|{either('keeps')})\s+){{0,2}}"
    told = rf"(?<!\w)(?:{either('names_told')})(?!\w)[^.;:\n]{{0,{_NAMES}}}(?:\b(?:{either('as')})|:|\s[–—-])\s*{steps}"
    return re.compile(rf"(?i:{told})(?=[A-Z]|\d|(?i:{begins})(?!\w))")


@cache
def _list_of_dead() -> re.Pattern[str]:
    """ "The list of victims also held the names of", before a name, an age or kin."""
    steps = rf"(?:(?:{either('determiner')}|{either('keeps')})\s+){{0,2}}"
    told = rf"(?<!\w)(?:{either('dead_listed')})\s+(?:[a-z]+\s+){{1,4}}?(?:{either('names_of')})\s+{steps}"
    begins = alternation({**kin_words(), **small_numbers()}, blank=" ")
    return re.compile(rf"(?i:{told})(?=[A-Z]|\d|(?i:{begins})(?!\w))")


#: characters between a word for names and whom it leads to
_NAMES = 90


def _dead() -> str:
    return rf"{either('opens')}|{either('one_dead')}"


@cache
def opening() -> OpeningPattern:
    """A word for the dead, or one of them, that may lead to names."""
    return OpeningPattern((*row_words("opens"), *row_words("one_dead")), rf"(?<!\w)(?:{_dead()})(?![\w'’])")
