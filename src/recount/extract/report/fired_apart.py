"""Whose fire it was, told in a sentence of its own behind the attack: «القذائف مصدرها مناطق …», «ونفذته طائرات …».

Such a sentence tells of no other attack: what it says is of the one before it, at its place and on its day. Only where
it gives no claim by itself, and says whence the fire came, or by a verb with the pronoun of the attack who did it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...records import ClaimKind, Span, Stance
from ..blame.blame import find_belligerents
from ..blame.blame_words import carried_out, fired_from_ends
from ..events.context import Context
from ..events.recurring import recurring
from ..frames.compose import Draft, Told
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, PeopleWord
from ..speakers.attribution import attribute
from ..speakers.hedges import hedge_of
from ..speakers.voices import nearest_voice

_ATTACKS = (ClaimKind.HARM, ClaimKind.ACTION)
#: characters from the last words of an attack to the sentence
_BEHIND = 300


def fired_apart(told: Told, so_far: Context, before: Sequence[Draft]) -> list[Draft]:
    """The claim of a sentence that only tells who fired; `before` are all drafts so far, its own with them."""
    sentence = told.sentence
    if not _tells_who_fired(sentence) or (before and before[-1].end > sentence.span.start):
        return []
    if recurring(sentence, told.dates):
        return []  # "answered 290 attacks since the year began, which the army carried out"
    about = next((draft for draft in reversed(before) if draft.kind in _ATTACKS and draft.event), None)
    if about is None or sentence.span.start - about.end > _BEHIND or sentence.small("negation"):
        return []
    blamed = find_belligerents(sentence)
    if not blamed:
        return []
    said = attribute(sentence, told.publisher, so_far.speaker)
    voice = nearest_voice(said, Span(*sentence.span))
    return [
        Draft(
            ClaimKind.ACTION,
            sentence.span.start,
            sentence.span.end,
            voice.claimant if voice else told.publisher,
            voice,
            about.setting._replace(own_place=False, own_time=False),
            about.event and replace(about.event, span=None, strikes=None, kind_elsewhere=True),
            blamed,
            stance=Stance.ASSERTS,
            hedge=hedge_of(sentence),
        )
    ]


def _tells_who_fired(sentence: Sentence) -> bool:
    if sentence.has(HarmWord):
        return False
    whence = fired_from_ends(sentence, sentence.span.end)
    return carried_out(sentence) or (whence is not None and _fire_came(sentence, whence))


def _fire_came(sentence: Sentence, whence: int) -> bool:
    """True where fire stands within a few words before "from", and nobody who came from there: «وصل نازحون من …»."""
    people = [m.start for m in sentence.of(PeopleWord) if m.start < whence]
    fire = [m for m in sentence.of(EventWord) if m.start < whence and m.start > max(people, default=-1)]
    return any(len(sentence.text[m.end : whence].split()) <= _FEW for m in fire)


#: words from the fire to the end of "from the areas of"
_FEW = 5
