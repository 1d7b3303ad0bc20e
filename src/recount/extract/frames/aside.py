"""What a sentence says beside harm and attacks: who holds a place, whose fate it tells, a tally, a general position.

None of it makes an incident, sets a bound of one, or is blame.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ... import codebook
from ...records import (
    About,
    Claimant,
    ClaimKind,
    Hedge,
    Official,
    PersonMention,
    PlacePrecision,
    Span,
    Stance,
    TimePrecision,
)
from ..events.context import Context, Setting
from ..events.control import Held, Scene, find_control
from ..folding.text import fold_name
from ..lexicon.sentence import Sentence
from ..lexicon.words import ControlWord, FateWord, SpeechWord, StatementWord
from ..officials.stance_voices import is_denied
from ..officials.statements import find_statements
from ..officials.takers import Voices
from ..rosters.fates import Fate
from ..rosters.persons import find_persons, goes_on
from ..speakers.attribution import attribute
from ..speakers.hedges import hedge_of
from ..speakers.speakers import Attribution
from ..speakers.voices import nearest_voice
from .compose import Draft, Told

#: words that make a sentence worth reading even without harm or attack
ASIDE = (ControlWord, FateWord, StatementWord)

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_LONG = (TimePrecision.MONTH, TimePrecision.YEAR)
_USUAL, _SURE = 0.7, 0.9


def aside(told: Told, scene: Scene, so_far: Context, before: Sequence[Draft] = ()) -> list[Draft]:
    """The claims of control, of persons' fates and of general positions in one sentence.

    `before` are those of the sentences before it: it may go on about the one person whom the last of them names.
    """
    sentence = told.sentence
    held, fates = find_control(sentence, scene), find_persons(sentence, scene.places)
    if not fates and (person := _last_named(sentence, before)) is not None:
        fates = goes_on(sentence, scene.places, person)
    general = sentence.has(StatementWord)
    if not (held or fates or general):
        return []
    said = attribute(sentence, told.publisher, so_far.speaker)
    voices = Voices(told.publisher, so_far.speaker, said)
    fates = [one for one in fates if not is_denied(sentence, voices, Span(one.start, one.end))]
    drafts = [_control(told, said, one) for one in held]
    drafts += [_person(told, _voices_of(sentence, said, fates, one), one) for one in fates]
    for one in find_statements(sentence, voices) if general else ():
        drafts.append(
            Draft(
                ClaimKind.STATEMENT,
                one.start,
                one.end,
                in_full(one.claimant),
                one.attribution,
                scene.setting,
                stance=Stance.ASSERTS,
                about=About.OPERATIONS,
                authority=one.authority,
                official=Official(about=About.OPERATIONS),
                hedge=hedge_of(sentence),
                confidence=_USUAL,
            )
        )
    return drafts


def _voices_of(
    sentence: Sentence, said: Sequence[Attribution], fates: Sequence[Fate], one: Fate
) -> Sequence[Attribution]:
    """The voices that may tell a fate: not the one behind it that tells another fate of the same person."""
    other = next((f for f in fates if f.start >= one.end and f.person.span == one.person.span), None)
    if other is None:
        return said
    before = [voice for voice in said if voice.at and voice.at.end <= other.start]
    theirs = before[-1] if before and before[-1].at and before[-1].at.start >= one.end else None
    return [voice for voice in said if voice is not theirs]


def _last_named(sentence: Sentence, before: Sequence[Draft]) -> PersonMention | None:
    """The one person whose fate the words right before a sentence tell; None where they tell of none or of several."""
    told = [draft for draft in before if draft.person is not None and draft.person.harm is not None]
    if not told or not sentence.has(SpeechWord):
        return None
    gap = sentence.folded.text[told[-1].end : sentence.span.start]
    near = [d for d in told if sentence.span.start - d.end <= _SENTENCE]
    alone = len({d.person.name for d in near if d.person}) == 1
    return told[-1].person if alone and "\n" not in gap and len(_STOPS.findall(gap)) <= 1 else None


#: characters of the sentence before; a stop that ends one
_SENTENCE, _STOPS = 200, re.compile(r"[.!?؟](?=\s)")


def in_full(claimant: Claimant) -> Claimant:
    """The claimant, with the full name beside the short form by which a text names a body ("CENTCOM")."""
    full = _short_names().get(fold_name(claimant.name))
    return replace(claimant, name=f"{full} ({claimant.name})") if full else claimant


@cache
def _short_names() -> dict[str, str]:
    return {
        fold_name(short): str(full)
        for language in codebook.languages()
        for short, full in codebook.lexicon(language, "speech").get("short", {}).items()
    }


def voice_of(told: Told, said: Sequence[Attribution], start: int, end: int) -> tuple[Claimant, Attribution | None]:
    """The claimant of words between two offsets, and how they are attributed: the publisher where nobody else is."""
    inside = next((a for a in said if a.at and start <= a.at.start < end), None)
    voice = inside or nearest_voice(said, Span(start, end), told.sentence.text)
    return (in_full(voice.claimant), voice) if voice else (told.publisher, None)


def _control(told: Told, said: Sequence[Attribution], held: Held) -> Draft:
    claimant, voice = voice_of(told, said, held.start, held.end)
    return Draft(
        ClaimKind.CONTROL, held.start, held.end, claimant, voice, Setting(held.where, held.when),
        stance=Stance.ASSERTS, control=held.control, hedge=hedge_of(told.sentence),
        confidence=_SURE if held.control.holder_id else _USUAL,
    )  # fmt: skip


def with_shared_voices(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """The drafts, where a control told twice in one paragraph has the speaker that either telling names."""
    made = list(drafts)
    places = [n for n, draft in enumerate(made) if draft.control is not None]
    for one, two in pairwise(places):
        first, second = made[one], made[two]
        if first.attribution is None and second.attribution is not None and _same(first, second, text):
            made[one] = first._replace(claimant=second.claimant, attribution=second.attribution)
    return made


def _same(one: Draft, two: Draft, text: str) -> bool:
    if one.control is None or two.control is None or one.control.holder_id is None:
        return False
    same = (one.control.act, one.control.holder_id) == (two.control.act, two.control.holder_id)
    named = [d.setting.where.called for d in (one, two) if d.setting.where]
    return same and len(set(named)) == 1 and "\n" not in text[one.end : two.start]


def _person(told: Told, said: Sequence[Attribution], fate: Fate) -> Draft:
    claimant, voice = (told.publisher, None) if fate.reported else voice_of(told, said, fate.start, fate.end)
    hedge = Hedge.REPORTED if fate.reported else hedge_of(told.sentence)
    return Draft(
        ClaimKind.PERSON, fate.start, fate.end, claimant, voice, told.setting,
        stance=Stance.ASSERTS, person=fate.person, hedge=hedge, confidence=_USUAL,
    )  # fmt: skip
