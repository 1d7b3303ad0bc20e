"""Who some of the harmed were: "two of the dead were children and three were women", "among the 53 killed were nurses".

Such people are parts of those harmed, and no toll of their own; the number of all the harmed is one where it is told
("9 of the 48 people killed were women"). A share says who they were and not how many: "one in four of the wounded is a
child" tells of no child more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...records import Harm
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, HarmWord, Mention
from ..numbers.quantified import Quantity

_HARMED = (Harm.KILLED, Harm.INJURED)
#: characters back from the word of harm over "of the 48 people who were", and from there over "one in every ten"
_REACH, _SHARE = 60, 24


class _Told(NamedTuple):
    """The parts that a sentence tells, the number of all if it is told, and from where to where both stand."""

    start: int
    end: int
    whole: Quantity | None
    parts: tuple[Quantity, ...]


def with_some_of_the_harmed(
    sentence: Sentence, figures: Sequence[Figure], quantities: Sequence[Quantity]
) -> tuple[Figure, ...]:
    """The figures of a sentence, those of whom it says that they were some of the harmed as parts of these."""
    found = tuple(figures)
    for harm in (m for m in sentence.of(HarmWord) if m.word.harm in _HARMED and not m.word.act):
        told = _some_of(sentence, harm, quantities) or _among(sentence, harm, quantities)
        if told is not None:
            found = _applied(found, harm, told)
    return tuple(_as_some(sentence, f, quantities) if _is_some_of(sentence.text, f) else f for f in found)


def _as_some(sentence: Sentence, figure: Figure, quantities: Sequence[Quantity]) -> Figure:
    """The figure as a part, of the people told behind the noun where some are: «ستة من القتلى مقاتلون»."""
    out_of = _of_them().match(sentence.text, figure.trigger.end, sentence.span.end)
    people = _predicate(sentence.text, out_of.end(), quantities) if out_of and not figure.people.people else None
    if people is None:
        return figure._replace(part=True)
    told = people._replace(start=figure.people.start, number=figure.people.number, implied=None)
    return figure._replace(people=told, part=True)


@cache
def _of_them() -> re.Pattern[str]:
    """Between the harmed and who some of them were, without a verb: nothing, or «من»."""
    return re.compile(rf"\s+(?:{any_of('out_of_onto')}\s+)?")


def _is_some_of(text: str, figure: Figure) -> bool:
    """«ستة من القتلى»: a number out of those who are told of as the harmed is a part, whoever they were."""
    number = figure.people.number
    if number is None or figure.part or figure.trigger.word.harm is not figure.harm:
        return False
    out_of = _out_of_the().fullmatch(text, number.end, figure.trigger.start)
    onto = syntax("definite_onto")
    return out_of is not None and (out_of["onto"] is None or text.startswith(onto, figure.trigger.start))


@cache
def _out_of_the() -> re.Pattern[str]:
    """Between a number and a noun for the harmed: "of the", or «من» before a noun with its article."""
    return re.compile(rf"\s+(?:{any_of('of_those')}|(?P<onto>{any_of('out_of_onto')}))\s+")


def _applied(figures: Sequence[Figure], harm: Mention[HarmWord], told: _Told) -> tuple[Figure, ...]:
    kept = [f for f in figures if f.trigger != harm and not told.start <= f.people.start < told.end]
    made = [Figure(harm.word.harm, people, harm, part=True) for people in told.parts]
    if told.whole is not None:
        made.append(Figure(harm.word.harm, told.whole, harm))
    return tuple(sorted((*kept, *made), key=lambda f: f.people.start))


def _some_of(sentence: Sentence, harm: Mention[HarmWord], quantities: Sequence[Quantity]) -> _Told | None:
    """ "Nine of the 48 killed were women and two were children"."""
    text = sentence.text
    opened = _of_those().search(text, max(sentence.span.start, harm.start - _REACH), harm.start)
    whole = _all_of_them(text, opened.end(), harm, quantities) if opened else None
    were = _were_there().match(text, whole.end, sentence.span.end) if whole else None
    if opened is None or whole is None or were is None:
        return None
    first = _predicate(text, _behind_party(sentence, were.end()), quantities)
    some = _how_many(text, opened.start(), quantities)
    if first is None or some is None:
        return None
    if some.share:
        return _Told(opened.start(), first.end, whole.number, ())
    parts = [_numbered(first, some)]
    while (more := _one_more(text, parts[-1].end, quantities)) is not None:
        parts.append(more)
    return _Told(some.start, parts[-1].end, whole.number, tuple(parts))


def _among(sentence: Sentence, harm: Mention[HarmWord], quantities: Sequence[Quantity]) -> _Told | None:
    """ "Among the 53 people killed were seven nurses and a child"; without a number of all, others read it."""
    text = sentence.text
    opened = _among_those().search(text, max(sentence.span.start, harm.start - _REACH), harm.start)
    whole = _all_of_them(text, opened.end(), harm, quantities) if opened else None
    if opened is None or whole is None or whole.number is None:
        return None
    were = _were().match(text, whole.end, sentence.span.end)
    if were is None:
        return None
    first = next((q for q in quantities if were.end() <= q.start and q.people and q.low), None)
    if first is None or not _article().fullmatch(text, were.end(), first.start):
        return None
    parts = [first]
    while (more := _one_more(text, parts[-1].end, quantities)) is not None:
        parts.append(more)
    return _Told(opened.start(), parts[-1].end, whole.number, tuple(parts))


class _Whole(NamedTuple):
    """Where the words for all the harmed end, and their number if it is told."""

    end: int
    number: Quantity | None


def _all_of_them(text: str, start: int, harm: Mention[HarmWord], quantities: Sequence[Quantity]) -> _Whole | None:
    """ "[the] 48 people who were killed", "[the] dead", "[the] 48 wounded civilians"; None for any other words."""
    told = [q for q in quantities if start <= q.start and q.end <= harm.start]
    number = next((q for q in told if q.number and q.start == start), None)
    led = number.end if number else told[0].end if told and told[0].start == start else start
    if len(told) > 1 or _who_were().fullmatch(text, led, harm.start) is None:
        return None
    behind = next((q for q in quantities if harm.end <= q.start <= harm.end + 1 and q.number is None), None)
    end = behind.end if behind and behind.people and not behind.implied else harm.end
    if number is not None and not number.people and behind is not None and end == behind.end:
        number = number._replace(people=behind.people)
    return _Whole(end, number)


class _Some(NamedTuple):
    """How many of all: a number, or a share of which no number is told."""

    start: int
    people: Quantity | None
    share: bool = False


def _how_many(text: str, end: int, quantities: Sequence[Quantity]) -> _Some | None:
    """The number or the share that ends at an offset; None where neither does."""
    share = _share().search(text, max(0, end - _SHARE), end)
    if share is not None:
        return _Some(share.start(), None, share=True)
    number = next((q for q in quantities if q.number and q.number.end == end and q.start <= q.number.start), None)
    if number is not None:
        return _Some(number.start, number)
    one = next((word for word in syntax("one_alone") if text.endswith(f" {word}", 0, end) or text[:end] == word), None)
    bounded = one is not None and text[: end - len(one)].rstrip().endswith(syntax("bound_of_one"))
    return None if one is None or bounded else _Some(end - len(one), None)


def _numbered(people: Quantity, some: _Some) -> Quantity:
    """The people of the predicate with the number before the verb; "one of the dead was a child" is one."""
    if some.people is None:
        return people._replace(start=some.start, number=None, implied=1)
    return people._replace(start=some.start, number=some.people.number, implied=None)


def _predicate(text: str, start: int, quantities: Sequence[Quantity]) -> Quantity | None:
    """The people right behind "were", who bear no number but that of one."""
    found = next((q for q in quantities if q.people and start <= q.start and q.number is None), None)
    return found if found is not None and _article().fullmatch(text, start, found.start) else None


def _behind_party(sentence: Sentence, start: int) -> int:
    """Where the people of "were [ISIS] fighters" begin: right behind the party, if one is named there."""
    party = next((m for m in sentence.of(ActorWord) if m.start == start), None)
    return party.end + 1 if party else start


def _one_more(text: str, start: int, quantities: Sequence[Quantity]) -> Quantity | None:
    """ "And three were women", "and two nurses": the next part, told behind the last one."""
    joint = _joint().match(text, start)
    number = next((q for q in quantities if joint and joint.end() <= q.start and q.low), None)
    if joint is None or number is None or not _article().fullmatch(text, joint.end(), number.start):
        return None
    if number.people:
        return number if number.group is not None and _ends(text, number.end) else None
    were = _were().match(text, number.end)
    people = _predicate(text, were.end(), quantities) if were else None
    return people._replace(number=number.number, implied=None) if people is not None else None


def _ends(text: str, end: int) -> bool:
    """True where nothing goes on about people: "and two nurses." and not "and two nurses were hurt"."""
    return re.match(r"\s*(?:[.,;:!]|$|\n)", text[end : end + 2]) is not None


@cache
def _of_those() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of('of_those')}\s+(?=[^.,;:]*\Z)")


@cache
def _among_those() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('among_those')}\s+(?=[^.,;:]*\Z)")


@cache
def _who_were() -> re.Pattern[str]:
    """Between those of whom it is said and the word of harm: nothing, "who were", "reported"."""
    return re.compile(rf"\s*(?:{any_of('who_were')}\s+)?(?:{any_of('adverb')}\s+)?")


@cache
def _were() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('they_were')}\s+(?:{any_of('adverb')}\s+)?")


@cache
def _were_there() -> re.Pattern[str]:
    """ "Were" behind the harmed, where and when they were harmed told in between: " on Tuesday in A were"."""
    return re.compile(
        rf"(?:\s+{any_of('at_place')}(?:\s+(?!{any_of('relative_any')}\s)[^.,;:()\s]+){{1,{_ADJUNCT}}}?)?{_were().pattern}"
    )


#: words of where and when
_ADJUNCT = 10


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('article')}\s+)?")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"\s*,?\s*(?:{any_of('connective')}\s+|(?<=,)\s*)(?:{any_of('another_some')}\s+)?")


@cache
def _share() -> re.Pattern[str]:
    number = r"[\w-]+"
    return re.compile(rf"(?<!\w){number}\s+{any_of('in_every')}\s+{number}\Z")
