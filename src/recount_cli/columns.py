"""The command that shows the columns of a table of reports and writes a mapping of them."""

from __future__ import annotations

from pathlib import Path

import click

from recount.errors import BadMapping, InputError, UnreadableInput
from recount.preserve import TableMapping, read_mapping, write_mapping
from recount.preserve.table_look import Column, TableLook, look
from recount.records import canonical, to_json
from recount_site.casefile.store import Case
from recount_site.settings import CASE_DATABASE


@click.command()
@click.argument("path", metavar="TABLE|CASE", type=click.Path(path_type=Path))
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="Write the proposed mapping to this file.")
@click.option("--sheet", metavar="NAME", help="Of a workbook, the sheet to propose a mapping of; default: the first.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def columns(path: Path, out: Path | None, sheet: str | None, as_json: bool) -> None:
    """Show the columns of a table of reports (CSV or XLSX), and propose which says what; or a case's mappings.

    Names that speak for themselves, in English and Arabic, are proposed as sure; what is proposed with "perhaps"
    stands in the mapping as a comment, for a person to settle. Then `recount add CASE TABLE --mapping FILE` reads
    the table by it, and the case keeps the mapping for later tables with the same columns.

    \b
    Example:
      recount columns posts.xlsx --out posts.toml
      recount add valley posts.xlsx --mapping posts.toml
      recount columns valley
    """
    if (path / CASE_DATABASE).is_file():
        with Case.open(path) as case:
            kept = case.kept_mappings()
        lines = [f"{one.mapping.name}: {', '.join(one.mapping.header)} — {one.by}, {one.at:%Y-%m-%d}" for one in kept]
        click.echo(canonical(to_json(kept)) if as_json else "\n".join(lines) or "This case keeps no mapping yet.")
        return
    looks = look(path.name, bytes_of(path))
    chosen = _chosen(path, looks, sheet)
    if out is not None:
        if out.exists():
            raise InputError(f"{out}: there is a file already; choose another name")
        out.write_text(write_mapping(chosen.proposed, chosen.doubtful), encoding="utf-8")
    click.echo(canonical(to_json(looks)) if as_json else "\n".join(line for one in looks for line in _shown(one)))
    if not as_json and out is not None:
        click.echo(f"Wrote {out}. Check it, then: recount add CASE {path} --mapping {out}")


def mapping_of(path: Path) -> TableMapping:
    """The mapping in a file. Raises BadMapping, InputError."""
    try:
        return read_mapping(str(path), bytes_of(path).decode("utf-8-sig"))
    except UnicodeDecodeError as why:
        raise BadMapping(str(path), "*", "not UTF-8") from why


def bytes_of(path: Path) -> bytes:
    """The bytes of a file. Raises UnreadableInput where it cannot be opened."""
    try:
        return path.read_bytes()
    except OSError as why:
        raise UnreadableInput(str(path), f"cannot be opened: {why.strerror}") from why


def _chosen(path: Path, looks: tuple[TableLook, ...], sheet: str | None) -> TableLook:
    if sheet is None:
        return next((one for one in looks if not one.is_hidden), looks[0])
    found = next((one for one in looks if one.sheet == sheet), None)
    if found is None:
        raise UnreadableInput(str(path), f"no sheet {sheet!r} with rows in it")
    return found


def _shown(one: TableLook) -> list[str]:
    sheet = f"Sheet {one.sheet}{' (hidden)' if one.is_hidden else ''}: " if one.sheet is not None else ""
    widest = max(len(column.name) for column in one.columns)
    lines = [
        f"  {column.name:<{widest}}  {_meaning(column):<22}  {' | '.join(column.samples)}" for column in one.columns
    ]
    return [f"{sheet}column names in row {one.header_row}, {one.rows} rows below", *lines]


def _meaning(column: Column) -> str:
    if column.field is None:
        return "kept"
    return column.field if column.is_sure else f"perhaps {column.field}"
