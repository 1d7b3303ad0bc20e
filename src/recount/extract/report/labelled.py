"""Whom a labelled field blames: "Blamed: …", as a row of a recorder's table says it beside what it tells of.

The field stands in a line of its own or between others, with no verb, so it makes no claim by itself. Its parties are
those of the harm and the attacks told of in the same line, where these name nobody themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import BelligerentMention, ClaimKind, Span
from ..frames.compose import Draft
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..people.parties import named

_KINDS = (ClaimKind.HARM, ClaimKind.ACTION)


def with_labelled_parties(drafts: Sequence[Draft], sentences: Sequence[Sentence]) -> list[Draft]:
    """The drafts, those that name no party with the parties that a labelled field of their own line blames."""
    fields = [(_line(sentence), parties) for sentence in sentences if (parties := _parties(sentence))]
    return [_with_parties(draft, fields) for draft in drafts]


def _with_parties(draft: Draft, fields: Sequence[tuple[Span, tuple[BelligerentMention, ...]]]) -> Draft:
    if draft.kind not in _KINDS or draft.belligerents:
        return draft
    of_line = (parties for line, parties in fields if line.start <= draft.start and draft.end <= line.end)
    return draft._replace(belligerents=next(of_line, ()))


def _parties(sentence: Sentence) -> tuple[BelligerentMention, ...]:
    """The parties named behind a label that opens the sentence; none where it opens with anything else."""
    start, end = sentence.span
    label = _label().match(sentence.text, start, end) if sentence.text.find(":", start, end) >= 0 else None
    if label is None:
        return ()
    found = {
        actor.word.id: BelligerentMention(
            sentence.stated(actor.start, actor.end),
            actor.word.id,
            sentence.folded.original_span(actor.start, actor.end),
        )
        for actor in reversed(named(sentence))
        if actor.start >= label.end()
    }
    return tuple(reversed(found.values()))


def _line(sentence: Sentence) -> Span:
    text, (start, end) = sentence.text, sentence.span
    after = text.find("\n", end)
    return Span(text.rfind("\n", 0, start) + 1, len(text) if after < 0 else after)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"\W*{subject_pattern('grammar', 'blame_labels')}\s*:")
