"""What the lists can be filtered by: the values that occur in a release, in the words of a page's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from recount.publish.public_words import Party
from recount.publish.record import PublicIncident, PublicPlace, PublicRecord

from .phrases import Phrases

#: what stands in an address for a value that is absent
NONE = "none"


@dataclass(frozen=True, slots=True)
class Option:
    """One value to filter by: as it stands in an address, in words, and how many incidents have it."""

    value: str
    words: str
    incidents: int


def listed(record: PublicRecord) -> tuple[PublicIncident, ...]:
    """The incidents in the order of every list: by first possible day, those without one last."""
    return tuple(sorted(record.incidents, key=_by_date))


def _by_date(incident: PublicIncident) -> tuple[date, str]:
    return incident.date.start or date.max, incident.code


def place_key(place: PublicPlace | None) -> str:
    """A place as it stands in an address: by its name, the same in every language."""
    return NONE if place is None else (place.name or place.name_ar or place.stated or NONE)


def party_key(party: Party) -> str:
    """An armed party as it stands in an address."""
    return party.id or party.name


def values(incident: PublicIncident) -> Mapping[str, tuple[str, ...]]:
    """What an incident is filtered by, field by field; a field without a value has the one value `none`."""
    event = incident.event
    parties = tuple(dict.fromkeys(party_key(party) for party in incident.parties))
    return {
        "grade": (incident.grade or NONE,),
        "review": (incident.review_state,),
        "place": (place_key(incident.where),),
        "party": parties or (NONE,),
        "event": (event.type or NONE,),
        "method": (event.method or NONE,),
        "target": (event.target or NONE,),
    }


def options(incidents: Iterable[PublicIncident], phrases: Phrases) -> Mapping[str, tuple[Option, ...]]:
    """The values of every field that occur, the most frequent first; for grade and state of review in their order."""
    counted: dict[str, Counter[str]] = {}
    words: dict[tuple[str, str], str] = {}
    for incident in incidents:
        for field, found in values(incident).items():
            counted.setdefault(field, Counter()).update(found)
        words[("place", place_key(incident.where))] = phrases.place(incident.where)
        words.update({("party", party_key(party)): phrases.party(party) for party in incident.parties})
    words[("party", NONE)] = phrases.say("incident.not_stated")
    return {
        field: tuple(
            Option(value, words.get((field, value)) or _term(field, value, phrases), number)
            for value, number in sorted(counter.items(), key=_order(field))
        )
        for field, counter in counted.items()
    }


def _order(field: str) -> Callable[[tuple[str, int]], tuple[int, str]]:
    ranks = _RANKED.get(field)
    if ranks is not None:
        return lambda found: (ranks.index(found[0]) if found[0] in ranks else len(ranks), found[0])
    return lambda found: (-found[1], found[0])


_RANKED: Mapping[str, tuple[str, ...]] = {
    "grade": ("Confirmed", "Fair", "Weak", "Contested", "Discounted", NONE),
    "review": ("signed", "reviewed", "machine-read"),
}


def _term(field: str, value: str, phrases: Phrases) -> str:
    if value == NONE and field in {"method", "target"}:
        return phrases.say("incident.not_stated")
    return phrases.term(field, None if value == NONE else value)
