"""Towns written by their letters ("D.C.", "NYC"), in texts of a country that is known."""

from __future__ import annotations

from collections.abc import Iterator

from .gazetteer import NameIndex
from .gazetteer_files import Place
from .place_choice import ranked
from .place_text import Hit, PlaceText
from .world_words import Meant, short_forms, world_words

_AREAS = ("ADM1", "ADM2", "PCLI")


def with_short_forms(text: PlaceText, index: NameIndex, hits: list[Hit], countries: tuple[str, ...]) -> list[Hit]:
    """The names found, and the towns of these countries that stand in short forms, the longer one where two overlap."""
    short = list(_short(text, index, countries)) if countries else []
    if not short:
        return hits
    longest = sorted((*short, *hits), key=lambda hit: (hit.start - hit.end, hit.start))
    kept: list[Hit] = []
    for hit in longest:
        if not any(hit.start < other.end and other.start < hit.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)


def _short(text: PlaceText, index: NameIndex, countries: tuple[str, ...]) -> Iterator[Hit]:
    words = world_words()
    for found in short_forms().finditer(text.cased):
        meant = words.short.get(found.group())
        if meant is None or meant.area or meant.country not in countries:
            continue
        if found.group() in words.short_after_comma:
            continue  # the letters of a state as well: "LA"
        places = tuple(named.place for named in index.places(meant.name) if _is_meant(named.place, meant))
        if places:
            yield Hit(found.start(), found.end(), meant.name, ranked(places, None, countries)[:1])


def _is_meant(place: Place, meant: Meant) -> bool:
    own = place.country == meant.country and place.kind not in _AREAS
    return own and (meant.admin1 is None or place.admin1 == meant.admin1)
