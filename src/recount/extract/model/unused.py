"""What the reader saw in a report and made no value of: numbers, words of harm and attack, parts set aside.

It is worked out from the finished claims, when somebody asks to judge the reader by it; the reading itself never
waits for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from ...records import Claim, Reading, Span, Unused, UnusedKind
from ..dates.date_phrases import date_phrases
from ..folding.text import Folded, fold
from ..lexicon.number_words import languages_for, number_words, single_numbers
from ..lexicon.sentences import find_sentences
from ..lexicon.word_finder import find_words
from ..lexicon.words import EventWord, HarmWord
from ..numbers.numbers import find_numbers
from ..pages.furniture import readable
from ..pages.set_apart import set_apart

#: a part that is set aside is shown by this many of its first characters
_FIRST = 80


def unused(reading: Reading) -> tuple[Unused, ...]:
    """The words of a report that the reader saw and did not use, by place; those without a place come last."""
    whole = fold(reading.report.text)
    part = readable(whole.text)
    folded = whole.until(part.end)
    used = _Used(reading.claims)
    seen = [*_numbers(folded, reading.report.language or "und", used), *_words(folded, used)]
    beside = [
        _set_aside(folded, *span, why)
        for why, spans in set_apart(folded.text, folded.cased).by_reason()
        for span in spans
    ]
    found = [one for one in seen if not any(_holds(other, one) for other in beside)] + beside
    if part.set_aside is not None:
        found.append(_set_aside(whole, part.end, len(whole.text), part.set_aside))
    return tuple(sorted(found, key=lambda one: (one.span is None, one.span or (0, 0), one.kind)))


class _Used:
    """The words that claims and their values rest on."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = [claim.span for claim in claims]
        self._values = list(chain.from_iterable(map(_of_values, claims)))
        events = [(claim.span, claim.event) for claim in claims if claim.event and claim.event.strikes]
        self._strikes = [(span, event.strikes) for span, event in events]
        self._strikes += [(_around(event.span), event.strikes) for _, event in events if event.span]
        self._conceded = [(claim.span, one) for claim in claims for one in _conceded(claim)]

    def claimed(self, span: Span) -> bool:
        """True for words that lie within those of a claim."""
        return any(claim.start < span.end and span.start < claim.end for claim in self._claims)

    def counts_strikes(self, span: Span, number: int | None) -> bool:
        """True for the number of strikes of a claim that holds these words, or of the attack beside them."""
        return any(held.start < span.end and span.start < held.end and number == n for held, n in self._strikes)

    def concedes(self, span: Span, number: int | None) -> bool:
        """True for the number that a party concedes in a claim that holds these words."""
        return any(held.start < span.end and span.start < held.end and number == n for held, n in self._conceded)

    def valued(self, span: Span) -> bool:
        """True for words that carry a value of a claim."""
        return any(value.start < span.end and span.start < value.end for value in self._values)


def _around(event: Span) -> Span:
    """The words around an attack, where the number of its strikes stands."""
    return Span(max(0, event.start - _NUMBERED), event.end + _NUMBERED)


#: characters around a word of attack in which the number of strikes that its claim gives stands
_NUMBERED = 60


def _of_values(claim: Claim) -> Iterator[Span]:
    parts = (claim.event, claim.where, claim.when, *claim.counts, *claim.belligerents)
    yield from (part.span for part in parts if part is not None and part.span is not None)


def _conceded(claim: Claim) -> Iterator[int]:
    figures = (claim.official.conceded_killed, claim.official.conceded_injured) if claim.official else ()
    yield from (figure.low for figure in figures if figure is not None and figure.low is not None)


def _numbers(folded: Folded, language: str, used: _Used) -> Iterator[Unused]:
    """Numbers that no claim takes; those of days and hours count nobody by nature and are not told."""
    days = date_phrases(folded.text, language)
    numbers = find_numbers(folded.text, language)
    people = {number.start: number.end for number in numbers}
    for number in numbers:
        span = folded.original_span(number.start, number.end)
        if not (used.valued(span) or used.counts_strikes(span, number.low) or used.concedes(span, number.low)):
            inside = used.claimed(span)
            kind = UnusedKind.NUMBER_IN_NO_VALUE if inside else UnusedKind.NUMBER_IN_NO_CLAIM
            yield _unused(kind, folded, span)
    counted = [*people.items(), *((day.start, day.end) for day in days)]
    for single in single_numbers(folded.text, number_words(languages_for(language))):
        span = folded.original_span(single.start, single.end)
        if not any(start < single.end and single.start < end for start, end in counted) and not used.valued(span):
            yield _unused(UnusedKind.COUNTS_NOBODY, folded, span)


def _words(folded: Folded, used: _Used) -> Iterator[Unused]:
    """Words of harm or attack in sentences of which no claim was made, each place once."""
    sentences = find_sentences(folded.text, folded.cased)
    starts = [sentence.start for sentence in sentences]
    told: set[Span] = set()
    for mention in find_words(folded.text):
        kind = _KINDS.get(type(mention.word))
        if kind is None or (isinstance(mention.word, EventWord) and (mention.word.force or mention.word.qualifier)):
            continue
        span = folded.original_span(mention.start, mention.end)
        around = sentences[max(bisect_right(starts, mention.start) - 1, 0)]
        if span not in told and not used.claimed(folded.original_span(*around)):
            told.add(span)
            yield _unused(kind, folded, span)


_KINDS = {HarmWord: UnusedKind.HARM_IN_NO_CLAIM, EventWord: UnusedKind.ATTACK_IN_NO_CLAIM}


def _set_aside(whole: Folded, start: int, end: int, why: str) -> Unused:
    span = whole.original_span(start, end)
    words = " ".join(whole.original[span.start : span.end].split())
    return Unused(UnusedKind.SET_ASIDE, words[:_FIRST] + ("…" if len(words) > _FIRST else ""), span, why)


def _holds(aside: Unused, one: Unused) -> bool:
    """True for words within a part that is set aside as a whole."""
    if aside.span is None or one.span is None:
        return False
    return aside.span.start <= one.span.start and one.span.end <= aside.span.end


def _unused(kind: UnusedKind, folded: Folded, span: Span) -> Unused:
    return Unused(kind, folded.original[span.start : span.end], span)
