"""Places in a text: every mention with what the gazetteer makes of it, and no point where it cannot tell.

A name counts as a place when the gazetteer knows it and the text does not speak of something else (a person, a
newspaper named after a town), or when the words around it say so ("the village of X"), known or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from ...records import Abstention, PlacePrecision, Relation, Where
from ..folding.text import Folded
from .gazetteer import Gazetteer, NameIndex, load_gazetteer
from .gazetteer_files import Place
from .namesakes import without_namesakes
from .place_choice import Draft, candidates, choose, country_told, precision_of, ranked
from .place_context import context_of, continues, is_place, surnames
from .place_lies import Lies, away, between
from .place_names import is_arabic, name_key, skeleton
from .place_offsets import offset_of
from .place_pairs import is_other_name, is_road, joined, with_other_names, with_ways
from .place_phrases import Phrase, phrases, tells_by_capitals
from .place_spelling import misspelled
from .place_text import Hit, PlaceText
from .place_within import with_parts_apart
from .place_words import place_words
from .short_places import with_short_forms
from .stated_area import in_stated_state, with_possessives
from .street_names import is_street
from .world_choice import world_drafts
from .world_words import world_words

RADIUS_M = {
    PlacePrecision.EXACT: 100, PlacePrecision.LANDMARK: 500, PlacePrecision.STREET: 500,
    PlacePrecision.NEIGHBOURHOOD: 1_000, PlacePrecision.VILLAGE: 1_500, PlacePrecision.TOWN: 3_000,
    PlacePrecision.CITY: 6_000, PlacePrecision.SUBDISTRICT: 10_000, PlacePrecision.DISTRICT: 20_000,
    PlacePrecision.PROVINCE: 60_000, PlacePrecision.COUNTRY: 300_000,
}  # fmt: skip
#: metres up to which two places make the way between them a place
FAR_M = 100_000
#: metres from a city, and from another place, within which two thirds of what is told to lie so to it lay: measured on
#: 1,100 such mentions in Syrian reports whose incident has a point
WITHIN_M = {
    Relation.NEAR: (15_000, 10_000), Relation.BETWEEN: (15_000, 10_000),
    Relation.DIRECTION: (45_000, 30_000), Relation.COUNTRYSIDE: (45_000, 25_000),
}  # fmt: skip
FEW_CONSONANTS, LEAST_LIKENESS_SHORT = 3, 0.9
LEAST_LIKENESS, LEAST_LIKENESS_ARABIC, LIKENESS_MARGIN, LEAST_CONSONANTS = 0.8, 0.85, 0.08, 4
_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)
_AREAS = (PlacePrecision.SUBDISTRICT, PlacePrecision.DISTRICT, PlacePrecision.PROVINCE)
#: characters between a place and the area after it, another spelling in brackets among them
_COMMA_REACH = 40
_SMALL_KINDS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.NEIGHBOURHOOD, PlacePrecision.STREET)
_LARGE_PLACES = (PlacePrecision.CITY, PlacePrecision.DISTRICT, PlacePrecision.PROVINCE)


class PlaceMention(NamedTuple):
    """A place named in a text: offsets in the folded text, and what it is held to be.

    `where.stated` is the original text of the mention; `where.span` is left to the caller. `lies` is where what is told
    of lies, where that is beside the place ("10 km north of X", "between X and Y").
    """

    start: int
    end: int
    where: Where
    relation: Relation = Relation.AT
    abstained: Abstention | None = None
    lies: Lies | None = None

    def told_in(self, folded: Folded) -> Where:
        """Where something is that is told of by this place, with the characters that say so."""
        if self.lies is not None:
            return self.lies.where.stated_at(folded.original_span(self.lies.start, self.lies.end))
        return self.where.stated_at(folded.original_span(self.start, self.end))


def find_places(
    folded: Folded, countries: tuple[str, ...] = (), gazetteer: Gazetteer | None = None
) -> list[PlaceMention]:
    """The places of a text from left to right.

    `countries` are ISO 3166 alpha-2 codes in which places are searched first; elsewhere only countries and
    large cities are known then. A text without them is read in the country in which most of its large places lie.
    Without a gazetteer the packaged one is used.
    """
    books = load_gazetteer() if gazetteer is None else gazetteer
    index, text = books.index(countries), PlaceText(folded)
    hits = with_possessives(text, index, with_short_forms(text, index, text.hits(index), countries))
    shown = phrases(text, hits)
    drafts = [*_known(text, hits, shown, countries), *_shown(text, index, hits, shown)]
    drafts.sort(key=lambda draft: draft.start)
    chosen = choose(drafts, countries)
    if not countries and (told := country_told(chosen)):
        return find_places(folded, (told,), books)
    if countries:
        chosen = without_namesakes(text, chosen, countries)
    chosen = with_ways(text, with_other_names(text, with_parts_apart(text, chosen)))
    return [*_lying(folded, text, [_mention(folded, books, draft, countries) for draft in chosen])]


def _lying(folded: Folded, text: PlaceText, mentions: list[PlaceMention]) -> Iterator[PlaceMention]:
    """The mentions, with where what is told of lies beside them."""
    pair: PlaceMention | None = None
    for at, one in enumerate(mentions):
        other = mentions[at + 1] if at + 1 < len(mentions) else None
        if pair is not None:
            yield one._replace(lies=pair.lies)
            pair = None
        elif other and _is_way(text, one, other):
            pair = _with(folded, one, one.start, other.end, between(one.where, other.where, ""))
            yield pair
        else:
            yield _beside(folded, one)


def _is_way(text: PlaceText, one: PlaceMention, other: PlaceMention) -> bool:
    between_them = one.relation is other.relation is Relation.BETWEEN
    return between_them and (joined(text, one.end, other.start) or is_road(text, one, other))


def _beside(folded: Folded, one: PlaceMention) -> PlaceMention:
    if one.where.lat is None:
        return one
    offset = offset_of(folded.text, one.start, one.end)
    if offset and (where := away(one.where, "", offset, RADIUS_M[one.where.precision])):
        return _with(folded, one, offset.start, offset.end, where)
    return one


def _with(folded: Folded, one: PlaceMention, start: int, end: int, where: Where | None) -> PlaceMention:
    if where is None:
        return one
    span = folded.original_span(start, end)
    return one._replace(lies=Lies(start, end, replace(where, stated=folded.original[span.start : span.end])))


def find_places_anywhere(folded: Folded, gazetteer: Gazetteer | None = None) -> list[PlaceMention]:
    """The places of a text that may speak of any country, from left to right.

    Where capitals tell names from words, all places of the world are known and decided together; else those that
    `find_places` knows without a country.
    """
    books, text = load_gazetteer() if gazetteer is None else gazetteer, PlaceText(folded)
    if not tells_by_capitals(text):
        return find_places(folded, (), books)
    return [_mention(folded, books, draft, ()) for draft in world_drafts(text, books.world)]


def _known(text: PlaceText, hits: list[Hit], shown: list[Phrase], countries: tuple[str, ...]) -> Iterator[Draft]:
    """Names of the gazetteer that stand for a place here."""
    people = surnames(text, hits)
    ends = [*(hit.end for hit in hits), *(phrase.end for phrase in shown)]
    for hit in hits:
        phrase = _overlapping(shown, hit) if shown else None
        if phrase and _goes_further(text, hit, phrase):
            continue
        context = context_of(text, hit.start, hit.end)
        if hit.key in people and not (context.located or phrase):
            continue
        precision = context.precision or (phrase.precision if phrase else None)
        if not (
            is_place(text, hit, context, countries)
            or is_other_name(text, hit.start, ends)
            or (phrase and hit.key not in place_words().stop)
        ):
            continue
        if (end := continues(text, hit)) is not None:
            if not (context.located or phrase) and hit.key in world_words().given:
                continue  # "and Dakota Example": a given name before a family's
            yield Draft(hit.start, end, (), context.precision, context.relation)
        else:
            if precision is None and _follows_a_place(text, hit, hits, shown):
                precision = PlacePrecision.PROVINCE
            street = context.street or is_street(text, hit.start, hit.end)
            precision = precision or (PlacePrecision.STREET if street else None)
            known = () if street and not _ends_a_road(text, hit, hits) else hit.places
            known = in_stated_state(text, hit.end, known) if known else known
            places = _meant(ranked(known, precision, countries), precision, countries)
            yield Draft(hit.start, hit.end, places, precision, context.relation)


def _ends_a_road(text: PlaceText, hit: Hit, hits: list[Hit]) -> bool:
    """Whether a name is the second of two by which a road is called: "the X-Y road"."""
    before = [other for other in hits if other.end < hit.start]
    return bool(before) and is_road(text, before[-1], hit)


def _overlapping(shown: list[Phrase], hit: Hit) -> Phrase | None:
    """The first phrase that a hit lies in or across; a loop, because every hit is asked for every phrase."""
    start, end = hit.start, hit.end
    for phrase in shown:
        if phrase.start < end and start < phrase.end:
            return phrase
    return None


def _meant(
    places: tuple[Place, ...], precision: PlacePrecision | None, countries: tuple[str, ...]
) -> tuple[Place, ...]:
    """The places without large cities of other countries where the text speaks of a village or a quarter."""
    if precision not in _SMALL_KINDS or not countries:
        return places
    return tuple(place for place in places if place.country is None or place.country in countries)


def _follows_a_place(text: PlaceText, hit: Hit, hits: list[Hit], shown: list[Phrase]) -> bool:
    """Whether a known name follows another place after a comma ("Tal Saman, Raqqa"), and so is meant as the area.

    That is said only of names that an area and its chief town share; other towns stay what they are.
    """
    if text.folded[hit.start - 2 : hit.start] != ", " or all(place.kind != "ADM1" for place in hit.places):
        return False
    ends = (*(other.end for other in hits), *(phrase.end for phrase in shown))
    return any(hit.start - _COMMA_REACH <= end <= hit.start - 2 for end in ends)


def _goes_further(text: PlaceText, hit: Hit, phrase: Phrase) -> bool:
    """Whether the hit is only a part of the name that the text shows."""
    left, right = text.folded[phrase.start : hit.start], text.folded[hit.end : phrase.end]
    return not place_words().no_names.issuperset((*left.split(), *right.split()))


def _shown(text: PlaceText, index: NameIndex, hits: list[Hit], shown: list[Phrase]) -> Iterator[Draft]:
    """Names that the text shows to be places and the gazetteer does not know as they are spelled."""
    for phrase in shown:
        inside = [hit for hit in hits if hit.start < phrase.end and phrase.start < hit.end]
        if all(_goes_further(text, hit, phrase) for hit in inside):
            context = context_of(text, phrase.start, phrase.end)
            key = name_key(text.folded[phrase.start : phrase.end])
            exact = tuple(named.place for named in index.places(key))
            places, likeness = (ranked(exact, phrase.precision, ()), 1.0) if exact else _alike(index, key)
            precision = phrase.precision or context.precision
            yield Draft(phrase.start, phrase.end, places, precision, context.relation, likeness, opens=phrase.opens)


@lru_cache(maxsize=1 << 12)
def _alike(index: NameIndex, key: str) -> tuple[tuple[Place, ...], float]:
    """The one place of the hinted countries that is spelled like a key, and how like; none where several are."""
    likeness = {other: _likeness(index, key, other) for other in index.alike(key)}
    best = max(likeness.values(), default=0.0)
    if best < (LEAST_LIKENESS if len(skeleton(key)) >= FEW_CONSONANTS else LEAST_LIKENESS_SHORT):
        return misspelled(index, key)
    close = [other for other, value in likeness.items() if value >= best - LIKENESS_MARGIN]
    places = ranked(tuple(named.place for other in close for named in index.places(other)), None, ())
    return (places, best) if len(places) == 1 else ((), 0.0)


def _likeness(index: NameIndex, key: str, other: str) -> float:
    """How alike two spellings with one skeleton are, 0 to 1.

    Arabic spellings differ little, so they must be nearer. Across scripts only consonants can be compared: that
    is tried for places without a name in the other script, and takes four of them.
    """
    if is_arabic(key) != is_arabic(other):
        one_script = all(named.place.name_ar is None for named in index.places(other))
        return LEAST_LIKENESS if one_script and len(skeleton(key)) >= LEAST_CONSONANTS else 0.0
    ratio = SequenceMatcher(None, key, other).ratio()
    return ratio if not is_arabic(key) or ratio >= LEAST_LIKENESS_ARABIC else 0.0


def _mention(folded: Folded, books: Gazetteer, draft: Draft, countries: tuple[str, ...]) -> PlaceMention:
    span = folded.original_span(draft.start, draft.end)
    stated = folded.original[span.start : span.end]
    meant = _Meant(draft.places, draft.chosen, draft.precision, draft.relation, draft.likeness, draft.way_m)
    where = _where(books, stated, meant, countries)
    return PlaceMention(draft.start, draft.end, where, draft.relation, None if draft.chosen else draft.abstained)


class _Meant(NamedTuple):
    """What a draft says of its place, wherever in a text it stands."""

    places: tuple[Place, ...]
    chosen: Place | None
    precision: PlacePrecision | None
    relation: Relation
    likeness: float
    way_m: int


@lru_cache(maxsize=1 << 14)  # the same few places are meant in every report
def _where(books: Gazetteer, stated: str, meant: _Meant, countries: tuple[str, ...]) -> Where:
    place, others = meant.chosen, candidates(meant.places, meant.likeness, countries)
    if place is None:
        return Where(stated, precision=meant.precision or PlacePrecision.UNKNOWN, candidates=others)
    precision, radius = _extent(place, meant)
    return Where(stated, place.name, place.name_ar, place.admin1, place.country, books.country_name(place.country),
                 place.lat, place.lon, precision, radius, others)  # fmt: skip


def _extent(place: Place, meant: _Meant) -> tuple[PlacePrecision, int]:
    """How exactly the event is placed, and within how many metres: wider where it is only near the place."""
    own = precision_of(place)
    is_area = own in (PlacePrecision.COUNTRY, PlacePrecision.PROVINCE)
    precision = meant.precision if meant.precision and _is_better(meant.precision, place) and not is_area else own
    if meant.relation is Relation.COUNTRYSIDE and own is not PlacePrecision.COUNTRY:
        precision = PlacePrecision.DISTRICT if precision in _LARGE_PLACES else PlacePrecision.SUBDISTRICT
    of_city, of_other = WITHIN_M.get(meant.relation, (0, 0))
    return precision, max(RADIUS_M[precision], of_city if own in _LARGE_PLACES else of_other, min(meant.way_m, FAR_M))


def _is_better(stated: PlacePrecision, place: Place) -> bool:
    """Whether the text's word of kind says more than the gazetteer: an area, or a settlement of unknown size."""
    return stated in _AREAS or (stated in _SETTLEMENTS and place.population == 0 and place.kind.startswith("PPL"))
