"""Reports of bombing and shelling, of which a town may see as many as it sees days.

Strikes of two days that follow on one another are two, where both texts state their day. One may be of the night
between them, and a date beside an hour may be that of the words, so that these say nothing. Gunfire is no such thing:
of two shootings told of in one town on two such days, one is most often told with the day of a death or of an arrest.

So the line between one event and two lies lower for strikes: what joins the wrong ones is the next day's strike on the
same town, and that is kept apart.
"""

from __future__ import annotations

from ...records import TimePrecision, When
from ..tellings.tellings import Telling
from ..tellings.told_times import days_in
from ..terms.places import Relation, between
from ..terms.rules import rules
from .corpus import Corpus, filed_apart

#: parts of a day with which it ends, and with which it begins, as far as one night may be told of under two days
_ENDS, _BEGINS = frozenset(("evening", "night", "midnight")), frozenset(("midnight", "night", "dawn"))


def least_between(a: Telling, b: Telling) -> float:
    """The log odds from which two tellings are held to be one event; two assessments of one recorder need no less."""
    return rules().join.least_struck if both_struck(a, b) and not filed_apart(a, b) else rules().join.least


def both_struck(a: Telling, b: Telling) -> bool:
    """True where both tell of bombing or shelling."""
    return not (a.types.isdisjoint(rules().struck) or b.types.isdisjoint(rules().struck))


def struck_again(a: Telling, b: Telling, body: Corpus) -> bool:
    """True for bombing and shelling on two days that follow on one another, each the one day that its text states.

    A report that tells of the other's day as well names the later one most often as that of words: "medics said on the
    19th that eight were killed in the airstrike".
    """
    if not (both_struck(a, b) and a.stated and b.stated) or a.when is None or b.when is None:
        return False
    if a.when.days_from(b.when) != 1 or not (_is_whole_day(a.when) and _is_whole_day(b.when)):
        return False
    if _tells_of_day(b.when, a, body) or _tells_of_day(a.when, b, body):
        return False
    first, second = sorted((a.when, b.when), key=lambda when: when.start.toordinal() if when.start else 0)
    return first.day_part not in _ENDS and second.day_part not in _BEGINS


def _tells_of_day(when: When, telling: Telling, body: Corpus) -> bool:
    """True where the report of a telling tells of a strike there on another day: this one."""
    others = (other for other in body.told[telling.report_id] if other is not telling and both_struck(other, telling))
    dated = (other for other in others if other.when is not None and other.stated and not other.when.days_from(when))
    return any(_one_place(other, telling) for other in dated)


def _one_place(a: Telling, b: Telling) -> bool:
    return bool(a.spot and b.spot) and between(a.spot, b.spot).relation is Relation.SAME


def _is_whole_day(when: When) -> bool:
    """True for one day or a part of it: beside an hour stands the date of a post as often as that of the event."""
    return days_in(when) == 1 and when.precision is not TimePrecision.HOUR
