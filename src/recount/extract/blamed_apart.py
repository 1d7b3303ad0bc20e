"""An accusation in a sentence of its own, behind the attack that it is about: "Residents blamed government forces."

What somebody is accused of stands before it, so the claim is of that attack, at its place and on its day. An accusation
of something else ("accused the army of a cover-up") is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ..records import BelligerentMention, Claimant, ClaimantKind, ClaimKind, Stance
from .accusations import Accusation, accuses, find_accusations
from .compose import Draft, Told
from .context import Context
from .grammar import any_of
from .hedges import hedge_of
from .sentence import Sentence
from .speakers import Attribution, subject_ahead

_ATTACKS = (ClaimKind.HARM, ClaimKind.ACTION)
#: characters from the last words of an attack to the accusation
_BEHIND = 500


def blamed_apart(told: Told, so_far: Context, before: Sequence[Draft]) -> list[Draft]:
    """The claims of a sentence that accuses parties of the attack told of before it; none where it tells of its own."""
    if not accuses(told.sentence):
        return []
    start, accused = told.sentence.span.start, _accusations(told, so_far)
    about = next((d for d in reversed(before) if d.kind in _ATTACKS and d.event), None) if accused else None
    if about is None or not 0 <= start - about.end <= _BEHIND:
        return []  # in words of its own, or of nothing near
    return [_draft(told, about, one) for one in accused]


def _accusations(told: Told, so_far: Context) -> list[Accusation]:
    found = find_accusations(told.sentence, told.publisher, so_far.speaker)
    return [
        one for one in found
        if _of_what_was_told(told.sentence, max(one.party.end, one.at.end)) and not _is_label(told.sentence, one)
    ]  # fmt: skip


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
    who = one.accuser or _own_subject(sentence, one)
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
