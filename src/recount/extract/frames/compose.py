"""Sentences to claims: one sentence under its context becomes the drafts of what it claims.

A draft is a claim without an id; ids follow from the finished list, so that they do not depend on how it was made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from ...records import (
    About,
    Authority,
    BelligerentMention,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Control,
    Count,
    Event,
    EventType,
    Hedge,
    Official,
    PersonMention,
    Report,
    Span,
    Stance,
)
from ..blame.blame import find_belligerents
from ..casualties.asked import told_as_fact
from ..casualties.harm import Account, accounts
from ..dates.dates import DateMention
from ..events.beyond import beyond_from
from ..events.context import Context, Setting
from ..events.custody import custodians, custody_event, demanded_from, only_custody, told_custody, with_takers
from ..events.in_general import speaks_in_general
from ..events.lag import lag_of
from ..events.recurring import as_a_rule, goes_on, only_feared, recurring, tells_what_goes_on
from ..events.told_before import only_before
from ..events.usual_kinds import Usual
from ..harm.deaths import find_deaths
from ..harm.figure import Figure
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, StanceWord
from ..numbers.numbers import NumberMention
from ..officials.denier_speaks_on import speaks_on
from ..officials.disclosures import (
    disclosed_in_news,
    find_raids,
    find_strikes,
    stated_strikes,
    tells_of_disclosing_only,
)
from ..officials.officials import Position, find_positions, is_official, of_party, speaks, without_rivals_words
from ..officials.other_voices import SPEAKING_KINDS
from ..officials.own_strikes import own_strikes
from ..officials.own_withdrawal import day_told, withdrawal
from ..officials.stance_voices import LEAVES_OPEN, free_figures, left_open, until, unverified, voices_beside
from ..officials.struck_beside import struck_beside
from ..officials.takers import Voices
from ..speakers.attribution import attribute, is_own_release
from ..speakers.hedges import hedge_of
from ..speakers.speakers import Attribution
from ..speakers.voices import handed_over, nearest_voice, voices_for
from .of_own_clause import blamed_for

_CERTAIN, _USUAL, _TAKEN_OVER = 0.9, 0.7, 0.5


class Draft(NamedTuple):
    """A claim in the making; `start` and `end` are folded offsets of the words that carry it."""

    kind: ClaimKind
    start: int
    end: int
    claimant: Claimant
    attribution: Attribution | None
    setting: Setting
    event: Event | None = None
    belligerents: tuple[BelligerentMention, ...] = ()
    counts: tuple[Count, ...] = ()
    stance: Stance | None = None
    about: About | None = None
    authority: Authority | None = None
    official: Official | None = None
    control: Control | None = None
    person: PersonMention | None = None
    hedge: Hedge = Hedge.NONE
    confidence: float = _USUAL
    item: Span | None = None
    withdraws: bool = False


class Drafted(NamedTuple):
    """The drafts of a sentence, and who spoke last in it."""

    drafts: tuple[Draft, ...]
    speaker: Claimant | None


class Told(NamedTuple):
    """All that was found in one sentence, before anything is made of it."""

    report: Report
    sentence: Sentence
    numbers: tuple[NumberMention, ...]
    figures: tuple[Figure, ...]
    setting: Setting
    publisher: Claimant
    usual: Usual
    dates: tuple[DateMention, ...] = ()


def compose(told: Told, so_far: Context) -> Drafted:
    """The drafts of one sentence, by place."""
    said = attribute(told.sentence, told.publisher, so_far.speaker)
    voices, event = Voices(told.publisher, so_far.speaker, said), told.usual.told_in(told.sentence)
    positions = find_positions(told.sentence, voices, told.figures)
    drafts = [_position(told, position, event) for position in positions]
    if (back := withdrawal(told.sentence, told.publisher)) is not None:
        day = day_told(told.sentence, told.dates)
        setting = told.setting._replace(when=day, own_time=day is not None)
        drafts.append(_position(told._replace(setting=setting), back, event))
    said = speaks_on(told.sentence, without_rivals_words(told.sentence, voices), positions)
    voices = replace(voices, said=said)
    judged = [p for p in positions if p.stance is not Stance.CANNOT_VERIFY]
    if strikes := stated_strikes(told.sentence, told.numbers):
        event = event and replace(event, strikes=strikes)
    denied = min((p.start for p in judged if p.stance is Stance.DENIES), default=told.sentence.span.end)
    if disclosure := _disclosure(told, said, event, denied):
        drafts.append(disclosure)
        if not judged and (disclosure.event is None or disclosure.event.strikes in (None, 1)):
            drafts += _told_by_party(told, voices, event)
    elif not any(_speaks_of_harm(told, p) for p in judged):
        drafts += _harms(told, positions, said, event) or ([] if judged else _acts(told, positions, said, event))
        drafts += _own(told, voices, event, judged) if drafts else []
    else:
        free = told._replace(figures=free_figures(told.sentence, judged, said, told.figures))
        own = _own(told, voices, event, judged)
        drafts += (_harms(free, positions, said, event) or (_acts(told, positions, said, event) if own else [])) + own
    speakers = [a.claimant for a in said] + [p.claimant for p in positions if p.claimant != told.publisher]
    return Drafted(tuple(sorted(drafts, key=lambda d: (d.start, d.end))), speakers[-1] if speakers else None)


def _own(told: Told, voices: Voices, event: Event | None, judged: Sequence[Position]) -> list[Draft]:
    """What a party says of its own strike, beside what another denies; who takes a position in words has said it."""
    if is_unreal(told.sentence):
        return []
    return [_position(told, one, event) for one in struck_beside(told.sentence, voices, judged)]


def _told_by_party(told: Told, voices: Voices, event: Event | None) -> list[Draft]:
    """The one strike that a party tells of as its own deed, beside the line of a log that it makes."""
    positions = own_strikes(told.sentence, voices, of_log=True)
    acts = _acts(told, positions, voices.said, event) if positions else []
    return [*(_position(told, one, event) for one in positions), *acts]


def _speaks_of_harm(told: Told, position: Position) -> bool:
    """True where the figures of the sentence are the official's: conceded numbers are no account of harm."""
    if is_own_release(told.report):
        return True
    if position.stance in (*LEAVES_OPEN, Stance.JUSTIFIES):
        return False
    conceded = position.official.conceded_killed or position.official.conceded_injured
    denies = position.stance is Stance.DENIES and position.claimant.kind in SPEAKING_KINDS
    return denies or conceded is not None or is_official(None, position.claimant)


def _position(told: Told, position: Position, event: Event | None) -> Draft:
    setting = told.setting
    if setting.since:
        setting = setting._replace(
            when=None, own_time=False, since=False
        )  # "denied … where shelling has killed 40 since April"
    return Draft(
        ClaimKind.RESPONSIBILITY, position.start, position.end, position.claimant, None, setting, event,
        stance=position.stance, about=position.about, authority=position.authority, official=position.official,
        hedge=hedge_of(told.sentence), confidence=_CERTAIN, withdraws=position.stance is None,
    )  # fmt: skip


def _disclosure(told: Told, said: Sequence[Attribution], event: Event | None, denied: int) -> Draft | None:
    """A strike log's line; or, in a news text, a belligerent that is said to have disclosed strikes.

    What is named behind a denial, which begins at `denied`, is denied; "a strike denied the enemy access" is before it.
    """
    if is_official(told.report.source_type, told.publisher):
        counted = find_strikes(told.sentence, told.numbers)
        if counted is None and not told.figures:
            counted = find_raids(told.sentence, told.numbers, told.publisher.name)
        if (
            counted is None
            or (told.figures and counted.strikes is None)
            or (counted.strikes and denied < counted.span.start)
        ):
            return None
        made = replace(event or Event(type=EventType.AIRSTRIKE), strikes=counted.strikes)
        stance = Stance.NOT_CORROBORATED if counted.strikes == 0 else Stance.ASSERTS
        return Draft(ClaimKind.DISCLOSURE, counted.span.start, counted.span.end, told.publisher, None, told.setting,
                     made, find_belligerents(told.sentence), stance=stance, confidence=_CERTAIN,
                     official=of_party(told.sentence, told.publisher))  # fmt: skip
    if not said or not told.sentence.has(EventWord):
        return None
    span = disclosed_in_news(told.sentence)
    if span is None or denied < span.start or not speaks(told.sentence, span.start):
        return None
    speaker = next((a for a in said if a.claimant.span and not a.claimant.anonymous), None)
    if speaker is None or not is_official(None, speaker.claimant):
        return None
    start = min(span.start, speaker.at.start if speaker.at else span.start)
    return Draft(ClaimKind.DISCLOSURE, start, span.end, speaker.claimant, speaker, told.setting, event,
                 stance=Stance.ASSERTS, hedge=hedge_of(told.sentence),
                 official=of_party(told.sentence, speaker.claimant))  # fmt: skip


_Blamed = tuple[BelligerentMention, ...]


_Positions = Sequence[Position]


def _harms(told: Told, taken: _Positions, said: Sequence[Attribution], event: Event | None) -> list[Draft]:
    found = accounts(told.sentence, told_as_fact(told.sentence, told.figures), handed_over(said))
    if told.sentence.small("appeal"):
        found = tuple(account for account in found if not only_custody(account.counts))  # "must release them"
    elif (asked := demanded_from(told.sentence)) is not None:
        found = tuple(a for a in found if a.start < asked or not only_custody(a.counts))
    if not all(map(_numbered, found)):  # "is shelled almost daily, which kills and wounds civilians"
        again = _happens(told)
        found = tuple(a for a in found if _numbered(a) or not (again or as_a_rule(told.sentence, a.start)))
    spans = [Span(account.start, account.end) for account in found]
    blamed = find_belligerents(told.sentence) if found else ()
    voices = [voices_for(at, spans, voices_beside(told.sentence, said, taken, at)) for at in spans]
    made = [_harm(told, voice, event, blamed, one) for voice, one in zip(voices, found, strict=True)]
    return [_unconfirmed(d) if _left_open(told.sentence, taken, said, Span(d.start, d.end)) else d for d in made]


def _left_open(sentence: Sentence, taken: _Positions, said: Sequence[Attribution], at: Span) -> bool:
    return left_open(taken, at) or unverified(sentence, said, at)


def _happens(told: Told) -> bool:
    """True for harm of what happens again and again, or goes on nowhere in particular."""
    if recurring(told.sentence, told.dates):
        return True
    return told.sentence.has(EventWord) and goes_on(told.sentence, told.dates, told.setting.where)


def _unconfirmed(draft: Draft) -> Draft:
    return draft._replace(hedge=Hedge.UNCONFIRMED) if draft.hedge is Hedge.NONE else draft


def _numbered(account: Account) -> bool:
    """True for an account that gives some number; bare plurals give none."""
    return any(count.low is not None for count in account.counts)


def _harm(told: Told, said: Sequence[Attribution], event: Event | None, blamed: _Blamed, account: Account) -> Draft:
    voice = nearest_voice(said, Span(account.start, account.end), told.sentence.text)
    if only_custody(account.counts):
        event = event or custody_event(told.sentence, told.usual.any)
        blamed = with_takers(told.sentence, blamed, event)
    event = event or (None if all(c.indirect for c in account.counts) else told.usual.beside())
    return Draft(
        ClaimKind.HARM, account.start, account.end, voice.claimant if voice else told.publisher, voice, told.setting,
        event, blamed_for(told.sentence, blamed, account), _with_lag(told, account.counts), Stance.ASSERTS,
        hedge=hedge_of(told.sentence), confidence=_confidence(told, account),
    )  # fmt: skip


def _with_lag(told: Told, counts: tuple[Count, ...]) -> tuple[Count, ...]:
    """The counts with how long after the harm those among them died who died of wounds."""
    if not any(count.of_wounds for count in counts):
        return counts
    death = next(d for d in find_deaths(told.sentence) if d.indirect is None)
    lag = lag_of(told.sentence, death, told.dates, told.setting.when, told.report.published)
    return tuple(replace(count, of_wounds=lag) if count.of_wounds else count for count in counts)


def _acts(told: Told, taken: _Positions, said: Sequence[Attribution], event: Event | None) -> list[Draft]:
    """An attack or arrest without figures, told by who does not leave it open."""
    acts = told.sentence.of(EventWord)
    at = Span(acts[-1].start, acts[-1].end) if acts else None
    if at and any(one.claimant != told.publisher and left_open([one], at) for one in taken):
        return []  # "neither confirmed nor denied that it had struck": nobody tells of it
    voices = voices_beside(told.sentence, said, taken, at) if at else said
    return _action(told, voices, event) or _custody(told, voices)


_PARTIES = (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL)


def _action(told: Told, said: Sequence[Attribution], event: Event | None) -> list[Draft]:
    """An attack told of without figures: only where it says what was hit, where, or by whom, and does not deny it."""
    if event is None or event.span is None:
        return []
    blamed = with_takers(told.sentence, find_belligerents(told.sentence), event)
    if not (told.setting.own_place or blamed or event.target or event.method) or is_unreal(told.sentence):
        return []
    if recurring(told.sentence, told.dates) or goes_on(told.sentence, told.dates, told.setting.where):
        return []
    if only_before(told.sentence, told.dates):
        return []
    setting = told.setting
    if tells_what_goes_on(told.sentence, told.dates, setting.where, own_place=setting.own_place):
        return []
    by_itself = any(one.claimant.kind in _PARTIES for one in said)
    if speaks_in_general(told.sentence, told.dates, setting, event, by_itself=by_itself):
        return []
    span = told.sentence.span
    voice = nearest_voice(said, span)
    kind = ClaimKind.HARM if _people_inside(told.sentence) else ClaimKind.ACTION
    return [Draft(kind, span.start, span.end, voice.claimant if voice else told.publisher, voice, told.setting, event,
                  blamed, stance=Stance.ASSERTS, hedge=hedge_of(told.sentence),
                  confidence=_USUAL if told.setting.own_place else _TAKEN_OVER)]  # fmt: skip


def _custody(told: Told, said: Sequence[Attribution]) -> list[Draft]:
    """An arrest or release of people whom nobody counts, where the party that did it is named."""
    parties = custodians(told.sentence) or (find_belligerents(told.sentence) if told_custody(told.sentence) else ())
    if not parties or is_unreal(told.sentence) or recurring(told.sentence, told.dates):
        return []
    span = told.sentence.span
    voice = nearest_voice(said, span)
    return [Draft(ClaimKind.ACTION, span.start, span.end, voice.claimant if voice else told.publisher, voice,
                  told.setting, custody_event(told.sentence, told.usual.any), parties, stance=Stance.ASSERTS,
                  hedge=hedge_of(told.sentence),
                  confidence=_USUAL if told.setting.own_place else _TAKEN_OVER)]  # fmt: skip


def _people_inside(sentence: Sentence) -> bool:
    """ "levelled the prison where dissidents were being held": people are said to be in what was hit."""
    return bool(sentence.small("people_inside") and sentence.small("held"))


@lru_cache(maxsize=4)  # asked of a party's own strike and of the attack itself
def is_unreal(sentence: Sentence) -> bool:
    """True where the attack itself is denied, only imagined or not told of: "no strikes", "if they bombed"."""
    if sentence.small("conditional") or sentence.small("appeal") or tells_of_disclosing_only(sentence):
        return True
    text, acts = sentence.text, sentence.of(EventWord)
    acts = [m for m in acts if not (m.word.force or m.word.qualifier)] or acts  # "no aircraft was near the blast"
    if any(m.start < acts[0].start for m in sentence.small("purpose") if acts) or only_feared(sentence, acts):
        return True
    denials = (m for m in sentence.of(StanceWord) if m.word.stance is Stance.DENIES)
    if acts and any(m.start < acts[0].start < until(sentence, m.start, acts[0].end) for m in denials):
        return True  # whoever denies it is not named: «نفت قصفها للبلدة»
    beyond = beyond_from(sentence)
    if acts and beyond is not None and beyond <= acts[0].end:
        return True  # "in memory of those killed in the raid"; "a week after a strike" ends with the attack itself
    ends = [m.end for m in sentence.small("negation")]
    return any(end <= m.start and len(text[end : m.start].split()) <= _DENIED for end in ends for m in acts)


#: how many words after a negation an attack is still denied
_DENIED = 2


def _confidence(told: Told, account: Account) -> float:
    exact = all(c.exact or c.low is not None for c in account.counts)
    return _CERTAIN if exact and told.setting.own_place else _USUAL if exact else _TAKEN_OVER
