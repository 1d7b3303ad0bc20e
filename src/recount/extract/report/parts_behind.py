"""Parts told in the sentence behind a number: "killed nine people. Two were children", "Most of them were women."

They are some of the number of the sentence right before, where that tells of one number and one harm. A sentence that
speaks of harm, of an attack or of who says so has figures of its own, and adds nothing to the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ...records import ClaimKind, Count, Harm
from ..casualties.halves import most_of, one_kind
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, chain, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, FateWord, HarmWord, PeopleWord, SpeechWord, StanceWord, TargetWord
from ..numbers.numbers import find_numbers
from ..numbers.quantified import Quantity, find_quantities

_HARMED = (Harm.KILLED, Harm.INJURED)
_OTHERS = (HarmWord, EventWord, FateWord, SpeechWord, StanceWord, TargetWord)


def with_parts_behind(drafts: Sequence[Draft], sentences: Sequence[Sentence]) -> list[Draft]:
    """The drafts of one report, a number with the parts of it that the next sentence tells."""
    told = list(drafts)
    for before, sentence in pairwise(sentences):
        if not sentence.has(PeopleWord) or sentence.has(*_OTHERS):
            continue
        parts = list(_parts(sentence))
        at = _of_one_number(told, before) if parts else None
        if at is not None:
            told[at] = _with_parts(told[at], sentence, parts)
    return told


def _parts(sentence: Sentence) -> Iterator[Quantity]:
    """The people of a known kind with whom such a sentence opens, with their numbers."""
    text, (start, end) = sentence.text, sentence.span
    included = _they_included().match(text, start, end)
    if most := _most_were().match(text, start, end):
        people = find_quantities(sentence, ())
        yield from (q for q in people[:1] if q.start == most.end() and _is_most(sentence, q))
        return
    if included is None and _some_were().match(text, start, end) is None:
        return
    numbers = find_numbers(text[start:end], "und")
    moved = [n._replace(start=n.start + start, end=n.end + start) for n in numbers]
    people = find_quantities(sentence, moved)
    if included is not None:
        yield from _chained(text, included.end(), people)
        return
    while people and (some := _some(text, start, people)) is not None:
        yield some
        joint = _joint().match(text, some.end, end)
        start, people = (joint.end() if joint else end), [q for q in people if joint and q.start >= joint.end()]


def _is_most(sentence: Sentence, people: Quantity) -> bool:
    return people.group is not None and people.low is None and one_kind(sentence, people.end)


def _some(text: str, start: int, people: Sequence[Quantity]) -> Quantity | None:
    """ "Two were children", "two of them were women": the people with the number before the verb."""
    first = people[0]
    if not first.number or text[start : first.start].strip():
        return None
    if first.people:
        return first if _known(first) and text[first.number.end : first.people_start].split()[:1] != [] else None
    who = people[1] if len(people) > 1 else None
    if who is None or who.number or not _known(who) or not _were().fullmatch(text, first.end, who.start):
        return None
    return who._replace(start=first.start, number=first.number, implied=None)


def _chained(text: str, start: int, people: Sequence[Quantity]) -> Iterator[Quantity]:
    """The people of a list, as far as each is of a known kind and has its number."""
    for one in people:
        gap = text[start : one.start].strip()
        article = gap in syntax("article")
        if not (one.low and _known(one) and (not gap or article or chain().fullmatch(text, start, one.start))):
            return
        yield one
        start = one.end


def _known(people: Quantity) -> bool:
    return bool(people.group or people.status)


def _of_one_number(drafts: Sequence[Draft], before: Sentence) -> int | None:
    """The place of the one claim of harm of a sentence, where it tells of one number and of no parts."""
    start, end = before.span
    told = [n for n, d in enumerate(drafts) if d.kind is ClaimKind.HARM and d.counts and start <= d.start < end]
    if len(told) != 1 or len(drafts[told[0]].counts) != 1:
        return None
    whole = drafts[told[0]].counts[0]
    several = (whole.low or whole.high or 0) > 1 and whole.harm in _HARMED
    return told[0] if several and not (whole.part_of_total or whole.group or whole.undivided) else None


def _with_parts(draft: Draft, sentence: Sentence, parts: Sequence[Quantity]) -> Draft:
    whole = draft.counts[0]
    if whole.exact and whole.low:
        parts = [one if one.low else most_of(one, whole.low) for one in parts]
    least = sum(one.low or 0 for one in parts)
    if least > (whole.high or whole.low or least) or not all(one.low for one in parts):
        return draft
    counts = [_part(whole, sentence, one) for one in parts]
    return draft._replace(counts=(whole, *counts), end=max(draft.end, parts[-1].end))


def _part(whole: Count, sentence: Sentence, some: Quantity) -> Count:
    number = some.number
    return replace(
        whole, group=some.group, status=some.status or whole.status, low=some.low, high=some.high, part_of_total=True,
        exact=number is None or number.exact, vague=None, who=sentence.stated(some.start, some.end),
        span=sentence.folded.original_span(some.start, some.end), revises=None,
    )  # fmt: skip


@cache
def _they_included() -> KeyedPattern:
    return KeyedPattern(syntax("they_included"), rf"\W*{any_of('they_included')}\s+")


@cache
def _most_were() -> KeyedPattern:
    led = rf"(?:\s+(?:{any_of('of')}))?"
    return KeyedPattern(syntax("most_were"), rf"\W*{any_of('most_were')}{led}\s+(?:ال)?")


@cache
def _some_were() -> re.Pattern[str]:
    """ "Two were", "at least two of them were" as a sentence opens."""
    number = r"(?:[\w-]+\s+){1,4}?"
    return re.compile(rf"\W*{number}(?:{any_of('out_of_them')}\s+)?{any_of('they_were')}\s")


@cache
def _were() -> re.Pattern[str]:
    some = rf"(?:\s+{any_of('out_of_them')})?"
    return re.compile(rf"{some}\s+{any_of('they_were')}\s+(?:{any_of('adverb')}\s+)?")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"\s*,?\s*{any_of('connective')}\s+")
