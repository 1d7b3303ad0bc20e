"""Who is named as a speaker: the claimant before a verb of speech, behind one, or in a stretch of words.

Sources without a name are anonymous however many they are and wherever they sit ("two sources at the hospital"); a
name behind the word for them ("the activist Amal Example") makes one person of them. A body that is named is none.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ...records import Claimant, Span
from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of, be_before, clause_break, name_end, speech_adverbs, suffixes, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import (
    ActorWord,
    EventWord,
    HarmWord,
    Mention,
    SpeakerWord,
    SpeechWord,
    StanceWord,
    TargetWord,
    Word,
)
from ..people.inserted_speech import speaker_put_in
from .claimants import LONGEST, MEDIA, claimant_in
from .led import seated_at
from .shared_subjects import first_verb
from .source_again import issuer_of
from .speaker_asides import before_aside, without_contrast
from .spoken_day import without_day, without_day_ahead, without_day_behind

#: the time of an item at the head of its line: "13:05 The ministry said"
_POSTED = re.compile(r"^\d{1,2}[:.]\d{2}\W*")


class Attribution(NamedTuple):
    """Whose words a sentence gives, and by whom they came. `at` is where the attribution stands, None by default."""

    claimant: Claimant
    relayed_by: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    at: Span | None = None


def speaker_after(sentence: Sentence, start: int) -> Claimant | None:
    """The speaker after a lead word or an Arabic verb."""
    start = _name_from(sentence, start)
    edge = _edge_after(sentence, start)
    audience = audience_in(sentence, start, edge)
    return claimant_in(sentence, start, audience.led if audience else edge)


def _spans(sentence: Sentence, *kinds: type[Word]) -> list[Span]:
    return [Span(m.start, m.end) for kind in kinds for m in sentence.of(kind)]


def audience_after(sentence: Sentence, start: int) -> Audience | None:
    """The agency or channel to which the speaker behind a verb speaks."""
    return audience_in(sentence, start, _edge_after(sentence, start))


def _edge_after(sentence: Sentence, start: int) -> int:
    """Where the speaker behind a verb ends, at the latest where harm or an attack is told of."""
    edge = _name_until(sentence, start)
    told = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    told += [m.start for m in sentence.of(SpeechWord) if m.word.role == "relay"]
    passed = (
        passed_of_them().search(sentence.text, start, edge)
        if passed_of_them().has_key(sentence.text, start, edge)
        else None
    )
    edge = passed.start() if passed else edge
    edge = min((_word_begin(sentence.text, start, at) for at in told if start < at < edge), default=edge)
    return without_day(sentence, start, shortened(sentence.text, start, edge))


@cache
def passed_of_them() -> KeyedPattern:
    """«نقلت عنها قناة …»: that somebody passed on the words of those named before, and who."""
    verbs, them = (alternation(sorted(listed(role))) for role in ("passes_on", "passed_from_them"))
    return KeyedPattern(listed("passed_from_them"), rf"\s+{verbs}\s+{them}\s+(?P<relay>[^,،.:;\n]{{2,40}})")


def _word_begin(text: str, start: int, at: int) -> int:
    """Where the word begins in which an offset lies: what Arabic writes onto its front is no part of a name."""
    while at > start and "\u0620" <= text[at - 1] <= "\u064a":
        at -= 1
    return at


def _name_until(sentence: Sentence, start: int) -> int:
    """Where a speaker's name ends that begins at an offset; a source without a name is told of with where it sits.

    «مصدر في المستشفى»: what no name goes beyond, a preposition, is part of it before a body or a hospital.
    """
    text, end = sentence.text, sentence.span.end
    stop = name_end().search(text, start, end)
    if stop is None:
        return end
    if stop.group().strip() not in syntax("sits_in"):
        return stop.start()
    if not any(start <= m.start and m.end == stop.start() and m.word.anonymous for m in sentence.of(SpeakerWord)):
        return stop.start()
    words = _spans(sentence, SpeakerWord, TargetWord)
    seat = seated_at(text, stop.end(), end) or min((span for span in words if span.start >= stop.end()), default=None)
    if seat is None or len(text[stop.end() : seat.start].strip()) > _ONTO:
        return stop.start()
    further = name_end().search(text, seat.end, end)
    return further.start() if further else end


#: letters written onto the front of a word: the article
_ONTO = 2


def _name_from(sentence: Sentence, start: int) -> int:
    """Where a speaker's name begins behind a word that leads to it: «وفقا لمصادر» writes the lead onto the name."""
    text, end = sentence.text, sentence.span.end
    if text[start - 1 : start].isalpha() and text[start : start + 1] in suffixes():
        start += 1  # what is written onto the verb, and no letter of the name behind a blank: «عن المرصد»
    while start < end and text[start] in " \t\"'":
        start += 1
    named = next((m.start for m in sentence.of(SpeakerWord) if start < m.start <= start + _ONTO), start)
    return named if text[start:named] in syntax("spoken_to") else start


def says_what(sentence: Sentence, start: int) -> bool:
    """«وفق ما أعلن المتحدث»: behind such words the verb of "what" tells who speaks, and not the words themselves."""
    start = _name_from(sentence, start)
    verbs = (m for m in sentence.of(SpeechWord) if m.word.role == "verb" and start < m.start <= start + _WHAT)
    return any(sentence.text[start : m.start].strip() in syntax("what_is_said") for m in verbs)


#: characters of "what" and of a particle before the verb behind it
_WHAT = 6


class Audience(NamedTuple):
    """The media that a speaker speaks to: their name from `start` to `end`, and where what leads to it begins.

    `bare` where nothing but its place says that the name is that of a medium.
    """

    led: int
    start: int
    end: int
    bare: bool = False


def audience_in(sentence: Sentence, start: int, end: int) -> Audience | None:
    """«مصادر محلية لوكالة …»: the agency to which the speaker of these words speaks; None where there is none."""
    for mention in sentence.of(SpeakerWord):
        if start < mention.start < end and mention.word.kind in MEDIA:
            to = _to().search(sentence.text, start + 1, mention.start)
            if to and to.start() > start:
                return Audience(to.start(), mention.start, end)
    return _named_audience(sentence, start, end)


def _named_audience(sentence: Sentence, start: int, end: int) -> Audience | None:
    """«قالت مصادر محلية لعنب بلدي إن»: right behind people without a name, and before what they say."""
    for mention in sentence.of(SpeakerWord):
        if not (start <= mention.start and mention.end < end and mention.word.anonymous):
            continue
        to = _bare_to().match(sentence.text, mention.end, end)
        if to and to["to"] not in listed("not_spoken_to") and _opens_what_is_said(sentence.text, end):
            return Audience(to.start(), to.start("name"), end, bare=True)
    return None


def _opens_what_is_said(text: str, at: int) -> bool:
    return bool({*text[at : at + _THAT].split()[:1]} & {*syntax("that")})


#: characters behind a name in which "that" stands
_THAT = 6


@cache
def _bare_to() -> re.Pattern[str]:
    """Behind a speaker: "to", written onto a name of up to three words that ends there."""
    return re.compile(
        rf"\s(?P<to>{any_of('spoken_to')}(?P<name>[\u0620-\u064a]{{3,}}))(?:\s[\u0620-\u064a]+){{0,2}}\s*$"
    )


@cache
def _to() -> re.Pattern[str]:
    """The end of a text that makes the next word one that is spoken to, written onto it or alone."""
    return re.compile(rf"\s(?:{any_of('spoken_to')})[\s\"]*$")


def speaker_before(sentence: Sentence, end: int, publisher: Claimant, last: Claimant | None) -> Claimant | None:
    """The speaker before an English verb of speech: the noun phrase that ends there.

    Of verbs that "and" joins the first has it: "residents blamed the army and said …".
    """
    head, end = _head(sentence, end)
    if head.endswith(","):
        return before_aside(sentence, end - 1)
    phrase = _last_phrase(head)
    if not phrase or phrase.partition(" ")[0] in syntax("neither"):
        return None
    if phrase.rpartition(" ")[2] in _onto_verb():
        verb = first_verb(sentence, end - len(phrase), end)
        return speaker_before(sentence, _before_not(sentence, verb), publisher, last) if verb is not None else None
    verbs = [m for m in sentence.of(SpeechWord) if m.end <= end and not m.word.after]
    if verbs and verbs[-1].end > end - len(phrase):
        return None
    if phrase in listed("we"):
        return publisher
    if phrase in listed("pronoun") or phrase.startswith(("one of them", "the same ")):
        return replace(last, span=None) if last else None
    if phrase in listed("statement_again"):
        return issuer_of(last)
    start = end - len(head) + head.rindex(phrase)
    end = start + len(without_day_behind(phrase))
    start = max(start, whom_told_of(sentence, end) or start, speaker_put_in(sentence, end) or start)
    if begins := _apposed().match(phrase):
        start += begins.end()  # "an allegation the army denied"
    speakers = [m for m in sentence.of(SpeakerWord) if start <= m.start and m.end <= end]
    if speakers and len(phrase.split()) > LONGEST:
        return claimant_in(sentence, max(start, _left_edge(sentence.text, start, speakers[0].start)), speakers[0].end)
    return claimant_in(sentence, start, end)


def _before_not(sentence: Sentence, verb: int) -> int:
    """Where "haven't" begins right before a verb: "police haven't named him but say …"."""
    negated = _not().search(sentence.text, max(sentence.span.start, verb - _CLAUSE), verb)
    return negated.start() if negated else verb


@cache
def _not() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of('not_taken')}\s+\Z")


def subject_told_of(sentence: Sentence, end: int) -> Claimant | None:
    """ "The rebels said the army | admitted": who does what a verb tells, within what another says without "that"."""
    start = sentence.span.start
    head, end = _head(sentence, end)
    said = [m for m in sentence.of(SpeechWord) if m.end < end and m.word.role == "verb" and not m.word.after]
    if not said or clause_break().search(head, said[-1].end - start):
        return None
    told = [m for m in sentence.of(EventWord) if not m.word.force] + [*sentence.of(HarmWord)]
    if any(said[-1].end <= m.start < end for m in told):
        return None
    who = [m.start for kind in (SpeakerWord, ActorWord) for m in sentence.of(kind) if said[-1].end < m.start < end]
    return (
        claimant_in(sentence, said[-1].end, end)
        if who and len(sentence.text[slice(said[-1].end, end)].split()) <= LONGEST
        else None
    )


def whom_told_of(sentence: Sentence, verb: int) -> int | None:
    """Where a speaker begins within a clause on somebody: "a man who | police said …"; None where none does."""
    head = max(sentence.span.start, verb - _CLAUSE)
    opened = max((m.end() for m in _on_somebody().finditer(sentence.text, head, verb)), default=None)
    return opened if any(m.start == opened for m in sentence.of(SpeakerWord)) else None


#: characters from such a word to the verb of speech
_CLAUSE = 30


@cache
def _on_somebody() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('relative_person')}\s+")


def subject_ahead(sentence: Sentence, end: int) -> Span | None:
    """The words of its own for who does what an English verb tells; None for a pronoun, a thing and what happened."""
    head, end = _head(sentence, end)
    phrase = "" if head.endswith(",") else _last_phrase(head)
    words = phrase.split()
    if not words or phrase in listed("pronoun") or words[-1] in syntax("connective") or {*words} & {*syntax("be")}:
        return None
    start = end - len(head) + head.rindex(phrase)
    if any(start <= span.start < end for span in _spans(sentence, SpeechWord, StanceWord, HarmWord)):
        return None
    who = any(start <= span.start < end for span in _spans(sentence, SpeakerWord, ActorWord))
    happened = any(start <= m.start < end and not m.word.force for m in sentence.of(EventWord))
    plain = words[0] in syntax("definite") and not happened and not {*words} & listed("no_speaker")
    return Span(start, end) if who or plain or claimant_in(sentence, start, end) else None


def _head(sentence: Sentence, end: int) -> tuple[str, int]:
    """What stands before a verb and the adverbs ahead of it, and where it ends."""
    start = sentence.span.start
    head = speech_adverbs().sub("", sentence.text[start:end].rstrip())
    return head, start + len(head)


@cache
def _apposed() -> re.Pattern[str]:
    """What is said, before who says it without a relative word: "an allegation the army …"."""
    return re.compile(rf"{any_of('article')}\s+{any_of('thing_said')}\s+(?!{any_of('preposition')}\s|{any_of('of')}\s)")


def _last_phrase(head: str) -> str:
    """The last of the clauses before a verb, without a time, a day and the word that turns to it."""
    phrase = _POSTED.sub("", clause_break().split(head)[-1].strip(" \"'"))
    return phrase if phrase in _onto_verb() else without_day_ahead(without_contrast(phrase))


@cache
def _onto_verb() -> frozenset[str]:
    """What joins a verb to the one before it, right behind a comma: ", and said"."""
    return frozenset((*syntax("connective"), *syntax("turns_bare")))


def named_before(sentence: Sentence, end: int) -> Claimant | None:
    """Who is named right before an offset, "was" and a comma left out: "the ministry, quoted", "state media quoted"."""
    text, start = sentence.text, sentence.span.start
    head = be_before().sub("", text[start:end].rstrip().removesuffix(",")).rstrip()
    phrase = without_contrast(clause_break().split(head)[-1].strip(" \"'"))
    at = start + head.rfind(phrase) if phrase else start
    told = _spans(sentence, SpeechWord, EventWord)
    if not phrase or any(at <= m.start < start + len(head) for m in told):
        return None
    return claimant_in(sentence, at, start + len(head))


def subject_of(sentence: Sentence, mention: Mention[SpeechWord]) -> Claimant | None:
    """«مصادر محلية أكدت مقتل …»: who speaks where the verb follows, as Arabic may have it too."""
    if sentence.text[mention.start : mention.end] not in listed("after_subject"):
        return None
    speakers = [m for m in sentence.of(SpeakerWord) if m.end < mention.start]
    if not speakers or len(sentence.text[speakers[-1].end : mention.start].split()) > _SUBJECT:
        return None
    begin = sentence.span.start
    start = max((m.end() for m in name_end().finditer(sentence.text, begin, speakers[-1].start)), default=begin)
    told = _spans(sentence, SpeechWord, HarmWord, EventWord)
    if any(start <= m.start < mention.start for m in told):
        return None
    words = list(_word().finditer(sentence.text, start, mention.start))
    words = [word for word in words if word.group() not in (*syntax("had_told"), *syntax("contrast"))]
    return claimant_in(sentence, words[0].start(), words[-1].end()) if words else None


#: words of a name between the word for a speaker and its verb
_SUBJECT = 4


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s,]+")


def speaker_apart(sentence: Sentence, end: int) -> Claimant | None:
    """The last speaker named before an offset, whatever stands between ("an official, speaking …, acknowledged")."""
    named = [m for m in sentence.of(SpeakerWord) if m.end <= end]
    if not named:
        return None
    text, begin, at = sentence.text, sentence.span.start, named[-1].start
    breaks = (*clause_break().finditer(text[begin:at]), *said_that().finditer(text[begin:at]))
    start = begin + max((b.end() for b in breaks), default=0)
    start = max((m.end for m in sentence.of(SpeechWord) if start < m.end <= at and not m.word.after), default=start)
    if not text[at].isascii():  # «قصف التحالف … ونفى»: the verb before a party is no part of its name
        start = max((m.end for m in sentence.of(EventWord) if start <= m.start and m.end < at), default=start)
    return claimant_in(sentence, _left_edge(sentence.text, start, named[-1].start), named[-1].end)


@cache
def said_that() -> re.Pattern[str]:
    """«قالت الفصائل إن الجيش …»: what is said begins behind "that", and with it who else speaks."""
    return re.compile(rf"\s{any_of('that')}\s")


def _left_edge(text: str, start: int, end: int) -> int:
    if len(text[start:end].split()) <= _EDGE:
        return start
    return start + list(re.finditer(r"\S+", text[start:end]))[-_EDGE].start()


#: words before the word for a speaker that may belong to the name
_EDGE = 4


def shortened(text: str, start: int, end: int) -> int:
    """Where a stretch ends of which no more words are taken than a speaker's name has."""
    said = text[start:end]
    if len(said.split()) <= LONGEST:
        return start + len(said.rstrip()) if said.strip() else start
    return start + list(re.finditer(r"\S+", said))[LONGEST - 1].end()
