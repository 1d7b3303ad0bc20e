"""`recount places`: reports in, every place that they name out, each with its point or the reason why it has none."""

from __future__ import annotations

import json
from pathlib import Path

import click

from recount.engines import PlacesRecord, Settings, run_places
from recount.records import to_json

from .progress import forking_progress
from .unread import tell_unread


@click.command()
@click.argument("reports", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@click.option(
    "--gazetteer",
    metavar="FILE",
    type=click.Path(path_type=Path),
    multiple=True,
    help="A further file of places: a GeoNames dump, a table or a workbook; may be repeated.",
)
@click.option("--workers", type=click.IntRange(0), default=0, help="Processes that read; default: one per core.")
@click.option("--json", "as_json", is_flag=True, help="Print what run.json holds.")
def places(reports: Path, out: Path, gazetteer: tuple[Path, ...], workers: int, as_json: bool) -> None:
    """Find every place that REPORTS (JSONL or .jsonl.gz) name and write the folder OUT.

    A line of REPORTS holds report_id and text and, where known, country: the ISO 3166 codes of the countries in
    which places are searched first. OUT/places.jsonl holds one mention a line: the words and where they stand,
    the place that they mean, its point, precision and radius, and the other places that they might mean. Where
    too little decides, there is no point, and `abstained` says why.

    \b
      recount places reports.jsonl out
      recount places reports.jsonl out --gazetteer SY.txt --gazetteer my-villages.csv

    An OUT that this command made before is replaced, any other folder is refused. What of REPORTS cannot be used is
    named and kept in rejections.jsonl; where no report can be read, the exit status is 1. Nothing is fetched.
    """  # fmt: skip
    with forking_progress() as told:
        run = run_places(reports, out, Settings(workers=workers, gazetteer=gazetteer), told)
    click.echo(json.dumps(to_json(run), ensure_ascii=False) if as_json else _summary(run, out))
    if run.counts.faults:
        click.echo(f"recount: failed on {run.counts.faults} inputs: see {out / 'rejections.jsonl'}", err=True)
    tell_unread(reports, out, run.counts.reports)


def _summary(run: PlacesRecord, out: Path) -> str:
    counts = run.counts
    return (
        f"{out}: {counts.reports} reports, {counts.places} places named, {counts.placed} with a point, "
        f"{counts.places - counts.placed} without, {counts.rejections} rejections, {sum(run.seconds.values()):.1f} s"
    )
