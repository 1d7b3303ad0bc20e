"""The day of the harm or attack of a sentence, apart from those of what was said, done or published about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm, Span, TimePrecision, When
from ..dates.dates import DateMention
from ..dates.of_documents import of_document
from ..harm.deaths import Death, find_deaths
from ..lexicon.grammar import any_of, joins, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..lexicon.words import EventWord, HarmWord, SpeechWord, StanceWord
from ..officials.position_objects import told_how
from ..places.place_names import is_arabic


def day_of_harm(sentence: Sentence, dates: Sequence[DateMention]) -> DateMention | None:
    """The first known day or stretch of the harm or attack that a sentence tells of."""
    known = _known(sentence, dates)
    late = [day_of_death(sentence, dates, death) for death in find_deaths(sentence) if death.indirect is None]
    known = [day for day in known if day not in late]
    if not sentence.has(EventWord):
        known = [day for day in known if day.earlier or not day.beside]  # "he died two days later" of the same event
    known = [day for day in known if not _said_on(sentence, day)] or known
    first = min(known, key=lambda d: (d.since or d.when.precision in _LONG, d.start), default=None)
    return next((day for day in known if first and holds_day(first, day.when)), first)


def holds_day(day: DateMention, told: When) -> bool:
    """ "Over the weekend", where the report told of the Saturday: the one of its days that was told."""
    start, end, first = day.when.start, day.when.end, told.start
    if not day.inside or start is None or end is None or first is None:
        return False
    last = told.end or first
    return start <= first and last <= end and (first, last) != (start, end)


_LONG = (TimePrecision.YEAR, TimePrecision.MONTH)


def _known(sentence: Sentence, dates: Sequence[DateMention]) -> list[DateMention]:
    """The days of a sentence that are none of speech, of a burial or a court, or of a document."""
    return [
        d for d in dates
        if d.when.start is not None
        and not (_of_speech(sentence, d) or _of_aftermath(sentence, d) or of_document(sentence, d))
    ]  # fmt: skip


def day_of_death(sentence: Sentence, dates: Sequence[DateMention], death: Death) -> DateMention | None:
    """The day on which people died of their wounds: the latest of several days, or one that stands by these words.

    A day that stands nearer to the attack or to another harm is that of the harm, and says no day of death.
    """
    known = _known(sentence, dates)
    starts = [day.when.start for day in known if day.when.start is not None]
    if len(set(starts)) > 1:
        return next(day for day in known if day.when.start == max(starts))
    own = Span(min(death.start, death.trigger.start), death.end)
    others = [Span(m.start, m.end) for m in sentence.of(EventWord)]
    others += [Span(m.start, m.end) for m in sentence.of(HarmWord)]
    others = [span for span in others if span.end <= own.start or span.start >= own.end]
    nearest = min(known, key=lambda day: _gap(own, day), default=None)
    if nearest is None or any(_gap(span, nearest) < _gap(own, nearest) for span in others):
        return None
    return None if _of_the_injury(sentence, nearest, death) else nearest


def _of_the_injury(sentence: Sentence, day: DateMention, death: Death) -> bool:
    """ "Three people wounded in the strike last week have died": the one day, between the injury and a bare "died"."""
    if death.start != death.trigger.start or day.end > death.start:
        return False
    hurt = [m.end for m in sentence.of(HarmWord) if m.word.harm is Harm.INJURED and m.end <= day.start]
    return bool(hurt) and joins().search(sentence.text, hurt[-1], day.start) is None


def _of_speech(sentence: Sentence, day: DateMention) -> bool:
    """ "On 5 November relatives wrote that he was killed": a verb of speech stands between the day and the harm.

    "Acknowledged this week that": the day on which a position is taken, with what is taken after the day.
    """
    if _of_position(sentence, day):
        return True
    told = [m.start for m in sentence.of(HarmWord)] + [m.start for m in sentence.of(EventWord)]
    nearest = min(told, key=lambda at: abs(at - day.start), default=None)
    if nearest is None:
        return False
    if min(told) < day.start < nearest and _relative_behind().match(sentence.text, day.end):
        return False  # "the raid of 15 July, in which it counted eleven dead"
    between = (day.end, nearest) if nearest > day.start else (nearest, day.start)
    return any(between[0] <= m.start < between[1] for m in sentence.of(SpeechWord) if m.word.role == "verb")


@cache
def _relative_behind() -> re.Pattern[str]:
    return re.compile(rf"[,،]?\s*{any_of('relative_beside')}(?!\w)")


def _said_on(sentence: Sentence, day: DateMention) -> bool:
    """ "A spokesman said on Thursday that …": the day of speech, where what follows has a day of its own."""
    if not _that_behind(sentence, day):
        return False
    told = [m.start for m in sentence.of(HarmWord)] + [m.start for m in sentence.of(EventWord)]
    spoken = (m for m in sentence.of(SpeechWord) if m.word.role == "verb" and m.end <= day.start)
    return any(not any(verb.start < at < day.start for at in told) for verb in spoken)


def _that_behind(sentence: Sentence, day: DateMention) -> bool:
    """ "Said on Thursday that …", "said on Thursday it had …"."""
    first = sentence.text[day.end : day.end + 12].split()[:1]
    return bool(first) and first[0] in (*syntax("that"), *syntax("says_of_itself"))


def _of_position(sentence: Sentence, day: DateMention) -> bool:
    text = sentence.text
    ahead = (m for m in sentence.of(StanceWord) if day.end <= m.start and not m.word.after)
    ahead = (m for m in ahead if text[m.start : m.end] not in subject_words("stances", "denies_beside"))
    harm = [m.start for m in sentence.of(HarmWord)]
    active = (
        m.start for m in ahead
        if not ({*text[m.start : m.end].split()} & {*syntax("be")} or any(m.start <= at < m.end for at in harm))
    )  # fmt: skip
    if any(not text[day.end : at].strip(" ,") for at in active):
        return True  # "The army on Wednesday denied shelling a market on Monday"
    if any(how.start <= day.start < how.end for how in (told_how(sentence, m) for m in sentence.of(StanceWord))):
        return True  # "acknowledged in a statement on Friday that"
    if not _that_behind(sentence, day):
        return False
    positions = (m.end for m in sentence.of(StanceWord) if m.end <= day.start)
    return any(len(text[end : day.start].split()) <= 1 for end in positions)


def _of_aftermath(sentence: Sentence, day: DateMention) -> bool:
    """ "He was charged on Tuesday in the death of a boy": the day stands nearer to what followed than to the harm."""
    harm = sentence.of(HarmWord)
    arrests = [Span(m.start, m.end) for m in harm if m.word.harm is Harm.DETAINED]
    aftermath = [Span(m.start, m.end) for m in sentence.small("aftermath")]
    told = [Span(m.start, m.end) for m in harm if m.word.harm is not Harm.DETAINED]
    told += [Span(m.start, m.end) for m in sentence.of(EventWord)]
    if not told:
        return not arrests and any(_gap(span, day) <= _BESIDE for span in aftermath)  # "(Updated 5 March)"
    later = aftermath + arrests
    if any(span.end <= day.start and is_arabic(sentence.text[span.start]) for span in later):
        return all(span.start >= day.end for span in told)  # the verb comes first: "buried the people on Tuesday …"
    return bool(later) and min(_gap(span, day) for span in later) < min(_gap(span, day) for span in told)


#: characters between a word and the day that it stands right beside
_BESIDE = 4


def _gap(word: Span, day: DateMention) -> int:
    """Characters between a word and a day."""
    return max(word.start - day.end, day.start - word.end, 0)
