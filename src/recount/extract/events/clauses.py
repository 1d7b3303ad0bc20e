"""Where the clauses of a sentence on two attacks part: "A bombed the mill while B shelled the bridge, killing four".

    clauses          the stretches between joints, with an act of attack in each
    attacks_apart    those that tell of one attack each, of another kind, by others or elsewhere

Such a clause is read like a sentence: its kind, party, object, place and people are its own. A sentence is not parted
where a number reaches over the joint, or where what follows only goes on with the attack ("and the raid wounded …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...records import EventType, PlacePrecision, Span
from ..blame.blame import find_belligerents
from ..harm.figure import Figure
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, StanceWord
from ..places.places import PlaceMention
from .events import find_event

SEVERAL = 2


class _Clause(NamedTuple):
    """What a clause tells of: an attack, its kind where exact, an object that was hit, parties, places, and harm."""

    attack: bool
    kind: EventType | None
    hit: bool
    parties: frozenset[str]
    places: frozenset[str]
    harms: bool

    @property
    def told(self) -> bool:
        """True where it says what was hit, where or by whom."""
        return self.hit or bool(self.places or self.parties)


def clauses(sentence: Sentence, *, joined_by_and: bool = False) -> list[Span]:
    """The stretches between joints, each with an act of attack; the whole sentence where no joint parts two acts."""
    acts = [m.start for m in sentence.of(EventWord) if not (m.word.force or m.word.qualifier)]
    found, begin = list[Span](), sentence.span.start
    joint = _any_joint() if joined_by_and else _strong_joint()
    for match in joint.finditer(sentence.text, *sentence.span) if len(acts) >= SEVERAL else ():
        if _acts_on_both_sides(acts, begin, match.start(), sentence.span.end):
            found.append(Span(begin, match.start()))
            begin = match.start()
    return [*found, Span(begin, sentence.span.end)]


def _acts_on_both_sides(acts: Sequence[int], begin: int, at: int, end: int) -> bool:
    return any(begin <= act < at for act in acts) and any(at <= act < end for act in acts)


def attacks_apart(sentence: Sentence, figures: Sequence[Figure], places: Sequence[PlaceMention]) -> list[Span]:
    """The clauses of a sentence that tell of one attack each; the whole sentence alone where it tells of one."""
    acts = [m.start for m in sentence.of(EventWord)]
    if len(acts) < SEVERAL or sentence.has(StanceWord):
        return [sentence.span]
    found, begin = list[Span](), sentence.span.start
    joints = [*_joint_of_attacks().finditer(sentence.text, *sentence.span)]
    turns = [joint.start() for joint in joints if joint["strong"] is not None]
    for joint in joints:
        at, strong = joint.start(), joint["strong"] is not None
        end = next((turn for turn in turns if turn > at), sentence.span.end)
        if not _acts_on_both_sides(acts, begin, at, end):
            continue
        if any(_reaches_over(sentence, figure, at) for figure in figures):
            continue
        if not (strong or (_opens(sentence, joint.end()) and not _goes_on(sentence, figures, at, joint.end()))):
            continue
        before, behind = (_clause(sentence, Span(*ends), figures, places) for ends in ((begin, at), (at, end)))
        shared = behind.harms and not before.harms and not strong and joint[0][0] != ","
        again = behind.attack and before.attack and recalls_another(sentence.text, at, end)
        if not shared and (again or _are_apart(before, behind, strong=strong)):
            found.append(Span(begin, at))
            begin = _next_word(sentence.text, joint.end() if strong else at)
    return [*found, Span(begin, sentence.span.end)]


def recalls_another(text: str, start: int, end: int) -> bool:
    """ "; a similar attack in 2016 killed 62": a clause opens with an attack like the one told, of another year."""
    return _another_year().match(text, start, end) is not None


@cache
def _another_year() -> re.Pattern[str]:
    opens = rf"[\s,;]*(?:{any_of('connective')}\s*)?(?:{any_of('another_clause')}\s+)?(?:{any_of('had')}\s+)?"
    like = rf"(?:{any_of('article')}\s+)?(?:[^\W\d_]+\s+)?{any_of('alike')}\s[^.;\n]{{1,60}}?(?<!\d)(?:19|20)\d\d(?!\d)"
    return re.compile(rf"{opens}{like}")


def _next_word(text: str, at: int) -> int:
    while text[at] in " ,;":
        at += 1
    return at


def _opens(sentence: Sentence, at: int) -> bool:
    """True where a word of harm or attack follows within a few words: "and rebels shelled", not "and B, and rebels"."""
    told = [m.start for kind in (HarmWord, EventWord) for m in sentence.of(kind) if m.start >= at]
    return bool(told) and _FEW.fullmatch(sentence.text, at, min(told)) is not None


def _goes_on(sentence: Sentence, figures: Sequence[Figure], at: int, end: int) -> bool:
    """True for a party joined to a party, and for people joined to people: "A and B shelled", "killed 5, injured 4"."""
    if any(0 <= at - m.end <= 1 for m in sentence.of(ActorWord)):
        return True
    if any(0 <= at - m.end <= 1 and m.word.force for m in sentence.of(EventWord)):
        return True  # «بالمدفعية والصواريخ», "Russian warplanes and forces of B bombed"
    ahead = any(0 <= at - max(f.people.end, f.trigger.end) <= 1 for f in figures)
    acts = min((m.start for m in sentence.of(EventWord) if m.start >= end), default=end)
    return ahead and any(end <= m.start < acts for m in sentence.of(HarmWord))


#: up to three words, none of them joined by «و», before the word of harm or attack of a clause
_FEW = re.compile(r"\s*(?:(?!و)[^\W\d_]+(?:-[^\W\d_]+)?\s+){0,3}(?:ال)?")


def _reaches_over(sentence: Sentence, figure: Figure, at: int) -> bool:
    """True for people whose word of harm stands on the other side; not for those who attack: "and rebels shelled"."""
    start, end = min(figure.people.start, figure.trigger.start), max(figure.people.end, figure.trigger.end)
    attack = figure.people.start >= at and any(0 <= m.start - figure.people.end <= 1 for m in sentence.of(EventWord))
    return start < at < end and not attack


def _clause(sentence: Sentence, span: Span, figures: Sequence[Figure], places: Sequence[PlaceMention]) -> _Clause:
    own = sentence.within(span)
    event = find_event(own)
    exact = event is not None and event.type is not EventType.BOMBARDMENT
    here = [p.where for p in places if span.start <= p.start and p.end <= span.end]
    return _Clause(
        event is not None,
        event.type if event and exact else None,
        event is not None and event.target is not None,
        frozenset(party.id or party.stated for party in find_belligerents(own)),
        frozenset(where.called for where in here if where.precision in _SETTLED),
        own.has(HarmWord) and any(span.start <= figure.trigger.start < span.end for figure in figures),
    )


_SETTLED = (PlacePrecision.EXACT, PlacePrecision.LANDMARK, PlacePrecision.NEIGHBOURHOOD, PlacePrecision.VILLAGE,
            PlacePrecision.TOWN, PlacePrecision.CITY)  # fmt: skip


def _are_apart(before: _Clause, behind: _Clause, *, strong: bool) -> bool:
    """Whether two clauses tell of two attacks: of other kinds, by other parties or at other places.

    A number behind both is of the second only where this has a place, object or party of its own; a plain "and" parts
    only clauses of two parties, or of two kinds where both tell of harm; without a comma the number may be of both.
    """
    parties = _others(before.parties, behind.parties)
    kinds = before.kind is not None and behind.kind is not None and before.kind is not behind.kind
    if not (kinds or parties or _others(before.places, behind.places)):
        return False
    if not all(one.attack or (one.harms and one.parties) for one in (before, behind)):
        return False  # "killed by Israeli fire" names no attack, but who harmed whom
    if before.harms and behind.harms:
        return strong or kinds or parties
    if before.told and behind.told:
        return strong or parties
    return strong and kinds and not (before.harms or behind.harms)


def _others(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one and two) and one.isdisjoint(two)


@cache
def _strong_joint() -> re.Pattern[str]:
    """Words that turn to what another did, or did elsewhere: ", while"."""
    return re.compile(rf"[,;]\s*و?{any_of('another_clause')}\s")


def _and() -> str:
    """A plain "and" and what parts it from the next word, if anything does."""
    return rf"(?:{any_of('plain_and')}\s|{any_of('plain_and_onto')}(?=\w))"


@cache
def _any_joint() -> re.Pattern[str]:
    """The same, and a plain "and" behind a comma."""
    return re.compile(rf"[,;]\s*(?:و?{any_of('another_clause')}\s|{_and()})")


@cache
def _joint_of_attacks() -> re.Pattern[str]:
    """Words that turn to another attack: ", while", «، فيما»; weaker "and", with which one may also go on."""
    comma = rf"[,;]\s*(?:و?{any_of('another_clause')}|{any_of('turns_behind_comma')})(?!\w)"
    bare = rf"(?<=\s)و?(?:{any_of('turns_meanwhile')}|{any_of('turns_hours_apart')})(?!\w)"
    joints = rf"(?P<strong>{comma}|;|{bare})|,?\s+{_and()}"
    return re.compile(rf"(?:{joints})(?!\s*{any_of('in_its_course')}(?!\w))")
