"""The gazetteer: places by name, with the packaged extract, our additions and the files people bring.

The extract is held as bytes and read country by country, because a report is read with one or two countries in
mind: an index for a country of 1,000 places is made in milliseconds, one for the world would take seconds.
*Source*: GeoNames (CC BY 4.0), see codebook/gazetteer/README.md.
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property
from pathlib import Path

from ahocorasick_rs import AhoCorasick, MatchKind

from ...codebook import ROOT
from ...records import Rejection
from .gazetteer_files import Place, extract_row
from .gazetteer_import import read_places, with_provinces
from .place_names import NameKey, is_arabic, other_form, plain_name, skeleton, split_article
from .world_names import WorldNames

FOLDER = ROOT / "gazetteer"
#: people a place must have to be read in a country that was not hinted at, with hints and without
LARGE_ELSEWHERE, LARGE_UNHINTED = 500_000, 15_000
#: people above which a place named with the article is told without it too
LARGE_FREELY = 100_000
#: letters under which a name is too short to be trusted without its article, or without a hint
SHORT_KEY, SHORTEST, SHORTEST_UNHINTED = 4, 3, 4
AREAS = ("PCLI", "ADM1", "RGN")


class Article(Enum):
    """Whether a text must have the Arabic article before a key, must not have it, or may."""

    WITH = "with"
    WITHOUT = "without"
    ANY = "any"

    def allows(self, present: bool) -> bool:
        """Whether a key may stand for its place where the article is present, or absent."""
        return self is Article.ANY or present is (self is Article.WITH)


@dataclass(frozen=True, slots=True)
class Named:
    """A place under one of its keys, and what that asks of the Arabic article before it."""

    place: Place
    article: Article


@dataclass(frozen=True, eq=False)
class NameIndex:
    """The keys searched for, the places each may mean, and an automaton that finds all keys in one pass.

    A Latin key is found between blanks; an Arabic one only before a blank, since particles are written onto it.
    """

    keys: tuple[str, ...]
    named: tuple[tuple[Named, ...], ...]
    automaton: AhoCorasick
    by_key: dict[str, int]
    hinted: tuple[str, ...]

    def places(self, key: str) -> tuple[Named, ...]:
        """The places under a key; none where it is not known."""
        at = self.by_key.get(key)
        return () if at is None else self.named[at]

    def allowed(self, at: int, *, article: bool) -> tuple[Place, ...]:
        """The places that the key with this number may mean where the article stands before it, or does not."""
        known = self._allowed.get((at, article))
        if known is None:
            known = tuple(named.place for named in self.named[at] if named.article.allows(article))
            self._allowed[at, article] = known
        return known

    @cached_property
    def _allowed(self) -> dict[tuple[int, bool], tuple[Place, ...]]:
        """What was asked before: the same few names stand in every report."""
        return {}

    def alike(self, key: str) -> tuple[str, ...]:
        """Keys in the hinted countries that share the key's skeleton."""
        return self._skeletons.get(skeleton(key), ())

    @cached_property
    def _skeletons(self) -> dict[str, tuple[str, ...]]:
        """Keys of the hinted places under their skeletons, those with two consonants or more."""
        found: dict[str, list[str]] = defaultdict(list)
        for key in self.hinted:
            if len(bones := skeleton(key)) >= 2:
                found[bones].append(key)
        return {bones: tuple(keys) for bones, keys in found.items()}


class Gazetteer:
    """Places by country and by name; made by `load_gazetteer`, read only. `rejections` are lines that give no place."""

    def __init__(
        self, packed: bytes | Mapping[str, bytes], extra: Iterable[Place], rejections: tuple[Rejection, ...] = ()
    ) -> None:
        self.rejections = rejections
        self._blocks = _blocks(packed) if isinstance(packed, bytes) else packed
        self._country_names = {code: _first_name(block) for code, block in self._blocks.items()}
        self._extra: dict[str | None, list[Place]] = defaultdict(list)
        for place in extra:
            self._extra[place.country].append(place)
        self._indexes: dict[tuple[str, ...], NameIndex] = {}

    def joined(self, brought: Iterable[Place], rejections: tuple[Rejection, ...]) -> Gazetteer:
        """A gazetteer that holds these places as well, and knows which lines beside them gave none."""
        own = (place for places in self._extra.values() for place in places)
        return Gazetteer(self._blocks, (*own, *brought), rejections)

    def __len__(self) -> int:
        """How many places it holds."""
        return sum(block.count(b"\n") for block in self._blocks.values()) + sum(map(len, self._extra.values()))

    def countries(self) -> tuple[str, ...]:
        """The ISO 3166 alpha-2 codes of the countries it holds, in order."""
        return tuple(sorted(self._blocks))

    def country_name(self, code: str | None) -> str | None:
        """The English name of a country; None where the code is not known."""
        return self._country_names.get(code or "")

    def places(self, country: str) -> tuple[Place, ...]:
        """All places of a country: what people brought first, then additions, then the extract."""
        own = sorted(self._extra.get(country, ()), key=lambda place: -place.rank)
        return (*own, *self._rows(country, 0))

    def index(self, countries: tuple[str, ...] = ()) -> NameIndex:
        """The index for the hinted countries, and the countries and large cities of the rest of the world.

        Without a hint: places of 15,000 people or more, everywhere. Made once for each set of countries.
        """
        hinted = tuple(sorted(code for code in set(countries) if code in self._blocks or code in self._extra))
        if hinted not in self._indexes:
            self._indexes[hinted] = _index(self._hinted(hinted), self._elsewhere(hinted), not hinted)
        return self._indexes[hinted]

    @cached_property
    def world(self) -> WorldNames:
        """Every place by its own names, for texts of which nobody said in which country they speak; made once."""
        return WorldNames(self._blocks, (place for places in self._extra.values() for place in places))

    def _hinted(self, hinted: tuple[str, ...]) -> list[Place]:
        return [place for code in hinted for place in self.places(code)] + self._extra.get(None, [])

    def _elsewhere(self, hinted: tuple[str, ...]) -> list[Place]:
        least = LARGE_ELSEWHERE if hinted else LARGE_UNHINTED
        found: list[Place] = []
        for code in self._blocks:
            if code not in hinted:
                own = self._extra.get(code, ())
                found += own if not hinted else [p for p in own if p.kind == "PCLI" or p.population >= least]
                found += [
                    p for p in self._rows(code, least) if p.kind not in (("ADM1", "ADM2") if hinted else ("ADM2",))
                ]
        return found

    def _rows(self, code: str | None, least: int) -> Iterator[Place]:
        """Rows of the extract, areas first and then by falling population, as far as `least` people."""
        for line in self._blocks.get(code or "", b"").splitlines():
            place = extract_row(line.decode())
            if place.population < least and place.kind not in AREAS:
                return
            yield place


def _first_name(block: bytes) -> str | None:
    """The name in a block's first row, where that row is the country itself."""
    head = extract_row(block.partition(b"\n")[0].decode())
    return head.name if head.kind == "PCLI" else None


def _blocks(packed: bytes) -> dict[str, bytes]:
    """The lines of the extract by country, undecoded."""
    found: dict[str, list[bytes]] = defaultdict(list)
    for line in gzip.decompress(packed).split(b"\n")[1:]:
        if line:
            found[line.split(b"\t", 5)[4].decode()].append(line)
    return {code: b"\n".join(lines) + b"\n" for code, lines in found.items()}


def _index(hinted: list[Place], elsewhere: list[Place], unhinted: bool) -> NameIndex:
    shortest = SHORTEST_UNHINTED if unhinted else SHORTEST
    found: dict[str, dict[str, Named]] = {}
    for place in hinted:
        _enter(found, place, place.aliases, shortest)
    own = tuple(found)
    for place in elsewhere:
        _enter(found, place, place.aliases if unhinted and _known_widely(place) else place.aliases[:2], shortest)
    patterns = [f"{key} " if is_arabic(key) else f" {key} " for key in found]
    automaton = AhoCorasick(patterns, matchkind=MatchKind.Standard, store_patterns=False)
    named = tuple(tuple(places.values()) for places in found.values())
    return NameIndex(tuple(found), named, automaton, {key: at for at, key in enumerate(found)}, own)


def _known_widely(place: Place) -> bool:
    return place.rank > 0 or place.population >= LARGE_ELSEWHERE


def _enter(found: dict[str, dict[str, Named]], place: Place, aliases: tuple[str, ...], shortest: int) -> None:
    """Enter a place under the keys of its spellings; those of the extract are keys already."""
    spellings = aliases if place.rank == 0 else map(plain_name, (place.name, place.name_ar or "", *place.aliases))
    for name in map(split_article, spellings):
        if len(name.key) >= shortest:
            for key in _forms(name.key, place):
                places = found.setdefault(key, {})
                places[place.id] = Named(place, _article(name, place, places.get(place.id)))


def _forms(key: str, place: Place) -> tuple[str, ...]:
    """A key, and its other form where its first word may be written short ("st paul", "saint paul").

    What a town of another name was once called so ("St. Charles" for Denver) is no key to it. «التحيتاء» is as often
    written «التحيتا».
    """
    if key.endswith(_HAMZA_BEHIND_ALIF) and len(key) >= _LONG_ENOUGH:
        return key, key[:-1]
    other = other_form(key)
    if other is None or place.kind == "PCLI":
        return (key,)
    return (key, other) if place.rank or key.rpartition(" ")[2] in plain_name(place.name) else ()


_HAMZA_BEHIND_ALIF, _LONG_ENOUGH = "\u0627\u0621", 5


def _article(name: NameKey, place: Place, known: Named | None) -> Article:
    """What a spelling asks of the article: in Arabic الباب is a town and باب a door, so it is kept to.

    A large place is told without it too (موصل), and romanised names take or leave it unless they are short.
    """
    if is_arabic(name.key):
        own = Article.WITH if name.article else Article.WITHOUT
        if name.article and place.population >= LARGE_FREELY and len(name.key) > SHORT_KEY:
            own = Article.ANY
    else:
        own = Article.WITH if name.article and len(name.key) <= SHORT_KEY else Article.ANY
    if known is None or known.article is own:
        return own
    return Article.ANY if is_arabic(name.key) else Article.WITH


@cache
def load_gazetteer(extra: tuple[Path, ...] = ()) -> Gazetteer:
    """The packaged gazetteer with the places of the files in `extra`; read once for each set of files.

    A line that gives no place is among its rejections. Raises InputError where a file cannot be read.
    """
    own = read_places(FOLDER / "additions.tsv", rank=1).places
    packaged = Gazetteer((FOLDER / "places.tsv.gz").read_bytes(), own)
    files = [read_places(path) for path in extra]
    brought = [place for file in files for place in file.places]
    if not brought:
        return packaged
    countries = {place.country for place in brought if place.country}
    known = {country: packaged.places(country) for country in sorted(countries)}
    refused = tuple(rejection for file in files for rejection in file.rejections)
    return packaged.joined(with_provinces(brought, known), refused)


def gazetteer_rejections(extra: tuple[Path, ...]) -> tuple[Rejection, ...]:
    """The lines of these files that give no place. Raises InputError where a file cannot be read."""
    return load_gazetteer(extra).rejections
