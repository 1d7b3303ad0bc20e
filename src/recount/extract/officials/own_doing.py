"""Whether what a party accepts is its own doing, and harm to civilians: a losing side only reports its losses.

acknowledged that two of its soldiers were killed     its own losses: it accepts nothing
confirmed that a Turkish strike killed two            another party's deed: it accepts nothing
confirmed it had killed five fighters                 the strike, and no harm to civilians
said its rival had admitted killing nine              a rival's word, and no position on record
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import About, Claimant, ClaimantKind, Span, Stance, Status
from ..folding.text import fold_name
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import (
    ActorWord,
    EventWord,
    HarmWord,
    Mention,
    PeopleWord,
    SpeakerWord,
    SpeechWord,
    StanceWord,
    TargetWord,
)
from ..people.parties import named, parties_within
from ..people.party_names import party_of
from ..speakers.seats import party_has_no_army, party_of_seat
from .other_voices import SPEAKING_KINDS
from .takers import Voices


def only_reported(sentence: Sentence, stated: Mention[StanceWord], taker: Claimant, figures: Sequence[Figure]) -> bool:
    """True for an acceptance of nothing of one's own: own losses, or what another party did."""
    if stated.word.stance is not Stance.ACCEPTS or not _speaks_of_acts(stated.word):
        return False
    party = _party(sentence, taker)
    return _own_losses(sentence, stated, party, figures) or _of_another(sentence, stated, taker, party)


def about_fighters(about: About | None, figures: Sequence[Figure]) -> bool:
    """True for an acceptance of harm in which all who are counted bore arms: no civilian harm is accepted."""
    counted = [figure for figure in figures if not figure.part]
    return about is About.HARM and bool(counted) and all(f.people.status is Status.COMBATANT for f in counted)


def told_by_rival(sentence: Sentence, stated: Mention[StanceWord], taker: Claimant, voices: Voices) -> bool:
    """ "Said that its rival had admitted": who is quoted is another party than the one whose word it is said to be."""
    if stated.word.stance not in (Stance.ACCEPTS, Stance.JUSTIFIES):
        return False
    if _led_by_rival(sentence, stated, taker, voices):
        return True
    ahead = [a for a in voices.said if a.at and a.at.end <= stated.start]
    before = [a for a in ahead if a.claimant.kind in SPEAKING_KINDS or _of_a_party(sentence, a.claimant)]
    if not before:
        return False
    speaker = before[-1]
    begins = speaker.at.end if speaker.at else sentence.span.start
    who = _who_admits().fullmatch(sentence.text, begins, stated.start)
    if who is None:
        return False
    subject = [m for m in sentence.of(ActorWord) if who.start("who") <= m.start and m.end <= who.end("who")]
    if not subject and _names_a_force(sentence, who):
        return _has_no_army(sentence, speaker.claimant) != _serves_no_state(who["who"])
    if not subject:  # «إن الفصيل اعترف»: the verb is of who stands before it, and no office of who speaks
        kinds = (SpeakerWord, EventWord, TargetWord)  # "said that the strike hit a military target": nobody else speaks
        nobody = any(who.start("who") <= m.start < who.end("who") for kind in kinds for m in sentence.of(kind))
        return who["speaker"] is not None and not nobody
    party = _party(sentence, speaker.claimant)
    return all(m.word.id != party for m in subject)


def _names_a_force(sentence: Sentence, who: re.Match[str]) -> bool:
    """ "The rebels said the army had admitted": an army or a faction without a name."""
    start, end = who.span("who")
    return any(start <= m.start < end and m.word.kind is ClaimantKind.BELLIGERENT for m in sentence.of(SpeakerWord))


def _led_by_rival(sentence: Sentence, stated: Mention[StanceWord], taker: Claimant, voices: Voices) -> bool:
    """ "According to the rebels, Turkey admitted": another party's word, told ahead of the clause."""
    leads = {m.start for m in sentence.of(SpeechWord) if m.word.role == "lead" and m.end <= stated.start}
    tellers = [a.claimant for a in voices.said if a.at and a.at.start in leads]
    tellers = [who for who in tellers if who.kind is ClaimantKind.BELLIGERENT and who.span != taker.span]
    if not tellers or taker.span is None or tellers[-1].span is None or tellers[-1].span.end > taker.span.start:
        return False
    party, teller = _party(sentence, taker), _party(sentence, tellers[-1])
    return party != teller if party and teller else _has_no_army(sentence, tellers[-1])


def _of_a_party(sentence: Sentence, who: Claimant) -> bool:
    """ "Hezbollah media", "opposition activists", «إعلام حزب الله»: whose name says on which side they speak.

    A nation's adjective alone does not.
    """
    sided = not {*fold_name(who.name).split()}.isdisjoint(syntax("partisans")) or _serves_no_state(who.name)
    return sided or any(not m.word.adjective for m in parties_within(sentence, who.span))


def _has_no_army(sentence: Sentence, who: Claimant) -> bool:
    """True for a party that rules from no capital, and for one called a faction or a militia only."""
    party = _party(sentence, who)
    return party_has_no_army(party) if party else _serves_no_state(who.name)


def _serves_no_state(name: str) -> bool:
    return not {*fold_name(name).split()}.isdisjoint(syntax("no_army_of_its_own"))


def taken_back(sentence: Sentence, start: int) -> bool:
    """ "Said it had struck, but later retracted it": what is taken back behind it in the same sentence."""
    return _retracted().search(sentence.text, start, sentence.span.end) is not None


def _speaks_of_acts(word: StanceWord) -> bool:
    return not word.of_self and (word.needs_event or word.about is About.HARM)


def _party(sentence: Sentence, who: Claimant) -> str | None:
    """The id of the party whose name a speaker's words hold."""
    held = parties_within(sentence, who.span)
    return held[0].word.id if held else party_of_seat(who.name) or party_of(who.name)


def _own_losses(sentence: Sentence, stated: Mention[StanceWord], party: str | None, figures: Sequence[Figure]) -> bool:
    """ "Two of its soldiers", «عشرة من جنوده», "four Israeli civilians" by Israel: all who are told of are its own."""
    told = [Span(f.people.start, f.people.end) for f in figures if not f.part and f.people.start >= stated.end]
    told = told or [Span(m.start, m.end) for m in sentence.of(PeopleWord) if m.start >= stated.end][:1]
    return bool(told) and all(_is_own(sentence, at, party) for at in told)


def _is_own(sentence: Sentence, people: Span, party: str | None) -> bool:
    text = sentence.text
    last = max((m.end for m in sentence.of(PeopleWord) if m.start < people.end + _NEAR), default=people.end)
    ends = last if _in_reach(text, people.end, last) else people.end
    words = text[max(sentence.span.start, people.start - _NEAR) : ends]
    if _own_people().search(words):
        return True
    own = (m for m in sentence.of(ActorWord) if party and m.word.id == party)
    return any(people.start <= m.start < ends or 0 <= m.start - people.end <= 1 for m in own)


#: characters around people in which it stands whose they are
_NEAR = 6


def _in_reach(text: str, start: int, end: int) -> bool:
    return start <= end and not set(",.;:") & set(text[start:end])


@cache
def _own_people() -> re.Pattern[str]:
    """ "Its soldiers", "his own commander", «جنوده»."""
    lead = rf"{any_of('own_of_a_party')}\s+(?:[\w-]+\s+)?{any_of('own_ranks')}"
    return re.compile(rf"(?<!\w)(?:{lead}|{any_of('own_ranks_joined')})(?!\w)")


def _of_another(sentence: Sentence, stated: Mention[StanceWord], taker: Claimant, party: str | None) -> bool:
    """True where another party is named as the one that did it, and nothing of one's own stands before it."""
    if party is None and not _names_nation(taker.name):
        return False  # "the army acknowledged that an Israeli strike …" may be that very army
    own_name = {m.start for m in parties_within(sentence, taker.span)}
    behind = [m for m in named(sentence) if m.start >= stated.end and m.start not in own_name]
    if any(m.word.id == party and _did_it(sentence, m) for m in behind):
        return False  # "were killed by Coalition guns near the site of an ISIL attack"
    others = (m for m in behind if m.word.id != party)
    return any(_did_it(sentence, m) and not _own().search(sentence.text, stated.end, m.start) for m in others)


def _names_nation(name: str) -> bool:
    words = name.casefold().replace("’", "'").split()
    return any(word.endswith("'s") or word in syntax("nation_before") or _NATIONAL.fullmatch(word) for word in words)


#: an Arabic adjective with its article, as of a nation
_NATIONAL = re.compile("ال[\u0620-\u064a]{3,}(?:ي|ية)")


def _did_it(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """A party right before an attack or the verb of harm, behind "by", or as the adjective of an attack before it."""
    text, start = sentence.text, sentence.span.start
    if by := _by().search(text, start, actor.start):
        harmed = [m.end for kind in (HarmWord, EventWord) for m in sentence.of(kind) if m.end <= by.start()]
        return not by["by"].isascii() or any(by.start() - end <= _NEAR for end in harmed)  # not "used by them"
    before = text[start : actor.start].split()[-1:]
    if before and before[0] in syntax("preposition"):
        return False
    harm = (m.start for m in sentence.of(HarmWord) if m.word.role in ("object", "both"))
    acts = (m.start for m in sentence.of(EventWord))
    ahead = any(at >= actor.end and _few().fullmatch(text, actor.end, at) for at in (*harm, *acts))
    behind = any(text[m.end : actor.start] == " " for m in sentence.of(EventWord) if m.end < actor.start)
    return ahead or (behind and not text[actor.start].isascii())


@cache
def _few() -> re.Pattern[str]:
    """Between a party and its attack, or its verb: at most one plain word ("air"), or "had"."""
    return re.compile(rf"\s+(?:(?!{any_of('preposition')}\s)[\w-]+\s+)?")


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<by>{any_of('by_whom')}|{any_of('done_by')})\s+(?:the\s+|an?\s+)?\Z")


@cache
def _own() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('own')}(?!\w)")


@cache
def _who_admits() -> re.Pattern[str]:
    """Between a verb of speech and that of a position: in Arabic the speaker, "that", and who."""
    aux = rf"(?:{any_of('own_striker_aux')}\s+)*"
    speaker = r"(?P<speaker>(?:[\u0620-\u064a\"]+\s+){1,8}?)"
    word = rf"(?!{any_of('that')}\s)[\w'-]+"
    who = rf"(?P<who>{word}(?:\s+{word}){{0,4}}?)"
    return re.compile(rf"[\s\"']*(?:{speaker}?{any_of('that')}\s+)?{who}\s+{aux}")


@cache
def _retracted() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)[وف]?{any_of('retracted')}(?!\w)")
