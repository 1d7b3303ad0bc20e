"""Places by their Arabic names: those of the release, else of the packaged gazetteer where it has exactly one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from recount.extract.gazetteer import load_gazetteer
from recount.extract.gazetteer_files import Place
from recount.publish.request_facts import Named

from .wording import catalogue

_PROVINCE = "ADM1"
_OF_ADMINISTRATION = frozenset({"PCLI", _PROVINCE, "ADM2", "ADM3"})


def in_arabic(found: Named) -> Iterator[str]:
    """The place, its province and its country, each in Arabic where a name is known, else as the release has it."""
    own = found.name_ar or _town(found) or found.name
    province = _provinces(found.country).get(found.admin1 or "", found.admin1)
    country = catalogue("ar").get(f"country.{found.country}", found.country)
    yield from filter(None, dict.fromkeys((own, province, country)))


def _town(found: Named) -> str | None:
    names = _towns(found.country).get((found.admin1, found.name), frozenset())
    return next(iter(names)) if len(names) == 1 else None


@cache
def _provinces(country: str | None) -> Mapping[str, str]:
    return {p.name: p.name_ar for p in _places(country) if p.kind == _PROVINCE and p.name_ar}


@cache
def _towns(country: str | None) -> Mapping[tuple[str | None, str | None], frozenset[str]]:
    known: dict[tuple[str | None, str | None], set[str]] = defaultdict(set)
    for place in _places(country):
        if place.kind not in _OF_ADMINISTRATION and place.name_ar:
            known[place.admin1, place.name].add(place.name_ar)
    return {key: frozenset(names) for key, names in known.items()}


@cache
def _places(country: str | None) -> tuple[Place, ...]:
    gazetteer = load_gazetteer()
    codes = {gazetteer.country_name(code): code for code in gazetteer.countries()}
    return gazetteer.places(codes[country]) if country in codes else ()
