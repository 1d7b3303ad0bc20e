"""`recount sheet` and `recount sheet-back`: tables of a case as a workbook, and its edits back as judgements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from recount.errors import BadSheet
from recount.records import canonical, to_json
from recount_site.casefile.store import Case
from recount_site.sheets.columns import DECIDED, TableName
from recount_site.sheets.conflict_file import FORMS, conflict_file
from recount_site.sheets.outcome import OURS, THEIRS, Conflict, Sender, SentBack
from recount_site.sheets.round_trip import send_back, take_out

from .terminal import isolated

#: exit status where something waits for the person who sent the workbook
EXIT_NOT_ALL = 1
_CASE = click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))


@click.command()
@_CASE
@click.argument("out", metavar="OUT.xlsx", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--table", "tables", multiple=True, type=click.Choice([table.value for table in TableName]),
    help="A table to take out; may be given again. Default: all in which something can be decided.",
)  # fmt: skip
@click.option("--with-names", is_flag=True, help="Keep names of persons and what a source sealed; by default left out.")
def sheet(folder: Path, out: Path, tables: tuple[str, ...], with_names: bool) -> None:
    """Take tables of a case out as a workbook, to read and decide offline; `recount sheet-back` takes it back.

    The queue is what waits for a person, each with the reason. Yellow cells may be edited; the sheet "Read me" says
    how, in English and Arabic. The workbook is for the desk: it may hold what is not published.

    \b
    Example:
      recount sheet valley valley.xlsx
      recount sheet valley claims.xlsx --table claims --table numbers
    """
    chosen = tuple(TableName(table) for table in tables) or DECIDED
    with Case.open(folder) as case:
        content = take_out(case, chosen, with_names=with_names)
    out.write_bytes(content)
    click.echo(f"Wrote {out} with {', '.join(dict.fromkeys(chosen))}.")
    click.echo(f'Next: edit the yellow cells, then recount sheet-back {folder} {out} --by "YOUR NAME"')


@click.command(name="sheet-back")
@_CASE
@click.argument("file", metavar="IN.xlsx", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--by", metavar="NAME", required=True, help="Who decided; a sign-off is theirs and nobody else's.")
@click.option("--role", default="reviewer", show_default=True, help="In which role.")
@click.option("--reason", metavar="WHY", default="", help="For rows without a reason of their own.")
@click.option("--take", "taken", multiple=True, nargs=2, metavar="ours|theirs ROW", help="Of a conflict, by the id of \
its row: keep what the workbook says (ours), or what the case has (theirs).")  # fmt: skip
@click.option("--conflicts", "page", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False), help="Write the \
conflicts side by side; .csv, .html or .xlsx.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Say what would be judged, and change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def sheet_back(folder: Path, file: Path, dry_run: bool, as_json: bool, **asked: Any) -> None:
    """Take an edited workbook back: each edited cell becomes a judgement, with who, when and why.

    A row goes in whole or not at all. What cannot be read is refused by sheet, row and column, and recorded. Where the
    case has changed since the workbook was made, nothing of the row is taken; both values are shown, and you edit again
    or say --take. The same file again adds nothing. The exit status is 1 where something was refused or in conflict.

    \b
    Example:
      recount sheet-back valley valley.xlsx --by "Mara Quill" --dry-run
      recount sheet-back valley valley.xlsx --by "Mara Quill" --conflicts conflicts.html
      recount sheet-back valley valley.xlsx --by "Mara Quill" --take ours RC-0003 --take theirs RC-0007
    """
    page: Path | None = asked["page"]
    if page is not None and page.suffix not in FORMS:
        raise click.UsageError(f"--conflicts: {page} ends in none of {', '.join(FORMS)}")
    sender = Sender(asked["by"], asked["role"], asked["reason"], _taken(file, asked["taken"]))
    with Case.open(folder) as case:
        result = send_back(case, file, sender, dry_run=dry_run)
    if page is not None:
        page.write_bytes(conflict_file(result.conflicts, page.suffix))
    if as_json:
        click.echo(canonical({**to_json(result), "dry_run": dry_run}))
    else:
        click.echo("\n".join(_said(result, folder, dry_run)))
    if result.conflicts or result.rejections:
        click.get_current_context().exit(EXIT_NOT_ALL)


def _taken(file: Path, taken: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    for whose, row in taken:
        if whose not in (OURS, THEIRS):
            raise BadSheet(file.name, f"--take {whose} {row}: say {OURS} (the workbook) or {THEIRS} (the case)")
    return {row: whose for whose, row in taken}


def _said(result: SentBack, folder: Path, dry_run: bool) -> Iterator[str]:
    made, would = len(result.judgements), "Would make" if dry_run else "Made"
    yield f"{would} {made} {'judgement' if made == 1 else 'judgements'}; {result.already} were so already."
    for judgement in result.judgements:
        yield f"  {judgement.kind} {isolated(', '.join(judgement.subjects))}: {isolated(judgement.reason)}"
    if result.conflicts:
        yield f"In conflict, and not taken: {len(result.conflicts)}. Edit again, or say --take ours|theirs ROW:"
    for conflict in result.conflicts:
        yield from _side_by_side(conflict)
    yield from (f"  not taken: {isolated(one.where)}: {isolated(one.reason)}" for one in result.rejections)
    yield from (f"  {isolated(notice)}" for notice in result.notices)
    if made and not dry_run:
        yield f"Next: recount run {folder}"


def _side_by_side(conflict: Conflict) -> Iterator[str]:
    changed = f"{conflict.changed_by}{', ' + conflict.changed_at if conflict.changed_at else ''}"
    yield f"  {conflict.row} ({conflict.place})"
    yield f"      taken out: {isolated(conflict.exported or 'empty')}"
    yield f"      in the case: {isolated(conflict.in_case or 'empty')} — {isolated(changed)}"
    yield f"      in the sheet: {isolated(conflict.in_sheet or 'empty')}"
