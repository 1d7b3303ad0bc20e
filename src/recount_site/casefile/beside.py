"""An incident as computed, field by field beside what an earlier list says. Nothing is judged right or wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from recount import codebook
from recount.records import (
    Assessment,
    GroupRange,
    Harm,
    LegacyFigure,
    LegacyJudgement,
    PlacePrecision,
    Range,
    Status,
    When,
    Where,
)

from .current import CurrentIncident

ENDS = ("low", "best", "high")
#: how far apart two points may be named the same place, where neither says how exactly it is known; metres
NEAR_M = 10_000


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field in which the two differ: what each says, and what the difference may come from."""

    field: str
    listed: str
    computed: str
    reason: str


def compared(said: LegacyJudgement, found: CurrentIncident, scales: Mapping[str, str]) -> Iterator[FieldDifference]:
    """Every field in which a row differs from an incident. `scales` names the axis that a scheme's words are of."""
    assessed = found.assessment
    yield from _figures(said, assessed)
    yield from _words(said, assessed, scales)
    yield from _date(said.when, found.incident.date)
    yield from _place(said.where, found.incident.where)
    yield from _belligerents(said.belligerents, assessed)


def _figures(said: LegacyJudgement, assessed: Assessment) -> Iterator[FieldDifference]:
    for harm, computed in ((Harm.KILLED, assessed.killed), (Harm.INJURED, assessed.injured)):
        figure = said.figure(harm)
        if figure is not None:
            yield from _ends(harm.value, figure, computed, _scope(figure), assessed)
    for figure in said.figures:
        if figure.part and figure.group is not None and figure.harm in (Harm.KILLED, Harm.INJURED):
            parts = assessed.groups.get(figure.group, GroupRange())
            computed = parts.killed if figure.harm is Harm.KILLED else parts.injured
            yield from _ends(
                f"{figure.harm.value} {figure.group.value}", figure, computed, "a part of the whole", assessed
            )
        elif figure.part and figure.status is Status.COMBATANT and figure.harm is Harm.KILLED:
            yield from _ends("combatants killed", figure, assessed.combatants_killed, "apart from the whole", assessed)


def _scope(figure: LegacyFigure) -> str:
    theirs = "civilians as the list defines them" if figure.status is Status.CIVILIAN else "all whom the list counts"
    return f"list: {theirs}; computed: civilians and persons of unknown status"


def _ends(
    field: str, figure: LegacyFigure, computed: Range | None, scope: str, assessed: Assessment
) -> Iterator[FieldDifference]:
    mine = computed or Range()
    stated = ", ".join(f"{column} {text}" for column, text in figure.stated.items())
    for end in ENDS:
        theirs, ours = getattr(figure, end), getattr(mine, end)
        if theirs == ours or (end == "best" and theirs is None):
            continue
        why = next((r.text for r in assessed.reasons if r.field == f"{field}.{end}"), "")
        reason = f"{scope}; as stated: {stated}" + (f"; computed because: {why}" if why else "")
        yield FieldDifference(f"{field}.{end}", _number(theirs), _number(ours), reason)


def _number(value: int | None) -> str:
    return "not known" if value is None else str(value)


def _words(said: LegacyJudgement, assessed: Assessment, scales: Mapping[str, str]) -> Iterator[FieldDifference]:
    axes = {"grade": assessed.grade, "strike_status": assessed.strike_status}
    for word in said.words:
        axis = scales.get(word.scheme)
        if axis in axes:
            ours = axes[axis]
            if ours is None or not word.stated.casefold().startswith(str(ours).casefold()):
                reason = f"{word.scheme}, in the list's own words; it rests on the list's own sources"
                yield FieldDifference(axis, word.stated, str(ours) if ours else "none", reason)


def _date(theirs: When, ours: When) -> Iterator[FieldDifference]:
    gap = ours.days_from(theirs)
    if gap is None:
        if theirs.start != ours.start:
            yield FieldDifference("date", _days(theirs), _days(ours), "one of the two is not known")
    elif gap:
        yield FieldDifference("date", _days(theirs), _days(ours), f"{gap} days apart")
    elif (theirs.start, theirs.end) != (ours.start, ours.end):
        yield FieldDifference("date", _days(theirs), _days(ours), "they meet; one is known more exactly")


def _days(when: When) -> str:
    if when.start is None:
        return "not known"
    end = f" to {when.end}" if when.end not in (None, when.start) else ""
    return f"{when.start}{end} ({when.precision.value})"


def _place(theirs: Where | None, ours: Where | None) -> Iterator[FieldDifference]:
    if theirs is None or ours is None:
        if theirs is not ours:
            yield FieldDifference("place", _named(theirs), _named(ours), "one of the two is not known")
        return
    apart = theirs.metres_from(ours)
    if apart is None:
        if not names_of(theirs) & names_of(ours):
            yield FieldDifference(
                "place", _named(theirs), _named(ours), "no two points to measure between; names differ"
            )
    elif apart >= 1:
        within = "within" if apart <= reach(theirs) + reach(ours) else "beyond"
        reason = f"{apart / 1000:.1f} km apart, {within} what the precision of the two leaves open"
        yield FieldDifference("place", _named(theirs), _named(ours), reason)


def _named(where: Where | None) -> str:
    return f"{where.called} ({where.precision.value})" if where else "not known"


def names_of(where: Where) -> frozenset[str]:
    """The names of a place as they can be compared: whole, in lower case."""
    given = (where.name, where.name_ar, where.stated, *where.stated.split(", "))
    return frozenset(name.casefold().strip() for name in given if name and name.strip())


def reach(where: Where) -> int:
    """Metres within which a place is meant."""
    return where.radius_m or _radius().get(where.precision.value, 0)


@cache
def _radius() -> dict[str, int]:
    return dict(codebook.table("linking")["place"]["radius"])


def near(theirs: Where, ours: Where) -> float | bool:
    """How far apart two places are, in metres, or True by their names alone; False where they are no candidates.

    A place known only by its country is no candidate for anything.
    """
    apart = theirs.metres_from(ours)
    if apart is None:
        return bool(names_of(theirs) & names_of(ours))
    if theirs.precision in (PlacePrecision.COUNTRY, PlacePrecision.SEA_OR_AIR):
        return False
    return apart if apart <= max(NEAR_M, reach(theirs) + reach(ours)) else False


def _belligerents(theirs: Iterable[str], assessed: Assessment) -> Iterator[FieldDifference]:
    stated = tuple(theirs)
    if not stated:
        return
    listed = {
        actor for text in stated for part in text.split(", ") if (actor := _actors().get(part.casefold().strip()))
    }
    ours = {belligerent.id or belligerent.name for belligerent in assessed.belligerents}
    if listed == ours and ours:
        return
    known = "" if listed else "; the list's names are none of the code book's"
    computed = ", ".join(belligerent.name for belligerent in assessed.belligerents) or "none"
    yield FieldDifference("belligerents", ", ".join(stated), computed, f"compared by the code book's parties{known}")


@cache
def _actors() -> dict[str, str]:
    """Every name and word of an actor in lower case -> its id."""
    return {
        str(name).casefold(): str(actor["id"])
        for actor in codebook.table("actors")["actor"]
        for name in (actor["name"], *actor.get("words", ()))
    }
