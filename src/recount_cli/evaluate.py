"""`recount evaluate`: how well the flow reads a gold set, and whether it still reads as well as it did."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from recount.errors import GateError
from recount.measure import (
    ALL,
    FLOORS,
    Evaluation,
    Floors,
    Score,
    Slice,
    evaluate_any,
    evaluate_labels,
    hold,
    is_labels,
    keep_figures,
    pin,
    read_floors,
    read_labels,
    texts_beside,
)
from recount.records import to_json

from .progress import Told, progress

#: characters of the table where it does not go to a terminal
WIDTH = 140


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done with the scores: print JSON, list misses, write floors, and why floors may fall."""

    as_json: bool
    misses: int
    pins: bool
    lower: str | None


@click.command()
@click.argument("gold", type=click.Path(path_type=Path))
@click.option("--texts", type=click.Path(path_type=Path), help="The texts of labels that come without them.")
@click.option("--json", "as_json", is_flag=True, help="Print every score as JSON.")
@click.option("--misses", type=int, default=0, help="List the first N values that are wrong, missing or too much.")
@click.option("--pin", "pins", is_flag=True, help="Write today's figures as floors; floors only rise.")
@click.option("--lower", metavar="REASON", help="With --pin: let floors fall, and keep this reason with them.")
@click.option("--figures", type=click.Path(path_type=Path), help="Write every figure into this file of figures, too.")
def evaluate(gold: Path, texts: Path | None, figures: Path | None, **wished: Any) -> None:
    """Score the reading of GOLD: precision, recall and F1 per field, language and kind of source.

    GOLD is a file or folder of gold in JSONL, the folder of a data set that is known by its name (airwars_gaza,
    airwars_syria, centcom_oir, geoparsing, gun_violence, muc4, seed), or a folder that holds several of these. Large
    ones are measured on a fixed sample. Where floors are pinned, a figure under its floor, or gold that is not the
    pinned one, ends with status 2.

    A folder with `labels.jsonl` holds labels without texts. Its texts are in --texts, or in shared/corpora beside a
    folder above it; where they are not there it is skipped, saying so. Its two halves are scored apart: `develop`
    lists its misses and has no floors, `gate` has floors and lists none.
    """
    wish = Wish(**wished)
    with progress() as told:
        found = list(_evaluations(gold, texts, told))
    refused = [why for evaluation in found for why in _held(evaluation, wish, figures)]
    for other in refused[:-1]:
        click.echo(f"recount: {other}", err=True)
    if refused:
        raise refused[-1]


def _held(evaluation: Evaluation, wish: Wish, kept_in: Path | None) -> Iterator[GateError]:
    """Show, pin and keep the figures as wished; gives back the refusal where they are not at their floors."""
    if wish.pins and evaluation.pinned:
        pinned: Floors | None = pin(evaluation, wish.lower)
    else:
        pinned = read_floors().get(evaluation.name)
    if wish.as_json:
        click.echo(json.dumps(_plain(evaluation), ensure_ascii=False))
    else:
        _show(evaluation, pinned, wish.misses)
    if kept_in:
        keep_figures(evaluation, kept_in)
    try:
        if pinned:
            hold(evaluation, pinned)
    except GateError as why:
        yield why


def _evaluations(gold: Path, texts: Path | None, told: Told) -> Iterator[Evaluation]:
    if not is_labels(gold):
        yield from evaluate_any(gold, told)
        return
    found = texts or texts_beside(gold)
    if found is None:
        click.echo(
            f"{gold.resolve().name}: skipped, the texts of these labels are not here; give them with --texts FILE"
        )
        return
    for half in read_labels(gold, found):
        if half.lacking:
            click.echo(f"{half.name}: {half.lacking} texts are not in {found.name}", err=True)
        yield evaluate_labels(half, told)


def _plain(evaluation: Evaluation) -> dict[str, object]:
    rows = [
        {
            "part": key.part,
            "field": key.field,
            **to_json(score),
            "precision": score.precision,
            "recall": score.recall,
            "f1": score.f1,
        }
        for key, score in evaluation.scores.items()
    ]
    return {"gold": evaluation.name, "sha256": evaluation.digest, "reports": evaluation.reports, "scores": rows}


def _show(evaluation: Evaluation, floors: Floors | None, misses: int) -> None:
    console = Console() if sys.stdout.isatty() else Console(width=WIDTH)
    state = f"floors in {FLOORS.name}" if floors else "no floors are pinned for this gold"
    if not evaluation.shown:
        state += "; its misses are not listed, so that nothing is fitted to them"
    table = Table(title=f"{evaluation.name}: {evaluation.reports} reports; {state}")
    for heading in ("part", "field"):
        table.add_column(heading)
    for heading in ("right", "expected", "found", "precision", "recall", "F1", "floor"):
        table.add_column(heading, justify="right")
    for key, score in _telling(evaluation).items():
        floor = floors.f1.get(key.field) if floors and key.part == ALL else None
        counts = (str(score.right), str(score.expected), str(score.found))
        table.add_row(key.part, key.field, *counts, *map(_figure, (score.precision, score.recall, score.f1, floor)))
    console.print(table)
    for miss in islice(evaluation.misses(), misses):
        console.print(
            f"{miss.report_id}  {miss.field}: expected {_said(miss.expected)}, found {_said(miss.found)}", markup=False
        )


def _telling(evaluation: Evaluation) -> Mapping[Slice, Score]:
    """The scores without the slices that hold all of the gold again: its one language, its one kind of source."""
    kinds = Counter(part.split()[0] for part in {key.part for key in evaluation.scores})
    return {key: score for key, score in evaluation.scores.items() if key.part == ALL or kinds[key.part.split()[0]] > 1}


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _said(value: str | None) -> str:
    return "nothing" if value is None else repr(value)
