"""Harm that nobody came to: what would have been if something else had been.

"It would have killed hundreds", "had it hit the market, dozens would have died", «لو وقع نهارا لقتل العشرات», «كاد يودي
بحياة عشرة»: such words of harm are taken out of their sentence before anything is read from it. So are those that
somebody refuses or means to do: "we will not hurt you", «لإيقاع أكبر عدد ممكن من الضحايا»; and a death that a sentence
takes back: "who had been reported dead, was alive"; and who was brought out from under the rubble is not missing; and
a deed that was only tried: «محاولة اغتيال».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...records import Harm
from ..lexicon.grammar import any_of, clause_turns, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import FateWord, HarmWord, Mention, StanceWord
from .only_supposed import only_supposed
from .wishes import wished_for


def without_unreal(sentence: Sentence) -> Sentence:
    """The sentence without its words of harm that came to nobody; the same sentence where it has none."""
    if not sentence.has(HarmWord):
        return sentence
    unreal = [*(_unreal(sentence) if sentence.small("conditional") else ()), *_not_done(sentence)]
    unreal += [*_to_come(sentence), *_of_no_outcome(sentence), *wished_for(sentence), *_recovered(sentence)]
    unreal += [*_either(sentence), *_attempted(sentence), *only_supposed(sentence)]
    unreal += [m for m in sentence.of(HarmWord) for told in believed_dead(sentence) if told.start <= m.start < told.end]
    return sentence.without(HarmWord, unreal) if unreal else sentence


def believed_dead(sentence: Sentence) -> list[Mention[FateWord]]:
    """The words of a death that the sentence takes back: somebody in it is alive, and no "but" parts the two."""
    fates = sentence.of(FateWord)
    alive = [m for m in fates if m.word.role in _LIVING]
    dead = [m for m in fates if m.word.role == "believed_killed"] if alive else []
    return [m for m in dead if any(not _turns(sentence, m, one) for one in alive)]


def _turns(sentence: Sentence, one: Mention[FateWord], other: Mention[FateWord]) -> bool:
    """True where a "but" parts two words of fate, in whatever order they stand."""
    first, last = sorted((one, other), key=lambda m: m.start)
    return clause_turns().search(sentence.text, first.end, max(first.end, last.start)) is not None


_LIVING = ("alive", "unharmed")


def _unreal(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    text, (start, end) = sentence.text, sentence.span
    begin = _opened().search(text, start, end)
    would = _would().search(text, start, end)
    ends = _clause(text, would.end(), end) if would else start
    if would and would["doubtful"] and not _condition().search(text, start, end):
        ends = start  # "could have been killed as early as Friday": only a doubt
    for mention in sentence.of(HarmWord):
        behind = begin is not None and mention.start >= begin.end()
        if behind or (would is not None and would.start() <= mention.start < ends):
            yield mention


def _not_done(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    """The word of harm right behind "will not", or behind "as many … as possible" that somebody is after."""
    text, (start, end) = sentence.text, sentence.span
    while (found := _refused_or_sought().search(text, start, end)) is not None:
        start = found.end()
        yield from (m for m in sentence.of(HarmWord) if m.start >= start and not text[start : m.start].strip(_THE))


def _either(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    """ "Careless discharge of a weapon causing injury or death": the name of a crime, which tells of neither."""
    if sentence.small("negation"):
        return
    for found in _one_or_other().finditer(sentence.text, *sentence.span):
        yield from (m for m in sentence.of(HarmWord) if found.start() <= m.start < found.end())


def _attempted(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    """«محاولة اغتيال قيادي», «حاول مسلحون خطف طفل»: the deed that is only tried, right behind the word for trying."""
    text = sentence.text
    for tried in _tries().finditer(text, *sentence.span):
        deed = next((m for m in sentence.of(HarmWord) if m.start >= tried.end()), None)
        if deed is None or text[deed.start : deed.end] not in syntax("tried_deed"):
            continue
        who = text[tried.end() : deed.start]
        if len(who.split()) <= _WHO_TRIES and not set(",.:;") & set(who):
            yield deed


#: words between the word for trying and the deed: who tries it
_WHO_TRIES = 3


@cache
def _tries() -> OpeningPattern:
    return OpeningPattern(syntax("tries"), rf"(?<!\w){any_of('prefix')}?{any_of('tries')}(?!\w)")


@cache
def _one_or_other() -> OpeningPattern:
    return OpeningPattern(syntax("either_harm"), rf"(?<!\w){any_of('either_harm')}(?!\w)")


def _to_come(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    """The word of harm of "warned of hundreds of deaths", of "regrets any loss of life", and of «سيقتل»."""
    text, (start, end) = sentence.text, sentence.span
    onto, warned = syntax("future_onto"), [m.end() for m in _warned().finditer(text, start, end)]
    anybody = [m.end() for m in _anybody().finditer(text, start, end) if not _denies(sentence, m.start())]
    for mention in sentence.of(HarmWord):
        ahead = [at for at in (*warned, *anybody) if at <= mention.start]
        future = mention.start > start and text[mention.start - 1] in onto
        if future or _of_whoever(text, start, mention) or (ahead and _leads(text, max(ahead), mention.start)):
            yield mention


def _of_whoever(text: str, start: int, mention: Mention[HarmWord]) -> bool:
    """«من يقتل مدنيا يحاسب»: a verb of the present behind "whoever" tells of nobody."""
    if text[mention.start] != _PRESENT:
        return False
    return not set(syntax("whoever")).isdisjoint(text[max(start, mention.start - _AHEAD) : mention.start].split()[-1:])


#: the letter that a verb of the present opens with, of him
_PRESENT = "\u064a"


def _of_no_outcome(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    """The words of harm behind «… أن يؤدي إلى»: what an attack may bring; not «قبل أن يؤدي», which it brought."""
    text, (start, end) = sentence.text, sentence.span
    for found in _outcome().finditer(text, start, end):
        if not _brought().isdisjoint(text[max(start, found.start() - _AHEAD) : found.start()].split()[-1:]):
            continue
        ends = _clause(text, found.end(), end)
        yield from (m for m in sentence.of(HarmWord) if found.end() <= m.start < ends)


#: characters within which the word before it lies
_AHEAD = 12


@cache
def _outcome() -> OpeningPattern:
    return OpeningPattern(syntax("unreal_outcome"), rf"(?<!\w){any_of('unreal_outcome')}(?!\w)")


@cache
def _brought() -> frozenset[str]:
    return frozenset(syntax("outcome_after"))


def _recovered(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    """«انتشلت الفرق رجلا من تحت الأنقاض»: whoever was brought out from under the rubble is not missing in it."""
    for mention in (m for m in sentence.of(HarmWord) if m.word.harm is Harm.MISSING):
        for phrase in syntax("from_under"):
            if sentence.text.startswith(phrase, mention.start - phrase.rindex(" ") - 1):
                yield mention


def _leads(text: str, start: int, end: int) -> bool:
    """True for a few plain words: no preposition and no clause that tells of something."""
    gap = text[start:end].split()
    other = {*syntax("preposition"), *syntax("tells_of")}
    return len(gap) <= _FEW and other.isdisjoint(gap) and not set(",.;:") & set(text[start:end])


_FEW = 3


def _denies(sentence: Sentence, at: int) -> bool:
    """True where a sentence denies something ahead of an offset, so that "any" there is of what is denied."""
    whatever = syntax("any_at_all")
    denied = [m for m in sentence.small("negation") if m.start < at and sentence.text[m.start : m.end] not in whatever]
    return bool(denied) or bool(sentence.small("no_outcome")) or any(m.start < at for m in sentence.of(StanceWord))


@cache
def _anybody() -> OpeningPattern:
    return OpeningPattern(syntax("any_at_all"), rf"(?<!\w){any_of('prefix')}?{any_of('any_at_all')}(?!\w)")


@cache
def _warned() -> OpeningPattern:
    """Words of warning or fear, with who warns within them where the verb comes first."""
    within = rf"{any_of('warns')}\s+(?:\w+\s+){{1,4}}?من"
    return OpeningPattern(
        (*syntax("warned_of"), *syntax("warns")),
        rf"(?<!\w){any_of('prefix')}?(?:{any_of('warned_of')}|{within})(?!\w)",
    )


#: what may stand between these words and the harm: blanks and the Arabic article
_THE = " ال"


@cache
def _refused_or_sought() -> OpeningPattern:
    words = f"(?:{any_of('refused_harm')}|{any_of('sought_harm')})"
    return OpeningPattern((*syntax("refused_harm"), *syntax("sought_harm")), rf"(?<!\w){words}(?!\w)")


def _clause(text: str, start: int, end: int) -> int:
    """Where the clause ends that goes on at an offset."""
    stop = _stop().search(text, start, end)
    return stop.start() if stop else end


@cache
def _opened() -> re.Pattern[str]:
    """What opens a condition that was not met, at its end: all behind it did not come about."""
    return re.compile(rf"(?<!\w){any_of('unreal_opens')}(?!\w)")


@cache
def _would() -> re.Pattern[str]:
    doubtful = rf"(?P<doubtful>{any_of('unreal_doubtful')})"
    return re.compile(rf"(?<!\w)(?:{doubtful}|{any_of('unreal')})(?!\w)")


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('unreal_condition')}(?!\w)")


@cache
def _stop() -> re.Pattern[str]:
    """The end of a clause: a mark, or a comma that no "and" follows."""
    joined = f"(?:{any_of('connective')}|{any_of('or')})"
    return re.compile(rf"[.;:!?\n]|,\s*(?!{joined})|\s{any_of('contrast')}\s")
