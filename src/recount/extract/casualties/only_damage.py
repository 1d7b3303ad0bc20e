"""Damage to things alone, which says that nobody was harmed: «اقتصرت الأضرار على الماديات», "only material damage".

A place between the words is that of the damage, whatever else the sentence tells of: "shelling killed three in A, while
damage in B was limited to property".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...records import Harm, Span
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, SmallWord
from ..numbers.quantified import Quantity
from ..places.places import PlaceMention


def damage_ends(text: str) -> list[int]:
    """Where such words end in a folded text."""
    return [said.end() for pattern in (_damage_alone(), _damage_afar()) for said in pattern.finditer(text)]


def only_damage(sentence: Sentence) -> tuple[Figure, ...]:
    """The stated none of a sentence that tells of damage to things alone; empty for others.

    One that says nothing is known of casualties, or that damage was not all, leaves them unknown.
    """
    said = None if sentence.small("casualties") else _said(sentence)
    if said is None:
        return ()
    here = Quantity(*said, None, (), said.start)
    told = (Mention(*said, HarmWord(harm, "people")) for harm in (Harm.KILLED, Harm.INJURED))
    return tuple(Figure(t.word.harm, here, t, negated=True) for t in told)


def spared(sentence: Sentence, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place between the words for damage to things alone: "damage in B was limited to property"."""
    said = _said(sentence) if places and not sentence.small("casualties") else None
    if said is None:
        return None
    before = _noun_before().search(sentence.text, max(sentence.span.start, said.start - _REACH), said.start)
    start = before.start() if before else said.start
    return next((place for place in places if start <= place.start and place.end <= said.end), None)


def _said(sentence: Sentence) -> Span | None:
    text, (start, end) = sentence.text, sentence.span
    found = _damage_alone().search(text, start, end)
    if found is None and (found := _damage_afar().search(text, start, end)) is not None:
        near = text[max(start, found.start() - _REACH) : found.end()]
        found = found if set(near.replace(",", " ").split()) & set(syntax("damage")) else None
    if found is None or any(_right_before(text, small, found.start()) for small in sentence.small("negation")):
        return None
    return Span(*found.span())


def _right_before(text: str, small: Mention[SmallWord], at: int) -> bool:
    """ "Not limited to", "not only limited to": at most one word between."""
    return small.end <= at and len(text[small.end : at].split()) <= 1 and not set(".,;:،") & set(text[small.end : at])


#: characters before "was limited to" within which the damage is named
_REACH = 60
_WORD = r"[^\W\d_]+\s+"


@cache
def _damage_alone() -> OpeningPattern:
    limited = rf"{any_of('prefix')}?{any_of('damage_limited')}\s+(?:{_WORD}){{0,4}}?{any_of('to_property')}"
    words = rf"(?<!\w)(?:{limited}|{any_of('damage_only')})(?!\w)"
    return OpeningPattern((*syntax("damage_limited"), *syntax("damage_only")), words)


@cache
def _damage_afar() -> OpeningPattern:
    """The same with more words between, as those of a place; only beside a word for damage."""
    limited = rf"(?<!\w){any_of('prefix')}?{any_of('damage_stem')}\s+(?:{_WORD}){{1,11}}?"
    words = rf"{limited}{any_of('damage_onto')}\s+{any_of('to_property')}(?!\w)"
    return OpeningPattern(syntax("damage_stem"), words, syntax("to_property"))


@cache
def _noun_before() -> OpeningPattern:
    """A word for damage and the words up to "was limited to"."""
    return OpeningPattern(syntax("damage"), rf"(?<!\w){any_of('damage')}\s+(?:{_WORD}){{0,8}}\Z")
