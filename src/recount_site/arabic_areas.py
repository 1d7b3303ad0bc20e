"""Provinces by their Arabic names, from the packaged gazetteer: places of a release have theirs in English only."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from recount.extract.places.gazetteer import load_gazetteer
from recount.extract.places.gazetteer_files import Place

_PROVINCE = "ADM1"


@cache
def provinces(country: str | None) -> Mapping[str, str]:
    """The Arabic name of each province of a country, itself by its English name; empty for one that is not known."""
    return {p.name: p.name_ar for p in places_of(country) if p.kind == _PROVINCE and p.name_ar}


@cache
def places_of(country: str | None) -> tuple[Place, ...]:
    """All packaged places of a country by its English name; none where that is not known."""
    gazetteer = load_gazetteer()
    codes = {gazetteer.country_name(code): code for code in gazetteer.countries()}
    return gazetteer.places(codes[country]) if country in codes else ()
