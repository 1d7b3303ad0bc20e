"""Who is blamed where a sentence goes on with "the strike" of the one right before it, whoever else the text blames.

    «وقالت مصادر إن طائرات … قصفت بلدة. وأضافت المصادر أن القصف أسفر عن مقتل خمسة»

The voice must be the same, by whatever word it is named, and nobody may answer fire in either sentence. A place of its
own is no bar where the sentence plainly goes on: the raid that is told of hit more than one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..records import BelligerentMention, ClaimantKind, ClaimKind, Span
from .compose import Draft
from .grammar import any_of, syntax, written
from .keyed import OpeningPattern
from .parties import is_nameless
from .same_voice import same_voice, told_as_known
from .text import Folded

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
    elsewhere = here.own_place and (here.where and here.where.name) != (there.where and there.where.name)
    first = text[span.start : span.end].split()[:1]
    if not elsewhere or not first:
        return not elsewhere
    return first[0] in syntax("goes_on_with") or first[0].startswith(_AND)


def _adds(text: str, last: Draft, draft: Draft, span: Span) -> bool:
    """«وأضافت المصادر أن القصف …»: who adds is who spoke before, unless somebody new is named."""
    head = text[span.start : span.end].split()[:_HEAD]
    spoke = last.claimant.kind is not ClaimantKind.PUBLISHER
    return spoke and told_as_known(draft.claimant) and any(word in written("adds") for word in head)


def sentence_around(text: str, draft: Draft) -> Span:
    """The sentence around a draft, or its line."""
    start = max(text.rfind(mark, 0, draft.start) + len(mark) if mark in text[: draft.start] else 0 for mark in _ENDS)
    last = draft.end - (text[draft.end - 1] in _MARKS)  # the words of an action end with its full stop
    ends = [at for mark in _ENDS if (at := text.find(mark, last)) >= 0]
    return Span(start, min(ends, default=len(text)))


_MARKS = ".!?؟"
_ENDS = (". ", ".\n", "\n", "! ", "؟ ", "? ")
#: what is written onto the first word of a sentence that goes on
_AND = "و"


@cache
def _answers() -> OpeningPattern:
    words = (*syntax("answers_fire"), *syntax("answer_before"))
    return OpeningPattern(words, rf"(?<!\w)[وف]?(?:{any_of('answers_fire')}|{any_of('answer_before')})(?!\w)")
