"""The number of people that a language model points at, as our own readers read it in those words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...errors import BadModelAnswer
from ...records import Count, Span, Status
from ..lexicon.grammar import chain
from ..lexicon.words import HarmWord, Mention, PeopleWord, SmallWord
from ..numbers.quantified import Quantity, find_quantities
from .answer import Refusal, StatedCount
from .pointed import Pointed

#: words between a negation and what it denies; between a condition and what it imagines; between "including" and a part
_DENIED, _IMAGINED, _PART = 4, 8, 12


@dataclass(frozen=True, slots=True)
class _Number:
    """A number as our readers read it, and where."""

    low: int | None
    high: int | None
    exact: bool
    vague: str | None
    at: Span


def grounded_count(pointed: Pointed, said: StatedCount) -> Count:
    """The count that a statement points at. Raises BadModelAnswer where its words do not say it."""
    harm_at = _harm(pointed, said)
    number = _number(pointed, said) if said.number_words is not None else None
    if number is None and (said.low is not None or said.high is not None):
        raise BadModelAnswer(Refusal.OTHER_NUMBER, "a number without its words", said.harm_words)
    none = number is not None and (number.low, number.high) == (0, 0)
    _refuse_unreal(pointed, [harm_at, *([number.at] if number else [])], none)
    who_at = _who(pointed, said)
    at = number.at if number else who_at or harm_at
    sentence = pointed.sentence
    return Count(
        harm=said.harm,
        status=said.status,
        group=said.group,
        who=sentence.stated(*who_at) if who_at else None,
        low=number.low if number else None,
        high=number.high if number else None,
        exact=number.exact if number else False,
        vague=number.vague if number else None,
        part_of_total=_is_part(pointed, at),
        span=sentence.folded.original_span(*at),
    )


def _harm(pointed: Pointed, said: StatedCount) -> Span:
    at = pointed.page.find_within("harm_words", said.harm_words, pointed.at)
    told = {m.word.harm for m in pointed.sentence.of(HarmWord) if _meets(m, at)}
    if said.harm not in told:
        read = ", ".join(sorted(told)) or "no harm"
        raise BadModelAnswer(Refusal.OTHER_VALUE, f"harm: {said.harm}, where the words say {read}", said.harm_words)
    return at


def _number(pointed: Pointed, said: StatedCount) -> _Number:
    words = said.number_words or ""
    at = pointed.page.find_within("number_words", words, pointed.at)
    found = _read(pointed, at)
    if found is None and (said.low, said.high) == (0, 0) and any(_meets(m, at) for m in _negations(pointed)):
        return _Number(0, 0, True, None, at)
    if found is None:
        raise BadModelAnswer(Refusal.OTHER_NUMBER, f"{_ends(said.low, said.high)}, where the words say none", words)
    if (found.low, found.high) != (said.low, said.high):
        read = found.vague or _ends(found.low, found.high)
        raise BadModelAnswer(Refusal.OTHER_NUMBER, f"{_ends(said.low, said.high)}, where the words say {read}", words)
    return found


def _ends(low: int | None, high: int | None) -> str:
    return f"{'?' if low is None else low} to {'?' if high is None else high}"


def _read(pointed: Pointed, at: Span) -> _Number | None:
    """The number that our reader reads in these words: one, or the sum of people listed one after another."""
    sentence = pointed.sentence
    inside = [n for n in pointed.page.numbers if sentence.span.start <= n.start and n.end <= sentence.span.end]
    people = _apart([q for q in find_quantities(sentence, inside) if _counts(q, at)])
    if not people:
        return _implied(pointed, at)
    start, end = _start(people[0]), people[-1].number.end if people[-1].number else people[-1].end
    if len(people) == 1:
        number = people[0].number
        vague = number.vague if number else None
        return _Number(people[0].low, people[0].high, number.exact if number else True, vague, Span(start, end))
    if not _listed(sentence.text, people):
        return None
    exact = all(q.number is None or q.number.exact for q in people)
    return _Number(sum(q.low or 0 for q in people), sum(q.high or 0 for q in people), exact, None, Span(start, end))


def _apart(people: Sequence[Quantity]) -> list[Quantity]:
    """People without those that lie within others of the same number: a dual with its "two" behind it is two people."""
    return [q for q in people if not any(o is not q and _holds(o, q) and o.low == q.low for o in people)]


def _holds(outer: Quantity, inner: Quantity) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer.end - outer.start > inner.end - inner.start


def _implied(pointed: Pointed, at: Span) -> _Number | None:
    """The number that a word of harm itself implies: one dead man, two wounded."""
    words = [m for m in pointed.sentence.of(HarmWord) if _meets(m, at) and m.word.number is not None]
    if len(words) != 1:
        return None
    number = words[0].word.number
    return _Number(number, number, True, None, Span(words[0].start, words[0].end))


def _counts(people: Quantity, at: Span) -> bool:
    """True for people whose number stands in these words, be it only in the grammar of a noun."""
    if people.number is not None:
        return people.number.start < at.end and at.start < people.number.end
    return people.implied is not None and people.start < at.end and at.start < people.end


def _start(people: Quantity) -> int:
    return people.number.start if people.number else people.start


def _listed(text: str, people: Sequence[Quantity]) -> bool:
    known = all(q.low is not None and q.high is not None for q in people)
    return known and all(chain().fullmatch(text, one.end, two.start) for one, two in pairwise(people))


def _negations(pointed: Pointed) -> Sequence[Mention[SmallWord]]:
    return pointed.sentence.small("negation")


def _refuse_unreal(pointed: Pointed, told: Sequence[Span], none: bool) -> None:
    """Raises BadModelAnswer where harm is denied and people are claimed all the same, or where it is only imagined."""
    text, quote = pointed.sentence.text, pointed.sentence.stated(*pointed.at)
    for at in told:
        if not none and any(_before(text, m.end, at.start) < _DENIED for m in _negations(pointed)):
            raise BadModelAnswer(Refusal.DENIED, "a negation stands before them", quote)
        if any(_before(text, m.end, at.start) < _IMAGINED for m in pointed.sentence.small("conditional")):
            raise BadModelAnswer(Refusal.DENIED, "a condition stands before them", quote)


def _before(text: str, end: int, start: int) -> float:
    """The words from the end of one word to another after it in the same clause; endless where it is not after it."""
    gap = text[end:start]
    return len(gap.split()) if end <= start and not set(",.;:") & set(gap) else float("inf")


def _who(pointed: Pointed, said: StatedCount) -> Span | None:
    """Where the people stand. Raises BadModelAnswer where the words do not say their status or group."""
    if said.who_words is None:
        if said.status is not Status.UNKNOWN or said.group is not None:
            raise BadModelAnswer(Refusal.OTHER_VALUE, "a status or group without its words", said.harm_words)
        return None
    at = pointed.page.find_within("who_words", said.who_words, pointed.at)
    people = [m.word for m in pointed.sentence.of(PeopleWord) if _meets(m, at)]
    if said.status is not Status.UNKNOWN and said.status not in {word.status for word in people}:
        raise BadModelAnswer(Refusal.OTHER_VALUE, f"status: the words do not say {said.status}", said.who_words)
    if said.group is not None and said.group not in {word.group for word in people}:
        raise BadModelAnswer(Refusal.OTHER_VALUE, f"group: the words do not say {said.group}", said.who_words)
    return at


def _is_part(pointed: Pointed, at: Span) -> bool:
    """True for people named after "including" and its like: a part is never added to anything."""
    text = pointed.sentence.text
    return any(
        at.start - m.end >= 0 and len(text[m.end : at.start].split()) < _PART
        for m in pointed.sentence.small("subgroup")
    )


def _meets(mention: Mention[HarmWord] | Mention[PeopleWord] | Mention[SmallWord], at: Span) -> bool:
    return mention.start < at.end and at.start < mention.end
