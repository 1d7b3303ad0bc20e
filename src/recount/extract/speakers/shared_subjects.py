"""Verbs that share their subject: "residents blamed the army and said …", "the ministry denied that … and said …"."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import SpeechWord, StanceWord


def first_verb(sentence: Sentence, start: int, end: int) -> int | None:
    """Where the verb begins to which "and" joins the next: the first in a stretch of text, else the last before it."""
    begin = sentence.span.start
    verbs = {m.start for m in sentence.of(SpeechWord) if m.word.role == "verb" and not m.word.after}
    verbs |= {m.start for m in sentence.of(StanceWord) if not m.word.after}
    verbs |= {found.start() for found in _judging().finditer(sentence.text, begin, end)}
    within = [at for at in verbs if start < at < end]
    return min(within) if within else max((at for at in verbs if begin < at < start), default=None)


@cache
def _judging() -> re.Pattern[str]:
    """Verbs of blaming and condemning, which have somebody for a subject who speaks."""
    return re.compile(rf"(?<!\w)(?:{any_of('accusing')}|{any_of('judges_act')})(?!\w)")
