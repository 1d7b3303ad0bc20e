"""`recount earlier`: a person's judgement on whether a row of an earlier list is of the same event as an incident."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from recount.errors import BadJudgement
from recount.records import JudgementKind, LegacyFigure, LegacyJudgement, Status, canonical, to_json
from recount_site.casefile.current import CurrentCase, current
from recount_site.casefile.earlier import EarlierRecord
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.legacy import LegacyLists
from recount_site.casefile.store import Case

from .terminal import isolated


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("code", metavar="INCIDENT")
@click.argument("reference", metavar="LIST:CODE")
@click.option("--not", "declined", is_flag=True, help="They are not of the same event.")
@click.option(
    "--by", metavar="NAME", default="", help="Who judges. Without a name the two are shown, and nothing is done."
)
@click.option("--role", default="reviewer", show_default=True, help="In which role.")
@click.option("--reason", metavar="WHY", default="", help="Why; it stays on record.")
@click.option("--json", "as_json", is_flag=True, help="Print the judgement, or without --by the row, as JSON.")
def earlier(folder: Path, code: str, reference: str, declined: bool, as_json: bool, **who: str) -> None:
    """Judge that a row of an earlier list is of the same event as an incident, or that it is not.

    The row is shown beside the incident from then on, verbatim; its figures enter no range and no total. The latest
    judgement on a pair stands; earlier ones stay on record.

    \b
    Example:
      recount earlier valley RC-0001 ucdp-ged:147997
      recount earlier valley RC-0001 ucdp-ged:147997 --by "Mara Quill" --reason "same market, same hour"
      recount earlier valley RC-0001 ucdp-ged:147998 --not --by "Mara Quill" --reason "another quarter of the town"
    """
    kind = JudgementKind.NOT_SAME_AS_LEGACY if declined else JudgementKind.SAME_AS_LEGACY
    with Case.open(folder) as case, case.lock():
        if not who["by"]:
            now, rows = current(case), LegacyLists(case).by_reference(reference)
            found = now.incident(code)
            if not rows:
                raise BadJudgement(f"{reference}: no such row; `recount differences {folder}` lists candidates")
            click.echo("\n".join(canonical(to_json(r)) if as_json else row_told(r) for r in rows))
            click.echo(f"Beside it: recount explain {folder} {found.code}", err=True)
            return
        judgement = judge(case, Decision(kind, who["by"], who["reason"], who["role"]), (code, reference))
    stands = "does not stand" if declined else "stands"
    click.echo(canonical(to_json(judgement)) if as_json else f"{reference} {stands} beside {judgement.subjects[0]}.")


def earlier_told(code: str, now: CurrentCase) -> Iterator[str]:
    """The earlier records beside an incident, line by line; nothing where there are none."""
    records = now.earlier.get(code, ())
    if records:
        yield "\nEarlier records, kept verbatim; they enter no range and no total:"
    for record in records:
        yield f"  • {record.title}: {_said(record)}"
        yield f"      judged the same event by {record.judgement.by}: {record.judgement.reason}"


def _said(record: EarlierRecord) -> str:
    if record.said is None:
        return f"{record.reference}, which no export that stands has any more"
    changed = " (the list has changed this row since it was judged)" if record.changed else ""
    return row_told(record.said) + changed


def row_told(said: LegacyJudgement) -> str:
    """A row of an earlier list in one line: its code, its figures and words as stated."""
    figures = [
        f"{_what(f)}: " + ", ".join(f"{column} {text}" for column, text in f.stated.items()) for f in said.figures
    ]
    words = [f"{word.scheme}: {word.stated}" for word in said.words]
    day = said.when.stated or "date not known"
    place = (said.where.stated if said.where else None) or "place not known"
    return isolated("; ".join([f"{said.reference}, row {said.number}", day, place, *figures, *words]))


def _what(figure: LegacyFigure) -> str:
    status = figure.status if figure.status is not Status.UNKNOWN else None
    side = f"of {figure.side}" if figure.side else None
    return " ".join(word for word in (figure.group, status, figure.harm, side) if word)
