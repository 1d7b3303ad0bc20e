"""A report to the places it names: every mention with its point, or with the reason why it has none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..records import PlaceNamed, Rejection, Report
from .folding.text import Folded, fold
from .pages.furniture import readable
from .places.gazetteer import load_gazetteer
from .places.places import PlaceMention, find_places, find_places_anywhere


@dataclass(frozen=True, slots=True)
class Placings:
    """The places that one report names, from left to right, and what of it was set aside."""

    places: tuple[PlaceNamed, ...]
    rejections: tuple[Rejection, ...] = ()


def read_place_names(report: Report, gazetteer: tuple[Path, ...] = ()) -> Placings:
    """Every place that a report names, whether or not anything is told to have happened there.

    `gazetteer` names files of places to be known beside the packaged ones. Raises InputError where one cannot be read.
    """
    whole = fold(report.text)
    part = readable(whole.text)
    where = f"report {report.report_id}"
    set_aside = (Rejection(where, part.set_aside, "extract", report.report_id),) if part.set_aside else ()
    folded = whole.until(part.end)
    books = load_gazetteer(gazetteer)
    found = find_places(folded, report.country, books) if report.country else find_places_anywhere(folded, books)
    return Placings(tuple(_named(report, folded, mention) for mention in found), set_aside)


def _named(report: Report, folded: Folded, mention: PlaceMention) -> PlaceNamed:
    where = mention.where
    return PlaceNamed(
        report_id=report.report_id,
        span=folded.original_span(mention.start, mention.end),
        stated=where.stated,
        name=where.name,
        name_ar=where.name_ar,
        admin1=where.admin1,
        country=where.country,
        country_name=where.country_name,
        lat=where.lat,
        lon=where.lon,
        precision=where.precision,
        radius_m=where.radius_m,
        relation=mention.relation,
        abstained=mention.abstained,
        candidates=where.candidates,
    )
