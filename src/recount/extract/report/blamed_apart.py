"""An accusation in a sentence of its own, behind the attack that it is about: "Residents blamed government forces."

What somebody is accused of stands before it, so the claim is of that attack, at its place and on its day. An accusation
of something else ("accused the army of a cover-up") is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ...records import BelligerentMention, Claimant, ClaimantKind, ClaimKind, Stance
from ..events.context import Context
from ..frames.compose import Draft, Told
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord
from ..speakers.accusations import Accusation, accuses, find_accusations
from ..speakers.hedges import hedge_of
from ..speakers.speakers import Attribution, subject_ahead

_ATTACKS = (ClaimKind.HARM, ClaimKind.ACTION)
#: characters from the last words of an attack to the accusation
_BEHIND = 500


def blamed_apart(told: Told, so_far: Context, before: Sequence[Draft]) -> list[Draft]:
    """The claims of a sentence that accuses parties of the attack told of before it, or beside a denial of one's own.

    None where it tells of an attack of its own. `before` are all drafts so far, those of the sentence with them.
    """
    if not accuses(told.sentence):
        return []
    start, found = told.sentence.span.start, find_accusations(told.sentence, told.publisher, so_far.speaker)
    if (denial := _denial(told.sentence, before)) is not None:
        attack = denial.event or next((d.event for d in reversed(before) if d.kind in _ATTACKS and d.event), None)
        denied = denial._replace(event=attack)
        return [_draft(told, denied, one) for one in found if _turned_on(told.sentence, denial, one)]
    accused = [one for one in found if _of_it(told.sentence, one)]
    about = next((d for d in reversed(before) if d.kind in _ATTACKS and d.event), None) if accused else None
    if about is None or not 0 <= start - about.end <= _BEHIND:
        return []  # in words of its own, or of nothing near
    return [_draft(told, about, one) for one in accused]


def _denial(sentence: Sentence, before: Sequence[Draft]) -> Draft | None:
    """What a sentence denies, where it tells of no attack beside it."""
    own = [draft for draft in before if sentence.span.start <= draft.start < sentence.span.end]
    if any(draft.kind in _ATTACKS for draft in own):
        return None
    return next((d for d in own if d.kind is ClaimKind.RESPONSIBILITY and d.stance is Stance.DENIES), None)


def _turned_on(sentence: Sentence, denial: Draft, one: Accusation) -> bool:
    """ "Denied responsibility and accused B of bombing the town", "and blamed it on B": who denies accuses another.

    Not "accused B of lying about the strike", nor one who accused first and was answered by a denial.
    """
    if one.at.start < denial.start or (one.accuser and one.accuser.name != denial.claimant.name):
        return False
    end = max(one.party.end, one.at.end)
    return _of_it(sentence, one) or _of_an_attack(sentence, end)


def _of_an_attack(sentence: Sentence, end: int) -> bool:
    """True where an attack stands within two words behind an accused party: "of bombing", «بقصف»."""
    deed = next((m for m in sentence.of(EventWord) if m.start >= end), None)
    between = sentence.text[end : deed.start].split()[1:] if deed else []
    return deed is not None and len(between) <= _FEW and set(syntax("preposition")).isdisjoint(between)


#: most words between "of" and the attack
_FEW = 2


def _of_it(sentence: Sentence, one: Accusation) -> bool:
    return _of_what_was_told(sentence, max(one.party.end, one.at.end)) and not _is_label(sentence, one)


def _is_label(sentence: Sentence, one: Accusation) -> bool:
    """ "Blamed: the army", as a table of a recorder has it, is said of its own row."""
    return ":" in sentence.text[one.at.end : one.party.start]


def _of_what_was_told(sentence: Sentence, end: int) -> bool:
    """True where an accused party is accused of nothing but what was told before: the clause ends, or "of it"."""
    return _no_deed().match(sentence.text, end, sentence.span.end) is not None or end == sentence.span.end


@cache
def _no_deed() -> re.Pattern[str]:
    told = f"(?:{any_of('accused_of_it')})"
    beside = f"(?:{any_of('relative_beside')}|{any_of('connective')}|{any_of('contrast')})"
    by = rf"\s+{any_of('by_accuser')}\s[^.;:,\n]{{1,60}}?"
    return re.compile(
        rf"[\"')]*(?:\s+{any_of('force_behind')})?(?:{by})?(?:\s+{told}(?!\w))?\s*(?:[.;!\n]|\Z|,\s+{beside}(?!\w))"
    )


def _own_subject(sentence: Sentence, one: Accusation) -> Claimant | None:
    """ "The opposition blamed": whoever accuses, though no list of speakers has such words."""
    own = subject_ahead(sentence, one.at.start) if one.at.start < one.party.start else None
    if own is None:
        return None
    return Claimant(sentence.stated(*own), ClaimantKind.OTHER, False, sentence.folded.original_span(*own))


def _draft(told: Told, about: Draft, one: Accusation) -> Draft:
    sentence, (start, end) = told.sentence, told.sentence.span
    span = sentence.folded.original_span(one.party.start, one.party.end)
    party = BelligerentMention(sentence.stated(one.party.start, one.party.end), one.party.id, span)
    own = about.kind is ClaimKind.RESPONSIBILITY  # who denies accuses another
    who = about.claimant if own else one.accuser or _own_subject(sentence, one)
    return Draft(
        ClaimKind.ACTION,
        start,
        end,
        who or told.publisher,
        Attribution(who) if who else None,
        about.setting._replace(own_place=False, own_time=False),
        about.event and replace(about.event, span=None, strikes=None, kind_elsewhere=True),
        (party,),
        stance=Stance.ASSERTS,
        hedge=hedge_of(sentence),
    )
