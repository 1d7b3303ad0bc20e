"""The text that a language model was shown, and where the words that it points at stand in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from ...errors import BadModelAnswer
from ...records import Report, Span, When, Where
from ..blame.shared_names import with_shared_names
from ..dates.dates import DateMention, find_dates
from ..folding.text import Folded, fold, fold_name
from ..lexicon.sentence import Sentence
from ..lexicon.sentences import find_sentences
from ..lexicon.word_finder import find_words
from ..lexicon.words import Mention, Word
from ..numbers.numbers import NumberMention, find_numbers
from ..pages.furniture import readable
from ..pages.publication import published_of
from ..pages.set_apart import set_apart
from ..places.gazetteer import load_gazetteer
from ..places.places import find_places
from .answer import LONGEST, Refusal

#: sentences that the words of one claim may run over
_SENTENCES = 3


@dataclass(frozen=True)
class Page:
    """A report's own text, without readers' comments and other articles' headlines, and what our readers find in it."""

    report: Report
    folded: Folded
    others: tuple[Span, ...]
    gazetteer: tuple[Path, ...] = ()

    @classmethod
    def of(cls, report: Report, gazetteer: tuple[Path, ...] = ()) -> Page:
        """The page of a report; `gazetteer` names files of places to be known beside the packaged ones."""
        whole = fold(report.text)
        folded = whole.until(readable(whole.text).end)
        return cls(report, folded, set_apart(folded.text, folded.cased).spans, gazetteer)

    @cached_property
    def sentences(self) -> list[Span]:
        """Its sentences, those of other articles left out."""
        return [span for span in find_sentences(self.folded.text, self.folded.cased) if not self._aside(span)]

    @cached_property
    def words(self) -> tuple[Mention[Word], ...]:
        """The words that the lexicons know."""
        text, report = self.folded.text, self.report
        return with_shared_names(find_words(text, report.country), text, report.country, ())

    @cached_property
    def numbers(self) -> list[NumberMention]:
        """The numbers of people and things."""
        return find_numbers(self.folded.text, self._language)

    @cached_property
    def dates(self) -> list[DateMention]:
        """The days and stretches of time, from the day of publication."""
        return find_dates(self.folded.text, self._language, published_of(self.report, self.folded.text))

    def dates_in(self, span: Span) -> list[DateMention]:
        """Those of them that stand within some sentences."""
        return [day for day in self.dates if span.start <= day.start and day.end <= span.end]

    @property
    def _language(self) -> str:
        return self.report.language or "und"

    def find(self, value: str, words: str, near: Span | None = None) -> Span:
        """Where words stand, the place nearest to `near`, else the first. Raises BadModelAnswer."""
        found = [*self._places_of(value, words)]
        if not found:
            raise BadModelAnswer(Refusal.NOT_IN_TEXT, value, words)
        return found[0] if near is None else min(found, key=lambda at: (_gap(at, near), at.start))

    def find_within(self, value: str, words: str, within: Span) -> Span:
        """Where words stand within the words of a claim, the first place. Raises BadModelAnswer."""
        for at in self._places_of(value, words):
            if within.start <= at.start and at.end <= within.end:
                return at
        raise BadModelAnswer(Refusal.NOT_IN_TEXT, f"{value}, within the words of the claim", words)

    def _places_of(self, value: str, words: str) -> Iterator[Span]:
        if len(words) > LONGEST:
            raise BadModelAnswer(Refusal.NO_SCHEMA, f"{value}: more than {LONGEST} characters", words)
        parts = fold_name(words).split()
        if not parts:
            raise BadModelAnswer(Refusal.NO_SCHEMA, f"{value}: no words")
        for found in re.finditer(r"\s+".join(map(re.escape, parts)), self.folded.text):
            at = Span(*found.span())
            if _whole_words(self.folded.text, at) and not self._aside(at):
                yield at

    def _aside(self, span: Span) -> bool:
        return any(other.start <= span.start and span.end <= other.end for other in self.others)

    def sentence_over(self, at: Span) -> Sentence:
        """The sentences that words stand in, as one. Raises BadModelAnswer where they run over too many."""
        starts = [span.start for span in self.sentences]
        first = max(bisect_right(starts, at.start) - 1, 0)
        over = [span for span in self.sentences[first:] if span.start < at.end and at.start < span.end]
        if not over or len(over) > _SENTENCES:
            raise BadModelAnswer(
                Refusal.NOT_IN_TEXT, f"quote: it runs over {len(over)} sentences, {_SENTENCES} at most"
            )
        span = Span(over[0].start, over[-1].end)
        return Sentence(self.folded, span, [m for m in self.words if span.start <= m.start and m.end <= span.end])

    def place(self, words: str, near: Span) -> Where:
        """The place that words name, by the gazetteer and the words around. Raises BadModelAnswer."""
        at = self.find("place_words", words, near)
        for place in find_places(self.folded, self.report.country, load_gazetteer(self.gazetteer)):
            if place.start < at.end and at.start < place.end:
                return replace(place.where, span=self.folded.original_span(place.start, place.end))
        raise BadModelAnswer(Refusal.OTHER_VALUE, "place_words: they name no place", words)

    def time(self, words: str, near: Span) -> When:
        """The day or stretch that words name, from the day of publication. Raises BadModelAnswer."""
        at = self.find("date_words", words, near)
        for day in self.dates:
            if day.start < at.end and at.start < day.end:
                return replace(day.when, span=self.folded.original_span(day.start, day.end))
        raise BadModelAnswer(Refusal.OTHER_VALUE, "date_words: they name no day", words)


@dataclass(frozen=True, slots=True)
class Pointed:
    """The words of one claim on a page, and the sentences around them."""

    page: Page
    at: Span
    sentence: Sentence


def _gap(at: Span, near: Span) -> int:
    return max(0, near.start - at.end, at.start - near.end)


def _whole_words(text: str, at: Span) -> bool:
    """True where no Latin word and no number is cut; Arabic writes its small words on."""
    before, first, last, after = (
        text[at.start - 1 : at.start],
        text[at.start],
        text[at.end - 1],
        text[at.end : at.end + 1],
    )
    return not (_cuts(before, first) or _cuts(last, after))


def _cuts(one: str, two: str) -> bool:
    plain = one.isascii() and two.isascii() and one.isalnum() and two.isalnum()
    return bool(one and two) and plain
