"""What a clause of a belligerent's release tells beside its strikes: targets, sorties, what was hit, and with whom.

A number of targets, sorties or engagements is no number of strikes, and is kept as what the words say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ...records import Act, Disclosed, Engaged, Partner, Quantity, Span, Struck
from ..folding.text import Folded
from ..lexicon.grammar import one
from ..lexicon.words import ActorWord, Mention, Word, actor_name
from ..numbers.numbers import NumberMention
from .engagement_words import ACTS, KINDS, NUMBERS, Found, find, keyed, listed
from .joint_partners import joint_partners

#: words between a number and what it counts: "three separate ISIL tactical units"
_TO_NOUN = re.compile(r"[ -](?:(?!(?:and|or)\b)[^\W\d_][\w'-]*[ -]+){0,4}")
_ENDS = "ends"  # verbs behind which no target stands
_APART = 4  # words between a kind and what is a part of it
_FAR = 200  # characters after a verb within which what was hit is named
_STOP = re.compile(r"[;:\n(]|\.(?:\s|$)")
_NAME = re.compile(r"[ ]?(?:[^\W_][\w'.-]*[ ]?){1,7}")
_LONGEST_NAME = 6


class Clause(NamedTuple):
    """A stretch of a release: its folded text, where it stands, and the numbers and actors named in it."""

    folded: Folded
    start: int
    end: int
    numbers: Sequence[NumberMention]
    words: Sequence[Mention[Word]]
    own: str = ""
    """What the party whose release this is is called: its id and the words of its name."""


def told_beside(clause: Clause) -> Disclosed | None:
    """What a clause tells of targets, sorties, engagements and partners; None where it tells of none."""
    targets, sorties, engagements = (_counted(clause, role) for role in NUMBERS)
    found = Disclosed(targets, sorties, engagements, tuple(_engaged(clause)), tuple(_partners(clause)))
    return None if found == _NOTHING else found


_NOTHING = Disclosed()


def numbered(told: Disclosed) -> Quantity | None:
    """The first number of targets, sorties or engagements, by place."""
    every = (one for one in (told.targets, told.sorties, told.engagements) if one is not None)
    return min(every, key=lambda quantity: quantity.span, default=None)


def _counted(clause: Clause, role: str) -> Quantity | None:
    text = clause.folded.text
    if not keyed("numbers", role).search(text, clause.start, clause.end):
        return None
    for hit in find("numbers", (role,), text, clause.start, clause.end):
        if number := _number_before(clause, hit.start):
            return _quantity(clause, number, hit.end)
    return None


def _number_before(clause: Clause, noun: int) -> NumberMention | None:
    """The number that counts the noun behind it."""
    near = (n for n in clause.numbers if clause.start <= n.start and n.end <= noun)
    return next((n for n in near if _counts(clause.folded.text, n.end, noun)), None)


def _counts(text: str, number: int, noun: int) -> bool:
    """True where nothing but words that describe a noun stand before it: no verb, and no "near" or "against"."""
    return bool(_TO_NOUN.fullmatch(text, number, noun)) and _not_describing().isdisjoint(text[number:noun].split())


@cache
def _not_describing() -> frozenset[str]:
    return frozenset((*listed("partners", "ends"), *(word for act in ACTS for word in listed("acts", act))))


def _quantity(clause: Clause, number: NumberMention, end: int) -> Quantity:
    span = clause.folded.original_span(number.start, end)
    return Quantity(span, number.low, number.high, number.exact, number.vague)


def _engaged(clause: Clause) -> Iterator[Engaged]:
    """What was hit, each with the verb that it stands under: behind it, or before it in the passive."""
    text, (start, end) = clause.folded.text, (clause.start, clause.end)
    if not keyed("acts", *ACTS).search(text, start, end):
        return
    acts = find("acts", (*ACTS, _ENDS), text, start, end)
    kinds = sorted([*find("kinds", KINDS, text, start, end), *find("pairs", KINDS, text, start, end)])
    for number, kind in enumerate(kinds):
        act = _act_of(text, kind, acts)
        if act in (None, _ENDS) or (number and _is_part(text, kinds[number - 1].end, kind.start)):
            continue
        if not (act == Act.DESTROYED and kind.role == Struck.PERSONNEL):  # people killed are counted as people
            yield _of_kind(clause, kind, Act(act))


def _is_part(text: str, end: int, start: int) -> bool:
    """True where a kind belongs to the one before it: "vehicles with mounted machine guns"."""
    between = text[end:start].split()
    return len(between) <= _APART and not {*between}.isdisjoint(listed("part_of", "words"))


def _act_of(text: str, kind: Found, acts: Sequence[Found]) -> str | None:
    before = [a for a in acts if a.end <= kind.start and not _is_passive(text, a)]
    if before and kind.start - before[-1].end <= _FAR and not _STOP.search(text, before[-1].end, kind.start):
        return before[-1].role
    after = (a for a in acts if a.start >= kind.end and _is_passive(text, a))
    behind = next(after, None)
    if behind and behind.start - kind.end <= _FAR and not _STOP.search(text, kind.end, behind.start):
        return behind.role
    return None


def _is_passive(text: str, act: Found) -> bool:
    words = text[max(0, act.start - 20) : act.start].split()
    return bool(words) and words[-1] in listed("acts", "passive")


def _of_kind(clause: Clause, kind: Found, act: Act) -> Engaged:
    folded = clause.folded
    number, quantity, first = _number_before(clause, kind.start), None, kind.start
    if any(folded.text[kind.start : kind.end].endswith(pair) for pair in listed("pairs", kind.role)):
        quantity = Quantity(folded.original_span(kind.start, kind.end), 2, 2)
    elif number is not None:
        quantity, first = _quantity(clause, number, kind.end), number.start
    elif single := one().search(folded.text, max(clause.start, kind.start - 40), kind.start):
        quantity, first = Quantity(folded.original_span(single.start(), kind.end), 1, 1), single.start()
    span = folded.original_span(first, kind.end)
    words = " ".join(folded.original[slice(*folded.original_span(kind.start, kind.end))].split())
    return Engaged(span, act, Struck(kind.role), words, quantity)


def _partners(clause: Clause) -> Iterator[Partner]:
    text = clause.folded.text
    parties = {m.start: m.word.id for m in clause.words if isinstance(m.word, ActorWord)}
    for at in joint_partners(text, Span(clause.start, clause.end), clause.own, parties):
        yield from _named(clause, *at)
    if not keyed("partners", "with", "by_themselves").search(text, clause.start, clause.end):
        return
    taken = clause.start
    for hit in find("partners", ("with", "by_themselves"), text, clause.start, clause.end):
        if hit.start < taken:
            continue
        start, end = (hit.start, hit.end) if hit.role == "by_themselves" else _name_after(clause, hit.end)
        if end > start:
            taken = end
            yield from _named(clause, start, end)


def _named(clause: Clause, start: int, end: int) -> Iterator[Partner]:
    """The partners that stand between two offsets: one of each party named there, else one as stated."""
    span = clause.folded.original_span(start, end)
    stated = clause.folded.original[slice(*span)]
    yield from (Partner(stated, actor, span) for actor in _actors(clause, start, end) or (None,))


def _name_after(clause: Clause, start: int) -> tuple[int, int]:
    """Where the name behind "in coordination with" stands: up to a comma or a word that begins what they did."""
    text = clause.folded.text
    found = _NAME.match(text, start, clause.end)
    if found is None:
        return start, start
    first = start + len(found.group()) - len(found.group().lstrip())
    end, ends = first, listed("partners", "ends")
    for number, word in enumerate(re.finditer(r"\S+", text[first : found.end()])):
        bare = word.group().strip(".,")
        if number >= _LONGEST_NAME or bare in ends:
            break
        end = first + word.start() + len(bare)
        if bare != word.group():
            break
    return first, end


def _actors(clause: Clause, start: int, end: int) -> tuple[str, ...]:
    """The parties named between two offsets, each once: "Turkish and Jordanian aircraft" are of two."""
    named = (m.word.id for m in clause.words if isinstance(m.word, ActorWord) and start <= m.start and m.end <= end)
    return tuple(dict.fromkeys(actor for actor in named if actor_name(actor)))
