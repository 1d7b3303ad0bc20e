"""Who is blamed where a sentence goes on with "the strike" of the one right before it, whoever else the text blames.

    «وقالت مصادر إن طائرات … قصفت بلدة. وأضافت المصادر أن القصف أسفر عن مقتل خمسة»

The voice must be the same, by whatever word it is named, and nobody may answer fire in either sentence. A place of its
own is no bar where the sentence plainly goes on: the raid that is told of hit more than one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...records import BelligerentMention, ClaimantKind, ClaimKind, Span
from ..folding.text import Folded, fold_name
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, syntax, written
from ..lexicon.keyed import OpeningPattern
from ..people.parties import is_nameless
from ..speakers.same_voice import same_voice, told_as_known

KINDS = (ClaimKind.HARM, ClaimKind.ACTION)
#: characters of white space and marks between two sentences that follow each other
_BETWEEN = 4
#: words at the head of a sentence in which it is said that somebody adds to what they said
_HEAD = 2


def from_sentence_before(
    folded: Folded, draft: Draft, drafts: Sequence[Draft], span: Span
) -> tuple[BelligerentMention, ...]:
    """Whom the sentence before that of a draft blames, where this goes on with its attack in the same voice."""
    text = folded.text
    told = [one for one in drafts if one.kind in KINDS and one.item == draft.item and one.end <= span.start]
    last = max(told, key=lambda one: one.end, default=None)
    if last is None or not last.belligerents:
        return ()
    before = sentence_around(text, last)
    gap = text[before.end : span.start]
    if span.start - before.end > _BETWEEN or any(map(str.isalnum, gap)):
        return ()
    own_paragraph = "\n" in gap and draft.claimant.kind is ClaimantKind.PUBLISHER
    if own_paragraph and _hits_further().search(text, *span) is None:
        return ()  # it may sum up several attacks
    blamed = {
        frozenset(p.id for p in one.belligerents) for one in told if before.start <= one.start and one.belligerents
    }
    if len(blamed) != 1 or not all(p.id and not is_nameless(p.stated) for p in last.belligerents):
        return ()
    if _answers().search(text, before.start, span.end) or not _is_of_it(text, last, draft, span):
        return ()
    return last.belligerents


def _is_of_it(text: str, last: Draft, draft: Draft, span: Span) -> bool:
    """True where voice and day are the same, and the place too, or the sentence plainly goes on."""
    if not (same_voice(last.claimant, draft.claimant) or _adds(text, last, draft, span)):
        return False
    here, there = draft.setting, last.setting
    if here.own_time and here.when and there.when and here.when.days_from(there.when) != 0:
        return False
    return _is_there(text, last, draft, span)


def _is_there(text: str, last: Draft, draft: Draft, span: Span) -> bool:
    """True where a sentence has no place of its own, one that the sentence before names, or says what else was hit."""
    here, there = draft.setting, last.setting
    if not here.own_place or (here.where and here.where.name) == (there.where and there.where.name):
        return True
    before, stated = sentence_around(text, last), here.where and here.where.stated
    if stated and fold_name(stated) in text[before.start : before.end]:
        return True
    return _hits_further().search(text, *span) is not None


def _adds(text: str, last: Draft, draft: Draft, span: Span) -> bool:
    """«وأضافت المصادر أن القصف …»: who adds is who spoke before, unless somebody new is named."""
    head = text[span.start : span.end].split()[:_HEAD]
    spoke = last.claimant.kind is not ClaimantKind.PUBLISHER
    again = told_as_known(draft.claimant) or draft.claimant.span is None  # told of again in no words of its own
    return spoke and again and any(word in written("adds") for word in head)


def sentence_around(text: str, draft: Draft) -> Span:
    """The sentence around a draft, or its line."""
    start = max(text.rfind(mark, 0, draft.start) + len(mark) if mark in text[: draft.start] else 0 for mark in _ENDS)
    last = draft.end - (text[draft.end - 1] in _MARKS)  # the words of an action end with its full stop
    ends = [at for mark in _ENDS if (at := text.find(mark, last)) >= 0]
    return Span(start, min(ends, default=len(text)))


_MARKS = ".!?؟"
_ENDS = (". ", ".\n", "\n", "! ", "؟ ", "? ")


@cache
def _hits_further() -> OpeningPattern:
    """«كما طال القصف», «الغارات استهدفت»: the attack told of hit somewhere else as well."""
    verb, attack = any_of("hits_further"), any_of("the_attack")
    return OpeningPattern(syntax("the_attack"), rf"(?<!\w)(?:[وف]?{verb}\s+{attack}|{attack}\s+{verb})(?!\w)")


@cache
def _answers() -> OpeningPattern:
    words = (*syntax("answers_fire"), *syntax("answer_before"))
    return OpeningPattern(words, rf"(?<!\w)[وف]?(?:{any_of('answers_fire')}|{any_of('answer_before')})(?!\w)")
