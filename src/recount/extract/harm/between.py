"""What may stand between a verb of harm and its people: plain words, and in Arabic an adjunct that has come to its end.

An adjunct of time is a date («قُتل في 12 من الشهر الجاري ثلاثة مدنيين»). One of place, means or agent opens with a word
of the lexicon and ends at a definite noun, or at a name, behind which nobody stands in the genitive («قُتل في القصف على
إدلب ثلاثة مدنيين»). «قتل على يد ثلاثة مسلحين» and «في منزل ثلاثة أشقاء» are left alone. Behind an adjunct only people
with their number are those of the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..dates.date_phrases import date_phrases
from ..dates.date_pieces import Phrase
from ..lexicon.grammar import FEMININE_VERB, any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, MethodWord, PeopleWord, TargetWord
from ..numbers.quantified import Quantity
from .harm_words import Trigger

_ARABIC = re.compile("[\u0620-\u064a]")
_PARTED = re.compile(r"[^\u0620-\u064a\s\"#_]")


def leads_to(sentence: Sentence, verb: Trigger, start: int, people: Quantity) -> bool:
    """True where nothing parts people from a verb before them, read up to `start`, behind which they may not stand."""
    text, end = sentence.text, min(people.start, people.people_start)  # «مدني واحد»
    if _owns_what_was_hit(sentence, verb, end):
        return False
    if plainly(text, start, people.start) or _past_an_aside(sentence, start, people):
        return True
    if people.number and _preliminary().fullmatch(text, start, people.start):
        return True
    if not people.people or not people.low or not _ARABIC.match(text, end):
        return False
    if end - start <= _REACH and any(
        day.end < end and not text[day.end : end].strip(" ,") for day in _days(text, start)
    ):
        return True
    return text[verb.start : verb.end] in syntax("adjunct_verbs") and _are_adjuncts(sentence, start, end)


def _owns_what_was_hit(sentence: Sentence, verb: Trigger, people: int) -> bool:
    """«أصيب منزل مدير المدرسة»: a thing right behind an Arabic verb is what was hit, and the people are whose it is."""
    first = next((m for m in sentence.of(TargetWord) if m.start >= verb.end), None)
    if first is None or first.end > people or not _ARABIC.match(sentence.text, first.start):
        return False
    behind, before = sentence.text[verb.end : first.start].strip(), sentence.text[first.end : people].strip()
    return not before and behind in ("", *syntax("article_onto"))


@cache
def _preliminary() -> re.Pattern[str]:
    """«راح ضحيتها، في حصيلة أولية، 12 مدنيا»: how the number is meant, between a verb and it."""
    led = rf"(?:(?:{any_of('at_place')}|{any_of('preposition')})\s+)?(?:{any_of('article')}\s+)?"
    return re.compile(rf"[\s,]+{led}(?:ك)?{any_of('preliminary_toll')}[\s,]+")


def _past_an_aside(sentence: Sentence, start: int, people: Quantity) -> bool:
    """«قتلت القوات …، فجر اليوم، مدنيين»: who did it right behind the verb, and an aside between commas."""
    text, end = sentence.text, people.start
    if not people.people or end - start > _ASIDE or "," not in text[start:end]:
        return False
    actor = next((m for m in sentence.of(ActorWord) if start <= m.start < end), None)
    if actor is None or any(actor.end <= m.start < end for m in sentence.of(HarmWord)):
        return False
    led = _FEW.fullmatch(text, start, actor.start)
    return bool(led and _BETWEEN_COMMAS.fullmatch(text, actor.end, end))


#: characters over who did it and an aside
_ASIDE = 110
_FEW = re.compile(r"[\s\"]+(?:ال[\u0620-\u064a]+\s+|[\u0620-\u064a]{3,}\s+){0,1}[\"]?")
_BETWEEN_COMMAS = re.compile(r"[\"\s]*,[^,.;:]{2,70},\s*")


def plainly(text: str, start: int, end: int) -> bool:
    """True for five plain words at most: no preposition, damage or next verb, nothing that carries or houses people."""
    return _plain().fullmatch(text, start, end) is not None


def past_day(text: str, start: int) -> int | None:
    """Where the one date ends that stands right behind an Arabic verb, with the words that lead to it; else None."""
    if not (_ARABIC.match(text, start - 1) and _NUMBERED.match(text, start)):
        return None
    return next((day.end for day in _days(text, start)), None)


_NUMBERED = re.compile(r"(?:\s+[^\W\d_]+){0,3}\s+\d{1,2}\s")
_LEADS = re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}")
#: characters of a date and the words that lead to it
_REACH = 48


def _days(text: str, start: int) -> Iterator[Phrase]:
    """The dates to which at most two words lead from an offset."""
    return (day for day in date_phrases(text, "ar") if start < day.start and _LEADS.fullmatch(text, start, day.start))


def _are_adjuncts(sentence: Sentence, start: int, end: int) -> bool:
    """True for an adjunct that has come to its end, with a date before it or behind it: «يوم الجمعة بقصف على إدلب»."""
    text, cores = sentence.text, [(start, end)]
    for day in (day for day in date_phrases(text, "ar") if start < day.start and day.end < end):
        lead = _on_the_day().sub("", text[start : day.start]).rstrip()
        if not (lead and text[day.end : end].strip(" ,")):
            cores.append((start, start + len(lead)) if lead else (day.end, end))
    return any(_is_adjunct(sentence, *core) for core in cores)


_FEWEST, _MOST = 2, 10
_KNOWN = (EventWord, TargetWord, MethodWord, PeopleWord)


def _is_adjunct(sentence: Sentence, start: int, end: int) -> bool:
    """True for one adjunct of place, means or agent, or an attack at its place, that has come to its end."""
    words = sentence.text[start:end].split()
    if not _FEWEST <= len(words) <= _MOST or _PARTED.search(sentence.text, start, end):
        return False
    if not _opens().match(sentence.text, start, end) and not _struck(sentence, start, end):
        return False
    if not {*words}.isdisjoint(syntax("adjunct_ends")) or any(start <= m.start < end for m in sentence.of(HarmWord)):
        return False
    last = words[-1]
    if last.startswith(syntax("article_onto")):
        return True
    begin = sentence.text.rindex(last, 0, end)
    noun = any(begin <= m.start and m.end <= end for kind in _KNOWN for m in sentence.of(kind))
    return not noun and last not in syntax("preposition") and last not in syntax("adjunct_heads")


@cache
def _on_the_day() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:^|\s){any_of('on_the_day')})*\s*$")


def _struck(sentence: Sentence, start: int, end: int) -> bool:
    """«قتل القصف على إدلب مدنيا»: an attack with its place is the subject, and the people stand behind it."""
    text, act = sentence.text, next((m for m in sentence.of(EventWord) if start <= m.start and m.end < end), None)
    if act is None or text[start : act.start].strip() not in ("", *syntax("article_onto")):
        return False
    return bool(_at_place().match(text, act.end, end))


@cache
def _at_place() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('struck_at')}\s")


@cache
def _opens() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('adjunct_opens')}(?![\u0620-\u064a])")


@cache
def _plain() -> re.Pattern[str]:
    carried = rf"(?!{any_of('carries')}\b)"
    stop = rf"{carried}(?!(?:{any_of('preposition')}|{any_of('left_behind')}|و{FEMININE_VERB})\b)"
    return re.compile(rf"[\s:]*(?:{stop}[#\"]?[^\W\d_,.;]+\"?[\s]+){{0,5}}{carried}[^\W\d_,.;]{{0,4}}[\s\"(#]*")
