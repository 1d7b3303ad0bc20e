"""Wire copy in capitals: the victims of each event that a text tells of, as one claim of harm.

The reading of figures leans on capital letters and on plain sentences; in these texts people are told of one by one,
by name and by office. Those told of together are added up; whoever may be among others told of is not. Everybody named
has a claim of harm besides, as a part of the whole. None of these claims is ever `certain`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...records import ClaimKind, Count, Event, EventType, Group, Harm, PersonMention, Span, Stance, Status
from ..blame.blame import find_belligerents
from ..events.context import Context, Setting
from ..events.events import find_event
from ..folding.text import Folded
from ..frames.compose import Draft, Told
from ..lexicon.sentence import Sentence
from ..lexicon.words import PeopleWord
from ..speakers.attribution import attribute
from ..speakers.hedges import hedge_of
from ..speakers.speakers import Attribution
from ..speakers.voices import nearest_voice
from .wire_victims import Victim, find_victims

_SUREST = 0.7
#: types that a sentence may bear beside each type that the weights give
_FITTING = {
    EventType.EXPLOSION: frozenset({EventType.MINE_OR_UXO, EventType.ROCKET, EventType.BOMBARDMENT}),
    EventType.OTHER: frozenset({EventType.GUNFIRE, EventType.EXECUTION, EventType.GROUND_OPERATION, EventType.RAID,
                                EventType.AIRSTRIKE, EventType.ARTILLERY}),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Harmed:
    """A sentence that tells of victims: all that was found in it, and whose words it gives."""

    told: Told
    victims: tuple[Victim, ...]
    said: tuple[Attribution, ...]


def victims_by_sentence(folded: Folded, spans: Sequence[Span]) -> dict[int, list[Victim]]:
    """The victims of a text in capitals by the number of the sentence; none for a text in usual case."""
    found: dict[int, list[Victim]] = defaultdict(list)
    for victim in find_victims(folded.text, spans) if folded.capitals else ():
        found[victim.sentence].append(victim)
    return dict(found)


def harmed_in(told: Told, victims: Sequence[Victim], so_far: Context) -> Harmed:
    """A sentence with its victims, under the context in which it stands."""
    return Harmed(told, tuple(victims), attribute(told.sentence, told.publisher, so_far.speaker))


def event_drafts(scenes: Sequence[Harmed]) -> list[Draft]:
    """A claim of harm for each event that the sentences tell of, and one for everybody named whom it befell."""
    events = dict.fromkeys(victim.event for scene in scenes for victim in scene.victims)
    made = list[Draft]()
    for event in events:
        of_it = [scene for scene in scenes if any(victim.event == event for victim in scene.victims)]
        whole = _draft(of_it, event)
        made += [
            *([whole] if whole.counts else []),
            *(_fate(whole, s, v) for s in of_it for v in s.victims if v.named and v.event == event),
        ]
    return made


def _fate(whole: Draft, scene: Harmed, victim: Victim) -> Draft:
    """What befell one named person of an event, set where and when the event is; no count where no fate is told."""
    sentence = scene.told.sentence
    voice = nearest_voice(scene.said, victim.span)
    person = PersonMention(
        sentence.stated(*victim.span), role=sentence.stated(*victim.title) if victim.title else None,
        harm=victim.harm, span=sentence.folded.original_span(*victim.span),
    )  # fmt: skip
    return whole._replace(
        start=victim.span.start, end=victim.span.end, claimant=voice.claimant if voice else scene.told.publisher,
        attribution=voice, person=person,
        counts=tuple(replace(_count(sentence, victim, harm), part_of_total=True) for harm in (victim.harm,) if harm),
        hedge=hedge_of(sentence), confidence=min(_SUREST, victim.score),
    )  # fmt: skip


def _draft(scenes: Sequence[Harmed], event: int) -> Draft:
    first = scenes[0]
    victims = [(scene.told.sentence, v) for scene in scenes for v in scene.victims if v.event == event]
    span = Span(first.told.sentence.span.start, scenes[-1].told.sentence.span.end)
    voice = nearest_voice(first.said, victims[0][1].span)
    return Draft(
        ClaimKind.HARM, *span, voice.claimant if voice else first.told.publisher, voice, _setting(scenes),
        _event(first.told.sentence, victims[0][1]), find_belligerents(first.told.sentence), _counts(victims),
        Stance.ASSERTS, hedge=hedge_of(first.told.sentence),
        confidence=min(_SUREST, *(victim.score for _, victim in victims)),
    )  # fmt: skip


def _setting(scenes: Sequence[Harmed]) -> Setting:
    """The place and the time that the sentences of an event state themselves, the first of each."""
    settings = [scene.told.setting for scene in scenes]
    placed = next((s for s in settings if s.own_place), settings[0])
    timed = next((s for s in settings if s.own_time), settings[0])
    return Setting(placed.where, timed.when, placed.own_place, timed.own_time)


def _event(sentence: Sentence, victim: Victim) -> Event:
    stated = find_event(sentence)
    if stated is None:
        return Event(victim.type, told_as=victim.event)
    fits = stated.type in _FITTING.get(victim.type, ())
    return replace(stated, type=stated.type if fits else victim.type, told_as=victim.event)


def _counts(victims: Sequence[tuple[Sentence, Victim]]) -> tuple[Count, ...]:
    """The counts of an event: those who make up the whole first told of, all others as possibly among them."""
    whole = _whole([victim for _, victim in victims if victim.harm])
    made = [replace(_count(s, v, v.harm), part_of_total=v not in whole) for s, v in victims if v.harm]
    grouped = all(count.group for count in made if not count.part_of_total)
    return tuple(made) if grouped else tuple(replace(c, group=c.group if c.part_of_total else None) for c in made)


def _whole(victims: Sequence[Victim]) -> frozenset[Victim]:
    """Of each harm those who are told of together or by name and are most: names differ, and a sentence lists."""
    found: set[Victim] = set()
    for harm in dict.fromkeys(victim.harm for victim in victims):
        mine = [victim for victim in victims if victim.harm is harm]
        together = [[v for v in mine if v.sentence == at] for at in dict.fromkeys(v.sentence for v in mine)]
        together.append([victim for victim in mine if victim.named])
        found |= set(max(together, key=_size))
    return frozenset(found)


def _size(victims: Iterable[Victim]) -> tuple[int, int]:
    """The largest number first: no number that stands beside it as a part is larger."""
    numbers = [victim.number or 0 for victim in victims]
    return max(numbers, default=0), sum(numbers)


def _count(sentence: Sentence, victim: Victim, harm: Harm) -> Count:
    start, end = victim.noun or victim.span
    people = next((m.word for m in sentence.of(PeopleWord) if start <= m.start and m.end <= end), PeopleWord())
    return Count(
        harm=harm,
        status=people.status or Status.UNKNOWN,
        group=None if people.group is Group.FAMILY else people.group,
        who=sentence.stated(start, end),
        low=victim.number,
        high=None if victim.least else victim.number,
        exact=victim.number is not None and not victim.least,
        span=sentence.folded.original_span(*victim.span),
    )
