"""`recount read`: one file, with every claim that is read in it and everything that was seen and not used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from recount import codebook, pipeline
from recount.errors import UnreadableInput
from recount.preserve import Preserved, read_capture
from recount.records import Reading, Report, canonical, to_json
from recount_site.read_pages import write_readings

from .add import refused_lines
from .paste import standard_input
from .reading_told import told
from .second_reader import ModelWish, asked_of, consultation, model_options

_STANDARD_INPUT = "-"
_FOLDER = (
    "a folder, and `recount read` shows one file: name a file in it. A whole folder goes into a case: "
    "recount new CASE, recount add CASE FOLDER"
)
#: a person who gives one file means that file
_SHARE = 1.0


def _language(_ctx: click.Context, _param: click.Parameter, code: str | None) -> str | None:
    """The code as it is. Raises BadParameter for what is no code of a language."""
    if code and not re.fullmatch("[a-z]{2,3}", code):
        raise click.BadParameter(f"{code!r} is no ISO 639 code of two or three small letters, such as ar or en")
    return code


def _countries(_ctx: click.Context, _param: click.Parameter, codes: str) -> tuple[str, ...]:
    """The codes, each in capitals. Raises BadParameter for what is no code of a country."""
    found = tuple(code.strip().upper() for code in codes.split(",") if code.strip())
    for code in found:
        if code not in codebook.countries():
            meant = codebook.country_code(code)
            cure = f"; write {meant}" if meant else " such as SY for Syria, IQ for Iraq or PS for Palestine"
            raise click.BadParameter(f"{code!r} is no ISO 3166 code of a country{cure}")
    return found


@click.command()
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--published", type=click.DateTime(["%Y-%m-%d"]), help="The day of publication, where the file has none.")
@click.option(
    "--language",
    callback=_language,
    help="ISO 639-1 code, where the file does not tell it; default: told by its letters.",
)
@click.option(
    "--country",
    metavar="CODES",
    default="",
    callback=_countries,
    help="ISO 3166 codes to look for places in, such as SY,IQ.",
)
@click.option(
    "--gazetteer", multiple=True, type=click.Path(path_type=Path), help="A file of places to be known beside our own."
)
@click.option(
    "--site", metavar="OUT", type=click.Path(path_type=Path), help="Write the same as pages into this folder."
)
@model_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each report, one a line.")
def read(source: Path, site: Path | None, model: ModelWish, gazetteer: tuple[Path, ...], **known: object) -> None:
    """Show what is read in FILE: every claim marked in the text, by kind, and what was seen and not used, and why.

    FILE is whatever `recount add` takes: a page, a PDF, a table, a chat, a text with a block of `Key: value` lines on
    top; `-` is standard input. Nothing is kept. What a claim says stands under its words, so that you can judge
    whether you would have read the same. With --site the same is shown as pages, English and Arabic.

    Nothing leaves this machine, unless you name a language model with --reader llm and agree to what is sent where.
    What the model points at then stands beside what the rules read, or is refused with the reason.

    \b
    Example:
      recount read reports/page.html --country SY
      recount read - --language ar --published 2019-03-04 < post.txt
      recount read reports/page.html --site pages/
    """
    as_json, preserved = bool(known.pop("as_json")), _preserved(source)
    readings = [pipeline.read(report, gazetteer) for report in _reports(preserved, known)]
    if second := consultation(model, _SHARE):
        asked = second.consulted(readings, lambda stage, done, total: None, gazetteer)
        readings = list(asked.readings)
        for line in asked_of(asked.run):
            click.echo(line, err=True)
    if as_json:
        for reading in readings:
            click.echo(canonical(to_json({"reading": reading, "unused": pipeline.unused(reading)})))
    elif site is None:
        for line in _lines(readings):
            click.echo(line)
    for line in refused_lines((*preserved.rejections, *pipeline.gazetteer_rejections(gazetteer))):
        click.echo(line.strip(), err=True)
    if site is not None:
        written = write_readings(site, source.name, readings, datetime.now().astimezone())
        click.echo(f"{len(readings)} reports as pages: {written.path / 'en' / 'reports' / 'index.html'}", err=as_json)


def _preserved(source: Path) -> Preserved:
    """What is in the file. Raises UnreadableInput where it cannot be opened or nothing in it can be read."""
    if str(source) == _STANDARD_INPUT:
        content, name = standard_input(), "standard-input.txt"
    else:
        try:
            content, name = source.read_bytes(), source.name
        except OSError as why:
            cure = _FOLDER if source.is_dir() else f"cannot be opened ({why.strerror}); check the name"
            raise UnreadableInput(str(source), cure) from why
    found = read_capture(name, content)
    if not found.reports:
        raise UnreadableInput(str(source), "; ".join(r.reason for r in found.rejections) or "it holds no report")
    return found


def _reports(preserved: Preserved, known: dict[str, object]) -> Iterator[Report]:
    """The reports in the file, with what the file itself does not say of them."""
    published, language = known["published"], known["language"]
    codes = tuple(map(str, known["country"])) if isinstance(known["country"], tuple) else ()
    for located in preserved.reports:
        report = located.report
        day = report.published or (published.date() if isinstance(published, datetime) else None)
        yield replace(
            report,
            published=day,
            language=str(language) if language else report.language,
            country=codes or report.country,
        )


def _lines(readings: list[Reading]) -> Iterator[str]:
    for number, reading in enumerate(readings):
        if number:
            yield ""
        yield from told(reading, pipeline.unused(reading))
