"""`recount placebo`: whether disclosed strikes fit the incidents of a set of reports better than by chance."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from recount import pipeline
from recount.engines import Settings, read_all, read_reports
from recount.records import Placebo, to_json

from .progress import forking_progress

_HEAD = ("moved by", "incidents", "own days", "moved days", "own only", "moved only", "by chance")


@click.command()
@click.argument("reports", type=click.Path(path_type=Path))
@click.option("--days", type=click.IntRange(8, 365), default=30, show_default=True, help="How far dates are moved.")
@click.option(
    "--gazetteer", type=click.Path(path_type=Path), multiple=True, help="A further gazetteer file; may be repeated."
)
@click.option("--workers", type=click.IntRange(0), default=0, help="Processes that read; default: one per core.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def placebo(reports: Path, days: int, gazetteer: tuple[Path, ...], workers: int, as_json: bool) -> None:
    """Say whether a disclosed strike beside an incident means anything in REPORTS (JSONL or .jsonl.gz).

    A belligerent that strikes near a town every day has disclosed a strike beside whatever happened there. The dates
    of the incidents are therefore moved by 30 days, both ways, and matched again: what still fits, fits by chance. The
    answer is the lift (fits on own days for each fit on moved days), or "no information". Only incidents are compared
    whose own and moved day both lie between the first and the last day disclosed; those that officials alone tell of
    are left out, and no release is set against an incident that it is itself a report of.

    Where several parties disclose strikes, each has figures of its own. A release of a case states the same figures of
    its incidents, on its page of context and in data/placebo.csv.

    Incidents of one town and week are not independent of each other, so a lift near 1 should be read as none.

    \b
    Example:
      recount placebo reports.jsonl
      recount placebo reports.jsonl --days 60 --json
    """
    settings = Settings(gazetteer=gazetteer, workers=workers)
    given = read_reports(reports)
    with forking_progress() as progress:
        readings = read_all(given.reports, settings, progress).readings
    found = pipeline.placebo(readings, days)
    if as_json:
        click.echo(json.dumps(to_json(found), ensure_ascii=False))
        return
    for line in _lines(found):
        click.echo(line)
    for rejection in given.rejections:
        click.echo(f"not read: {rejection.where}: {rejection.reason}", err=True)


def _lines(found: Placebo) -> Iterator[str]:
    by = f", of {found.belligerent}" if found.belligerent else ""
    yield f"{found.disclosures} disclosed strikes or lines of strikes with a day{by}"
    yield "  ".join(_HEAD)
    for one in found.shifts:
        cells = (f"{one.days:+d} days", one.incidents, one.fit_own, one.fit_moved, one.only_own, one.only_moved)
        row = (*cells, f"{one.chance:.4f}")
        yield "  ".join(str(cell).rjust(len(head)) for cell, head in zip(row, _HEAD, strict=True))
    yield found.finding
    for party in found.parties:
        yield ""
        yield from _lines(party)
