"""Whom harm befell in wire copy: the characters of a text under learned weights, and what is said to befall them.

The weights (codebook/weights/wire-en.json, made by scripts/learn_wire.py) say how much each sign in the words around
people speaks for or against their being told of as victims. They decide whether; the words alone say who and how many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...records import EventType, Harm, Span
from .wire_chance import Chance, weigh_all
from .wire_people import People
from .wire_persons import Cast, Character, find_cast
from .wire_weights import bounds

#: how far apart, in steps of `Cast.steps`, two victims of one event may be told of
EVENT_REACH = 1
_HARMS = (Harm.KILLED, Harm.INJURED, Harm.UNHARMED, Harm.RELEASED)
#: exact relations (`wire_relations`) in which people endure an act, and the acts that say what it did to them
_ENDURED = frozenset(("pass", "obj", "part", "subj", "of", "adj"))
_STATED = {"death": Harm.KILLED, "wound": Harm.INJURED, "safe": Harm.UNHARMED}
_TYPES = (EventType.DETENTION, EventType.EXPLOSION, EventType.OTHER)


@dataclass(frozen=True, slots=True)
class Victim:
    """Somebody whom harm is said to have befallen: where the words for them stand, how many, what, in what event.

    `span` is that of the bare name where one is told, `title` that of the office before it, `noun` that of the words
    for who they are where their number stands alone; `least` says that they may be more than `number`; `harm` is None
    for a named person whose fate is not told. `event` numbers the events of the text; `score` is how sure the weights
    are, from 0 to 1.
    """

    span: Span
    sentence: int
    number: int | None
    least: bool
    named: bool
    title: Span | None
    noun: Span | None
    harm: Harm | None
    type: EventType
    event: int
    score: float


def find_victims(text: str, spans: Sequence[Span]) -> list[Victim]:
    """The victims that a folded text in capitals with these sentences tells of, by place."""
    cast = find_cast(text, spans)
    likely = [one for one in weigh_all(cast) if one.chance >= bounds()["threshold"]]
    events = _events([frozenset(cast.steps[at] for at in one.weighed.character.sentences) for one in likely])
    made = []
    for event in sorted(set(events)):
        members = [one for one, at in zip(likely, events, strict=True) if at == event]
        kind = max(_TYPES, key=lambda t: sum(one.weighed.probability(t) for one in members))
        made += [_victim(cast, one, kind, event) for one in members]
    return sorted(made, key=lambda victim: victim.span)


def _victim(cast: Cast, one: Chance, kind: EventType, event: int) -> Victim:
    character = one.weighed.character
    people = character.best
    words = cast.sentences[people.sentence][people.start : people.end]
    exact = _stated_harm(character)
    harm = exact or max(_HARMS, key=one.weighed.probability)
    told = exact is not None or one.weighed.probability(harm) >= bounds()["stated"]
    if not told and kind is EventType.DETENTION:
        harm = Harm.DETAINED
    at = next((n for n, token in enumerate(words) if token.word == people.name[0]), 0) if people.name else 0
    return Victim(
        Span(words[at].start, words[-1].start + len(words[-1].word)),  # a possessive's ending is none of who they are
        people.sentence,
        character.number,
        character.least,
        bool(people.name),
        Span(words[0].start, words[at - 1].end) if at else None,
        _noun(cast, people),
        harm if told or harm is Harm.DETAINED or not people.name else None,
        kind,
        event,
        one.chance,
    )


def _stated_harm(character: Character) -> Harm | None:
    """What the grammar itself says befell somebody ("were wounded", "the murder of"); None where it says two things."""
    codes = {code for mention in character.mentions for code in mention.exact}
    harms = {
        _STATED[act] for how, _, act in (code.rpartition(":") for code in codes) if how in _ENDURED and act in _STATED
    }
    return harms.pop() if len(harms) == 1 else None


def _noun(cast: Cast, people: People) -> Span | None:
    """The words whose noun is to be thought behind a bare number; None for people who have their own."""
    if people.noun is None:
        return None
    words = cast.sentences[people.sentence][people.noun.start : people.noun.end]
    return Span(words[0].start, words[-1].start + len(words[-1].word))


def _events(places: Sequence[frozenset[int]]) -> list[int]:
    """The number of the event of each, from where it is told of: in one sentence or the next, it is one event."""
    numbers = list(range(1, len(places) + 1))
    for at, one in enumerate(places):
        for before in range(at):
            if numbers[before] != numbers[at] and _near(one, places[before]):
                old, new = max(numbers[before], numbers[at]), min(numbers[before], numbers[at])
                numbers = [new if number == old else number for number in numbers]
    return numbers


def _near(one: frozenset[int], other: frozenset[int]) -> bool:
    return any(abs(a - b) <= EVENT_REACH for a in one for b in other)
