"""`recount import`: an earlier list into a case, kept verbatim beside what is computed."""

from __future__ import annotations

from pathlib import Path

import click

from recount.preserve.legacy import Sheet, preset, proposed, read_mapping
from recount.records import canonical, to_json
from recount_site.casefile.importing import ImportResult, Source, Sum, import_list
from recount_site.casefile.store import Case

from .progress import progress

#: rejections printed before the rest is only counted
SHOWN = 20


@click.command("import")
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("table", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--as", "name", metavar="NAME", help="Read it by this mapping of the code book; default: the one that fits."
)
@click.option("--mapping", metavar="FILE", type=click.Path(path_type=Path), help="Read it by your own mapping (TOML).")
@click.option("--sheet", metavar="NAME", help="Of a workbook: the sheet; default: the first.")
@click.option("--by", metavar="NAME", default="", help="Who does this; default: who opened the case.")
@click.option("--dry-run", is_flag=True, help="Read every row, say what would be kept and refused, and do nothing.")
@click.option(
    "--propose", is_flag=True, help="Print a mapping to begin with, made from the column names, and do nothing."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def import_(folder: Path, table: Path, **how: str | Path | bool | None) -> None:
    """Bring in a list that you already have: incident tables like those of Airwars, IBC, UCDP GED, ACLED, or your own.

    CSV, XLSX and JSON lines are read, gzipped or not. The file is preserved as evidence, and every row is kept
    whole and verbatim with its codes, figures and grades, beside what is computed from reports: nothing is voided,
    nothing is changed, and no total adds the two. A cell that cannot be read is named by row and column; its row is
    kept all the same. Interrupted, it goes on when called again; the same file again adds nothing; `recount undo`
    takes it back.

    \b
    Example:
      recount import valley ged231.csv --by "Mara Quill"
      recount import valley ours.xlsx --propose > ours.toml
      recount import valley ours.xlsx --mapping ours.toml --dry-run
      recount differences valley
    """
    if how["propose"]:
        columns = Sheet(table, table.name, _text(how["sheet"])).columns
        click.echo(proposed(table.name.partition(".")[0], columns), nl=False)
        return
    source = _source(table, how)
    trial = bool(how["dry_run"])
    with Case.open(folder) as case, progress() as told:
        by = _text(how["by"]) or ""
        result = import_list(case, source, by, lambda done, of: told("import", done, of), dry_run=trial)
    click.echo(canonical(to_json(result)) if how["as_json"] else _said(result, folder, trial))


def _source(table: Path, how: dict[str, str | Path | bool | None]) -> Source:
    name, own = how["name"], how["mapping"]
    if name and own:
        raise click.UsageError("give --as or --mapping, not both")
    mapped = read_mapping(own) if isinstance(own, Path) else preset(name) if isinstance(name, str) else None
    return Source(table, mapped, _text(how["sheet"]))


def _text(value: str | Path | bool | None) -> str | None:
    return value if isinstance(value, str) else None


def _said(result: ImportResult, folder: Path, trial: bool) -> str:
    if result.already:
        return f"{result.title}: all {result.rows} rows of this file are in the case already; nothing was added."
    done = "Would keep" if trial else "Kept"
    new = "" if trial else f", {result.new} of them new"
    refused = sum(result.refused.values())
    lines = [
        f"{result.title}: {done.lower()} {result.rows} rows{new}; {refused} cells or rows could not be read.",
        *(_sum(found) for found in result.sums if found.unknown < result.rows),
        *(f"  note: {caution}" for caution in result.cautions),
        *(f"  not read: {found.where}: {found.reason}" for found in result.rejections[:SHOWN]),
    ]
    if refused > SHOWN:
        by_column = ", ".join(f"{column} {number}" for column, number in result.refused.items())
        lines.append(f"  … and {refused - SHOWN} more; by column: {by_column}. --json names them")
    if not trial:
        lines.append(f"Next: recount differences {folder}")
    return "\n".join(lines)


def _sum(found: Sum) -> str:
    ends = f"{found.low}, {found.best}, {found.high}" if found.best else f"{found.low}, {found.high}"
    return f"  {found.harm}: the list's own columns add up to {ends}; plus {found.unknown} rows where none is known"
