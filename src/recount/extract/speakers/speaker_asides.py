"""Who speaks where something is set between the name and the verb: "the ministry, quoted by state television, said"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...records import Claimant, ClaimantKind, Span
from ..lexicon.grammar import any_of, clause_break, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import SpeechWord
from .claimants import claimant_in


def before_aside(sentence: Sentence, end: int) -> Claimant | None:
    """ "The ministry, quoted by state television, said": who is named before what is set between two commas.

    A name may stand there as well, behind words for one who speaks: "the state agency, Amber News, reported".
    """
    text, start = sentence.text, sentence.span.start
    for _ in range(_ASIDES):
        opened = text.rfind(", ", start, end)
        aside = opened >= 0 and _aside().match(text, opened + 2, end) is not None
        if opened < 0 or not (aside or sentence.folded.cased[opened + 2].isupper()):
            return None
        phrase = without_contrast(clause_break().split(text[start:opened])[-1].strip(" \"'"))
        at = text.rfind(phrase, start, opened) if phrase else -1
        tells = any(at <= m.start < opened for m in sentence.of(SpeechWord))
        claimant = claimant_in(sentence, at, opened) if at >= 0 and not tells else None
        if claimant and (aside or claimant.kind not in (ClaimantKind.OTHER, ClaimantKind.BELLIGERENT)):
            beside = Span(opened + len(", "), end)
            return _by_name(sentence, claimant, beside) if claimant.anonymous else _as_told(sentence, claimant, beside)
        end = opened
    return None


def _as_told(sentence: Sentence, named: Claimant, aside: Span) -> Claimant:
    """ "Amal Example, a doctor at the hospital, said": one who is named, of the kind that stands beside the name."""
    first = sentence.text[slice(*aside)].split(maxsplit=1)[:1]
    beside = claimant_in(sentence, *aside) if {*first} & {*syntax("article"), *syntax("definite")} else None
    return replace(named, kind=beside.kind) if beside and named.kind is ClaimantKind.OTHER else named


def _by_name(sentence: Sentence, who: Claimant, aside: Span) -> Claimant:
    """ "A regional lawmaker, Amal Example, said": the name of one of whom it is said first what they are."""
    if not _NAME.fullmatch(sentence.folded.cased, *aside):
        return who
    return Claimant(sentence.stated(*aside), who.kind, False, sentence.folded.original_span(*aside))


#: a name of two words or more, each with its capital
_NAME = re.compile(r"[A-Z][\w'-]+(?:\s(?:al-|el-|bin |ibn |de |van )?[A-Z][\w'-]*)+")
#: how many things are set between a speaker and the verb
_ASIDES = 2


@cache
def _aside() -> re.Pattern[str]:
    """How what is set beside a speaker begins; an age is one."""
    return re.compile(rf"(?:{any_of('beside_speaker')}\b|\d)")


def without_contrast(phrase: str) -> str:
    """ "…, but his family", "and residents", "which residents": the speaker without the word that turns to it."""
    first, _, rest = phrase.partition(" ")
    return rest if any(first in syntax(role) for role in ("contrast", "connective", "relative", "clause")) else phrase
