"""Arrests and releases: who took whom into custody or let them go, where no attack is told of.

They are events of a kind of their own, and nobody of whom they tell counts as killed or injured. A verb with its party
tells of one even where nobody is counted; what is recalled ("after his arrest") or not done ("an attempt to arrest") is
none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...records import BelligerentMention, Count, Event, EventType
from ..harm.arabic_names import CUSTODY, behind_parties
from ..lexicon.grammar import any_of, few_words, joined_on, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import ActorWord, HarmWord, Mention, PeopleWord

#: characters before a word of arrest in which it is recalled
_BACK = 16


def only_custody(counts: Sequence[Count]) -> bool:
    """True for people taken or let go, and nobody harmed."""
    return bool(counts) and all(count.harm in CUSTODY for count in counts)


def custody_event(sentence: Sentence, usual: EventType | None) -> Event:
    """The event of an arrest or release: a detention, or the raid that the report tells of."""
    word = next((m for m in sentence.of(HarmWord) if m.word.harm in CUSTODY), None)
    span = sentence.folded.original_span(word.start, word.end) if word else None
    return Event(usual if usual is EventType.RAID else EventType.DETENTION, span=span)


def told_custody(sentence: Sentence) -> Mention[HarmWord] | None:
    """The first word of a sentence that tells of an arrest or release, and recalls none."""
    for word in sentence.of(HarmWord):
        head = sentence.text[max(sentence.span.start, word.start - _BACK) : word.start]
        if word.word.harm in CUSTODY and not _recalled().search(head):
            return word
    return None


@cache
def _recalled() -> re.Pattern[str]:
    return re.compile(rf"{subject_pattern('persons', 'recalled')}\s+[\"(]?(?:ال)?$")


def _takers(sentence: Sentence, word: Mention[HarmWord], until: int) -> Iterator[Mention[ActorWord]]:
    """The parties behind a word of arrest that took: the first, and those joined to it by "and"."""
    text, at = sentence.text, word.end
    if text[word.start : word.end].split()[-1] in syntax("strikes_onto"):
        return  # «ألقت القبض على متزعم لتنظيم …»
    for actor in (m for m in sentence.of(ActorWord) if word.end <= m.start < until):
        gap = text[at : actor.start].strip(' "#')
        if at == word.end and text[word.start : word.end] in syntax("arrest_nouns"):
            if any(at <= m.start and m.end <= actor.start for m in sentence.of(PeopleWord)):
                return  # «اعتقال عنصرين من داعش»
        elif at > word.end and gap and not gap.startswith(tuple(joined_on())):
            return
        yield actor
        at = actor.end


def demanded_from(sentence: Sentence) -> int | None:
    """Where "demanded the release of detainees", «طالبت بالإفراج عن …» begins: what is asked for has not happened."""
    found = _demands().search(sentence.text, *sentence.span)
    return found.start() if found else None


@cache
def _demands() -> OpeningPattern:
    return OpeningPattern(syntax("demands"), rf"(?<!\w){any_of('prefix')}?{any_of('demands')}(?!\w)")


def with_takers(
    sentence: Sentence, blamed: tuple[BelligerentMention, ...], event: Event
) -> tuple[BelligerentMention, ...]:
    """Those blamed for an attack; for a raid with those who took people in it: «اعتقلت … خلال مداهمة بدعم من …»."""
    if blamed and event.type is not EventType.RAID:
        return blamed
    known = {one.id or one.stated for one in blamed}
    return (*(one for one in custodians(sentence) if (one.id or one.stated) not in known), *blamed)


def custodians(sentence: Sentence) -> tuple[BelligerentMention, ...]:
    """The parties who took or let go: right before the verb, or right behind it with those that act with them."""
    word = told_custody(sentence)
    if word is None:
        return ()
    behind = behind_parties(sentence, word.end)
    actors = list(_takers(sentence, word, behind))
    if not actors:
        before = [m for m in sentence.of(ActorWord) if m.end <= word.start]
        near = few_words(1)
        actors = [m for m in before[-1:] if near.fullmatch(sentence.text, m.end, word.start)]
    seen = {m.word.id: m for m in reversed(actors)}
    return tuple(
        BelligerentMention(sentence.stated(m.start, m.end), m.word.id, sentence.folded.original_span(m.start, m.end))
        for m in sorted(seen.values())
    )
