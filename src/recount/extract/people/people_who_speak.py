"""People who tell of harm and came to none: "…, residents said", «قال سكان», "…, said residents"."""

from __future__ import annotations

import re

from ..lexicon.claimant_words import listed
from ..lexicon.grammar import one, passive, syntax
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, PeopleWord, SpeakerWord, SpeechWord
from .inserted_speech import speaker_put_in
from .whose import speaks_behind_apposition


def speaks(sentence: Sentence, people: Mention[PeopleWord]) -> bool:
    """ "…, residents said": people right before a verb of speech (in Arabic after it) tell of harm and came to none."""
    text = sentence.text
    leads = [m.end for m in sentence.of(SpeechWord) if m.word.role == "lead"]
    if any(_behind_lead(text, end, people) or _in_lead(sentence, end, people) for end in leads):
        return True
    for verb in (m for m in sentence.of(SpeechWord) if m.word.role == "verb"):
        if passive().search(text, max(0, verb.start - 30), verb.start):
            continue  # "three children were reported to be …"
        if (other := speaker_put_in(sentence, verb.start)) is not None and people.end <= other:
            continue  # "a boy who police said was shot"
        inverted = _inverted(sentence, verb)
        directly = verb.end <= people.start and not text[verb.end : people.start].strip()
        if directly and (verb.word.after or inverted):
            return True  # «قال سكان», "…, said residents"
        if inverted:
            continue
        if verb.word.after and verb.end <= people.start and _says_that(text, verb.end, people):
            return True
        if not verb.word.after and people.end <= verb.start and len(text[people.end : verb.start].split()) <= 1:
            harm = (m.start for m in sentence.of(HarmWord) if m.start >= verb.end)
            return not any(len(text[verb.end : at].split()) <= 1 for at in harm)  # "four people reported killed"
        if not verb.word.after and people.end <= verb.start and _heads_clause(sentence, people, verb):
            return True
        if not verb.word.after and speaks_behind_apposition(sentence, people.end, verb):
            return True
    return False


def _behind_lead(text: str, lead: int, people: Mention[PeopleWord]) -> bool:
    """ "According to a doctor, …", "according to two nurses": people with no noun between them and these words."""
    if not lead <= people.start <= lead + _LEAD_REACH:
        return False
    before = text[lead : people.start].split()
    counted = (word.isdigit() or word in small_numbers() for word in before)
    told = {*syntax("article"), *syntax("definite"), *syntax("teller_before")}
    return bool(before) and all(number or word in told for number, word in zip(counted, before, strict=True))


def _in_lead(sentence: Sentence, lead: int, people: Mention[PeopleWord]) -> bool:
    """ "According to the town's mayor, eight were killed": one told of up to the comma, with no word of harm there."""
    if people.word.number != 1 or not lead <= people.start or sentence.text[lead : lead + 1] != " ":
        return False
    close = _CLOSES.search(sentence.text, lead, min(sentence.span.end, lead + _TO_COMMA))
    if close is None or people.end > close.start():
        return False
    return not any(lead <= m.start < close.start() for m in sentence.of(HarmWord))


#: characters from "according to" to the comma behind who is named there
_TO_COMMA, _CLOSES = 60, re.compile(r"[,;.:](?!\w)")
#: characters from "according to" to people: "one of the local"
_LEAD_REACH = 24


def _inverted(sentence: Sentence, verb: Mention[SpeechWord]) -> bool:
    """ "…, said residents": the speaker of an English verb stands right behind it where a comma stands before."""
    if verb.word.after or sentence.text[verb.start : verb.end] in listed("by_persons"):
        return False  # "…, told residents": those are told
    if not sentence.text[: verb.start].rstrip().endswith((",", '"')):
        return False
    return any(0 < speaker.start - verb.end <= _INVERTED_REACH for speaker in sentence.of(SpeakerWord))


#: characters from a verb of speech to the speaker behind it: a blank and "the", "one", "local"
_INVERTED_REACH = 8


def _says_that(text: str, verb: int, people: Mention[PeopleWord]) -> bool:
    """«وقال أحد سكان الحي إن …»: people between the verb and the word that opens what is said."""
    before, after = text[verb : people.start].split(), text[people.end : people.end + _HEAD_REACH].split()
    opened = [number for number, word in enumerate(after[: _CLAUSE_WORDS + 1]) if word in syntax("that")]
    return bool(opened) and len(before) <= 1 and not {*before, *after[: opened[0]]} & {*syntax("that")}


def _heads_clause(sentence: Sentence, people: Mention[PeopleWord], verb: Mention[SpeechWord]) -> bool:
    """ "…, two doctors in the town told", "…, her uncle X said": people after a comma, few words up to the verb."""
    text = sentence.text
    gap, head = text[people.end : verb.start], text[max(0, people.start - _HEAD_REACH) : people.start]
    opened = head.rpartition(",")[2].split() if "," in head else [""] * _CLAUSE_WORDS
    article = one().search(head)
    alone = len(opened) <= 1 or (article is not None and head[: article.start()].rstrip().endswith(","))
    alone = alone or _beside_a_speaker(sentence, people)
    plain = len(gap.split()) <= _CLAUSE_WORDS and not any(mark in gap for mark in ",.;:()")
    return alone and plain and not any(people.end <= m.start <= verb.end + 1 for m in sentence.of(HarmWord))


def _beside_a_speaker(sentence: Sentence, people: Mention[PeopleWord]) -> bool:
    """ "…, activists and local rescue workers said": who speaks together with somebody right behind the comma."""
    text = sentence.text
    first = text.rfind(",", max(sentence.span.start, people.start - _HEAD_REACH), people.start)
    if first < 0:
        return False
    voices = (m for kind in (SpeakerWord, PeopleWord) for m in sentence.of(kind) if first < m.start < people.start)
    return any(
        {*text[first + 1 : voice.start].split()} <= {*syntax("definite"), *syntax("article")}
        and _joined(text[voice.end : people.start].split())
        for voice in voices
    )


def _joined(between: list[str]) -> bool:
    return 0 < len(between) <= _JOINED and between[0] in syntax("connective")


#: words from one speaker to the other: "and the local"
_JOINED = 3
#: characters back to the article of a person, and words from the person to the verb of speech
_HEAD_REACH, _CLAUSE_WORDS = 40, 5
