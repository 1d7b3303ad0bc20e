"""Places by their Arabic names: those of the release, else of the packaged gazetteer where it has exactly one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from recount.publish.request_facts import Named

from ..arabic_areas import places_of, provinces
from .wording import catalogue

_OF_ADMINISTRATION = frozenset({"PCLI", "ADM1", "ADM2", "ADM3"})


def in_arabic(found: Named) -> Iterator[str]:
    """The place, its province and its country, each in Arabic where a name is known, else as the release has it."""
    own = found.name_ar or _town(found) or found.name
    province = provinces(found.country).get(found.admin1 or "", found.admin1)
    country = catalogue("ar").get(f"country.{found.country}", found.country)
    yield from filter(None, dict.fromkeys((own, province, country)))


def _town(found: Named) -> str | None:
    names = _towns(found.country).get((found.admin1, found.name), frozenset())
    return next(iter(names)) if len(names) == 1 else None


@cache
def _towns(country: str | None) -> Mapping[tuple[str | None, str | None], frozenset[str]]:
    known: dict[tuple[str | None, str | None], set[str]] = defaultdict(set)
    for place in places_of(country):
        if place.kind not in _OF_ADMINISTRATION and place.name_ar:
            known[place.admin1, place.name].add(place.name_ar)
    return {key: frozenset(names) for key, names in known.items()}
