"""`recount differences`: earlier lists beside what is computed, field by field, and what only one of the two has."""

from __future__ import annotations

import csv
import html
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import TextIO

import click

from recount.records import canonical, to_json
from recount_site.casefile.current import CurrentCase, current
from recount_site.casefile.differences import Difference, Relation, differences
from recount_site.casefile.legacy import LegacyLists
from recount_site.casefile.store import Case

from .terminal import isolated

#: lines of one relation printed before the rest is only counted
SHOWN = 20
_COLUMNS = tuple(field.name for field in fields(Difference))
_STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;margin:1rem}td,th{text-align:start;padding:.2rem .6rem;vertical-align:top}"
)


@click.command("differences")
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.option("--list", "name", metavar="NAME", help="Only this list; default: all that stand in the case.")
@click.option("--csv", "as_csv", is_flag=True, help="Print every difference as CSV.")
@click.option("--json", "as_json", is_flag=True, help="Print every difference as one JSON object a line.")
@click.option(
    "--html", "page", metavar="OUT", type=click.Path(path_type=Path), help="Write every difference as one page."
)
def differences_(folder: Path, name: str | None, as_csv: bool, as_json: bool, page: Path | None) -> None:
    """Set earlier lists beside what is computed: every difference, field by field, and what only one of the two has.

    Rows that somebody judged to be of the same event as an incident are compared: range, injured, parts, grade,
    place, date, belligerents. Rows near an incident in place and time are candidates, with distance and days: link or
    decline them with `recount earlier`. Nothing is joined, changed or voided by this report. It is for the desk: it
    may hold what is not published.

    \b
    Example:
      recount differences valley
      recount differences valley --list ucdp-ged --csv > differences.csv
    """
    with Case.open(folder) as case:
        now, lists = current(case), LegacyLists(case)
        chosen = (lists.named(name),) if name else lists.standing()
        if not chosen:
            click.echo(f"There is no earlier list in this case. Bring one in: recount import {folder} FILE", err=True)
        found = (line for one in chosen for line in differences(now, lists, one))
        if page:
            with page.open("w", encoding="utf-8") as file:
                _write_page(file, now, found)
            click.echo(f"Wrote {page}")
        elif as_csv:
            _write_csv(sys.stdout, found)
        elif as_json:
            for line in found:
                click.echo(canonical(to_json(line)))
        else:
            for one in chosen:
                unfinished = "" if one.complete else "; its import was cut off: call `recount import` again"
                click.echo(f"{one.listed.title} ({one.listed.name}): {lists.count(one)} rows{unfinished}")
                click.echo("\n".join(_said(differences(now, lists, one))) + "\n")


def _said(found: Iterator[Difference]) -> Iterator[str]:
    shown: Counter[Relation] = Counter()
    reasons: Counter[tuple[Relation, str]] = Counter()
    for line in found:
        shown[line.relation] += 1
        if line.relation in (Relation.ONLY_LISTED, Relation.ONLY_COMPUTED):
            reasons[line.relation, line.reason] += 1
        elif shown[line.relation] <= SHOWN:
            yield f"  {_sentence(line)}"
    for relation, count in shown.items():
        if relation not in (Relation.ONLY_LISTED, Relation.ONLY_COMPUTED) and count > SHOWN:
            yield f"  … and {count - SHOWN} more of the kind “{relation}”; --csv gives them all"
    for (relation, reason), count in sorted(reasons.items()):
        yield f"  {relation}: {count} — {reason}"
    if not shown:
        yield "  no differences, and nothing that only one of the two has"


def _sentence(line: Difference) -> str:
    pair = f"{line.incident} and {line.reference}"
    if line.relation is Relation.DIFFERS:
        return f"{pair}: {line.field}: list {isolated(line.listed)}, computed {isolated(line.computed)} — {line.reason}"
    return f"{pair}: {line.relation} — {line.reason}"


def _write_csv(file: TextIO, found: Iterator[Difference]) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(_cells(line) for line in found)


def _write_page(file: TextIO, now: CurrentCase, found: Iterator[Difference]) -> None:
    title = html.escape(f"Differences: {now.opened.title}")
    file.write(
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>\n'
    )
    file.write(f"<h1>{title}</h1>\n<p>For the desk only: this may hold what is not published.</p>\n<table>\n<tr>")
    file.write("".join(f"<th>{html.escape(name.replace('_', ' '))}</th>" for name in _COLUMNS) + "</tr>\n")
    for line in found:
        file.write("<tr>" + "".join(f'<td dir="auto">{html.escape(cell)}</td>' for cell in _cells(line)) + "</tr>\n")
    file.write("</table></html>\n")


def _cells(line: Difference) -> list[str]:
    return ["" if value is None else str(value) for value in (getattr(line, name) for name in _COLUMNS)]
