"""A belligerent's own strike log: how many strikes; and "no strikes", which is zero and not silence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ... import codebook
from ...records import Span
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, one
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, PeopleWord
from ..numbers.numbers import NumberMention
from ..people.party_names import party_of

_GAP = re.compile(r"\s*(?:[^\W\d_,.;:]+(?:-[^\W\d_,.;:]+)*[\s\-]+){0,2}")
#: words that may stand between a negation and its verb, and between the verb and the strikes
_SHORT_WAY, _WAY = r"\W+(?:[^\W\d_]+\W+){0,2}?", r"\W+(?:[^\W\d_]+\W+){0,4}?"


@dataclass(frozen=True, slots=True)
class StrikeCount:
    """Strikes told of in a sentence: folded offsets and the number, 0 for none; None where only the word stands."""

    span: Span
    strikes: int | None


def find_strikes(sentence: Sentence, numbers: Sequence[NumberMention]) -> StrikeCount | None:
    """The number of strikes that a sentence of a release tells of: the first one stated, which is the line's total."""
    text, (start, end) = sentence.text, sentence.span
    if none := _pattern("none").search(text, start, end) or _undisclosed().search(text, start, end):
        return StrikeCount(Span(*none.span()), 0)
    people = [m.start for m in sentence.of(PeopleWord)]
    return next(counts_of_strikes(text, sentence.span, numbers, people), None)


def find_raids(sentence: Sentence, numbers: Sequence[NumberMention], publisher: str) -> StrikeCount | None:
    """The raids that a sentence of a release says were carried out, with partners or alone: "conducted a joint raid".

    Raids before which only other parties than the publisher's are named are not its own.
    """
    for word in _raid().finditer(sentence.text, *sentence.span):
        act = next(iter(_acts_before(sentence, word.start())), None)
        ahead = [m.word.id for m in sentence.of(ActorWord) if act and m.end <= act.start]
        if act is None or (ahead and party_of(publisher) not in ahead):
            continue
        counted = next((n for n in numbers if act.end <= n.start and n.end <= word.start() and n.low), None)
        return StrikeCount(Span(act.start, word.end()), counted.low if counted else 1)
    return None


def _acts_before(sentence: Sentence, at: int) -> Iterator[Span]:
    """What says that it was carried out, in the few words before a raid, and is not denied."""
    text = sentence.text
    for act in _pattern("act").finditer(text, max(sentence.span.start, at - _ACT_REACH), at):
        begin = act.start() - _NOT_BEFORE
        denied = any(begin <= m.start < at for m in sentence.small("negation"))
        if not denied and len(text[act.end() : at].split()) <= _ACT_WORDS:
            yield Span(*act.span())


#: characters and words between an act and the raid
_ACT_REACH, _ACT_WORDS = 60, 4


@cache
def _raid() -> OpeningPattern:
    return OpeningPattern(_words("raid"), _whole(f"{any_of('prefix')}?{_any('raid')}"))


def counts_of_strikes(
    text: str, span: Span, numbers: Sequence[NumberMention], people: Sequence[int] = ()
) -> Iterator[StrikeCount]:
    """Every number of strikes stated between two offsets, by place; `people` are where words for people begin."""
    for word in _counted_word().finditer(text, *span):
        stated = next((n for n in numbers if span.start <= n.start and _counts(text, n, word.start(), people)), None)
        if word.group() in _pairs():
            yield StrikeCount(Span(*word.span()), 2)
        elif stated is not None and stated.low is not None:
            yield StrikeCount(Span(stated.start, word.end()), stated.low)
        elif single := one().search(text, max(span.start, word.start() - 30), word.start()):
            yield StrikeCount(Span(single.start(), word.end()), 1)


def stated_strikes(sentence: Sentence, numbers: Sequence[NumberMention]) -> int | None:
    """The one exact number of strikes that a sentence of anybody's states, two at least: "carried out 14 strikes"."""
    found = list(counts_of_strikes(sentence.text, sentence.span, numbers))
    if len(found) != 1 or found[0].strikes is None or found[0].strikes < _SEVERAL:
        return None
    counted = next((n for n in numbers if n.start == found[0].span.start), None)
    if counted is None:
        return found[0].strikes
    return found[0].strikes if counted.exact and _beside(sentence.text, counted.end, found[0].span.end) else None


def _beside(text: str, start: int, end: int) -> bool:
    """True where a number stands right before the word for strikes, in Latin script one adjective between at most.

    «ارتفاع عدد القتلى إلى 13 بغارات»: what is written onto the word parts it from the number.
    """
    words = text[start:end].replace("-", " ").split()
    strikes = " ".join(words) in _words("strike")
    return strikes or (text[start:end].isascii() and any(" ".join(words[n:]) in _words("strike") for n in (1, 2)))


#: one strike is told of by the claim itself
_SEVERAL = 2


def _counts(text: str, number: NumberMention, strikes: int, people: Sequence[int]) -> bool:
    """True where a number counts the strikes named behind it, and not people: "nine fighters in a strike"."""
    if number.end > strikes or not _GAP.fullmatch(text, number.end, strikes):
        return False
    return not any(number.start <= at < strikes for at in people)


@cache
def _pairs() -> frozenset[str]:
    """The words that are two strikes by themselves."""
    return frozenset(_words("two"))


@cache
def _counted_word() -> OpeningPattern:
    words = _words("strike") | _words("two")
    return OpeningPattern(words, _whole(f"{any_of('prefix')}?(?P<word>{alternation(words)})"))


def disclosed_in_news(sentence: Sentence) -> Span | None:
    """Where a news text tells that a belligerent disclosed strikes: from the act to the strikes; None otherwise."""
    text, (start, end) = sentence.text, sentence.span
    for act in _pattern("act").finditer(text, start, end):
        strike = _pattern("strike").search(text, act.end(), min(end, act.end() + 60))
        begin = act.start() - _NOT_BEFORE
        if strike is None or any(begin <= m.start < strike.start() for m in sentence.small("negation")):
            continue  # "carried out no strikes", "had not carried out a strike"
        if len(text[act.end() : strike.start()].split()) <= 4:
            return Span(act.start(), strike.end())
    return None


def tells_of_disclosing_only(sentence: Sentence) -> bool:
    """True where a sentence tells whether strikes are made public, and not of a strike.

    "has not reported any strikes", "its strikes there are no longer declared": an attack is spoken of, none is told.
    """
    text, (start, end) = sentence.text, sentence.span
    return any(pattern().search(text, start, end) for pattern in (_undisclosed, _kept_quiet))


#: characters before an act in which a negation is of it
_NOT_BEFORE = 12


@cache
def _undisclosed() -> KeyedPattern:
    """No strike made public: "did not publicly report any strikes", "no public accounts of strikes"."""
    verb = f"{_any('not')}{_SHORT_WAY}{_any('disclosing')}{_WAY}{_any('strike')}"
    return KeyedPattern(_words("strike"), _whole(rf"{verb}|{_any('no_account')}{_WAY}{_any('strike')}"))


@cache
def _kept_quiet() -> KeyedPattern:
    """A habit of not making strikes public, the strikes named before or after it."""
    habit = rf"{_any('not_usually')}{_SHORT_WAY}{_any('disclosing')}"
    around = _whole(rf"{_any('strike')}\W+(?:[^\W_]+\W+){{0,8}}?{habit}|{habit}{_WAY}{_any('strike')}")
    return KeyedPattern(_words("strike"), around)


@cache
def _pattern(role: str) -> re.Pattern[str]:
    return re.compile(_whole(_any(role)))


def _whole(pattern: str) -> str:
    return rf"(?<!\w)(?:{pattern})(?!\w)"


def _any(role: str) -> str:
    """The words of a role in every language, the longest that fits; a role that no language has matches nothing."""
    return f"(?:{alternation(_words(role))})"


@cache
def _words(role: str) -> set[str]:
    return {fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "disclosures").get(role, ())}
