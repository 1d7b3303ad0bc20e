"""The clauses of a sentence on several attacks, each as it is read: with its own words, people, place and day.

Who tells the sentence tells all of it, and a day that only one clause names is that of all, unless it opens a later
one. A clause without a place takes over what was told before it, never what is told behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, Protocol, TypeVar

from ...records import Hedge, Span
from ..dates.dates import DateMention
from ..events.clauses import recalls_another
from ..events.context import Context, carried, setting_of
from ..events.control import Scene
from ..events.events import find_event
from ..events.usual_kinds import Usual
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..speakers.hedges import hedge_of
from ..speakers.speakers import Attribution
from .compose import Draft, Told


class ToldClause(NamedTuple):
    """A clause, the scene that it sets, and what was said before it."""

    told: Told
    scene: Scene
    so_far: Context


@cache
def _alike() -> OpeningPattern:
    """ "Similar shelling": of the kind that was told before."""
    return OpeningPattern(syntax("alike"), rf"(?<!\w){any_of('alike')}(?!\w)")


class _Placed(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_Mention = TypeVar("_Mention", bound=_Placed)


def clauses_of(told: Told, scene: Scene, so_far: Context, spans: Sequence[Span]) -> Iterator[ToldClause]:
    """Each clause to be read by itself; an attack of no stated kind takes none from the clause beside it."""
    sentences = [told.sentence.within(span) for span in spans]
    beside = [event.type for one in sentences if (event := find_event(one))]
    usual = Usual(*(None if kind in beside else kind for kind in told.usual))
    for span, sentence in zip(spans, sentences, strict=True):
        places, dates = _inside(scene.places, span), _dates(sentence.text, scene.dates, span, spans)
        setting = setting_of(sentence, places, dates, so_far)
        alike = _alike().search(sentence.text, *span) is not None
        own = told._replace(sentence=sentence, numbers=_inside(told.numbers, span), setting=setting, dates=dates,
                            usual=told.usual if alike else usual)  # fmt: skip
        yield ToldClause(own, Scene(places, dates, setting), so_far)
        so_far = carried(so_far, setting, None, tells=True)


def _inside(mentions: Sequence[_Mention], span: Span) -> tuple[_Mention, ...]:
    return tuple(one for one in mentions if span.start <= one.start and one.end <= span.end)


def _dates(text: str, dates: Sequence[DateMention], span: Span, spans: Sequence[Span]) -> tuple[DateMention, ...]:
    """The days of a clause: its own, or those of the one clause that names any and does not open with them."""
    own = _inside(dates, span)
    heads = [one for day in dates for one in spans if one.start <= day.start < one.end]
    one_for_all = not own and len(set(heads)) == 1 and len(heads) == len(dates)
    opens = heads and heads[0] is not spans[0] and dates[0].start - heads[0].start < _OPENING
    opens = opens or (heads and recalls_another(text, *heads[0]))
    return tuple(dates) if one_for_all and not opens else own


#: characters within which a clause opens with a day: ", while on Tuesday"
_OPENING = 20


def one_voice_each(said: Sequence[Attribution], spans: Sequence[Span]) -> bool:
    """True where one voice at most tells a sentence, or each of its clauses has one of its own."""
    at = [voice.at.start if voice.at else None for voice in said]
    return len(said) <= 1 or all(sum(s is not None and a <= s < b for s in at) == 1 for a, b in spans)


def voice_of(said: Sequence[Attribution], clause: Span) -> Attribution | None:
    """Who tells a clause: the one voice of the sentence, or the one that stands in it."""
    own = [voice for voice in said if voice.at and clause.start <= voice.at.start < clause.end]
    return said[0] if len(said) == 1 else own[0] if own else None


def voiced(told: Told, voice: Attribution | None, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a clause in the voice of its sentence, where its own words name none."""
    hedge = hedge_of(told.sentence)
    return [
        draft._replace(
            claimant=voice.claimant if voice and draft.attribution is None else draft.claimant,
            attribution=draft.attribution or voice,
            hedge=hedge if draft.hedge is Hedge.NONE else draft.hedge,
        )
        for draft in drafts
    ]
