"""What a party says of its own strike without a word of admitting: "the ministry said its aircraft struck a house".

It is a position on record that the strike was the party's, and says nothing of harm. Who speaks is a party by name, or
an office whose name holds a party's; the deed is its own by a pronoun beside its forces, by "we" in its own release, or
where the party that speaks is the one that the sentence blames.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...records import About, Authority, Claimant, ClaimantKind, Official, Stance
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, Mention, actor_name
from ..people.party_names import party_of
from .officials import Position, extent
from .other_voices import SPEAKING_KINDS
from .own_doing import taken_back
from .takers import Voices

#: characters before a deed in which it is told as what others say, asked or only supposed
_SAID_BY_OTHERS = 60


def own_strikes(sentence: Sentence, voices: Voices, *, of_log: bool = False) -> list[Position]:
    """The position of a party that says that an attack of this sentence was its own; none where nobody does.

    In a line `of_log` only a pronoun makes the deed its own: who logs names its forces in every line.
    """
    if not sentence.has(EventWord) or sentence.small("conditional"):
        return []
    for claimant, said in _parties(sentence, voices):
        party = _party(sentence, claimant)
        if party is None and claimant != voices.publisher and claimant.kind is not ClaimantKind.BELLIGERENT:
            continue
        own = (at for at in _deeds(sentence) if _is_theirs(sentence, at, party))
        at = next(own, None)
        if at is None and not of_log:
            at = _named_again(sentence, claimant, party, said)
        if at is not None and not (_told_of_others(sentence, at) or taken_back(sentence, at)):
            official = Official(actor_name(party) if party else None, About.STRIKE, None, None)
            span = extent(sentence, at)
            return [Position(*span, claimant, Stance.ACCEPTS, About.STRIKE, Authority.ON_RECORD, official)]
    return []


def _parties(sentence: Sentence, voices: Voices) -> Iterator[tuple[Claimant, int]]:
    """Those who speak and may be a party, with where they begin to: the voices named, else the publisher of a release.

    A party's media are not the party on record.
    """
    for voice in voices.said:
        who = voice.claimant
        if who.kind not in SPEAKING_KINDS or who.anonymous:
            continue
        if {*fold_name(who.name).split()}.isdisjoint(syntax("party_media")):
            yield who, voice.at.end if voice.at else sentence.span.start
    if not voices.said and voices.publisher.kind in SPEAKING_KINDS:
        yield voices.publisher, sentence.span.start


def _party(sentence: Sentence, claimant: Claimant) -> str | None:
    """The id of the party whose name a speaker's words hold."""
    if claimant.span is None:
        return party_of(claimant.name)
    own = next((m for m in sentence.of(ActorWord) if _within(sentence, m, claimant)), None)
    return own.word.id if own else None


def _within(sentence: Sentence, actor: Mention[ActorWord], claimant: Claimant) -> bool:
    at = sentence.folded.original_span(actor.start, actor.end)
    return claimant.span is not None and claimant.span.start <= at.start and at.end <= claimant.span.end


def _deeds(sentence: Sentence) -> Iterator[int]:
    """Where somebody's own forces are said to have struck: "its aircraft struck", «قصفت طائراتها»."""
    text, (start, end) = sentence.text, sentence.span
    yield from (found.start() for found in _struck().finditer(text, start, end))
    strikes = {m.start for m in sentence.of(EventWord)}
    for found in _conducted().finditer(text, start, end):
        ahead = _object().match(text, found.end(), end)
        if ahead and any(found.end() <= at <= ahead.end() for at in strikes):
            yield found.start()


def _is_theirs(sentence: Sentence, at: int, party: str | None) -> bool:
    """False where another party is named before a deed: "its" may be that one's."""
    return all(m.word.id == party for m in sentence.of(ActorWord) if m.end <= at)


def _named_again(sentence: Sentence, claimant: Claimant, party: str | None, said: int) -> int | None:
    """Where the party that speaks is named right behind its speech, or first of all, and then as having struck."""
    named = [m for m in sentence.of(ActorWord) if m.word.id == party]
    said = max([said, *(m.end for m in named if _within(sentence, m, claimant))])
    for mention in (m for m in named if not _within(sentence, m, claimant)):
        opens = any(_opening().fullmatch(sentence.text, at, mention.start) for at in (said, sentence.span.start))
        if opens and _acts().match(sentence.text, mention.end):
            return mention.start
    return None


def _told_of_others(sentence: Sentence, at: int) -> bool:
    """True for "rejected reports that its aircraft struck": what others say, or what is asked."""
    before = sentence.text[max(sentence.span.start, at - _SAID_BY_OTHERS) : at].split()
    return not {word.strip("\"',") for word in before}.isdisjoint(syntax("others_say"))


@cache
def _struck() -> KeyedPattern:
    agent = rf"{any_of('own_striker')}\s+(?:{any_of('own_striker_aux')}\s+)*{any_of('own_striking')}"
    behind = rf"(?:{any_of('own_striking_first')}|{any_of('own_verb')})\s+{any_of('own_striker_behind')}"
    pattern = rf"(?<!\w)[وف]?(?:{agent}|{behind}|{any_of('own_striking_of_we')})(?!\w)(?!\s+{any_of('by_whom')}(?!\w))"
    roles = ("own_striking", "own_striker_behind", "own_striking_of_we")
    return KeyedPattern([word for role in roles for word in syntax(role)], pattern)


@cache
def _conducted() -> KeyedPattern:
    agent = rf"{any_of('own_striker')}\s+(?:{any_of('own_striker_aux')}\s+)*{any_of('conducts')}"
    return KeyedPattern(syntax("conducts"), rf"(?<!\w){agent}(?!\w)")


@cache
def _object() -> re.Pattern[str]:
    """Behind "carried out": a few words without a preposition, up to the strike: "a number of" is none of many."""
    return re.compile(rf"\s+(?:(?!{any_of('preposition')}(?!\w))[\w-]+\s+){{0,3}}")


@cache
def _opening() -> re.Pattern[str]:
    """Between a verb of speech, or the beginning, and a party: "that several", «أن طائرات»."""
    return re.compile(r"[\s\"':,]*(?:[^\W\d_]+\s+){0,3}")


@cache
def _acts() -> re.Pattern[str]:
    """Behind the name of a party: its forces, and that they struck."""
    acts = rf"(?:{any_of('own_striking')}|{any_of('conducts')})"
    return re.compile(
        rf"(?:\s+[^\W\d_]+){{0,3}}?\s+(?:{any_of('own_striker_aux')}\s+)*{acts}(?!\w)(?!\s+{any_of('by_whom')}(?!\w))"
    )
