"""What of REPORTS could not be used: named on standard error, and an exit status where nothing at all could be."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recount.engines import FROM_REPORTS
from recount.records import read_lines

#: how many are named on the screen; all stand in the file
SHOWN = 5
EXIT_NOTHING_READ = 1
_OTHER_KINDS = """
REPORTS is JSONL, one report a line. A page, a PDF, a text or a table: recount read FILE, or recount add CASE FILE."""


#: the stages at which something that a person brought is refused
_BROUGHT = (FROM_REPORTS, "gazetteer")


def tell_unread(reports: Path, out: Path, read: int) -> None:
    """Name the lines of REPORTS and of gazetteers that could not be used, and the fields.

    Ends with status 1 where no report was read.
    """
    rejections = out / "rejections.jsonl"
    values = (line.value for line in read_lines(rejections) if line.value)
    unread = [f"{value['where']}: {value['reason']}" for value in values if value["stage"] in _BROUGHT]
    for line in unread[:SHOWN]:
        click.echo(f"not read: {line}", err=True)
    if len(unread) > SHOWN:
        click.echo(f"not read: {len(unread) - SHOWN} more; all stand in {rejections}", err=True)
    if not read:
        cure = f"all that was refused stands in {rejections}" if unread else "it is empty"
        click.echo(f"recount: no report could be read in {reports}: {cure}{_OTHER_KINDS}", err=True)
        sys.exit(EXIT_NOTHING_READ)
