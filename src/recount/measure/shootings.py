"""Articles on shootings against a registry: what comes out for each incident over the grouping of the batch.

The registry knows no "unknown": a figure that it or the flow leaves open is compared as 0.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from .. import pipeline
from ..records import Incident, Range, Reading, Report, ReportId
from .evaluate import Evaluation, primary
from .rows import Told, digest_of_gold, read_all, rows_of, sampled, untold
from .verdict import Verdict

NAME = "gun_violence"
ARTICLES, REGISTRY = "docs.jsonl.gz", "incidents.jsonl"
#: incidents of the registry that are read, and grouped, together
INCIDENTS = 400
_SOURCE = "news_article"


def evaluate_shootings(folder: Path, told: Told = untold, incidents: int = INCIDENTS) -> Evaluation:
    """Read the articles on a sample of incidents, group and assess them, and judge killed and injured of each.

    An article on two incidents is read where both are in the sample, and stands for neither. Raises BadRecord.
    """
    registry = {row["incident_id"]: row for row in rows_of(folder / REGISTRY)}
    articles, about = _articles(rows_of(folder / ARTICLES), frozenset(sampled(registry, incidents)))
    readings = read_all(NAME, articles, told)
    found = _incidents(readings, about)
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    verdicts: list[Verdict] = []
    for name, incident in found.items():
        own = [claims[claim_id] for claim_id in incident.claim_ids] if incident else []
        assessed = pipeline.assess(incident, own) if incident else None
        for harm, column in (("killed", "num_killed"), ("injured", "num_injured")):
            wanted = str(registry[name][column] or 0)
            said = str(_best(getattr(assessed, harm) if assessed else None))
            field = f"incident {harm}"
            verdicts.append(Verdict(ReportId(name), "en", _SOURCE, field, wanted, said, wanted == said))
    digest = digest_of_gold((folder / ARTICLES, folder / REGISTRY), f"{incidents} incidents")
    return Evaluation(NAME, digest, len(articles), tuple(verdicts))


def _articles(rows: Iterable[Mapping[str, Any]], chosen: frozenset[str]) -> tuple[list[Report], dict[ReportId, str]]:
    """The articles on chosen incidents alone, by id, and the incident of those that have one."""
    known: dict[str, Mapping[str, Any]] = {}
    told_of: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        known[row["doc_id"]] = row
        told_of[row["doc_id"]].add(row["incident_id"])
    names = sorted(name for name in known if told_of[name] <= chosen)
    about = {ReportId(name): next(iter(told_of[name])) for name in names if len(told_of[name]) == 1}
    return [_article(known[name]) for name in names], about


def _article(row: Mapping[str, Any]) -> Report:
    return Report(
        ReportId(row["doc_id"]),
        row["text"],
        published=date.fromisoformat(row["dct"]) if row.get("dct") else None,
        language="en",
        url=row.get("url"),
        source_type=_SOURCE,
        title=row.get("title"),
        country=("US",),
    )


def _incidents(readings: Sequence[Reading], about: Mapping[ReportId, str]) -> dict[str, Incident | None]:
    """For each incident of the registry the one that holds most of its articles; ties go to the smaller id."""
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    of = primary(pipeline.group(readings), claims)
    votes: dict[str, Counter[str]] = {name: Counter() for name in sorted(set(about.values()))}
    for report_id, name in about.items():
        if report_id in of:
            votes[name][of[report_id].incident_id] += 1
    by_id = {incident.incident_id: incident for incident in of.values()}
    return {
        name: by_id[min(count, key=lambda one: (-count[one], one))] if count else None  # type: ignore[index]
        for name, count in votes.items()
    }


def _best(value: Range | None) -> int:
    return 0 if value is None else value.best if value.best is not None else value.low or 0
