"""Words of a report cut to what may be shown, with the runs marked that carry claims and numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from ..records import Claim, Span
from .public_words import Passage, Segment
from .rules import Extent
from .withheld import Mask, Withheld

#: a claim without a number is quoted by this many of its words at most, where only the shortest span is allowed
SPAN_WORDS = 20

_SENTENCE_END = re.compile(r"[.!?؟…]+[\s\"'»”)]+|\n+")
CUT = " […] "


@dataclass(frozen=True, slots=True)
class Marked:
    """A claim under the key that the release gives it."""

    key: str
    claim: Claim

    def numbers(self) -> tuple[Span, ...]:
        """The spans that carry the claim's numbers."""
        return tuple(sorted(count.span for count in self.claim.counts if count.span is not None))


def full_text(text: str, claims: tuple[Marked, ...], withheld: Withheld) -> Passage:
    """The whole text, each claim's words marked; nothing where it repeats words that are withheld."""
    if withheld.repeats(text):
        return Passage(Extent.NONE)
    return Passage(Extent.TEXT, _paragraphs(text, Span(0, len(text)), claims, withheld))


def quotation(text: str, marked: Marked, extent: Extent, withheld: Withheld) -> Passage:
    """A claim's words, no more of them than `extent` allows; nothing where they are withheld elsewhere."""
    if extent is Extent.NONE or withheld.repeats(text[slice(*marked.claim.span)]):
        return Passage(Extent.NONE)
    if extent is Extent.SPAN:
        return _shortest(text, marked, withheld)
    window = _sentences_around(text, marked.claim.span)
    return Passage(Extent.SENTENCE, _paragraphs(text, window, (marked,), withheld))


def span_quotation(text: str, span: Span, extent: Extent, withheld: Withheld) -> Passage:
    """The words of one span, shortened where only the shortest is allowed."""
    if extent is Extent.NONE or withheld.repeats(text[slice(*span)]):
        return Passage(Extent.NONE)
    if extent is Extent.SPAN:
        return Passage(Extent.SPAN, _paragraphs(text, _first_words(text, span), (), withheld))
    return Passage(Extent.SENTENCE, _paragraphs(text, span, (), withheld))


def _shortest(text: str, marked: Marked, withheld: Withheld) -> Passage:
    windows = _merged(marked.numbers()) or (_first_words(text, marked.claim.span),)
    pieces: list[Segment] = []
    for window in windows:
        if pieces:
            pieces.append(Segment(CUT, withheld=True))
        for paragraph in _paragraphs(text, window, (marked,), withheld):
            pieces.extend(paragraph)
    return Passage(Extent.SPAN, (tuple(pieces),))


def _merged(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    out: list[Span] = []
    for span in spans:
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def _first_words(text: str, span: Span) -> Span:
    words = list(re.finditer(r"\S+", text[slice(*span)]))
    if len(words) <= SPAN_WORDS:
        return span
    return Span(span.start, span.start + words[SPAN_WORDS - 1].end())


def _sentences_around(text: str, span: Span) -> Span:
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    start = max((end for end in ends if end <= span.start), default=0)
    stop = min((end for end in ends if end >= span.end), default=len(text))
    return Span(start, stop)


def _paragraphs(
    text: str, window: Span, claims: tuple[Marked, ...], withheld: Withheld
) -> tuple[tuple[Segment, ...], ...]:
    masks = withheld.masks(text)
    out = []
    for found in re.finditer(r"[^\n]+", text[slice(*window)]):
        if found.group().strip():
            part = Span(window.start + found.start(), window.start + found.end())
            out.append(tuple(_segments(text, part, claims, masks)))
    return tuple(out)


def _segments(text: str, window: Span, claims: tuple[Marked, ...], masks: tuple[Mask, ...]) -> list[Segment]:
    spans = [span for marked in claims for span in (marked.claim.span, *marked.numbers())]
    cuts = {window.start, window.end}
    for start, end in [*spans, *((mask.start, mask.end) for mask in masks)]:
        cuts.update(at for at in (start, end) if window.start < at < window.end)
    edges = sorted(cuts)
    out: list[Segment] = []
    for start, end in pairwise(edges):
        segment = _segment(text, Span(start, end), claims, masks)
        if segment is not None:
            out.append(segment)
    return out


def _segment(text: str, run: Span, claims: tuple[Marked, ...], masks: tuple[Mask, ...]) -> Segment | None:
    for mask in masks:
        if mask.start <= run.start < mask.end:
            # A mask may be cut in several runs by marks; its words stand once, at its beginning.
            return Segment(mask.instead, withheld=True) if run.start == mask.start else None
    over = [marked for marked in claims if _covers(marked.claim.span, run)]
    number = any(_covers(span, run) for marked in claims for span in marked.numbers())
    return Segment(text[slice(*run)], tuple(sorted(marked.key for marked in over)), number)


def _covers(span: Span, run: Span) -> bool:
    return span.start <= run.start and run.end <= span.end
