"""What officials say of an event: a stance, its subject, its authority, and what it concedes.

Silence is not "declines to comment", and neither missing information nor "no strikes there" is a denial. An
anonymous official never speaks on the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...records import About, Authority, Claimant, ClaimantKind, Harm, Official, Span, Stance
from ..harm.figure import Figure
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import (
    ActorWord,
    Mention,
    SmallWord,
    SpeakerWord,
    StanceWord,
    actor_name,
)
from ..people.parties import parties_within
from ..people.party_names import party_of
from ..speakers.attribution import is_official_source
from ..speakers.seats import party_of_seat
from ..speakers.speakers import Attribution
from .concessions import conceded, owns_harm
from .other_voices import SPEAKING_KINDS, of_others
from .own_doing import about_fighters, only_reported, taken_back, told_by_rival
from .position_objects import object_at, object_of
from .second_positions import turns_itself
from .stances_apart import stances_in
from .takers import Voices, is_negated, names_taker, own_clause, taker


@dataclass(frozen=True, slots=True)
class Position:
    """One position taken in a sentence; `start` and `end` are its folded offsets.

    A publisher that takes a report of its own back takes no `stance` on the event.
    """

    start: int
    end: int
    claimant: Claimant
    stance: Stance | None
    about: About | None
    authority: Authority
    official: Official


def find_positions(sentence: Sentence, voices: Voices, figures: Sequence[Figure]) -> list[Position]:
    """The positions that a sentence states, by place; a stance word without an official behind it states none."""
    found: list[Position] = []
    for mention in (_turned(sentence, stated) for stated in stances_in(sentence)):
        within, turns = bool(found) and mention.start < found[-1].end, own_clause(sentence, mention, voices)
        again = _again(sentence, found, mention) if within and turns is None else None
        if within and turns is None and again is None:
            continue
        about = object_of(sentence, mention) if mention.word.needs_event else mention.word.about
        if about is not None and mention.word.about is About.LEGALITY:
            about = About.LEGALITY
        if about is About.STRIKE and _is_of_harm(sentence, mention):
            about = About.HARM
        claimant = found[-1].claimant if again is not None else taker(sentence, mention, voices)
        same = (
            claimant is None or claimant.span is None or claimant.name == found[-1].claimant.name if within else False
        )
        if same and again is None:
            continue
        if claimant is not None and not (mention.word.needs_event and about is None):
            others = of_others(sentence, mention.start, voices.said, figures)
            own = [figure for figure in figures if figure not in others]
            if _accepts_nothing(sentence, mention, claimant, own, voices):
                continue
            about = About.STRIKE if mention.word.stance is Stance.ACCEPTS and about_fighters(about, own) else about
            if within and (turn := turns if again is None else again) is not None:  # "…, and Russia also denied it"
                found[-1] = replace(found[-1], end=ends_before(sentence.text, found[-1].start, turn))
            found.append(_position(sentence, mention, Taken(claimant, about), own))
    return found


def _again(sentence: Sentence, found: Sequence[Position], mention: Mention[StanceWord]) -> int | None:
    """Where the last position turns to this one of the same party; in Arabic nobody is named behind its verb."""
    if not found or (last := found[-1].stance) is None or is_negated(sentence, mention):
        return None
    if mention.word.after and names_taker(sentence, mention):
        return None
    return turns_itself(sentence, found[-1].start, last, mention)


def without_rivals_words(sentence: Sentence, voices: Voices) -> tuple[Attribution, ...]:
    """The voices of a sentence without one that a rival says has admitted something: the rival tells of it."""
    if not sentence.has(StanceWord):
        return voices.said
    taken = [(m, taker(sentence, m, voices)) for m in stances_in(sentence)]
    told = [m for m, who in taken if who and told_by_rival(sentence, m, who, voices)]
    return tuple(a for a in voices.said if not any(a.at and a.at.start < m.end and m.start < a.at.end for m in told))


def _accepts_nothing(
    sentence: Sentence, mention: Mention[StanceWord], taker: Claimant, figures: Sequence[Figure], voices: Voices
) -> bool:
    """True for an acceptance that a rival tells of, that is taken back, or that is of nothing of one's own."""
    if mention.word.stance is Stance.ACCEPTS and taken_back(sentence, mention.end):
        return True
    return told_by_rival(sentence, mention, taker, voices) or only_reported(sentence, mention, taker, figures)


def _turned(sentence: Sentence, mention: Mention[StanceWord]) -> Mention[StanceWord]:
    """ "Acknowledged that no civilians were killed", "confirmed it had not struck": what is negated is denied."""
    word, found = mention.word, object_at(sentence, mention)
    if (word.stance, word.about) == (Stance.NOT_CORROBORATED, About.HARM):
        return _with_its_reason(sentence, mention)
    if not word.needs_event or word.stance is not Stance.ACCEPTS or found is None:
        return mention
    negated = any(_few_between(sentence.text, m.end, found[0]) for m in _negations(sentence, mention.end))
    return mention._replace(word=replace(word, stance=Stance.DENIES)) if negated else mention


def _with_its_reason(sentence: Sentence, verdict: Mention[StanceWord]) -> Mention[StanceWord]:
    """ "Assessed as non-credible: there is insufficient information": a verdict with the reason behind it is that."""
    later = [m.word.stance for m in sentence.of(StanceWord) if m.start >= verdict.end]
    if Stance.INSUFFICIENT_INFORMATION not in later or Stance.NOT_CORROBORATED in later:
        return verdict
    return verdict._replace(word=replace(verdict.word, stance=Stance.INSUFFICIENT_INFORMATION))


def _negations(sentence: Sentence, start: int) -> list[Mention[SmallWord]]:
    return [m for m in sentence.small("negation") if m.start >= start]


def _few_between(text: str, start: int, end: int) -> bool:
    return start <= end and len(text[start:end].split()) <= _NEGATED


#: words between a negation and what it denies
_NEGATED = 3


def _is_of_harm(sentence: Sentence, mention: Mention[StanceWord]) -> bool:
    """True where harm is conceded, or denied: "denied that two had died" denies no strike."""
    names_harm = object_of(sentence, mention) is About.HARM
    denies = mention.word.stance is Stance.DENIES and names_harm
    return denies or owns_harm(sentence, mention, names_harm=names_harm)


@dataclass(frozen=True, slots=True)
class Taken:
    """Who takes a position, and what it is about."""

    claimant: Claimant
    about: About | None


def _position(sentence: Sentence, mention: Mention[StanceWord], taken: Taken, figures: Sequence[Figure]) -> Position:
    word, claimant = mention.word, taken.claimant
    accepts_harm = word.stance is Stance.ACCEPTS and taken.about is About.HARM
    official = Official(
        belligerent=_belligerent(sentence, claimant),
        about=taken.about,
        conceded_killed=conceded(figures, Harm.KILLED) if accepts_harm else None,
        conceded_injured=conceded(figures, Harm.INJURED) if accepts_harm else None,
    )
    authority = _authority(word.stance, claimant)
    return Position(
        *extent(sentence, mention.start, mention.end), claimant, word.stance, taken.about, authority, official
    )


def ends_before(text: str, start: int, end: int) -> int:
    """Where a position ends before another clause: without the comma and the word that joins them."""
    head = text[start:end].rstrip(" ,;")
    first, _, last = head.rpartition(" ")
    joins = last in (*syntax("connective"), *syntax("contrast"))
    return start + len((first if joins else head).rstrip(" ,;"))


def extent(sentence: Sentence, start: int, least: int = 0) -> Span:
    """The clause of a position: from its first word to the end of its sentence, at least so far."""
    text = sentence.text
    end = sentence.span.end
    while end > max(start, least) and text[end - 1] in ".!?\"' ":
        end -= 1
    return Span(start, end)


def _authority(stance: Stance, claimant: Claimant) -> Authority:
    if stance in (Stance.NO_RESPONSE, Stance.CANNOT_VERIFY):
        return Authority.NONE
    if claimant.anonymous:
        return Authority.ANONYMOUS
    return Authority.ON_RECORD


def _belligerent(sentence: Sentence, claimant: Claimant) -> str | None:
    named = parties_within(sentence, claimant.span)
    if named:
        return actor_name(named[0].word.id)
    party = party_of_seat(claimant.name) or (None if claimant.span else party_of(claimant.name))
    return actor_name(party) if party else None


def of_party(sentence: Sentence, claimant: Claimant) -> Official | None:
    """The party that speaks or publishes, where its name says so, and nothing of what it says."""
    party = _belligerent(sentence, claimant)
    return Official(party) if party else None


def is_official(source_type: str | None, claimant: Claimant) -> bool:
    """True where a text is a belligerent's or government's own word."""
    return is_official_source(source_type) or claimant.kind is ClaimantKind.BELLIGERENT


def speaks(sentence: Sentence, before: int) -> bool:
    """True where an official or belligerent is named before an offset."""
    officials = any(m.end <= before for m in sentence.of(SpeakerWord) if m.word.kind in SPEAKING_KINDS)
    return officials or any(m.end <= before for m in sentence.of(ActorWord))
