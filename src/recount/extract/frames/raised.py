"""A toll that others raise, and the toll of an event remembered beside the one told of.

"Three more bodies were recovered, raising the toll to 19": the three are some of the 19. "The deadliest attack since a
strike that killed 40": the 40 are nobody's dead of today.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..lexicon.words import SpeechWord
from .raised_figures import is_raised


def with_raised(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence, those that raise its toll marked as parts, without those of an event long past."""
    kept = [figure for figure in figures if not _remembered(sentence, figure)]
    raised = next((figure for figure in kept if _is_raised(sentence, figure)), None)
    return tuple(kept if raised is None else (_under(sentence, figure, raised) for figure in kept))


def _is_raised(sentence: Sentence, figure: Figure) -> bool:
    number = figure.people.number
    if number is None or figure.part:
        return False
    if _raising().search(sentence.text, max(sentence.span.start, number.start - _REACH), number.start) is not None:
        return True
    return is_raised(sentence, figure)


def _under(sentence: Sentence, figure: Figure, raised: Figure) -> Figure:
    """A figure that the raised toll may hold, as a part of it; "while others cited 22" holds another toll."""
    start, end = sorted((figure.people.start, raised.people.start))
    turns = not set(syntax("contrast")).isdisjoint(sentence.text[start:end].replace(",", " ").split())
    if turns or any(start <= m.start < end for m in sentence.of(SpeechWord)):
        return figure
    if figure is raised or figure.harm is not raised.harm or figure.part or figure.negated:
        return figure
    known = figure.people.low is not None and figure.people.low < (raised.people.low or 0)
    return figure._replace(part=True) if known else figure


#: characters between a word that raises a toll and its number
_REACH = 70


@cache
def _raising() -> OpeningPattern:
    words = rf"(?<!\w){any_of('prefix')}?{any_of('raising')}(?!\w)[^.;,،\d]*(?<!\w){any_of('raised_onto')}\s+$"
    return OpeningPattern(syntax("raising"), words)


def _remembered(sentence: Sentence, figure: Figure) -> bool:
    """True for harm right behind "since a strike that", «منذ مجزرة … التي»."""
    start = figure.trigger.start
    return _since_another().search(sentence.text, max(sentence.span.start, start - _REACH), start) is not None


@cache
def _since_another() -> KeyedPattern:
    since = [word for word in subject_words("control", "since") if word in syntax("since_event")]
    either = "|".join(since) or "(?!)"
    return KeyedPattern(since, rf"(?<!\w)(?:{either})\s+(?:[^\W_]+\s+){{1,5}}{any_of('since_that')}\s+$")
