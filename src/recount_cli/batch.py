"""`recount batch`: reports in, a folder of claims, incidents and reasons out, without a person."""

from __future__ import annotations

import json
from pathlib import Path

import click

from recount.engines import RunRecord, Settings, check_out, load_settings, run_batch
from recount.engines.model_answers import ANSWERS
from recount.records import to_json

from .progress import forking_progress
from .second_reader import ModelWish, asked_of, consultation, model_options
from .unread import tell_unread

#: of all reports, how many a language model is asked about unless somebody says otherwise
_SHARE = 0.1


@click.command()
@click.argument("reports", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--engine", help="Where it runs: local (default).")
@click.option("--workers", type=int, help="Processes that read; default: one per core.")
@click.option(
    "--gazetteer", type=click.Path(path_type=Path), multiple=True, help="A further gazetteer file; may be repeated."
)
@click.option("--policy", help="Range policy and grading scheme; default: airwars.")
@click.option(
    "--config", type=click.Path(path_type=Path), help="A TOML file with engine, workers, gazetteer, policy, scope."
)
@model_options
@click.option("--json", "as_json", is_flag=True, help="Print what run.json holds.")
def batch(reports: Path, out: Path, model: ModelWish, config: Path | None, **given: object) -> None:
    """Read REPORTS (JSONL or .jsonl.gz) and write the folder OUT.

    A line of REPORTS holds report_id and text and, where known, published, language, url, publisher,
    source_type, title and country. OUT holds claims.jsonl, incidents.jsonl, matches.jsonl,
    inconsistencies.jsonl, echoes.jsonl, rejections.jsonl and run.json. An OUT made by an earlier run is replaced, any
    other folder is refused. What of REPORTS cannot be used is named and kept in rejections.jsonl; where no report can
    be read, the exit status is 1. The outcome is a machine's reading that nobody has reviewed.

    Nothing leaves this machine, unless you name a language model: with --reader llm it is asked about the most
    doubtful reports, a tenth at most, after you were told how many words go where and agreed. Sealed and held
    reports and chats are never sent. What it answers counts only where the report itself says it; answers are kept in
    OUT/model-answers.jsonl, so that the same run asks nothing twice. A server's key is read from RECOUNT_LLM_KEY.

    \b
    Example:
      recount batch reports.jsonl out
      recount batch reports.jsonl out --reader llm --llm-address http://127.0.0.1:8080/v1 --llm-model NAME
    """
    as_json = given.pop("as_json")
    values = dict(load_settings(config)) if config else {}
    values |= {name: value for name, value in given.items() if value not in (None, ())}
    settings = Settings(**values)  # type: ignore[arg-type]
    check_out(out)
    second = consultation(model, _SHARE, out / ANSWERS)
    with forking_progress() as progress:
        run = run_batch(reports, out, settings, progress, second)
    click.echo(json.dumps(to_json(run), ensure_ascii=False) if as_json else _summary(run, out))
    for line in asked_of(run.model) if run.model and not as_json else ():
        click.echo(line)
    if run.counts.faults:
        click.echo(f"recount: failed on {run.counts.faults} inputs: see {out / 'rejections.jsonl'}", err=True)
    tell_unread(reports, out, run.counts.reports)


def _summary(run: RunRecord, out: Path) -> str:
    counts, seconds = run.counts, sum(run.seconds.values())
    return (
        f"{out}: {counts.reports} reports, {counts.claims} claims, {counts.incidents} incidents, "
        f"{counts.matches} matches, {counts.rejections} rejections, {seconds:.1f} s"
    )
