"""Sentences that a page prints twice: titles come again under their picture, deaths do not."""

from __future__ import annotations

from ..lexicon.sentence import Sentence

_SHORT = 25
_CUT = ("..", "…")


def repeated(sentence: Sentence, said: set[str]) -> bool:
    """True for a sentence printed before, or in full later, by the same report."""
    text, (start, end) = sentence.text, sentence.span
    words = text[start:end].strip(" .…#\n")
    if len(words) < _SHORT:
        return False
    cut_short = text.startswith(_CUT, start + len(words)) or text.endswith(_CUT, start, end)
    if cut_short and text.find(words, end) >= 0:
        return True
    if words not in said:
        said.add(words)
        return False
    return True
