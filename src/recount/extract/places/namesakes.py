"""Names of small towns far from all that a text places: people, streets and things bear the names of towns.

"Crystal said", "at Mount Sinai Hospital", in a report of Chicago, name nobody's town. A name counts as a place of the
text where words place it ("in X"), where it is a large city's, or where it lies near another name of the text; one that
opens the name of something built does so only where it lies near: a hospital struck in a town bears the town's name.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache

from ...records import Abstention, distance_m
from ..lexicon.wordlist import alternation
from .gazetteer_files import Place
from .place_choice import AREA_KINDS, Draft
from .place_context import LARGE, context_of
from .place_names import is_arabic, plain_name
from .place_text import PlaceText
from .place_words import place_words
from .world_words import short_forms, world_words

#: metres around the places of a text within which a name may be a place too
NEAR_M = 100_000


def without_namesakes(text: PlaceText, drafts: Sequence[Draft], countries: Container[str]) -> list[Draft]:
    """The drafts without names of these countries that nothing shows to be places and that lie far from all others.

    The name of something built keeps its words and has no point: where it lies is told by what it lies in.
    """
    areas = {draft.start for draft in drafts if draft.places and draft.places[0].kind in AREA_KINDS}
    doubtful = [
        draft for draft in drafts if _may_be_namesake(text, draft, countries) and not _is_placed(text, draft, areas)
    ]
    others = [draft for draft in drafts if draft.places and draft.places[0].kind != "PCLI"]
    if not doubtful or all(draft in doubtful for draft in others):
        return list(drafts)
    far = [draft for draft in doubtful if not any(_near(draft, other) for other in others)]
    return [*_left(text, drafts, far)] if far else list(drafts)


def _left(text: PlaceText, drafts: Sequence[Draft], far: Sequence[Draft]) -> Iterator[Draft]:
    for draft in drafts:
        if draft not in far:
            yield draft
        elif _names_thing(text, draft.end):
            yield draft._replace(chosen=None, abstained=Abstention.LIES_ELSEWHERE)


def _may_be_namesake(text: PlaceText, draft: Draft, countries: Container[str]) -> bool:
    place = draft.chosen
    if (
        place is None
        or place.country not in countries
        or place.kind in AREA_KINDS
        or is_arabic(text.folded[draft.start])
    ):
        return False
    if _names_thing(text, draft.end):
        return True
    if place.population >= LARGE or draft.precision is not None:
        return False
    context = context_of(text, draft.start, draft.end)
    return not context.located and (not context.evident or _is_word_or_given(text, draft))


def _is_placed(text: PlaceText, draft: Draft, areas: Container[int]) -> bool:
    """Whether a dateline, the area behind a name, or what happened there shows it to be a place: "jets bombed X"."""
    cased, (start, end) = text.cased, (draft.start, draft.end)
    if cased.startswith(", ", end) and (end + 2 in areas or short_forms().match(cased, end + 2)):
        return True
    if not place_words().struck["verbs"].isdisjoint(text.folded[max(0, start - _REACH) : start].split()[-1:]):
        return True
    line = cased.rfind("\n", 0, start) + 1
    opens = not cased[line:start].strip()
    if opens and (cased[start:end].isupper() or _DATELINE.match(cased, end)):
        return True
    return not place_words().behind.isdisjoint(text.folded[end : end + _REACH].split()[:1])


#: what follows the place of a dateline: ", Example (Agency) — "
_DATELINE = re.compile(r"(?:, [^—–\n]{2,30}?)?\s*(?:\([^)\n]{2,40}\)\s*)?(?:--|[—–-])\s")
#: characters behind a name in which the next word ends
_REACH = 16


def _is_word_or_given(text: PlaceText, draft: Draft) -> bool:
    """Whether a name is a given name or an ordinary word: "of", "and", "to" before it show no place."""
    name = plain_name(text.folded[draft.start : draft.end])
    return name in world_words().given or name in world_words().common


def _near(draft: Draft, other: Draft) -> bool:
    """Whether another name of the text may mean a place near that of a draft, or the province around it."""
    place = draft.chosen
    if place is None or draft.start == other.start:
        return False
    return any(there != place and _around(place, there) for there in other.places)


def _around(place: Place, there: Place) -> bool:
    if there.kind in AREA_KINDS:
        return there.kind == "ADM1" and (place.country, place.admin1) == (there.country, there.admin1)
    return distance_m(place.lat, place.lon, there.lat, there.lon) <= NEAR_M


def _names_thing(text: PlaceText, end: int) -> bool:
    """ "Mount Sinai Hospital", "Chesapeake Place": whether a name ending there opens that of something built."""
    return text.cased[end : end + 1] == " " and _thing().match(text.cased, end) is not None


@cache
def _thing() -> re.Pattern[str]:
    words = alternation(place_words().things)
    return re.compile(rf"(?: [A-Z][\w'’.-]*| (?:of|and|&)(?= [A-Z])){{0,3}}? (?=[A-Z])(?i:{words})(?!\w)")
