"""What is told of another's attack beside a denial: "denied it, and said rebel rockets had hit the market".

Whoever denies an attack and says who did it makes a claim of its own, as one does who answers the denial ("but
residents said government artillery had hit it"). Both stand beside the denial, each under who tells it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...records import BelligerentMention, ClaimKind, Span, Stance
from ..blame.blame import find_belligerents
from ..events.context import Context
from ..events.events import find_event
from ..folding.text import fold_name
from ..frames.compose import Draft, Told, is_unreal
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, SpeechWord, StanceWord
from ..officials.denier_speaks_on import speaks_on
from ..officials.officials import find_positions
from ..officials.takers import Voices
from ..people.party_names import party_of
from ..speakers.attribution import attribute
from ..speakers.hedges import hedge_of
from ..speakers.speakers import Attribution

_ATTACKS = (ClaimKind.HARM, ClaimKind.ACTION)


def counter_blame(told: Told, so_far: Context, before: Sequence[Draft]) -> list[Draft]:
    """The claims on who made the attack that a sentence denies; none where it tells of an attack as its own matter."""
    sentence = told.sentence
    own = [d for d in before if sentence.span.start <= d.start < sentence.span.end]
    denials = [d for d in own if d.stance is Stance.DENIES]
    if not denials or any(d.kind in _ATTACKS for d in own):
        return []
    said = attribute(sentence, told.publisher, so_far.speaker)
    positions = find_positions(sentence, Voices(told.publisher, so_far.speaker, said), told.figures)
    voices = [v for v in speaks_on(sentence, said, positions) if v.at and v.at.start > denials[0].start]
    ends = [*(v.at.start for v in voices[1:] if v.at), sentence.span.end]
    made = (_told_by(told, denials, voice, end) for voice, end in zip(voices, ends, strict=False))
    return [draft for draft in made if draft is not None]


def _told_by(told: Told, denials: Sequence[Draft], voice: Attribution, end: int) -> Draft | None:
    """The claim of one voice in its stretch of the sentence; None where it names no party that attacked."""
    at = voice.at or told.sentence.span
    clause = told.sentence.within(Span(at.end, end))
    if not clause.has(EventWord) or clause.has(StanceWord, SpeechWord) or _open(clause):
        return None
    blamed, event = find_belligerents(clause), find_event(clause)
    denial = denials[-1]
    event = event or denial.event
    if not blamed or event is None or (_same(denial, voice) and _blames_itself(denial, blamed)):
        return None
    last = at.start + len(told.sentence.text[at.start : end].rstrip(" .,;،؛\"'"))
    return Draft(
        ClaimKind.ACTION, at.start, last, voice.claimant, voice,
        denial.setting._replace(own_place=False, own_time=False), event, blamed,
        stance=Stance.ASSERTS, hedge=hedge_of(clause),
    )  # fmt: skip


def _open(clause: Sentence) -> bool:
    """True for what is not said to have come about: "no rocket had hit it", "it might have been rockets"."""
    return bool(clause.small("negation")) or is_unreal(clause)


def _same(denial: Draft, voice: Attribution) -> bool:
    return denial.claimant.name == voice.claimant.name


def _blames_itself(denial: Draft, blamed: Sequence[BelligerentMention]) -> bool:
    """True where who denies is named as the one that attacked, were it only by a word such as "army"."""
    party = party_of(denial.claimant.name)
    return any(
        (party and one.id == party) or fold_name(one.stated) in fold_name(denial.claimant.name) for one in blamed
    )
