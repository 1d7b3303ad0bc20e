"""What no request may hold, whatever was released: worked out of the case as it is today, under no permission at all.

A release may name a publisher whose risk is low; a letter to a belligerent names none. So everything here is found as
if the policy permitted nothing of any report, and held against the finished bytes by `request_leaks`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..records import ClaimantKind
from .dossier import Dossier
from .exposure import Exposure
from .parties import neutral
from .request_facts import Named, Stood
from .request_letter import Letter
from .rules import Rules
from .withheld import Withheld

#: who speaks for a party or an authority is no source that needs protection
_PUBLIC = frozenset({ClaimantKind.OFFICIAL, ClaimantKind.BELLIGERENT})
#: a name shorter than this is also a part of many words
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Guard:
    """What must not stand in a request, and what stands there on purpose.

    `sources` are names and addresses of sources, `people` names of persons in the case and of those who work on it;
    both hold the texts of all reports, known again by any eight words in a row. `spoken` is what the letter itself says
    (its own wording, names of the gazetteer and the code book), `declared` the names and the address that a recipient's
    file states: the second excuses a source that is itself the one who asks or is asked, never a person.
    """

    sources: Withheld
    people: Withheld
    spoken: frozenset[str]
    declared: frozenset[str]
    numbers: frozenset[str]


def guard(dossier: Dossier, rules: Rules, workers: Iterable[str], letter: Letter, wording: Iterable[str]) -> Guard:
    """What this letter must not hold. `workers` are all who judged, signed or monitored, `wording` the letter's own."""
    silent = replace(rules, permissions={}, claimants_named=_PUBLIC, persons_named=False)
    exposure = Exposure(dossier, silent, ())
    persons = {name for claim in dossier.claims.values() for name in _persons(claim.person)}
    persons |= {name for who in workers for name in (who, who.partition(" (")[0])}
    sources = {half for name in exposure.withheld.names for half in (name, *name.split(" | "))}
    point = letter.facts.get("point")
    numbers = {repr(getattr(point, axis)) for axis in ("lat", "lon")} if point is not None else set()
    return Guard(
        Withheld(_long_enough(sources - persons), exposure.withheld.texts),
        Withheld(_long_enough(persons)),
        frozenset({*wording, *_names(letter)}),
        frozenset({*_declared(letter)}),
        frozenset(numbers),
    )


def _persons(person: object) -> Iterator[str]:
    if person is not None:
        yield from (str(getattr(person, "name", "")), *getattr(person, "aliases", ()))


def _long_enough(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.strip() for name in names if len(name.strip()) >= _SHORTEST)


def _names(letter: Letter) -> Iterator[str]:
    """Names of the place out of a gazetteer, of the parties out of the code book: never a source's own words."""
    place = letter.facts.get("place")
    if isinstance(place, Named) and not place.as_stated:
        yield from filter(None, (place.name, place.name_ar, place.admin1, place.country))
    for party in (*_each(letter.facts.get("parties")), *_each(letter.facts.get("positions"))):
        known = neutral(getattr(party.party if isinstance(party, Stood) else party, "name", ""))
        yield from filter(None, (known.name, known.name_ar) if known else ())


def _each(found: object) -> tuple[object, ...]:
    return found if isinstance(found, tuple) else ()


def _declared(letter: Letter) -> Iterator[str]:
    yield from (letter.asker.name, letter.asker.name_ar, letter.asker.reply_to)
    yield from (letter.recipient.name, letter.recipient.name_ar)
