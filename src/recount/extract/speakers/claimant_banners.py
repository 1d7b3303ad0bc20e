"""A speaker's name without what a platform or a newsroom sets around it: "عاجل | مراسلنا", a handle written onto it."""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ..folding.text import fold_name
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, SpeakerWord


def without_banner(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Where the name lies: behind the last banner or handle before a word for a speaker, else before the first.

    A phrase without such a word, or without either, is left whole.
    """
    cuts = [(start + m.start(), start + m.end()) for m in _banner().finditer(sentence.text[start:end])]
    if not cuts:
        return start, end
    named = [m.start for kind in (SpeakerWord, ActorWord) for m in sentence.of(kind) if start <= m.start < end]
    begin = max((last for _, last in cuts if any(at >= last for at in named)), default=start)
    behind = [first for first, _ in cuts if any(begin <= at < first for at in named)]
    return begin, min(behind, default=end)


@cache
def _banner() -> re.Pattern[str]:
    """A handle written onto a word, a bar, or a word for what is breaking that a mark sets apart, and their marks."""
    lists = (codebook.lexicon(language, "pages").get("breaking", ()) for language in codebook.languages())
    breaking = alternation(sorted({fold_name(word) for words in lists for word in words}, key=len, reverse=True))
    opened, marks = r"(?:^|(?<=[^\w\s])|(?<=[^\w\s]\s))#?", r"[^\w«\"“(]*"
    return re.compile(rf"[^\w\s]*(?:(?<=\w)@[A-Za-z0-9_]+|[|‖]|{opened}{breaking}(?=\s*[^\w\s«\"“(]|$)){marks}")
