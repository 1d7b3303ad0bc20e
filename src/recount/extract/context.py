"""What a sentence may take over from those before it: the place, the time and the last speaker.

Only what the report itself said earlier is taken over, the nearest first, and a claim built so is never marked
`certain`. A province or country is context for nothing finer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..records import Claimant, PlacePrecision, Target, TimePrecision, When, Where
from .dates import DateMention
from .places import PlaceMention
from .sentence import Sentence
from .words import TargetWord

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_COARSE = _FINENESS[PlacePrecision.DISTRICT]


@dataclass(frozen=True, slots=True)
class Setting:
    """Place and time of a sentence; `own_place` and `own_time` are true where the sentence itself states them."""

    where: Where | None = None
    when: When | None = None
    own_place: bool = False
    own_time: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What the report has said so far."""

    where: Where | None = None
    when: When | None = None
    speaker: Claimant | None = None


def setting_of(
    sentence: Sentence, places: Sequence[PlaceMention], dates: Sequence[DateMention], so_far: Context
) -> Setting:
    """The place and time of a sentence: its own where it states them, else what the report said before."""
    where, when = _place(sentence, places), _time(sentence, dates)
    return Setting(
        where=where or so_far.where,
        when=when or so_far.when,
        own_place=where is not None,
        own_time=when is not None,
    )


def carried(so_far: Context, setting: Setting, speaker: Claimant | None, *, tells: bool) -> Context:
    """The context after a sentence; only one that `tells` of harm or attack sets the time of what follows."""
    where, when = so_far.where, so_far.when
    if setting.own_place and setting.where and (where is None or _rank(setting.where) <= _COARSE):
        where = setting.where
    if (
        tells
        and setting.own_time
        and setting.when
        and setting.when.precision not in (TimePrecision.YEAR, TimePrecision.UNKNOWN)
    ):
        when = setting.when
    return Context(where, when, speaker or so_far.speaker)


def _place(sentence: Sentence, places: Sequence[PlaceMention]) -> Where | None:
    """The finest place that a sentence states, the first of equals; one merely "near" counts after one meant itself."""
    if not places:
        return None
    best = min(places, key=lambda p: (_names_building(sentence, p), _rank(p.where) > _COARSE, _near(p.where), p.start))
    return replace(best.where, span=sentence.folded.original_span(best.start, best.end))


def _names_building(sentence: Sentence, place: PlaceMention) -> bool:
    """ "Yarmouk Hospital", «مشفى اليرموك»: a name beside the word for a building says what it is called, not where."""
    return any(
        0 <= m.start - place.end <= 1 or (0 <= place.start - m.end <= 1 and m.word.target is not Target.SHELTER_OR_CAMP)
        for m in sentence.of(TargetWord)
    )


def _near(where: Where) -> bool:
    return where.radius_m is not None and where.radius_m >= 5000 and _rank(where) <= _FINENESS[PlacePrecision.TOWN]


def _rank(where: Where) -> int:
    return _FINENESS[where.precision]


def _time(sentence: Sentence, dates: Sequence[DateMention]) -> When | None:
    """The first known day or stretch that a sentence states."""
    known = [d for d in dates if d.when.start is not None]
    if not known:
        return None
    best = min(known, key=lambda d: (d.when.precision in (TimePrecision.YEAR, TimePrecision.MONTH), d.start))
    return replace(best.when, span=sentence.folded.original_span(best.start, best.end))
