"""The plain words in which reasons speak of places, days and events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ... import codebook
from ...records import Claim, Event, EventType, Target, When

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip


def days_as_words(when: When | None) -> str:
    """A time as words: "29 November 2018", "25 November 2018 to 1 December 2018", "an unknown day"."""
    if when is None or when.start is None:
        return "an unknown day"
    if when.end is None or when.end == when.start:
        return _day(when.start)
    return f"{_day(when.start)} to {_day(when.end)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def metres_as_words(metres: float) -> str:
    """A distance as words: "0.4 km"."""
    return f"{metres / 1000:.1f} km"


def one_of(a: str, b: str) -> str:
    """One name where both are the same, else both."""
    return a if a == b else f"{a} and {b}"


def event_as_words(event: Event | EventType | None) -> str:
    """An event as words: "an airstrike on a hospital, clinic or ambulance", "an event"."""
    words = codebook.table("event_words")
    kind = event.type if isinstance(event, Event) else event
    target = event.target if isinstance(event, Event) else None
    told: str = words["event"].get(kind, "an event")
    return f"{told} on {words['target'][target]}" if target in words["target"] else told


#: what stands for an event where the words themselves do not say of what kind it was
UNNAMED_KIND = "an event whose kind was not read in these words"


def names_kind(claim: Claim, kind: EventType | None) -> bool:
    """True where a claim's own words, or the headline that it is read from, name this kind of event."""
    told = claim.event
    if told is None or told.type is None or told.type is not kind:
        return False
    return told.names_kind or (claim.headline is not None and not told.kind_elsewhere)


def told_as_words(event: Event, claims: Sequence[Claim]) -> str:
    """The event as words; what was hit apart from the kind where no single claim tells both in its own words.

    An object that their sentences only name, not as hit, is said to be named beside the event. A kind that none of
    these claims names is not told as if they did: it is "an event whose kind …".
    """
    told = [claim.event for claim in claims if claim.event is not None and names_kind(claim, event.type)]
    if not told and event_as_words(event.type) != event_as_words(None):
        return f"{UNNAMED_KIND}{_object_apart(event, claims)}"
    together = any(one.target == event.target and not one.target_beside for one in told)
    return event_as_words(event) if together else f"{event_as_words(event.type)}{_object_apart(event, claims)}"


def _object_apart(event: Event, claims: Sequence[Claim]) -> str:
    """What was hit, as far as these words tell it: that it was, or only that it stands in the same sentence."""
    if event.target is None or event.target not in codebook.table("event_words")["target"]:
        return ""
    told = "named beside it" if only_beside(event.target, claims) else "hit"
    return f", and {target_as_words(event.target)} {told}"


def only_beside(target: Target, claims: Iterable[Claim]) -> bool:
    """Whether these claims name such an object in the same sentence, and none of them says that it was hit."""
    told = [claim.event for claim in claims if claim.event is not None and claim.event.target is target]
    return bool(told) and all(event.target_beside for event in told)


def target_as_words(target: Target) -> str:
    """What was hit as words: "a school or university"."""
    return str(codebook.table("event_words")["target"].get(target, "another object"))


def strikes_as_words(strikes: Iterable[int]) -> str:
    """How many strikes are told of: "8 strikes", "3 or 8 strikes"."""
    numbers = sorted(strikes)
    return f"{' or '.join(map(str, numbers))} strike{'' if numbers == [1] else 's'}"


def elsewhere(event: Event, claims: Iterable[Claim]) -> str:
    """A clause that tells the kind where none of these claims names it itself; else nothing."""
    words = event_as_words(event.type)
    named = words == event_as_words(None) or any(names_kind(claim, event.type) for claim in claims)
    return "" if named else f"; {words} was read elsewhere in it"


def listed(names: list[str], most: int = 4) -> str:
    """Names as a list in words; beyond `most` of them, how many more there are."""
    shown = names if len(names) <= most else [*names[:most], f"{len(names) - most} more"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def number_of(count: int, noun: str) -> str:
    """A count with its noun: "1 origin", "3 origins"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
