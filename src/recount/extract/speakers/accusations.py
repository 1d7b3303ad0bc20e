"""Who accuses whom of an attack: "activists accuse the army of shelling", «حمل الأهالي الطيران الروسي مسؤولية …».

Who accuses is the claimant, and who is accused is blamed, whatever else the sentence says of either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...records import Claimant, ClaimantKind, Span
from ..lexicon.grammar import any_of, few_words, joined_on, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import ActorWord, SpeakerWord
from ..people.holders import Holder, find_holders
from .claimants import LONGEST, claimant_in
from .seats import seat_before
from .speakers import said_that, shortened, speaker_before, subject_told_of

#: words between the verb and who is accused; and those between an accuser and a verb behind it
_REACH, _SUBJECT = 3, 3
#: words between the verb and who is accused where the accuser may stand between
_ARABIC_REACH = 8


class Accusation(NamedTuple):
    """Words of an accusation: where its verb stands, who makes it if the sentence names one, and who is accused."""

    at: Span
    accuser: Claimant | None
    party: Holder


def accuses(sentence: Sentence) -> bool:
    """True where a sentence holds a word of accusing and somebody who may be accused, whoever it is of."""
    if _verbs().search(sentence.text, *sentence.span) is None:
        return False
    return sentence.has(ActorWord) or _ruling().search(sentence.text, *sentence.span) is not None


def find_accusations(sentence: Sentence, publisher: Claimant, last: Claimant | None) -> list[Accusation]:
    """The accusations of a sentence, by place."""
    found = list[Accusation]()
    for verb in _verbs().finditer(sentence.text, *sentence.span):
        at = Span(*verb.span("verb"))
        arabic = not verb["verb"][0].isascii()
        if verb["accuses_with"] and not _held_so().search(sentence.text, at.end, sentence.span.end):
            continue  # "held" and «حمل» mean other things too
        if _denied().search(sentence.text, max(sentence.span.start, at.start - _BEFORE), verb.start()):
            continue
        made = _arabic(sentence, at, last) if arabic else _latin(sentence, verb, publisher, last)
        if made is not None:
            found.append(made)
    return found


#: characters before a verb in which it is denied
_BEFORE = 24


@cache
def _denied() -> re.Pattern[str]:
    """The end of a text that says that nobody accuses: "did not", "nobody has", «لم»."""
    return re.compile(
        rf"(?<!\w)[وف]?(?:{any_of('not_taken')}|{any_of('nobody_who')})\s+(?:{any_of('speech_adverb')}\s+)*\Z"
    )


def _latin(sentence: Sentence, verb: re.Match[str], publisher: Claimant, last: Claimant | None) -> Accusation | None:
    """ "X accuses Y of …", "X blamed the attack on Y", "X held Y responsible", "Y is accused by X of …"."""
    text, at = sentence.text, Span(*verb.span("verb"))
    holders = _parties(sentence)
    if verb["passive"]:
        party = _last_before(text, holders, verb.start("passive"))
        return Accusation(at, _by(sentence, at.end), party) if party else None
    reach = few_words(_REACH)
    behind = [h for h in holders if h.start >= at.end]
    party = next((h for h in behind if reach.fullmatch(text, at.end, h.start)), None)
    if verb["blames"] and (party is None or not _for().match(text, party.end)):  # "blamed the army's raid on rebels"
        onto = _onto().match(text, at.end, sentence.span.end)
        start = onto.end() if onto else at.end
        party = next((h for h in behind if h.start >= start and reach.fullmatch(text, start, h.start)), None)
    if party is None:
        return None
    accuser = seat_before(sentence, at.start) or speaker_before(sentence, at.start, publisher, last)
    return Accusation(at, accuser or subject_told_of(sentence, at.start), party)


def _by(sentence: Sentence, end: int) -> Claimant | None:
    by = _by_whom().match(sentence.text, end, sentence.span.end)
    if by is None:
        return None
    stop = _of_what().search(sentence.text, by.end(), sentence.span.end)
    return claimant_in(sentence, by.end(), stop.start()) if stop else None


def _arabic(sentence: Sentence, at: Span, last: Claimant | None) -> Accusation | None:
    """«اتهم ناشطون الجيش ب…», «قسد تتهم تركيا ب…»: who accuses stands behind the verb, or right before it."""
    text, holders = sentence.text, _parties(sentence)
    behind = [h for h in holders if h.start >= at.end and len(text[at.end : h.start].split()) <= _ARABIC_REACH]
    before = _subject(sentence, at.start, holders)
    if before is not None:
        return Accusation(at, before, behind[0]) if behind else None
    if not behind:
        return None
    if not text[at.end : behind[0].start].strip(_MARKS):
        return _by_a_party(sentence, at, behind, last)
    end = _word_begin(text, at.end, behind[0].start)
    if _is_the_accusers(text[at.end : behind[0].start]):
        if len(behind) < _TWO:
            return None  # «اتهم الناطق باسم الجيش …»: whom he accuses no list of parties knows
        ends = _word_begin(text, behind[0].end, behind[1].start)
        return Accusation(at, claimant_in(sentence, at.end, shortened(text, at.end, ends)), behind[1])
    return Accusation(at, claimant_in(sentence, at.end, shortened(text, at.end, end)), behind[0])


def _by_a_party(sentence: Sentence, at: Span, behind: Sequence[Holder], last: Claimant | None) -> Accusation | None:
    """A party right behind the verb: it accuses, unless what it is accused of stands behind it: «اتهم الجيش بقصف»."""
    text, first = sentence.text, behind[0]
    if lays := _lays().match(text, first.end, sentence.span.end):
        whom = next(
            (h for h in _parties(sentence) if lays.end() <= h.start and _led_to(text, lays.end(), h.start)), None
        )
        return Accusation(at, _as_claimant(sentence, first), whom) if whom else None
    follows = text[first.end : sentence.span.end].lstrip(_MARKS)
    if follows.startswith(syntax("accused_onto")):
        return Accusation(at, last, first)
    if len(behind) < _TWO or not _close(text, first, behind[1]):
        return None
    return Accusation(at, _as_claimant(sentence, first), behind[1])


def _as_claimant(sentence: Sentence, party: Holder) -> Claimant:
    span = sentence.folded.original_span(party.start, party.end)
    return Claimant(sentence.stated(party.start, party.end), ClaimantKind.BELLIGERENT, False, span)


def _led_to(text: str, start: int, at: int) -> bool:
    """«ألقت تركيا بالمسؤولية في الهجوم … على …»: the words that lead to who is accused stand right before them."""
    return _led_onto().search(text, start, at) is not None and "." not in text[start:at]


@cache
def _lays() -> re.Pattern[str]:
    """Behind a party that accuses: the blame that it lays."""
    return re.compile(rf"[\s\"')]*{any_of('blame_laid')}(?!\w)")


@cache
def _led_onto() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of('blame_laid_on')}\s+[\"']?\Z")


_TWO = 2


def _is_the_accusers(gap: str) -> bool:
    """True where a party is a part of who accuses: «الناطق باسم …», «أنقرة وفصائل …»."""
    last = gap.strip(_MARKS).split()[-1:]
    return bool(last) and (
        last[0] in syntax("accuser_of") or (last[0].startswith(tuple(joined_on())) and len(gap.split()) > 1)
    )


_MARKS = " \"'#«»"


def _close(text: str, one: Holder, other: Holder) -> bool:
    return len(text[one.end : other.start].split()) <= 1 and "," not in text[one.end : other.start]


def _word_begin(text: str, start: int, at: int) -> int:
    """Where the word begins in which an offset lies, with the preposition before it: «إلى قوات …»."""
    while at > start and not text[at - 1].isspace():
        at -= 1
    led = _led().search(text, start, at)
    return led.start() if led else at


def _subject(sentence: Sentence, end: int, holders: Sequence[Holder]) -> Claimant | None:
    """Who stands right before an Arabic verb that tells of several or of one with a name."""
    if seat := seat_before(sentence, end):
        return seat
    text, start = sentence.text, sentence.span.start
    start = max((found.end() for found in said_that().finditer(text, start, end)), default=start)
    near = [(m.start, m.end) for m in sentence.of(SpeakerWord)] + [(h.start, h.end) for h in holders]
    near = [
        span for span in near if start <= span[0] and span[1] <= end and len(text[span[1] : end].split()) <= _SUBJECT
    ]
    if not near or any(mark in text[max(last for _, last in near) : end] for mark in ",.;:\n"):
        return None
    first = min(begin for begin, _ in near)
    head = text[start:first].split()
    if head[-1:] and (head[-1] in syntax("preposition") or head[-1] in syntax("of")):
        return None
    return claimant_in(sentence, first, end) if len(text[first:end].split()) <= LONGEST else None


def _parties(sentence: Sentence) -> list[Holder]:
    """The armed parties of a sentence, and those whom a text names so and no further."""
    found = find_holders(sentence) if sentence.has(ActorWord) or _armed().search(sentence.text, *sentence.span) else []
    for match in _ruling().finditer(sentence.text, *sentence.span):
        if not any(h.start < match.end() and match.start() < h.end for h in found):
            found.append(Holder(*match.span()))
    return sorted(found, key=lambda holder: holder.start)


def _last_before(text: str, holders: Sequence[Holder], end: int) -> Holder | None:
    near = [h for h in holders if h.end <= end and not text[h.end : end].strip(_MARKS)]
    return near[-1] if near else None


@cache
def _verbs() -> OpeningPattern:
    roles = ("blames", "accuses", "accuses_with")
    kinds = "|".join(f"(?P<{role}>{any_of(role)})" for role in roles)
    words = [word for role in roles for word in syntax(role)]
    words += [f"{be} {word}" for be in syntax("be") for word in words]
    return OpeningPattern(words, rf"(?<!\w)(?:(?P<passive>{any_of('be')})\s+)?[وف]?(?P<verb>{kinds})(?!\w)")


@cache
def _held_so() -> re.Pattern[str]:
    """Behind "held" and its like: that it is an accusation."""
    return re.compile(rf"(?<!\w)[بال]{{0,3}}{any_of('accused_so')}(?!\w)")


@cache
def _onto() -> re.Pattern[str]:
    """Behind "blamed": what is blamed, and "on"."""
    return re.compile(rf"[^.;:\n]{{0,60}}?\s{any_of('blamed_onto')}\s+")


@cache
def _for() -> re.Pattern[str]:
    """Behind who is blamed: for what, so that an "on" further on says where."""
    return re.compile(rf"\s+{any_of('blamed_for')}\s")


@cache
def _by_whom() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('by_accuser')}\s+")


@cache
def _of_what() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of('of')}\s|[,.;:\n]")


@cache
def _led() -> re.Pattern[str]:
    """The end of a text that leads to who is accused: «أصابع الاتهام إلى»."""
    to = any_of("accused_to")
    return re.compile(rf"\s(?:ال)?{any_of('accused_so')}\s+(?:{to}\s+)?$|\s{to}\s+$")


@cache
def _armed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('armed_of')}(?!\w)|{subject_pattern('control', 'group')}")


@cache
def _ruling() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('ruling')}(?!\w)")
