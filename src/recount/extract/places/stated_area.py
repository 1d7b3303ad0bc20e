"""The area written right behind a name, short or whole: "Fountain, Fla.", and a county's name in the possessive.

"Prince George's County" is a county of its own, and nothing of the town of Prince George.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .gazetteer import NameIndex
from .gazetteer_files import Place
from .place_names import plain_name
from .place_text import Hit, PlaceText
from .world_words import short_forms, world_words

_POSSESSIVE = re.compile(r"['’]s( [A-Z]\w+)")


def with_possessives(text: PlaceText, index: NameIndex, hits: Sequence[Hit]) -> list[Hit]:
    """The hits, those that open a name in the possessive as that name."""
    return [_whole(text, index, hit) for hit in hits]


def _whole(text: PlaceText, index: NameIndex, hit: Hit) -> Hit:
    if text.cased[hit.end + 1 : hit.end + 2] != "s" or (found := _POSSESSIVE.match(text.cased, hit.end)) is None:
        return hit
    key = f"{hit.key}s {plain_name(found.group(1)).strip()}"
    places = tuple(named.place for named in index.places(key))
    return Hit(hit.start, found.end(), key, places) if places else hit


def in_stated_state(text: PlaceText, end: int, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those of some places that lie in the state written short behind their name, all where none is written."""
    if text.cased[end : end + 2] != ", " or (found := short_forms().match(text.cased, end + 2)) is None:
        return places
    words, form = world_words(), found.group()
    meant = words.short.get(form) or words.short_after_comma[form]
    if not meant.area:
        return places
    return tuple(p for p in places if p.country == meant.country and plain_name(p.admin1 or "") == meant.name)
