"""`recount gazetteer`: which files of places a case is read with, and who brought them."""

from __future__ import annotations

from pathlib import Path

import click

from recount.errors import InputError
from recount.records import canonical, to_json
from recount_site.casefile.gazetteers import choices, choose, in_force
from recount_site.casefile.store import Case

from .add import refused_lines


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--none", "no_file", is_flag=True, help="Read with the packaged gazetteer alone again.")
@click.option("--by", metavar="NAME", default="", help="Who brings them.")
@click.option("--reason", metavar="WHY", default="", help="Why.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def gazetteer(folder: Path, files: tuple[Path, ...], no_file: bool, as_json: bool, **who: str) -> None:
    """Show which files of places a case is read with beside the packaged gazetteer, or choose them.

    FILE is a dump of GeoNames for a country, a table with a name, lat and lon, or a workbook with such a sheet; the
    case keeps a copy. A line that gives no place is named, recorded and left out. The files given replace those chosen
    before, so give all of them. `recount run` then reads every report anew: a village that no gazetteer knew gets its
    point, and places of yours go before the packaged ones.

    \b
    Example:
      recount gazetteer valley SY.txt my-villages.csv --by "Mara Quill" --reason "villages of the valley"
      recount gazetteer valley --none --by "Mara Quill" --reason "the table was wrong"
    """
    if files and no_file:
        raise InputError("give files or --none, not both")
    with Case.open(folder) as case:
        refused = choose(case, files, who["by"], who["reason"]).rejections if files or no_file else ()
        current, made = in_force(case), choices(case)
    if as_json:
        click.echo(canonical(to_json({"in_force": current, "choices": made, "not_read": refused})))
        return
    for file in current:
        click.echo(f"{file.name}: {file.places} places, SHA-256 {file.digest}")
    if not current:
        click.echo("The packaged gazetteer alone.")
    for choice in made:
        names = ", ".join(file.name for file in choice.files) or "none"
        click.echo(f"  {choice.at:%Y-%m-%d} {choice.by} chose {names}: {choice.reason}")
    for line in refused_lines(refused):
        click.echo(line)
    if files or no_file:
        click.echo(f"Next: recount run {folder}")
