"""Places that texts name, anywhere in the world, against their points: each toponym judged once, so F1 is a share.

A toponym counts as told by the place found that shares most characters with it. It is *near* where the points are at
most 161 km apart, as the published geoparsers are judged; its *name* is right where the very words were marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .. import pipeline
from ..records import PlaceNamed, Report, ReportId, distance_m
from .evaluate import Evaluation
from .rows import Told, digest_of_gold, rows_of, sampled, untold
from .verdict import Verdict

NAME = "geoparsing"
FILES = ("lgl.jsonl", "geovirus.jsonl")
#: texts of each file that are read
TEXTS = 100
NEAR_M = 161_000
_SOURCE = "news_article"
_NOTHING = "nothing"


def evaluate_toponyms(file: Path, told: Told = untold, texts: int = TEXTS) -> Evaluation:
    """Find the places of a sample of texts and judge each toponym's words and its point. Raises BadRecord."""
    name = f"{NAME} {file.stem}"
    rows = {row["doc_id"]: row for row in rows_of(file)}
    chosen = sampled(rows, texts)
    verdicts: list[Verdict] = []
    for number, one in enumerate(chosen, 1):
        verdicts += _judged(rows[one])
        told(name, number, len(chosen))
    return Evaluation(name, digest_of_gold((file,), f"{texts} texts"), len(chosen), tuple(verdicts))


def _judged(row: Mapping[str, Any]) -> Iterator[Verdict]:
    report = Report(ReportId(row["doc_id"]), row["text"], language="en", url=row.get("url"), title=row.get("title"))
    free = list(pipeline.places(report).places)
    for toponym in row["toponyms"]:
        if toponym.get("offset_bad"):
            continue
        found = max(free, key=lambda place: _shared(place, toponym), default=None)
        if found is not None and _shared(found, toponym) > 0:
            free.remove(found)
        else:
            found = None
        words = f"{toponym['start']}–{toponym['end']}"
        said = f"{found.span.start}–{found.span.end}" if found else _NOTHING
        yield Verdict(report.report_id, "en", _SOURCE, "name", words, said, words == said)
        if toponym.get("lat") is not None and toponym.get("geonameid", True):
            yield _point(report.report_id, toponym, found)


def _shared(place: PlaceNamed, toponym: Mapping[str, Any]) -> int:
    """How many characters both cover; 0 or less where they do not touch."""
    end, start = int(toponym["end"]), int(toponym["start"])
    return min(place.span.end, end) - max(place.span.start, start)


def _point(report_id: ReportId, toponym: Mapping[str, Any], found: PlaceNamed | None) -> Verdict:
    wanted = f"{toponym['lat']:.2f}, {toponym['lon']:.2f}"
    if found is None or found.lat is None or found.lon is None:
        return Verdict(report_id, "en", _SOURCE, "place within 161 km", wanted, _NOTHING, False)
    near = distance_m(toponym["lat"], toponym["lon"], found.lat, found.lon) <= NEAR_M
    said = f"{found.lat:.2f}, {found.lon:.2f}"
    return Verdict(report_id, "en", _SOURCE, "place within 161 km", wanted, said, near)
